import { describe, expect, it } from 'vitest';
import { briefly } from '../../../support/findings.ts';

const alarm = (id: string, more: string) =>
  `  ${id}:\n    Type: AWS::CloudWatch::Alarm\n    Properties: { Namespace: AWS/Lambda, MetricName: Errors${more} }\n`;

describe('alarm-no-action', () => {
  it('leaves alarms alone that something else reads', async () => {
    const composite =
      "  Any:\n    Type: AWS::CloudWatch::CompositeAlarm\n    Properties: { AlarmRule: !Sub 'ALARM(${First}) OR ALARM(second-alarm)', AlarmActions: ['arn:aws:sns:eu-west-1:111122223333:alarms'] }\n";
    const text = `Resources:\n${alarm('First', '')}${alarm('Second', ', AlarmName: second-alarm')}${alarm('Third', '')}${composite}`;
    expect(await briefly('alarm-no-action', text)).toEqual(['Third medium 8']);
  });

  it('leaves an alarm alone that deployments watch under some condition', async () => {
    const group =
      "  Group:\n    Type: AWS::CodeDeploy::DeploymentGroup\n    Properties: { ApplicationName: orders, ServiceRoleArn: 'arn:aws:iam::111122223333:role/a', AlarmConfiguration: !If [IsProd, { Alarms: [{ Name: !Ref First }] }, !Ref AWS::NoValue] }\n";
    const text = `Parameters: { Stage: { Type: String } }\nConditions: { IsProd: !Equals [!Ref Stage, prod] }\nResources:\n${alarm('First', '')}${group}`;
    expect(await briefly('alarm-no-action', text)).toEqual([]);
  });

  it('is milder where a condition takes the actions away', async () => {
    const text = `Parameters: { Stage: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Stage, prod] }
Resources:
${alarm('First', ", AlarmActions: !If [IsProd, ['arn:aws:sns:eu-west-1:111122223333:alarms'], []]")}`;
    expect(await briefly('alarm-no-action', text)).toEqual(['First low 6']);
  });
});

describe('fn-without-alarm', () => {
  const lambda = (id: string) =>
    `  ${id}:\n    Type: AWS::Lambda::Function\n    Properties: { Code: { ZipFile: '' }, Handler: a.b, Runtime: nodejs24.x }\n`;
  const both = `Resources:\n${lambda('One')}${lambda('Two')}`;
  const on = (value: string) => alarm('Alarm', `, Dimensions: [{ Name: FunctionName, Value: ${value} }]`);

  it('names the function that was forgotten', async () => {
    expect(await briefly('fn-without-alarm', both + on('!Ref One'))).toEqual(['Two low 5']);
  });

  it('is one note where nothing is watched, and silent where all functions are', async () => {
    expect(await briefly('fn-without-alarm', both)).toEqual(['null info 1']);
    expect(await briefly('fn-without-alarm', both + alarm('Alarm', ''))).toEqual([]);
  });

  it('does not take an alarm on another metric for one on errors', async () => {
    const slow = on('!Ref Two').replace('MetricName: Errors', 'MetricName: Duration').replace('Alarm:', 'Slow:');
    expect(await briefly('fn-without-alarm', both + on('!Ref One') + slow)).toEqual(['Two low 5']);
  });
});
