/** State rules about X-Ray tracing, a row a service. Stages of REST APIs are in `stage-rules.ts`. */
import { type Row, rowRules } from '../rows.ts';
import { on, oneOf } from '../shapes.ts';

const rows: readonly Row[] = [
  {
    id: 'fn-no-tracing',
    severity: 'low',
    title: 'Function without active tracing',
    description:
      'The function samples no requests for X-Ray by itself, so a slow or failing request cannot be followed through the services that it called. An investigation has to be pieced together from logs.',
    remediation: {
      sam: 'set `Tracing: Active` on the function, or once in `Globals.Function`',
      cloudformation: 'set `TracingConfig: { Mode: Active }` and allow `xray:PutTraceSegments`',
      serverless: 'set `provider.tracing.lambda: true`',
    },
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html',
    on: ['AWS::Lambda::Function'],
    property: 'TracingConfig.Mode',
    must: oneOf('Active'),
    says: 'does not trace its requests',
    right: 'Active',
    fail: "Code: { ZipFile: '' }, Handler: index.handler, Runtime: nodejs24.x, TracingConfig: { Mode: PassThrough }",
    pass: "Code: { ZipFile: '' }, Handler: index.handler, Runtime: nodejs24.x, TracingConfig: { Mode: Active }",
  },
  {
    id: 'appsync-no-tracing',
    severity: 'low',
    title: 'GraphQL API without tracing',
    description:
      'The GraphQL API samples no requests for X-Ray. Which resolver was slow, or which data source failed, is not recorded.',
    remediation: 'set `XrayEnabled: true`',
    docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/x-ray-tracing.html',
    on: ['AWS::AppSync::GraphQLApi'],
    property: 'XrayEnabled',
    must: on,
    says: 'does not trace its requests',
    right: 'true',
    fail: 'Name: orders, AuthenticationType: AWS_IAM',
    pass: 'Name: orders, AuthenticationType: AWS_IAM, XrayEnabled: true',
  },
  {
    id: 'sfn-no-tracing',
    severity: 'low',
    title: 'State machine without tracing',
    description:
      'Executions of the state machine are not sampled for X-Ray, so a request cannot be followed through the steps and the functions that they call.',
    remediation: {
      sam: 'set `Tracing: { Enabled: true }`',
      cloudformation: 'set `TracingConfiguration: { Enabled: true }`',
      serverless: 'set `tracingConfig: { enabled: true }` on the state machine',
    },
    docs: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html',
    on: ['AWS::StepFunctions::StateMachine'],
    property: 'TracingConfiguration.Enabled',
    must: on,
    says: 'does not trace its executions',
    right: 'true',
    fail: 'RoleArn: arn:aws:iam::111122223333:role/orders',
    pass: 'RoleArn: arn:aws:iam::111122223333:role/orders, TracingConfiguration: { Enabled: true }',
  },
];

export const tracing = rowRules('monitoring', rows);
