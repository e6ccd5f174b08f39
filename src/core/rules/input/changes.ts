/** Change rules about what input an API still checks. */
import { asList, get, isMap, type Json } from '../../model/tree.ts';
import { asNumber, isTrue } from '../../model/value.ts';
import type { ChangeRule } from '../rule.ts';
import { bothAt, isLost, transitionRule } from '../transitions.ts';

export const apiModelLoosened: ChangeRule = transitionRule({
  words: {
    id: 'api-model-loosened',
    area: 'input',
    severity: 'medium',
    title: 'Request schema accepts more than before',
    description:
      'A JSON schema that API Gateway checks requests against lost a required property, a bound, a pattern or an allowed value, or lets unknown properties through. Input that was turned away reaches the code.',
    remediation: 'restore the constraint, or make sure that the code checks what the schema no longer does',
    docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html',
    examples: {
      fail: { base: model('[id, amount]'), head: model('[id]') },
      pass: { base: model('[id]'), head: model('[id, amount]') },
    },
  },
  on: ['AWS::ApiGateway::Model'],
  worse(base, head) {
    const both = bothAt(base, head, 'Schema');
    const loss = both ? loosened(parsed(both.was), parsed(both.is), 'the schema') : undefined;
    return loss === undefined
      ? undefined
      : { path: ['Schema'], evidence: loss, message: `\`${head.author.id}\` accepts more: ${loss}` };
  },
});

function parsed(schema: Json | undefined): Json | undefined {
  if (typeof schema !== 'string') return schema;
  try {
    return JSON.parse(schema) as Json;
  } catch {
    return undefined;
  }
}

/** Constraints under which a larger number accepts more, and those under which a smaller one does. */
const bounds: readonly [string, 1 | -1][] = [
  ['maxLength', 1],
  ['maximum', 1],
  ['exclusiveMaximum', 1],
  ['maxItems', 1],
  ['maxProperties', 1],
  ['minLength', -1],
  ['minimum', -1],
  ['exclusiveMinimum', -1],
  ['minItems', -1],
  ['minProperties', -1],
];

/** The first constraint that head's schema lost, in words; `undefined` where it accepts no more. */
function loosened(was: Json | undefined, is: Json | undefined, where: string, depth = 0): string | undefined {
  if (!isMap(was) || depth > 20) return undefined;
  if (!isMap(is)) return `${where} is no longer described`;
  const dropped = asList(was.required).find((name) => !asList(is.required).includes(name));
  if (dropped !== undefined) return `${where} no longer requires \`${String(dropped)}\``;
  for (const [name, direction] of bounds) {
    const [before, after] = [asNumber(was[name]), asNumber(is[name])];
    if (
      typeof before === 'number' &&
      (after === undefined || (typeof after === 'number' && (after - before) * direction > 0))
    )
      return `the bound \`${name}\` of ${where} is ${after === undefined ? 'gone' : 'wider'}`;
  }
  for (const name of ['pattern', 'format', 'type'])
    if (was[name] !== undefined && is[name] === undefined) return `${where} no longer has a \`${name}\``;
  if (was.enum !== undefined && asList(is.enum).some((value) => !asList(was.enum).includes(value)))
    return `${where} allows more values`;
  if (was.enum !== undefined && is.enum === undefined) return `${where} allows any value`;
  if (was.additionalProperties === false && is.additionalProperties !== false)
    return `${where} lets unknown properties through`;
  for (const [name, inner] of Object.entries(isMap(was.properties) ? was.properties : {})) {
    const loss = loosened(inner, get(is.properties, name), `\`${name}\``, depth + 1);
    if (loss !== undefined) return loss;
  }
  return loosened(was.items, is.items, `the items of ${where}`, depth + 1);
}

export const apiRequiredParameterDropped: ChangeRule = transitionRule({
  words: {
    id: 'api-required-parameter-dropped',
    area: 'input',
    severity: 'low',
    title: 'Required request parameter dropped',
    description:
      'A method no longer insists on a header, query parameter or path parameter. Requests without it reach the code.',
    remediation: 'restore the entry of `RequestParameters` as required, or handle its absence in the code',
    docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html',
    examples: { fail: { base: method(true), head: method(false) }, pass: { base: method(false), head: method(true) } },
  },
  on: ['AWS::ApiGateway::Method'],
  worse(base, head) {
    const both = bothAt(base, head, 'RequestParameters');
    const was = both && isMap(both.was) ? both.was : {};
    const dropped = Object.keys(was).find(
      (name) => isTrue(was[name]) === true && isTrue(get(both?.is, name)) === false,
    );
    return dropped === undefined
      ? undefined
      : {
          path: ['RequestParameters', dropped],
          evidence: dropped,
          message: `\`${head.author.id}\` no longer requires \`${dropped}\``,
        };
  },
});

export const esmNoFilter: ChangeRule = transitionRule({
  words: {
    id: 'esm-no-filter',
    area: 'input',
    severity: 'info',
    title: 'Event filter removed',
    description:
      'An event source mapping no longer filters its events, so payloads that never reached the function do now.',
    remediation: 'restore `FilterCriteria`, or make sure that the function handles every kind of event of its source',
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html',
    examples: {
      fail: { base: mapping(true), head: mapping(false) },
      pass: { base: mapping(false), head: mapping(true) },
    },
  },
  on: ['AWS::Lambda::EventSourceMapping', 'AWS::Pipes::Pipe'],
  worse(base, head) {
    const path = head.type === 'AWS::Pipes::Pipe' ? 'SourceParameters.FilterCriteria' : 'FilterCriteria';
    const both = bothAt(base, head, path);
    return both && isLost(both.was, both.is)
      ? { path: path.split('.'), message: `\`${head.author.id}\` no longer filters its events` }
      : undefined;
  },
});

export const wafBodyInspectionShrunk: ChangeRule = transitionRule({
  words: {
    id: 'waf-body-inspection-shrunk',
    area: 'input',
    severity: 'medium',
    title: 'WAF inspects less traffic',
    description:
      'A rule of the web ACL got a scope-down statement, or lost its say over large bodies: requests that it looked at pass by it.',
    remediation: 'remove the scope-down statement, or restore the handling of oversize bodies',
    docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-oversize-request-components.html',
    examples: { fail: { base: webAcl(false), head: webAcl(true) }, pass: { base: webAcl(true), head: webAcl(false) } },
  },
  on: ['AWS::WAFv2::WebACL'],
  worse(base, head) {
    const scoped = (rule: Json) =>
      get(rule, 'Statement', 'ManagedRuleGroupStatement', 'ScopeDownStatement') ??
      get(rule, 'Statement', 'RateBasedStatement', 'ScopeDownStatement');
    const before = new Map(asList(base.properties.Rules).map((rule) => [String(get(rule, 'Name')), rule]));
    const shrunk = asList(head.properties.Rules).find((rule) => {
      const was = before.get(String(get(rule, 'Name')));
      return was !== undefined && scoped(was) === undefined && scoped(rule) !== undefined;
    });
    const name = String(get(shrunk, 'Name'));
    return shrunk === undefined
      ? undefined
      : {
          path: ['Rules'],
          evidence: name,
          message: `the rule \`${name}\` of \`${head.author.id}\` only looks at a part of the requests`,
        };
  },
});

function model(required: string): string {
  return `Resources:
  Order:
    Type: AWS::ApiGateway::Model
    Properties:
      RestApiId: a1b2c3
      ContentType: application/json
      Schema: { type: object, required: ${required}, properties: { id: { type: string }, amount: { type: number } } }
`;
}

function method(required: boolean): string {
  return `Resources:
  Get:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: a1b2c3
      ResourceId: d4e5f6
      HttpMethod: GET
      AuthorizationType: AWS_IAM
      RequestParameters: { method.request.header.X-Request-Id: ${required} }
`;
}

function mapping(filtered: boolean): string {
  return `Resources:
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: orders
      EventSourceArn: arn:aws:sqs:eu-west-1:111122223333:orders
${filtered ? '      FilterCriteria: { Filters: [{ Pattern: \'{"body":{"kind":["order"]}}\' }] }\n' : ''}`;
}

function webAcl(scoped: boolean): string {
  const scope = scoped
    ? ', ScopeDownStatement: { ByteMatchStatement: { SearchString: /api, FieldToMatch: { UriPath: {} }, TextTransformations: [{ Priority: 0, Type: NONE }], PositionalConstraint: STARTS_WITH } }'
    : '';
  return `Resources:
  Acl:
    Type: AWS::WAFv2::WebACL
    Properties:
      DefaultAction: { Allow: {} }
      Scope: REGIONAL
      VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: acl }
      Rules:
        - Name: common
          Priority: 1
          OverrideAction: { None: {} }
          Statement: { ManagedRuleGroupStatement: { VendorName: AWS, Name: AWSManagedRulesCommonRuleSet${scope} } }
          VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: common }
`;
}
