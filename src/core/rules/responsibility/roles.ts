/** State rules about roles that serve more than one job: several services trust them, or they change many. */

import type { Facts, Role } from '../../model/fact.ts';
import type { Policy } from '../../model/policy.ts';
import { hasUnknown } from '../../model/value.ts';
import type { Rule, StackRule } from '../rule.ts';

const type = 'AWS::IAM::Role';

/** Services that take a role together by design. Source: the services' own guides, such as "Set up IAM permissions and roles for Lambda@Edge". */
const together: readonly (readonly string[])[] = [
  ['edgelambda.amazonaws.com', 'lambda.amazonaws.com'],
  ['lambda.amazonaws.com', 'synthetics.amazonaws.com'],
  ['ml.opensearchservice.amazonaws.com', 'opensearchservice.amazonaws.com'],
  ['monitoring.rds.amazonaws.com', 'rds.amazonaws.com'],
];

const roleTrustsMultipleServices: StackRule = {
  id: 'role-trusts-multiple-services',
  kind: 'state',
  area: 'responsibility',
  severity: 'medium',
  title: 'Role that several services can assume',
  description:
    'The trust policy lets more than one AWS service assume the role. Whoever can set up either of them gets the rights that were meant for the other.',
  remediation: 'make one role for each service',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  about: [type],
  examples: { fail: role(['lambda', 'ec2'], ['s3']), pass: role(['lambda'], ['s3']) },
  *checkAll({ trustPolicies }) {
    for (const { policy, holder, path } of trustPolicies) {
      const services = new Set(
        (policy?.statements ?? [])
          .filter((statement) => statement.effect === 'Allow')
          .flatMap((statement) => statement.principals?.Service ?? [])
          .filter((service) => !hasUnknown(service))
          .map((service) =>
            service.toLowerCase().replace(/^([a-z-]+)\.[a-z]{2}(?:-[a-z]+)+-\d\.(amazonaws\.com)/, '$1.$2'),
          ),
      );
      if (services.size < 2 || together.some((group) => [...services].every((service) => group.includes(service))))
        continue;
      const names = [...services].sort();
      yield {
        resource: holder,
        path,
        evidence: names.join(),
        message: `\`${holder.author.id}\` can be assumed by ${names.map((name) => `\`${name}\``).join(', ')}`,
      };
    }
  },
};

/** Services that come with running at all: logs, traces, network interfaces. */
const operational = new Set(['logs', 'xray', 'ec2', 'cloudwatch', 'lambda', 'sts']);
const manyServices = 5;

const roleServiceBreadth: StackRule = {
  id: 'role-service-breadth',
  kind: 'state',
  area: 'responsibility',
  severity: 'low',
  title: 'Role that changes many services',
  description: `Write actions of the role cover ${manyServices} or more AWS services, beside logs, traces and network interfaces. A function that needs so many does more than one job.`,
  remediation: 'split what runs as this role into functions that do one job, each with its own role',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  about: [type],
  examples: {
    fail: role(['lambda'], ['s3:PutObject', 'sqs:SendMessage', 'sns:Publish', 'dynamodb:PutItem', 'kinesis:PutRecord']),
    pass: role(['lambda'], ['s3:PutObject', 'sqs:SendMessage']),
  },
  *checkAll(facts) {
    for (const one of facts.roles) {
      if (!one.resource || !one.usedBy.some((user) => user.type === 'AWS::Lambda::Function')) continue;
      const services = writtenBy(one, facts);
      if (services.length >= manyServices)
        yield {
          resource: one.resource,
          evidence: services.join(),
          message: `\`${one.resource.author.id}\` changes ${services.length} services: ${services.map((name) => `\`${name}\``).join(', ')}`,
        };
    }
  },
};

/** Wildcards over services and managed policies are told by rules of their own. */
function writtenBy({ policies }: Role, { actionsOf }: Facts): string[] {
  const services = new Set<string>();
  for (const { policy, kind } of policies) {
    if (kind === 'boundary' || kind === 'trust' || kind === 'aws-managed') continue;
    for (const service of policy ? writtenByPolicy(policy, actionsOf) : []) services.add(service);
  }
  return [...services].sort();
}

const written = new WeakMap<Policy, ReadonlySet<string>>();

/** Policies are shared by scenarios, so each is read once. */
function writtenByPolicy(policy: Policy, actionsOf: Facts['actionsOf']): ReadonlySet<string> {
  const known = written.get(policy);
  if (known) return known;
  const services = new Set<string>();
  for (const { effect, actions } of policy.statements)
    for (const action of effect === 'Allow' ? (actions ?? []) : []) {
      const service = action.slice(0, Math.max(0, action.indexOf(':'))).toLowerCase();
      if (service === '' || services.has(service) || operational.has(service) || /[*?$]/.test(service)) continue;
      if (actionsOf(action).some(({ level }) => level === 'Write' || level === 'Permissions management'))
        services.add(service);
    }
  written.set(policy, services);
  return services;
}

function role(services: string[], actions: string[]): string {
  return `Resources:
  Role:
    Type: ${type}
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { Service: [${services.map((name) => `${name}.amazonaws.com`).join(', ')}] }, Action: 'sts:AssumeRole' }]
      Policies:
        - PolicyName: orders
          PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: [${actions.map((action) => `'${action}'`).join(', ')}], Resource: 'arn:aws:s3:::orders/*' }] }
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Handler: index.handler, Runtime: nodejs24.x, Code: { S3Bucket: code, S3Key: orders.zip }, Role: !GetAtt Role.Arn }
`;
}

export const roleJobRules: readonly Rule[] = [roleTrustsMultipleServices, roleServiceBreadth];
