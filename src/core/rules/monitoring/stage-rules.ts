/** State rules about what stages of APIs record: access logs, execution logs, metrics, traces. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import type { Json } from '../../model/tree.ts';
import { hasUnknown, isOneOf, isTrue, isUnknown, readable } from '../../model/value.ts';
import { severityAt } from '../origins.ts';
import { oneResource } from '../rows.ts';
import type { Found, RuleWords, StackRule } from '../rule.ts';
import { on, present } from '../shapes.ts';
import { forAllMethods, methodSettingsOf, type Stage, stagesOf } from './stages.ts';

const restStages = ['AWS::ApiGateway::Stage', 'AWS::ApiGateway::Deployment', 'AWS::Serverless::Api'];
const logging = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html';
const format = '\'{ "requestId": "$context.requestId", "ip": "$context.identity.sourceIp" }\'';
const group = 'arn:aws:logs:eu-west-1:111122223333:log-group:orders';

function stageRule(
  words: Omit<RuleWords, 'area' | 'examples'> & { fail: string; pass: string },
  wrong: (stage: Stage) => Omit<Found, 'resource'> | undefined,
): StackRule {
  const { fail, pass, ...rest } = words;
  const example = (properties: string) =>
    oneResource('AWS::ApiGateway::Stage', `RestApiId: orders, StageName: live, DeploymentId: first${properties}`);
  return {
    ...rest,
    kind: 'state',
    area: 'monitoring',
    about: restStages,
    examples: { fail: example(fail), pass: example(pass) },
    *checkAll(facts) {
      for (const stage of stagesOf(facts)) {
        const hit = wrong(stage);
        // A stage that is written in another place is the same stage.
        if (hit) yield { follows: [{ what: `stage ${rest.id}` }], ...hit, resource: stage.resource };
      }
    },
  };
}

/** The Serverless Framework names a deployment by a hash, which tells a reader nothing; the stage's name does. */
function name({ type, properties, author }: Resource): string {
  const stage = type === 'AWS::ApiGateway::Deployment' ? properties.StageName : undefined;
  return typeof stage === 'string' ? `stage \`${readable(stage)}\`` : `\`${author.id}\``;
}

export const apiNoTracing = stageRule(
  {
    id: 'api-no-tracing',
    severity: 'low',
    title: 'API stage without tracing',
    description:
      'The stage of the REST API samples no requests for X-Ray: what a request did before it reached a function, and how long it took, is not recorded.',
    remediation: {
      sam: 'set `TracingEnabled: true` on the API, or in `Globals.Api`',
      cloudformation: 'set `TracingEnabled: true` on the stage',
      serverless: 'set `provider.tracing.apiGateway: true`',
    },
    docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html',
    fail: '',
    pass: ', TracingEnabled: true',
  },
  ({ resource, settings, path }) =>
    on(settings.TracingEnabled) === false
      ? { path: [...path, 'TracingEnabled'], message: `${name(resource)} does not trace its requests` }
      : undefined,
);

const accessLogWords = {
  id: 'api-no-access-log',
  severity: 'medium',
  title: 'REST API stage without access log',
  description:
    'Nothing records who called the API, from where, and what they got. Abuse of a route, or of a stolen token, cannot be found or proven afterwards.',
  remediation: {
    sam: 'set `AccessLogSetting` (`DestinationArn` and `Format`) on the API',
    cloudformation: 'set `AccessLogSetting` (`DestinationArn` and `Format`) on the stage',
    serverless: 'set `provider.logs.restApi: { accessLogging: true, fullExecutionData: false }`',
  },
  docs: logging,
  fail: '',
  pass: `, AccessLogSetting: { DestinationArn: '${group}', Format: ${format} }`,
} as const;

/** Deployments that make no stage, of APIs that have no stage in the template: where they go live is not seen here. */
function strayDeployments(facts: Facts): Resource[] {
  const staged = new Set(stagesOf(facts).map(({ resource }) => resource.properties.RestApiId));
  return facts
    .of('AWS::ApiGateway::Deployment')
    .filter(
      ({ properties, metadata }) =>
        properties.StageName === undefined &&
        (properties.StageDescription === undefined || properties.StageDescription === null) &&
        metadata['serverless:stage'] === undefined &&
        !(properties.RestApiId !== undefined && staged.has(properties.RestApiId)),
    );
}

/** An API that becomes one of another kind is as unlogged as it was. */
const unlogged = [{ what: 'stage without access log' }];

const ofStages = stageRule(accessLogWords, ({ resource, settings, path }) =>
  present(settings.AccessLogSetting) === false
    ? {
        path: [...path, 'AccessLogSetting'],
        severity: severityAt(resource, [...path, 'AccessLogSetting'], 'medium'),
        follows: unlogged,
        message: `${name(resource)} has no access log`,
      }
    : undefined,
);

export const apiNoAccessLog: StackRule = {
  ...ofStages,
  *checkAll(facts) {
    yield* ofStages.checkAll(facts);
    const taken = facts.of('AWS::ApiGateway::Stage').flatMap((stage) => facts.named(stage.properties.DeploymentId));
    for (const resource of strayDeployments(facts))
      if (!taken.includes(resource))
        yield {
          resource,
          severity: 'info',
          message: `no stage of the template takes \`${resource.author.id}\`, so nothing says that its calls are recorded`,
        };
  },
};

export const apiNoExecutionLog = stageRule(
  {
    id: 'api-no-execution-log',
    severity: 'low',
    title: 'REST API stage without execution log',
    description:
      'The stage does not log what API Gateway did with a request: which authorizer refused it, which mapping or integration failed. Errors that never reach a function leave no trace.',
    remediation: {
      sam: 'set `MethodSettings` with `LoggingLevel: ERROR` for `HttpMethod: "*"` and `ResourcePath: "/*"`',
      cloudformation: 'set `MethodSettings` with `LoggingLevel: ERROR` for `HttpMethod: "*"` and `ResourcePath: "/*"`',
      serverless: 'set `provider.logs.restApi: { level: ERROR, fullExecutionData: false }`',
    },
    docs: logging,
    fail: ", MethodSettings: [{ HttpMethod: GET, ResourcePath: '/~1orders', LoggingLevel: INFO }]",
    pass: ", MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', LoggingLevel: ERROR }]",
  },
  (stage) => {
    const level = forAllMethods(stage, 'LoggingLevel');
    if (level === 'unknown') return undefined;
    const value = level?.value;
    return value !== undefined && isOneOf(value, ['ERROR', 'INFO']) !== false
      ? undefined
      : {
          path: level?.path ?? [...stage.path, 'MethodSettings'],
          message: `${name(stage.resource)} does not log the execution of all its methods`,
        };
  },
);

export const apiMetricsOff = stageRule(
  {
    id: 'api-metrics-off',
    severity: 'info',
    title: 'REST API stage without detailed metrics',
    description:
      'Errors and latency are counted for the whole API only, so an alarm cannot tell which method is failing. Detailed metrics are charged as custom metrics.',
    remediation: {
      cloudformation: 'set `MethodSettings` with `MetricsEnabled: true` for `HttpMethod: "*"` and `ResourcePath: "/*"`',
      serverless: 'set `provider.apiGateway.metrics: true`',
    },
    docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html',
    fail: '',
    pass: ", MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', MetricsEnabled: true }]",
  },
  (stage) => {
    const metrics = forAllMethods(stage, 'MetricsEnabled');
    if (metrics === 'unknown' || (metrics && isTrue(metrics.value) !== false)) return undefined;
    return {
      path: metrics?.path ?? [...stage.path, 'MethodSettings'],
      message: `${name(stage.resource)} has no metrics of its methods`,
    };
  },
);

export const apiLogDataTrace = stageRule(
  {
    id: 'api-log-data-trace',
    severity: 'medium',
    title: 'Whole requests in the log',
    description:
      'The stage writes complete requests and responses to CloudWatch Logs, with bodies, tokens and personal data in them. AWS advises against it for production: whoever may read the log group reads the data.',
    remediation: {
      sam: 'remove `DataTraceEnabled` from `MethodSettings`',
      cloudformation: 'remove `DataTraceEnabled` from `MethodSettings`',
      serverless: 'set `provider.logs.restApi.fullExecutionData: false`',
    },
    docs: logging,
    fail: ", MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', LoggingLevel: INFO, DataTraceEnabled: true }]",
    pass: ", MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', LoggingLevel: INFO, DataTraceEnabled: false }]",
  },
  (stage) => {
    const list = methodSettingsOf(stage);
    if (list === 'unknown') return undefined;
    // Without a logging level nothing is written, whatever the flag says.
    const entry = list.find(
      ({ settings }) =>
        isTrue(settings.DataTraceEnabled) === true &&
        settings.LoggingLevel !== undefined &&
        isOneOf(settings.LoggingLevel, ['OFF']) === false,
    );
    return entry
      ? {
          path: [...entry.path, 'DataTraceEnabled'],
          severity: severityAt(stage.resource, [...entry.path, 'DataTraceEnabled'], 'medium'),
          message: `${name(stage.resource)} writes whole requests and responses to its log`,
        }
      : undefined;
  },
);

const v2Stage = 'AWS::ApiGatewayV2::Stage';
const v2 = (properties: string) => oneResource(v2Stage, `ApiId: orders, StageName: $default${properties}`);

export const apiV2NoAccessLog: StackRule = {
  id: 'api-v2-no-access-log',
  kind: 'state',
  area: 'monitoring',
  severity: 'medium',
  title: 'HTTP or WebSocket API stage without access log',
  description:
    'Nothing records who called the API, from where, and what they got. Abuse of a route, or of a stolen token, cannot be found or proven afterwards.',
  remediation: {
    sam: 'set `AccessLogSettings` (`DestinationArn` and `Format`) on the API',
    cloudformation: 'set `AccessLogSettings` (`DestinationArn` and `Format`) on the stage',
    serverless: 'set `provider.logs.httpApi: true` (or `provider.logs.websocket`)',
  },
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html',
  about: [v2Stage, 'AWS::Serverless::HttpApi', 'AWS::Serverless::WebSocketApi'],
  examples: {
    fail: v2(''),
    pass: v2(`, AccessLogSettings: { DestinationArn: '${group}', Format: ${format} }`),
  },
  *checkAll(facts) {
    for (const resource of facts.of(v2Stage))
      if (present(resource.properties.AccessLogSettings) === false)
        yield {
          resource,
          path: ['AccessLogSettings'],
          severity: severityAt(resource, ['AccessLogSettings'], 'medium'),
          follows: unlogged,
          message: `${name(resource)} has no access log`,
        };
  },
};

export const apiLogNotStructured: StackRule = {
  id: 'api-log-not-structured',
  kind: 'state',
  area: 'monitoring',
  severity: 'low',
  title: 'Access log that is not JSON',
  description:
    'The access log is free text. Searching it for one caller or one kind of error, or feeding it to a detection, needs a parser that breaks when the format changes; CloudWatch Logs Insights reads JSON fields by itself.',
  remediation: 'write `Format` as one JSON object of `$context` variables',
  docs: logging,
  about: [...restStages, v2Stage],
  examples: {
    fail: v2(`, AccessLogSettings: { DestinationArn: '${group}', Format: 'requestId: $context.requestId' }`),
    pass: v2(`, AccessLogSettings: { DestinationArn: '${group}', Format: ${format} }`),
  },
  *checkAll(facts) {
    const stages = [
      ...stagesOf(facts).map((stage) => ({ ...stage, key: 'AccessLogSetting' })),
      ...facts.of(v2Stage).map((resource) => ({
        resource,
        settings: resource.properties,
        path: [],
        key: 'AccessLogSettings',
      })),
    ];
    for (const { resource, settings, path, key } of stages) {
      const log = settings[key];
      const written = typeof log === 'object' && log !== null && !Array.isArray(log) ? log.Format : undefined;
      if (isFreeText(written))
        yield { resource, path: [...path, key, 'Format'], message: `${name(resource)} does not log in JSON` };
    }
  },
};

/** Variables that stand for objects make valid formats invalid JSON, so only the frame is looked at. */
function isFreeText(written: Json | undefined): boolean {
  if (typeof written !== 'string' || isUnknown(written)) return false;
  const text = written.trim();
  const unknownEdge = text.startsWith('${Token[') || (hasUnknown(text) && text.endsWith(']}'));
  return !unknownEdge && !(text.startsWith('{') && text.endsWith('}'));
}

export const stageRules: readonly StackRule[] = [
  apiNoTracing,
  apiNoAccessLog,
  apiV2NoAccessLog,
  apiNoExecutionLog,
  apiMetricsOff,
  apiLogDataTrace,
  apiLogNotStructured,
];
