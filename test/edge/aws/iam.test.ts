import { afterEach, describe, expect, test } from 'vitest';
import { confirmWitnesses } from '../../../src/edge/aws/confirm-witnesses.ts';
import { readManagedPolicies, readRole } from '../../../src/edge/aws/read-policies.ts';
import { throttled } from '../../../src/edge/aws/throttle.ts';
import { type FakeIam, fakeIam } from './fake-iam.ts';

let iam: FakeIam | undefined;
afterEach(async () => {
  await iam?.close();
  iam = undefined;
});

const document = (Action: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
});
const encoded = (Action: string) => encodeURIComponent(JSON.stringify(document(Action)));
const throttle = throttled(4, 0);

describe('reading policies', () => {
  test('takes the default version of a managed policy, each policy once', async () => {
    iam = await fakeIam((form) =>
      form['Action'] === 'GetPolicy'
        ? `<Policy><Arn>${form['PolicyArn']}</Arn><DefaultVersionId>v7</DefaultVersionId></Policy>`
        : `<PolicyVersion><VersionId>${form['VersionId']}</VersionId><Document>${encoded('s3:GetObject')}</Document></PolicyVersion>`,
    );
    const arn = 'arn:aws:iam::111122223333:policy/p';
    const found = await readManagedPolicies({ client: iam.client, throttle }, [arn, arn], () => {});
    expect([...found]).toEqual([[arn, document('s3:GetObject')]]);
    expect(iam.requests.map((form) => [form['Action'], form['VersionId']])).toEqual([
      ['GetPolicy', undefined],
      ['GetPolicyVersion', 'v7'],
    ]);
  });

  test('names what it may not read and goes on', async () => {
    iam = await fakeIam(() => ({ error: 'AccessDenied' }));
    const problems: string[] = [];
    const found = await readManagedPolicies(
      { client: iam.client, throttle },
      ['arn:aws:iam::111122223333:policy/p'],
      (what, why) => problems.push(`${what} ${why}`),
    );
    expect(found.size).toBe(0);
    expect(problems).toEqual(['arn:aws:iam::111122223333:policy/p AccessDenied: no']);
  });

  test('takes all that reaches a role: inline, attached, boundary, trust, over pages', async () => {
    iam = await fakeIam((form) => {
      switch (form['Action']) {
        case 'GetRole':
          return `<Role><RoleName>r</RoleName><AssumeRolePolicyDocument>${encoded('sts:AssumeRole')}</AssumeRolePolicyDocument><PermissionsBoundary><PermissionsBoundaryArn>arn:aws:iam::1:policy/b</PermissionsBoundaryArn></PermissionsBoundary></Role>`;
        case 'ListRolePolicies':
          return form['Marker']
            ? '<PolicyNames><member>two</member></PolicyNames><IsTruncated>false</IsTruncated>'
            : '<PolicyNames><member>one</member></PolicyNames><IsTruncated>true</IsTruncated><Marker>m</Marker>';
        case 'GetRolePolicy':
          return `<PolicyName>${form['PolicyName']}</PolicyName><PolicyDocument>${encoded(`sqs:${form['PolicyName']}`)}</PolicyDocument>`;
        case 'ListAttachedRolePolicies':
          return '<AttachedPolicies><member><PolicyArn>arn:aws:iam::1:policy/a</PolicyArn></member></AttachedPolicies><IsTruncated>false</IsTruncated>';
        case 'GetPolicy':
          return '<Policy><DefaultVersionId>v1</DefaultVersionId></Policy>';
        default:
          return `<PolicyVersion><Document>${encoded(form['PolicyArn'] ?? '')}</Document></PolicyVersion>`;
      }
    });
    const role = await readRole({ client: iam.client, throttle }, 'arn:aws:iam::1:role/team/r', () => {});
    expect(role).toEqual({
      arn: 'arn:aws:iam::1:role/team/r',
      trust: document('sts:AssumeRole'),
      policies: [
        { name: 'one', document: document('sqs:one') },
        { name: 'two', document: document('sqs:two') },
        { name: 'arn:aws:iam::1:policy/a', document: document('arn:aws:iam::1:policy/a') },
      ],
      boundary: { name: 'arn:aws:iam::1:policy/b', document: document('arn:aws:iam::1:policy/b') },
    });
    expect(iam.requests.find((form) => form['Action'] === 'GetRole')?.['RoleName']).toBe('r');
  });
});

describe('confirming witnesses', () => {
  const claim = (action: string) => ({
    witness: {
      action,
      resource: 'arn:aws:s3:::b/k',
      context: { 'aws:SourceIp': '10.0.0.1', 'aws:TagKeys': ['a', 'b'] },
    },
    base: { identity: [document('s3:PutObject')] },
    head: { identity: [document('s3:*')], boundary: [document('*')] },
  });
  /** Allows what the first policy's action matches. */
  const simulate = (form: Record<string, string>) => {
    const policy = JSON.parse(form['PolicyInputList.member.1'] ?? '{}') as ReturnType<typeof document>;
    const wanted = policy.Statement[0]?.Action ?? '';
    const allowed = wanted === form['ActionNames.member.1'] || wanted.endsWith('*');
    return `<EvaluationResults><member><EvalActionName>x</EvalActionName><EvalDecision>${allowed ? 'allowed' : 'implicitDeny'}</EvalDecision></member></EvaluationResults>`;
  };

  test('asks about both sides, once for equal questions, and shows a disagreement', async () => {
    iam = await fakeIam(simulate);
    const simulator = { client: iam.client, throttle, cache: new Map() };
    const verdicts = await confirmWitnesses(simulator, [
      claim('s3:GetObject'),
      claim('s3:GetObject'),
      claim('s3:PutObject'),
    ]);
    expect(verdicts.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['agrees', 'IAM says implicitDeny before and allowed after'],
      ['agrees', 'IAM says implicitDeny before and allowed after'],
      ['disagrees', 'IAM says allowed before and allowed after'],
    ]);
    expect(iam.requests).toHaveLength(4);
    const [first] = iam.requests;
    expect(first).toMatchObject({
      Action: 'SimulateCustomPolicy',
      'ResourceArns.member.1': 'arn:aws:s3:::b/k',
      'ContextEntries.member.1.ContextKeyName': 'aws:SourceIp',
      'ContextEntries.member.1.ContextKeyType': 'ip',
      'ContextEntries.member.2.ContextKeyType': 'stringList',
      'ContextEntries.member.2.ContextKeyValues.member.2': 'b',
    });
    expect(iam.requests.some((form) => form['PermissionsBoundaryPolicyInputList.member.1'])).toBe(true);
  });

  test('does not ask where it cannot, and says why', async () => {
    iam = await fakeIam(() => ({ error: 'AccessDenied' }));
    const simulator = { client: iam.client, throttle, cache: new Map() };
    const unknown = claim('s3:GetObject');
    unknown.witness.resource = '${Token[GetAtt:Bucket.Arn]}/k';
    const named = {
      ...claim('s3:GetObject'),
      witness: { ...claim('s3:GetObject').witness, principal: 'arn:aws:iam::1:root' },
    };
    const verdicts = await confirmWitnesses(simulator, [unknown, named, claim('s3:GetObject')]);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['unchecked', 'unchecked', 'unchecked']);
    expect(verdicts[2]?.reason).toBe('AccessDenied: no');
    expect(simulator.cache.size).toBe(0);
  });
});

describe('the throttle', () => {
  test('lets no more calls run at once than it was told', async () => {
    const gate = throttled(2, 0);
    let running = 0;
    let most = 0;
    const call = () =>
      gate(async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running--;
      });
    await Promise.all(Array.from({ length: 9 }, call));
    expect(most).toBe(2);
  });

  test('gives its place back when a call fails', async () => {
    const gate = throttled(1, 0);
    await expect(gate(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    await expect(gate(() => Promise.resolve(3))).resolves.toBe(3);
  });
});
