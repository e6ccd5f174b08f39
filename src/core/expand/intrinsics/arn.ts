/**
 * Takes a resource's logical id and type, gives its ARN with the unknown parts as tokens, so that `Fn::GetAtt Table.Arn` and
 * `Fn::Sub arn:…:table/${Table}` are one value. Source: "Actions, resources, and condition keys", AWS Service Authorization
 * Reference, and the return values of each resource type in the AWS CloudFormation User Guide.
 */
import { token } from '../../model/value.ts';
import type { Scope } from './scope.ts';

/** service, whether region and account are part, the text around the name, and which token is the name: `Ref` or an attribute. */
interface ArnShape {
  service: string;
  region: boolean;
  account: boolean;
  resource: string;
  name: string;
}

const shape = (service: string, resource: string, name = 'Ref', region = true, account = true): ArnShape => ({
  service,
  region,
  account,
  resource,
  name,
});

const shapes: Readonly<Record<string, ArnShape>> = {
  'AWS::S3::Bucket': shape('s3', '%', 'Ref', false, false),
  'AWS::DynamoDB::Table': shape('dynamodb', 'table/%'),
  'AWS::DynamoDB::GlobalTable': shape('dynamodb', 'table/%'),
  'AWS::Serverless::SimpleTable': shape('dynamodb', 'table/%'),
  'AWS::SQS::Queue': shape('sqs', '%', 'QueueName'),
  'AWS::SNS::Topic': shape('sns', '%', 'TopicName'),
  'AWS::Lambda::Function': shape('lambda', 'function:%'),
  'AWS::Serverless::Function': shape('lambda', 'function:%'),
  'AWS::KMS::Key': shape('kms', 'key/%'),
  'AWS::Kinesis::Stream': shape('kinesis', 'stream/%'),
  'AWS::KinesisFirehose::DeliveryStream': shape('firehose', 'deliverystream/%'),
  'AWS::Events::EventBus': shape('events', 'event-bus/%'),
  'AWS::StepFunctions::StateMachine': shape('states', 'stateMachine:%', 'Name'),
  'AWS::Serverless::StateMachine': shape('states', 'stateMachine:%', 'Name'),
  'AWS::Logs::LogGroup': shape('logs', 'log-group:%:*'),
  'AWS::Cognito::UserPool': shape('cognito-idp', 'userpool/%'),
  'AWS::CodeBuild::Project': shape('codebuild', 'project/%'),
  'AWS::ECR::Repository': shape('ecr', 'repository/%'),
};

/** Types whose `Ref` is already the ARN. */
const arnByRef = new Set(['AWS::SNS::Topic', 'AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine']);

export function refersToArn(type: string): boolean {
  return arnByRef.has(type);
}

/** The ARN; one token where the type's format is not in the table. */
export function arnOf(id: string, type: string, scope: Scope): string {
  const found = Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  if (!found) return token(`GetAtt:${id}.Arn`);
  const part = (name: string) => String(scope.parameter(name) ?? '');
  const name = found.name === 'Ref' ? token(`Ref:${id}`) : token(`GetAtt:${id}.${found.name}`);
  return [
    'arn',
    part('AWS::Partition'),
    found.service,
    found.region ? part('AWS::Region') : '',
    found.account ? part('AWS::AccountId') : '',
    found.resource.replace('%', () => name),
  ].join(':');
}
