import { expect, it } from 'vitest';
import { diff } from '../../../../src/index.ts';

const template = (vpc: boolean, action: string) => `Transform: AWS::Serverless-2016-10-31
Resources:
  Redirect:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs24.x
      Handler: index.handler
      InlineCode: ''
${vpc ? '      VpcConfig: { SecurityGroupIds: [sg-1], SubnetIds: [subnet-1] }\n' : ''}\
      Policies:
        - AWSLambdaVPCAccessExecutionRole
        - Version: '2012-10-17'
          Statement: [{ Effect: Allow, Action: ${action}, Resource: '*' }]
`;

async function severity(action: string): Promise<string | undefined> {
  const file = (vpc: boolean) => [{ path: 'template.yaml', text: template(vpc, action) }];
  const { findings } = await diff(file(true), file(false), { today: '2026-01-01' });
  return findings.introduced.find(({ rule }) => rule === 'delta-vpc-detached')?.severity;
}

it('weighs a function that leaves its VPC by what it can read', async () => {
  expect(await severity('logs:PutLogEvents')).toBe('low');
  expect(await severity('s3:GetObject')).toBe('medium');
  expect(await severity("'*'")).toBe('medium');
});
