/** Properties of event types and what they may hold, for functions and for state machines. Source: AWS SAM specification, "EventSource". */
import type { PropertyTable } from '../schema.ts';

const polled: PropertyTable = {
  BatchSize: 'int',
  StartingPosition: 'any',
  StartingPositionTimestamp: 'any',
  Enabled: 'bool',
  MaximumBatchingWindowInSeconds: 'int',
  MaximumRetryAttempts: 'int',
  BisectBatchOnFunctionError: 'bool',
  MaximumRecordAgeInSeconds: 'int',
  DestinationConfig: 'map',
  ParallelizationFactor: 'int',
  Topics: 'list',
  Queues: 'list',
  SourceAccessConfigurations: 'list',
  SecretsManagerKmsKeyId: 'string',
  TumblingWindowInSeconds: 'int',
  FunctionResponseTypes: 'list',
  KafkaBootstrapServers: 'list',
  FilterCriteria: 'map',
  KmsKeyArn: 'any',
  ConsumerGroupId: 'string',
  ScalingConfig: 'map',
  ProvisionedPollerConfig: 'map',
  SchemaRegistryConfig: 'map',
  MetricsConfig: 'map',
  LoggingConfig: 'map',
};

const stream: PropertyTable = { ...polled, Stream: 'required any', StartingPosition: 'required any' };

const schedule: PropertyTable = {
  Schedule: 'required string',
  Input: 'string',
  Enabled: 'bool',
  State: 'string',
  Name: 'string',
  Description: 'string',
  DeadLetterConfig: 'map',
  RetryPolicy: 'map',
};

const rule: PropertyTable = {
  EventBusName: 'string',
  RuleName: 'string',
  Pattern: 'map',
  Input: 'string',
  InputPath: 'string',
  DeadLetterConfig: 'map',
  RetryPolicy: 'map',
  State: 'string',
  Target: 'map',
  InputTransformer: 'map',
};

const scheduleV2: PropertyTable = {
  PermissionsBoundary: 'string',
  ScheduleExpression: 'required string',
  FlexibleTimeWindow: 'map',
  Name: 'string',
  State: 'string',
  Description: 'string',
  StartDate: 'string',
  EndDate: 'string',
  ScheduleExpressionTimezone: 'string',
  GroupName: 'string',
  KmsKeyArn: 'string',
  Input: 'string',
  RoleArn: 'string',
  DeadLetterConfig: 'map',
  RetryPolicy: 'map',
  OmitName: 'literal bool',
};

const api: PropertyTable = {
  Path: 'required string',
  Method: 'required string',
  RestApiId: 'required string',
  Stage: 'string',
  Auth: 'map',
};

/** By event type of a function. */
export const functionEventProperties: Readonly<Record<string, PropertyTable>> = {
  Schedule: { ...schedule, RuleName: 'string' },
  ScheduleV2: scheduleV2,
  CloudWatchEvent: { ...rule, Enabled: 'bool' },
  EventBridgeRule: { ...rule, Enabled: 'bool' },
  S3: { Bucket: 'required string', Events: 'required literal string list', Filter: 'map' },
  SNS: {
    Topic: 'required string',
    Region: 'string',
    FilterPolicy: 'any',
    FilterPolicyScope: 'any',
    SqsSubscription: 'bool map',
    RedrivePolicy: 'map',
  },
  Api: {
    ...api,
    RequestModel: 'map',
    RequestParameters: 'list',
    TimeoutInMillis: 'int',
    ResponseTransferMode: 'string',
  },
  HttpApi: {
    Path: 'string',
    Method: 'string',
    ApiId: 'string',
    Stage: 'string',
    Auth: 'map',
    TimeoutInMillis: 'int',
    RouteSettings: 'map',
    PayloadFormatVersion: 'string',
  },
  AlexaSkill: { SkillId: 'string' },
  IoTRule: { Sql: 'required string', AwsIotSqlVersion: 'string' },
  Cognito: { UserPool: 'required string', Trigger: 'required literal string list' },
  CloudWatchLogs: { LogGroupName: 'required string', FilterPattern: 'required string' },
  Kinesis: stream,
  DynamoDB: stream,
  MSK: stream,
  SQS: { ...polled, Queue: 'required any' },
  MQ: { ...polled, Broker: 'required any', DynamicPolicyName: 'literal bool' },
  SelfManagedKafka: polled,
  DocumentDB: {
    ...polled,
    Cluster: 'required any',
    DatabaseName: 'required any',
    CollectionName: 'any',
    FullDocument: 'any',
  },
};

/** By event type of a state machine. */
export const stateMachineEventProperties: Readonly<Record<string, PropertyTable>> = {
  Schedule: { ...schedule, Target: 'literal map', RoleArn: 'literal string map' },
  ScheduleV2: scheduleV2,
  CloudWatchEvent: rule,
  EventBridgeRule: rule,
  Api: { ...api, UnescapeMappingTemplate: 'literal bool' },
};
