/** State rules about functions that are invoked asynchronously: where an event goes that the function could not process. */
import type { Facts, LambdaFunction } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { get } from '../../model/tree.ts';
import { isFrameworkOwn } from '../origins.ts';
import type { Hit, StateRule } from '../rule.ts';
import { hasTarget } from './failed-events.ts';

const docs = 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html';

/** Services that do not wait for the function's answer. Source: "Invoking Lambda with events from other AWS services", AWS Lambda Developer Guide. */
const asynchronous = new Set(['s3', 'sns', 'events', 'scheduler', 'logs', 'iot', 'ses', 'codecommit', 'config']);

export const fnNoDlq: StateRule = {
  id: 'fn-no-dlq',
  kind: 'state',
  area: 'monitoring',
  severity: 'medium',
  title: 'Asynchronous function without dead-letter queue',
  description:
    'An event that the function fails on is retried twice and then dropped: neither a dead-letter queue nor a destination keeps it, so the work is lost and nobody knows. Only a note where nothing in the template invokes the function, and low where only a schedule does, which comes again.',
  remediation: {
    sam: 'set `DeadLetterQueue`, or `EventInvokeConfig.DestinationConfig.OnFailure`',
    cloudformation: 'set `DeadLetterConfig.TargetArn`, or an `AWS::Lambda::EventInvokeConfig` with `OnFailure`',
    serverless: 'set `destinations.onFailure` on the function',
  },
  docs,
  on: ['AWS::Lambda::Function'],
  examples: {
    fail: notified(''),
    pass: notified(", DeadLetterConfig: { TargetArn: 'arn:aws:sqs:eu-west-1:111122223333:failed' }"),
  },
  check(resource, facts) {
    const lambda = facts.functionOf(resource);
    if (!lambda || isFrameworkOwn(resource) || keepsFailures(resource, facts) || configsOf(resource, facts).length > 0)
      return [];
    const told = tellOf(lambda, facts);
    return told ? [{ path: ['DeadLetterConfig'], ...told }] : [];
  },
};

function tellOf(lambda: LambdaFunction, facts: Facts): Pick<Hit, 'severity' | 'message'> | undefined {
  const id = `\`${lambda.resource.author.id}\``;
  const callers = callersOf(lambda, facts);
  const message = `events that ${id} fails on are dropped`;
  if (callers.some((caller) => caller === 'event')) return { message };
  if (callers.includes('schedule')) return { severity: 'low', message };
  if (callers.length > 0 || lambda.routes.length > 0) return undefined;
  return { severity: 'info', message: `${message} when it is invoked asynchronously` };
}

type Caller = 'event' | 'schedule' | 'synchronous';

/** Triggers in the template, and services that are allowed to invoke the function from outside of it. */
function callersOf({ resource, triggers }: LambdaFunction, facts: Facts): Caller[] {
  const triggered = triggers.map(({ service, holder }): Caller => {
    if (!asynchronous.has(service)) return 'synchronous';
    const scheduled = service === 'scheduler' || holder.properties.ScheduleExpression !== undefined;
    return scheduled && holder.properties.EventPattern === undefined ? 'schedule' : 'event';
  });
  const allowed = (facts.ask(aboutFunctions).permissions.get(resource) ?? []).flatMap((permission): Caller[] => {
    const { Principal, SourceArn } = permission.properties;
    const service =
      typeof Principal === 'string' ? /^([a-z0-9-]+)(?:\.[a-z0-9-]+)?\.amazonaws\.com/.exec(Principal)?.[1] : undefined;
    // Whose rule it is, a schedule or not, is said by the rule where the template has it.
    if (service === 'events' && facts.named(SourceArn).length > 0) return [];
    return [service !== undefined && asynchronous.has(service) ? 'event' : 'synchronous'];
  });
  return [...triggered, ...allowed];
}

export const fnAsyncNoFailureDestination: StateRule = {
  id: 'fn-async-no-failure-destination',
  kind: 'state',
  area: 'monitoring',
  severity: 'medium',
  title: 'Asynchronous invocation without failure destination',
  description:
    'The function says how asynchronous invocations are retried, but not where an event goes when they all fail, and it has no dead-letter queue either. The event is dropped and nobody knows.',
  remediation: {
    sam: 'set `EventInvokeConfig.DestinationConfig.OnFailure`',
    cloudformation: 'set `DestinationConfig.OnFailure.Destination`',
    serverless: 'set `destinations.onFailure` on the function',
  },
  docs,
  on: ['AWS::Lambda::EventInvokeConfig'],
  examples: {
    fail: configured(''),
    pass: configured(
      ", DestinationConfig: { OnFailure: { Destination: 'arn:aws:sqs:eu-west-1:111122223333:failed' } }",
    ),
  },
  check({ properties, author }, facts) {
    if (hasTarget(properties.DestinationConfig, 'OnFailure', 'Destination')) return [];
    const [lambda] = facts.named(properties.FunctionName);
    if (lambda && hasTarget(lambda.properties.DeadLetterConfig, 'TargetArn')) return [];
    return [
      {
        path: ['DestinationConfig', 'OnFailure'],
        message: `events that \`${lambda?.author.id ?? author.id}\` fails on are dropped after its retries`,
      },
    ];
  },
};

/** What is said about a function elsewhere, by the function. */
interface About {
  permissions: Map<Resource | undefined, Resource[]>;
  configs: Map<Resource | undefined, Resource[]>;
}

function aboutFunctions(facts: Facts): About {
  const byFunction = (type: string) =>
    Map.groupBy(facts.of(type), (one) => facts.named(one.properties.FunctionName)[0]);
  return {
    permissions: byFunction('AWS::Lambda::Permission'),
    configs: byFunction('AWS::Lambda::EventInvokeConfig'),
  };
}

function configsOf(lambda: Resource, facts: Facts): Resource[] {
  return facts.ask(aboutFunctions).configs.get(lambda) ?? [];
}

function keepsFailures(lambda: Resource, facts: Facts): boolean {
  return (
    hasTarget(lambda.properties.DeadLetterConfig, 'TargetArn') ||
    configsOf(lambda, facts).some((config) => get(config.properties, 'DestinationConfig', 'OnFailure') !== undefined)
  );
}

function notified(more: string): string {
  return `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Code: { ZipFile: '' }, Handler: index.handler, Runtime: nodejs24.x${more} }
  Placed:
    Type: AWS::SNS::Subscription
    Properties: { TopicArn: 'arn:aws:sns:eu-west-1:111122223333:placed', Protocol: lambda, Endpoint: !GetAtt Orders.Arn }
`;
}

function configured(more: string): string {
  return `Resources:
  Config:
    Type: AWS::Lambda::EventInvokeConfig
    Properties: { FunctionName: orders, Qualifier: $LATEST, MaximumRetryAttempts: 1${more} }
`;
}
