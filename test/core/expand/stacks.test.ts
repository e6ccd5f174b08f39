import { expect, test } from 'vitest';
import { expand } from '../../../src/core/expand/index.ts';
import { application } from '../../../src/core/expand/stacks.ts';
import { get } from '../../../src/core/model/tree.ts';
import { expandContext } from '../../../src/core/side.ts';

const template = `Parameters:
  Stage: { Type: String, AllowedValues: [dev, prod] }
Conditions:
  IsProduction: !Equals [!Ref Stage, prod]
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Sub orders-\${Stage}
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { Service: !Sub 'lambda.\${AWS::URLSuffix}' }, Action: sts:AssumeRole }]
      Policies:
        - PolicyName: orders
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - { Effect: Allow, Action: dynamodb:GetItem, Resource: !GetAtt Table.Arn }
              - { Effect: Allow, Action: s3:GetObject, Resource: !If [IsProduction, !Sub '\${Bucket.Arn}/*', '*'] }
  Table: { Type: AWS::DynamoDB::Table }
  Bucket: { Type: AWS::S3::Bucket }
`;

test('what comes out the same in two scenarios is one object, what does not is another', () => {
  const file = { path: 'template.yaml', text: template };
  const expanded = expand(file, expandContext([file], {}));
  if (!expanded) throw new Error('this is a template');
  const { stacks } = application(expanded, { parameters: {}, partition: 'aws' });
  const roles = stacks.map((stack) => stack.resources.get('Role')?.properties);
  expect(roles.map((role) => role?.['RoleName'])).toEqual(['orders-dev', 'orders-prod']);
  const [dev, prod] = roles.map(
    (role) =>
      (...path: (string | number)[]) =>
        get(role, ...path),
  );
  expect(dev?.('AssumeRolePolicyDocument')).toBeTypeOf('object');
  expect(dev?.('AssumeRolePolicyDocument')).toBe(prod?.('AssumeRolePolicyDocument'));
  const statements = ['Policies', 0, 'PolicyDocument', 'Statement'] as const;
  expect(get(dev?.(...statements, 0), 'Resource')).toContain('table/${Token[Ref:Table]}');
  expect(dev?.(...statements, 0)).toBe(prod?.(...statements, 0));
  expect(get(dev?.(...statements, 1), 'Resource')).toBe('*');
  expect(get(prod?.(...statements, 1), 'Resource')).not.toBe('*');
});
