/** Change rules about losses that a review easily misses: behind a rename, in one branch of a condition, in what a plugin rewrites. */
import type { Facts } from '../../model/fact.ts';
import { atLeast } from '../../model/finding.ts';
import type { ChangeRule } from '../rule.ts';

export const deltaLogicalIdRenameHidesLoss: ChangeRule = {
  id: 'delta-logical-id-rename-hides-loss',
  kind: 'change',
  area: 'platform',
  severity: 'medium',
  title: 'Rename that drops a protection',
  description:
    'A resource is deleted and added again under another logical id, and the new one lacks a protection that the old one had. In a diff the two stand apart, so the loss looks like a part of a new resource; what is deployed is a replacement that is weaker.',
  remediation: 'carry the protection over to the renamed resource',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html',
  about: [],
  explains: 'hit',
  isReason: true,
  examples: {
    fail: { base: table('Orders', true), head: table('Purchases', false) },
    pass: { base: table('Orders', true), head: table('Purchases', true) },
  },
  *compare({ introduced, baseOf, head }) {
    const authors = new Set([...head.stack.resources.values()].map(({ author }) => author.id));
    for (const { finding, resource } of introduced) {
      const was = resource ? baseOf(resource) : undefined;
      if (resource && was && finding.severity !== 'info' && !authors.has(was.author.id))
        yield {
          resource,
          evidence: finding.rule,
          explains: [finding.rule],
          message: `\`${resource.author.id}\` takes the place of \`${was.author.id}\`, of which this was not so`,
        };
    }
  },
};

export const deltaConditionBranchInsecure: ChangeRule = {
  id: 'delta-condition-branch-insecure',
  kind: 'change',
  area: 'platform',
  severity: 'medium',
  title: 'Weakness in one branch of a condition',
  description:
    'Under some values of the parameters the change makes a resource weak, and under others it stays as it was. A deployment to a test stage then shows nothing of what the other stages get.',
  remediation: 'give every branch of the condition the safe value',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html',
  about: [],
  explains: 'hit',
  examples: {
    fail: { base: functionUrl('AWS_IAM'), head: functionUrl('!If [IsProd, NONE, AWS_IAM]') },
    pass: { base: functionUrl('AWS_IAM'), head: functionUrl('!If [IsProd, AWS_IAM, AWS_IAM]') },
  },
  *compare({ introduced, heads }) {
    for (const { finding, resource, scenarios } of introduced) {
      if (!resource || !atLeast(finding.severity, 'medium')) continue;
      const staysClean = heads.some(({ stack }, at) => !scenarios.has(at) && stack.resources.has(resource.id));
      if (staysClean)
        yield {
          resource,
          evidence: finding.rule,
          explains: [finding.rule],
          message: 'with other values of the parameters it stays clean, so a deployment with those does not show it',
        };
    }
  },
};

/** A plugin is code that runs at deployment and may change every resource; those whose effect is known are expanded instead. */
export const slsPluginAdded: ChangeRule = {
  id: 'sls-plugin-added',
  kind: 'change',
  area: 'platform',
  severity: 'low',
  title: 'Serverless Framework plugin added',
  description:
    'A plugin that is not known to be harmless joins the service. It runs as code on every deployment, with the rights of whoever deploys, and may rewrite roles and resources after this review.',
  remediation: 'review the plugin and pin its version, or judge the packaged CloudFormation template',
  docs: 'https://docs.aws.amazon.com/wellarchitected/latest/serverless-applications-lens/security-pillar.html',
  about: [],
  examples: {
    fail: { base: service('serverless-offline'), head: service('serverless-role-rewriter') },
    pass: { base: service('serverless-role-rewriter'), head: service('serverless-offline, serverless-role-rewriter') },
  },
  *compare({ base, head }) {
    const before = new Set(pluginsOf(base).map(({ subject }) => subject));
    for (const { subject, place } of pluginsOf(head)) {
      if (subject === undefined || before.has(subject)) continue;
      const message = `the plugin \`${subject}\` runs at every deployment and may rewrite what is deployed`;
      yield { resource: null, evidence: subject, message, ...(place ? { place } : {}) };
    }
  },
};

function pluginsOf({ template }: Facts) {
  return template.diagnostics.filter(({ code }) => code === 'unknown-plugin');
}

function table(id: string, kept: boolean): string {
  return `Resources:
  ${id}:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
      BillingMode: PAY_PER_REQUEST
${kept ? '      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }\n' : ''}`;
}

function functionUrl(auth: string): string {
  return `Parameters:
  Stage: { Type: String, AllowedValues: [dev, prod] }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Url:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: arn:aws:lambda:eu-west-1:111122223333:function:orders
      AuthType: ${auth}
`;
}

function service(plugins: string): string {
  return `service: orders
provider: { name: aws, runtime: nodejs24.x }
plugins: [${plugins}]
functions:
  orders: { handler: index.handler }
`;
}
