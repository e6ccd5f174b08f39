/** State rules about data that AWS encrypts, but not with a key of yours: a row a resource type. */
import { get, type Json } from '../../model/tree.ts';
import { hasUnknown, isUnknown, type Truth } from '../../model/value.ts';
import { type Row, rowRules } from '../rows.ts';
import { on, oneOf, present } from '../shapes.ts';

const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const role = 'arn:aws:iam::111122223333:role/orders';

/** Written, and not one of the keys that AWS keeps for a service (`alias/aws/sqs`). */
function customerKey(value: Json | undefined): Truth {
  if (!present(value)) return false;
  if (isUnknown(value)) return true;
  return typeof value === 'string' && /(?:^|:)(?:alias\/)?aws\//.test(value)
    ? false
    : hasUnknown(value)
      ? 'unknown'
      : true;
}

/** As `customerKey`, where the service's key is said by an alias only: absent is another rule's matter. */
function noServiceKey(value: Json | undefined): Truth {
  return present(value) ? customerKey(value) : true;
}

const whose =
  'Who may decrypt is decided by AWS and the rights on the resource alone: no key policy limits it, no log of the key shows it, and access cannot be cut off by disabling the key.';

const rows: readonly Row[] = [
  {
    id: 'log-group-no-cmk',
    severity: 'low',
    title: 'Log group without customer key',
    description: `The log group is encrypted with a key that CloudWatch Logs owns. ${whose}`,
    remediation: 'set `KmsKeyId` to a key whose policy lets `logs.<region>.amazonaws.com` use it',
    docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
    on: ['AWS::Logs::LogGroup'],
    property: 'KmsKeyId',
    must: customerKey,
    says: 'is not encrypted with a customer key',
    // Log groups that the Serverless Framework makes for functions cannot be given a key.
    unless: ({ id, author }) => author.id !== id,
    fail: 'RetentionInDays: 30',
    pass: `RetentionInDays: 30, KmsKeyId: '${key}'`,
  },
  {
    id: 'fn-env-no-cmk',
    severity: 'low',
    title: 'Environment without customer key',
    description: `The function's environment variables are encrypted with the key \`aws/lambda\`, so whoever may read the function's configuration reads them in the clear. ${whose}`,
    remediation: {
      sam: 'set `KmsKeyArn` on the function, or in `Globals.Function`; keep secrets in Secrets Manager',
      cloudformation: 'set `KmsKeyArn`; keep secrets in Secrets Manager',
      serverless: 'set `provider.kmsKeyArn` (or `kmsKeyArn` on the function); keep secrets in Secrets Manager',
    },
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html',
    on: ['AWS::Lambda::Function'],
    property: 'KmsKeyArn',
    must: customerKey,
    says: 'keeps its environment variables without a customer key',
    unless: ({ properties: { Environment } }) => !hasVariables(Environment),
    fail: "Code: { ZipFile: '' }, Handler: index.handler, Runtime: nodejs24.x, Environment: { Variables: { TABLE: orders } }",
    pass: `Code: { ZipFile: '' }, Handler: index.handler, Runtime: nodejs24.x, Environment: { Variables: { TABLE: orders } }, KmsKeyArn: '${key}'`,
  },
  {
    id: 'sqs-no-cmk',
    severity: 'low',
    title: 'Queue without customer key',
    description: `The queue is encrypted with a key that SQS owns. ${whose}`,
    remediation: 'set `KmsMasterKeyId` to a key whose policy lets the senders and readers use it',
    docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
    on: ['AWS::SQS::Queue'],
    property: 'KmsMasterKeyId',
    must: customerKey,
    says: 'is not encrypted with a customer key',
    // Not encrypted at all is told by `sqs-no-encryption`.
    unless: ({ properties }) => String(properties.SqsManagedSseEnabled ?? '').toLowerCase() === 'false',
    fail: 'SqsManagedSseEnabled: true',
    pass: 'KmsMasterKeyId: alias/orders',
  },
  {
    id: 'sns-no-cmk',
    severity: 'low',
    title: 'Topic without customer key',
    description: `The topic is encrypted with the key \`alias/aws/sns\`. ${whose} Other AWS services cannot publish to it either, because they may not use that key.`,
    remediation: 'set `KmsMasterKeyId` to a key whose policy lets the publishers use it',
    docs: 'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html',
    on: ['AWS::SNS::Topic'],
    property: 'KmsMasterKeyId',
    must: noServiceKey,
    says: 'is not encrypted with a customer key',
    fail: 'KmsMasterKeyId: alias/aws/sns',
    pass: 'KmsMasterKeyId: alias/orders',
  },
  {
    id: 'secret-no-cmk',
    severity: 'low',
    title: 'Secret without customer key',
    description: `The secret is encrypted with the key \`aws/secretsmanager\`, so it cannot be shared with another account. ${whose}`,
    remediation: 'set `KmsKeyId`, and allow `kms:Decrypt` to the roles that read the secret',
    docs: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html',
    on: ['AWS::SecretsManager::Secret'],
    property: 'KmsKeyId',
    must: customerKey,
    says: 'is not encrypted with a customer key',
    fail: 'Description: token of the payment provider',
    pass: 'Description: token of the payment provider, KmsKeyId: alias/orders',
  },
  {
    id: 'sfn-no-cmk',
    severity: 'low',
    title: 'State machine without customer key',
    description: `The definition and the history of executions, with the data of every step, are encrypted with a key that AWS owns. ${whose}`,
    remediation: 'set `EncryptionConfiguration: { Type: CUSTOMER_MANAGED_KMS_KEY, KmsKeyId: … }`',
    docs: 'https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html',
    on: ['AWS::StepFunctions::StateMachine', 'AWS::StepFunctions::Activity'],
    property: 'EncryptionConfiguration.Type',
    must: oneOf('CUSTOMER_MANAGED_KMS_KEY'),
    says: 'is not encrypted with a customer key',
    fail: `RoleArn: ${role}`,
    pass: `RoleArn: ${role}, EncryptionConfiguration: { Type: CUSTOMER_MANAGED_KMS_KEY, KmsKeyId: '${key}' }`,
  },
  {
    id: 'event-bus-no-cmk',
    severity: 'info',
    title: 'Event bus, pipe or schedule without customer key',
    description: `Events (and the input of schedules) are encrypted with a key that AWS owns. ${whose}`,
    remediation: 'set `KmsKeyIdentifier` (`KmsKeyArn` on a schedule)',
    docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-at-rest.html',
    on: ['AWS::Events::EventBus', 'AWS::Pipes::Pipe'],
    property: 'KmsKeyIdentifier',
    must: customerKey,
    says: 'is not encrypted with a customer key',
    fail: 'Name: orders',
    pass: `Name: orders, KmsKeyIdentifier: '${key}'`,
  },
  {
    id: 'ddb-no-encryption',
    severity: 'low',
    title: 'Table without KMS key',
    description: `The table is encrypted with a key that DynamoDB owns. ${whose}`,
    remediation: 'set `SSESpecification: { SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: … }`',
    docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html',
    on: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
    property: 'SSESpecification.SSEEnabled',
    must: on,
    says: 'is not encrypted with a KMS key',
    right: 'true',
    fail: 'BillingMode: PAY_PER_REQUEST',
    pass: 'BillingMode: PAY_PER_REQUEST, SSESpecification: { SSEEnabled: true, SSEType: KMS }',
  },
  {
    id: 'ddb-no-cmk',
    severity: 'info',
    title: 'Table without customer key',
    description: `The table is encrypted with the key \`aws/dynamodb\`. ${whose}`,
    remediation: 'set `SSESpecification.KMSMasterKeyId`, and allow the key to the roles that use the table',
    docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html',
    on: ['AWS::DynamoDB::Table'],
    property: 'SSESpecification.KMSMasterKeyId',
    must: customerKey,
    says: 'is not encrypted with a customer key',
    // Without a KMS key at all it is told by `ddb-no-encryption`.
    unless: ({ properties }) => on(get(properties, 'SSESpecification', 'SSEEnabled')) !== true,
    fail: 'BillingMode: PAY_PER_REQUEST, SSESpecification: { SSEEnabled: true }',
    pass: 'BillingMode: PAY_PER_REQUEST, SSESpecification: { SSEEnabled: true, KMSMasterKeyId: alias/orders }',
  },
];

/** `false` also where it is not known. */
function hasVariables(environment: Json | undefined): boolean {
  if (typeof environment !== 'object' || environment === null || Array.isArray(environment)) return false;
  const { Variables } = environment;
  return typeof Variables === 'object' && Variables !== null && Object.keys(Variables).length > 0;
}

export const customerKeys = rowRules('compliance', rows);
