import { expect, it } from 'vitest';
import { scan } from '../../../src/index.ts';

/** CORS for every origin; with credentials only where the stage is prod. */
const template = (first: string) => `Transform: AWS::Serverless-2016-10-31
Parameters: { Stage: { Type: String, Default: ${first}, AllowedValues: [dev, prod] } }
Conditions: { IsProd: !Equals [!Ref Stage, prod] }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs24.x
      Handler: index.handler
      InlineCode: ''
      FunctionUrlConfig:
        AuthType: AWS_IAM
        Cors: { AllowOrigins: ['*'], AllowCredentials: !If [IsProd, true, false] }
`;

async function worst(first: string): Promise<string[]> {
  const { findings } = await scan([{ path: 'template.yaml', text: template(first) }], { today: '2026-01-01' });
  return findings.filter(({ rule }) => rule.includes('cors')).map(({ rule, severity }) => `${rule} ${severity}`);
}

it('tells a finding as grave as it is in its worst scenario, whichever comes first', async () => {
  expect(await worst('dev')).toEqual(await worst('prod'));
  expect((await worst('dev')).join()).toContain('high');
});
