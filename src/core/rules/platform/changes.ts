/** Change rules about what runs, with what, and who can read its secrets. */
import type { Facts, LambdaFunction } from '../../model/fact.ts';
import type { Severity } from '../../model/finding.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, get, isMap, type Json } from '../../model/tree.ts';
import { isOfAnotherChoice } from '../environments.ts';
import type { ChangeRule } from '../rule.ts';
import { bothAt, transitionRule } from '../transitions.ts';

const lambda = ['AWS::Lambda::Function'];

export const fnRuntimePinnedManual: ChangeRule = transitionRule({
  words: {
    id: 'fn-runtime-pinned-manual',
    area: 'platform',
    severity: 'medium',
    title: 'Runtime patches no longer arrive',
    description:
      'A function took runtime updates by itself and is pinned to one runtime version by hand. Security patches of the language runtime stay out until somebody changes the pin.',
    remediation: 'set `UpdateRuntimeOn` back to `Auto` (or `FunctionUpdate`), or plan who moves the pin',
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html',
    examples: {
      fail: {
        base: fn('RuntimeManagementConfig: { UpdateRuntimeOn: Auto }'),
        head: fn('RuntimeManagementConfig: { UpdateRuntimeOn: Manual }'),
      },
      pass: {
        base: fn('RuntimeManagementConfig: { UpdateRuntimeOn: Manual }'),
        head: fn('RuntimeManagementConfig: { UpdateRuntimeOn: Auto }'),
      },
    },
  },
  on: lambda,
  worse(base, head) {
    const path = 'RuntimeManagementConfig.UpdateRuntimeOn';
    const both = bothAt(base, head, path);
    return both?.is === 'Manual' && both.was !== 'Manual'
      ? { path: path.split('.'), message: `\`${head.author.id}\` no longer takes runtime patches by itself` }
      : undefined;
  },
});

/** Variables by which code can be put in front of, or into, a function. Source: "Modifying the runtime environment", AWS Lambda Developer Guide. */
const loaders = [
  'AWS_LAMBDA_EXEC_WRAPPER',
  'NODE_OPTIONS',
  'PYTHONPATH',
  'LD_PRELOAD',
  'LD_LIBRARY_PATH',
  'JAVA_TOOL_OPTIONS',
  '_JAVA_OPTIONS',
  'RUBYOPT',
  'PERL5OPT',
  'DOTNET_STARTUP_HOOKS',
  'BASH_ENV',
];

/** Options of runtimes that change how fast code runs or what errors look like, nothing that runs; the JVM's `-XX:On...` start commands, and others name files with further options or code. */
const tuning =
  /^(?:--enable-source-maps|--(?:max-old-space-size|max-semi-space-size|stack-trace-limit|unhandled-rejections|dns-result-order)=[\w-]+|--no-(?:warnings|deprecation)|-XX:[+-]\w+|-XX:(?!On|Flags|AOT)(?!\w*(?:File|Path|Library)=)\w+=[\w.%]+|-X(?:m[sxn]|ss)\w+|-Xshare:\w+)$/;

export const fnExtensionAdded: ChangeRule = transitionRule({
  words: {
    id: 'fn-extension-added',
    area: 'platform',
    severity: 'medium',
    title: 'Code loaded by an environment variable',
    description:
      'A variable that makes the runtime load further code before the handler was added or points elsewhere. That code sees every event and every credential of the function.',
    remediation: 'make sure that you know what the variable loads and who can change it, or remove it',
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/runtimes-modify.html',
    examples: {
      fail: {
        base: fn('Environment: { Variables: { STAGE: prod } }'),
        head: fn('Environment: { Variables: { STAGE: prod, AWS_LAMBDA_EXEC_WRAPPER: /opt/wrapper } }'),
      },
      pass: {
        base: fn('Environment: { Variables: { STAGE: prod } }'),
        head: fn('Environment: { Variables: { STAGE: test } }'),
      },
    },
  },
  on: lambda,
  worse(base, head) {
    const variables = (resource: Resource) => get(resource.properties, 'Environment', 'Variables');
    const harmless = (value: unknown) =>
      typeof value === 'string' && value.split(/\s+/).every((word) => word === '' || tuning.test(word));
    const added = loaders.find((name) => {
      const is = get(variables(head), name);
      return is !== undefined && is !== get(variables(base), name) && !harmless(is);
    });
    return added === undefined
      ? undefined
      : {
          path: ['Environment', 'Variables', added],
          evidence: added,
          message: `\`${head.author.id}\` loads further code through \`${added}\``,
        };
  },
});

export const macroOrTransformAdded: ChangeRule = {
  id: 'macro-or-transform-added',
  kind: 'change',
  area: 'platform',
  severity: 'medium',
  title: 'Macro rewrites the template',
  description:
    'A macro that is not AWS’s own processes the template from now on. What is deployed is what the macro returns, not what was reviewed here.',
  remediation: 'review the macro’s code as part of this change, or write its result into the template',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros.html',
  about: [],
  examples: {
    fail: { base: macro(''), head: macro('Transform: [Rewrite]') },
    pass: { base: macro('Transform: [Rewrite]'), head: macro('Transform: [Rewrite]') },
  },
  *compare({ base, head }) {
    const before = macrosOf(base);
    for (const name of macrosOf(head))
      if (!before.includes(name))
        yield { resource: null, evidence: name, message: `the macro \`${name}\` processes this template` };
  },
};

function macrosOf({ template }: Facts): string[] {
  const names = [...asList(template.body.Transform), ...transformsIn(template.body)].map((one) =>
    String(isMap(one) ? get(one, 'Name') : one),
  );
  return [...new Set(names.filter((name) => !name.startsWith('AWS::')))];
}

/** What stands under every `Fn::Transform`. */
function transformsIn(value: Json): Json[] {
  if (Array.isArray(value)) return value.flatMap(transformsIn);
  if (!isMap(value)) return [];
  return [...asList(value['Fn::Transform']), ...Object.values(value).flatMap(transformsIn)];
}

const isCustom = (type: string) => type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';

export const customResourceAdded: ChangeRule = {
  id: 'custom-resource-added',
  kind: 'change',
  area: 'platform',
  severity: 'low',
  title: 'Custom resource runs code at deployment',
  description:
    'The change adds a custom resource, or sends an existing one to another function. Its code runs during every deployment with the rights of that function’s role, outside of what this template shows.',
  remediation: 'review the function behind `ServiceToken` and its role',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html',
  about: ['AWS::CloudFormation::CustomResource', 'Custom::*'],
  examples: {
    fail: { base: custom(undefined), head: custom('arn:aws:lambda:eu-west-1:111122223333:function:setup') },
    pass: {
      base: custom('arn:aws:lambda:eu-west-1:111122223333:function:setup'),
      head: custom('arn:aws:lambda:eu-west-1:111122223333:function:setup'),
    },
  },
  *compare({ added, pairs }) {
    for (const resource of added)
      if (isCustom(resource.type))
        yield { resource, path: ['ServiceToken'], message: `\`${resource.author.id}\` runs code at every deployment` };
    for (const { base, head } of pairs) {
      const both = isCustom(head.type) ? bothAt(base, head, 'ServiceToken') : undefined;
      if (both && both.was !== both.is)
        yield {
          resource: head,
          path: ['ServiceToken'],
          evidence: 'token',
          message: `\`${head.author.id}\` runs another function than before`,
        };
    }
  },
};

/** Actions that give out a secret's value. */
const reads = [
  'secretsmanager:getsecretvalue',
  'secretsmanager:batchgetsecretvalue',
  'ssm:getparameter',
  'ssm:getparameters',
  'ssm:getparametersbypath',
];

export const deltaSecretScopeWidened: ChangeRule = {
  id: 'delta-secret-scope-widened',
  kind: 'change',
  area: 'platform',
  severity: 'high',
  title: 'More functions can read a secret',
  description:
    'A function that was there before can read a secret or a parameter that it could not read. Every function that can read a secret is one more place from which it can leak. Every secret of the account is high, one of Secrets Manager medium, a parameter (most hold settings) low.',
  remediation: 'give the secret only to the function that needs it, or split what needs it into a function of its own',
  docs: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html',
  about: ['AWS::Lambda::Function', 'AWS::IAM::Role'],
  examples: { fail: { base: reader(false), head: reader(true) }, pass: { base: reader(true), head: reader(true) } },
  *compare(change) {
    for (const head of change.head.functions) {
      const was = change.baseOf(head.resource);
      const base = was ? change.base.functionOf(was) : undefined;
      // A role that is known on one side only tells nothing.
      if (!base?.role?.resource || !head.role?.resource) continue;
      const already = new Set(secretsOf(base).map((one) => one.pattern));
      const fresh = secretsOf(head).filter(
        ({ pattern }) => !already.has(pattern) && ![...already].some((other) => covers(other, pattern)),
      );
      const worst = fresh.toSorted((a, b) => widths.indexOf(a.width) - widths.indexOf(b.width))[0];
      if (worst)
        yield {
          resource: worst.holder,
          path: worst.path,
          severity: isOfAnotherChoice(change) ? 'low' : severityOfWidth[worst.width],
          evidence: `${head.resource.id} ${worst.width}`,
          message: `\`${head.resource.author.id}\` can now read ${worst.width}${worst.width.startsWith('every') ? '' : ' that it could not read'}`,
        };
    }
  },
};

const widths = ['every secret', 'every parameter', 'a secret', 'a parameter'] as const;
type Width = (typeof widths)[number];

const severityOfWidth: Readonly<Record<Width, Severity>> = {
  'every secret': 'high',
  'every parameter': 'high',
  'a secret': 'medium',
  'a parameter': 'low',
};

interface SecretGrant {
  pattern: string;
  width: Width;
  holder: Resource;
  path: (string | number)[];
}

function secretsOf({ role }: LambdaFunction): SecretGrant[] {
  return (role?.policies ?? []).flatMap((fact) =>
    (fact.policy?.statements ?? []).flatMap((statement) => {
      if (statement.effect !== 'Allow') return [];
      const reading = (statement.actions ?? []).filter(
        (action) =>
          reads.includes(action.toLowerCase()) || /^(?:\*|secretsmanager:(?:get)?\*|ssm:(?:get)?\*)$/i.test(action),
      );
      if (reading.length === 0) return [];
      const parameters = reading.every((action) => /^ssm:/i.test(action));
      const secrets = (statement.resources ?? []).filter(
        (pattern) => pattern === '*' || /:secretsmanager:|:ssm:|\$\{Token\[/.test(pattern),
      );
      return secrets.map((pattern) => ({
        pattern,
        width: widthOf(pattern, parameters),
        holder: fact.holder,
        path: [...fact.path, ...statement.path],
      }));
    }),
  );
}

function widthOf(pattern: string, parameters: boolean): Width {
  const all = /^\*+$|:(?:secret:|parameter\/?)?\*+$/.test(pattern);
  if (parameters || /:ssm:/.test(pattern)) return all ? 'every parameter' : 'a parameter';
  return all ? 'every secret' : 'a secret';
}

/** A prefix with a trailing wildcard covers what begins with it. */
function covers(wide: string, narrow: string): boolean {
  return wide === '*' || (wide.endsWith('*') && narrow.startsWith(wide.slice(0, -1)));
}

function fn(property: string): string {
  return `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Code: { ZipFile: '' }
      Handler: index.handler
      Runtime: nodejs24.x
      Role: arn:aws:iam::111122223333:role/orders
      ${property}
`;
}

function macro(transform: string): string {
  return `${transform}
Resources:
  Orders:
    Type: AWS::SQS::Queue
`;
}

function custom(token: string | undefined): string {
  return `Resources:
  Queue:
    Type: AWS::SQS::Queue
${token === undefined ? '' : `  Setup:\n    Type: Custom::Setup\n    Properties: { ServiceToken: '${token}' }\n`}`;
}

function reader(secret: boolean): string {
  const grant = "        - { Effect: Allow, Action: 'secretsmanager:GetSecretValue', Resource: !Ref Token }";
  return `Resources:
  Token:
    Type: AWS::SecretsManager::Secret
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }
  Policy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: orders
      Roles: [!Ref Role]
      PolicyDocument:
        Statement:
        - { Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }
${secret ? grant : ''}
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Code: { ZipFile: '' }, Handler: index.handler, Runtime: nodejs24.x, Role: !GetAtt Role.Arn }
`;
}
