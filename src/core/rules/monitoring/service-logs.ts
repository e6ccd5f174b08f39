/** State rules about logs and metrics that a service keeps when asked to, a row a setting. */
import { get } from '../../model/tree.ts';
import { equals } from '../../model/value.ts';
import { type Row, rowRules } from '../rows.ts';
import { noneOf, off, on, onByDefault, present } from '../shapes.ts';

const graph = 'Name: orders, AuthenticationType: AWS_IAM';
const role = 'arn:aws:iam::111122223333:role/orders';

const rows: readonly Row[] = [
  {
    id: 'appsync-logging-off',
    severity: 'medium',
    title: 'GraphQL API without logs',
    description:
      'The GraphQL API writes no logs. Refused requests, failing resolvers and probing of the schema leave no trace.',
    remediation:
      'set `LogConfig` with `FieldLogLevel: ERROR`, `ExcludeVerboseContent: true` and a role that may write logs',
    docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html',
    on: ['AWS::AppSync::GraphQLApi'],
    property: 'LogConfig',
    must: present,
    says: 'writes no logs',
    fail: graph,
    pass: `${graph}, LogConfig: { FieldLogLevel: ERROR, CloudWatchLogsRoleArn: ${role} }`,
  },
  {
    id: 'appsync-field-logging-off',
    severity: 'low',
    title: 'GraphQL API without field logs',
    description:
      'Requests are logged, but not what their fields resolved to or why they failed: an error of one resolver cannot be told from another.',
    remediation: 'set `LogConfig.FieldLogLevel: ERROR`',
    docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html',
    on: ['AWS::AppSync::GraphQLApi'],
    property: 'LogConfig.FieldLogLevel',
    must: noneOf('NONE'),
    says: 'logs nothing of its fields',
    right: 'ERROR',
    fail: `${graph}, LogConfig: { FieldLogLevel: NONE, CloudWatchLogsRoleArn: ${role} }`,
    pass: `${graph}, LogConfig: { FieldLogLevel: ERROR, CloudWatchLogsRoleArn: ${role} }`,
  },
  {
    id: 'sfn-log-execution-data',
    severity: 'low',
    title: 'State machine that logs its data',
    description:
      'The log of the state machine holds the input and output of every step. Personal data and secrets that pass through can then be read by whoever may read the log group.',
    remediation: 'set `IncludeExecutionData: false`, or confirm that no sensitive data passes through',
    docs: 'https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html',
    on: ['AWS::StepFunctions::StateMachine'],
    property: 'LoggingConfiguration.IncludeExecutionData',
    must: off,
    says: 'logs the data of its steps',
    right: 'false',
    unless: ({ properties }) => equals(get(properties, 'LoggingConfiguration', 'Level') ?? 'OFF', 'OFF') !== false,
    fail: `RoleArn: ${role}, LoggingConfiguration: { Level: ERROR, IncludeExecutionData: true }`,
    pass: `RoleArn: ${role}, LoggingConfiguration: { Level: ERROR, IncludeExecutionData: false }`,
  },
  {
    id: 's3-no-access-log',
    severity: 'low',
    title: 'Bucket without access log',
    description:
      'Requests for the objects of the bucket are not logged (unless a CloudTrail trail records data events): who read or deleted what cannot be told afterwards.',
    remediation: 'set `LoggingConfiguration` with a bucket for logs, or record data events with CloudTrail',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
    on: ['AWS::S3::Bucket'],
    property: 'LoggingConfiguration',
    must: present,
    says: 'does not log requests',
    // A bucket that logs are delivered to must not log itself.
    unless: ({ properties }) => properties.AccessControl === 'LogDeliveryWrite',
    fail: '',
    pass: 'LoggingConfiguration: { DestinationBucketName: logs }',
  },
  {
    id: 'eventbridge-endpoint-no-replication',
    severity: 'low',
    title: 'Global endpoint without replication',
    description:
      'The global endpoint does not replicate events to the second region. After a failover, events that were being processed are only in the region that failed.',
    remediation: 'remove `ReplicationConfig`, or set its `State: ENABLED`, and give the endpoint a `RoleArn`',
    docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html',
    on: ['AWS::Events::Endpoint'],
    property: 'ReplicationConfig.State',
    must: noneOf('DISABLED'),
    says: 'does not replicate its events',
    right: 'ENABLED',
    fail: 'ReplicationConfig: { State: DISABLED }',
    pass: 'ReplicationConfig: { State: ENABLED }',
  },
  {
    id: 'stack-notifications',
    severity: 'info',
    title: 'Nested stack without notifications',
    description:
      'Nobody is told when the nested stack is created, changed or deleted. A pipeline that watches the parent stack sees it anyway.',
    remediation: {
      sam: 'set `NotificationARNs` on the application',
      cloudformation: 'set `NotificationARNs` on the stack',
    },
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html',
    on: ['AWS::CloudFormation::Stack'],
    property: 'NotificationARNs',
    must: present,
    says: 'notifies nobody of its changes',
    fail: 'TemplateURL: https://example.com/nested.yaml',
    pass: 'TemplateURL: https://example.com/nested.yaml, NotificationARNs: [arn:aws:sns:eu-west-1:111122223333:changes]',
  },
  {
    id: 'alarm-actions-disabled',
    severity: 'medium',
    title: 'Alarm that is switched off',
    description:
      'The alarm changes its state, but tells nobody: `ActionsEnabled` is false. Alarms that were silenced for a while tend to stay silent.',
    remediation: 'remove `ActionsEnabled`, or set it to true',
    docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html',
    on: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'],
    property: 'ActionsEnabled',
    must: onByDefault,
    says: 'does nothing when it goes off',
    right: 'true',
    fail: `ActionsEnabled: false, AlarmActions: [arn:aws:sns:eu-west-1:111122223333:alarms]`,
    pass: `AlarmActions: [arn:aws:sns:eu-west-1:111122223333:alarms]`,
  },
  {
    id: 'waf-no-metrics',
    severity: 'low',
    title: 'Web ACL without metrics',
    description:
      'The web ACL counts no requests in CloudWatch. Whether its rules block an attack, or your users, cannot be seen.',
    remediation: 'set `VisibilityConfig.CloudWatchMetricsEnabled: true` and `SampledRequestsEnabled: true`',
    docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/monitoring-cloudwatch.html',
    on: ['AWS::WAFv2::WebACL', 'AWS::WAFv2::RuleGroup'],
    property: 'VisibilityConfig.CloudWatchMetricsEnabled',
    must: on,
    says: 'counts no requests',
    right: 'true',
    fail: 'VisibilityConfig: { CloudWatchMetricsEnabled: false, SampledRequestsEnabled: true, MetricName: orders }',
    pass: 'VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: orders }',
  },
];

export const serviceLogs = rowRules('monitoring', rows);
