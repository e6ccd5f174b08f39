import { describe, expect, test } from 'vitest';
import { parsePolicy, unknownPolicy } from '../../../src/core/access/parse-policy.ts';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import type { Json } from '../../../src/core/model/tree.ts';
import { parse } from '../../../src/core/parse/index.ts';

function read(document: Json | undefined) {
  const diagnostics: Diagnostic[] = [];
  return { ...parsePolicy(document, (diagnostic) => diagnostics.push(diagnostic)), diagnostics };
}

describe('a policy document', () => {
  test('is read into lists, with the way back to each part', () => {
    const { statements, diagnostics } = read({
      Version: '2012-10-17',
      Statement: {
        Sid: 'S',
        Effect: 'Deny',
        NotAction: 's3:*',
        NotResource: ['a', 'b'],
        Principal: { AWS: '*', Service: ['x.amazonaws.com'] },
        Condition: { Bool: { 'aws:SecureTransport': false } },
      },
    });
    expect(diagnostics).toEqual([]);
    expect(statements).toEqual([
      {
        effect: 'Deny',
        sid: 'S',
        notActions: ['s3:*'],
        notResources: ['a', 'b'],
        principals: { everyone: true, AWS: [], Service: ['x.amazonaws.com'], Federated: [], CanonicalUser: [] },
        conditions: [
          {
            operator: 'Bool',
            key: 'aws:SecureTransport',
            values: ['false'],
            path: ['Statement', 'Condition', 'Bool', 'aws:SecureTransport'],
          },
        ],
        path: ['Statement'],
        variables: true,
      },
    ]);
  });

  test('may be text, nothing, or unknown as a whole', () => {
    expect(read('{"Statement":[{"Effect":"Allow","Action":"a:b","Resource":"*"}]}').statements).toHaveLength(1);
    expect(read(undefined).statements).toEqual([]);
    expect(read('${Token[Ref:Document]}').statements[0]).toMatchObject({
      effect: 'Allow',
      actions: ['${Token[Ref:Document]}'],
      unknown: 'Ref:Document',
    });
    expect(read({ Statement: ['${Token[Ref:One]}'] }).statements[0]?.unknown).toBe('Ref:One');
    expect(unknownPolicy('policy arn:aws:iam::1:policy/x').statements[0]?.unknown).toBe(
      'policy arn:aws:iam::1:policy/x',
    );
  });

  test.each([
    ['no Action', { Effect: 'Allow', Resource: '*' }, 'policy-malformed'],
    [
      'both Resource and NotResource',
      { Effect: 'Allow', Action: '*', Resource: 'a', NotResource: 'b' },
      'policy-malformed',
    ],
    ['an effect in lower case', { Effect: 'deny', Action: '*', Resource: '*' }, 'policy-effect'],
    ['an unknown element', { Effect: 'Allow', Action: '*', Resource: '*', Actions: '*' }, 'policy-unknown-element'],
    ['an unknown kind of principal', { Effect: 'Allow', Action: '*', Principal: { Aws2: 'x' } }, 'policy-principal'],
    [
      'a condition that is no object',
      { Effect: 'Allow', Action: '*', Resource: '*', Condition: 7 },
      'policy-malformed',
    ],
  ] as [string, Json, string][])('with %s is reported and marked', (_, statement, code) => {
    const { statements, diagnostics } = read({ Statement: [statement] });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(statements[0]?.malformed).toBe(true);
  });

  test('that is malformed grants all that it could, and denies nothing more', () => {
    expect(read({ Statement: [{ Effect: 'Allow', Resource: 'x' }] }).statements[0]?.actions).toEqual(['*']);
    expect(read({ Statement: [{ Effect: 'Deny', Resource: 'x' }] }).statements[0]?.actions).toEqual([]);
  });

  test('reports where it was written', () => {
    const text =
      'Statement:\n  - Effect: Allow\n    Action: s3:*\n    Resource: "*"\n  - Effect: Perhaps\n    Action: s3:*\n    Resource: "*"\n';
    const tree = parse({ path: 'policy.yml', text }, () => {});
    expect(read(tree).diagnostics[0]?.place).toMatchObject({ path: 'policy.yml', startLine: 5 });
  });
});
