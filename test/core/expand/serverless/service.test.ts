import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { md5Hex } from '../../../../src/core/expand/serverless/md5.ts';
import { merged, withoutNulls } from '../../../../src/core/expand/serverless/merge.ts';
import { get, type JsonMap } from '../../../../src/core/model/tree.ts';
import { expanded, properties } from './expanded.ts';

test('provider and service in their short and long spellings', () => {
  const short = expanded('service: s\nprovider: aws\nfunctions: { a: { handler: a.h } }');
  const long = expanded('service: { name: s }\nprovider: { name: aws }\nfunctions: [ { a: { handler: a.h } } ]');
  expect(JSON.stringify(long.body)).toBe(JSON.stringify(short.body));
  expect(properties(short, 'ALambdaFunction').FunctionName).toBe('s-dev-a');
});

test('JSON is read as YAML is', () => {
  const yaml = expanded(
    'service: s\nprovider: { name: aws }\nfunctions: { a: { handler: a.h, events: [ { http: GET x } ] } }',
  );
  const json = expanded(
    '{"service": "s", "provider": {"name": "aws"}, "functions": {"a": {"handler": "a.h", "events": [{"http": "GET x"}]}}}',
    {},
    {},
    'serverless.json',
  );
  expect(JSON.stringify(json.body)).toBe(JSON.stringify(yaml.body));
});

test('version 4 keeps its deployment bucket outside of the stack', () => {
  const result = expanded('service: s\nframeworkVersion: "4"\nprovider: aws\nfunctions: { a: { handler: a.h } }');
  expect(result.resources).not.toHaveProperty('ServerlessDeploymentBucket');
  expect(get(properties(result, 'ALambdaFunction'), 'Code', 'S3Bucket')).toBe('${Token[sls:deploymentBucket]}');
});

test('what the framework sets on the stage by itself is in the metadata of the deployment', () => {
  const stage = (provider: string) => {
    const result = expanded(
      `service: s\nprovider: { name: aws, ${provider} }\nfunctions: { a: { handler: a.h, events: [ { http: GET x } ] } }`,
    );
    const id = Object.keys(result.resources).find((name) => name.startsWith('ApiGatewayDeployment')) as string;
    return get(result.resources, id, 'Metadata', 'serverless:stage');
  };
  expect(stage('memorySize: 128')).toBeUndefined();
  expect(stage('tracing: { apiGateway: true }')).toEqual({ TracingEnabled: true });
  expect(stage('logs: { restApi: { executionLogging: false, format: f } }')).toMatchObject({
    AccessLogSetting: { Format: 'f' },
    MethodSettings: [{ LoggingLevel: 'OFF', DataTraceEnabled: true }],
  });
  expect(stage('logs: { restApi: false }')).toMatchObject({ MethodSettings: [{ LoggingLevel: 'OFF' }] });
});

test('settings of an API in a file without functions are those of the API to come', () => {
  const types = (text: string) =>
    Object.values(expanded(`service: s\nprovider: { name: aws, ${text} }\n`).resources).map((resource) =>
      get(resource, 'Type'),
    );
  expect(types('apiGateway: { minimumCompressionSize: 1024 }')).toContain('AWS::ApiGateway::RestApi');
  expect(types('tracing: { apiGateway: false }')).toContain('AWS::ApiGateway::Deployment');
  expect(types('tracing: { lambda: true }')).not.toContain('AWS::ApiGateway::RestApi');
});

const mistakes: [string, string, string][] = [
  ['a role that nobody uses', 'functions: { a: { handler: h, role: "arn:r" } }', 'unused-statements'],
  ['a function without code', 'functions: { a: { timeout: 3 } }', 'function-without-code'],
  ['functions that are no map', 'functions: [ 5 ]', 'serverless-no-map'],
  ['an extension of nothing', 'resources: { extensions: { Nope: { Properties: {} } } }', 'extension-without-resource'],
  [
    'an extension of a type',
    'resources: { extensions: { ServerlessDeploymentBucket: { Type: X } } }',
    'extension-attribute',
  ],
  [
    'an authorizer that is not there',
    'functions: { a: { handler: h, events: [ { httpApi: { path: /x, method: get, authorizer: no } } ] } }',
    'unknown-authorizer',
  ],
];

test.each(mistakes)('%s is told', (_name, text, code) => {
  expect(expanded(`service: s\nprovider: { name: aws, iamRoleStatements: [] }\n${text}`).codes).toContain(
    `warning ${code}`,
  );
});

test('a service for another cloud is not judged', () => {
  const result = expanded('service: s\nprovider: { name: "${self:custom.p}" }\ncustom: { p: google }\nfunctions: {}');
  expect([result.codes, result.resources]).toEqual([['warning not-aws'], {}]);
});

test('junk in the place of anything never throws', () => {
  const junk = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(
        null,
        true,
        0,
        -1,
        '',
        'x',
        'arn:aws:x',
        '${self:custom}',
        '${opt:a}',
        '${',
        '*',
        'GET /x',
        [],
        {},
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  fc.assert(
    fc.property(junk, junk, fc.constantFrom(...events), junk, (provider, config, event, value) => {
      const service = {
        service: 's',
        provider: { name: 'aws', ...(provider as object) },
        functions: { a: { handler: 'h', ...(config as object), events: [{ [event]: value }, value] }, b: config },
        resources: value,
        custom: config,
        stepFunctions: { stateMachines: { m: value } },
        plugins: [
          'serverless-step-functions',
          'serverless-plugin-warmup',
          'serverless-domain-manager',
          'serverless-iam-roles-per-function',
        ],
      };
      expect(expanded(JSON.stringify(service)).body).toBeTypeOf('object');
    }),
    { seed: 7, numRuns: 800 },
  );
});

const events = [
  'http httpApi websocket schedule sns sqs s3 stream msk kafka activemq rabbitmq alb alexaSkill alexaSmartHome iot',
  'iotFleetProvisioning cloudwatchEvent cloudwatchLog cognitoUserPool eventBridge cloudFront other',
].flatMap((line) => line.split(' '));

const keys = [
  'path method authorizer cors request response parameters schemas arn name type rate input rules bucket existing topicName',
  'redrivePolicy destinations onFailure consumer queue topic accessConfigurations listenerArn conditions priority pool trigger',
  'pattern eventBus origin behavior cachePolicy iam role statements vpc environment tags layers logs restApi apiGateway apiKeys',
  'usagePlan httpApi authorizers url image events package runtimeManagement deploymentBucket tracing definition States Resources',
  'extensions warmup customDomain domainName Type Properties __proto__ constructor',
].flatMap((line) => line.split(' '));

test('MD5 as everyone computes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(md5Hex(text)).toBe(createHash('md5').update(text).digest('hex'));
    }),
    { seed: 3, numRuns: 60 },
  );
});

test('merging keeps both sides unchanged, and nulls go', () => {
  const base: JsonMap = { a: { x: 1, y: [1, { z: 2 }] }, b: 1 };
  const over: JsonMap = { a: { y: [9, { w: 3 }, 4], n: null } };
  const both = merged(base, over);
  expect(JSON.parse(JSON.stringify(both))).toEqual({ a: { x: 1, y: [9, { z: 2, w: 3 }, 4], n: null }, b: 1 });
  expect([base, over]).toEqual([{ a: { x: 1, y: [1, { z: 2 }] }, b: 1 }, { a: { y: [9, { w: 3 }, 4], n: null } }]);
  expect(withoutNulls(both)).toEqual({ a: { x: 1, y: [9, { z: 2, w: 3 }, 4] }, b: 1 });
});

test('thousands of functions are read in time that grows with them, far more are refused', () => {
  const service = (count: number) =>
    JSON.stringify({
      service: 's',
      provider: { name: 'aws', tracing: { lambda: true }, iam: { role: { mode: 'perFunction' } } },
      functions: Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `f${at}`,
          { handler: 'h', kmsKeyArn: `arn:k${at}`, events: [{ sqs: `arn:aws:sqs:us-east-1:1:q${at}` }] },
        ]),
      ),
    });
  const start = performance.now();
  expect(expanded(service(2000)).codes).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5000);
  expect(expanded(service(3000)).codes).toEqual(['error too-large']);
});

test('a path without end is cut', () => {
  const http = `GET /${'a/'.repeat(5000)}`;
  const result = expanded(
    JSON.stringify({ service: 's', provider: { name: 'aws' }, functions: { f: { handler: 'h', events: [{ http }] } } }),
  );
  expect(Object.keys(result.resources).filter((id) => id.startsWith('ApiGatewayResource'))).toHaveLength(50);
});
