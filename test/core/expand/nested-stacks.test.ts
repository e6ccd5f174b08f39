/** Parameters that a parent passes to a template that it nests. */
import { describe, expect, it, test } from 'vitest';
import { defaultConfig, type Options } from '../../../src/core/model/config.ts';
import { diff, scan } from '../../../src/index.ts';

const child = `Parameters:
  Mode: { Type: String, Default: closed, AllowedValues: [closed, open] }
  Principal: { Type: String, Default: '111122223333' }
Conditions:
  IsOpen: !Equals [!Ref Mode, open]
Resources:
  Open:
    Type: AWS::Lambda::Permission
    Condition: IsOpen
    Properties: { Action: 'lambda:InvokeFunction', FunctionName: orders, Principal: '*' }
  Given:
    Type: AWS::Lambda::Permission
    Properties: { Action: 'lambda:InvokeFunction', FunctionName: orders, Principal: !Ref Principal }
`;

const nest = (id: string, parameters: string, location = './child.yaml', more = '') =>
  `  ${id}:\n    Type: AWS::CloudFormation::Stack\n${more}    Properties:\n      TemplateURL: ${location}\n      Parameters: ${parameters}\n`;
const parent = (...resources: string[]) => `Resources:\n${resources.join('')}`;

async function publicIn(files: Record<string, string>, options: Options = {}) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { findings } = await scan(sources, options);
  return findings
    .filter(({ rule }) => rule === 'fn-permission-public')
    .map(({ resource, when, place }) => [resource, when ?? 'always', place.path].join(', '));
}

test('a template that nobody nests is judged for every value that its parameters may have', async () => {
  expect(await publicIn({ 'child.yaml': child })).toEqual(['Open, Mode is open, child.yaml']);
});

test('a literal that the parent passes is the only value', async () => {
  expect(await publicIn({ 'child.yaml': child, 'root.yaml': parent(nest('A', '{ Mode: closed }')) })).toEqual([]);
  expect(await publicIn({ 'child.yaml': child, 'root.yaml': parent(nest('A', '{ Mode: open }')) })).toEqual([
    'Open, always, child.yaml',
  ]);
  expect(
    await publicIn({ 'child.yaml': child, 'root.yaml': parent(nest('A', "{ Mode: closed, Principal: '*' }")) }),
  ).toEqual(['Given, always, child.yaml']);
});

test('a change of what the parent passes is a change of the nested template', async () => {
  const files = (mode: string) => [
    { path: 'child.yaml', text: child },
    { path: 'root.yaml', text: parent(nest('A', `{ Mode: ${mode} }`)) },
  ];
  const delta = await diff(files('closed'), files('open'));
  expect(delta.findings.introduced.filter(({ rule }) => rule === 'fn-permission-public')).toHaveLength(1);
  expect(delta.gate.verdict).toBe('fail');
});

test('uses that differ are judged apart, and a finding says in which it holds', async () => {
  const root = parent(nest('A', '{ Mode: closed }'), nest('B', '{ Mode: open }'));
  expect(await publicIn({ 'child.yaml': child, 'root.yaml': root })).toEqual(['Open, Mode is open, child.yaml']);
});

test("what the parent cannot know replaces the nested template's default and stays open", async () => {
  const root = `Parameters:\n  Mode: { Type: String, Default: open }\n${parent(nest('A', '{ Mode: !Ref Mode, Principal: !GetAtt Table.Arn }'))}`;
  expect(await publicIn({ 'child.yaml': child, 'root.yaml': root })).toEqual(['Open, Mode is open, child.yaml']);
  expect(await publicIn({ 'child.yaml': child, 'root.yaml': root }, { parameters: { Mode: 'closed' } })).toEqual([]);
});

test('a condition of the parent passes each of its values', async () => {
  const root = `Parameters:\n  Stage: { Type: String }\nConditions:\n  IsDev: !Equals [!Ref Stage, dev]\n${parent(
    nest('A', '{ Mode: !If [IsDev, open, closed] }'),
  )}`;
  expect(await publicIn({ 'child.yaml': child, 'root.yaml': root })).toEqual(['Open, Mode is open, child.yaml']);
  const guarded = `Parameters:\n  Stage: { Type: String }\nConditions:\n  IsDev: !Equals [!Ref Stage, dev]\n${parent(
    nest('A', '{ Mode: open }', './child.yaml', '    Condition: IsDev\n'),
  )}`;
  expect(await publicIn({ 'child.yaml': child, 'root.yaml': guarded })).toEqual(['Open, always, child.yaml']);
});

test('what is passed goes through nested stacks in between, and rings end', async () => {
  const middle = `Parameters:\n  Mode: { Type: String }\n${parent(nest('Inner', '{ Mode: !Ref Mode }', '../child.yaml'))}`;
  const root = parent(nest('Outer', '{ Mode: closed }', 'mid/middle.yaml'));
  expect(await publicIn({ 'child.yaml': child, 'mid/middle.yaml': middle, 'root.yaml': root })).toEqual([]);
  const ring = `${child}${nest('Again', '{ Mode: open }', './root.yaml')}`;
  const back = `Parameters:\n  Mode: { Type: String }\n${parent(nest('A', '{ Mode: !Ref Mode }'))}`;
  expect(await publicIn({ 'child.yaml': ring, 'root.yaml': back })).toEqual(['Open, always, child.yaml']);
});

test('SAM and CDK nest too', async () => {
  const sam = `Transform: AWS::Serverless-2016-10-31\nResources:\n  A:\n    Type: AWS::Serverless::Application\n    Properties:\n      Location: ./child.yaml\n      Parameters: { Mode: closed }\n`;
  expect(await publicIn({ 'child.yaml': child, 'root.yaml': sam })).toEqual([]);
  const cdk = JSON.stringify({
    Resources: {
      A: {
        Type: 'AWS::CloudFormation::Stack',
        Properties: { TemplateURL: { 'Fn::Sub': 'https://s3.${AWS::URLSuffix}/x' }, Parameters: { Mode: 'closed' } },
        Metadata: { 'aws:asset:path': 'child.yaml', 'aws:asset:property': 'TemplateURL' },
      },
    },
  });
  expect(await publicIn({ 'child.yaml': child, 'root.template.json': cdk })).toEqual([]);
});

test('scenarios of the configuration go before what a parent passes', async () => {
  const root = parent(nest('A', '{ Mode: closed }'));
  const config = { ...defaultConfig, templates: [{ path: 'child.yaml', scenarios: { prod: { Mode: 'open' } } }] };
  expect(await publicIn({ 'child.yaml': child, 'root.yaml': root }, { config })).toEqual(['Open, always, child.yaml']);
});

describe('a template that was deployed by itself', () => {
  const opens = child.replace(`Principal: '*'`, `Principal: 's3.amazonaws.com'`);
  const files = (texts: Record<string, string>) => Object.entries(texts).map(([path, text]) => ({ path, text }));
  const introduced = async (base: Record<string, string>, head: Record<string, string>, options: Options = {}) =>
    (await diff(files(base), files(head), options)).findings.introduced
      .filter(({ rule }) => rule === 'fn-permission-public')
      .map(({ resource, when, place }) => [resource, when ?? 'always', place.path].join(', '));

  it('is judged so too where the change nests it', async () => {
    const decoy = parent(nest('A', '{ Mode: closed }', '../child.yaml'));
    const both = { 'child.yaml': child, 'test/root.yaml': decoy };
    expect(await introduced({ 'child.yaml': opens }, both)).toEqual(['Open, Mode is open, child.yaml']);
    const before = { 'child.yaml': opens, 'test/root.yaml': decoy };
    expect(await introduced(before, both)).toEqual([]);
    const config = { ...defaultConfig, exclude: ['test/**'] };
    expect(await introduced(before, both, { config })).toEqual([]);
  });

  it('is judged so too where a new service includes it and overrides it', async () => {
    const bucket = (statements: string) =>
      `AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Policy:\n    Type: AWS::Lambda::Permission\n    Properties: { Action: 'lambda:InvokeFunction', FunctionName: orders, Principal: ${statements} }\n`;
    const decoy =
      'service: decoy\nprovider: { name: aws, runtime: nodejs24.x }\nresources:\n  - ${file(./app.yaml)}\n  - Conditions: { Never: !Equals [a, b] }\n    Resources: { Policy: { Condition: Never } }\n';
    expect(
      await introduced(
        { 'app.yaml': bucket('s3.amazonaws.com') },
        { 'app.yaml': bucket("'*'"), 'serverless.yml': decoy },
      ),
    ).toContain('Policy, always, app.yaml');
  });
});

test('the ninth way to nest a template is not left out', async () => {
  const uses = Array.from({ length: 9 }, (_, at) =>
    nest(`N${at}`, `{ Mode: ${at < 8 ? 'closed' : 'open'}, Principal: '11112222333${at}' }`),
  );
  const [found = ''] = await publicIn({ 'child.yaml': child, 'root.yaml': parent(...uses) });
  expect(found).toMatch(/^Open, .*child\.yaml$/);
});
