/** Takes `Auth.UsagePlan` of a REST API, gives the plan, its API key and what binds them; a shared plan grows with each API. */
import { generated, isMap, type Json, type JsonMap, keySpan, newMap } from '../../model/tree.ts';
import { anyOf, ref } from './intrinsics.ts';
import {
  derivedResource,
  type Made,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
  take,
} from './transform.ts';

/** What the APIs with `CreateUsagePlan: SHARED` have given so far. */
export interface SharedUsagePlan {
  apis: string[];
  stages: JsonMap[];
  keys: JsonMap[];
  conditions: string[];
  /** Some API of it always exists. */
  unconditional: boolean;
  attributes: JsonMap;
}

const sharedConditionName = 'SharedUsagePlanCondition';
const planProperties = ['UsagePlanName', 'Description', 'Quota', 'Tags', 'Throttle'];
const planKeys = ['CreateUsagePlan', ...planProperties];

/** The shared plan before any API has asked for it. */
export function noUsagePlan(): SharedUsagePlan {
  return { apis: [], stages: [], keys: [], conditions: [], unconditional: false, attributes: newMap() };
}

/** Plan, key and their binding; of a shared plan the state with this API, which replaces what earlier ones made. */
export function usagePlan(t: Transform, sam: SamResource, auth: JsonMap | undefined, stageId: string): Made[] {
  const plan = auth?.['UsagePlan'];
  if (!auth || plan === undefined || plan === null) return [];
  const span = keySpan(auth, 'UsagePlan') ?? spanOfProperty(sam, 'Auth');
  const fail = (message: string) => {
    refuse(t, 'sam-invalid-value', message, span);
    return [];
  };
  if (!isMap(plan)) return fail('`UsagePlan` must be a map');
  const unknown = Object.keys(plan).find((name) => !planKeys.includes(name));
  if (unknown !== undefined)
    return fail(`\`UsagePlan\` has no property \`${unknown}\`; use one of ${planKeys.join(', ')}`);
  const create = plan['CreateUsagePlan'];
  if (create === 'NONE') return [];
  if (create !== 'PER_API' && create !== 'SHARED') return fail('`CreateUsagePlan` must be PER_API, SHARED or NONE');
  const stage = generated<JsonMap>({ ApiId: ref(sam.id), Stage: ref(stageId) }, span);
  const key = generated<JsonMap>({ RestApiId: ref(sam.id), StageName: ref(stageId) }, span);
  if (create === 'PER_API') return planResources(sam, sam.id, plan, [sam.id], [stage], [key], sam.inherited, span);
  const shared = t.usagePlan;
  shared.apis.push(sam.id);
  shared.stages.push(stage);
  shared.keys.push(key);
  combineAttributes(t, shared, sam.inherited);
  return planResources(sam, 'Serverless', plan, shared.apis, shared.stages, shared.keys, shared.attributes, span);
}

function planResources(
  sam: SamResource,
  prefix: string,
  plan: JsonMap,
  apis: string[],
  stages: JsonMap[],
  keys: JsonMap[],
  attributes: JsonMap,
  cause: Made['cause'],
): Made[] {
  const [planId, keyId] = [`${prefix}UsagePlan`, `${prefix}ApiKey`];
  const resource = (id: string, type: string, properties: JsonMap, dependsOn: string[]): Made => ({
    ...derivedResource(sam, id, type, properties, cause),
    attributes: { DependsOn: dependsOn, ...attributes },
  });
  const named = planProperties.filter((name) => plan[name]);
  const binding = { KeyId: ref(keyId), KeyType: 'API_KEY', UsagePlanId: ref(planId) };
  return [
    resource(planId, 'AWS::ApiGateway::UsagePlan', take({ ApiStages: stages }, plan, named), apis),
    resource(keyId, 'AWS::ApiGateway::ApiKey', { Enabled: true, StageKeys: keys }, [planId]),
    resource(`${prefix}UsagePlanKey`, 'AWS::ApiGateway::UsagePlanKey', binding, [keyId]),
  ];
}

/** The shared plan is kept as the most careful of its APIs is, and exists while any of them does. */
function combineAttributes(t: Transform, shared: SharedUsagePlan, own: JsonMap): void {
  const strictest: Record<string, Json[]> = {
    DeletionPolicy: ['Retain', 'Delete'],
    UpdateReplacePolicy: ['Retain', 'Snapshot', 'Delete'],
  };
  for (const [name, order] of Object.entries(strictest)) {
    const known = [shared.attributes[name], own[name]].filter((value) => value !== undefined);
    const best = order.find((policy) => known.includes(policy)) ?? known[0];
    if (best !== undefined) shared.attributes[name] = best;
  }
  const condition = own['Condition'];
  if (typeof condition !== 'string') {
    shared.unconditional = true;
    delete t.conditions[sharedConditionName];
    delete shared.attributes['Condition'];
  } else if (!shared.unconditional && !shared.conditions.includes(condition)) {
    shared.conditions.push(condition);
    const [first, ...more] = shared.conditions;
    // With one API, SAM writes the condition's bare name; CloudFormation reads no other meaning into it.
    t.conditions[sharedConditionName] = more.length > 0 ? anyOf(shared.conditions) : (first as Json);
    shared.attributes['Condition'] = sharedConditionName;
  }
}
