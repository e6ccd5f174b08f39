/** Settings of domains, stages, distributions and web ACLs whose rules look at more than one value. */
import { describe, expect, it } from 'vitest';
import { scanned } from '../scanned.ts';

const one = (type: string, properties: string) =>
  `Resources:\n  Front:\n    Type: ${type}\n    Properties: { ${properties} }\n`;
const severities = async (rule: string, text: string) => (await scanned(rule, text)).map(({ severity }) => severity);

describe('api-tls-policy-old', () => {
  it('is mild where a domain of a REST API names no policy, and says nothing of an HTTP API', async () => {
    expect(
      await severities('api-tls-policy-old', one('AWS::ApiGateway::DomainName', 'DomainName: a.example.com')),
    ).toEqual(['low']);
    expect(
      await severities('api-tls-policy-old', one('AWS::ApiGateway::DomainName', 'SecurityPolicy: !Ref Policy')),
    ).toEqual([]);
    expect(
      await severities(
        'api-tls-policy-old',
        one('AWS::ApiGatewayV2::DomainName', 'DomainNameConfigurations: [{ EndpointType: REGIONAL }]'),
      ),
    ).toEqual([]);
  });
});

describe('api-no-throttling', () => {
  const stage = (settings: string) =>
    one('AWS::ApiGateway::Stage', `RestApiId: orders, StageName: live, MethodSettings: [${settings}]`);

  it('asks for a limit of every method', async () => {
    const limit = 'ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20';
    expect(
      await severities('api-no-throttling', stage(`{ HttpMethod: GET, ResourcePath: /orders, ${limit} }`)),
    ).toEqual(['low']);
    expect(await severities('api-no-throttling', stage(`{ HttpMethod: '*', ResourcePath: '/*', ${limit} }`))).toEqual(
      [],
    );
    expect(
      await severities('api-no-throttling', stage(`{ HttpMethod: !Ref Method, ResourcePath: '/*', ${limit} }`)),
    ).toEqual([]);
  });
});

const distribution = (origin: string, viewers = 'redirect-to-https', enabled = true) =>
  one(
    'AWS::CloudFront::Distribution',
    `DistributionConfig: { Enabled: ${enabled}, Origins: [{ Id: main, DomainName: o.example.com, CustomOriginConfig: { ${origin} } }], DefaultCacheBehavior: { TargetOriginId: main, ViewerProtocolPolicy: ${viewers} } }`,
  );

describe('the way to the origin', () => {
  it('is told apart by how it is open', async () => {
    const old = distribution('OriginProtocolPolicy: https-only, OriginSSLProtocols: [TLSv1]');
    expect(await severities('cf-origin-old-tls', old)).toEqual(['medium']);
    expect(await severities('cf-origin-plain-or-old-tls', old)).toEqual([]);
    const plain = distribution('OriginProtocolPolicy: http-only, OriginSSLProtocols: [TLSv1]');
    expect(await severities('cf-origin-old-tls', plain)).toEqual([]);
    expect(await severities('cf-origin-plain-or-old-tls', plain)).toEqual(['medium']);
  });

  it('follows the viewers, who may use plain HTTP or not', async () => {
    const origin = 'OriginProtocolPolicy: match-viewer';
    expect(await severities('cf-origin-plain-or-old-tls', distribution(origin))).toEqual(['low']);
    expect(await severities('cf-origin-plain-or-old-tls', distribution(origin, 'allow-all'))).toEqual(['medium']);
  });

  it('is not taken while the distribution is off', async () => {
    expect(
      await severities(
        'cf-origin-plain-or-old-tls',
        distribution('OriginProtocolPolicy: http-only', 'https-only', false),
      ),
    ).toEqual([]);
  });
});

describe('cf-viewer-tls-old', () => {
  it.each([
    ['SSLv3', 1],
    ['TLSv1', 1],
    ['TLSv1.1', 1],
    ['TLSv1.1_2016', 1],
    ['TLSv1.2_2021', 0],
    ['TLSv1.3_2025', 0],
  ])('%s gives %i', async (minimum, count) => {
    const text = one(
      'AWS::CloudFront::Distribution',
      `DistributionConfig: { Enabled: true, ViewerCertificate: { AcmCertificateArn: arn, MinimumProtocolVersion: ${minimum} } }`,
    );
    expect(await scanned('cf-viewer-tls-old', text)).toHaveLength(count);
  });
});

describe('a web ACL', () => {
  it('stands before what it is associated with, and nothing else of the template', async () => {
    const api = (id: string) =>
      `  ${id}: { Type: AWS::AppSync::GraphQLApi, Properties: { Name: ${id}, AuthenticationType: AWS_IAM } }\n`;
    const guard = (arn: string) =>
      `  Guard: { Type: AWS::WAFv2::WebACLAssociation, Properties: { ResourceArn: ${arn}, WebACLArn: acl } }\n`;
    const open = async (arn: string) =>
      (await scanned('appsync-no-waf', `Resources:\n${api('One')}${api('Two')}${guard(arn)}`)).map(
        ({ resource }) => resource,
      );
    expect(await open('!GetAtt One.Arn')).toEqual(['Two']);
    expect(await open('!Ref Elsewhere')).toEqual([]);
  });

  it('of WAF Classic counts for little, even with rules', async () => {
    const acl = (type: string, rules: string) => one(type, `DefaultAction: { Type: ALLOW }, Rules: [${rules}]`);
    expect(await severities('waf-default-allow-no-rules', acl('AWS::WAFRegional::WebACL', '{ Priority: 1 }'))).toEqual([
      'medium',
    ]);
    expect(await severities('waf-default-allow-no-rules', acl('AWS::WAFRegional::WebACL', ''))).toEqual(['high']);
    expect(
      await severities(
        'waf-default-allow-no-rules',
        one('AWS::WAFv2::WebACL', 'DefaultAction: { Allow: {} }, Rules: [{ Priority: 1 }]'),
      ),
    ).toEqual([]);
  });
});
