/** Change rules about what is still seen: alarms, logs, and controls that many functions lose at once. */
import type { Facts, Path } from '../../model/fact.ts';
import { placeOf, type Span } from '../../model/place.ts';
import type { Resource } from '../../model/stack.ts';
import { entryOf, get, spanOf } from '../../model/tree.ts';
import { asNumber, isOneOf } from '../../model/value.ts';
import type { ChangeRule, Comparison, Hit } from '../rule.ts';
import { bothAt, isLost, transitionRule } from '../transitions.ts';

const detections = [
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CloudWatch::AnomalyDetector',
  'AWS::Logs::MetricFilter',
];

export const deltaAlarmDeleted: ChangeRule = {
  id: 'delta-alarm-deleted',
  kind: 'change',
  area: 'monitoring',
  severity: 'medium',
  title: 'Alarm removed or made deaf',
  description:
    'An alarm or metric filter is gone while what it watched is still there, or it reacts later than before: a looser threshold, a longer evaluation, no action, or missing data taken for good. Trouble goes unnoticed for longer.',
  remediation: 'restore the alarm, or point to what notices the same trouble now',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html',
  about: detections,
  examples: { fail: { base: alarm(1), head: alarm(undefined) }, pass: { base: alarm(5), head: alarm(1) } },
  *compare(change) {
    const removed = change.removed.filter((resource) => detections.includes(resource.type));
    for (const resource of removed) {
      if (watchedIsGone(resource, change)) continue;
      const successor = successorOf(resource, change);
      yield {
        resource,
        evidence: 'removed',
        ...(successor ? { severity: 'low' as const } : {}),
        message: `\`${resource.author.id}\` is removed; ${successor ? `\`${successor.author.id}\` watches the same` : 'what it watched is still there'}`,
      };
    }
    for (const { base, head } of change.pairs) {
      const loss = head.type === 'AWS::CloudWatch::Alarm' ? duller(base, head) : undefined;
      if (loss) yield { ...loss, resource: head };
    }
  },
};

/** An alarm that goes together with the function, queue or API that it watched is no loss. */
function watchedIsGone(alarm: Resource, { base, removed }: Comparison): boolean {
  const watched = base.named(Object.values(alarm.properties).map((value) => JSON.stringify(value)));
  const others = watched.filter(
    (resource) => resource !== alarm && !detections.includes(resource.type) && resource.type !== 'AWS::SNS::Topic',
  );
  return others.length > 0 && others.every((resource) => removed.includes(resource));
}

/** An alarm on all that the removed one watched: a new one by whatever metric, one that was there by the same metric. */
function successorOf(alarm: Resource, { base, head, added, headOf }: Comparison): Resource | undefined {
  const watchedBy = (one: Resource, facts: Facts) =>
    facts
      .named(Object.values(one.properties).map((value) => JSON.stringify(value)))
      .filter((resource) => resource !== one && !detections.includes(resource.type) && resource.type !== topic);
  const watched = watchedBy(alarm, base).map((resource) => headOf(resource));
  const metric = JSON.stringify({ MetricName: alarm.properties.MetricName ?? null }).slice(1, -1);
  if (watched.length === 0) return undefined;
  return head.of(alarm.type).find((one) => {
    if (!added.includes(one) && !JSON.stringify(one.properties).includes(metric)) return false;
    const theirs = new Set(watchedBy(one, head));
    return watched.every((resource) => resource !== undefined && theirs.has(resource));
  });
}

const topic = 'AWS::SNS::Topic';

function duller(base: Resource, head: Resource): Hit | undefined {
  const id = `\`${head.author.id}\``;
  const number = (side: Resource, name: string) => asNumber(side.properties[name]);
  const grows = (name: string) => {
    const [was, is] = [number(base, name), number(head, name)];
    return typeof was === 'number' && typeof is === 'number' ? is - was : 0;
  };
  const above =
    isOneOf(head.properties.ComparisonOperator, ['GreaterThanThreshold', 'GreaterThanOrEqualToThreshold']) === true;
  const below =
    isOneOf(head.properties.ComparisonOperator, ['LessThanThreshold', 'LessThanOrEqualToThreshold']) === true;
  const threshold = grows('Threshold');
  if ((above && threshold > 0) || (below && threshold < 0))
    return { path: ['Threshold'], evidence: 'Threshold', message: `${id} has a looser threshold than before` };
  const window = (side: Resource) => {
    const [periods, period] = [number(side, 'EvaluationPeriods'), number(side, 'Period')];
    return typeof periods === 'number' && typeof period === 'number' ? periods * period : undefined;
  };
  const [was, is] = [window(base), window(head)];
  if (was !== undefined && is !== undefined && is > was)
    return {
      path: ['EvaluationPeriods'],
      evidence: 'EvaluationPeriods',
      severity: 'low',
      message: `${id} reacts after ${is} seconds; it was ${was}`,
    };
  const missing = bothAt(base, head, 'TreatMissingData');
  if (missing?.was === 'breaching' && missing.is !== 'breaching')
    return {
      path: ['TreatMissingData'],
      evidence: 'TreatMissingData',
      message: `${id} no longer takes missing data for trouble`,
    };
  const enabled = bothAt(base, head, 'ActionsEnabled');
  const actions = bothAt(base, head, 'AlarmActions');
  const silent =
    (String(enabled?.is) === 'false' && String(enabled?.was) !== 'false') ||
    (actions && isLost(actions.was, actions.is));
  return silent
    ? { path: ['AlarmActions'], evidence: 'AlarmActions', message: `${id} no longer tells anybody` }
    : undefined;
}

/** A control of a function: its name for people, where it stands, and the state rules that tell each loss. */
interface Control {
  name: string;
  paths: readonly Path[];
  /** Where the template writes it; after expansion tracing has another name than before. */
  rules: readonly string[];
}

const controls: readonly Control[] = [
  { name: 'tracing', paths: [['TracingConfig']], rules: ['fn-no-tracing'] },
  { name: 'the VPC', paths: [['VpcConfig']], rules: ['fn-not-in-vpc', 'delta-vpc-detached'] },
  {
    name: 'the key for environment variables',
    paths: [['KmsKeyArn']],
    rules: ['fn-env-no-cmk', 'delta-encryption-downgraded'],
  },
  { name: 'the dead-letter queue', paths: [['DeadLetterConfig']], rules: ['fn-no-dlq'] },
  {
    name: 'the logging configuration',
    paths: [['LoggingConfig']],
    rules: ['fn-log-level-lowered', 'fn-no-explicit-log-group'],
  },
  { name: 'code signing', paths: [['CodeSigningConfigArn']], rules: ['fn-code-signing-absent'] },
  { name: 'reserved concurrency', paths: [['ReservedConcurrentExecutions']], rules: ['fn-no-concurrency-limit'] },
];

export const deltaTracingLostByGlobals: ChangeRule = {
  id: 'delta-tracing-lost-by-globals',
  kind: 'change',
  area: 'monitoring',
  severity: 'medium',
  title: 'One edit takes a control from many functions',
  description:
    'An edit of `Globals`, of the provider section or of a shared anchor removes tracing, the VPC, a key, logging or a dead-letter queue from several functions at once. It is told once, with the count, instead of once for each function.',
  remediation: 'restore the setting in the shared section, or set it on each function that needs it',
  docs: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html',
  about: ['AWS::Lambda::Function'],
  examples: {
    fail: { base: globals(true), head: globals(false) },
    pass: { base: globals(false), head: globals(true) },
  },
  *compare(change) {
    for (const control of controls) {
      for (const { functions, written } of lostTogether(control, change)) {
        const names = functions.map((resource) => `\`${resource.author.id}\``);
        yield {
          resource: functions[0] as Resource,
          path: control.paths[0] ?? [],
          evidence: control.name,
          folded: { rules: control.rules, resources: functions },
          related: [placeOf(written)],
          message: `${functions.length} functions lose ${control.name} by one edit: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`,
        };
      }
    }
  },
};

/** Functions that lost a control which one place of base's template gave to all of them. */
function lostTogether(control: Control, change: Comparison): { functions: Resource[]; written: Span }[] {
  const losses = change.pairs.flatMap(({ base, head }) => {
    if (head.type !== 'AWS::Lambda::Function') return [];
    const path = control.paths.find((one) => isLost(get(base.properties, ...one), get(head.properties, ...one)));
    const written = path
      ? (entryOf(base.properties, path[0] as string)?.value ?? spanOf(get(base.properties, ...path)))
      : undefined;
    return written ? [{ head, written }] : [];
  });
  return [...Map.groupBy(losses, ({ written }) => `${written.source.path}:${written.start}`).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ functions: group.map(({ head }) => head), written: (group[0] as (typeof group)[0]).written }));
}

const levels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'];

export const fnLogLevelLowered: ChangeRule = transitionRule({
  words: {
    id: 'fn-log-level-lowered',
    area: 'monitoring',
    severity: 'low',
    title: 'Function logs less',
    description:
      'The log level of a function was raised to errors only, or its structured logs became plain text. What an investigation needs is no longer written, or can no longer be searched.',
    remediation: 'restore the log level (`INFO`), or the `JSON` format',
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html',
    examples: {
      fail: { base: logging('INFO'), head: logging('FATAL') },
      pass: { base: logging('FATAL'), head: logging('INFO') },
    },
  },
  on: ['AWS::Lambda::Function'],
  worse(base, head) {
    for (const name of ['ApplicationLogLevel', 'SystemLogLevel']) {
      const both = bothAt(base, head, `LoggingConfig.${name}`);
      const [was, is] = [levels.indexOf(String(both?.was ?? 'INFO')), levels.indexOf(String(both?.is ?? 'INFO'))];
      if (both && is > was && is >= levels.indexOf('ERROR'))
        return {
          path: ['LoggingConfig', name],
          evidence: name,
          message: `\`${head.author.id}\` only logs from level \`${levels[is]}\` on`,
        };
    }
    const format = bothAt(base, head, 'LoggingConfig.LogFormat');
    return format?.was === 'JSON' && format.is !== 'JSON'
      ? {
          path: ['LoggingConfig', 'LogFormat'],
          evidence: 'format',
          message: `\`${head.author.id}\` no longer writes structured logs`,
        }
      : undefined;
  },
});

export const deltaDlqUnencryptedOrOpen: ChangeRule = {
  id: 'delta-dlq-unencrypted-or-open',
  kind: 'change',
  area: 'monitoring',
  severity: 'low',
  title: 'Dead-letter queue weaker than its source',
  description:
    'A queue encrypts its messages with a customer key, but the dead-letter queue that it was given does not: the same messages lie there under a weaker key.',
  remediation: 'give the dead-letter queue the same `KmsMasterKeyId` as its source',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  about: ['AWS::SQS::Queue'],
  examples: { fail: { base: queues(true), head: queues(false) }, pass: { base: queues(false), head: queues(true) } },
  *compare({ head, base, baseOf }) {
    for (const queue of head.of('AWS::SQS::Queue')) {
      const dead = deadLetterOf(queue, head);
      if (!dead || queue.properties.KmsMasterKeyId === undefined || dead.properties.KmsMasterKeyId !== undefined)
        continue;
      const [was, wasDead] = [baseOf(queue), baseOf(dead)];
      const before = was !== undefined && wasDead !== undefined && deadLetterOf(was, base) === wasDead;
      if (before && was.properties.KmsMasterKeyId !== undefined && wasDead.properties.KmsMasterKeyId === undefined)
        continue;
      yield {
        resource: dead,
        path: ['KmsMasterKeyId'],
        message: `\`${dead.author.id}\` takes the dead letters of \`${queue.author.id}\` without its customer key`,
      };
    }
  },
};

function deadLetterOf(queue: Resource, facts: Comparison['head']): Resource | undefined {
  return facts
    .named(get(queue.properties, 'RedrivePolicy', 'deadLetterTargetArn'))
    .find((one) => one.type === 'AWS::SQS::Queue');
}

function alarm(threshold: number | undefined): string {
  const resource = `  Errors:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: AWS/Lambda
      MetricName: Errors
      Statistic: Sum
      ComparisonOperator: GreaterThanOrEqualToThreshold
      Threshold: ${threshold}
      EvaluationPeriods: 1
      Period: 60
`;
  const other = '  Logs:\n    Type: AWS::Logs::LogGroup\n    Properties: { RetentionInDays: 30 }\n';
  return `Resources:\n${other}${threshold === undefined ? '' : resource}`;
}

function globals(tracing: boolean): string {
  const lambda = (id: string) =>
    `  ${id}:\n    Type: AWS::Serverless::Function\n    Properties: { InlineCode: '', Handler: index.handler, Runtime: nodejs24.x }\n`;
  return `Transform: AWS::Serverless-2016-10-31
Globals:
  Function: { Timeout: 10${tracing ? ', Tracing: Active' : ''} }
Resources:
${lambda('First')}${lambda('Second')}`;
}

function logging(level: string): string {
  return `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Code: { ZipFile: '' }
      Handler: index.handler
      Runtime: nodejs24.x
      Role: arn:aws:iam::111122223333:role/orders
      LoggingConfig: { LogFormat: JSON, ApplicationLogLevel: ${level} }
`;
}

function queues(encrypted: boolean): string {
  return `Resources:
  Dead:
    Type: AWS::SQS::Queue
    Properties: { MessageRetentionPeriod: 1209600${encrypted ? ', KmsMasterKeyId: alias/orders' : ''} }
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      KmsMasterKeyId: alias/orders
      RedrivePolicy: { deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3 }
`;
}
