/** State rules about CloudFront distributions in front of an application. */
import { asList, get, type Json, type JsonMap } from '../../model/tree.ts';
import { equals, hasUnknown, isFalse, isOneOf, isTrue, isUnknown } from '../../model/value.ts';
import type { Hit, Rule, RuleWords, StateRule } from '../rule.ts';

const guide = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/';

/** A rule that looks at a distribution's configuration. */
function distributionRule(
  words: RuleWords,
  check: (config: JsonMap, id: string) => Omit<Hit, 'resource'>[],
): StateRule {
  return {
    ...words,
    kind: 'state',
    local: true,
    on: ['AWS::CloudFront::Distribution'],
    check({ properties, author }) {
      const config = properties.DistributionConfig;
      if (typeof config !== 'object' || config === null || Array.isArray(config)) return [];
      return check(config, author.id).map((hit) => ({ ...hit, path: ['DistributionConfig', ...(hit.path ?? [])] }));
    },
  };
}

/** The default behaviour and the others, each with its path. */
function behaviors(config: JsonMap): { behavior: Json | undefined; path: (string | number)[] }[] {
  return [
    { behavior: config.DefaultCacheBehavior, path: ['DefaultCacheBehavior'] },
    ...asList(config.CacheBehaviors).map((behavior, at) => ({ behavior, path: ['CacheBehaviors', at] })),
  ];
}

const cfViewerHttp = distributionRule(
  {
    id: 'cf-viewer-http',
    area: 'http',
    severity: 'medium',
    title: 'Distribution that answers over plain HTTP',
    description: 'Viewers may use plain HTTP, where everybody on the path can read and change requests and answers.',
    remediation: 'set `ViewerProtocolPolicy: redirect-to-https` (or `https-only`)',
    docs: `${guide}using-https-viewers-to-cloudfront.html`,
    examples: { fail: distribution({ policy: 'allow-all' }), pass: distribution({}) },
  },
  (config, id) =>
    behaviors(config).flatMap(({ behavior, path }) =>
      equals(get(behavior, 'ViewerProtocolPolicy'), 'allow-all') === true
        ? [
            {
              path: [...path, 'ViewerProtocolPolicy'],
              evidence: String(get(behavior, 'PathPattern') ?? ''),
              message: `\`${id}\` answers over plain HTTP`,
            },
          ]
        : [],
    ),
);

/** `SSLv3`, `TLSv1`, `TLSv1_2016`, `TLSv1.1_2016`, and what is written for them by mistake. */
const oldMinimum = /^(?:SSL|TLSv1(?:\.[01])?(?:_|$))/i;

const cfViewerTlsOld = distributionRule(
  {
    id: 'cf-viewer-tls-old',
    area: 'http',
    severity: 'medium',
    title: 'Distribution that accepts old TLS',
    description:
      'Viewers may use TLS 1.0 or 1.1. With CloudFront’s default certificate that cannot be changed; with a certificate of your own it is a setting.',
    remediation: 'use a certificate of your own and set `MinimumProtocolVersion: TLSv1.2_2021` or newer',
    docs: `${guide}secure-connections-supported-viewer-protocols-ciphers.html`,
    examples: { fail: distribution({ certificate: '{ CloudFrontDefaultCertificate: true }' }), pass: distribution({}) },
  },
  (config, id) => {
    const certificate = config.ViewerCertificate;
    if (isUnknown(certificate)) return [];
    const minimum = get(certificate, 'MinimumProtocolVersion');
    const isDefault = certificate === undefined || isTrue(get(certificate, 'CloudFrontDefaultCertificate')) === true;
    const old = typeof minimum === 'string' && !hasUnknown(minimum) && oldMinimum.test(minimum);
    const unset =
      minimum === undefined &&
      get(certificate, 'AcmCertificateArn') === undefined &&
      get(certificate, 'IamCertificateId') === undefined;
    return isDefault || old || unset || minimum === undefined
      ? [{ path: ['ViewerCertificate', 'MinimumProtocolVersion'], message: `\`${id}\` accepts TLS 1.0 or 1.1` }]
      : [];
  },
);

/** Origins that CloudFront fetches from by settings of the distribution, each with its place; none while it is switched off. */
function customOrigins(config: JsonMap): { custom: Json; name: string; at: number }[] {
  if (isFalse(config.Enabled) === true) return [];
  return asList(config.Origins).flatMap((origin, at) => {
    const custom = get(origin, 'CustomOriginConfig');
    // S3's web sites speak plain HTTP only; there is nothing to set.
    const isSite = /\.s3-website/.test(String(get(origin, 'DomainName')));
    return custom === undefined || isUnknown(custom) || isSite ? [] : [{ custom, name: String(get(origin, 'Id')), at }];
  });
}

const originGuide = `${guide}using-https-cloudfront-to-custom-origin.html`;

const cfOriginPlain = distributionRule(
  {
    id: 'cf-origin-plain-or-old-tls',
    area: 'http',
    severity: 'medium',
    title: 'Origin reached over plain HTTP',
    description:
      'CloudFront may fetch from the origin over plain HTTP, so that the part of the path behind it is open. Told as `low` where it does as the viewer does and no viewer may use plain HTTP yet.',
    remediation: 'set `OriginProtocolPolicy: https-only`',
    docs: originGuide,
    examples: { fail: distribution({ origin: '{ OriginProtocolPolicy: http-only }' }), pass: distribution({}) },
  },
  (config, id) => {
    const viewersUseTls = behaviors(config).every(
      ({ behavior }) => isOneOf(get(behavior, 'ViewerProtocolPolicy'), ['https-only', 'redirect-to-https']) === true,
    );
    return customOrigins(config).flatMap(({ custom, name, at }): Omit<Hit, 'resource'>[] => {
      const policy = get(custom, 'OriginProtocolPolicy');
      if (policy === undefined || isOneOf(policy, ['http-only', 'match-viewer']) !== true) return [];
      return [
        {
          path: ['Origins', at, 'CustomOriginConfig', 'OriginProtocolPolicy'],
          evidence: name,
          ...(policy === 'match-viewer' && viewersUseTls ? { severity: 'low' } : {}),
          message: `\`${id}\` ${policy === 'match-viewer' ? 'reaches its origin as viewers reach it, be it over plain HTTP' : 'reaches its origin over plain HTTP'}`,
        },
      ];
    });
  },
);

const cfOriginOldTls = distributionRule(
  {
    id: 'cf-origin-old-tls',
    area: 'http',
    severity: 'medium',
    title: 'Origin reached over old TLS',
    description:
      'CloudFront may talk to the origin with a TLS version of known weaknesses, so that the part of the path behind it can be read.',
    remediation: 'set `OriginSSLProtocols: [TLSv1.2]`',
    docs: originGuide,
    examples: {
      fail: distribution({ origin: '{ OriginProtocolPolicy: https-only, OriginSSLProtocols: [TLSv1, TLSv1.2] }' }),
      pass: distribution({}),
    },
  },
  (config, id) =>
    customOrigins(config).flatMap(({ custom, name, at }) =>
      get(custom, 'OriginProtocolPolicy') !== 'http-only' &&
      asList(get(custom, 'OriginSSLProtocols')).some((one) => ['SSLv3', 'TLSv1', 'TLSv1.1'].includes(String(one)))
        ? [
            {
              path: ['Origins', at, 'CustomOriginConfig', 'OriginSSLProtocols'],
              evidence: name,
              message: `\`${id}\` reaches its origin over old TLS`,
            },
          ]
        : [],
    ),
);

const cfNoWaf = distributionRule(
  {
    id: 'cf-no-waf',
    area: 'http',
    severity: 'low',
    title: 'Distribution without a web ACL',
    description:
      'No WAF looks at the requests to the distribution: floods, scanners and common attacks reach the origin.',
    remediation: 'set `WebACLId` to a web ACL of scope `CLOUDFRONT`',
    docs: `${guide}distribution-web-awswaf.html`,
    examples: { fail: distribution({ waf: false }), pass: distribution({}) },
  },
  (config, id) =>
    config.WebACLId === undefined || config.WebACLId === ''
      ? [{ path: ['WebACLId'], message: `no web ACL stands before \`${id}\`` }]
      : [],
);

const cfS3OriginNoOac = distributionRule(
  {
    id: 'cf-s3-origin-no-oac',
    area: 'http',
    severity: 'medium',
    title: 'S3 origin without origin access control',
    description:
      'The bucket behind the distribution is fetched without a signature, so it has to be public, and viewers can go around CloudFront (and its WAF) to it.',
    remediation: 'set `OriginAccessControlId` on the origin and let only the distribution in by the bucket policy',
    docs: `${guide}private-content-restricting-access-to-s3.html`,
    examples: { fail: distribution({ s3: '' }), pass: distribution({ s3: ', OriginAccessControlId: E1' }) },
  },
  (config, id) =>
    asList(config.Origins).flatMap((origin, at) => {
      const isS3 =
        get(origin, 'S3OriginConfig') !== undefined ||
        /\.s3[.-][a-z0-9.-]*amazonaws\.com$/.test(String(get(origin, 'DomainName')));
      const guarded =
        get(origin, 'OriginAccessControlId') !== undefined ||
        !['', undefined].includes(get(origin, 'S3OriginConfig', 'OriginAccessIdentity') as string | undefined);
      return isS3 && !guarded
        ? [
            {
              path: ['Origins', at],
              evidence: String(get(origin, 'Id')),
              message: `\`${id}\` fetches from its bucket without origin access control`,
            },
          ]
        : [];
    }),
);

const fnUrlCloudfrontNoOac = distributionRule(
  {
    id: 'fn-url-cloudfront-no-oac',
    area: 'http',
    severity: 'medium',
    title: 'Function URL behind CloudFront without origin access control',
    description:
      'The distribution calls a function URL without signing its requests, so the URL has to be open and callers can go around CloudFront (and its WAF) to it.',
    remediation: 'set `OriginAccessControlId` (type `lambda`) on the origin and `AuthType: AWS_IAM` on the URL',
    docs: `${guide}private-content-restricting-access-to-lambda.html`,
    examples: {
      fail: distribution({ host: 'abc.lambda-url.eu-west-1.on.aws' }),
      pass: distribution({ host: 'abc.lambda-url.eu-west-1.on.aws', access: ', OriginAccessControlId: E1' }),
    },
  },
  (config, id) =>
    asList(config.Origins).flatMap((origin, at) => {
      const host = String(get(origin, 'DomainName'));
      const isUrl = host.includes('.lambda-url.') || (hasUnknown(host) && host.includes('.FunctionUrl'));
      return isUrl && get(origin, 'OriginAccessControlId') === undefined
        ? [
            {
              path: ['Origins', at],
              evidence: String(get(origin, 'Id')),
              message: `\`${id}\` calls a function URL without signing its requests`,
            },
          ]
        : [];
    }),
);

export const cloudfrontRules: readonly Rule[] = [
  cfViewerHttp,
  cfViewerTlsOld,
  cfOriginPlain,
  cfOriginOldTls,
  cfNoWaf,
  cfS3OriginNoOac,
  fnUrlCloudfrontNoOac,
];

interface DistributionParts {
  policy?: string;
  certificate?: string;
  origin?: string;
  waf?: boolean;
  s3?: string;
  host?: string;
  access?: string;
}

function distribution({ policy, certificate, origin, waf, s3, host, access }: DistributionParts): string {
  const custom = `CustomOriginConfig: ${origin ?? "{ OriginProtocolPolicy: https-only, OriginSSLProtocols: ['TLSv1.2'] }"}`;
  const source =
    s3 === undefined
      ? `DomainName: ${host ?? 'origin.example.com'}, ${custom}${access ?? ''}`
      : `DomainName: orders.s3.eu-west-1.amazonaws.com, S3OriginConfig: {}${s3}`;
  return `Resources:
  Front:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
${waf === false ? '' : '        WebACLId: arn:aws:wafv2:us-east-1:111122223333:global/webacl/front/1\n'}        Origins: [{ Id: main, ${source} }]
        DefaultCacheBehavior: { TargetOriginId: main, ViewerProtocolPolicy: ${policy ?? 'redirect-to-https'}, CachePolicyId: abc }
        ViewerCertificate: ${certificate ?? '{ AcmCertificateArn: arn, SslSupportMethod: sni-only, MinimumProtocolVersion: TLSv1.2_2021 }'}
`;
}
