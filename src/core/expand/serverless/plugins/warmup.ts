/** `serverless-plugin-warmup`: a function that invokes others on a schedule, with its own role. */
import { get, type Json, type JsonMap, newMap, setSpan } from '../../../model/tree.ts';
import { type Assembly, addFor, part } from '../assembly.ts';
import { upperFirst } from '../naming.ts';
import { functionEntry, type Service } from '../service.ts';
import { isSet, listOf, mapOf, region, textOf, writtenAt } from '../values.ts';

const prefix = 'warmUpPlugin';

/** Adds one function for every warmer that `custom.warmup` describes. */
export function prepareWarmUp(service: Service): void {
  const warmers = mapOf(get(service.config, 'custom', 'warmup')) ?? {};
  for (const name of Object.keys(warmers)) {
    const warmer = mapOf(warmers[name]);
    if (!warmer) continue;
    const span = writtenAt(warmers, name);
    const config: JsonMap = newMap();
    if (span) setSpan(config, span);
    const defaults: { [key: string]: Json } = {
      handler: `.warmup/${name}/index.warmUp`,
      name: `${service.name}-${service.stage}-warmup-plugin-${name}`,
      runtime: 'nodejs20.x',
      memorySize: 128,
      timeout: 10,
      role: roleId(name),
      events: [part(span, { schedule: 'rate(5 minutes)' })],
      layers: [],
    };
    const settable = [
      'name',
      'memorySize',
      'timeout',
      'role',
      'events',
      'architecture',
      'environment',
      'tracing',
      'tags',
      'vpc',
      'logRetentionInDays',
    ];
    Object.assign(config, defaults);
    for (const key of settable) if (warmer[key] !== undefined) config[key] = warmer[key];
    const key = prefix + upperFirst(name);
    service.functions.push(functionEntry(key, config, String(config.name), span));
  }
}

function roleId(warmer: string): string {
  return `WarmUpPlugin${upperFirst(warmer)}Role`;
}

/** Adds the roles of the warmers that bring none. */
export function addWarmUpRoles(assembly: Assembly): void {
  const { service } = assembly;
  const warmers = mapOf(get(service.config, 'custom', 'warmup')) ?? {};
  for (const name of Object.keys(warmers)) {
    const owner = service.functions.find((candidate) => candidate.name === prefix + upperFirst(name));
    if (!owner || isSet(get(warmers, name, 'role'))) continue;
    const logs = `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:/aws/lambda/${owner.deployedName}`;
    const warmed = service.functions.filter(
      (other) => other !== owner && isWarmed(other.config, name, warmers, service.stage),
    );
    const invoke = 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:';
    const statements: Json[] = [
      allow(['logs:CreateLogGroup', 'logs:CreateLogStream'], [{ 'Fn::Sub': `${logs}:*` }]),
      allow(['logs:PutLogEvents'], [{ 'Fn::Sub': `${logs}:*:*` }]),
      allow(
        ['lambda:InvokeFunction'],
        warmed.map((other) => ({ 'Fn::Sub': `${invoke}${other.deployedName}*` })),
      ),
      allow(networkActions, '*'),
    ];
    const parts = [service.name, service.stage];
    const properties = part(owner.span, {
      Path: '/',
      RoleName: get(warmers, name, 'roleName') ?? {
        'Fn::Join': ['-', [...parts, region(), name.toLowerCase(), 'role']],
      },
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: ['lambda.amazonaws.com'] }, Action: 'sts:AssumeRole' }],
      },
      Policies: [
        {
          PolicyName: { 'Fn::Join': ['-', [...parts, 'warmer', name.toLowerCase(), 'policy']] },
          PolicyDocument: { Version: '2012-10-17', Statement: statements },
        },
      ],
    });
    addFor(owner, assembly, roleId(name), { Type: 'AWS::IAM::Role', Properties: properties });
  }
}

const networkActions = [
  'ec2:CreateNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DetachNetworkInterface',
  'ec2:DeleteNetworkInterface',
];

function allow(actions: string[], resource: Json): JsonMap {
  return { Effect: 'Allow', Action: [...actions], Resource: resource };
}

/** `enabled` is true, a stage, or a list of stages. */
function isWarmed(config: JsonMap, warmer: string, warmers: JsonMap, stage: string): boolean {
  const enabled = get(config, 'warmup', warmer, 'enabled') ?? get(warmers, warmer, 'enabled');
  return enabled === true || listOf(enabled).some((value) => textOf(value) === 'true' || value === stage);
}
