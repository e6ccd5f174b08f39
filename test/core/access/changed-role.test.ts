import { expect, test } from 'vitest';
import { diff } from '../../../src/index.ts';

const role = (id: string, action: string) => `  ${id}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com, AWS: 'arn:aws:iam::111122223333:user/a' }, Action: 'sts:AssumeRole' }] }
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: '${action}', Resource: '*' }] } }]
`;
const fn = (id: string) =>
  `  Orders: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs24.x, Handler: a.b, Code: { ZipFile: x }, Role: !GetAtt ${id}.Arn } }\n`;

test('a role that grows while a function with as much moves to it is told', async () => {
  const added = async (base: string, head: string) => {
    const files = (text: string) => [{ path: 'template.yaml', text: `Resources:\n${text}` }];
    const { access } = await diff(files(base), files(head), {});
    return access.added.map(({ resource, actions }) => `${resource} ${actions.join()}`);
  };
  const [wide, narrow] = [role('Wide', 'dynamodb:PutItem'), role('Narrow', 'dynamodb:GetItem')];
  const base = fn('Wide') + wide + narrow;
  expect(await added(base, fn('Narrow') + wide + role('Narrow', 'dynamodb:PutItem'))).toContain(
    'Narrow dynamodb:PutItem',
  );
  expect(await added(base, fn('Narrow') + wide + narrow)).toEqual(['Narrow dynamodb:GetItem']);
});
