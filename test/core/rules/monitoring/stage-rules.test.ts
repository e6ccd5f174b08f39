import { describe, expect, it } from 'vitest';
import { briefly } from '../../../support/findings.ts';

const sam = (more: string) => `Transform: AWS::Serverless-2016-10-31
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: live
${more}`;

describe('stages of REST APIs', () => {
  it('are told once for a SAM API, under its own name, not for the deployment that SAM makes', async () => {
    expect(await briefly('api-no-access-log', sam(''))).toEqual(['Api medium 3']);
    expect(await briefly('api-no-tracing', sam('      TracingEnabled: "true"\n'))).toEqual([]);
    expect(await briefly('api-no-tracing', sam('      TracingEnabled: "false"\n'))).toEqual(['Api low 7']);
  });

  it('are those of a deployment that names a stage, described or not', async () => {
    const deployment = (more: string) =>
      `Resources:\n  Live:\n    Type: AWS::ApiGateway::Deployment\n    Properties: { RestApiId: orders${more} }\n`;
    expect(await briefly('api-no-access-log', deployment(', StageName: live'))).toEqual(['Live medium 2']);
    expect(
      await briefly('api-no-access-log', deployment(', StageName: live, StageDescription: { MetricsEnabled: true }')),
    ).toHaveLength(1);
    expect(
      await briefly(
        'api-no-access-log',
        deployment(', StageName: live, StageDescription: { AccessLogSetting: { DestinationArn: a, Format: b } }'),
      ),
    ).toEqual([]);
  });

  it('are missing where a deployment is taken by none', async () => {
    const deployment = `Resources:\n  First:\n    Type: AWS::ApiGateway::Deployment\n    Properties: { RestApiId: orders }\n`;
    const stage = (api: string) =>
      `  Live:\n    Type: AWS::ApiGateway::Stage\n    Properties: { RestApiId: ${api}, StageName: live, DeploymentId: abc, AccessLogSetting: { DestinationArn: a, Format: b } }\n`;
    expect(await briefly('api-no-access-log', deployment)).toEqual(['First info 2']);
    expect(await briefly('api-no-access-log', deployment + stage('other'))).toEqual(['First info 2']);
    expect(await briefly('api-no-access-log', deployment + stage('orders'))).toEqual([]);
  });

  it('take the settings that the Serverless Framework makes later', async () => {
    const service = (more: string) => `service: orders
provider:
  name: aws
  runtime: nodejs22.x
${more}functions:
  place:
    handler: index.handler
    events: [{ http: { path: /orders, method: post } }]
`;
    const logs = (full: boolean) => `  logs: { restApi: { fullExecutionData: ${full} } }\n`;
    expect(await briefly('api-no-access-log', service(''), 'serverless.yml')).toHaveLength(1);
    expect(await briefly('api-no-access-log', service(logs(false)), 'serverless.yml')).toEqual([]);
    expect(await briefly('api-log-data-trace', service(logs(false)), 'serverless.yml')).toEqual([]);
    expect(await briefly('api-log-data-trace', service('  logs: { restApi: true }\n'), 'serverless.yml')).toHaveLength(
      1,
    );
    expect(await briefly('api-no-tracing', service('  tracing: { apiGateway: true }\n'), 'serverless.yml')).toEqual([]);
  });
});

describe('api-no-execution-log', () => {
  it('asks for all methods, and takes an unknown level or list for right', async () => {
    const settings = (entry: string) => sam(`      MethodSettings: ${entry}\n`);
    expect(
      await briefly('api-no-execution-log', settings("[{ HttpMethod: GET, ResourcePath: '/*', LoggingLevel: INFO }]")),
    ).toHaveLength(1);
    expect(
      await briefly('api-no-execution-log', settings("[{ HttpMethod: '*', ResourcePath: '/*', LoggingLevel: 'OFF' }]")),
    ).toHaveLength(1);
    expect(
      await briefly('api-no-execution-log', settings("[{ HttpMethod: '*', ResourcePath: '/*', LoggingLevel: INFO }]")),
    ).toEqual([]);
    const unknown = `Parameters: { Level: { Type: String } }\n${settings("[{ HttpMethod: '*', ResourcePath: '/*', LoggingLevel: !Ref Level }]")}`;
    expect(await briefly('api-no-execution-log', unknown)).toEqual([]);
  });
});

describe('api-log-data-trace', () => {
  const traced = (level: string, flag: string) =>
    sam(`      MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*'${level}, DataTraceEnabled: ${flag} }]\n`);

  it('needs a level at which something is written', async () => {
    expect(await briefly('api-log-data-trace', traced('', 'true'))).toEqual([]);
    expect(await briefly('api-log-data-trace', traced(", LoggingLevel: 'OFF'", 'true'))).toEqual([]);
    expect(await briefly('api-log-data-trace', traced(', LoggingLevel: ERROR', 'true'))).toEqual(['Api medium 7']);
  });

  it('is milder where only some environment does it', async () => {
    const text = `Parameters: { Stage: { Type: String } }\nConditions: { IsProd: !Equals [!Ref Stage, prod] }\n${traced(', LoggingLevel: INFO', '!If [IsProd, false, true]')}`;
    expect(await briefly('api-log-data-trace', text)).toEqual(['Api low 9']);
  });
});

describe('api-log-not-structured', () => {
  const logged = (format: string) =>
    `Parameters: { Format: { Type: String } }\nResources:\n  Stage:\n    Type: AWS::ApiGatewayV2::Stage\n    Properties: { ApiId: orders, StageName: live, AccessLogSettings: { DestinationArn: a, Format: ${format} } }\n`;

  it('looks at the frame, since variables may stand for objects', async () => {
    expect(await briefly('api-log-not-structured', logged('\'{ "latency": $context.integration.latency }\''))).toEqual(
      [],
    );
    expect(await briefly('api-log-not-structured', logged("'$context.requestId $context.status'"))).toHaveLength(1);
  });

  it('does not guess a format that is not known', async () => {
    expect(await briefly('api-log-not-structured', logged('!Ref Format'))).toEqual([]);
    expect(await briefly('api-log-not-structured', logged("!Sub '${Format} $context.status'"))).toEqual([]);
  });
});
