import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../src/core/access/catalogue.ts';
import { compareAccess } from '../../../src/core/access/compare-access.ts';
import type { PolicySet } from '../../../src/core/model/delta.ts';

const catalogue = catalogueOf(JSON.parse(readFileSync('data/iam/catalogue.json', 'utf8')));
const compare = (base: PolicySet, head: PolicySet, universe: 'known' | 'open' = 'known') =>
  compareAccess(base, head, { catalogue, universe });
type Statement = Record<string, unknown>;
const policy = (...Statement: Statement[]) => ({ Version: '2012-10-17', Statement });
const allow = (Action: unknown, Resource: unknown, more: Statement = {}): Statement => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const deny = (Action: unknown, Resource: unknown, more: Statement = {}): Statement => ({
  ...allow(Action, Resource, more),
  Effect: 'Deny',
});
const when = (operator: string, key: string, value: unknown): Statement => ({
  Condition: { [operator]: { [key]: value } },
});
const of = (...statements: Statement[]): PolicySet => ({ identity: [policy(...statements)] });
const bucket = 'arn:aws:s3:::bucket/*';
const tag = 'aws:PrincipalTag/t';

describe('the relation', () => {
  const object = 's3:GetObject';
  const cases: [string, PolicySet, PolicySet, string][] = [
    ['an action in another case is the same', of(allow('S3:getobject', bucket)), of(allow(object, bucket)), 'equal'],
    ['a wildcard is broader than what it matches', of(allow(object, bucket)), of(allow('s3:Get*', bucket)), 'broader'],
    [
      'a list of every known action equals the wildcard',
      of(allow(['sqs:*'], '*')),
      of(
        allow(
          catalogue.actionsOf('sqs').map(({ name }) => name),
          '*',
        ),
      ),
      'equal',
    ],
    [
      'two statements can cover one that neither covers',
      of(allow('s3:Get*', '*'), allow('s3:Put*', bucket)),
      of(allow([object, 's3:PutObject'], bucket)),
      'narrower',
    ],
    [
      'merging two statements makes a cross product',
      of(allow(object, 'arn:aws:s3:::a/*'), allow('s3:PutObject', 'arn:aws:s3:::b/*')),
      of(allow([object, 's3:PutObject'], ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'])),
      'broader',
    ],
    [
      'Allow * and Deny iam:* is Allow NotAction iam:*',
      of(allow('*', '*'), deny('iam:*', '*')),
      of({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
      'equal',
    ],
    [
      'a Deny is narrower with more resources',
      of(allow('s3:*', '*'), deny('s3:*', bucket)),
      of(allow('s3:*', '*'), deny('s3:*', '*')),
      'narrower',
    ],
    [
      'a Deny outside of all Allows changes nothing',
      of(allow(object, '*'), deny('ec2:*', '*')),
      of(allow(object, '*')),
      'equal',
    ],
    [
      'an ARN wildcard stays in its part where the account is written',
      of(deny('sqs:*', 'arn:aws:sqs:*:*:secret:x'), allow('sqs:*', '*')),
      of(allow('sqs:*', 'arn:aws:sqs:*:*:open:secret:x')),
      'narrower',
    ],
    [
      'a wildcard at the end of an unfinished ARN goes on past colons',
      of(allow('logs:*', 'arn:aws:logs:us-east-1:111122223333:*')),
      of(allow('logs:*', 'arn:aws:logs:us-east-1:111122223333:log-group:g:log-stream:s')),
      'narrower',
    ],
    [
      'the same unknown is the same',
      of(allow(object, '${Token[GetAtt:B.Arn]}/*')),
      of(allow(object, '${Token[GetAtt:B.Arn]}/logs/*')),
      'narrower',
    ],
    [
      'different unknowns may differ',
      of(allow(object, '${Token[Ref:A]}')),
      of(allow(object, '${Token[Ref:B]}')),
      'incomparable',
    ],
    [
      'an unknown within a pattern is inside of it',
      of(allow(object, 'arn:aws:s3:::prefix-*')),
      of(allow(object, 'arn:aws:s3:::prefix-${Token[Ref:Name]}')),
      'narrower',
    ],
    [
      'a variable with a default also matches without its key',
      of(allow(object, 'arn:aws:s3:::b/${aws:PrincipalTag/t}')),
      of(allow(object, "arn:aws:s3:::b/${aws:PrincipalTag/t, 'x'}")),
      'broader',
    ],
    [
      'a variable can lie within two patterns at once',
      {
        identity: [
          policy({ Effect: 'Allow', Action: object, NotResource: 'arn:aws:s3:::*b', ...when('Null', tag, 'false') }),
        ],
        scp: policy(allow(object, `arn:aws:s3:::\${${tag}}`)),
      },
      {
        identity: [
          policy(
            { Effect: 'Allow', Action: object, NotResource: 'arn:aws:s3:::*b', ...when('Null', tag, 'false') },
            allow(object, 'arn:aws:s3:::a*'),
          ),
        ],
        scp: policy(allow(object, `arn:aws:s3:::\${${tag}}`)),
      },
      'broader',
    ],
    [
      'a variable that must be one text is tried as that text',
      of(allow(object, ['a*b', '?'], when('StringEqualsIfExists', tag, 'a'))),
      of(allow(object, `\${${tag}}*`, when('StringEqualsIfExists', tag, 'a'))),
      'incomparable',
    ],
    [
      'what lies within a pattern does so for every value of a variable',
      of(allow(object, `arn:aws:s3:::b/\${${tag}}/*`)),
      of(allow(object, `arn:aws:s3:::b/\${${tag}}/*x`), allow(object, `arn:aws:s3:::b/\${${tag}}/logs`)),
      'narrower',
    ],
    [
      'but a default can lie elsewhere',
      of(allow(object, `arn:aws:s3:::b/\${${tag}, 'x'}/*`)),
      of(allow(object, `arn:aws:s3:::b/\${${tag}, 'y'}/logs`)),
      'incomparable',
    ],
    [
      'a Deny that loses one of its actions lets it through',
      of(allow('s3:*', bucket), deny([object, 's3:PutObject'], bucket)),
      of(allow('s3:*', bucket), deny('S3:putobject', bucket)),
      'broader',
    ],
    [
      'a Deny on all but some actions lets through what it adds to these',
      of(allow('s3:*', bucket), { Effect: 'Deny', NotAction: [object], Resource: bucket }),
      of(allow('s3:*', bucket), { Effect: 'Deny', NotAction: [object, 's3:PutObject'], Resource: bucket }),
      'broader',
    ],
    [
      'actions in lists of any order and statements of any number are one set',
      of(allow([object, 's3:PutObject', 's3:List*'], bucket)),
      of(allow('s3:list*', bucket), allow(['s3:putobject', object], bucket)),
      'equal',
    ],
    [
      'a limit that lets through more counts for what was granted all along',
      { identity: [policy(allow('s3:*', bucket))], boundary: policy(allow(object, '*')) },
      { identity: [policy(allow('s3:*', bucket))], boundary: policy(allow([object, 's3:PutObject'], '*')) },
      'broader',
    ],
    [
      'a negated operator also matches without its key',
      of(allow(object, '*', when('StringEquals', 'aws:PrincipalTag/t', 'a'))),
      of(allow(object, '*', when('StringNotEquals', 'aws:PrincipalTag/t', 'b'))),
      'broader',
    ],
    [
      'Null true and false cover everything',
      of(allow(object, '*')),
      of(allow(object, '*', when('Null', 'aws:userid', 'true')), allow(object, '*', when('Null', 'aws:userid', false))),
      'equal',
    ],
    [
      'networks are sets of addresses',
      of(allow(object, '*', when('IpAddress', 'aws:SourceIp', ['10.0.0.0/9', '10.128.0.0/9']))),
      of(allow(object, '*', when('IpAddress', 'aws:SourceIp', '10.0.0.0/8'))),
      'equal',
    ],
    [
      'numbers are compared as numbers',
      of(allow('s3:ListBucket', '*', when('NumericLessThan', 's3:max-keys', '10'))),
      of(allow('s3:ListBucket', '*', when('NumericLessThanEquals', 's3:max-keys', '9.5'))),
      'narrower',
    ],
    [
      'one instant has several spellings',
      of(allow(object, '*', when('DateLessThan', 'aws:CurrentTime', '2027-01-01T00:00:00Z'))),
      of(allow(object, '*', when('DateLessThan', 'aws:CurrentTime', '2027-01-01T02:00:00+02:00'))),
      'equal',
    ],
    [
      'all values of a present key being a means that some are',
      of(allow('ec2:CreateTags', '*', when('ForAnyValue:StringEquals', 'aws:TagKeys', 'a'))),
      of(
        allow('ec2:CreateTags', '*', {
          Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' }, Null: { 'aws:TagKeys': 'false' } },
        }),
      ),
      'narrower',
    ],
    [
      'what a boundary forbids is not gained',
      { identity: policy(allow('s3:*', '*')), boundary: policy(allow('s3:*', '*')) },
      { identity: policy(allow('*', '*')), boundary: policy(allow('s3:*', '*')) },
      'equal',
    ],
    [
      'a boundary gone is access gained',
      { identity: policy(allow('*', '*')), boundary: policy(allow('s3:*', '*')) },
      of(allow('*', '*')),
      'broader',
    ],
    [
      'an unknown condition is equal to itself',
      of(allow(object, '*', when('StringMatches', 'aws:userid', 'x'))),
      of(allow(object, '*', when('StringMatches', 'aws:userid', 'x'))),
      'equal',
    ],
  ];
  test.each(cases)('%s', (_, base, head, relation) => {
    expect(compare(base, head)).toMatchObject({ relation, exact: true });
  });

  test.each([
    [
      'an account id and its root are the same',
      { AWS: '111122223333' },
      { AWS: 'arn:aws:iam::111122223333:root' },
      'equal',
    ],
    ['"*" and {"AWS": "*"} are the same', '*', { AWS: '*' }, 'equal'],
    ['a user is one of the account', { AWS: '111122223333' }, { AWS: 'arn:aws:iam::111122223333:user/a' }, 'narrower'],
    [
      'a session is one of its role',
      { AWS: 'arn:aws:iam::111122223333:role/p/r' },
      { AWS: 'arn:aws:sts::111122223333:assumed-role/r/s' },
      'narrower',
    ],
    ['a service is none of the account', { AWS: '111122223333' }, { Service: 'sns.amazonaws.com' }, 'incomparable'],
    [
      'the unknown own account is an account',
      { AWS: '${Token[AWS::AccountId]}' },
      { AWS: 'arn:aws:iam::${Token[AWS::AccountId]}:root' },
      'equal',
    ],
  ] as [string, unknown, unknown, string][])('of principals: %s', (_, from, to, relation) => {
    const side = (Principal: unknown): PolicySet => ({
      resource: policy(allow('sqs:SendMessage', '*', { Principal })),
    });
    expect(compare(side(from), side(to)).relation).toBe(relation);
  });

  test('a condition on aws:PrincipalArn speaks of the principal itself', () => {
    const arn = 'arn:aws:iam::111122223333:role/app';
    const named = { resource: policy(allow('s3:GetObject', bucket, { Principal: { AWS: arn } })) };
    const asked = {
      resource: policy(
        allow('s3:GetObject', bucket, { Principal: '*', ...when('ArnEquals', 'aws:PrincipalArn', arn) }),
      ),
    };
    expect(compare(named, asked).newAccess).toBe(false);
  });
});

describe('the universe of actions', () => {
  const base = of(allow('s3:Get*', '*'));
  const head = of(allow('s3:G*t*', '*'));
  test('known: a wider pattern that matches nothing more is equal', () => {
    expect(compare(base, head).relation).toBe('equal');
  });
  test('open: some future action may match', () => {
    const { relation, added } = compare(base, head, 'open');
    expect(relation).toBe('broader');
    expect(added[0]?.witness.action).toMatch(/^s3:g.*t/i);
  });
});

describe('what is beyond the decided fragment', () => {
  test('is named, errs to new access and is not exact', () => {
    const head = of(allow('s3:GetObject', '*', when('StringMatches', 'aws:userid', 'x')));
    const { newAccess, exact, notes } = compare({}, head);
    expect({ newAccess, exact }).toEqual({ newAccess: true, exact: false });
    expect(notes?.join()).toContain('StringMatches on aws:userid');
  });

  test('malformed parts count as granting what they could grant', () => {
    const { newAccess, notes } = compare(
      {},
      {
        identity: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 's3:GetObject', resource: 7 }, 'nonsense'],
        },
      },
    );
    expect(newAccess).toBe(true);
    expect(notes?.join()).toContain('a statement must be an object');
  });

  test('a search that runs out of work says so', () => {
    const asked = ['true', 'false'].map((value) => allow('s3:GetObject', bucket, when('Null', 'aws:userid', value)));
    const head = of(allow('s3:GetObject', bucket));
    expect(compareAccess(of(...asked), head, { catalogue })).toMatchObject({ newAccess: false, exact: true });
    expect(compareAccess(of(...asked), head, { catalogue, work: 0 })).toMatchObject({ newAccess: true, exact: false });
  });
});

describe('a grant', () => {
  test('tells actions, level, services and an ordinary request', () => {
    const [grant] = compare(of(allow('s3:GetObject', bucket)), of(allow('s3:*Object', bucket))).added;
    expect(grant).toMatchObject({
      actions: catalogue
        .actionsOf('s3')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('Object') && name !== 's3:GetObject')
        .sort(),
      resources: [bucket],
      services: ['s3'],
      witness: { resource: 'arn:aws:s3:::bucket/example', context: {} },
    });
  });

  test('folds a whole service, and everything', () => {
    expect(compare({}, of(allow(['sqs:*', 'sns:Publish'], '*'))).added[0]?.actions).toEqual(['sns:Publish', 'sqs:*']);
    expect(compare({}, of(allow('*', '*'))).added[0]?.actions).toEqual(['*']);
  });

  test('leaves out actions that cannot work on the resource, unless there are no others', () => {
    const [grant] = compare({}, of(allow('dynamodb:*', 'arn:aws:dynamodb:us-east-1:111122223333:table/t'))).added;
    expect(grant?.actions).not.toContain('dynamodb:*');
    expect(grant?.actions.join()).toContain('dynamodb:');
    expect(compare({}, of(allow('s3:ListAllMyBuckets', bucket))).added[0]?.actions).toEqual(['s3:ListAllMyBuckets']);
  });

  test('of a resource policy names the principal and its kind', () => {
    const [grant] = compare(
      {},
      { resource: policy(allow('sqs:SendMessage', '*', { Principal: { Service: 'sns.amazonaws.com' } })) },
    ).added;
    expect(grant?.principal).toBe('sns.amazonaws.com');
    expect(grant?.witness).toMatchObject({ principal: 'sns.amazonaws.com', principalKind: 'Service' });
  });

  test('comes in order of danger', () => {
    const levels = compare(
      {},
      of(allow('s3:ListAllMyBuckets', '*'), allow('iam:PutRolePolicy', '*'), allow('s3:PutObject', '*')),
    ).added.map(({ level }) => level);
    expect(levels).toEqual(['Permissions management', 'Write', 'List']);
  });
});

test('hostile documents end in an answer', () => {
  const hostile = JSON.parse(
    '{"Statement":[{"Effect":"Allow","Action":"__proto__","Resource":"constructor","Condition":{"__proto__":{"toString":["x"]},"StringLike":{"__proto__":"${constructor}"}}}]}',
  ) as unknown;
  const deep = {
    Statement: [allow(`s3:${'*a'.repeat(400)}`, `${'*?'.repeat(500)}`), deny('s3:*', `${'*a*b'.repeat(100)}`)],
  };
  for (const document of [hostile, deep, 7, 'not json', [], null, { Statement: [null, [], 7] }])
    expect(compare({}, { identity: [document] })).toHaveProperty('relation');
});
