import { describe, expect, it, test } from 'vitest';
import { diff } from '../../../src/index.ts';

/** What a change introduces or worsens, as `severity rule resource`, of the rules that begin like this. */
async function told(rule: string, base: string, head: string, path = 'template.yaml'): Promise<string[]> {
  const { findings } = await diff([{ path, text: base }], [{ path, text: head }], { today: '2026-11-24' });
  return [...findings.introduced, ...findings.worsened]
    .filter((one) => one.rule.startsWith(rule) && one.foldedInto === undefined)
    .map((one) => `${one.severity} ${one.rule} ${one.resource}`);
}

describe('what is as dangerous as before, elsewhere', () => {
  const group = (condition: string, range: string) => `Parameters:
  Stage: { Type: String, AllowedValues: [dev, prod], Default: dev }
  Size: { Type: String, AllowedValues: [small, big], Default: big }
Conditions: { Open: ${condition} }
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: d
      VpcId: vpc-1
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !If [Open, ${range}] }]
`;
  const rule = 'sg-ingress-admin-ports';

  it('is worse in production than it was in development', async () => {
    const dev = group('!Equals [!Ref Stage, dev]', '0.0.0.0/0, 10.0.0.0/8');
    const prod = group('!Equals [!Ref Stage, dev]', '10.0.0.0/8, 0.0.0.0/0');
    expect(await told(rule, dev, prod)).toEqual([`high ${rule} Group`]);
    expect(await told(rule, dev, dev)).toEqual([]);
  });

  it('is worse under a condition of the same name that holds elsewhere', async () => {
    const either = (condition: string) =>
      group(condition, '0.0.0.0/0, 10.0.0.0/8')
        .replace(
          'Conditions: {',
          'Conditions: { IsDev: !Equals [!Ref Stage, dev], IsSmall: !Equals [!Ref Size, small],',
        )
        .replace(
          'Resources:',
          'Resources:\n  One: { Type: AWS::SNS::Topic, Condition: IsDev }\n  Two: { Type: AWS::SNS::Topic, Condition: IsSmall }',
        );
    const [dev, prod] = ['dev', 'prod'].map((stage) =>
      either(`!Or [!Equals [!Ref Stage, ${stage}], !Equals [!Ref Size, small]]`),
    ) as [string, string];
    expect(await told(rule, dev, prod)).toEqual([`high ${rule} Group`]);
    expect(await told(rule, dev, dev)).toEqual([]);
  });

  const service = (landing: string, admin: string) => `service: orders
provider: { name: aws, runtime: nodejs24.x }
functions:
  landing: { handler: a.b, events: [${landing}] }
  admin: { handler: b.b, events: [${admin}] }
`;

  it('is news where an open route leads to a function that asked for authorization', async () => {
    const open = 'http: { path: /, method: get }';
    const closed = 'http: { path: /admin, method: get, authorizer: aws_iam }';
    const schedule = 'schedule: rate(1 day)';
    const base = service(open, closed);
    const trigger = 'delta-function-gained-trigger';
    expect(await told(trigger, base, service(schedule, open), 'serverless.yml')).toEqual([`high ${trigger} admin`]);
    expect(await told(trigger, base, service(open, schedule), 'serverless.yml')).toEqual([]);
    const { exposure } = await diff(
      [{ path: 'serverless.yml', text: base }],
      [{ path: 'serverless.yml', text: service(schedule, open) }],
      {},
    );
    expect(exposure.opened.map(({ resource, authorization }) => `${resource} ${authorization}`)).toContain(
      'admin none',
    );
  });

  it('is told of the route whose authorizer became an empty default, and of one that a stage leaves open', async () => {
    const by = (authorizer: string) =>
      service('schedule: rate(1 day)', `http: { path: /admin, method: get, authorizer: ${authorizer} }`);
    expect(await told('api-rest', by('aws_iam'), by(`"\${self:custom.none, ''}"`), 'serverless.yml')).toEqual([
      'high api-rest-method-no-auth admin',
    ]);
    expect(await told('', by('aws_iam'), by(`"\${self:custom.who.\${sls:stage}, ''}"`), 'serverless.yml')).toContain(
      'high delta-authorizer-removed admin',
    );
  });
});

describe('a condition that a Deny is to keep', () => {
  const policy = (allow: string, deny = '') => `Resources:
  Bucket: { Type: AWS::S3::Bucket }
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Bucket
      PolicyDocument:
        Statement:
          - { Effect: Allow, Principal: { AWS: 'arn:aws:iam::999999999999:root' }, Action: 's3:GetObject', Resource: '*'${allow} }
${deny}`;
  const deny = (operator: string, values: string, key = 'aws:PrincipalOrgID') =>
    `          - { Effect: Deny, Principal: '*', Action: 's3:GetObject', Resource: '*', Condition: { ${operator}: { '${key}': ${values} } } }\n`;
  const base = policy(", Condition: { StringEquals: { 'aws:PrincipalOrgID': [o-1, o-2] } }");
  it.each([
    ['of all others', deny('StringNotEquals', '[o-1, o-2]'), []],
    ['of more', deny('StringNotEquals', 'o-1'), []],
    ['of fewer', deny('StringNotEquals', '[o-1, o-2, o-3]'), ['high delta-condition-removed Policy']],
    ['of something else', deny('StringEquals', 'o-9'), ['high delta-condition-removed Policy']],
    ['of another key', deny('StringNotEquals', 'o-1', 'aws:PrincipalTag/a'), ['high delta-condition-removed Policy']],
  ])('is kept or not by one %s', async (_, statement, expected) => {
    expect(await told('delta-condition-removed', base, policy('', statement))).toEqual(expected);
  });

  it('is kept where plain HTTP is denied', async () => {
    const tls = policy(", Condition: { Bool: { 'aws:SecureTransport': 'true' } }");
    const rule = 'delta-condition-removed';
    expect(await told(rule, tls, policy('', deny('Bool', "'false'", 'aws:SecureTransport')))).toEqual([]);
    expect(await told(rule, tls, policy('', deny('Bool', "'true'", 'aws:SecureTransport')))).toHaveLength(1);
  });
});

test('a denial that moved to another bucket is missed on the first', async () => {
  const on = (bucket: string) => `Resources:
  A: { Type: AWS::S3::Bucket }
  B: { Type: AWS::S3::Bucket }
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref ${bucket}
      PolicyDocument: { Statement: [{ Effect: Deny, Principal: '*', Action: 's3:DeleteObject', Resource: '*' }] }
`;
  expect(await told('delta-deny-removed', on('A'), on('B'))).toEqual(['high delta-deny-removed Policy']);
  const renamed = on('A').replaceAll('A: {', 'Archive: {').replaceAll('!Ref A', '!Ref Archive');
  expect(await told('delta-deny-removed', on('A'), renamed)).toEqual([]);
});

describe('cloudtrail-stopped', () => {
  const rule = 'cloudtrail-stopped';
  const trail = (more: string, id = 'Trail', type = 'AWS::CloudTrail::Trail') =>
    `  ${id}: { Type: '${type}', Properties: { S3BucketName: audit, IsLogging: true${more} } }\n`;
  const template = (...parts: string[]) => `Resources:\n  Topic: { Type: AWS::SNS::Topic }\n${parts.join('')}`;
  const whole = ', IsMultiRegionTrail: true, EnableLogFileValidation: true';
  const dataOnly = ', EventSelectors: [{ IncludeManagementEvents: false }]';
  const cases: [string, string, string, string[]][] = [
    ['another that records as much', template(trail(whole), trail(whole, 'Two')), template(trail(whole, 'Two')), []],
    [
      'another for data only',
      template(trail(whole), trail(dataOnly, 'Data')),
      template(trail(dataOnly, 'Data')),
      ['high'],
    ],
    ['no account events', template(trail('')), template(trail(dataOnly)), ['high']],
    [
      'advanced selectors without management',
      template(trail('')),
      template(trail(', AdvancedEventSelectors: [{ FieldSelectors: [{ Field: eventCategory, Equals: [Data] }] }]')),
      ['high'],
    ],
    ['one region', template(trail(whole)), template(trail(', EnableLogFileValidation: true')), ['medium']],
    ['selectors not known', template(trail('')), template(trail(", EventSelectors: !ImportValue 'a'")), []],
  ];
  it.each(cases)('%s', async (_, base, head, severities) => {
    expect(await told(rule, base, head)).toEqual(severities.map((one) => `${one} ${rule} Trail`));
  });

  it('is as grave behind a switch for tests that is on by default, and milder behind one that is off', async () => {
    const behind = (on: string) =>
      `Parameters:\n  RunTests: { Type: String, AllowedValues: ['true', 'false'], Default: '${on}' }\nConditions: { Live: !Equals [!Ref RunTests, 'false'] }\n${template(trail('').replace('Properties', 'Condition: Live, Properties'))}`;
    expect(await told(rule, template(trail('')), behind('true'))).toEqual([`high ${rule} Trail`]);
    expect(await told(rule, template(trail('')), behind('false'))).toEqual([`medium ${rule} Trail`]);
  });
});

test('a secret that more can read is as grave where the environments only got other names', async () => {
  const rule = 'delta-secret-scope-widened';
  const text = (values: string, secret: string) => `Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage: { Type: String, AllowedValues: [${values}], Default: ${values.split(',')[0]} }
Conditions: { IsProd: !Equals [!Ref Stage, ${values.split(', ')[1]}] }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: "exports.handler = async () => {}"
      Handler: index.handler
      Runtime: nodejs24.x
      MemorySize: !If [IsProd, 512, 128]
      Policies:
        - Statement: [{ Effect: Allow, Action: 'secretsmanager:GetSecretValue', Resource: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:${secret}' }]
`;
  expect(await told(rule, text('dev, prod', 'orders'), text('development, production', '*'))).toEqual([
    `high ${rule} Orders`,
  ]);
});

test.each([
  ['dynamodb:DeleteItem', 'high'],
  ['lambda:InvokeFunction', 'medium'],
])('guests of an identity pool that may %s on a named resource', async (action, severity) => {
  const pool = (allowed: string) => `Resources:
  Pool: { Type: AWS::Cognito::IdentityPool, Properties: { AllowUnauthenticatedIdentities: true } }
  Guest:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Federated: cognito-identity.amazonaws.com }, Action: 'sts:AssumeRoleWithWebIdentity', Condition: { StringEquals: { 'cognito-identity.amazonaws.com:aud': !Ref Pool } } }] }
      Policies: [{ PolicyName: guest, PolicyDocument: { Statement: [{ Effect: Allow, Action: '${allowed}', Resource: 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders' }] } }]
  Roles: { Type: AWS::Cognito::IdentityPoolRoleAttachment, Properties: { IdentityPoolId: !Ref Pool, Roles: { unauthenticated: !GetAtt Guest.Arn } } }
`;
  const rule = 'iam-identity-pool-role-broad';
  expect(await told(rule, pool('mobileanalytics:PutEvents'), pool(action))).toEqual([`${severity} ${rule} Guest`]);
});

test('a file of further options of the JVM loads code', async () => {
  const fn = (more: string) =>
    `Resources:\n  Orders: { Type: AWS::Lambda::Function, Properties: { Runtime: java25, Handler: a.B, Role: 'arn:aws:iam::111122223333:role/a', Code: { S3Bucket: a, S3Key: b }, Environment: { Variables: { STAGE: prod${more} } } } }\n`;
  for (const option of ['-XX:VMOptionsFile=opts', '-XX:AOTCache=a'])
    expect(await told('fn-extension-added', fn(''), fn(`, JAVA_TOOL_OPTIONS: '${option}'`))).toHaveLength(1);
});
