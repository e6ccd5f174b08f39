import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessRisk, newWeighing } from '../../../src/core/access/access-risk.ts';
import { catalogueOf } from '../../../src/core/access/catalogue.ts';
import { parsePolicy } from '../../../src/core/access/parse-policy.ts';

const catalogue = catalogueOf(JSON.parse(readFileSync('data/iam/catalogue.json', 'utf8')));
const points = (Action: string | string[], Resource: string | string[], more: object = {}) =>
  accessRisk(
    {
      identity: [
        parsePolicy({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource, ...more }] }, () => {}),
      ],
    },
    catalogue,
  );
const table = '${Token[GetAtt:Table.Arn]}';

test('full administration is 100 to 150 points, reading one table about half a point', () => {
  expect(points('*', '*')).toBeGreaterThan(100);
  expect(points('*', '*')).toBeLessThan(150);
  expect(points('dynamodb:GetItem', table)).toBeCloseTo(0.53, 1);
  expect(points([], '*')).toBe(0);
});

test('points grow with the level, the number of actions and the width of resources', () => {
  const rising = [
    points('logs:PutLogEvents', 'arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/f:*'),
    points('dynamodb:GetItem', table),
    points('dynamodb:PutItem', table),
    points(['dynamodb:PutItem', 'dynamodb:DeleteItem'], table),
    points(['dynamodb:PutItem', 'dynamodb:DeleteItem'], 'arn:aws:dynamodb:*:*:table/orders-*'),
    points(['dynamodb:PutItem', 'dynamodb:DeleteItem'], 'arn:aws:dynamodb:*:*:table/*'),
    points('dynamodb:*', '*'),
    points('iam:*', '*'),
    points('*', '*'),
  ];
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  expect(new Set(rising).size).toBe(rising.length);
});

test('a condition takes something off, and an action that cannot work on the resource counts for nothing', () => {
  expect(points('s3:*', '*', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } })).toBeLessThan(
    points('s3:*', '*'),
  );
  expect(points('dynamodb:PutItem', 'arn:aws:s3:::bucket/*')).toBe(0);
});

const someOf = (...values: string[]) => fc.subarray(values, { minLength: 1, maxLength: 3 });
const aStatement = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
  Action: someOf('s3:GetObject', 's3:Get*', 's3:*', 'sqs:SendMessage', 'sqs:*', 'kms:Decrypt', '${Token[Ref:Action]}'),
  Resource: someOf('*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::b/c', 'arn:aws:sqs:*:*:q', table),
  Condition: fc.constantFrom({}, {}, { Bool: { 'aws:SecureTransport': 'true' } }),
});
const aPolicy = fc
  .array(aStatement, { minLength: 1, maxLength: 4 })
  .map((Statement) => parsePolicy({ Version: '2012-10-17', Statement }, () => {}));
const policies = fc.record({
  identity: fc.array(aPolicy, { minLength: 1, maxLength: 1 }),
  boundary: fc.array(aPolicy, { maxLength: 1 }),
});

test('points do not depend on what was weighed before', () => {
  const known = newWeighing(catalogue);
  fc.assert(
    fc.property(policies, (some) => {
      expect(accessRisk(some, catalogue, known)).toBeCloseTo(accessRisk(some, catalogue), 9);
    }),
    { numRuns: 400 },
  );
});

test('points are the same weighed service by service or, for a Deny of everything that nothing meets, as a whole', () => {
  const Condition = { StringEquals: { 'aws:PrincipalTag/team': 'nobody' } };
  const vain = parsePolicy(
    { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*', Condition }] },
    () => {},
  );
  fc.assert(
    fc.property(policies, (some) => {
      const asWhole = { ...some, identity: [...some.identity, vain] };
      expect(accessRisk(asWhole, catalogue)).toBeCloseTo(accessRisk(some, catalogue), 9);
    }),
    { numRuns: 200 },
  );
});
