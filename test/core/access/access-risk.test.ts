import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessRisk } from '../../../src/core/access/access-risk.ts';
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
