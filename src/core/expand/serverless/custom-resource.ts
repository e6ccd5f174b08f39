/** The framework's own functions that set up what CloudFormation cannot: existing buckets and user pools, API Gateway's log role. */
import type { Span } from '../../model/place.ts';
import { get, type Json, type JsonMap } from '../../model/tree.ts';
import { token } from '../../model/value.ts';
import { type Assembly, add, part } from './assembly.ts';
import { md5Hex } from './md5.ts';
import { functionId, logGroupId } from './naming.ts';
import { deploymentBucket } from './provider/deployment-bucket.ts';
import { keepLogs, logGroupName } from './provider/log-groups.ts';
import { logArn } from './provider/shared-role.ts';
import { attribute, isSet, mapOf, present, textOf } from './values.ts';

const roleId = 'IamRoleCustomResourcesLambdaExecution';

/** By what they set up: the function's name and its handler. */
const helpersOf = {
  s3: ['custom-resource-existing-s3', 's3/handler.handler'],
  cognitoUserPool: ['custom-resource-existing-cup', 'cognito-user-pool/handler.handler'],
  apiGatewayCloudWatchRole: ['custom-resource-apigw-cw-role', 'api-gateway-cloud-watch-role/handler.handler'],
} as const;

export type CustomResource = keyof typeof helpersOf;

/** The logical id of the function that a custom resource calls. */
export function customFunctionId(kind: CustomResource): string {
  return functionId(helpersOf[kind][0]);
}

/** Adds the function, and its role with these statements. */
export function addCustomFunction(
  assembly: Assembly,
  kind: CustomResource,
  statements: readonly { [key: string]: Json }[],
  cause: Span | undefined,
): void {
  const { service } = assembly;
  const { provider } = service;
  const [name, handler] = helpersOf[kind];
  const prefix = `${service.name}-${service.stage}`;
  const full = `${prefix}-${name}`;
  // A function's name has at most 64 characters.
  const functionName = full.length > 64 ? full.slice(0, 32) + md5Hex(full) : full;
  const writesLogs = isSet(get(provider, 'logs', 'frameworkLambda'));
  const deploymentRole = get(provider, 'iam', 'deploymentRole') ?? provider.cfnRole;
  if (!isSet(deploymentRole)) addRole(assembly, statements, writesLogs ? prefix : undefined, cause);
  const runtime = textOf(provider.runtime);
  const dependsOn = isSet(deploymentRole) ? [] : [roleId];
  if (writesLogs) dependsOn.push(logGroupId(name));
  const properties = part(
    cause,
    present({
      Code: { S3Bucket: deploymentBucket(service), S3Key: token('package:custom-resources.zip') },
      FunctionName: functionName,
      Handler: handler,
      MemorySize: 1024,
      Runtime: runtime?.startsWith('nodejs') ? runtime : 'nodejs24.x',
      Timeout: 180,
      Architectures: isSet(provider.architecture) ? [provider.architecture] : undefined,
      Role: isSet(deploymentRole) ? deploymentRole : attribute(roleId),
    }),
  );
  const draft = { Type: 'AWS::Lambda::Function', Properties: properties, DependsOn: dependsOn };
  add(assembly, customFunctionId(kind), draft, cause);
  if (!writesLogs) return;
  const group = keepLogs(part(cause, { LogGroupName: logGroupName(functionName) }), service);
  add(assembly, logGroupId(name), { Type: 'AWS::Logs::LogGroup', Properties: group }, cause);
}

function addRole(
  assembly: Assembly,
  statements: readonly { [key: string]: Json }[],
  logPrefix: string | undefined,
  cause: Span | undefined,
): void {
  const { name, stage } = assembly.service;
  if (!mapOf(get(assembly.resources, roleId))) {
    const document = { Version: '2012-10-17', Statement: logStatements(logPrefix) };
    const properties = part(cause, {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: ['lambda.amazonaws.com'] }, Action: ['sts:AssumeRole'] }],
      },
      Policies: [
        { PolicyName: { 'Fn::Join': ['-', [stage, name, 'custom-resources-lambda']] }, PolicyDocument: document },
      ],
    });
    add(assembly, roleId, { Type: 'AWS::IAM::Role', Properties: properties }, cause);
  }
  const list = get(assembly.resources, roleId, 'Properties', 'Policies', 0, 'PolicyDocument', 'Statement') as Json[];
  // The framework skips a statement whose resource, as a text, is there already.
  for (const statement of statements)
    if (!list.some((existing) => get(existing, 'Resource') === statement.Resource)) list.push(part(cause, statement));
}

function logStatements(prefix: string | undefined): JsonMap[] {
  if (prefix === undefined) return [];
  const group = logGroupName(prefix);
  const actions = ['logs:CreateLogStream', 'logs:CreateLogGroup', 'logs:TagResource'];
  return [
    { Effect: 'Allow', Action: actions, Resource: [logArn(`${group}*:*`)] },
    { Effect: 'Allow', Action: ['logs:PutLogEvents'], Resource: [logArn(`${group}*:*:*`)] },
  ];
}

/** Lets API Gateway write logs: a setting of the whole account, made by a custom resource unless it is kept elsewhere. */
export function addApiLogRole(assembly: Assembly, cause: Span | undefined): void {
  const settings = get(assembly.service.provider, 'logs', 'restApi');
  if (isSet(get(settings, 'roleManagedExternally'))) return;
  const properties = part(cause, {
    ServiceToken: attribute(customFunctionId('apiGatewayCloudWatchRole')),
    RoleArn: get(settings, 'role'),
  });
  const id = 'CustomApiGatewayAccountCloudWatchRole';
  add(assembly, id, { Type: 'Custom::ApiGatewayAccountRole', Version: 1, Properties: properties }, cause);
  const roles = ['arn', { Ref: 'AWS::Partition' }, 'iam:', { Ref: 'AWS::AccountId' }, 'role/*'];
  const statements = [
    {
      Effect: 'Allow',
      Resource: { 'Fn::Join': [':', roles] },
      Action: ['iam:AttachRolePolicy', 'iam:CreateRole', 'iam:ListAttachedRolePolicies', 'iam:PassRole'],
    },
    {
      Effect: 'Allow',
      Resource: { 'Fn::Join': [':', ['arn', { Ref: 'AWS::Partition' }, 'apigateway:*::/account']] },
      Action: ['apigateway:GET', 'apigateway:PATCH'],
    },
  ];
  addCustomFunction(assembly, 'apiGatewayCloudWatchRole', statements, cause);
}
