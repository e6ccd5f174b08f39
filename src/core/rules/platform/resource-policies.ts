/** State rules about policies of resources: what they allow, by exception, to other accounts, on whose behalf. */
import type { Statement } from '../../model/policy.ts';
import { hasUnknown, readable } from '../../model/value.ts';
import { accountOf, isForeign } from '../iam/trust.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { permission, policy, table } from './policy-examples.ts';
import { policyRule } from './policy-rule.ts';
import { publicPolicyRules } from './public-policies.ts';
import { isPublic, limits } from './public-statement.ts';

const docsOf = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html';
const bucketPolicy = ['AWS::S3::BucketPolicy'];
const writes = /^(?:\*|s3:\*|s3:(?:put|delete|restore|abort|replicate|create|bypass|object).*)$/i;

const s3PublicWrite = policyRule({
  words: {
    id: 's3-policy-public-write',
    area: 'platform',
    severity: 'critical',
    title: 'Bucket that anybody can write to',
    description:
      'The bucket policy lets everybody put, delete or change objects, or the bucket itself. Functions that read from the bucket act on whatever anybody puts there.',
    remediation: 'remove the statement; let callers upload by presigned URLs',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    examples: {
      fail: policy('AWS::S3::BucketPolicy', 'Bucket', 's3:PutObject', "'*'"),
      pass: policy('AWS::S3::BucketPolicy', 'Bucket', 's3:PutObject', '{ AWS: arn:aws:iam::111122223333:role/orders }'),
    },
  },
  on: bucketPolicy,
  wrong: (statement, { holder }) =>
    isPublic(statement) && (statement.notActions || statement.actions?.some((action) => writes.test(action)))
      ? { reach: 'internet', message: `\`${holder.author.id}\` lets everybody write to the bucket` }
      : undefined,
});

const s3PublicRead = policyRule({
  words: {
    id: 's3-policy-public-read',
    area: 'platform',
    severity: 'high',
    title: 'Bucket that anybody can read',
    description:
      'The bucket policy lets everybody read or list objects. That may be meant for a web site; for anything else it publishes the data.',
    remediation: 'remove the statement; publish web sites through CloudFront with origin access control',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    examples: {
      fail: policy('AWS::S3::BucketPolicy', 'Bucket', 's3:GetObject', "'*'"),
      pass: policy('AWS::S3::BucketPolicy', 'Bucket', 's3:GetObject', '{ AWS: arn:aws:iam::111122223333:role/orders }'),
    },
  },
  on: bucketPolicy,
  wrong: (statement, { holder }) =>
    isPublic(statement) &&
    statement.actions?.some((action) => /^s3:(?:get|list).*/i.test(action)) &&
    !statement.actions.some((action) => writes.test(action))
      ? {
          reach: 'internet',
          // How a bucket is set up is no secret on the scale of what is in it.
          ...(statement.actions.every((action) => /^s3:getbucket\w+$/i.test(action))
            ? { severity: 'medium' as const }
            : {}),
          message: `\`${holder.author.id}\` lets everybody read the bucket`,
        }
      : undefined,
});

const negated = (id: string, on: string, list: string, noun: string) =>
  policyRule({
    words: {
      id,
      area: 'platform',
      severity: 'high',
      title: `${noun} policy that allows by exception`,
      description: `An Allow statement of the ${noun.toLowerCase()} policy names who (or what) it leaves out and lets in all others, of every account, including callers and actions that do not exist yet.`,
      remediation:
        'name who is allowed in `Principal` and what in `Action`; keep the `Not…` elements for Deny statements',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
      examples: {
        fail: policy(on, list, `${id.split('-')[0]}:*`, "'*'").replace(
          "Principal: '*'",
          'NotPrincipal: { AWS: arn:aws:iam::111122223333:root }',
        ),
        pass: policy(on, list, `${id.split('-')[0]}:GetObject`, '{ AWS: arn:aws:iam::111122223333:root }'),
      },
    },
    on: [on],
    wrong: (statement, { holder }) =>
      statement.effect === 'Allow' && (statement.notPrincipals || statement.notActions)
        ? {
            reach: 'internet',
            message: `\`${holder.author.id}\` allows everything but what it lists in \`${statement.notPrincipals ? 'NotPrincipal' : 'NotAction'}\``,
          }
        : undefined,
  });

const wildcardAction = (
  words: Pick<RuleWords, 'id' | 'severity' | 'description' | 'remediation' | 'docs'>,
  on: string,
  list: string,
  noun: string,
  right: string,
) => {
  const service = words.id.split('-')[0] ?? '';
  const every = new RegExp(`^(?:\\*|${service}:\\*)$`, 'i');
  return policyRule({
    words: {
      ...words,
      area: 'platform',
      title: `${noun} policy with every action`,
      examples: {
        fail: policy(on, list, `${service}:*`, '{ AWS: arn:aws:iam::111122223333:root }'),
        pass: policy(on, list, right, '{ AWS: arn:aws:iam::111122223333:root }'),
      },
    },
    on: [on],
    wrong: (statement, { holder }) =>
      statement.effect === 'Allow' && statement.actions?.some((action) => every.test(action))
        ? {
            evidence: statement.actions.join(),
            ...(words.severity === 'high' && statement.conditions.some(limits) ? { severity: 'medium' as const } : {}),
            message: `\`${holder.author.id}\` allows every action on the ${noun.toLowerCase()}`,
          }
        : undefined,
  });
};

const sqsWildcardAction = wildcardAction(
  {
    id: 'sqs-policy-wildcard-action',
    severity: 'high',
    description:
      'The queue policy allows every action, including purging and deleting the queue and changing this policy.',
    remediation: 'allow `sqs:SendMessage` (or what the caller really does)',
    docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-overview-of-managing-access.html',
  },
  'AWS::SQS::QueuePolicy',
  'Queues',
  'Queue',
  'sqs:SendMessage',
);

const s3WildcardAction = wildcardAction(
  {
    id: 's3-policy-wildcard-action',
    severity: 'medium',
    description:
      'The bucket policy allows every action, including deleting all objects, the bucket itself and changing this policy.',
    remediation: 'allow the actions on objects that the caller needs, such as `s3:GetObject`',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
  },
  'AWS::S3::BucketPolicy',
  'Bucket',
  'Bucket',
  's3:GetObject',
);

/**
 * A wildcard inside of an ARN or account is no principal: IAM takes `*` alone or none.
 * Source: "You can't use a wildcard to match part of a principal name or ARN", IAM User Guide, AWS JSON policy elements: Principal.
 */
const principalPartWildcard = policyRule({
  words: {
    id: 'policy-principal-part-wildcard',
    area: 'platform',
    severity: 'low',
    title: 'Principal with a wildcard inside',
    description:
      'A policy names its principal by an ARN with a wildcard in it. AWS does not match principals by pattern: it refuses the policy, and the next attempt is often `*`, which is everybody.',
    remediation:
      'name the account (`arn:aws:iam::111122223333:root`), and limit it by a condition on `aws:PrincipalArn`',
    docs: docsOf,
    examples: {
      fail: policy('AWS::SQS::QueuePolicy', 'Queues', 'sqs:SendMessage', "{ AWS: 'arn:aws:iam::111122223333:*' }"),
      pass: policy('AWS::SQS::QueuePolicy', 'Queues', 'sqs:SendMessage', '{ AWS: arn:aws:iam::111122223333:root }'),
    },
  },
  on: [
    ...bucketPolicy,
    'AWS::SQS::QueuePolicy',
    'AWS::SNS::TopicPolicy',
    'AWS::KMS::Key',
    'AWS::SecretsManager::ResourcePolicy',
    'AWS::ECR::Repository',
  ],
  wrong(statement, { holder }) {
    const pattern = [...(statement.principals?.AWS ?? []), ...(statement.notPrincipals?.AWS ?? [])].find((one) =>
      /^arn:.*[*?]/.test(one.replace(/\$\{[^}]*\}/g, '')),
    );
    return pattern === undefined
      ? undefined
      : {
          evidence: pattern,
          message: `\`${holder.author.id}\` names \`${readable(pattern)}\`, which matches no principal`,
        };
  },
});

/** Principals that act for whoever configures them; API Gateway and the load balancer are asked for in another way. */
const fnPermissionNoSource = policyRule({
  words: {
    id: 'fn-permission-no-source',
    area: 'platform',
    severity: 'medium',
    title: 'Service permission without a source',
    description:
      'A service may invoke the function, but not on whose behalf: a configuration of that service in any account that names this function can invoke it.',
    remediation: 'add `SourceArn`, and for S3 `SourceAccount` too',
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
    examples: {
      fail: permission('s3.amazonaws.com'),
      pass: permission('s3.amazonaws.com', 'SourceAccount: !Ref AWS::AccountId'),
    },
  },
  on: ['AWS::Lambda::Permission'],
  wrong(_statement, { holder }) {
    const {
      Principal: principal,
      SourceArn: arn,
      SourceAccount: account,
      EventSourceToken: token,
      PrincipalOrgID: organization,
    } = holder.properties;
    if (typeof principal !== 'string' || hasUnknown(principal) || !/\.amazonaws\.com(?:\.cn)?$/.test(principal))
      return undefined;
    if (arn !== undefined || account !== undefined || token !== undefined || organization !== undefined)
      return undefined;
    // These are always invoked from the account of the function, or by a certificate of a service that has no source.
    if (
      /^(?:config|cognito-sync|lex|alexa-appkit|edgelambda|replicator\.lambda|secretsmanager|codecommit|elasticloadbalancing|cloudformation)\b/.test(
        principal,
      )
    )
      return { severity: 'low', message: `\`${principal}\` may invoke \`${holder.author.id}\` without a source` };
    return {
      reach: 'accounts',
      message: `\`${principal}\` may invoke the function of \`${holder.author.id}\` on behalf of any account`,
    };
  },
});

const crossAccount = (
  id: string,
  on: string[],
  title: string,
  fail: string,
  pass: string,
  skip: (statement: Statement) => boolean = () => false,
) =>
  policyRule({
    words: {
      id,
      area: 'platform',
      severity: 'medium',
      title,
      description:
        'A policy lets an account in that is not listed as trusted. Whoever controls that account decides who there may use the resource.',
      remediation: 'remove the account, or list it under `trusted.accounts` of the configuration',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html',
      examples: { fail, pass },
    },
    on,
    wrong(statement, { holder }, facts) {
      if (statement.effect !== 'Allow' || skip(statement)) return undefined;
      const foreign = statement.principals?.AWS.map(accountOf).find(
        (account) => account !== undefined && isForeign(account, facts),
      );
      return foreign === undefined
        ? undefined
        : { reach: 'accounts', evidence: foreign, message: `\`${holder.author.id}\` lets account \`${foreign}\` in` };
    },
  });

const bucketWrites = /^(?:\*|s3:\*|s3:(?:putbucket|putobjectacl|putencryption|delete|put).*)$/i;

export const resourcePolicyRules: readonly Rule[] = [
  ...publicPolicyRules,
  s3PublicWrite,
  s3PublicRead,
  negated('s3-policy-negated', 'AWS::S3::BucketPolicy', 'Bucket', 'Bucket'),
  negated('sqs-policy-negated', 'AWS::SQS::QueuePolicy', 'Queues', 'Queue'),
  negated('sns-policy-negated', 'AWS::SNS::TopicPolicy', 'Topics', 'Topic'),
  sqsWildcardAction,
  s3WildcardAction,
  principalPartWildcard,
  fnPermissionNoSource,
  crossAccount(
    'fn-permission-cross-account',
    ['AWS::Lambda::Permission'],
    'Function that another account may invoke',
    permission("'444455556666'"),
    permission('s3.amazonaws.com', 'SourceAccount: !Ref AWS::AccountId'),
  ),
  crossAccount(
    'ddb-policy-cross-account',
    ['AWS::DynamoDB::Table'],
    'Table that another account may use',
    table('444455556666'),
    table('!Ref'),
  ),
  crossAccount(
    's3-policy-cross-account',
    ['AWS::S3::BucketPolicy'],
    'Bucket that another account may change',
    policy('AWS::S3::BucketPolicy', 'Bucket', 's3:PutObject', '{ AWS: arn:aws:iam::444455556666:root }'),
    policy('AWS::S3::BucketPolicy', 'Bucket', 's3:GetObject', '{ AWS: arn:aws:iam::444455556666:root }'),
    (statement) => !statement.actions?.some((action) => bucketWrites.test(action)),
  ),
];
