/** State rules about functions that do, or are set up for, more than one job. */
import type { LambdaFunction, Role } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { get } from '../../model/tree.ts';
import { asNumber, hasUnknown } from '../../model/value.ts';
import { oneResource, type Row, rowRules } from '../rows.ts';
import type { Rule, StackRule } from '../rule.ts';
import { present } from '../shapes.ts';

const type = 'AWS::Lambda::Function';
const about = [type];
const bare = 'Handler: index.handler, Runtime: nodejs24.x, Code: { S3Bucket: code, S3Key: orders.zip }';

const rows: readonly Row[] = [
  {
    id: 'fn-default-memory',
    severity: 'info',
    title: 'Memory left at the default',
    description:
      'The function takes the default of 128 MB, and with it the smallest share of a processor. Nobody has looked at what it needs.',
    remediation: { sam: 'set `MemorySize`', cloudformation: 'set `MemorySize`', serverless: 'set `memorySize`' },
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html',
    on: about,
    property: 'MemorySize',
    must: present,
    says: 'takes the default memory',
    fail: bare,
    pass: `${bare}, MemorySize: 512`,
  },
];

const fnSharedRole: StackRule = {
  id: 'fn-shared-role',
  kind: 'state',
  area: 'responsibility',
  severity: 'low',
  title: 'Execution role shared by several functions',
  description:
    'Several functions run as one role, so each of them may do what any of them needs. A hole in the least careful one has the rights of all.',
  remediation: {
    sam: 'remove `Role` and give each function its own `Policies`',
    cloudformation: 'give each function a role of its own',
    serverless: 'give each function a role of its own (`role`, or per-function statements)',
  },
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
  about: [type, 'AWS::IAM::Role'],
  examples: { fail: twoFunctions('One', 'One'), pass: twoFunctions('One', 'Two') },
  *checkAll({ roles }) {
    for (const role of roles) {
      const users = lambdasOf(role);
      const [first] = users;
      if (!first || users.length < 2) continue;
      const named = users.slice(0, 4).map((user) => `\`${user.author.id}\``);
      yield {
        resource: role.resource ?? first,
        evidence: role.key,
        ...(role.resource ? {} : { path: ['Role'] }),
        related: users.slice(0, 20).map((user) => user.place),
        message: `${named.join(', ')}${users.length > 4 ? ` and ${users.length - 4} more` : ''} run as one role`,
      };
    }
  },
};

function lambdasOf(role: Role): Resource[] {
  return role.usedBy.filter((user) => user.type === type);
}

const fnPermissionMultiplePrincipals: StackRule = {
  id: 'fn-permission-multiple-principals',
  kind: 'state',
  area: 'responsibility',
  severity: 'low',
  title: 'Function that several services invoke',
  description:
    'Permissions let more than one service invoke the function. It has to tell their events apart, and its role has the rights for all of them.',
  remediation: 'make one function for each kind of event, with the shared code in a library',
  docs: 'https://docs.aws.amazon.com/wellarchitected/latest/serverless-applications-lens/general-design-principles.html',
  about: [type, 'AWS::Lambda::Permission'],
  examples: { fail: invokedBy(['s3', 'sns']), pass: invokedBy(['s3', 's3']) },
  *checkAll(facts) {
    const principals = new Map<Resource, Set<string>>();
    for (const { properties } of facts.of('AWS::Lambda::Permission')) {
      const { Principal: principal, FunctionName: target } = properties;
      if (typeof principal !== 'string' || hasUnknown(principal) || !/\.amazonaws\.com$/.test(principal)) continue;
      for (const lambda of facts.named(target))
        principals.set(lambda, (principals.get(lambda) ?? new Set()).add(principal));
    }
    for (const { resource } of facts.functions) {
      const services = [...(principals.get(resource) ?? [])].sort();
      if (services.length > 1)
        yield {
          resource,
          evidence: services.join(),
          message: `\`${resource.author.id}\` is invoked by ${services.map((one) => `\`${one}\``).join(', ')}`,
        };
    }
  },
};

/** From so many kinds on, a function is a switch over kinds of events. */
const manyKinds = 3;

const fnTooManyEventSources: StackRule = {
  id: 'fn-too-many-event-sources',
  kind: 'state',
  area: 'responsibility',
  severity: 'low',
  title: 'Function with many kinds of event sources',
  description: `The function has ${manyKinds} or more kinds of event sources (an API, a queue, a bucket, a schedule, …). Each kind brings its own format and its own trust, and one function has to judge them all.`,
  remediation: 'make one function for each kind of event, with the shared code in a library',
  docs: 'https://docs.aws.amazon.com/wellarchitected/latest/serverless-applications-lens/general-design-principles.html',
  about,
  examples: { fail: triggered(['sqs', 'kinesis', 'dynamodb']), pass: triggered(['sqs', 'sqs']) },
  *checkAll({ functions }) {
    for (const lambda of functions) {
      const kinds = kindsOf(lambda);
      if (kinds.length >= manyKinds)
        yield {
          resource: lambda.resource,
          evidence: kinds.join(),
          message: `\`${lambda.resource.author.id}\` takes events of ${kinds.length} kinds: ${kinds.map((kind) => `\`${kind}\``).join(', ')}`,
        };
    }
  },
};

function kindsOf({ triggers, routes }: LambdaFunction): string[] {
  const kinds = new Set([...triggers.map((trigger) => trigger.service), ...routes.map((route) => route.kind)]);
  return [...kinds].sort();
}

const fnMultiRouteMonolith: StackRule = {
  id: 'fn-multi-route-monolith',
  kind: 'state',
  area: 'responsibility',
  severity: 'info',
  title: 'One function for every route',
  description:
    'A catch-all route (`{proxy+}`, `$default`) sends every path and method to one function. Its role needs the rights of all of them, and the API cannot authorize, validate or limit them one by one.',
  remediation: 'declare the routes, and send each to a function that does one job',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/concepts-event-driven-architectures.html',
  about,
  examples: { fail: routed('$default'), pass: routed('GET /orders') },
  *checkAll({ functions }) {
    for (const { resource, routes } of functions) {
      const greedy = routes.find(
        (route) =>
          route.kind !== 'websocket' &&
          (/\{[^{}]*\+\}$/.test(route.path) || route.path === '$default') &&
          route.method !== 'OPTIONS',
      );
      if (greedy)
        yield {
          resource,
          related: [greedy.holder.place],
          message: `\`${resource.author.id}\` serves every path of \`${greedy.api.author.id}\``,
        };
    }
  },
};

/** Seconds after which the front end has given up. Source: quotas of API Gateway. */
const frontEndLimit: Readonly<Partial<Record<LambdaFunction['routes'][number]['kind'], number>>> = {
  rest: 29,
  http: 30,
  websocket: 29,
  graphql: 30,
};

const fnDefaultTimeout: StackRule = {
  id: 'fn-default-timeout',
  kind: 'state',
  area: 'responsibility',
  severity: 'info',
  title: 'Timeout that nobody has set, or too long for its caller',
  description:
    'The function takes the default of 3 seconds, which nobody has chosen; or it may run far longer than the API in front of it waits, so that work goes on (and is paid for) after the caller was told that it failed.',
  remediation: { sam: 'set `Timeout`', cloudformation: 'set `Timeout`', serverless: 'set `timeout`' },
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html',
  about,
  examples: { fail: oneResource(type, bare), pass: oneResource(type, `${bare}, Timeout: 10`) },
  *checkAll({ functions }) {
    for (const { resource, routes, triggers } of functions) {
      const timeout = get(resource.properties, 'Timeout');
      const seconds = asNumber(timeout);
      const limit = Math.max(0, ...routes.map((route) => frontEndLimit[route.kind] ?? 900));
      if (timeout === undefined)
        yield {
          resource,
          path: ['Timeout'],
          message: `\`${resource.author.id}\` takes the default timeout of 3 seconds`,
        };
      else if (typeof seconds === 'number' && limit > 0 && triggers.length === 0 && seconds > 2 * limit)
        yield {
          resource,
          path: ['Timeout'],
          message: `\`${resource.author.id}\` may run for ${seconds} seconds; its caller waits for ${limit}`,
        };
    }
  },
};

const layerMixedResponsibility: StackRule = {
  id: 'layer-mixed-responsibility',
  kind: 'state',
  area: 'responsibility',
  severity: 'low',
  title: 'Layer without a fixed version',
  description:
    'The version of a layer is looked up at deployment, in a parameter that others write. What code the function runs is then decided outside of this repository, and no review sees the change.',
  remediation: 'name the version in the ARN, or the version of the parameter (`{{resolve:ssm:/layers/tools:3}}`)',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html',
  about,
  examples: { fail: layered('{{resolve:ssm:/layers/tools}}'), pass: layered('{{resolve:ssm:/layers/tools:3}}') },
  *checkAll({ functions, template }) {
    for (const { resource } of functions) {
      const layers = resource.properties.Layers;
      for (const [at, layer] of (Array.isArray(layers) ? layers : []).entries()) {
        const identity = typeof layer === 'string' ? /^\$\{Token\[(.*)\]\}$/.exec(layer)?.[1] : undefined;
        if (identity === undefined) continue;
        const lookup = /^(?:resolve:)?ssm:/.test(identity) && !/^(?:resolve:)?ssm:.*:\d+$/.test(identity);
        const parameter = /^Ref:([A-Za-z0-9]+)$/.exec(identity)?.[1];
        const declared = parameter === undefined ? undefined : get(template.body.Parameters, parameter, 'Type');
        if (lookup || (typeof declared === 'string' && declared.startsWith('AWS::SSM::Parameter::Value')))
          yield {
            resource,
            path: ['Layers', at],
            evidence: identity,
            message: `the version of a layer of \`${resource.author.id}\` is looked up at deployment`,
          };
      }
    }
  },
};

function lambda(id: string, role: string): string {
  return `  ${id}:\n    Type: ${type}\n    Properties: { ${bare}, Role: '${role}' }\n`;
}

function twoFunctions(one: string, two: string): string {
  const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
  return `Resources:\n${lambda('Orders', role(one))}${lambda('Refunds', role(two))}`;
}

function invokedBy(services: string[]): string {
  const permissions = services.map(
    (service, at) =>
      `  Allow${at}:\n    Type: AWS::Lambda::Permission\n    Properties: { Action: 'lambda:InvokeFunction', FunctionName: !Ref Orders, Principal: ${service}.amazonaws.com, SourceAccount: !Ref AWS::AccountId, SourceArn: 'arn:aws:${service}:::orders' }\n`,
  );
  return `Resources:\n${lambda('Orders', 'arn:aws:iam::111122223333:role/orders')}${permissions.join('')}`;
}

function triggered(services: string[]): string {
  const mappings = services.map(
    (service, at) =>
      `  From${at}:\n    Type: AWS::Lambda::EventSourceMapping\n    Properties: { FunctionName: !Ref Orders, EventSourceArn: 'arn:aws:${service}:eu-west-1:111122223333:orders${at}' }\n`,
  );
  return `Resources:\n${lambda('Orders', 'arn:aws:iam::111122223333:role/orders')}${mappings.join('')}`;
}

function routed(key: string): string {
  return `Resources:
${lambda('Orders', 'arn:aws:iam::111122223333:role/orders')}  Api:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: orders, ProtocolType: HTTP }
  Call:
    Type: AWS::ApiGatewayV2::Integration
    Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Orders.Arn }
  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: '${key}', AuthorizationType: AWS_IAM, Target: !Sub 'integrations/\${Call}' }
`;
}

function layered(layer: string): string {
  return oneResource(type, `${bare}, Layers: ['${layer}']`);
}

export const functionJobRules: readonly Rule[] = [
  fnSharedRole,
  fnPermissionMultiplePrincipals,
  fnTooManyEventSources,
  fnMultiRouteMonolith,
  ...rowRules('responsibility', rows),
  fnDefaultTimeout,
  layerMixedResponsibility,
];
