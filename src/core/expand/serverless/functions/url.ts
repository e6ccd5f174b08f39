/** A function's own URL, its CORS settings, and who may call it. */
import { get, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, addFor, part, putFrom } from '../assembly.ts';
import { permissionId, resourceName } from '../naming.ts';
import { aliasId, type FunctionEntry, targetOf } from '../service.ts';
import { attribute, isSet, listOf, mapOf, unique, writtenAt } from '../values.ts';

const defaults: Readonly<Record<string, string[]>> = {
  allowedOrigins: ['*'],
  allowedHeaders: [
    'Content-Type',
    'X-Amz-Date',
    'Authorization',
    'X-Api-Key',
    'X-Amz-Security-Token',
    'X-Amzn-Trace-Id',
  ],
  allowedMethods: ['*'],
};

const corsLists = [
  ['AllowHeaders', 'allowedHeaders'],
  ['AllowMethods', 'allowedMethods'],
  ['AllowOrigins', 'allowedOrigins'],
  ['ExposeHeaders', 'exposedResponseHeaders'],
] as const;

export function addFunctionUrl(owner: FunctionEntry, assembly: Assembly): void {
  const { config } = owner;
  if (!isSet(config.url)) return;
  const cause = writtenAt(config, 'url');
  const settings = mapOf(config.url) ?? {};
  const auth = settings.authorizer === 'aws_iam' ? 'AWS_IAM' : 'NONE';
  const common = { Condition: config.condition || undefined, DependsOn: aliasId(owner) };
  const properties = part(cause, { TargetFunctionArn: targetOf(owner), AuthType: auth });
  putFrom(properties, 'AuthType', auth, settings, 'authorizer');
  if (isSet(settings.cors)) properties.Cors = corsOf(settings);
  if (settings.invokeMode === 'RESPONSE_STREAM')
    putFrom(properties, 'InvokeMode', 'RESPONSE_STREAM', settings, 'invokeMode');
  const id = `${resourceName(owner.name)}LambdaFunctionUrl`;
  addFor(owner, assembly, id, { Type: 'AWS::Lambda::Url', Properties: properties, ...common }, cause);
  assembly.outputs[id] = part(cause, {
    Description: 'Lambda Function URL',
    Value: attribute(id, 'FunctionUrl'),
    Condition: config.condition || undefined,
  });
  if (auth === 'AWS_IAM') return;
  const allow = (suffix: string, values: { [key: string]: Json }) =>
    addFor(
      owner,
      assembly,
      permissionId(owner.name, suffix),
      {
        Type: 'AWS::Lambda::Permission',
        Properties: part(cause, { FunctionName: targetOf(owner), Principal: '*', ...values }),
        ...common,
      },
      cause,
    );
  allow('FnUrl', { Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: auth });
  allow('Fn', { Action: 'lambda:InvokeFunction', InvokedViaFunctionUrl: true });
}

/** What is not said is wide open; what is `null` is left to AWS. */
function corsOf(settings: JsonMap): JsonMap {
  const { cors } = settings;
  const map = part(writtenAt(settings, 'cors'), {});
  if (isSet(get(cors, 'allowCredentials'))) putFrom(map, 'AllowCredentials', true, cors, 'allowCredentials');
  for (const [to, from] of corsLists) {
    const written = get(cors, from);
    if (isSet(written)) putFrom(map, to, unique(listOf(written)), cors, from);
    else if (written !== null && Object.hasOwn(defaults, from)) map[to] = [...(defaults[from] as string[])];
  }
  const maxAge = get(cors, 'maxAge');
  if (maxAge !== undefined && maxAge !== null) putFrom(map, 'MaxAge', maxAge, cors, 'maxAge');
  return map;
}
