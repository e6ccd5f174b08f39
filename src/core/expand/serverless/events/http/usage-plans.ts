/** API keys, usage plans, and which key belongs to which plan. */
import type { Span } from '../../../../model/place.ts';
import { get, isMap, type Json, type JsonMap, spanOf } from '../../../../model/tree.ts';
import { type Assembly, add, part, putFrom } from '../../assembly.ts';
import { upperFirst } from '../../naming.ts';
import { isSet, listOf, mapOf, present, ref, writtenAt } from '../../values.ts';
import { apiReference } from './rest-api.ts';

export function addUsagePlans(assembly: Assembly, deployment: string): void {
  const settings = mapOf(assembly.service.provider.apiGateway) ?? {};
  const { apiKeys, usagePlan } = settings;
  if (!isSet(apiKeys) && !isSet(usagePlan)) return;
  const span = writtenAt(settings, isSet(apiKeys) ? 'apiKeys' : 'usagePlan');
  const plans = Array.isArray(usagePlan)
    ? usagePlan.filter(isMap).flatMap((plan) => Object.entries(plan).slice(0, 1))
    : [];
  const names = new Set(plans.map(([name]) => name));
  addKeys(listOf(apiKeys), names, assembly, deployment, span);
  if (plans.length > 0)
    for (const [name, plan] of plans) addPlan(name, plan, assembly, deployment, spanOf(plan) ?? span);
  else addPlan(undefined, usagePlan, assembly, deployment, writtenAt(settings, 'usagePlan') ?? span);
}

/** Keys are numbered, on their own or within the plan that they are listed under. */
function addKeys(
  keys: readonly Json[],
  plans: ReadonlySet<string>,
  assembly: Assembly,
  deployment: string,
  span: Span | undefined,
): void {
  let number = 0;
  for (const key of keys) {
    const [name = ''] = isMap(key) ? Object.keys(key) : [];
    if (isMap(key) && plans.has(name)) {
      number = 0;
      for (const inner of listOf(key[name])) addKey(inner, ++number, name, assembly, deployment, span);
    } else addKey(key, ++number, undefined, assembly, deployment, span);
  }
}

function addKey(
  key: Json,
  number: number,
  plan: string | undefined,
  assembly: Assembly,
  deployment: string,
  span: Span | undefined,
): void {
  const suffix = (plan === undefined ? '' : upperFirst(plan)) + number;
  const id = `ApiGatewayApiKey${suffix}`;
  const properties = part(spanOf(key) ?? span, {
    Enabled: get(key, 'enabled') ?? true,
    Name: isMap(key) ? key.name : key,
    StageKeys: [{ RestApiId: apiReference(assembly.service), StageName: assembly.service.stage }],
  });
  for (const [property, from] of [
    ['Value', 'value'],
    ['Description', 'description'],
    ['CustomerId', 'customerId'],
  ] as const)
    if (isSet(get(key, from))) putFrom(properties, property, get(key, from), key, from);
  add(assembly, id, { Type: 'AWS::ApiGateway::ApiKey', Properties: properties, DependsOn: deployment }, span);
  const link = part(span, { KeyId: ref(id), KeyType: 'API_KEY', UsagePlanId: ref(planId(plan)) });
  add(assembly, `ApiGatewayUsagePlanKey${suffix}`, { Type: 'AWS::ApiGateway::UsagePlanKey', Properties: link }, span);
}

function planId(name: string | undefined): string {
  return `ApiGatewayUsagePlan${upperFirst(name ?? '')}`;
}

function addPlan(
  name: string | undefined,
  plan: Json | undefined,
  assembly: Assembly,
  deployment: string,
  span: Span | undefined,
): void {
  const { name: service, stage } = assembly.service;
  const properties: JsonMap = part(span, {
    ApiStages: [{ ApiId: apiReference(assembly.service), Stage: stage }],
    Description:
      name === undefined
        ? `Usage plan for ${service} ${stage} stage`
        : `Usage plan "${name}" for ${service} ${stage} stage`,
    UsagePlanName: name === undefined ? `${service}-${stage}` : `${service}-${name}-${stage}`,
  });
  const quota = mapOf(get(plan, 'quota'));
  if (quota)
    properties.Quota = part(spanOf(quota), present({ Limit: quota.limit, Offset: quota.offset, Period: quota.period }));
  const throttle = mapOf(get(plan, 'throttle'));
  if (throttle) {
    const limits = present({ BurstLimit: throttle.burstLimit, RateLimit: throttle.rateLimit });
    properties.Throttle = part(spanOf(throttle), limits);
  }
  const draft = { Type: 'AWS::ApiGateway::UsagePlan', DependsOn: deployment, Properties: properties };
  add(assembly, planId(name), draft, span);
}
