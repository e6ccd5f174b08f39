/** State rules about resource policies that let everybody in: one row per kind of resource. */
import type { Rule, RuleWords } from '../rule.ts';
import { key, permission, policy, repository, secret } from './policy-examples.ts';
import { policyRule } from './policy-rule.ts';
import { isPublic } from './public-statement.ts';

const docsOf = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html';

/** One row per kind of resource that must not let everybody in. */
const publicRows: readonly {
  words: Omit<RuleWords, 'area' | 'docs' | 'examples'> & { examples: [fail: string, pass: string]; docs?: string };
  on: string[];
}[] = [
  {
    on: ['AWS::Lambda::Permission'],
    words: {
      id: 'fn-permission-public',
      severity: 'critical',
      title: 'Function that anybody can invoke',
      description:
        'A permission lets every AWS account invoke the function, and neither a source nor an organization limits it.',
      remediation: 'name the service with its `SourceArn` (and `SourceAccount`), the account, or `PrincipalOrgID`',
      docs: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
      examples: [permission("'*'"), permission('s3.amazonaws.com', 'SourceAccount: !Ref AWS::AccountId')],
    },
  },
  {
    on: ['AWS::SQS::QueuePolicy'],
    words: {
      id: 'sqs-policy-public',
      severity: 'critical',
      title: 'Queue open to everybody',
      description:
        'The queue policy lets every AWS account use the queue. Anybody can put messages into it that your functions then process, or read the ones in it.',
      remediation: 'name the service or account, and add a condition on `aws:SourceArn` or `aws:SourceAccount`',
      examples: [
        policy('AWS::SQS::QueuePolicy', 'Queues', 'sqs:SendMessage', "'*'"),
        policy('AWS::SQS::QueuePolicy', 'Queues', 'sqs:SendMessage', '{ Service: sns.amazonaws.com }'),
      ],
    },
  },
  {
    on: ['AWS::SNS::TopicPolicy'],
    words: {
      id: 'sns-policy-public',
      severity: 'critical',
      title: 'Topic open to everybody',
      description:
        'The topic policy lets every AWS account use the topic. Anybody can publish what your subscribers then act on, or subscribe to what is published.',
      remediation: 'name the service or account, and add a condition on `aws:SourceArn` or `aws:SourceAccount`',
      examples: [
        policy('AWS::SNS::TopicPolicy', 'Topics', 'sns:Publish', "'*'"),
        policy('AWS::SNS::TopicPolicy', 'Topics', 'sns:Publish', '{ Service: s3.amazonaws.com }'),
      ],
    },
  },
  {
    on: ['AWS::Events::EventBusPolicy', 'AWS::EventSchemas::RegistryPolicy', 'AWS::Events::EventBus'],
    words: {
      id: 'event-bus-policy-open',
      severity: 'high',
      title: 'Event bus open to everybody',
      description:
        'The policy of the event bus lets every AWS account put events on it. Rules then hand them to your functions as if they were yours.',
      remediation: 'name the accounts, or add a condition on `aws:PrincipalOrgID`',
      examples: [
        "Resources:\n  Policy:\n    Type: AWS::Events::EventBusPolicy\n    Properties: { StatementId: all, Action: 'events:PutEvents', Principal: '*' }\n",
        "Resources:\n  Policy:\n    Type: AWS::Events::EventBusPolicy\n    Properties: { StatementId: one, Action: 'events:PutEvents', Principal: '111122223333' }\n",
      ],
    },
  },
  {
    on: ['AWS::KMS::Key'],
    words: {
      id: 'kms-policy-public',
      severity: 'critical',
      title: 'Key open to everybody',
      description:
        'The key policy lets every AWS account use the key, and no condition on the caller limits it. What the key protects is protected from nobody.',
      remediation:
        'name the account (`arn:aws:iam::<account>:root`) or the roles, or add a condition on `kms:CallerAccount` and `kms:ViaService`',
      docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
      examples: [key("{ AWS: '*' }"), key('{ AWS: arn:aws:iam::111122223333:root }')],
    },
  },
  {
    on: ['AWS::SecretsManager::ResourcePolicy'],
    words: {
      id: 'secret-policy-public',
      severity: 'high',
      title: 'Secret open to everybody',
      description: 'The resource policy lets every AWS account read or manage the secret.',
      remediation: 'name the roles that need the secret, and set `BlockPublicPolicy: true`',
      docs: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html',
      examples: [secret("'*'"), secret('{ AWS: arn:aws:iam::111122223333:role/orders }')],
    },
  },
  {
    on: ['AWS::ECR::Repository'],
    words: {
      id: 'image-repo-public',
      severity: 'high',
      title: 'Image repository open to everybody',
      description: 'The repository policy lets every AWS account pull (or push) the images that functions run.',
      remediation: 'name the accounts that may pull, and nobody else to push',
      docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html',
      examples: [repository("'*'"), repository('{ AWS: arn:aws:iam::111122223333:root }')],
    },
  },
];

export const publicPolicyRules: readonly Rule[] = publicRows.map(({ words, on }) =>
  policyRule({
    words: {
      ...words,
      area: 'platform',
      docs: words.docs ?? docsOf,
      examples: { fail: words.examples[0], pass: words.examples[1] },
    },
    on,
    wrong(statement, { holder }) {
      if (holder.properties.FunctionUrlAuthType !== undefined || holder.properties.InvokedViaFunctionUrl !== undefined)
        return undefined;
      // An account id without quotes is a number, not everybody.
      if (typeof holder.properties.Principal === 'number') return undefined;
      if (!isPublic(statement))
        return holder.type === 'AWS::Lambda::Permission' && holder.properties.Principal === '*'
          ? {
              severity: 'low',
              message: `\`${holder.author.id}\` names everybody; only a condition limits who may invoke`,
            }
          : undefined;
      return {
        reach: 'internet',
        message: `\`${holder.author.id}\` lets everybody in: ${(statement.actions ?? ['everything but what it lists'])
          .slice(0, 3)
          .map((action) => `\`${action}\``)
          .join(', ')}`,
      };
    },
  }),
);
