import { expect, test } from 'vitest';
import { diff } from '../../../../src/index.ts';

const sam = (role: string) => [
  {
    path: 't.yaml',
    text: `Transform: AWS::Serverless-2016-10-31
Parameters: { Given: { Type: String } }
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs24.x
      Handler: a.b
      CodeUri: .
${role}`,
  },
];
const told = async (before: string, after: string) => {
  const { findings } = await diff(sam(before), sam(after));
  const { introduced } = findings;
  return introduced.filter(({ rule }) => rule === 'delta-role-outside-template').map(({ place }) => place.startLine);
};

test('a role that SAM made gives way to one from elsewhere, known by name or not', async () => {
  expect(await told('', '      Role: arn:aws:iam::111122223333:role/admin\n')).toEqual([10]);
  expect(await told('', '      Role: !Ref Given\n')).toEqual([10]);
});

test('what was outside before is no news, nor is coming home', async () => {
  expect(await told('      Role: !Ref Given\n', '      Role: arn:aws:iam::111122223333:role/admin\n')).toEqual([]);
  expect(await told('      Role: !Ref Given\n', '')).toEqual([]);
});

test('it is grave where the old role had a boundary', async () => {
  const severity = async (before: string) => {
    const { findings } = await diff(sam(before), sam('      Role: !Ref Given\n'));
    return findings.introduced.find(({ rule }) => rule === 'delta-role-outside-template')?.severity;
  };
  expect(await severity('')).toBe('medium');
  expect(await severity('      PermissionsBoundary: arn:aws:iam::111122223333:policy/limit\n')).toBe('high');
});
