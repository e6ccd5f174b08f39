/** The bundled Action with AWS credentials: deployed policies are read, and IAM's own word is in the report. */
import { expect, test } from 'vitest';
import { fakeIam } from '../edge/aws/fake-iam.ts';
import { stage } from '../support/action/scene.ts';

const scene = stage('aws');
const template = (policies: string) => `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
      ManagedPolicyArns: [arn:aws:iam::111122223333:policy/team/base]
      Policies:
        - PolicyName: own
          PolicyDocument: { Version: '2012-10-17', Statement: [${policies}] }
`;
const read = '{ Effect: Allow, Action: s3:GetObject, Resource: "arn:aws:s3:::a/*" }';
const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' }] };

test('reads managed policies of the account, and shows where IAM disagrees', async () => {
  const iam = await fakeIam(({ Action }) => {
    if (Action === 'GetPolicy') return '<Policy><DefaultVersionId>v3</DefaultVersionId></Policy>';
    if (Action === 'GetPolicyVersion')
      return `<PolicyVersion><Document>${encodeURIComponent(JSON.stringify(document))}</Document></PolicyVersion>`;
    return '<EvaluationResults><member><EvalDecision>implicitDeny</EvalDecision></member></EvaluationResults>';
  });
  const { repository } = scene;
  await repository.commit('main', { files: { 'role.yaml': template(read) } });
  const more = '{ Effect: Allow, Action: [s3:PutObject, sqs:SendMessage], Resource: "*" }';
  await repository.commit('topic', {
    parent: repository.head('main'),
    files: { 'role.yaml': template(`${read}, ${more}`) },
  });
  const environment = {
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test-secret-of-aws',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_IAM: iam.url,
  };
  const number = await repository.open({ head: 'topic' });
  const run = await scene.judge(number, { inputs: { 'aws-iam': 'required', 'json-file': 'r.json' }, environment });
  await iam.close();
  expect(iam.requests.map(({ Action }) => Action)).toEqual(
    expect.arrayContaining(['GetPolicy', 'GetPolicyVersion', 'SimulateCustomPolicy']),
  );
  expect(run.summary).toContain("IAM's own simulator disagrees about `s3:PutObject`");
  // The deployed policy lets it send already, so that is nothing new.
  expect(run.summary).not.toContain('disagrees about `sqs:SendMessage`');
  expect(run.log).not.toContain('test-secret-of-aws');
});

test('asks nothing where it is switched off', async () => {
  const iam = await fakeIam(() => '');
  const environment = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'x', AWS_ENDPOINT_URL_IAM: iam.url };
  const run = await scene.judge(await scene.openDangerous(), { inputs: { 'aws-iam': 'off' }, environment });
  await iam.close();
  expect([run.status, iam.requests]).toEqual([1, []]);
});
