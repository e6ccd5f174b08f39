/** State rules about what statements of identity policies allow: one rule per danger, one finding per statement and danger. */
import type { Severity } from '../../model/finding.ts';
import type { Rule } from '../rule.ts';
import { type KnownAnywhere, statementRule } from '../statements.ts';
import { type Danger, dangersOf, statementsWith } from './dangers.ts';
import { isFullWildcard } from './wildcards.ts';

export const identityHolders = [
  'AWS::IAM::Role',
  'AWS::IAM::Policy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::RolePolicy',
  'AWS::IAM::UserPolicy',
  'AWS::IAM::GroupPolicy',
  'AWS::IAM::User',
  'AWS::IAM::Group',
  'AWS::Serverless::Function',
  'AWS::Serverless::StateMachine',
];

interface Row {
  severity: Severity;
  title: string;
  description: string;
  remediation: string;
  /** What the message says of the claimed actions. */
  does: string;
  fail: [action: string, resource: string];
  pass: [action: string, resource: string];
  docs?: string;
  /** A milder severity where the statement names its resources. */
  scoped?: Severity;
  /** A milder severity where all claimed actions are of this kind. */
  mild?: { severity: Severity; fits(action: string, known: KnownAnywhere): boolean };
}

/** Services whose resources are data, code, secrets or identities; writing to all of another (sending mail, putting events) is a lesser matter. */
const graveServices = new Set(
  'cloudformation cognito-identity cognito-idp dynamodb ec2 ecs iam kms lambda rds redshift route53 s3 secretsmanager ssm'.split(
    ' ',
  ),
);

/** Services that watch, carry or work on what they are handed, and keep nothing of the application. */
const minorServices = new Set(
  'comprehend ec2messages polly rekognition rum ssmmessages synthetics textract transcribe translate'.split(' '),
);

/** A wildcard behind the name of an action, such as `kms:GenerateDataKey*`: variants of one thing. */
const mostVariants = 6;

const bestPractices = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html';
const bucket = 'arn:aws:s3:::orders/*';

const rows: Readonly<Record<Danger, Row>> = {
  'iam-admin-star-star': {
    severity: 'critical',
    scoped: 'high',
    title: 'Full administrator statement',
    description:
      'A statement allows every action, on every resource or on some. Whoever gets hold of this identity, by a bug in one function or a leaked credential, owns the account.',
    remediation: 'list the actions that are needed, on the resources that they are needed for',
    does: 'every action there is',
    fail: ['*', '*'],
    pass: ['s3:GetObject', bucket],
  },
  'iam-s3-full-access': {
    severity: 'high',
    title: 'Unrestricted S3 rights',
    description:
      'A statement allows everything on every bucket of the account: reading and deleting all objects, and rewriting bucket policies.',
    remediation: 'name the buckets, and the object actions that are needed',
    does: 'everything on every bucket',
    fail: ['s3:*', '*'],
    pass: ['s3:GetObject', bucket],
  },
  'iam-cloudtrail-full-access': {
    severity: 'high',
    title: 'Control over CloudTrail',
    description:
      'A statement allows stopping, deleting or changing trails. An attacker who can do that acts without leaving a trace.',
    remediation:
      'remove the CloudTrail actions; functions that need to read trails need `cloudtrail:LookupEvents` only',
    does: 'changing or stopping the audit trail',
    fail: ['cloudtrail:StopLogging', '*'],
    pass: ['cloudtrail:LookupEvents', '*'],
  },
  'iam-service-wildcard-action': {
    severity: 'high',
    scoped: 'medium',
    title: 'Whole-service wildcard action',
    description:
      'A statement allows every action of a service, including deleting and changing who has access, and every action that AWS adds to the service later.',
    remediation: 'list the actions that the code calls',
    does: 'every action of the service',
    mild: { severity: 'medium', fits: (action) => minorServices.has(action.split(':')[0]?.toLowerCase() ?? '') },
    fail: ['dynamodb:*', '*'],
    pass: ['dynamodb:GetItem', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders'],
  },
  'iam-passrole-wildcard': {
    severity: 'high',
    title: 'iam:PassRole on every role',
    description:
      'A statement allows handing any role of the account to a service. Together with any way to start compute (a function, a task, a build) that is every right that some role has.',
    remediation: 'name the roles that may be passed, and add a condition on `iam:PassedToService`',
    does: 'passing any role to a service',
    fail: ['iam:PassRole', '*'],
    pass: ['iam:PassRole', 'arn:aws:iam::111122223333:role/orders'],
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  },
  'iam-assumerole-wildcard': {
    severity: 'high',
    title: 'sts:AssumeRole on every role',
    description:
      'A statement allows assuming every role whose trust policy lets this account in, in this and in other accounts.',
    remediation: 'name the roles that may be assumed',
    does: 'assuming any role that trusts this account',
    fail: ['sts:AssumeRole', '*'],
    pass: ['sts:AssumeRole', 'arn:aws:iam::111122223333:role/orders'],
  },
  'iam-resource-policy-write': {
    severity: 'high',
    title: 'May rewrite resource policies',
    description:
      'A statement allows changing who has access to any bucket, queue, topic, key, secret or function. One call opens the resource to an outside account or to everybody.',
    remediation: 'name the resources, or leave their policies to the deployment',
    does: 'changing who has access to any such resource',
    fail: ['s3:PutBucketPolicy', '*'],
    pass: ['s3:PutBucketPolicy', 'arn:aws:s3:::orders'],
  },
  'iam-permissions-management': {
    severity: 'high',
    title: 'Permission management without limit',
    description:
      'A statement allows actions that change permissions (attaching policies, creating grants, sharing) on every resource. Whoever can do that can give itself more.',
    remediation:
      'name the resources, and limit role creation by a permissions boundary (condition on `iam:PermissionsBoundary`)',
    does: 'changing permissions anywhere',
    fail: ['iam:AttachRolePolicy', '*'],
    pass: ['iam:AttachRolePolicy', 'arn:aws:iam::111122223333:role/orders'],
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html',
  },
  'iam-credentials-exposure': {
    severity: 'high',
    title: 'Action that returns credentials',
    description:
      'A statement allows an action whose answer is a credential or a token, for any identity. The credential outlives the request and can be used from anywhere.',
    remediation: 'name the identity or resource, or remove the action',
    does: 'getting credentials of any identity',
    fail: ['iam:CreateAccessKey', '*'],
    pass: ['s3:GetObject', bucket],
  },
  'iam-data-exfiltration-read': {
    severity: 'high',
    title: 'Bulk data read without scope',
    description:
      'A statement allows reading objects, parameters, secrets or database snapshots of the whole account, not just those that this application owns.',
    remediation: 'name the buckets, parameters or secrets that are read',
    does: 'reading the data of the whole account',
    fail: ['s3:GetObject', '*'],
    pass: ['s3:GetObject', bucket],
  },
  'iam-kms-decrypt-all-keys': {
    severity: 'high',
    title: 'Decryption with every key',
    description:
      'A statement allows decrypting with every key whose policy leaves access to IAM. The separation that different keys are meant to give is gone.',
    remediation: 'name the keys, or limit by `kms:ViaService` and the encryption context',
    does: 'decrypting with every key',
    fail: ['kms:Decrypt', '*'],
    pass: ['kms:Decrypt', 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd'],
    docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html',
  },
  'iam-marketplace-subscribe-wildcard': {
    severity: 'low',
    title: 'Marketplace subscribe on everything',
    description: 'A statement allows subscribing to any product of the AWS Marketplace, which costs money at once.',
    remediation: 'limit the subscription to the products that are needed by a condition on the product id',
    does: 'subscribing to any marketplace product',
    fail: ['aws-marketplace:Subscribe', '*'],
    pass: ['aws-marketplace:ViewSubscriptions', '*'],
  },
  'iam-wildcard-resource-write': {
    severity: 'high',
    title: 'Unconstrained write on every resource',
    description:
      'A statement allows changing or deleting resources of a kind in the whole account, although the action can be limited to the ones of this application.',
    remediation: 'name the resources (`!GetAtt Table.Arn`), or add a condition such as `aws:ResourceTag/…`',
    does: 'writing to every such resource of the account',
    mild: {
      severity: 'medium',
      fits: (action) =>
        /^lambda:\w*DurableExecution\w*$/i.test(action) ||
        (!/[*?]/.test(action) && !graveServices.has(action.split(':')[0]?.toLowerCase() ?? '')),
    },
    fail: ['dynamodb:PutItem', '*'],
    pass: ['dynamodb:PutItem', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders'],
  },
  'iam-prefix-wildcard-action': {
    severity: 'medium',
    title: 'Partial wildcard that pulls in write actions',
    description:
      'An action pattern stands for several actions, among them some that write. It grows by itself whenever AWS adds an action that fits.',
    remediation: 'list the actions that the code calls',
    does: 'more write actions than are named',
    mild: {
      severity: 'low',
      fits: (action, facts) => {
        const actions = facts.actionsOf(action);
        return actions.length <= mostVariants && actions.every(({ level }) => level !== 'Permissions management');
      },
    },
    fail: ['s3:Put*', bucket],
    pass: ['s3:PutObject', bucket],
  },
  'iam-wildcard-resource-read': {
    severity: 'low',
    title: 'Read on every resource',
    description:
      'A statement allows reading or listing resources of a kind in the whole account, although the action can be limited to the ones of this application.',
    remediation: 'name the resources',
    does: 'reading every such resource of the account',
    fail: ['dynamodb:GetItem', '*'],
    pass: ['dynamodb:GetItem', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders'],
  },
};

/** One rule per danger, in order of danger. */
export const identityStatementRules: readonly Rule[] = (Object.keys(rows) as Danger[]).map((id) => {
  const { severity, title, description, remediation, does, fail, pass, docs, scoped, mild } = rows[id];
  return statementRule({
    words: {
      id,
      area: 'iam',
      severity,
      title,
      description,
      remediation,
      docs: docs ?? bestPractices,
      examples: { fail: policy(...fail), pass: policy(...pass) },
    },
    on: identityHolders,
    of: 'identity',
    among: (policy, facts) => statementsWith(id, policy, facts),
    wrong(statement, fact, facts) {
      const claimed = dangersOf(statement, facts).get(id);
      if (!claimed) return undefined;
      const named = scoped !== undefined && !(statement.resources ?? []).some(isFullWildcard);
      const shown = claimed.slice(0, 4).map((action) => `\`${action}\``);
      const more = claimed.length > shown.length ? ` and ${claimed.length - shown.length} more` : '';
      return {
        // Telemetry and the agent's own channels are what most roles are given; a wildcard over them harms nobody else.
        ...(claimed.every((action) => /^(?:logs|xray|cloudwatch|ssmmessages|ec2messages):/i.test(action))
          ? { severity: 'low' }
          : mild && claimed.every((action) => mild.fits(action, facts))
            ? { severity: mild.severity }
            : named
              ? { severity: scoped }
              : {}),
        evidence: [...claimed]
          .map((action) => action.toLowerCase())
          .sort()
          .join(' '),
        message: `\`${fact.holder.author.id}\` allows ${shown.join(', ')}${more}: ${does}`,
      };
    },
  });
});

function policy(action: string, resource: string): string {
  return `Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - { Effect: Allow, Action: '${action}', Resource: '${resource}' }
`;
}
