/** Change rules about what one function is and who can reach it: shared roles, new ways in, exposure together with power. */
import type { Exposure } from '../../model/delta.ts';
import type { LambdaFunction, Role } from '../../model/fact.ts';
import { placeOf } from '../../model/place.ts';
import type { Resource } from '../../model/stack.ts';
import { keySpan } from '../../model/tree.ts';
import { isFullWildcard } from '../iam/wildcards.ts';
import type { ChangeRule, Comparison } from '../rule.ts';

const lambdas = ['AWS::Lambda::Function'];

export const deltaRoleBecameShared: ChangeRule = {
  id: 'delta-role-became-shared',
  kind: 'change',
  area: 'responsibility',
  severity: 'high',
  title: 'Role became shared',
  description:
    'A role that one function had to itself is used by several, or functions with roles of their own moved to a common one. Each of them can now do everything that the role allows, so a hole in the least careful one has the rights of all.',
  remediation: {
    sam: 'remove `Role` and give the function its own `Policies`',
    cloudformation: 'give each function a role of its own',
    serverless: 'give the function a role of its own (`role`, or per-function statements)',
  },
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
  about: [...lambdas, 'AWS::IAM::Role'],
  explains: ['fn-shared-role'],
  isReason: true,
  examples: {
    fail: { base: functions('A', 'B'), head: functions('A', 'A') },
    pass: { base: functions('A', 'A'), head: functions('A', 'B') },
  },
  *compare(change) {
    for (const role of change.head.roles) {
      const users = lambdasOf(role);
      if (users.length < 2) continue;
      const joined = users.filter((user) => {
        const was = change.baseOf(user);
        const before = was ? change.base.functionOf(was)?.role : undefined;
        return (
          before !== undefined && lambdasOf(before).length < 2 && !(isSame(before, role, change) && users.length < 2)
        );
      });
      const first = joined[0];
      if (!first || wasShared(role, change)) continue;
      yield {
        resource: role.resource ?? first,
        evidence: role.key,
        message: `${role.resource ? `\`${role.resource.author.id}\`` : 'one role'} is now used by ${users
          .map((user) => `\`${user.author.id}\``)
          .slice(0, 6)
          .join(
            ', ',
          )}${users.length > 6 ? ` and ${users.length - 6} more` : ''}; ${joined.length === 1 ? `\`${first.author.id}\` had a role to itself` : 'they had roles of their own'}`,
        related: users.flatMap((user) => {
          const span = keySpan(user.properties, 'Role');
          return span ? [placeOf(span)] : [];
        }),
      };
    }
  },
};

function lambdasOf(role: Role): Resource[] {
  return role.usedBy.filter((user) => lambdas.includes(user.type));
}

function isSame(base: Role, head: Role, change: Comparison): boolean {
  return base.resource ? change.headOf(base.resource) === head.resource : base.key === head.key;
}

function wasShared(role: Role, change: Comparison): boolean {
  return change.base.roles.some((base) => isSame(base, role, change) && lambdasOf(base).length > 1);
}

export const deltaFunctionGainedTrigger: ChangeRule = {
  id: 'delta-function-gained-trigger',
  kind: 'change',
  area: 'responsibility',
  severity: 'medium',
  title: 'Function can be reached from the internet',
  description:
    'A function that could only be reached from inside (by queues, schedules, other services) has a way in from the internet after the change. Input that it could trust so far comes from anybody who gets past the authorization of that way in. So it is where an open route that was another function’s leads to one that asked for authorization everywhere.',
  remediation:
    'make sure that the new way in asks for authorization and that the function checks its input, or give it a function of its own',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html',
  about: lambdas,
  explains: ['api-rest-method-no-auth', 'api-http-route-no-auth', 'fn-url-auth-none', 'fn-permission-public'],
  examples: {
    fail: {
      base: functions('A', 'B'),
      head: `${functions('A', 'B')}  Url:\n    Type: AWS::Lambda::Url\n    Properties: { TargetFunctionArn: !Ref First, AuthType: AWS_IAM }\n`,
    },
    pass: { base: functions('A', 'B'), head: functions('A', 'B') },
  },
  *compare(change) {
    for (const { head, base } of functionPairs(change)) {
      const ways = fromInternet(base).length > 0 ? openedTo(head, base, change) : fromInternet(head);
      const [first] = ways;
      if (!first) continue;
      const open = ways.some((way) => way.authorization === 'none');
      yield {
        resource: head.resource,
        message: `\`${head.resource.author.id}\` can now be called from the internet by ${first.via}${ways.length > 1 ? ` and ${ways.length - 1} more` : ''} (${open ? 'no authorization' : `authorization: ${first.authorization}`})`,
        severity: open ? 'high' : 'low',
        related: [first.place],
      };
    }
  },
};

export function functionPairs(change: Comparison): { base: LambdaFunction; head: LambdaFunction }[] {
  return change.head.functions.flatMap((head) => {
    const was = change.baseOf(head.resource);
    const base = was ? change.base.functionOf(was) : undefined;
    return base ? [{ base, head }] : [];
  });
}

function fromInternet(lambda: LambdaFunction): Exposure[] {
  return lambda.exposures.filter((one) => one.from === 'internet');
}

/** Open ways to a function that had none: ways that were there and led elsewhere. One that is new, or lost its authorization, has its own finding. */
function openedTo(head: LambdaFunction, base: LambdaFunction, change: Comparison): Exposure[] {
  const [before, after] = [base, head].map((one) => fromInternet(one).filter((way) => way.authorization === 'none'));
  if (before?.length !== 0) return [];
  const elsewhere = new Set(
    change.base.functions.filter((one) => one !== base).flatMap((one) => fromInternet(one).map(({ via }) => via)),
  );
  return (after ?? []).filter(({ via }) => elsewhere.has(via));
}

export const deltaExposedAndPrivileged: ChangeRule = {
  id: 'delta-exposed-and-privileged',
  kind: 'change',
  area: 'responsibility',
  severity: 'critical',
  title: 'Open to everybody and powerful',
  description:
    'After the change anybody on the internet can call a function without authorization, and its role may do everything in some service. In base one of the two was missing. One bug in the function is then a breach of everything the role can touch.',
  remediation:
    'ask for authorization on the way in, or narrow the role to the actions and resources that this function needs',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-permissions.html',
  about: lambdas,
  examples: {
    fail: { base: exposed('AWS_IAM', 's3:*'), head: exposed('NONE', 's3:*') },
    pass: { base: exposed('NONE', 's3:GetObject'), head: exposed('NONE', 's3:GetObject') },
  },
  *compare(change) {
    for (const head of change.head.functions) {
      const power = powerOf(head);
      const way = openWay(head);
      if (power === undefined || !way) continue;
      const was = change.baseOf(head.resource);
      const base = was ? change.base.functionOf(was) : undefined;
      if (base && powerOf(base) !== undefined && openWay(base)) continue;
      yield {
        resource: head.resource,
        evidence: power,
        reach: 'internet',
        message: `anybody can call \`${head.resource.author.id}\` by ${way.via}, and its role may do \`${power}\` on every resource`,
        related: [way.place],
      };
    }
  },
};

function openWay(lambda: LambdaFunction): Exposure | undefined {
  return fromInternet(lambda).find((one) => one.authorization === 'none');
}

/** A wildcard over a whole service (or all) on every resource, without condition. */
function powerOf({ role }: LambdaFunction): string | undefined {
  for (const { policy } of role?.policies ?? [])
    for (const statement of policy?.statements ?? []) {
      if (statement.effect !== 'Allow' || statement.conditions.length > 0 || !statement.resources?.some(isFullWildcard))
        continue;
      const wide = statement.actions?.find(
        (action) => /^(?:\*|[a-z0-9-]+:\*)$/i.test(action) && !/^(?:logs|xray|cloudwatch):/i.test(action),
      );
      if (wide !== undefined) return wide;
    }
  return undefined;
}

function functions(first: string, second: string): string {
  const role = (id: string) =>
    `  Role${id}:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }\n`;
  const lambda = (id: string, of: string) =>
    `  ${id}:\n    Type: AWS::Lambda::Function\n    Properties: { Code: { ZipFile: '' }, Handler: index.handler, Runtime: nodejs24.x, Role: !GetAtt Role${of}.Arn }\n`;
  return `Resources:\n${role('A')}${role('B')}${lambda('First', first)}${lambda('Second', second)}`;
}

function exposed(auth: string, action: string): string {
  return `Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs24.x
      Handler: index.handler
      InlineCode: "exports.handler = async () => {}"
      FunctionUrlConfig: { AuthType: ${auth} }
      Policies:
        - Statement: [{ Effect: Allow, Action: '${action}', Resource: '*' }]
`;
}
