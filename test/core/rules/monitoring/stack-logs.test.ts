import { describe, expect, it } from 'vitest';
import { briefly } from '../../../support/findings.ts';

describe('logs that another resource sets up', () => {
  it('count for the distribution that the delivery names', async () => {
    const text = `Resources:
  First: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { Enabled: true } } }
  Second:
    Type: AWS::CloudFront::Distribution
    Properties: { DistributionConfig: { Enabled: true } }
  Source:
    Type: AWS::Logs::DeliverySource
    Properties:
      Name: first
      LogType: ACCESS_LOGS
      ResourceArn: !Sub 'arn:aws:cloudfront::\${AWS::AccountId}:distribution/\${First}'
`;
    expect(await briefly('cf-no-logging', text)).toEqual(['Second medium 5']);
  });

  it('are asked of express workflows first', async () => {
    const machine = (more: string) =>
      `Resources:\n  Flow:\n    Type: AWS::StepFunctions::StateMachine\n    Properties: { RoleArn: arn:aws:iam::111122223333:role/a${more} }\n`;
    expect(await briefly('sfn-no-logging', machine(''))).toEqual(['Flow low 2']);
    expect(await briefly('sfn-no-logging', machine(', StateMachineType: EXPRESS'))).toEqual(['Flow medium 2']);
    expect(await briefly('sfn-no-logging', machine(", LoggingConfiguration: { Level: 'OFF' }"))).toEqual([
      'Flow low 4',
    ]);
  });
});

describe('cloudtrail-data-events', () => {
  it('knows both kinds of selectors', async () => {
    const trail = (more: string) =>
      `Resources:\n  Trail:\n    Type: AWS::CloudTrail::Trail\n    Properties: { IsLogging: true, S3BucketName: trail${more} }\n`;
    const advanced = (category: string) =>
      `, AdvancedEventSelectors: [{ FieldSelectors: [{ Field: eventCategory, Equals: [${category}] }] }]`;
    expect(await briefly('cloudtrail-data-events', trail(advanced('Management')))).toHaveLength(1);
    expect(await briefly('cloudtrail-data-events', trail(advanced('Data')))).toEqual([]);
  });
});
