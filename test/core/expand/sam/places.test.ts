import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeOf } from '../../../../src/core/model/place.ts';
import { authorOf, entryOf, get, isMap, keySpan, spanAlong, spanOf } from '../../../../src/core/model/tree.ts';
import { type Expanded, expanded } from './expanded.ts';

const root = join(import.meta.dirname, '../../../..');
const folders = [join(root, 'test/cases/sam'), join(root, '../shared/corpus/sam/cases')].filter(existsSync);
const templates = folders.flatMap((folder) =>
  readdirSync(folder).flatMap((name) =>
    ['template.yaml', 'input.yaml'].map((file) => join(folder, name, file)).filter(existsSync),
  ),
);

interface Made {
  id: string;
  path: string;
  lines: string[];
  line: number;
  expansion: Expanded;
}

/** Every resource that was made, with the line that it is recorded for. */
const made: Made[] = templates.flatMap((path) => {
  const text = readFileSync(path, 'utf8');
  const expansion = expanded(text);
  const written = expansion.tree.Resources;
  return Object.entries(expansion.resources).flatMap(([id, resource]) => {
    const span = keySpan(expansion.template.Resources, id);
    if (!authorOf(resource) || !span || !isMap(written)) return [];
    return [{ id, path, lines: text.split('\n'), line: placeOf(span).startLine, expansion }];
  });
});

/** A hundred of them, spread over all by a step that is prime to their number. */
const hundred = made
  .map((one, i) => ({ one, key: (i * 7919) % made.length }))
  .sort((a, b) => a.key - b.key)
  .slice(0, 100);

test('a hundred made resources are recorded for lines of the SAM resource that causes them', () => {
  expect(hundred.length).toBe(100);
  for (const { one } of hundred) {
    const author = authorOf(one.expansion.resources[one.id] as object)?.id ?? '';
    const causes = ownersOf(one.expansion, author);
    const block = causes.some(({ start, end }) => one.line >= start && one.line <= end);
    expect(block, `${one.id} of ${author} at line ${one.line} of ${one.path}`).toBe(true);
  }
});

test('a hundred made resources are recorded for a line that names a resource, an event, a property or a connector', () => {
  for (const { one } of hundred) {
    const text = one.lines[one.line - 1] ?? '';
    expect(text, `${one.id} at ${one.line}`).toMatch(/^\s*(?:- )?["'{]?\$?[A-Za-z0-9]+["']?\s*:|Type:/);
  }
});

/** Lines of the resource that an id names; of an implicit API, those of every event owner. */
function ownersOf({ tree, template }: Expanded, author: string): { start: number; end: number }[] {
  const resources = tree.Resources as Record<string, object>;
  const ids = Object.keys(resources);
  const named = ids.filter((id) => id === author || (author.startsWith(id) && !Object.hasOwn(resources, author)));
  const owners =
    named.length > 0 ? named : ids.filter((id) => get(resources[id], 'Properties', 'Events') !== undefined);
  return owners.map((id) => {
    const [key, body] = [keySpan(tree.Resources, id), spanOf(resources[id])];
    if (!key || !body || !template) throw new Error(`no place for ${id}`);
    return { start: placeOf(key).startLine, end: placeOf(body).endLine };
  });
}

test('what the author wrote keeps its own line wherever it goes', () => {
  const { template } = expanded(`Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Handler: a.b
      CodeUri: s3://b/k
      Timeout: 7
      Policies:
        - AmazonS3FullAccess
        - Statement:
            - { Effect: Allow, Action: '*', Resource: '*' }
      Events:
        Open:
          Type: Api
          Properties:
            Path: /open
            Method: get
        Poll:
          Type: SQS
          Properties:
            Queue: arn
`);
  const line = (...path: (string | number)[]) => {
    const span = spanAlong(template, ['Resources', ...path]);
    return span && placeOf(span).startLine;
  };
  expect(line('F', 'Properties', 'Timeout')).toBe(8);
  expect(line('F', 'Properties', 'Role')).toBe(2);
  expect(line('FRole', 'Properties', 'ManagedPolicyArns', 1)).toBe(10);
  expect(line('FRole', 'Properties', 'Policies', 0, 'PolicyDocument', 'Statement', 0, 'Action')).toBe(12);
  expect(line('FRole', 'Properties', 'ManagedPolicyArns', 2)).toBe(19);
  expect(line('FOpenPermissionProd', 'Properties', 'Principal')).toBe(14);
  expect(line('FPoll', 'Properties', 'EventSourceArn')).toBe(22);
  const body = ['ServerlessRestApi', 'Properties', 'Body', 'paths', '/open', 'get'];
  expect(line(...body, 'x-amazon-apigateway-integration', 'uri')).toBe(14);
  expect(line('ServerlessRestApi', 'Type')).toBe(14);
});

test('a made resource knows for whom it was made', () => {
  const { resources } = expanded(`Resources:
  F:
    Type: AWS::Serverless::Function
    Properties: { Runtime: r, Handler: h, CodeUri: s3://b/k, FunctionUrlConfig: { AuthType: NONE } }
`);
  const authors = Object.values(resources).map((resource) => authorOf(resource));
  expect(authors.length).toBe(5);
  for (const author of authors) expect(author).toEqual({ id: 'F', type: 'AWS::Serverless::Function' });
  expect(entryOf(resources, 'FUrlPublicPermissions')).toBeDefined();
});
