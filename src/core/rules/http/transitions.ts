/** Change rules about one property of what faces the internet: TLS floors, client certificates, visibility, WAF. */
import { asList, get, isMap, type Json } from '../../model/tree.ts';
import { hasUnknown, readable } from '../../model/value.ts';
import type { ChangeRule } from '../rule.ts';
import { bothAt, isLost, transitionRule } from '../transitions.ts';

/** Weakest first. Source: "Supported protocols and ciphers", CloudFront; "Security policies", API Gateway; `TLSv1` etc. as they write them. */
const floors = [
  'SSLv3',
  'TLSv1',
  'TLS_1_0',
  'TLSv1_2016',
  'TLSv1.1_2016',
  'TLSv1.2_2018',
  'TLSv1.2_2019',
  'TLS_1_2',
  'TLSv1.2_2021',
  'TLSv1.2_2025',
  'TLSv1.3_2025',
  'TLS_1_3',
];

/** The protocol's place in the order by its version alone: `TLS_1_2` and `TLSv1.2_2021` are equal. */
function floorOf(value: Json | undefined): number | undefined {
  if (typeof value !== 'string' || hasUnknown(value)) return undefined;
  const version = /TLS(?:v|_)?1[._]?(\d)?/.exec(value);
  if (version) return Number(version[1] ?? 0);
  return floors.includes(value) ? -1 : undefined;
}

const tlsAt: Readonly<Record<string, string>> = {
  'AWS::ApiGateway::DomainName': 'SecurityPolicy',
  'AWS::ApiGatewayV2::DomainName': 'DomainNameConfigurations.0.SecurityPolicy',
  'AWS::CloudFront::Distribution': 'DistributionConfig.ViewerCertificate.MinimumProtocolVersion',
};

export const deltaTlsFloorLowered: ChangeRule = transitionRule({
  words: {
    id: 'delta-tls-floor-lowered',
    area: 'http',
    severity: 'high',
    title: 'Older TLS accepted than before',
    description:
      'The lowest TLS version that a domain or distribution accepts is older than before, or a database proxy no longer insists on TLS. Old versions have known weaknesses that let others on the path read or change traffic.',
    remediation: 'restore the minimum protocol version (TLS 1.2 or newer), or `RequireTLS: true` on the proxy',
    docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html',
    examples: {
      fail: { base: domain('TLS_1_2'), head: domain('TLS_1_0') },
      pass: { base: domain('TLS_1_0'), head: domain('TLS_1_2') },
    },
  },
  on: [...Object.keys(tlsAt), 'AWS::RDS::DBProxy'],
  explains: ['api-tls-policy-old', 'cf-viewer-tls-old', 'rds-proxy-no-tls'],
  worse(base, head) {
    const path = head.type === 'AWS::RDS::DBProxy' ? 'RequireTLS' : tlsAt[head.type];
    const both = path === undefined ? undefined : bothAt(base, head, path);
    if (!both || path === undefined) return undefined;
    const hit = { path: path.split('.'), message: `\`${head.author.id}\` accepts older TLS than before` };
    if (path === 'RequireTLS')
      return String(both.was) === 'true' && String(both.is) !== 'true'
        ? { ...hit, message: `\`${head.author.id}\` no longer requires TLS` }
        : undefined;
    const [was, is] = [floorOf(both.was), floorOf(both.is)];
    return was !== undefined && is !== undefined && is < was ? hit : undefined;
  },
});

export const apiNoMutualTls: ChangeRule = transitionRule({
  words: {
    id: 'api-no-mutual-tls',
    area: 'http',
    severity: 'medium',
    title: 'Client certificates no longer asked for',
    description:
      'A custom domain that only took callers with a client certificate takes everybody. Whatever relied on the certificate to know its caller is open.',
    remediation: 'restore `MutualTlsAuthentication` with its truststore on the domain name',
    docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html',
    examples: {
      fail: { base: domain('TLS_1_2', '{ TruststoreUri: s3://trust/store.pem }'), head: domain('TLS_1_2') },
      pass: { base: domain('TLS_1_2'), head: domain('TLS_1_2') },
    },
  },
  on: ['AWS::ApiGateway::DomainName', 'AWS::ApiGatewayV2::DomainName'],
  worse(base, head) {
    const both = bothAt(base, head, 'MutualTlsAuthentication');
    return both && isLost(both.was, both.is)
      ? {
          path: ['MutualTlsAuthentication'],
          message: `\`${head.author.id}\` no longer asks callers for a client certificate`,
        }
      : undefined;
  },
});

export const appsyncPublicVisibility: ChangeRule = transitionRule({
  words: {
    id: 'appsync-public-visibility',
    area: 'http',
    severity: 'medium',
    title: 'GraphQL API opened to the internet',
    description:
      'A GraphQL API that could only be reached from inside a VPC is reachable from the internet, or a public one answers questions about its schema again.',
    remediation: 'restore `Visibility: PRIVATE`, or `IntrospectionConfig: DISABLED` on a public API',
    docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/using-private-apis.html',
    examples: {
      fail: { base: graphql('PRIVATE'), head: graphql('GLOBAL') },
      pass: { base: graphql('GLOBAL'), head: graphql('GLOBAL') },
    },
  },
  on: ['AWS::AppSync::GraphQLApi'],
  worse(base, head) {
    const visibility = bothAt(base, head, 'Visibility');
    if (visibility?.was === 'PRIVATE' && visibility.is !== 'PRIVATE')
      return {
        path: ['Visibility'],
        message: `\`${head.author.id}\` can be reached from the internet; it was private`,
      };
    const introspection = bothAt(base, head, 'IntrospectionConfig');
    const open = introspection?.was === 'DISABLED' && introspection.is !== 'DISABLED' && visibility?.is !== 'PRIVATE';
    return open
      ? { path: ['IntrospectionConfig'], message: `\`${head.author.id}\` answers introspection queries again` }
      : undefined;
  },
});

export const wafRuleCountMode: ChangeRule = transitionRule({
  words: {
    id: 'waf-rule-count-mode',
    area: 'http',
    severity: 'high',
    title: 'WAF rule no longer blocks',
    description:
      'A rule of the web ACL that blocked requests now only counts them, is gone, or a managed rule inside it is overridden to count. The requests it was made for reach the application.',
    remediation: 'restore the rule with `Block` (or without an override to `Count`)',
    docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-rule-group-override-options.html',
    examples: {
      fail: { base: webAcl('None'), head: webAcl('Count') },
      pass: { base: webAcl('Count'), head: webAcl('None') },
    },
  },
  on: ['AWS::WAFv2::WebACL', 'AWS::WAFv2::RuleGroup'],
  worse(base, head) {
    const after = blockingRules(head.properties.Rules);
    const blocks = (was: BlockingRule) =>
      Math.max(0, ...after.filter((is) => is.name === was.name || is.asks === was.asks).map(({ weight }) => weight));
    const lost = blockingRules(base.properties.Rules).find((was) => blocks(was) < was.weight);
    return lost
      ? {
          path: ['Rules'],
          evidence: lost.name,
          message: `the rule \`${readable(lost.name)}\` of \`${head.author.id}\` blocks less than before`,
        }
      : undefined;
  },
});

interface BlockingRule {
  name: string;
  /** What it looks for: a rule that is renamed still asks the same. */
  asks: string;
  /** 1 where it blocks, less by what is overridden to count inside of it, 0 where it counts or lets through. */
  weight: number;
}

function blockingRules(rules: Json | undefined): BlockingRule[] {
  return asList(rules).map((rule) => {
    const acts = (action: string) => get(rule, 'Action', action) !== undefined;
    const passes = acts('Count') || acts('Allow') || get(rule, 'OverrideAction', 'Count') !== undefined;
    const group = get(rule, 'Statement', 'ManagedRuleGroupStatement');
    const overridden = asList(get(group, 'RuleActionOverrides')).filter(
      (one) => get(one, 'ActionToUse', 'Count') !== undefined,
    );
    // A list whose entries are all commented out is null.
    const weaker = overridden.length + asList(get(group, 'ExcludedRules')).filter(isMap).length;
    const asks = group === undefined ? get(rule, 'Statement') : [get(group, 'VendorName'), get(group, 'Name')];
    return {
      name: String(get(rule, 'Name')),
      asks: JSON.stringify(asks ?? null),
      weight: passes ? 0 : 1 / (1 + weaker),
    };
  });
}

function domain(policy: string, mutual?: string): string {
  return `Resources:
  Domain:
    Type: AWS::ApiGateway::DomainName
    Properties:
      DomainName: api.example.com
      SecurityPolicy: ${policy}
${mutual === undefined ? '' : `      MutualTlsAuthentication: ${mutual}\n`}`;
}

function graphql(visibility: string): string {
  return `Resources:
  Graph:
    Type: AWS::AppSync::GraphQLApi
    Properties: { Name: orders, AuthenticationType: AWS_IAM, Visibility: ${visibility} }
`;
}

function webAcl(override: string): string {
  return `Resources:
  Acl:
    Type: AWS::WAFv2::WebACL
    Properties:
      DefaultAction: { Allow: {} }
      Scope: REGIONAL
      VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: acl }
      Rules:
        - Name: common
          Priority: 1
          OverrideAction: { ${override}: {} }
          Statement: { ManagedRuleGroupStatement: { VendorName: AWS, Name: AWSManagedRulesCommonRuleSet } }
          VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: common }
`;
}
