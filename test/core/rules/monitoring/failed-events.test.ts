import { describe, expect, it } from 'vitest';
import { briefly } from '../../../support/findings.ts';

const lambda = (events: string, more = '') => `Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: ''
      Handler: index.handler
      Runtime: nodejs24.x
${more}${events === '' ? '' : `      Events:\n        One: ${events}\n`}  Topic:
    Type: AWS::SNS::Topic
`;
const topic = '{ Type: SNS, Properties: { Topic: !Ref Topic } }';

describe('fn-no-dlq', () => {
  it('weighs who invokes the function', async () => {
    const severity = async (events: string) =>
      (await briefly('fn-no-dlq', lambda(events))).map((one) => one.split(' ')[1]);
    expect(await severity(topic)).toEqual(['medium']);
    expect(await severity('{ Type: Schedule, Properties: { Schedule: rate(1 day) } }')).toEqual(['low']);
    expect(await severity('{ Type: ScheduleV2, Properties: { ScheduleExpression: rate(1 day) } }')).toEqual(['low']);
    expect(await severity('{ Type: EventBridgeRule, Properties: { Pattern: { source: [orders] } } }')).toEqual([
      'medium',
    ]);
    expect(await severity('{ Type: Api, Properties: { Path: /, Method: get } }')).toEqual([]);
    expect(await severity('{ Type: SQS, Properties: { Queue: arn:aws:sqs:eu-west-1:111122223333:orders } }')).toEqual(
      [],
    );
    expect(await severity('')).toEqual(['info']);
  });

  it('takes a queue or a destination', async () => {
    const queue = '      DeadLetterQueue: { Type: SQS, TargetArn: arn:aws:sqs:eu-west-1:111122223333:failed }\n';
    expect(await briefly('fn-no-dlq', lambda(topic, queue))).toEqual([]);
    const destination =
      '      EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SQS, Destination: arn:aws:sqs:eu-west-1:111122223333:failed } } }\n';
    expect(await briefly('fn-no-dlq', lambda(topic, destination))).toEqual([]);
    expect(await briefly('fn-async-no-failure-destination', lambda(topic, destination))).toEqual([]);
  });

  it('leaves a retry setting without destination to the other rule, so it is told once', async () => {
    const retries = '      EventInvokeConfig: { MaximumRetryAttempts: 0 }\n';
    expect(await briefly('fn-no-dlq', lambda(topic, retries))).toEqual([]);
    expect(await briefly('fn-async-no-failure-destination', lambda(topic, retries))).toHaveLength(1);
  });

  it('knows services that may invoke the function from elsewhere', async () => {
    const allowed = (principal: string) =>
      `${lambda('')}  Allowed:\n    Type: AWS::Lambda::Permission\n    Properties: { FunctionName: !Ref Orders, Action: 'lambda:InvokeFunction', Principal: ${principal}, SourceAccount: '111122223333' }\n`;
    expect((await briefly('fn-no-dlq', allowed('s3.amazonaws.com')))[0]).toContain('medium');
    expect(await briefly('fn-no-dlq', allowed('apigateway.amazonaws.com'))).toEqual([]);
  });
});

describe('esm-no-failure-destination', () => {
  const mapping = (source: string, more = '') => `Parameters: { Source: { Type: String } }
Resources:
  Table: { Type: AWS::DynamoDB::Table, Properties: { StreamSpecification: { StreamViewType: NEW_IMAGE } } }
  Queue: { Type: AWS::SQS::Queue }
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: orders, EventSourceArn: ${source}${more} }
`;

  it('is about streams: of a table, by ARN, but no queue and nothing that is not known', async () => {
    const rule = 'esm-no-failure-destination';
    expect(await briefly(rule, mapping('!GetAtt Table.StreamArn'))).toHaveLength(1);
    expect(await briefly(rule, mapping('arn:aws:kinesis:eu-west-1:111122223333:stream/orders'))).toHaveLength(1);
    expect(await briefly(rule, mapping('!GetAtt Queue.Arn'))).toEqual([]);
    expect(await briefly(rule, mapping('!Ref Source'))).toEqual([]);
    expect(await briefly(rule, mapping('!GetAtt Table.StreamArn', ', DestinationConfig: !Ref Source'))).toEqual([]);
  });
});

describe('event-target-no-dlq', () => {
  it('looks at every target', async () => {
    const text = `Resources:
  Rule:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 day)
      Targets:
        - { Id: first, Arn: 'arn:aws:sqs:eu-west-1:111122223333:a', DeadLetterConfig: { Arn: 'arn:aws:sqs:eu-west-1:111122223333:failed' } }
        - { Id: second, Arn: 'arn:aws:sqs:eu-west-1:111122223333:b' }
`;
    expect(await briefly('event-target-no-dlq', text)).toEqual(['Rule low 8']);
  });
});

describe('sqs-no-redrive', () => {
  it('leaves queues alone that take what failed, and is graver where a function reads the queue', async () => {
    const text = `Resources:
  Parked: { Type: AWS::SQS::Queue }
  Read:
    Type: AWS::SQS::Queue
  Alone:
    Type: AWS::SQS::Queue
  OrdersDLQ: { Type: AWS::SQS::Queue }
  Source: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: !GetAtt Parked.Arn, maxReceiveCount: 3 } } }
  Mapping: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: orders, EventSourceArn: !GetAtt Read.Arn } }
`;
    expect(await briefly('sqs-no-redrive', text)).toEqual(['Read medium 3', 'Alone low 5']);
  });
});

describe('esm-sqs-visibility-too-short', () => {
  const text = (visibility: string, timeout: string) => `Parameters: { Timeout: { Type: Number } }
Resources:
  Queue: { Type: AWS::SQS::Queue, Properties: { DelaySeconds: 0${visibility} } }
  Orders: { Type: AWS::Lambda::Function, Properties: { Code: { ZipFile: '' }, Handler: a.b, Runtime: nodejs24.x${timeout} } }
  Mapping: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !GetAtt Orders.Arn, EventSourceArn: !GetAtt Queue.Arn } }
`;

  it('knows both defaults, and does not guess', async () => {
    const rule = 'esm-sqs-visibility-too-short';
    expect(await briefly(rule, text('', ''))).toEqual([]);
    expect(await briefly(rule, text('', ', Timeout: 6'))).toEqual(['Queue low 3']);
    expect(await briefly(rule, text(', VisibilityTimeout: 36', ", Timeout: '6'"))).toEqual([]);
    expect(await briefly(rule, text('', ', Timeout: !Ref Timeout'))).toEqual([]);
  });
});
