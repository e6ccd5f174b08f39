/** State rules about events and queries that reach the code unfiltered. */
import { asList, get, isMap, type Json } from '../../model/tree.ts';
import { asNumber } from '../../model/value.ts';
import { oneResource } from '../rows.ts';
import type { Rule, StateRule } from '../rule.ts';

const rule = 'AWS::Events::Rule';

const eventRulePatternBroad: StateRule = {
  id: 'event-rule-pattern-broad',
  kind: 'state',
  local: true,
  area: 'input',
  severity: 'medium',
  title: 'Event rule that matches everything',
  description:
    'The pattern asks for nothing but an account, a region or an empty prefix: every event of the bus fits, also those of services and partners that are added later, and the target has to sort out what is meant for it. On a bus of one’s own that is `low`.',
  remediation: 'name `source` and `detail-type` in the pattern',
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html',
  on: [rule],
  examples: {
    fail: oneResource(rule, "EventPattern: { account: ['111122223333'] }"),
    pass: oneResource(rule, 'EventPattern: { source: [orders], detail-type: [placed] }'),
  },
  *check({ properties, author }) {
    const pattern = asPattern(properties.EventPattern);
    if (pattern && Object.entries(pattern).every(([key, value]) => isBroad(key, value)))
      yield {
        path: ['EventPattern'],
        ...(isOwnBus(properties.EventBusName) ? { severity: 'low' } : {}),
        message: `the pattern of \`${author.id}\` fits every event of its bus`,
      };
  },
};

/** Only what the application itself puts on a bus of its own is there. */
function isOwnBus(name: Json | undefined): boolean {
  return name !== undefined && name !== 'default';
}

/** A pattern may be JSON text. */
function asPattern(value: Json | undefined): Record<string, Json> | undefined {
  if (isMap(value)) return value;
  if (typeof value !== 'string' || value.includes('${Token[')) return undefined;
  try {
    const read = JSON.parse(value) as Json;
    return isMap(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Keys that tell nothing about what an event is, and filters that fit every value. */
function isBroad(key: string, value: Json): boolean {
  if (['account', 'region', 'version', 'id', 'time'].includes(key)) return true;
  return asList(value).some(
    (filter) => get(filter, 'prefix') === '' || get(filter, 'wildcard') === '*' || get(filter, 'exists') === true,
  );
}

const bucket = 'AWS::S3::Bucket';

const s3TriggerNoFilter: StateRule = {
  id: 's3-trigger-no-filter',
  kind: 'state',
  local: true,
  area: 'input',
  severity: 'info',
  title: 'Bucket trigger without filter',
  description:
    'Every object that is created in the bucket invokes the function, whatever its name. A function that writes to the same bucket then invokes itself.',
  remediation: {
    sam: 'set `Filter` on the `S3` event',
    cloudformation: 'set `Filter.S3Key.Rules` with a prefix or suffix',
    serverless: 'set `rules` on the `s3` event',
  },
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html',
  on: [bucket],
  examples: {
    fail: oneResource(
      bucket,
      "NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: orders }] }",
    ),
    pass: oneResource(
      bucket,
      "NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: orders, Filter: { S3Key: { Rules: [{ Name: prefix, Value: in/ }] } } }] }",
    ),
  },
  *check({ properties, author }) {
    for (const [at, one] of asList(get(properties, 'NotificationConfiguration', 'LambdaConfigurations')).entries())
      if (isMap(one) && one.Filter === undefined)
        yield {
          path: ['NotificationConfiguration', 'LambdaConfigurations', at],
          message: `every object of \`${author.id}\` invokes a function`,
        };
  },
};

const graphql = 'AWS::AppSync::GraphQLApi';

const appsyncResolverNoLimits: StateRule = {
  id: 'appsync-resolver-no-limits',
  kind: 'state',
  local: true,
  area: 'input',
  severity: 'low',
  title: 'GraphQL API without limits on queries',
  description:
    'Neither the depth of a query nor the number of resolvers that it may run is limited (0, the default, means no limit of your own). One nested query can then cost thousands of reads.',
  remediation: 'set `QueryDepthLimit` and `ResolverCountLimit`',
  docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/introspection-and-limits.html',
  on: [graphql],
  examples: {
    fail: oneResource(graphql, 'Name: orders, AuthenticationType: AWS_IAM'),
    pass: oneResource(graphql, 'Name: orders, AuthenticationType: AWS_IAM, QueryDepthLimit: 5, ResolverCountLimit: 50'),
  },
  *check({ properties, author }) {
    const { QueryDepthLimit: depth, ResolverCountLimit: count } = properties;
    const [deep, many] = [asNumber(depth ?? 0), asNumber(count ?? 0)];
    // A merged API takes the limits of its sources.
    if (deep !== 0 || many !== 0 || properties.ApiType === 'MERGED') return;
    yield {
      path: ['QueryDepthLimit'],
      message: `\`${author.id}\` limits neither the depth nor the resolvers of a query`,
    };
  },
};

export const eventInputRules: readonly Rule[] = [eventRulePatternBroad, s3TriggerNoFilter, appsyncResolverNoLimits];
