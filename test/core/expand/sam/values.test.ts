import { describe, expect, test } from 'vitest';
import { canonicalJson, hashSuffix, idSuffix } from '../../../../src/core/expand/sam/identifiers.ts';
import { s3Location } from '../../../../src/core/expand/sam/included-file.ts';
import { resolveMappings, resolveParameters } from '../../../../src/core/expand/sam/parameters.ts';
import { rewriteReferences } from '../../../../src/core/expand/sam/references.ts';
import { expanded } from './expanded.ts';

test('what SAM hashes is JSON with sorted keys and ASCII only', () => {
  expect(canonicalJson({ b: [1, true, null], a: 'é😀' })).toBe('{"a":"\\u00e9\\ud83d\\ude00","b":[1,true,null]}');
});

test('an id suffix is the text where it can be, else ten digits of its hash, and nothing for nothing', () => {
  expect(idSuffix('Prod')).toBe('Prod');
  expect(idSuffix('a-b')).toBe('34fafddda8');
  expect([hashSuffix(''), hashSuffix({}), hashSuffix(null)]).toEqual(['', '', '']);
});

test('known parameters are put into Ref and Sub, everything else stays the same object', () => {
  const parameters = new Map([['A', 'x']]);
  const value = {
    one: { Ref: 'A' },
    two: { 'Fn::Sub': '${A}-${B}-${!A}' },
    three: { 'Fn::Sub': ['${A}', { B: { Ref: 'A' } }] },
  };
  expect(resolveParameters(value, parameters)).toEqual({
    one: 'x',
    two: { 'Fn::Sub': 'x-${B}-${!A}' },
    three: { 'Fn::Sub': ['x', { B: 'x' }] },
  });
  const untouched = { Ref: 'B' };
  expect(resolveParameters(untouched, parameters)).toBe(untouched);
});

test('mappings are looked up by literal keys only', () => {
  const mappings = { M: { a: { b: 'v' } } };
  expect(resolveMappings({ 'Fn::FindInMap': ['M', 'a', 'b'] }, mappings)).toBe('v');
  expect(resolveMappings({ 'Fn::FindInMap': ['M', 'a', '__proto__'] }, mappings)).toEqual({
    'Fn::FindInMap': ['M', 'a', '__proto__'],
  });
});

test('references to what SAM makes are rewritten in every spelling', () => {
  const references = { made: new Map([['F.Alias', 'FAliaslive']]), renamed: new Map([['L', 'L1']]) };
  const value = {
    a: { Ref: 'F.Alias' },
    b: { 'Fn::GetAtt': ['F', 'Alias.Arn'] },
    c: { 'Fn::Sub': 'x ${F.Alias.Arn} ${L} ${F.Arn} ${!L}' },
    d: { Ref: 'L' },
    e: { Type: 'T', DependsOn: ['L', 'F'] },
  };
  expect(rewriteReferences(value, references)).toEqual({
    a: { Ref: 'FAliaslive' },
    b: { 'Fn::GetAtt': ['FAliaslive', 'Arn'] },
    c: { 'Fn::Sub': 'x ${FAliaslive.Arn} ${L1} ${F.Arn} ${!L}' },
    d: { Ref: 'L1' },
    e: { Type: 'T', DependsOn: ['L1', 'F'] },
  });
});

test('an S3 URI has a bucket and a key', () => {
  expect(s3Location('s3://b/k/x.zip?versionId=7')).toEqual({ Bucket: 'b', Key: 'k/x.zip', Version: '7' });
  expect(['s3://b', 's3:///k', 's3://[TOKEN.1]/k', './src', 5].map((uri) => s3Location(uri))).toEqual(
    Array(5).fill(undefined),
  );
});

describe('included definitions', () => {
  const machine = (uri: string) => `Resources:
  M: { Type: AWS::Serverless::StateMachine, Properties: { DefinitionUri: ${uri}, DefinitionSubstitutions: { A: b } } }
  A: { Type: AWS::Serverless::Api, Properties: { StageName: s, DefinitionUri: api.yaml } }
`;
  test('of the repository are read', () => {
    const files = { 'flow.asl.json': '{"StartAt":"X","States":{}}', 'app/api.yaml': 'openapi: 3.0.1\npaths: {}\n' };
    const { resources, diagnostics } = expanded(machine('../flow.asl.json'), files);
    expect(diagnostics).toEqual([]);
    expect(resources.M?.Properties.DefinitionString).toBe('{"StartAt":"X","States":{}}');
    expect(resources.A?.Properties.Body).toEqual({ openapi: '3.0.1', paths: {} });
  });
  test('are never edited: they lie in S3 when SAM runs', () => {
    const text = `Resources:
  A: { Type: AWS::Serverless::HttpApi, Properties: { DefinitionUri: api.yaml } }
  B: { Type: AWS::Serverless::HttpApi, Properties: { DefinitionUri: api.yaml, CorsConfiguration: true } }
  F:
    Type: AWS::Serverless::Function
    Properties: { Runtime: r, Handler: h, CodeUri: ./src, Events: { E: { Type: HttpApi, Properties: { ApiId: !Ref A, Path: /a, Method: get } } } }
`;
    const { resources, diagnostics } = expanded(text, { 'app/api.yaml': 'openapi: 3.0.1\npaths: {}\n' });
    expect(resources.A?.Properties.Body).toEqual({ openapi: '3.0.1', paths: {} });
    expect(resources.FEPermission?.Type).toBe('AWS::Lambda::Permission');
    expect(resources.F?.Properties.Code).toBe('./src');
    expect(diagnostics.map((one) => [one.code, one.place?.startLine])).toEqual([['sam-invalid-value', 3]]);
  });
  test('that are not at hand are a warning, never an error', () => {
    const { diagnostics } = expanded(machine('../../outside.json'));
    expect(diagnostics.map((one) => [one.level, one.code])).toEqual([
      ['warning', 'missing-include'],
      ['warning', 'missing-include'],
    ]);
  });
});

test('more than ten conditions of an implicit API are joined in groups', () => {
  const names = Array.from({ length: 12 }, (_, i) => `C${String.fromCharCode(65 + i)}`);
  const conditions = names.map((name) => `  ${name}: !Equals [a, a]\n`).join('');
  const functions = names.map(
    (name, i) => `  F${i}:
    Type: AWS::Serverless::Function
    Condition: ${name}
    Properties: { Runtime: r, Handler: h, CodeUri: s3://b/k, Events: { E: { Type: Api, Properties: { Path: /${i}, Method: get } } } }
`,
  );
  const { template } = expanded(`Conditions:\n${conditions}Resources:\n${functions.join('')}`);
  const made = template.Conditions as Record<string, { 'Fn::Or': { Condition: string }[] }>;
  expect(made.ServerlessRestApiCondition1?.['Fn::Or'].map((one) => one.Condition)).toEqual(names.slice(0, 10));
  expect(made.ServerlessRestApiCondition?.['Fn::Or'].map((one) => one.Condition)).toEqual([
    'CK',
    'CL',
    'ServerlessRestApiCondition1',
  ]);
});
