/** State rule: a function whose role cannot write logs. */
import { likeText } from '../../access/like-text.ts';
import type { Role } from '../../model/fact.ts';
import type { Policy, Statement } from '../../model/policy.ts';
import { hasUnknown } from '../../model/value.ts';
import { isFrameworkOwn } from '../origins.ts';
import type { StateRule } from '../rule.ts';

/** What it takes to write to an existing log group. Source: `AWSLambdaBasicExecutionRole`. */
const needed = ['logs:CreateLogStream', 'logs:PutLogEvents'];

export const fnNoLogPermission: StateRule = {
  id: 'fn-no-log-permission',
  kind: 'state',
  area: 'monitoring',
  severity: 'medium',
  title: 'Function that cannot write logs',
  description:
    'The execution role of the function does not allow `logs:CreateLogStream` and `logs:PutLogEvents`, or denies them, or its boundary leaves them out. The function runs, but nothing that it writes is kept. A role that is not in the template, or a policy that is not known, is no finding.',
  remediation: {
    sam: 'remove the `Role`, or attach `AWSLambdaBasicExecutionRole` to it',
    cloudformation: 'attach `arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole` to the role',
  },
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html',
  on: ['AWS::Lambda::Function'],
  examples: { fail: withRole('dynamodb:GetItem'), pass: withRole("'logs:*'") },
  check(resource, facts) {
    const role = facts.functionOf(resource)?.role;
    if (!role?.resource || isFrameworkOwn(resource)) return [];
    const missing = missingRights(role);
    return missing.length === 0
      ? []
      : [
          {
            path: ['Role'],
            message: `the role of \`${resource.author.id}\` does not allow ${missing.map((action) => `\`${action}\``).join(' and ')}`,
          },
        ];
  },
};

/** What one policy says of the rights, in the order of `needed`. */
interface Reading {
  undecided: boolean;
  allowed: boolean[];
  denied: boolean[];
}

const readings = new WeakMap<Policy, Reading>();
const notKnown: Reading = { undecided: true, allowed: [], denied: [] };

/** Policies are shared by scenarios, so each is read once. */
function readingOf(policy: Policy | undefined): Reading {
  if (policy === undefined) return notKnown;
  const known = readings.get(policy);
  if (known) return known;
  const { statements } = policy;
  const reading = {
    undecided: statements.some(isUndecided),
    allowed: needed.map((action) => statements.some((one) => allows(one, action))),
    denied: needed.map((action) => statements.some((one) => deniesAll(one, action))),
  };
  readings.set(policy, reading);
  return reading;
}

/** None where a policy is not known: it may allow them. */
function missingRights({ policies, boundary }: Role): string[] {
  const read = policies.map(({ policy }) => readingOf(policy));
  if (read.some(({ undecided }) => undecided)) return [];
  const limit = boundary && readingOf(boundary.policy);
  return needed.filter(
    (_, at) =>
      !read.some(({ allowed }) => allowed[at]) ||
      read.some(({ denied }) => denied[at]) ||
      (limit !== undefined && !limit.undecided && !limit.allowed[at]),
  );
}

function isUndecided({ unknown, malformed, actions, notActions }: Statement): boolean {
  return unknown !== undefined || malformed === true || (actions ?? notActions ?? []).some(hasUnknown);
}

function allows(statement: Statement, action: string): boolean {
  return statement.effect === 'Allow' && takes(statement, action) && onLogs(statement);
}

/** A Deny for some log groups, or under a condition, may have its reason. */
function deniesAll(statement: Statement, action: string): boolean {
  return (
    statement.effect === 'Deny' &&
    statement.conditions.length === 0 &&
    takes(statement, action) &&
    (statement.resources ?? []).some((resource) => /^(?:\*|arn:[^:]*:logs:\*:\*:\*)$/.test(resource))
  );
}

function takes({ actions, notActions }: Statement, action: string): boolean {
  // Nearly all patterns are of other services.
  const matches = (pattern: string) =>
    /^(?:logs:|[^:]*[*?])/i.test(pattern) && likeText(pattern, action, { wildcards: true, fold: true });
  return notActions ? !notActions.some(matches) : (actions ?? []).some(matches);
}

/** Whether some resource can be a log group: which one is not looked at. */
function onLogs({ resources, notResources }: Statement): boolean {
  return notResources !== undefined || (resources ?? []).some((one) => !/^arn:[^:*]*:(?!logs)[a-z0-9-]+:/.test(one));
}

function withRole(action: string): string {
  return `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Code: { ZipFile: '' }, Handler: index.handler, Runtime: nodejs24.x, Role: !GetAtt Role.Arn }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }]
      Policies:
        - PolicyName: rights
          PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: ${action}, Resource: '*' }] }
`;
}
