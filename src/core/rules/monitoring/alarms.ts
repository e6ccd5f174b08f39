/** State rules about alarms: whether there is one, and whether anybody hears it. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, get, isMap, type Json, type JsonMap } from '../../model/tree.ts';
import { hasUnknown } from '../../model/value.ts';
import { isFrameworkOwn, severityAt } from '../origins.ts';
import { oneResource } from '../rows.ts';
import type { Found, StackRule, StateRule } from '../rule.ts';
import { present } from '../shapes.ts';

const alarmTypes = ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'];

export const alarmNoAction: StateRule = {
  id: 'alarm-no-action',
  kind: 'state',
  area: 'monitoring',
  severity: 'medium',
  title: 'Alarm that tells nobody',
  description:
    'The alarm has no action for its alarm state, and no composite alarm, deployment or feature flag of this template watches it: it turns red where nobody looks.',
  remediation: 'set `AlarmActions` to a topic that somebody (or something) listens to',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html',
  on: alarmTypes,
  examples: {
    fail: oneResource('AWS::CloudWatch::Alarm', 'MetricName: Errors, Namespace: AWS/Lambda'),
    pass: oneResource(
      'AWS::CloudWatch::Alarm',
      "MetricName: Errors, Namespace: AWS/Lambda, AlarmActions: ['arn:aws:sns:eu-west-1:111122223333:alarms']",
    ),
  },
  check(resource, facts) {
    if (present(resource.properties.AlarmActions) !== false || isWatched(resource, facts)) return [];
    return [
      {
        path: ['AlarmActions'],
        severity: severityAt(resource, ['AlarmActions'], 'medium'),
        message: `\`${resource.author.id}\` tells nobody when it goes off`,
      },
    ];
  },
};

/** Types that read the state of an alarm: composite alarms, and deployments that roll back. */
const readers = new Set([
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CodeDeploy::DeploymentGroup',
  'AWS::StepFunctions::StateMachineAlias',
  'AWS::AppConfig::Environment',
]);

function isWatched({ id, properties }: Resource, facts: Facts): boolean {
  const name = properties.AlarmName;
  const named = facts.of(...readers).some((reader) => {
    const rule = reader.properties.AlarmRule;
    return typeof rule === 'string' && typeof name === 'string' && name !== '' && rule.includes(name);
  });
  return named || referencesOf(facts.template.body).has(id);
}

const known = new WeakMap<object, ReadonlySet<string>>();

/** Logical ids that readers name in any scenario: an alarm that deployments watch in production needs no action elsewhere. */
function referencesOf(template: JsonMap): ReadonlySet<string> {
  const before = known.get(template);
  if (before) return before;
  const found = new Set<string>();
  const resources = get(template, 'Resources');
  for (const resource of isMap(resources) ? Object.values(resources) : [])
    if (readers.has(String(get(resource, 'Type')))) collect(get(resource, 'Properties'), found);
  known.set(template, found);
  return found;
}

function collect(value: Json | undefined, found: Set<string>): void {
  if (typeof value === 'string') {
    found.add(value);
    for (const [, id] of value.matchAll(/\$\{([A-Za-z0-9]+)(?:\.Arn)?\}/g)) if (id !== undefined) found.add(id);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collect(inner, found);
  }
}

const watchedMetrics = /^(?:Errors|Throttles|DeadLetterErrors|DestinationDeliveryFailures|AsyncEventsDropped)$/;

export const fnWithoutAlarm: StackRule = {
  id: 'fn-without-alarm',
  kind: 'state',
  area: 'monitoring',
  severity: 'low',
  title: 'Function without alarm',
  description:
    'No alarm watches the errors or throttles of the function, although alarms of this template watch other functions: it was probably forgotten. A template without any alarm is told once, as a note, since alarms are often kept elsewhere.',
  remediation: "add an `AWS::CloudWatch::Alarm` on the function's `Errors`, with an action",
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html',
  about: ['AWS::Lambda::Function'],
  examples: { fail: watched('First', ['First', 'Second']), pass: watched('First', ['First']) },
  *checkAll(facts) {
    const functions = facts.functions.map(({ resource }) => resource).filter((one) => !isFrameworkOwn(one));
    if (functions.length === 0) return;
    const alarms = facts.of('AWS::CloudWatch::Alarm');
    const seen = new Set(alarms.flatMap((alarm) => functionsOf(alarm, facts)));
    const all = alarms.some((alarm) => watchesAllFunctions(alarm));
    if (seen.size === 0 && !all && alarms.length === 0) yield none;
    if (seen.size === 0 || all) return;
    for (const resource of functions)
      if (!seen.has(resource)) yield { resource, message: `no alarm watches the errors of \`${resource.author.id}\`` };
  },
};

const none: Found = {
  resource: null,
  severity: 'info',
  evidence: 'no alarm',
  message: 'no alarm of this template watches its functions',
};

/** Functions that an alarm names in a dimension of its metric, or of the metrics that it computes with. */
function functionsOf({ properties }: Resource, facts: Facts): Resource[] {
  const metrics = [properties, ...asList(properties.Metrics).map((one) => get(one, 'MetricStat', 'Metric') ?? null)];
  return metrics.flatMap((metric) => {
    const name = get(metric, 'MetricName');
    if (typeof name === 'string' && !hasUnknown(name) && !watchedMetrics.test(name)) return [];
    return facts.named(asList(get(metric, 'Dimensions')).map((dimension) => get(dimension, 'Value') ?? null));
  });
}

/** A Lambda metric without dimensions counts all functions of the account. */
function watchesAllFunctions({ properties }: Resource): boolean {
  return properties.Namespace === 'AWS/Lambda' && present(properties.Dimensions) === false;
}

function watched(alarm: string, functions: string[]): string {
  const lambda = (id: string) =>
    `  ${id}:\n    Type: AWS::Lambda::Function\n    Properties: { Code: { ZipFile: '' }, Handler: index.handler, Runtime: nodejs24.x }\n`;
  return `Resources:
${functions.map(lambda).join('')}  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: AWS/Lambda
      MetricName: Errors
      Dimensions: [{ Name: FunctionName, Value: !Ref ${alarm} }]
      AlarmActions: [arn:aws:sns:eu-west-1:111122223333:alarms]
`;
}
