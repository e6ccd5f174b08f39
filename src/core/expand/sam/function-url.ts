/** Takes `FunctionUrlConfig`, gives the URL and, where nobody is asked who they are, the permissions that open it to everyone. */
import { isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { isIntrinsic, ref } from './intrinsics.ts';
import {
  derivedResource,
  type Made,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
  take,
} from './transform.ts';

const corsTypes: Readonly<Record<string, (value: Json) => boolean>> = {
  AllowOrigins: Array.isArray,
  AllowMethods: Array.isArray,
  AllowCredentials: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
  AllowHeaders: Array.isArray,
  ExposeHeaders: Array.isArray,
  MaxAge: (value) => typeof value === 'number',
};

/**
 * An `AuthType` that is a CloudFormation function makes no permission, even where it comes to NONE: the URL then
 * answers nobody.
 */
export function functionUrl(t: Transform, sam: SamResource, alias: Made | undefined): Made[] {
  const config = sam.properties['FunctionUrlConfig'];
  if (!isMap(config) || Object.keys(config).length === 0) return [];
  checkConfig(t, sam, config);
  const target = ref(alias?.id ?? sam.id);
  const cause = spanOfProperty(sam, 'FunctionUrlConfig');
  const resource = (id: string, type: string, properties: JsonMap) =>
    derivedResource(sam, `${sam.id}${id}`, type, properties, cause);
  const url = take({ TargetFunctionArn: target }, config, [
    'AuthType',
    'InvokeMode',
    ...(config['Cors'] ? ['Cors'] : []),
  ]);
  const made = [resource('Url', 'AWS::Lambda::Url', url)];
  if (config['AuthType'] !== 'NONE' || isIntrinsic(config)) return made;
  const open = {
    Action: 'lambda:InvokeFunctionUrl',
    FunctionName: target,
    Principal: '*',
    FunctionUrlAuthType: 'NONE',
  };
  const invoke = { Action: 'lambda:InvokeFunction', FunctionName: target, Principal: '*', InvokedViaFunctionUrl: true };
  made.push(resource('UrlPublicPermissions', 'AWS::Lambda::Permission', open));
  made.push(resource('URLInvokeAllowPublicAccess', 'AWS::Lambda::Permission', invoke));
  return made;
}

function checkConfig(t: Transform, sam: SamResource, config: JsonMap): void {
  if (isIntrinsic(config)) return;
  const span = spanOfProperty(sam, 'FunctionUrlConfig');
  const auth = config['AuthType'];
  if (!isIntrinsic(auth) && auth !== 'AWS_IAM' && auth !== 'NONE') {
    const message = `\`AuthType\` of the function URL of \`${sam.id}\` must be AWS_IAM or NONE`;
    refuse(t, 'sam-invalid-value', message, keySpan(config, 'AuthType') ?? span);
  }
  const cors = config['Cors'];
  if (!cors || isIntrinsic(cors)) return;
  if (!isMap(cors)) {
    refuse(t, 'sam-wrong-type', '`Cors` of a function URL must be a map', keySpan(config, 'Cors') ?? span);
    return;
  }
  for (const [name, value] of Object.entries(cors as JsonMap)) {
    const accepts = Object.hasOwn(corsTypes, name) ? corsTypes[name] : undefined;
    const place = keySpan(cors, name) ?? span;
    if (!accepts) {
      const message = `\`Cors\` of a function URL has no property \`${name}\`; use one of ${Object.keys(corsTypes).join(', ')}`;
      refuse(t, 'sam-unknown-property', message, place);
    } else if (!isIntrinsic(value) && !accepts(value)) {
      refuse(t, 'sam-wrong-type', `\`${name}\` of the function URL's \`Cors\` has the wrong type`, place);
    }
  }
}
