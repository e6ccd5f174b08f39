import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../src/core/access/catalogue.ts';
import { type EscalationMethod, escalationsOf, storyOf } from '../../../src/core/access/escalation.ts';
import { parsePolicy } from '../../../src/core/access/parse-policy.ts';

const catalogue = catalogueOf(JSON.parse(readFileSync('data/iam/catalogue.json', 'utf8')));
const methods = JSON.parse(readFileSync('data/iam/escalations.json', 'utf8')) as EscalationMethod[];
const read = (...Statement: object[]) => [
  parsePolicy({ Version: '2012-10-17', Statement: Statement as never[] }, () => {}),
];
const allow = (Action: string | string[], Resource: string | string[] = '*', more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const ids = (identity: ReturnType<typeof read>, boundary?: ReturnType<typeof read>) =>
  escalationsOf(boundary ? { identity, boundary } : { identity }, methods, catalogue).map(({ id }) => id);

const known = methods.filter(({ actions }) =>
  actions.every((action) => action.endsWith('*') || catalogue.action(action)),
);

describe('escalation', () => {
  test.each(methods.map((method) => [method.id, method] as const))(
    '%s is recognised from exactly its actions',
    (id, { actions }) => {
      expect(ids(read(allow(actions)))).toContain(id);
    },
  );

  test.each(known.filter(({ actions }) => actions.length > 1).map((method) => [method.id, method] as const))(
    '%s needs every one of its actions',
    (id, { actions }) => {
      for (const left of actions)
        expect(ids(read(allow(actions.filter((action) => action !== left))))).not.toContain(id);
    },
  );

  test('counts over several policies', () => {
    const policies = [
      ...read(allow('iam:PassRole')),
      ...read(allow(['lambda:CreateFunction', 'lambda:InvokeFunction'])),
    ];
    expect(ids(policies)).toContain('pf-lambda-001');
  });

  const lambda = ['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'];
  test('respects a Deny, a boundary, and the service that a role may be passed to', () => {
    expect(ids(read(allow(lambda), { Effect: 'Deny', Action: 'iam:PassRole', Resource: '*' }))).not.toContain(
      'pf-lambda-001',
    );
    expect(ids(read(allow(lambda)), read(allow('lambda:*')))).not.toContain('pf-lambda-001');
    const only = (service: string) =>
      allow('iam:PassRole', '*', { Condition: { StringEquals: { 'iam:PassedToService': service } } });
    expect(ids(read(only('ec2.amazonaws.com'), allow(lambda.slice(1))))).not.toContain('pf-lambda-001');
    expect(ids(read(only('lambda.amazonaws.com'), allow(lambda.slice(1))))).toContain('pf-lambda-001');
  });

  test('does not count an action on a resource that it cannot work on', () => {
    expect(ids(read(allow(lambda, 'arn:aws:s3:::bucket/*')))).not.toContain('pf-lambda-001');
    expect(ids(read(allow(lambda, ['arn:aws:iam::*:role/x', 'arn:aws:lambda:*:*:function:*'])))).toContain(
      'pf-lambda-001',
    );
    expect(ids(read(allow(lambda, '${Token[Ref:Anything]}')))).toContain('pf-lambda-001');
  });

  test('names the statements that it takes', () => {
    const [policy] = read(allow('s3:GetObject'), allow('iam:PutRolePolicy'));
    const [first] = escalationsOf({ identity: policy ? [policy] : [] }, methods, catalogue);
    expect(first?.statements.map(({ path }) => path)).toEqual([['Statement', 1]]);
  });

  test('is told as what somebody would do, for every kind', () => {
    for (const method of methods) expect(storyOf(method)).toMatch(/^can [a-z].+\(.+\)/);
  });
});
