/** Rules about secrets in what a function, stage, parameter or definition says in plain text. */
import type { Resource } from '../../model/stack.ts';
import { get, isMap, type Json, type JsonMap } from '../../model/tree.ts';
import { identitiesIn } from '../../model/value.ts';
import { oneResource } from '../rows.ts';
import type { Hit, StateRule } from '../rule.ts';
import { isSecretName, secretIn } from './secret-text.ts';

const envDocs = 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html';

/** Secrets among named values. A parameter's default that comes here by `Ref` is told where it stands. */
function* secretsOf(resource: Resource, path: readonly string[], where: string): Iterable<Hit> {
  const values = get(resource.properties, ...path);
  if (!isMap(values)) return;
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue;
    const secret = secretIn(name, value);
    if (!secret) continue;
    const written = get(resource.body, 'Properties', ...path, name);
    if (isMap(written) && Object.hasOwn(written, 'Ref')) continue;
    yield {
      path: [...path, name],
      ...(secret.sure ? {} : { severity: 'high' }),
      message: `${where} \`${name}\` of \`${resource.author.id}\` holds a ${secret.kind} in plain text`,
    };
  }
}

export const fnEnvSecret: StateRule = {
  id: 'fn-env-secret',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'critical',
  title: 'Secret in an environment variable',
  description:
    'An environment variable holds a credential in plain text: its value has the format of one, or its name says so and the value is a literal. Everybody who reads the repository, the deployed template or the function’s configuration has it, and it stays in the history.',
  remediation:
    'revoke the credential, keep the new one in Secrets Manager or Parameter Store and read it at run time; for AWS, use the execution role instead of keys',
  docs: envDocs,
  on: ['AWS::Lambda::Function'],
  examples: {
    fail: lambda("DB_PASSWORD: 'k7#pQ2-vv9'"),
    pass: lambda('DB_SECRET_ARN: arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders'),
  },
  check: (resource) => secretsOf(resource, ['Environment', 'Variables'], 'variable'),
};

export const fnEnvSecretResolvedAtDeploy: StateRule = {
  id: 'fn-env-secret-resolved-at-deploy',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'medium',
  title: 'Secret resolved into an environment variable',
  description:
    'A dynamic reference puts a secret into an environment variable at deployment. From then on it is plain text to everybody who may call `lambda:GetFunctionConfiguration`, and a rotated secret does not arrive before the next deployment.',
  remediation:
    'pass the name or ARN of the secret and read it at run time, for example with the Parameters and Secrets extension',
  docs: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html',
  on: ['AWS::Lambda::Function'],
  examples: {
    fail: lambda("DB_PASSWORD: '{{resolve:secretsmanager:orders:SecretString:password}}'"),
    pass: lambda('DB_SECRET_NAME: orders'),
  },
  *check(resource) {
    const values = get(resource.properties, 'Environment', 'Variables');
    for (const [name, value] of Object.entries(isMap(values) ? values : {}))
      if (typeof value === 'string' && resolvesSecret(name, value))
        yield {
          path: ['Environment', 'Variables', name],
          message: `variable \`${name}\` of \`${resource.author.id}\` holds a secret from the moment of deployment on`,
        };
  },
};

/** Secrets often hold what goes with them as well: addresses, names and ids that are none. */
const besideSecret =
  /(?:url|uri|host|hostname|port|endpoint|cluster|tenant|region|level|name|user|id|arn|stage|env|enabled)$/i;

/** Serverless Framework variables that read AWS at deployment count as well; a plain parameter is a secret if it is called one. */
function resolvesSecret(name: string, value: string): boolean {
  if (!/ssm|secretsmanager/.test(value)) return false;
  const from = identitiesIn(value);
  const secret = from.some((identity) => /^resolve:(?:secretsmanager|ssm-secure):/.test(identity));
  const plain = from.some((identity) => /^(?:resolve:)?ssm:/.test(identity));
  if (plain && isSecretName(name)) return true;
  return (secret || value.includes('{{resolve:secretsmanager:')) && !besideSecret.test(name);
}

export const stageVariableSecret: StateRule = {
  id: 'stage-variable-secret',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'high',
  title: 'Secret in a stage variable',
  description:
    'A stage variable of an API holds a credential in plain text. Whoever may read the API’s configuration or the template has it, and API Gateway hands it to the backend in every request.',
  remediation: 'revoke the credential and keep the new one in Secrets Manager, read by the backend',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/stage-variables.html',
  on: ['AWS::ApiGateway::Stage', 'AWS::ApiGatewayV2::Stage', 'AWS::ApiGateway::Deployment'],
  examples: {
    fail: oneResource(
      'AWS::ApiGateway::Stage',
      "RestApiId: a1, StageName: live, Variables: { backendToken: 'p9Xk2LmQ84vTz7Rw1sYb' }",
    ),
    pass: oneResource('AWS::ApiGateway::Stage', 'RestApiId: a1, StageName: live, Variables: { backend: orders }'),
  },
  *check(resource) {
    const path = resource.type === 'AWS::ApiGatewayV2::Stage' ? ['StageVariables'] : ['Variables'];
    if (resource.type === 'AWS::ApiGateway::Deployment') path.unshift('StageDescription');
    yield* secretsOf(resource, path, 'stage variable');
  },
};

export const ssmParameterPlaintextSecret: StateRule = {
  id: 'ssm-parameter-plaintext-secret',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'high',
  title: 'Secret in a plain parameter',
  description:
    'A parameter of type `String` holds a credential. It is in the template, and in Parameter Store without encryption, readable with `ssm:GetParameter` alone.',
  remediation: 'revoke the credential and create a `SecureString` outside the template, or use Secrets Manager',
  docs: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html',
  on: ['AWS::SSM::Parameter'],
  examples: {
    fail: oneResource('AWS::SSM::Parameter', "Name: /orders/api-key, Type: String, Value: 'p9Xk2LmQ84vTz7Rw1sYb'"),
    pass: oneResource('AWS::SSM::Parameter', 'Name: /orders/table, Type: String, Value: orders'),
  },
  *check(resource) {
    const { Name: name, Value: value } = resource.properties;
    if (typeof value !== 'string' || isReferenceIn(resource, 'Value')) return;
    const secret = secretIn(typeof name === 'string' ? name : resource.id, value);
    if (secret)
      yield { path: ['Value'], message: `parameter \`${resource.author.id}\` holds a ${secret.kind} in plain text` };
  },
};

function isReferenceIn(resource: Resource, property: string): boolean {
  const written: Json | undefined = get(resource.body, 'Properties', property);
  return isMap(written) && Object.hasOwn(written as JsonMap, 'Ref');
}

function lambda(variable: string): string {
  return `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Code: { S3Bucket: code, S3Key: orders.zip }
      Handler: index.handler
      Runtime: nodejs24.x
      Role: arn:aws:iam::111122223333:role/orders
      Environment: { Variables: { ${variable} } }
`;
}
