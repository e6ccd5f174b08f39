/** State rules about who may assume a role. */
import type { Facts } from '../../model/fact.ts';
import type { Condition } from '../../model/policy.ts';
import { hasUnknown } from '../../model/value.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { statementRule } from '../statements.ts';

const confused = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html';
const roles = ['AWS::IAM::Role'];

function trustRule(words: RuleWords, wrong: Parameters<typeof statementRule>[0]['wrong']): Rule {
  return statementRule({
    words,
    on: roles,
    of: 'trust',
    wrong: (statement, fact, facts) =>
      statement.effect === 'Allow' && statement.unknown === undefined ? wrong(statement, fact, facts) : undefined,
  });
}

const has = (conditions: readonly Condition[], keys: RegExp) =>
  conditions.some(({ key, operator }) => keys.test(key) && !/^null$/i.test(operator));

/** Keys that tell who the caller is. */
const limiting = /^(?:aws:(?:principal|source)|sts:externalid|saml:|[^:]*:(?:sub|aud)$)/i;

const iamTrustAnyPrincipal = trustRule(
  {
    id: 'iam-trust-any-principal',
    area: 'iam',
    severity: 'critical',
    title: 'Role that anyone can assume',
    description:
      'The trust policy names everybody, and no condition on who the caller is limits it: any AWS account can assume the role and act with all its rights.',
    remediation: 'name the account, role or service that is meant, or add a condition such as `aws:PrincipalOrgID`',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    examples: {
      fail: role("Principal: { AWS: '*' }"),
      pass: role('Principal: { AWS: arn:aws:iam::111122223333:role/deploy }'),
    },
  },
  (statement, { holder }) =>
    statement.principals?.everyone && !has(statement.conditions, limiting)
      ? { reach: 'internet', message: `anybody with an AWS account can assume \`${holder.author.id}\`` }
      : undefined,
);

const iamTrustNotprincipal = trustRule(
  {
    id: 'iam-trust-notprincipal',
    area: 'iam',
    severity: 'critical',
    title: 'Allow with NotPrincipal in a trust policy',
    description: 'The trust policy names who may not assume the role and lets everybody else in, of every account.',
    remediation: 'name who may assume the role in `Principal`',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
    examples: {
      fail: role('NotPrincipal: { AWS: arn:aws:iam::111122223333:role/deploy }'),
      pass: role('Principal: { AWS: arn:aws:iam::111122223333:role/deploy }'),
    },
  },
  (statement, { holder }) =>
    statement.notPrincipals
      ? { reach: 'internet', message: `everybody but those in \`NotPrincipal\` can assume \`${holder.author.id}\`` }
      : undefined,
);

const iamTrustWildcardAction = trustRule(
  {
    id: 'iam-trust-wildcard-action',
    area: 'iam',
    severity: 'high',
    title: 'Wildcard action in a trust policy',
    description:
      'The trust policy allows every action of STS, so callers can also set session tags and source identities that policies elsewhere may rely on.',
    remediation: 'allow `sts:AssumeRole` (or the web identity or SAML variant) only',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html',
    examples: {
      fail: role('Principal: { AWS: arn:aws:iam::111122223333:role/deploy }', "'sts:*'"),
      pass: role('Principal: { AWS: arn:aws:iam::111122223333:role/deploy }'),
    },
  },
  (statement, { holder }) =>
    statement.actions?.some((action) => /^(?:\*|sts:\*)$/i.test(action))
      ? {
          message: `the trust policy of \`${holder.author.id}\` allows \`${statement.actions.find((action) => action.includes('*'))}\``,
        }
      : undefined,
);

const iamTrustNotaction = trustRule(
  {
    id: 'iam-trust-notaction',
    area: 'iam',
    severity: 'high',
    title: 'Allow with NotAction in a trust policy',
    description: 'The trust policy names the actions that it leaves out, and allows every other action of STS.',
    remediation: 'allow `sts:AssumeRole` (or the web identity or SAML variant) only',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
    examples: {
      fail: role('Principal: { AWS: arn:aws:iam::111122223333:role/deploy }').replace(
        "Action: 'sts:AssumeRole'",
        "NotAction: 'sts:TagSession'",
      ),
      pass: role('Principal: { AWS: arn:aws:iam::111122223333:role/deploy }'),
    },
  },
  (statement, { holder }) =>
    statement.notActions
      ? { message: `the trust policy of \`${holder.author.id}\` allows everything but what it lists in \`NotAction\`` }
      : undefined,
);

const iamTrustAccountRoot = trustRule(
  {
    id: 'iam-trust-account-root',
    area: 'iam',
    severity: 'medium',
    title: 'Role that trusts a whole account',
    description:
      'The trust policy names an account rather than one of its roles: everybody in it to whom an administrator there gives `sts:AssumeRole` can assume the role.',
    remediation: 'name the role that is meant, or add a condition on `aws:PrincipalArn`',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    examples: {
      fail: role('Principal: { AWS: arn:aws:iam::111122223333:root }'),
      pass: role('Principal: { AWS: arn:aws:iam::111122223333:role/deploy }'),
    },
  },
  (statement, { holder }) => {
    const root = statement.principals?.AWS.find((principal) =>
      /^(?:\d{12}|arn:[^:]*:iam::(?:\d{12}|\$\{Token\[[^\]]*\]\}):root|\$\{Token\[AWS::AccountId\]\})$/.test(principal),
    );
    if (root === undefined || has(statement.conditions, /^(?:aws:principal|sts:externalid)/i)) return undefined;
    const account = accountOf(root);
    return {
      message: `\`${holder.author.id}\` can be assumed by everybody in ${account === undefined ? 'this account' : `account \`${account}\``} whom an administrator there allows`,
    };
  },
);

const iamTrustCrossAccountNoGuard = trustRule(
  {
    id: 'iam-trust-cross-account-no-guard',
    area: 'iam',
    severity: 'high',
    title: 'Cross-account trust without a guard',
    description:
      'Another account can assume the role, and neither an external id, MFA nor the organization is asked for. If that account serves several customers, one of them can make it act on your role.',
    remediation:
      'add a condition on `sts:ExternalId`, `aws:MultiFactorAuthPresent` or `aws:PrincipalOrgID`, or list the account under `trusted.accounts` of the configuration',
    docs: confused,
    examples: {
      fail: role('Principal: { AWS: arn:aws:iam::444455556666:role/vendor }'),
      pass: role(
        'Principal: { AWS: arn:aws:iam::444455556666:role/vendor }',
        undefined,
        "Condition: { StringEquals: { 'sts:ExternalId': orders } }",
      ),
    },
  },
  (statement, { holder }, facts) => {
    const foreign = statement.principals?.AWS.map(accountOf).find(
      (account) => account !== undefined && isForeign(account, facts),
    );
    if (foreign === undefined || has(statement.conditions, /^(?:sts:externalid|aws:multifactorauth|aws:principalorg)/i))
      return undefined;
    return {
      reach: 'accounts',
      message: `account \`${foreign}\` can assume \`${holder.author.id}\` without an external id, MFA or organization`,
    };
  },
);

/** The account of a principal, where it is written out. */
export function accountOf(principal: string): string | undefined {
  return /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(principal)?.[1];
}

/** An account that is not the stack's own, as far as is known, nor trusted by the configuration. A template names its own account as a pseudo parameter. */
export function isForeign(account: string, facts: Pick<Facts, 'trustedAccounts'>): boolean {
  return !facts.trustedAccounts.includes(account);
}

/** Services that pass requests on for other accounts' configurations. Source: "The confused deputy problem", IAM User Guide. */
const deputies =
  /^(?:pipes|scheduler|events|s3|sns|iot|logs|firehose|backup|config|cloudtrail|delivery\.logs|bedrock|transfer|serverlessrepo|batchoperations\.s3)\.amazonaws\.com/;

const iamTrustConfusedDeputy = trustRule(
  {
    id: 'iam-trust-confused-deputy',
    area: 'iam',
    severity: 'low',
    title: 'Service trust without a source condition',
    description:
      'A service that acts on configurations of any account may assume the role, and no condition says on whose behalf. A configuration in another account that names this role could make the service use it.',
    remediation: 'add a condition on `aws:SourceAccount` or `aws:SourceArn`',
    docs: confused,
    examples: {
      fail: role('Principal: { Service: scheduler.amazonaws.com }'),
      pass: role(
        'Principal: { Service: scheduler.amazonaws.com }',
        undefined,
        'Condition: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } }',
      ),
    },
  },
  (statement, { holder }) => {
    const service = statement.principals?.Service.find((one) => deputies.test(one));
    if (service === undefined || has(statement.conditions, /^aws:source/i)) return undefined;
    return { message: `\`${service}\` may assume \`${holder.author.id}\` on behalf of any account` };
  },
);

const iamTrustOidcUnscoped = trustRule(
  {
    id: 'iam-trust-oidc-unscoped',
    area: 'iam',
    severity: 'high',
    title: 'Federated trust without subject',
    description:
      'Tokens of an identity provider that many others use too (GitHub, GitLab, …) let their holder assume the role, and the trust policy does not say which repository, branch or pool is meant, or says it with a wildcard.',
    remediation: 'add conditions on the subject (`token.actions.githubusercontent.com:sub`) and the audience (`:aud`)',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
    examples: {
      fail: role(
        "Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' }",
        "'sts:AssumeRoleWithWebIdentity'",
      ),
      pass: role(
        "Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' }",
        "'sts:AssumeRoleWithWebIdentity'",
        "Condition: { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:my-org/orders:ref:refs/heads/main', 'token.actions.githubusercontent.com:aud': sts.amazonaws.com } }",
      ),
    },
  },
  (statement, { holder }, facts) => {
    const provider = statement.principals?.Federated.find((one) => !/saml-provider/.test(one));
    if (provider === undefined) return undefined;
    const subjects = statement.conditions.filter(({ key }) =>
      /:(?:sub|aud|amr|repository|job_workflow_ref)$/i.test(key),
    );
    // Cognito tells its identities apart by the pool, which is the audience.
    if (/cognito-identity/.test(provider))
      return subjects.length > 0
        ? undefined
        : { message: `tokens of any identity pool let \`${holder.author.id}\` be assumed` };
    const named = subjects.filter(({ key }) => !/:aud$/i.test(key));
    if (named.length === 0)
      return hasUnknown(provider) && subjects.length > 0
        ? undefined
        : {
            reach: 'internet',
            message: `\`${holder.author.id}\` can be assumed with any token of its identity provider: no condition names the subject`,
          };
    const wide = named
      .flatMap(({ values }) => values)
      .find((value) => isWideSubject(value) && !facts.trustedSubjects.includes(value));
    return wide === undefined
      ? undefined
      : {
          reach: 'internet',
          evidence: wide,
          message: `\`${holder.author.id}\` can be assumed by every subject that fits \`${wide}\``,
        };
  },
);

/** A subject in which no owner is named: `*`, `repo:*`. */
function isWideSubject(value: string): boolean {
  return /^(?:\*|repo:\*.*|project_path:\*.*|organization:\*.*)$/.test(value);
}

function role(principal: string, action = "'sts:AssumeRole'", condition = ''): string {
  return `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            ${principal}
            Action: ${action}
            ${condition}
`;
}

export const trustRules: readonly Rule[] = [
  iamTrustAnyPrincipal,
  iamTrustNotprincipal,
  iamTrustWildcardAction,
  iamTrustNotaction,
  iamTrustAccountRoot,
  iamTrustCrossAccountNoGuard,
  iamTrustConfusedDeputy,
  iamTrustOidcUnscoped,
];
