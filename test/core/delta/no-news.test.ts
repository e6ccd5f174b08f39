import { describe, expect, it, test } from 'vitest';
import { scenarioPairs } from '../../../src/core/delta/scenario-pairs.ts';
import type { Scenario } from '../../../src/core/model/stack.ts';
import { diff } from '../../../src/index.ts';
import { fates } from '../../support/fates.ts';

describe('parameters', () => {
  const open = (conditions: string, more = '') => `Parameters:
  Bastion: { Type: String, Default: '' }
  Extra: { Type: String, Default: '' }
Conditions:
  NoBastion: !Equals [!Ref Bastion, '']
${conditions}Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: d, VpcId: vpc-1 } }
  In:
    Type: AWS::EC2::SecurityGroupIngress
    Condition: NoBastion
    Properties: { GroupId: !Ref Group, IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }
${more}`;

  it('that come make nothing worse that holds in the same words', async () => {
    const extra =
      '  Topic: { Type: AWS::SNS::Topic, Condition: HasExtra }\n  Other: { Type: AWS::SNS::Topic, Condition: Both }\n';
    const head = open(
      "  HasExtra: !Not [!Equals [!Ref Extra, '']]\n  Both: !And [!Condition HasExtra, !Condition NoBastion]\n",
      extra,
    );
    expect(await fates('sg-ingress-admin-ports', open(''), head)).toEqual(['persisting high Group']);
  });

  it('that a side tells apart more finely make nothing worse, those that take it to further ones do', async () => {
    const text = (
      values: string[],
      more = '',
    ) => `Parameters: { Environment: { Type: String, Default: dev, AllowedValues: [dev, build, prod] } }
Conditions: { Open: !Or [${values.map((value) => `!Equals [!Ref Environment, ${value}]`).join(', ')}, !Equals [a, b]] }
Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: d, VpcId: vpc-1 } }
  In:
    Type: AWS::EC2::SecurityGroupIngress
    Condition: Open
    Properties: { GroupId: !Ref Group, IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }
${more}`;
    const mapped =
      '  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !FindInMap [Names, !Ref Environment, Name] } }\nMappings: { Names: { dev: { Name: a }, build: { Name: b }, prod: { Name: c } } }\n';
    const rule = 'sg-ingress-admin-ports';
    expect(await fates(rule, text(['dev', 'build']), text(['dev', 'build'], mapped))).toEqual([
      'persisting high Group',
    ]);
    expect(await fates(rule, text(['dev'], mapped), text(['dev', 'build'], mapped))).toEqual(['worsened high Group']);
    expect(await fates(rule, text(['dev', 'build'], mapped), text(['dev'], mapped))).toEqual(['improved high Group']);
  });

  const scenario = (parameters: Record<string, string>): Scenario => ({ parameters, conditions: {}, label: '' });
  const full = Array.from({ length: 64 }, (_, at) =>
    scenario({ Mode: `m${Math.floor(at / 2)}`, Log: at % 2 === 0 ? 'off' : 'on' }),
  );

  it('that one side’s sample chooses otherwise are no change', () => {
    const without = [scenario({ Mode: 'm0', Log: 'off', Extra: 'a' }), full[0] as Scenario, ...full.slice(2)];
    expect(scenarioPairs(full, full)).toHaveLength(64);
    expect(scenarioPairs(full, without).map(([from]) => from)).not.toContain(1);
    expect(scenarioPairs(without, full).map(([, to]) => to)).not.toContain(1);
  });

  it('that are no sample are all compared', () => {
    const few = full.slice(0, 4);
    expect(scenarioPairs(few, few.slice(0, 3))).toHaveLength(4);
    expect(scenarioPairs(few.slice(0, 3), few)).toHaveLength(4);
  });

  it('that get a value which base did not know are compared with the nearest', () => {
    const head = [...full.slice(0, 63), scenario({ Mode: 'new', Log: 'off' })];
    expect(scenarioPairs(full, head).map(([, to]) => to)).toContain(63);
  });

  const table = (condition: string) => `Parameters:
  Environment: { Type: String, Default: dev, AllowedValues: [dev, prod] }
Conditions: { IsDev: !Equals [!Ref Environment, dev], IsProd: !Equals [!Ref Environment, prod] }
Resources:
  Topic: { Type: AWS::SNS::Topic }
  Orders:
    Type: AWS::DynamoDB::Table
    Condition: ${condition}
    Properties: { AttributeDefinitions: [{ AttributeName: id, AttributeType: S }], KeySchema: [{ AttributeName: id, KeyType: HASH }] }
`;
  const empty = 'Resources:\n  Topic: { Type: AWS::SNS::Topic }\n';

  it('that say `dev` make what is lost there a lesser matter', async () => {
    expect(await fates('ddb-no-pitr', empty, table('IsDev'))).toEqual(['introduced low Orders']);
    expect(await fates('ddb-no-pitr', empty, table('IsProd'))).toEqual(['introduced medium Orders']);
  });

  it('that name no environment say nothing of it', async () => {
    const switched = table('IsDev')
      .replace('Conditions: {', 'Conditions: { On: !Equals [!Ref AlarmsInDevEnvironment, yes], ')
      .replace('Parameters:', "Parameters:\n  AlarmsInDevEnvironment: { Type: String, Default: 'yes' }")
      .replace('  Topic: { Type: AWS::SNS::Topic }', '  Topic: { Type: AWS::SNS::Topic, Condition: On }');
    expect(await fates('ddb-no-pitr', empty, switched)).toEqual(['introduced low Orders']);
  });

  it('that say `dev` change no severity that the configuration gives', async () => {
    const { defaultConfig } = await import('../../../src/core/model/config.ts');
    const config = { ...defaultConfig, rules: { 'ddb-no-pitr': [{ severity: 'high' as const }] } };
    const files = [{ path: 'template.yaml', text: table('IsDev') }];
    const { findings } = await diff([{ path: 'template.yaml', text: empty }], files, { config, today: '2026-11-24' });
    expect(findings.introduced.find(({ rule }) => rule === 'ddb-no-pitr')?.severity).toBe('high');
  });
});

describe('delta-effective-actions-grew', () => {
  const rule = 'delta-effective-actions-grew';
  const role = (statement: string, managed = '') => `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }
${managed}      Policies:
        - PolicyName: orders
          PolicyDocument:
            Statement:
              - { Effect: Allow, Action: 'dynamodb:GetItem', Resource: 'arn:aws:dynamodb:*:*:table/orders' }
${statement}`;
  const allows = (action: string, resource: string, condition = '') =>
    role(`              - { Effect: Allow, Action: '${action}', Resource: '${resource}'${condition} }\n`);
  const cases: [string, string, string, string, string[]][] = [
    ['all objects of a named bucket', 's3:GetObject', 'arn:aws:s3:::orders/*', '', ['introduced low Role']],
    ['all objects of every bucket', 's3:PutObject', 'arn:aws:s3:::*/*', '', ['introduced medium Role']],
    ['every table', 'dynamodb:PutItem', 'arn:aws:dynamodb:*:*:table/*', '', ['introduced medium Role']],
    ['the state of a durable function', 'lambda:CheckpointDurableExecution', '*', '', []],
  ];
  it.each(cases)('%s', async (_, action, resource, condition, expected) => {
    expect(await fates(rule, role(''), allows(action, resource, condition))).toEqual(expected);
  });

  it('takes a key that is named by its alias for a named one', async () => {
    const by = (operator: string, value: string) =>
      `, Condition: { '${operator}': { 'kms:ResourceAliases': '${value}' } }`;
    const head = (condition: string) => allows('kms:Encrypt', '*', condition);
    expect(await fates(rule, role(''), head(by('ForAnyValue:StringEquals', 'alias/orders')))).toEqual([
      'introduced low Role',
    ]);
    expect(await fates(rule, role(''), head(by('ForAnyValue:StringLike', 'alias/*')))).toEqual([
      'introduced medium Role',
    ]);
    expect(await fates(rule, role(''), head(by('ForAnyValue:StringNotEquals', 'alias/orders')))).toEqual([
      'introduced medium Role',
    ]);
  });

  it('takes AWS’s execution role for a trigger as part of the trigger', async () => {
    const managed = '      ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole]\n';
    expect(await fates(rule, role(''), role('', managed))).toEqual(['introduced low Role']);
    expect(await fates(rule, role(''), allows('sqs:ReceiveMessage', '*'))).toEqual(['introduced medium Role']);
  });
});

describe('policies of a bucket', () => {
  const deny = (bucket: string) =>
    `          - { Effect: Deny, Principal: '*', Action: 's3:*', Resource: ['arn:aws:s3:::${bucket}', 'arn:aws:s3:::${bucket}/*'], Condition: { Bool: { 'aws:SecureTransport': 'false' } } }\n`;
  const allow = (bucket: string, condition = '') =>
    `          - { Effect: Allow, Principal: { AWS: 'arn:aws:iam::111122223333:role/a' }, Action: 's3:GetObject', Resource: 'arn:aws:s3:::${bucket}/*'${condition} }\n`;
  const policy = (id: string, bucket: string, statements: string) =>
    `  ${id}:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: ${bucket}\n      PolicyDocument:\n        Statement:\n${statements}`;
  const template = (...policies: string[]) => `Resources:\n${policies.join('')}`;

  it('publish how a bucket is set up, or what is in it', async () => {
    const open = (action: string) =>
      `          - { Effect: Allow, Principal: '*', Action: '${action}', Resource: 'arn:aws:s3:::i/*' }\n`;
    const empty = 'Resources:\n  Topic: { Type: AWS::SNS::Topic }\n';
    const rule = 's3-policy-public-read';
    expect(await fates(rule, empty, template(policy('A', 'i', open('s3:GetBucketAcl'))))).toEqual([
      'introduced medium A',
    ]);
    expect(await fates(rule, empty, template(policy('A', 'i', open('s3:GetObject'))))).toEqual(['introduced high A']);
  });

  it('may move on to another bucket while a further one takes over', async () => {
    const base = template(policy('A', 'logs', deny('logs')), policy('B', 'images', allow('images')));
    const moved = template(policy('A', 'images', deny('images')), policy('B', 'logs', deny('logs')));
    const gone = template(policy('A', 'images', deny('images')), policy('B', 'logs', allow('logs')));
    expect(await fates('delta-deny-removed', base, moved)).toEqual([]);
    expect(await fates('delta-deny-removed', base, gone)).toEqual(['introduced medium A']);
  });

  it('may deny more than before', async () => {
    const on = (path: string) =>
      template(
        policy(
          'A',
          'i',
          `          - { Effect: Deny, Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::i/${path}' }\n`,
        ),
      );
    expect(await fates('delta-deny-removed', on('private/*'), on('*'))).toEqual([]);
    expect(await fates('delta-deny-removed', on('*'), on('private/*'))).not.toEqual([]);
  });

  it('lose no condition that a Deny asks now', async () => {
    const secure = ", Condition: { Bool: { 'aws:SecureTransport': 'true' } }";
    const base = template(policy('A', 'images', allow('images', secure)));
    expect(
      await fates('delta-condition-removed', base, template(policy('A', 'images', allow('images') + deny('images')))),
    ).toEqual([]);
    expect(await fates('delta-condition-removed', base, template(policy('A', 'images', allow('images'))))).toEqual([
      'introduced high A',
    ]);
  });

  it('that name one more of the own resources are a lesser matter than one more account', async () => {
    const from = (...values: string[]) =>
      `, Condition: { StringEquals: { 'aws:SourceArn': [${values.map((value) => `!Sub '${value}'`).join(', ')}] } }`;
    const base = template(policy('A', 'i', allow('i', from('arn:aws:ses:eu-west-1:${AWS::AccountId}:a'))));
    const head = (other: string) =>
      template(policy('A', 'i', allow('i', from('arn:aws:ses:eu-west-1:${AWS::AccountId}:a', other))));
    const rule = 'delta-condition-removed';
    expect(await fates(rule, base, head('arn:aws:ses:eu-west-1:${AWS::AccountId}:b'))).toEqual(['introduced low A']);
    expect(await fates(rule, base, head('arn:aws:ses:eu-west-1:444455556666:b'))).toEqual(['introduced medium A']);
    expect(await fates(rule, base, head('arn:aws:ses:eu-west-1:${AWS::AccountId}:*'))).toEqual(['introduced medium A']);
  });
});

describe('iam-privilege-escalation-single', () => {
  const holder = (service: string, action: string, resource: string) => `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: ${service}.amazonaws.com }, Action: 'sts:AssumeRole' }] }
      Policies: [{ PolicyName: a, PolicyDocument: { Statement: [{ Effect: Allow, Action: '${action}', Resource: '${resource}' }] } }]
`;
  const empty = 'Resources:\n  Topic: { Type: AWS::SNS::Topic }\n';
  const cases: [string, string, string, string[]][] = [
    ['events', 'codebuild:StartBuild', 'arn:aws:codebuild:eu-west-1:111122223333:project/a', ['introduced low Role']],
    [
      'lambda',
      'codebuild:StartBuild',
      'arn:aws:codebuild:eu-west-1:111122223333:project/a',
      ['introduced medium Role'],
    ],
    ['events', 'codebuild:StartBuild', '*', ['introduced critical Role']],
    ['lambda', 's3:*', 'arn:aws:s3:::orders/*', []],
    ['lambda', 's3:*', 'arn:aws:s3:::orders', ['introduced medium Role']],
  ];
  it.each(cases)('%s that may do %s on %s', async (service, action, resource, expected) => {
    expect(await fates('iam-privilege-escalation-single', empty, holder(service, action, resource))).toEqual(expected);
  });
});

describe('delta-alarm-deleted', () => {
  const alarm = (id: string, metric: string, of = 'Orders') =>
    `  ${id}:\n    Type: AWS::CloudWatch::Alarm\n    Properties: { Namespace: AWS/SQS, MetricName: ${metric}, Dimensions: [{ Name: QueueName, Value: !Ref ${of} }], Threshold: 1 }\n`;
  const queues = 'Resources:\n  Orders: { Type: AWS::SQS::Queue }\n  Others: { Type: AWS::SQS::Queue }\n';
  const base = queues + alarm('Old', 'Age') + alarm('Beside', 'Sent');
  const cases: [string, string, string][] = [
    ['a new alarm on the same', alarm('New', 'Depth') + alarm('Beside', 'Sent'), 'introduced low Old'],
    ['an old alarm on another metric', alarm('Beside', 'Sent'), 'introduced medium Old'],
    [
      'a new alarm on something else',
      alarm('New', 'Depth', 'Others') + alarm('Beside', 'Sent'),
      'introduced medium Old',
    ],
  ];
  it.each(cases)('with %s', async (_, alarms, expected) => {
    // Two properties that differ keep the new alarm from passing for the old one renamed.
    const head =
      queues +
      alarms.replace('MetricName: Depth', 'MetricName: Depth, Statistic: Sum, Period: 60, EvaluationPeriods: 3');
    expect(await fates('delta-alarm-deleted', base, head)).toEqual([expected]);
  });
});

test.each([
  ['-XX:+TieredCompilation -XX:TieredStopAtLevel=1', []],
  ['-javaagent:/opt/agent.jar', ['introduced medium Orders']],
  ['-XX:OnError=/opt/a', ['introduced medium Orders']],
])('JAVA_TOOL_OPTIONS %s', async (value, expected) => {
  const fn = (variables: string) =>
    `Resources:\n  Orders:\n    Type: AWS::Lambda::Function\n    Properties: { Runtime: java25, Handler: a.B, Role: 'arn:aws:iam::111122223333:role/a', Code: { S3Bucket: a, S3Key: b }, Environment: { Variables: { STAGE: prod${variables} } } }\n`;
  expect(await fates('fn-extension-added', fn(''), fn(`, JAVA_TOOL_OPTIONS: '${value}'`))).toEqual(expected);
});

test('a stage that is written in another place is the same stage', async () => {
  const api = 'Resources:\n  Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: orders } }\n';
  const inside = `${api}  Made:\n    Type: AWS::ApiGateway::Deployment\n    Properties: { RestApiId: !Ref Api, StageName: live, StageDescription: { DataTraceEnabled: true, LoggingLevel: INFO } }\n`;
  const beside = `${api}  Made: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Api } }\n  Live:\n    Type: AWS::ApiGateway::Stage\n    Properties: { RestApiId: !Ref Api, StageName: live, DeploymentId: !Ref Made, MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', DataTraceEnabled: true, LoggingLevel: INFO }] }\n`;
  expect(await fates('api-log-data-trace', inside, beside)).toEqual(['persisting medium Live']);
  expect(await fates('api-log-data-trace', api, beside)).toEqual(['introduced medium Live']);
});

test('exclusions of a managed WAF rule that are all commented out exclude nothing', async () => {
  const acl = (name: string, excluded: string) =>
    `Resources:\n  Acl:\n    Type: AWS::WAFv2::WebACL\n    Properties:\n      Rules:\n        - { Name: ${name}, OverrideAction: { None: {} }, Statement: { ManagedRuleGroupStatement: { VendorName: AWS, Name: AWSManagedRulesCommonRuleSet${excluded} } } }\n`;
  expect(await fates('waf-rule-count-mode', acl('a', ''), acl('b', ', ExcludedRules: null'))).toEqual([]);
  expect(
    await fates('waf-rule-count-mode', acl('a', ''), acl('a', ', ExcludedRules: [{ Name: SizeRestrictions_BODY }]')),
  ).toEqual(['introduced high Acl']);
});

test('items with a day of expiry are no lasting record', async () => {
  const table = (more: string) =>
    `Resources:\n  Sessions:\n    Type: AWS::DynamoDB::Table\n    Properties: { BillingMode: PAY_PER_REQUEST${more} }\n`;
  const empty = 'Resources:\n  Topic: { Type: AWS::SNS::Topic }\n';
  const expires = ', TimeToLiveSpecification: { AttributeName: expires, Enabled: true }';
  expect(await fates('ddb-no-pitr', empty, table(expires))).toEqual(['introduced low Sessions']);
  expect(await fates('ddb-no-pitr', empty, table(''))).toEqual(['introduced medium Sessions']);
});

test('a bucket that S3 serves as a web site has to be public', async () => {
  const bucket = (more: string) =>
    `Resources:\n  Site:\n    Type: AWS::S3::Bucket\n    Properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: false }${more} }\n`;
  const rule = 's3-public-access-block-incomplete';
  const empty = 'Resources:\n  Topic: { Type: AWS::SNS::Topic }\n';
  expect(await fates(rule, empty, bucket(''))).toEqual(['introduced high Site']);
  expect(await fates(rule, empty, bucket(', WebsiteConfiguration: { IndexDocument: index.html }'))).toEqual([
    'introduced low Site',
  ]);
});
