import { expect, test } from 'vitest';
import { toldOnce } from '../../../src/core/access/told-once.ts';
import type { Grant } from '../../../src/core/model/delta.ts';

const grant = (actions: string[], resources: string[], more: Partial<Grant> = {}): Grant => ({
  principal: 'Orders',
  resource: 'OrdersRole',
  actions,
  resources,
  conditions: {},
  level: 'Write',
  services: ['sqs'],
  privilegeEscalation: [],
  witness: { action: 'sqs:SendMessage', resource: '*', context: {} },
  place: { path: 'template.yml', startLine: 7, startColumn: 1, endLine: 7, endColumn: 9 },
  ...more,
});
const told = (...grants: Grant[]) => toldOnce(grants).map(({ actions, resources }) => [actions, resources]);

const queue = (account: string) => `arn:aws:sqs:eu-west-1:${account}:orders`;
const unknown = '${Token[AWS::AccountId]}';

test('a grant that two scenarios tell alike is told once', () => {
  const one = grant(['sqs:SendMessage'], [queue(unknown)]);
  expect(toldOnce([one, { ...one }])).toEqual([one]);
});

test('a grant stands for those in which a scenario knows what it does not', () => {
  expect(
    told(...['111122223333', unknown, '444455556666'].map((one) => grant(['sqs:SendMessage'], [queue(one)]))),
  ).toEqual([[['sqs:SendMessage'], [queue(unknown)]]]);
  expect(
    told(grant(['sqs:SendMessage'], [queue('111122223333')]), grant(['sqs:SendMessage'], ['${Token[Ref:Queue]}'])),
  ).toEqual([[['sqs:SendMessage'], [queue('111122223333'), '${Token[Ref:Queue]}']]]);
});

test('what one scenario tells of a statement and another tells more of is told as the more', () => {
  expect(told(grant(['sqs:SendMessage'], ['*']), grant(['sqs:SendMessage', 'sqs:DeleteQueue'], ['*']))).toEqual([
    [['sqs:SendMessage', 'sqs:DeleteQueue'], ['*']],
  ]);
});

test('a resource of a known account beside one of an unknown account is another', () => {
  const both = (account: string) => grant(['sqs:SendMessage'], [queue(account), queue('111122223333')]);
  expect(told(both('999999999999'), both(unknown))).toEqual([
    [['sqs:SendMessage'], [queue(unknown), queue('111122223333')]],
  ]);
  const elsewhere = { path: 'template.yml', startLine: 8, startColumn: 1, endLine: 8, endColumn: 9 };
  const other = grant(['sqs:SendMessage'], [queue('111122223333')], { place: elsewhere });
  expect(told(grant(['sqs:SendMessage'], [queue(unknown)]), other)).toHaveLength(2);
});

test('the same on another line is told once; for other holders, conditions and escalations it stays apart', () => {
  const one = grant(['sqs:SendMessage'], ['*']);
  const place = { path: 'template.yml', startLine: 8, startColumn: 1, endLine: 8, endColumn: 9 };
  expect(toldOnce([one, { ...one, place }])).toEqual([one]);
  expect(
    toldOnce([
      one,
      { ...one, principal: 'Shop' },
      { ...one, conditions: { Bool: { 'aws:SecureTransport': ['true'] } } },
    ]),
  ).toHaveLength(3);
  const escalating = { ...one, actions: ['iam:PassRole'], privilegeEscalation: ['pf-lambda-001'] };
  expect(told(grant(['iam:PassRole', 'sqs:SendMessage'], ['*']), escalating)).toHaveLength(2);
});
