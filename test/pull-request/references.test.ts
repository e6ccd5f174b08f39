import { expect, test } from 'vitest';
import { referencesIn } from '../../src/pull-request/references.ts';

const of = (text: string) => {
  const { paths, folders } = referencesIn(text, ['svc', '']);
  return { paths: [...paths], folders: [...folders] };
};

test('a path is looked for from every root', () => {
  expect(of('DefinitionUri: ./api/open.yaml')).toEqual({ paths: ['svc/api/open.yaml', 'api/open.yaml'], folders: [] });
});

test.each([
  ['custom: ${file(./conf/${opt:stage}.yml)}', ['svc/conf', 'conf']],
  ["custom: ${file('./conf/${self:custom.x, 'a'}.yml'):key}", ['svc/conf', 'conf']],
  ['custom: ${file( conf/${opt:stage, ${self:custom.stage}}.yml)}', ['svc/conf', 'conf']],
  ['custom: ${file(../${opt:stage}.yml)}', ['']],
])('a variable in the path of file() means its whole folder: %s', (text, folders) => {
  expect(of(text).folders).toEqual(folders);
});

test.each([
  'Password: "{{resolve:secretsmanager:${Secret}/db.main:SecretString:password}}"',
  'Key: !Sub "{{resolve:ssm:/app/${Stage}/key}}"',
  'Resource: !Sub arn:aws:s3:::${Bucket}/*',
  'LogGroupName: !Sub /aws/lambda/${Name}',
  'Url: !Sub https://${Api}.execute-api.${AWS::Region}.amazonaws.com/v1',
])('elsewhere a text with a variable names no folder: %s', (text) => {
  expect(of(text)).toEqual({ paths: [], folders: [] });
});
