/** What SAM refuses: a template of a few lines, the code, and the line that is wrong. */
import { expect, test } from 'vitest';
import { expanded } from './expanded.ts';

const head = `Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Handler: a.b
      CodeUri: s3://b/k
`;

const ofFunction: [what: string, code: string, line: number, rest: string][] = [
  ['an unknown property', 'sam-unknown-property', 8, '      Memory: 5\n'],
  ['a property of the wrong type', 'sam-wrong-type', 8, '      Tags: [a]\n'],
  ['an unknown event type', 'sam-invalid-value', 9, '      Events:\n        E: { Type: Nothing }\n'],
  [
    'an event without what it needs',
    'sam-missing-property',
    9,
    '      Events:\n        E: { Type: SQS, Properties: {} }\n',
  ],
  [
    'an event with an unknown property',
    'sam-unknown-property',
    9,
    '      Events:\n        E: { Type: SQS, Properties: { Queue: q, Nope: 1 } }\n',
  ],
  [
    'a bucket of elsewhere',
    'sam-unknown-reference',
    9,
    '      Events:\n        E: { Type: S3, Properties: { Bucket: b, Events: e } }\n',
  ],
  [
    'an API of elsewhere',
    'sam-invalid-value',
    9,
    '      Events:\n        E: { Type: Api, Properties: { Path: /, Method: get, RestApiId: !Ref X } }\n',
  ],
  [
    'one method twice',
    'sam-invalid-value',
    10,
    '      Events:\n        E: { Type: Api, Properties: { Path: /, Method: get } }\n        G: { Type: Api, Properties: { Path: /, Method: GET } }\n',
  ],
  [
    'an authorizer that is not there',
    'sam-invalid-value',
    9,
    '      Events:\n        E: { Type: Api, Properties: { Path: /, Method: get, Auth: { Authorizer: A } } }\n',
  ],
  [
    'a rule with State and Enabled',
    'sam-invalid-value',
    9,
    '      Events:\n        E: { Type: Schedule, Properties: { Schedule: s, State: ENABLED, Enabled: true } }\n',
  ],
  [
    'a dead-letter queue of a wrong type',
    'sam-invalid-value',
    8,
    '      DeadLetterQueue: { Type: Kafka, TargetArn: a }\n',
  ],
  [
    'a function URL without a way to authenticate',
    'sam-invalid-value',
    8,
    '      FunctionUrlConfig: {InvokeMode: BUFFERED}\n',
  ],
  ['an alias of digits', 'sam-invalid-value', 8, "      AutoPublishAlias: '12'\n"],
  ['a policy that is none', 'sam-invalid-value', 9, '      Policies:\n        - { NoSuchPolicy: {} }\n'],
  [
    'a policy template without its parameter',
    'sam-missing-property',
    9,
    '      Policies:\n        - { SQSPollerPolicy: {} }\n',
  ],
  ['a deployment without an alias', 'sam-missing-property', 8, '      DeploymentPreference: { Type: AllAtOnce }\n'],
  [
    'a destination that must be given',
    'sam-missing-property',
    8,
    '      EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: Lambda } } }\n',
  ],
  ['a role that is half an Fn::If', 'sam-invalid-value', 8, '      Role: !If [A, b]\n'],
  ['an id that is taken', 'sam-duplicate-id', 2, '  FRole:\n    Type: AWS::IAM::Role\n'],
];

test.each(ofFunction)('%s is refused', (_, code, line, rest) => {
  const { diagnostics } = expanded(head + rest);
  const errors = diagnostics.filter(({ level }) => level === 'error');
  expect(errors.map((one) => [one.code, one.place?.startLine])).toContainEqual([code, line]);
  for (const { message } of errors) expect(message).toMatch(/^(?![A-Z][a-z])[^\n]*[^.]$/);
});

const ofTemplate: [what: string, code: string, text: string][] = [
  ['an unknown section of Globals', 'sam-globals', 'Globals: { Nothing: {} }\nResources: {}'],
  ['a property that Globals cannot set', 'sam-globals', 'Globals: { Function: { Role: r } }\nResources: {}'],
  ['an API without a stage', 'sam-missing-property', 'Resources: { X: { Type: AWS::Serverless::Api } }'],
  [
    'credentials for every origin',
    'sam-invalid-value',
    'Resources: { X: { Type: AWS::Serverless::Api, Properties: { StageName: s, Cors: { AllowCredentials: true } } } }',
  ],
  [
    'a default authorizer that is not there',
    'sam-unknown-reference',
    'Resources: { X: { Type: AWS::Serverless::HttpApi, Properties: { Auth: { DefaultAuthorizer: A } } } }',
  ],
  [
    'a WebSocket API without routes',
    'sam-missing-property',
    'Resources: { X: { Type: AWS::Serverless::WebSocketApi, Properties: { RouteSelectionExpression: r } } }',
  ],
  [
    'a state machine without a definition',
    'sam-missing-property',
    'Resources: { X: { Type: AWS::Serverless::StateMachine, Properties: {} } }',
  ],
  [
    'a connector that SAM does not have',
    'sam-invalid-value',
    'Resources: { T: { Type: AWS::SNS::Topic }, X: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: T }, Destination: { Id: T }, Permissions: [Write] } } }',
  ],
  [
    'a condition that is no name',
    'sam-wrong-type',
    'Resources: { X: { Type: AWS::Serverless::SimpleTable, Condition: { Ref: C } } }',
  ],
  ['mappings that are none', 'sam-template', 'Mappings:\nResources: {}'],
];

test.each(ofTemplate)('%s is refused', (_, code, text) => {
  const errors = expanded(text).diagnostics.filter(({ level }) => level === 'error');
  expect(errors.map((one) => one.code)).toContain(code);
});

test('a refusal does not stop the rest of the template', () => {
  const { resources, diagnostics } = expanded(`${head}      Nope: 1
  Table:
    Type: AWS::Serverless::SimpleTable
`);
  expect(diagnostics.length).toBe(1);
  expect(Object.keys(resources).sort()).toEqual(['F', 'FRole', 'Table']);
});

test('a resource type that is not known stays as it is, with a warning', () => {
  const { resources, diagnostics } = expanded(
    'Resources: { X: { Type: AWS::Serverless::Nothing, Properties: { a: 1 } } }',
  );
  expect(diagnostics.map((one) => [one.level, one.code])).toEqual([['warning', 'sam-unknown-type']]);
  expect(resources.X).toEqual({ Type: 'AWS::Serverless::Nothing', Properties: { a: 1 } });
});
