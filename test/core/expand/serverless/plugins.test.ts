import { expect, test } from 'vitest';
import { get } from '../../../../src/core/model/tree.ts';
import { expanded, lineOf, properties } from './expanded.ts';

const head = 'service: s\nprovider: { name: aws, runtime: nodejs20.x }\n';
const one = 'functions: { a: { handler: a.h } }\n';

test('a plugin that nobody knows is named, with its line', () => {
  const result = expanded(`${head}${one}plugins:\n  - serverless-offline\n  - ./local/plugin\n  - serverless-wonder\n`);
  expect(result.codes).toEqual(['warning unknown-plugin', 'warning unknown-plugin']);
  expect(result.diagnostics.map(({ message, place }) => [message.slice(0, 30), place?.startLine])).toEqual([
    ['plugin `./local/plugin` is not', 6],
    ['plugin `serverless-wonder` is ', 7],
  ]);
});

test('an event that only a plugin understands is named', () => {
  expect(expanded(`${head}functions: { a: { handler: a.h, events: [ { wonder: x } ] } }`).codes).toEqual([
    'warning unknown-event',
  ]);
});

test('a function with statements of its own gets a role of its own', () => {
  const result = expanded(`${head}plugins: [serverless-iam-roles-per-function]
functions:
  a:
    handler: a.h
    iamRoleStatementsInherit: true
    iamPermissionsBoundary: arn:aws:iam::123456789012:policy/b
    iamRoleStatements:
      - Effect: Allow
        Action: s3:GetObject
        Resource: "*"
    events: [ { sqs: 'arn:aws:sqs:us-east-1:123456789012:q' } ]
  b: { handler: b.h }
`);
  expect(result.codes).toEqual([]);
  expect(properties(result, 'ALambdaFunction').Role).toEqual({ 'Fn::GetAtt': ['AIamRoleLambdaExecution', 'Arn'] });
  expect(properties(result, 'BLambdaFunction').Role).toEqual({ 'Fn::GetAtt': ['IamRoleLambdaExecution', 'Arn'] });
  const statements = get(properties(result, 'AIamRoleLambdaExecution'), 'Policies', 0, 'PolicyDocument', 'Statement');
  expect(statements).toMatchObject([
    {},
    { Resource: ['arn:aws:sqs:us-east-1:123456789012:q'] },
    { Action: 's3:GetObject' },
  ]);
  expect(properties(result, 'AIamRoleLambdaExecution').PermissionsBoundary).toBe('arn:aws:iam::123456789012:policy/b');
  expect(lineOf(result, 'AIamRoleLambdaExecution')).toBe('serverless.yml:9');
  expect(get(result.resources, 'AEventSourceMappingSQSQ', 'DependsOn')).toBe('AIamRoleLambdaExecution');
});

test('statements of a function without the plugin are judged, and it is said', () => {
  const result = expanded(
    `${head}functions: { a: { handler: a.h, iamRoleStatements: [ { Effect: Allow, Action: '*', Resource: '*' } ] } }`,
  );
  expect(result.codes).toEqual(['warning plugin-not-listed']);
  expect(result.resources).toHaveProperty('AIamRoleLambdaExecution');
});

test('a warmer is a function with a role that may invoke those it warms', () => {
  const result = expanded(`${head}plugins: [serverless-plugin-warmup]
custom: { warmup: { def: { enabled: true, memorySize: 256 } } }
functions: { a: { handler: a.h }, b: { handler: b.h, warmup: { def: { enabled: false } } } }
`);
  expect(properties(result, 'WarmUpPluginDefLambdaFunction')).toMatchObject({
    MemorySize: 256,
    Role: { 'Fn::GetAtt': ['WarmUpPluginDefRole', 'Arn'] },
  });
  expect(JSON.stringify(properties(result, 'WarmUpPluginDefRole').Policies)).toContain('function:s-dev-a*');
  expect(JSON.stringify(properties(result, 'WarmUpPluginDefRole').Policies)).not.toContain('function:s-dev-b*');
  expect(result.resources).toHaveProperty('WarmUpPluginDefEventsRuleSchedule1');
});

test('custom domains and web ACLs, made outside of CloudFormation, are seen as the resources that they are', () => {
  const result = expanded(`${head}plugins: [serverless-domain-manager, serverless-associate-waf]
custom:
  associateWaf: { name: acl, version: V2 }
  customDomains:
    - rest: { domainName: api.example.com, securityPolicy: tls_1_0, endpointType: regional }
    - http: { domainName: http.example.com }
functions: { a: { handler: a.h, events: [ { http: GET x } ] } }
`);
  expect(properties(result, 'ApiGatewayDomainNameApiexamplecom')).toMatchObject({
    SecurityPolicy: 'TLS_1_0',
    EndpointConfiguration: { Types: ['REGIONAL'] },
  });
  expect(properties(result, 'ApiGatewayV2DomainNameHttpexamplecom').DomainNameConfigurations).toMatchObject([
    { SecurityPolicy: 'TLS_1_2' },
  ]);
  expect(properties(result, 'ApiGatewayWebAclAssociation').WebACLArn).toBe('${Token[web-acl:acl]}');
});

test('tasks ask the role of their state machine for what they do', () => {
  const task = (resource: string, parameters: object) => ({
    Type: 'Task',
    Resource: resource,
    Parameters: parameters,
    End: true,
  });
  const states = {
    A: task('arn:aws:states:::sns:publish.waitForTaskToken', { 'TopicArn.$': '$.t' }),
    B: task('arn:aws:states:::glue:startJobRun.sync', {}),
    C: task('arn:aws:states:::bedrock:invokeModel', { ModelId: 'm' }),
    D: task('arn:aws:states:::events:putEvents', { Entries: [{ EventBusName: 'bus' }] }),
    E: task('arn:aws:lambda:us-east-1:123456789012:function:f:alias', {}),
    F: task('arn:aws:states:::s3:getObject', { Bucket: 'b' }),
    G: {
      Type: 'Map',
      ItemProcessor: {
        ProcessorConfig: { Mode: 'DISTRIBUTED' },
        States: {
          H: task('arn:aws:states:::sqs:sendMessage', {
            QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/q',
          }),
        },
      },
    },
  };
  const machines = JSON.stringify({ stateMachines: { m: { definition: { StartAt: 'A', States: states } } } });
  const result = expanded(`${head}plugins: [serverless-step-functions]\nstepFunctions: ${machines}\n`);
  const policy = JSON.stringify(properties(result, 'MStepFunctionsStateMachineRole').Policies);
  for (const action of [
    'sns:Publish',
    'glue:StartJobRun',
    'bedrock:InvokeModel',
    'events:PutEvents',
    's3:GetObject',
    'states:StartExecution',
  ])
    expect(policy).toContain(action);
  expect(policy).toContain(
    '"arn:aws:lambda:us-east-1:123456789012:function:f","arn:aws:lambda:us-east-1:123456789012:function:f:*"',
  );
  expect(policy).toContain('sqs:eu-west-1:123456789012:q');
  expect(policy).toContain('event-bus/${eventBus}');
});
