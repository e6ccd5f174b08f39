/** State rules about web ACLs, user pools, identity pools and certificates. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, get } from '../../model/tree.ts';
import { asNumber, equals, isFalse, isOneOf, isTrue, isUnknown, not } from '../../model/value.ts';
import type { Hit, Rule, StackRule, StateRule } from '../rule.ts';
import { oneOf, propertyRule } from '../shapes.ts';

const wafGuide = 'https://docs.aws.amazon.com/waf/latest/developerguide/';
const cognitoGuide = 'https://docs.aws.amazon.com/cognito/latest/developerguide/';

/** Whether a web ACL is associated with this resource, as far as the template tells. */
function hasWebAcl(resource: Resource, facts: Facts): boolean {
  return facts.of('AWS::WAFv2::WebACLAssociation', 'AWS::WAFRegional::WebACLAssociation').some((association) => {
    const arn = association.properties.ResourceArn;
    // API stages are named by API and stage inside of one ARN.
    const named = facts.named(arn);
    if (named.length === 0) return isUnknown(arn);
    return named.some(
      (one) =>
        one === resource || facts.named(resource.properties.RestApiId ?? resource.properties.ApiId).includes(one),
    );
  });
}

const noWaf = (id: string, severity: 'low' | 'medium', on: string[], noun: string, example: string): StackRule => ({
  id,
  kind: 'state',
  area: 'http',
  severity,
  title: `${noun} without a web ACL`,
  description:
    'No WAF of this template stands in front of it: floods, scanners and common attacks reach the application. (A web ACL that another stack associates is not seen here.)',
  remediation: 'associate a web ACL by `AWS::WAFv2::WebACLAssociation`',
  docs: `${wafGuide}web-acl-associating-aws-resource.html`,
  about: on,
  examples: {
    fail: `Resources:\n${example}`,
    pass: `Resources:\n${example}  Guard:\n    Type: AWS::WAFv2::WebACLAssociation\n    Properties: { ResourceArn: !GetAtt Front.Arn, WebACLArn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/front/1 }\n`,
  },
  *checkAll(facts) {
    for (const resource of facts.of(...on)) {
      const isPrivate = facts
        .named(resource.properties.RestApiId)
        .some((api) => asList(get(api.properties, 'EndpointConfiguration', 'Types')).includes('PRIVATE'));
      if (!isPrivate && resource.properties.Visibility !== 'PRIVATE' && !hasWebAcl(resource, facts))
        yield { resource, message: `no web ACL stands before \`${resource.author.id}\`` };
    }
  },
});

const wafDefaultAllowNoRules: StateRule = {
  id: 'waf-default-allow-no-rules',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'high',
  title: 'Web ACL that lets everything through',
  description:
    'The web ACL allows by default and has no rule: it is there, but looks at nothing. Told as medium for one of WAF Classic that has rules: AWS ended its support on 30 September 2025.',
  remediation: 'add rules or managed rule groups, or block by default',
  docs: `${wafGuide}web-acl-default-action.html`,
  on: ['AWS::WAFv2::WebACL', 'AWS::WAFRegional::WebACL', 'AWS::WAF::WebACL'],
  examples: {
    fail: webAcl(''),
    pass: webAcl(
      ', Rules: [{ Name: block, Priority: 0, Action: { Block: {} }, Statement: { GeoMatchStatement: { CountryCodes: [XX] } } }]',
    ),
  },
  check({ type, properties, author }) {
    const allows =
      get(properties, 'DefaultAction', 'Allow') !== undefined ||
      equals(get(properties, 'DefaultAction', 'Type'), 'ALLOW') === true;
    if (!allows) return [];
    if (asList(properties.Rules).length === 0)
      return [{ path: ['DefaultAction'], message: `\`${author.id}\` lets everything through` }];
    return type === 'AWS::WAFv2::WebACL'
      ? []
      : [
          {
            path: ['DefaultAction'],
            evidence: 'classic',
            severity: 'medium',
            message: `\`${author.id}\` is of WAF Classic, whose support ended in September 2025, and allows what its rules do not stop`,
          },
        ];
  },
};

const wafLog4jRule: StateRule = {
  id: 'waf-log4j-rule',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'medium',
  title: 'Web ACL without the known-bad-inputs rules',
  description:
    'The managed group of known bad inputs (among them Log4Shell) is not in the web ACL, or the rule against Log4Shell in it only counts.',
  remediation: 'add the managed rule group `AWSManagedRulesKnownBadInputsRuleSet` without excluding `Log4JRCE`',
  docs: `${wafGuide}aws-managed-rule-groups-baseline.html`,
  on: ['AWS::WAFv2::WebACL'],
  examples: {
    fail: webAcl(
      ', Rules: [{ Name: common, Statement: { ManagedRuleGroupStatement: { VendorName: AWS, Name: AWSManagedRulesCommonRuleSet } } }]',
    ),
    pass: webAcl(
      ', Rules: [{ Name: bad, OverrideAction: { None: {} }, Statement: { ManagedRuleGroupStatement: { VendorName: AWS, Name: AWSManagedRulesKnownBadInputsRuleSet } } }]',
    ),
  },
  check({ properties, author }) {
    if (isUnknown(properties.Rules)) return [];
    const guarded = asList(properties.Rules).some((rule) => {
      const group = get(rule, 'Statement', 'ManagedRuleGroupStatement');
      if (
        get(group, 'Name') !== 'AWSManagedRulesKnownBadInputsRuleSet' ||
        get(rule, 'OverrideAction', 'Count') !== undefined
      )
        return false;
      const excluded = asList(get(group, 'ExcludedRules')).some((one) => get(one, 'Name') === 'Log4JRCE');
      const counted = asList(get(group, 'RuleActionOverrides')).some(
        (one) => get(one, 'Name') === 'Log4JRCE' && get(one, 'ActionToUse', 'Count') !== undefined,
      );
      return !excluded && !counted;
    });
    return guarded ? [] : [{ path: ['Rules'], message: `\`${author.id}\` does not block known bad inputs` }];
  },
};

const cognitoUnauthenticatedIdentities = propertyRule({
  words: {
    id: 'cognito-unauthenticated-identities',
    area: 'http',
    severity: 'high',
    title: 'Identity pool that gives guests credentials',
    description:
      'Everybody on the internet can get AWS credentials from the identity pool without signing in, with the rights of its guest role.',
    remediation: 'set `AllowUnauthenticatedIdentities: false`',
    docs: `${cognitoGuide}identity-pools.html`,
    examples: {
      fail: pool('AWS::Cognito::IdentityPool', 'AllowUnauthenticatedIdentities: true'),
      pass: pool('AWS::Cognito::IdentityPool', 'AllowUnauthenticatedIdentities: false'),
    },
  },
  on: ['AWS::Cognito::IdentityPool'],
  property: 'AllowUnauthenticatedIdentities',
  must: (value) => (value === undefined ? true : not(isTrue(value))),
  message: (id) => `\`${id}\` gives AWS credentials to everybody, without sign-in`,
});

const cognitoMfaOff = propertyRule({
  words: {
    id: 'cognito-mfa-off',
    area: 'http',
    severity: 'medium',
    title: 'User pool without a second factor',
    description:
      'Users sign in with a password alone. A password that was guessed, reused or phished is enough to act as the user.',
    remediation: 'set `MfaConfiguration: ON`, or `OPTIONAL` with adaptive authentication',
    docs: `${cognitoGuide}user-pool-settings-mfa.html`,
    examples: {
      fail: pool('AWS::Cognito::UserPool', 'MfaConfiguration: "OFF"'),
      pass: pool('AWS::Cognito::UserPool', 'MfaConfiguration: "ON"'),
    },
  },
  on: ['AWS::Cognito::UserPool'],
  property: 'MfaConfiguration',
  // YAML reads an unquoted ON as text, but older readers as true.
  must: (value) =>
    value === undefined ? false : value === true ? true : value === false ? false : oneOf('ON', 'OPTIONAL')(value),
  message: (id) => `\`${id}\` asks for no second factor`,
});

const cognitoWeakPasswordPolicy: StateRule = {
  id: 'cognito-weak-password-policy',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'medium',
  title: 'User pool with a weak password policy',
  description:
    'The password policy asks for fewer characters, or fewer kinds of them, than the default that AWS gives a new pool.',
  remediation: 'ask for at least 8 characters of all kinds (better 12 and more)',
  docs: `${cognitoGuide}managing-users-passwords.html`,
  on: ['AWS::Cognito::UserPool'],
  examples: {
    fail: passwords('MinimumLength: 6'),
    pass: passwords(
      'MinimumLength: 12, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true',
    ),
  },
  check({ properties, author }) {
    const policy = get(properties, 'Policies', 'PasswordPolicy');
    if (policy === undefined || isUnknown(policy)) return [];
    const length = asNumber(get(policy, 'MinimumLength'));
    const missing = ['RequireLowercase', 'RequireUppercase', 'RequireNumbers', 'RequireSymbols'].filter(
      (name) => isFalse(get(policy, name)) === true,
    );
    const short = typeof length === 'number' && length < 8;
    // Length makes up for kinds of characters.
    const weak = short || (missing.length > 0 && !(typeof length === 'number' && length >= 14));
    return weak
      ? [
          {
            path: ['Policies', 'PasswordPolicy'],
            message: `\`${author.id}\` accepts weak passwords: ${short ? `${length} characters` : `no ${missing.map((name) => name.slice(7).toLowerCase()).join(', ')} needed`}`,
          },
        ]
      : [];
  },
};

const cognitoThreatProtectionOff: StateRule = {
  id: 'cognito-threat-protection-off',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'low',
  title: 'User pool without threat protection',
  description: 'The pool neither notices passwords that are known to be leaked nor sign-ins that look like an attack.',
  remediation: 'set `UserPoolAddOns.AdvancedSecurityMode: ENFORCED`',
  docs: `${cognitoGuide}cognito-user-pool-settings-threat-protection.html`,
  on: ['AWS::Cognito::UserPool'],
  examples: {
    fail: pool('AWS::Cognito::UserPool', 'MfaConfiguration: "ON"'),
    pass: pool('AWS::Cognito::UserPool', 'UserPoolAddOns: { AdvancedSecurityMode: ENFORCED }'),
  },
  check({ properties, author }) {
    const mode = get(properties, 'UserPoolAddOns', 'AdvancedSecurityMode');
    const wrong =
      mode === undefined ? properties.UserPoolAddOns === undefined : isOneOf(mode, ['OFF', 'AUDIT']) === true;
    return wrong
      ? [
          {
            path: ['UserPoolAddOns', 'AdvancedSecurityMode'],
            message: `\`${author.id}\` does not act on risky sign-ins`,
          },
        ]
      : [];
  },
};

const cognitoClientWeakSettings: StateRule = {
  id: 'cognito-client-weak-settings',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'medium',
  title: 'App client with weak settings',
  description:
    'The app client tells whether a user exists, hands tokens out in the address bar (implicit flow), takes passwords in plain requests, or sends tokens to an address that others can take.',
  remediation: 'set `PreventUserExistenceErrors: ENABLED`, use the code flow, and list exact https callback URLs',
  docs: `${cognitoGuide}user-pool-settings-client-apps.html`,
  on: ['AWS::Cognito::UserPoolClient'],
  examples: {
    fail: pool('AWS::Cognito::UserPoolClient', 'UserPoolId: p, AllowedOAuthFlows: [implicit]'),
    pass: pool('AWS::Cognito::UserPoolClient', 'UserPoolId: p, AllowedOAuthFlows: [code]'),
  },
  check({ properties, author }) {
    const hits: Omit<Hit, 'resource'>[] = [];
    const add = (property: string, words: string) =>
      hits.push({ path: [property], evidence: property, message: `\`${author.id}\` ${words}` });
    if (equals(properties.PreventUserExistenceErrors, 'LEGACY') === true)
      add('PreventUserExistenceErrors', 'tells whether a user exists');
    if (properties.EnableTokenRevocation !== undefined && isFalse(properties.EnableTokenRevocation) === true)
      add('EnableTokenRevocation', 'cannot revoke tokens');
    if (asList(properties.AllowedOAuthFlows).includes('implicit'))
      add('AllowedOAuthFlows', 'hands tokens out in the address bar');
    const plain = asList(properties.CallbackURLs).find(
      (url) => typeof url === 'string' && (/^http:\/\/(?!localhost|127\.0\.0\.1)/.test(url) || url.includes('*')),
    );
    if (plain !== undefined) add('CallbackURLs', 'sends tokens to an address over plain HTTP or with a wildcard');
    return hits;
  },
};

const cognitoSelfSignup: StateRule = {
  id: 'cognito-self-signup',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'info',
  title: 'User pool with open sign-up',
  description:
    'Everybody can make an account in the pool. That is what a shop needs; an internal tool that authorizes every user of its pool is open to the world.',
  remediation: 'set `AdminCreateUserConfig.AllowAdminCreateUserOnly: true` if accounts are meant for known people',
  docs: `${cognitoGuide}user-pool-settings-admin-create-user-policy.html`,
  on: ['AWS::Cognito::UserPool'],
  examples: {
    fail: pool('AWS::Cognito::UserPool', 'MfaConfiguration: "ON"'),
    pass: pool('AWS::Cognito::UserPool', 'AdminCreateUserConfig: { AllowAdminCreateUserOnly: true }'),
  },
  check({ properties, author }) {
    const closed = get(properties, 'AdminCreateUserConfig', 'AllowAdminCreateUserOnly');
    return closed === undefined || isFalse(closed) === true
      ? [
          {
            path: ['AdminCreateUserConfig', 'AllowAdminCreateUserOnly'],
            message: `everybody can sign up to \`${author.id}\``,
          },
        ]
      : [];
  },
};

const acmWildcardOrWeakCertificate: StateRule = {
  id: 'acm-wildcard-or-weak-certificate',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'low',
  title: 'Wildcard or weak certificate',
  description:
    'The certificate covers every name below a domain (so that whoever gets its key can be any of them), or keeps itself out of the transparency logs where a forged one would be noticed.',
  remediation: 'list the names that are used, and leave transparency logging on',
  docs: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html',
  on: ['AWS::CertificateManager::Certificate'],
  examples: {
    fail: pool('AWS::CertificateManager::Certificate', "DomainName: '*.example.com'"),
    pass: pool('AWS::CertificateManager::Certificate', 'DomainName: api.example.com'),
  },
  check({ properties, author }) {
    const wild = [properties.DomainName, ...asList(properties.SubjectAlternativeNames)].some(
      (name) => typeof name === 'string' && name.startsWith('*'),
    );
    if (wild) return [{ path: ['DomainName'], message: `\`${author.id}\` is good for every name below its domain` }];
    return equals(properties.CertificateTransparencyLoggingPreference, 'DISABLED') === true
      ? [
          {
            path: ['CertificateTransparencyLoggingPreference'],
            evidence: 'log',
            message: `\`${author.id}\` stays out of the transparency logs`,
          },
        ]
      : [];
  },
};

export const wafAndCognitoRules: readonly Rule[] = [
  noWaf(
    'api-no-waf',
    'low',
    ['AWS::ApiGateway::Stage'],
    'API stage',
    '  Front:\n    Type: AWS::ApiGateway::Stage\n    Properties: { RestApiId: a1, StageName: live }\n',
  ),
  noWaf(
    'appsync-no-waf',
    'low',
    ['AWS::AppSync::GraphQLApi'],
    'GraphQL API',
    '  Front:\n    Type: AWS::AppSync::GraphQLApi\n    Properties: { Name: orders, AuthenticationType: AWS_IAM }\n',
  ),
  noWaf(
    'cognito-no-waf',
    'low',
    ['AWS::Cognito::UserPool'],
    'User pool',
    '  Front:\n    Type: AWS::Cognito::UserPool\n    Properties: { UserPoolName: orders }\n',
  ),
  wafDefaultAllowNoRules,
  wafLog4jRule,
  cognitoUnauthenticatedIdentities,
  cognitoMfaOff,
  cognitoWeakPasswordPolicy,
  cognitoThreatProtectionOff,
  cognitoClientWeakSettings,
  cognitoSelfSignup,
  acmWildcardOrWeakCertificate,
];

function webAcl(extra: string): string {
  return `Resources:\n  Acl:\n    Type: AWS::WAFv2::WebACL\n    Properties: { DefaultAction: { Allow: {} }, Scope: REGIONAL${extra} }\n`;
}

function pool(type: string, properties: string): string {
  return `Resources:\n  Pool:\n    Type: ${type}\n    Properties: { ${properties} }\n`;
}

function passwords(policy: string): string {
  return pool('AWS::Cognito::UserPool', `Policies: { PasswordPolicy: { ${policy} } }`);
}
