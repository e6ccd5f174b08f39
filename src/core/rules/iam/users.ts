/** State rules about users, groups and what is attached to them, and about managed policies. */
import type { Severity } from '../../model/finding.ts';
import { asList, type Json } from '../../model/tree.ts';
import { isTrue, isUnknown } from '../../model/value.ts';
import { weakSecret } from '../platform/weak-secret.ts';
import type { Found, Hit, Rule, StackRule, StateRule } from '../rule.ts';
import { propertyRule } from '../shapes.ts';

const practices = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html';
const holders = ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group', 'AWS::SSO::PermissionSet'];

/** The name of an AWS managed policy, without its path: `AdministratorAccess`. */
function awsPolicyName(arn: Json): string | undefined {
  return typeof arn === 'string' ? /^arn:[^:]*:iam::aws:policy\/(?:[^/]+\/)*([^/]+)$/.exec(arn)?.[1] : undefined;
}

interface ManagedRow {
  id: string;
  severity: Severity;
  title: string;
  description: string;
  remediation: string;
  fits(name: string): boolean;
  /** Which of them are medium. */
  milder?(name: string): boolean;
  fail: string;
  pass: string;
}

const administrators = new Set([
  'AdministratorAccess',
  'AdministratorAccess-Amplify',
  'AdministratorAccess-AWSElasticBeanstalk',
]);
const elevated =
  /^(?:PowerUserAccess|IAMFullAccess|SystemAdministrator|NetworkAdministrator|DatabaseAdministrator|SecretsManagerReadWrite|\w+FullAccess(?:_v2|V2)?|AWS\w+_FullAccess|AmazonSSMManagedEC2InstanceDefaultPolicy)$/;
/** Those that reach identities, data, code or secrets of the whole account; full access to anything else is a lesser matter. */
const grave =
  /^(?:PowerUserAccess|IAM\w*|\w+Administrator|SecretsManagerReadWrite|(?:Amazon|AWS)?(?:S3|DynamoDB|Lambda|EC2\w*|RDS|RDSData|Redshift|Athena|SSM|ECS|EKS|StepFunctions|CloudFormation|CodeBuild|CodeDeploy|CloudTrail|Organizations|Cognito\w*|SQS|SNS|Kinesis|ElasticFileSystem\w*|Glue\w*)_?FullAccess)/;
/** Basics that a service needs and that give away nothing else. */
const basics =
  /^(?:AWSLambda\w*ExecutionRole|AWSLambda\w+ExecutionRole|AWSXray\w+|AWSXRay\w+|CloudWatchLambda\w+|AmazonAPIGatewayPushToCloudWatchLogs|AWSAppSyncPushToCloudWatchLogs|AWSLambdaVPCAccessExecutionRole|AWSLambdaBasic\w*|AWSCodeDeployRoleForLambda\w*|AmazonECSTaskExecutionRolePolicy|AmazonSSMManagedInstanceCore)$/;

const managedRows: readonly ManagedRow[] = [
  {
    id: 'iam-admin-managed-policy',
    severity: 'critical',
    title: 'AdministratorAccess attached',
    description:
      'AWS’s administrator policy is attached: every action on every resource. Whoever gets hold of this identity, by a bug in one function or a leaked credential, owns the account.',
    remediation: 'attach a policy with the actions and resources that are needed',
    fits: (name) => administrators.has(name),
    fail: 'AdministratorAccess',
    pass: 'service-role/AWSLambdaBasicExecutionRole',
  },
  {
    id: 'iam-elevated-managed-policy',
    severity: 'high',
    title: 'Full-access managed policy attached',
    description:
      'A managed policy gives full access to one or many services, on every resource of the account, and AWS widens it whenever the service grows.',
    remediation: 'attach a policy with the actions and resources that are needed',
    fits: (name) => !administrators.has(name) && name !== 'AWSCloudShellFullAccess' && elevated.test(name),
    milder: (name) => !grave.test(name),
    fail: 'AmazonS3FullAccess',
    pass: 'service-role/AWSLambdaBasicExecutionRole',
  },
  {
    id: 'iam-broad-managed-policy',
    severity: 'low',
    title: 'AWS managed policy instead of a scoped one',
    description:
      'A managed policy of AWS is attached. It is written for every customer, so it covers all resources of the account, and it changes without your review.',
    remediation: 'write a policy for the resources of this application',
    fits: (name) => !administrators.has(name) && !elevated.test(name) && !basics.test(name),
    fail: 'AmazonS3ReadOnlyAccess',
    pass: 'service-role/AWSLambdaBasicExecutionRole',
  },
  {
    id: 'iam-cloudshell-full-access',
    severity: 'medium',
    title: 'CloudShell with file transfer',
    description:
      'AWSCloudShellFullAccess lets its holder move files in and out of a shell inside the account, a convenient way to take data out.',
    remediation: 'attach a policy without `cloudshell:GetFileDownloadUrls` and `cloudshell:GetFileUploadUrls`',
    fits: (name) => name === 'AWSCloudShellFullAccess',
    fail: 'AWSCloudShellFullAccess',
    pass: 'service-role/AWSLambdaBasicExecutionRole',
  },
];

const managedRules = managedRows.map(
  ({ fits, milder, fail, pass, ...words }): StateRule => ({
    ...words,
    kind: 'state',
    local: true,
    area: 'iam',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
    on: holders,
    examples: { fail: attached(fail), pass: attached(pass) },
    check({ properties, author }) {
      const property = properties.ManagedPolicies === undefined ? 'ManagedPolicyArns' : 'ManagedPolicies';
      const names = asList(properties[property]).map(awsPolicyName);
      // Beside full administration nothing adds anything.
      if (!fits('AdministratorAccess') && names.includes('AdministratorAccess')) return [];
      return names.flatMap((name, at): Hit[] => {
        return name !== undefined && fits(name)
          ? [
              {
                path: [property, at],
                ...(milder?.(name) ? { severity: 'medium' } : {}),
                evidence: name,
                message: `\`${author.id}\` has the AWS managed policy \`${name}\``,
              },
            ]
          : [];
      });
    },
  }),
);

const iamPolicyOnUser: StateRule = {
  id: 'iam-policy-on-user',
  kind: 'state',
  local: true,
  area: 'iam',
  severity: 'medium',
  title: 'Policy attached straight to a user',
  description:
    'Rights of a person are given one by one instead of through a group or role, so nobody sees who has what, and they stay when the person changes jobs.',
  remediation: 'attach the policy to a group or a role',
  docs: practices,
  on: ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::User', 'AWS::IAM::UserPolicy'],
  examples: {
    fail: "Resources:\n  Orders:\n    Type: AWS::IAM::User\n    Properties: { ManagedPolicyArns: ['arn:aws:iam::111122223333:policy/orders'] }\n",
    pass: 'Resources:\n  Orders:\n    Type: AWS::IAM::User\n    Properties: { Groups: [orders] }\n',
  },
  check({ type, properties, author }) {
    const message = `\`${author.id}\` gives rights straight to a user`;
    if (type === 'AWS::IAM::UserPolicy') return [{ path: ['UserName'], message }];
    const property =
      type === 'AWS::IAM::User'
        ? ['Policies', 'ManagedPolicyArns'].find((name) => asList(properties[name]).length > 0)
        : asList(properties.Users).length > 0
          ? 'Users'
          : undefined;
    return property === undefined ? [] : [{ path: [property], message }];
  },
};

const iamInlinePolicy: StateRule = {
  id: 'iam-inline-policy',
  kind: 'state',
  local: true,
  area: 'iam',
  severity: 'info',
  title: 'Inline policy',
  description:
    'The policy is written inside of a user or group, where it can neither be reused nor versioned. For roles of functions an inline policy is fine: it lives and dies with the role.',
  remediation: 'write a managed policy and attach it',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
  on: ['AWS::IAM::User', 'AWS::IAM::Group'],
  examples: {
    fail: "Resources:\n  Team:\n    Type: AWS::IAM::Group\n    Properties: { Policies: [{ PolicyName: orders, PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-west-1:111122223333:orders' }] } }] }\n",
    pass: "Resources:\n  Team:\n    Type: AWS::IAM::Group\n    Properties: { ManagedPolicyArns: ['arn:aws:iam::111122223333:policy/orders'] }\n",
  },
  check: ({ properties, author }) =>
    asList(properties.Policies).length > 0
      ? [{ path: ['Policies'], message: `\`${author.id}\` holds an inline policy` }]
      : [],
};

const iamUserWithoutGroup: StackRule = {
  id: 'iam-user-without-group',
  kind: 'state',
  area: 'iam',
  severity: 'low',
  title: 'User in no group',
  description: 'The user belongs to no group, so its rights have to be given one by one.',
  remediation: 'add the user to a group, or use a role instead of a user',
  docs: practices,
  about: ['AWS::IAM::User'],
  examples: {
    fail: 'Resources:\n  Orders:\n    Type: AWS::IAM::User\n',
    pass: 'Resources:\n  Orders:\n    Type: AWS::IAM::User\n    Properties: { Groups: [orders] }\n',
  },
  *checkAll(facts) {
    const members = new Set(
      facts.of('AWS::IAM::UserToGroupAddition').flatMap((addition) => facts.named(addition.properties.Users)),
    );
    for (const user of facts.of('AWS::IAM::User'))
      if (asList(user.properties.Groups).length === 0 && !members.has(user))
        yield { resource: user, message: `\`${user.author.id}\` belongs to no group` };
  },
};

const iamLongLivedUserCredentials: StateRule = {
  id: 'iam-long-lived-user-credentials',
  kind: 'state',
  local: true,
  area: 'iam',
  severity: 'high',
  title: 'Template that creates user credentials',
  description:
    'The stack creates an access key or a console password. It does not expire, and its value ends up in outputs, logs or state files.',
  remediation: 'use a role with temporary credentials (OIDC for pipelines, Identity Center for people)',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  on: ['AWS::IAM::AccessKey', 'AWS::IAM::User'],
  examples: {
    fail: 'Resources:\n  Key:\n    Type: AWS::IAM::AccessKey\n    Properties: { UserName: orders }\n',
    pass: 'Resources:\n  Orders:\n    Type: AWS::IAM::User\n    Properties: { Groups: [orders] }\n',
  },
  check({ type, properties, author }) {
    if (type === 'AWS::IAM::AccessKey')
      return properties.Status === 'Inactive'
        ? []
        : [{ message: `\`${author.id}\` is an access key that does not expire` }];
    return properties.LoginProfile === undefined
      ? []
      : [
          {
            path: ['LoginProfile'],
            severity: 'medium',
            message: `\`${author.id}\` gets a console password from the template`,
          },
        ];
  },
};

const iamUserLoginPasswordPlaintext: StateRule = {
  id: 'iam-user-login-password-plaintext',
  kind: 'state',
  area: 'iam',
  severity: 'critical',
  title: 'Console password in the template',
  description:
    'The password of a console user is written in the template, or comes from a parameter that shows or defaults it. Everybody who can read the repository or the stack can sign in as that user.',
  remediation: 'leave `LoginProfile` out, or take the password from Secrets Manager by a dynamic reference',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
  on: ['AWS::IAM::User'],
  examples: {
    fail: login('Password: correct-horse'),
    pass: login("Password: '{{resolve:secretsmanager:orders:SecretString:password}}'"),
  },
  check(resource, facts) {
    const path = ['LoginProfile', 'Password'];
    const weakness = weakSecret(resource, path, facts);
    return weakness === undefined
      ? []
      : [{ path, message: `the console password of \`${resource.author.id}\` ${weakness}` }];
  },
};

const iamUserLoginNoReset = propertyRule({
  words: {
    id: 'iam-user-login-no-reset',
    area: 'iam',
    severity: 'low',
    title: 'Password that need not be changed',
    description: 'The user is not asked to change the password that the template (and so its author) knows.',
    remediation: 'set `LoginProfile.PasswordResetRequired: true`',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html',
    examples: {
      fail: login("Password: '{{resolve:ssm-secure:x}}'"),
      pass: login("Password: '{{resolve:ssm-secure:x}}', PasswordResetRequired: true"),
    },
  },
  on: ['AWS::IAM::User'],
  property: 'LoginProfile.PasswordResetRequired',
  must: (value) => (value === undefined ? false : isTrue(value)),
  message: (id) => `\`${id}\` may keep the password that the template gave it`,
  unless: (properties) => properties.LoginProfile === undefined || isUnknown(properties.LoginProfile),
});

const iamPassroleNoPassedToService: StackRule = {
  id: 'iam-passrole-no-passed-to-service',
  kind: 'state',
  area: 'iam',
  severity: 'low',
  title: 'iam:PassRole without iam:PassedToService',
  description:
    'A role may be passed to any service. Limited to the service that it is made for, it cannot be handed to another one that gives its rights to somebody else.',
  remediation: 'add the condition `StringEquals: { iam:PassedToService: <service> }`',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  about: ['AWS::IAM::Role', 'AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'],
  examples: {
    fail: passRole(''),
    pass: passRole(', Condition: { StringEquals: { iam:PassedToService: scheduler.amazonaws.com } }'),
  },
  *checkAll(facts): Iterable<Found> {
    for (const fact of facts.identityPolicies)
      for (const statement of fact.policy?.statements ?? []) {
        if (statement.effect !== 'Allow' || !statement.actions?.some((action) => /^iam:passrole$/i.test(action)))
          continue;
        if (
          statement.resources?.includes('*') ||
          statement.conditions.some(({ key }) => /^iam:(?:passedtoservice|associatedresourcearn)$/i.test(key))
        )
          continue;
        yield {
          resource: fact.holder,
          path: [...fact.path, ...statement.path],
          message: `\`${fact.holder.author.id}\` may pass its role to any service`,
        };
      }
  },
};

export const userRules: readonly Rule[] = [
  ...managedRules,
  iamPolicyOnUser,
  iamInlinePolicy,
  iamUserWithoutGroup,
  iamLongLivedUserCredentials,
  iamUserLoginPasswordPlaintext,
  iamUserLoginNoReset,
  iamPassroleNoPassedToService,
];

function attached(name: string): string {
  return `Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }\n      ManagedPolicyArns: ['arn:aws:iam::aws:policy/${name}']\n`;
}

function login(profile: string): string {
  return `Resources:\n  Orders:\n    Type: AWS::IAM::User\n    Properties: { Groups: [orders], LoginProfile: { ${profile} } }\n`;
}

function passRole(condition: string): string {
  return `Resources:\n  Policy:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement: [{ Effect: Allow, Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/orders'${condition} }]\n`;
}
