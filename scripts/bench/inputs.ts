/** Gives the templates that are measured: the project's own, generated ones, and real ones where a folder of them lies beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { mayBeTemplate } from '../../src/core/expand/index.ts';
import type { SourceFile } from '../../src/core/model/place.ts';

export const root = join(import.meta.dirname, '../..');
const corpus = join(root, '../shared/corpus');

/** Every file below a folder, in order of its path; none where there is no such folder. */
export function filesIn(folder: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** Templates with whatever they include, and what to call them. */
export interface Inputs {
  name: string;
  files: SourceFile[];
}

export function inputs(): Inputs {
  const real = filesIn(join(corpus, 'real/templates'));
  if (real.length > 0) return { name: `${real.length} files of public repositories`, files: real };
  const own = ['examples', 'test/cases'].flatMap((folder) =>
    filesIn(join(root, folder)).map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
  );
  const files = [...own, ...[1, 5, 20, 60].map(generated)];
  return { name: `${files.length} files of this repository`, files };
}

/** A folder's worth of templates for the scan: a thousand, each with a path of its own. */
export function repository(count: number): SourceFile[] {
  const templates = inputs().files.filter(({ text }) => mayBeTemplate(text));
  return Array.from({ length: count }, (_, index) => {
    const { path, text } = templates[index % templates.length] as SourceFile;
    return { path: `${index}/${path.split('/').at(-1)}`, text };
  });
}

/** Pairs of policy sets, by the kind of their policies. */
export interface PolicyPair {
  kind: 'identity' | 'resource' | 'trust' | 'set';
  base: object;
  head: object;
}

export function policyPairs(): PolicyPair[] {
  const path = join(corpus, 'access/edge-cases.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as PolicyPair[];
  return readPairs.map(([base, head]) => ({ kind: 'identity', base: allow(...base), head: allow(...head) }));
}

const readPairs: [[string[], string[]], [string[], string[]]][] = [
  [
    [['s3:GetObject'], ['arn:aws:s3:::bucket/*']],
    [['s3:Get*'], ['arn:aws:s3:::bucket/*']],
  ],
  [
    [['dynamodb:*'], ['arn:aws:dynamodb:*:*:table/orders']],
    [['dynamodb:Query'], ['*']],
  ],
  [
    [['sqs:SendMessage'], ['arn:aws:sqs:*:*:a', 'arn:aws:sqs:*:*:b']],
    [['sqs:SendMessage'], ['arn:aws:sqs:*:*:?']],
  ],
];

const allow = (Action: string[], Resource: string[]) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource }],
});

/** A SAM template of so many resources: functions with events, policies and variables, queues, tables and alarms. */
export function generated(resources: number): SourceFile {
  const blocks = Array.from({ length: Math.ceil(resources / 4) }, (_, index) => block(index)).slice(0, resources);
  const text = `${[
    'AWSTemplateFormatVersion: "2010-09-09"',
    'Transform: AWS::Serverless-2016-10-31',
    'Parameters:',
    '  Stage: { Type: String, Default: dev, AllowedValues: [dev, prod] }',
    'Conditions:',
    '  IsProduction: !Equals [!Ref Stage, prod]',
    'Resources:',
    ...blocks,
  ].join('\n')}\n`;
  return { path: `generated/${resources}.yaml`, text };
}

function block(at: number): string {
  return `  Function${at}:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/
      Handler: index.handler
      Runtime: nodejs22.x
      Timeout: !If [IsProduction, 30, 3]
      Environment:
        Variables: { TABLE: !Ref Table${at}, STAGE: !Ref Stage, QUEUE: !GetAtt Queue${at}.Arn }
      Policies:
        - Statement:
            - Effect: Allow
              Action: [dynamodb:GetItem, dynamodb:PutItem]
              Resource: !Sub arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${Table${at}}
      Events:
        Jobs: { Type: SQS, Properties: { Queue: !GetAtt Queue${at}.Arn } }
  Queue${at}:
    Type: AWS::SQS::Queue
    Properties: { VisibilityTimeout: 60, KmsMasterKeyId: alias/aws/sqs }
  Table${at}:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
  Alarm${at}:
    Type: AWS::CloudWatch::Alarm
    Properties:
      MetricName: Errors
      Namespace: AWS/Lambda
      Dimensions: [{ Name: FunctionName, Value: !Ref Function${at} }]
      ComparisonOperator: GreaterThanThreshold
      EvaluationPeriods: 1
      Threshold: 0
      Period: 60
      Statistic: Sum`;
}
