/** State rules about usage plans: stages that none covers, and plans that count nobody. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, get, isMap, type Json } from '../../model/tree.ts';
import { isTrue, isUnknown } from '../../model/value.ts';
import type { Found, Rule, StackRule, StateRule } from '../rule.ts';
import { planned } from './api-examples.ts';

const docs = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html';

const apiNoUsagePlan: StateRule = {
  id: 'api-no-usage-plan',
  kind: 'state',
  area: 'http',
  severity: 'low',
  title: 'Stage in no usage plan',
  description: 'No usage plan names the stage, so nothing limits what one client may use of it over a day or month.',
  remediation: 'add the stage to a usage plan with a quota and throttle',
  docs,
  on: ['AWS::ApiGateway::Stage', 'AWS::ApiGateway::Deployment'],
  examples: { fail: planned(false), pass: planned(true) },
  check(resource, facts) {
    const name = resource.properties.StageName;
    // A deployment only makes a stage where it names one.
    if (resource.type === 'AWS::ApiGateway::Deployment' && name === undefined) return [];
    return facts.of('AWS::ApiGateway::UsagePlan').some((plan) => covers(plan, resource, facts))
      ? []
      : [{ path: ['StageName'], message: `\`${resource.author.id}\` is in no usage plan` }];
  },
};

function covers(plan: Resource, stage: Resource, facts: Facts): boolean {
  const { ApiStages: stages } = plan.properties;
  if (isUnknown(stages)) return true;
  return asList(stages).some((one) => {
    if (!isMap(one)) return true;
    const named = facts.named(one.Stage);
    return (
      named.includes(stage) ||
      one.Stage === stage.properties.StageName ||
      (one.Stage === undefined && one.ApiId === stage.properties.RestApiId)
    );
  });
}

/** Schemes of an OpenAPI body that ask for a key as API Gateway reads it. */
function definesKey(body: Json | undefined): boolean {
  const schemes = [get(body, 'securityDefinitions'), get(body, 'components', 'securitySchemes')];
  return schemes.some(
    (one) =>
      isMap(one) &&
      Object.values(one).some(
        (scheme) => get(scheme, 'type') === 'apiKey' && /^x-api-key$/i.test(String(get(scheme, 'name'))),
      ),
  );
}

/** Whether a method of the API asks for a key; 'unknown' where the template does not show its methods. */
function asksForKey(api: Resource, plan: Resource, facts: Facts): boolean | 'unknown' {
  const { Body: body, BodyS3Location: elsewhere } = api.properties;
  const routes = facts.routes.filter((route) => route.api === api && route.method !== 'OPTIONS');
  if (definesKey(body) || routes.some(({ authorization: { apiKey, kind } }) => apiKey || kind === 'api-key'))
    return true;
  if (routes.some(({ holder }) => isTrue(holder.properties.ApiKeyRequired) === 'unknown')) return 'unknown';
  const shown = routes.length > 0 && !isUnknown(body) && elsewhere === undefined && !isPartly(body);
  // Who has SAM make the plan has it ask for the key too, whatever body is included: it writes a scheme beside it.
  return shown || plan.author.id === api.author.id ? false : 'unknown';
}

/** Whether a part of the body is included from elsewhere. */
function isPartly(body: Json | undefined): boolean {
  return get(body, 'Fn::Transform') !== undefined;
}

const example = (key: string) => `Resources:
  Orders: { Type: AWS::ApiGateway::RestApi, Properties: { Name: orders } }
  Place:
    Type: AWS::ApiGateway::Method
    Properties: { RestApiId: !Ref Orders, ResourceId: !GetAtt Orders.RootResourceId, HttpMethod: POST, AuthorizationType: AWS_IAM${key} }
  Plan:
    Type: AWS::ApiGateway::UsagePlan
    Properties: { ApiStages: [{ ApiId: !Ref Orders, Stage: live }], Throttle: { RateLimit: 50, BurstLimit: 100 } }
`;

const apiPlanWithoutKey: StackRule = {
  id: 'api-plan-without-key',
  kind: 'state',
  area: 'http',
  severity: 'low',
  title: 'Usage plan that counts nobody',
  description:
    'A usage plan names a stage of the API, but no method asks for an API key. Quotas and throttles of a plan apply to callers by their key: without one they do not apply, and callers that were to be told apart are not.',
  remediation: {
    sam: 'set `Auth.ApiKeyRequired: true` on the API',
    cloudformation: 'set `ApiKeyRequired: true` on the methods',
    serverless: 'set `private: true` on the `http` events',
  },
  docs,
  about: ['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'],
  examples: { fail: example(''), pass: example(', ApiKeyRequired: true') },
  *checkAll(facts): Iterable<Found> {
    const planned = new Map<Resource, Resource>();
    for (const plan of facts.of('AWS::ApiGateway::UsagePlan'))
      for (const stage of asList(plan.properties.ApiStages))
        for (const api of facts.named(get(stage, 'ApiId')))
          if (api.type === 'AWS::ApiGateway::RestApi') planned.set(api, plan);
    for (const [api, plan] of planned)
      if (asksForKey(api, plan, facts) === false)
        yield {
          resource: api,
          related: [plan.place],
          message: `a usage plan is for \`${api.author.id}\`, but no method asks for an API key`,
        };
  },
};

export const usagePlanRules: readonly Rule[] = [apiNoUsagePlan, apiPlanWithoutKey];
