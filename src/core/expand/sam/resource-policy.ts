/** Takes `ResourcePolicy` of an API or event, gives the policy in the body that says from where a path may be called. */
import { get, isMap, type Json, type JsonMap, keySpan, newMap } from '../../model/tree.ts';
import { anyMethod, arnPath, pathItems } from './api-body.ts';
import type { ApiState } from './api-state.ts';
import { addOnce, ownList } from './distinct-list.ts';
import { isIntrinsic, sub } from './intrinsics.ts';
import { refuse, type Transform } from './transform.ts';

const policyKey = 'x-amazon-apigateway-policy';

/** Adds statements for one path. A stage may be a CloudFormation function. */
export function addResourcePolicy(
  t: Transform,
  api: ApiState,
  body: JsonMap,
  written: Json,
  path: string,
  stage: Json,
): void {
  if (!isMap(written)) {
    const span = keySpan(api.sam.properties, 'Auth') ?? api.sam.cause;
    refuse(t, 'sam-wrong-type', '`ResourcePolicy` must be a map', span);
    return;
  }
  const policy = isMap(body[policyKey]) ? body[policyKey] : newMap();
  const resources = methodArns(body, path, stage);
  addAccounts(policy, written['AwsAccountWhitelist'], 'Allow', resources);
  addAccounts(policy, written['AwsAccountBlacklist'], 'Deny', resources);
  for (const [name, operator] of [
    ['IpRangeWhitelist', 'NotIpAddress'],
    ['IpRangeBlacklist', 'IpAddress'],
  ] as const) {
    const ranges = listOf(written[name]);
    if (ranges.length > 0) allowUnless(policy, resources, { [operator]: { 'aws:SourceIp': ranges } });
  }
  for (const [color, operator] of [
    ['Blacklist', 'StringEquals'],
    ['Whitelist', 'StringNotEquals'],
  ] as const) {
    const networks = networksOf(t, api, written, color);
    if (Object.keys(networks).length > 0) allowUnless(policy, resources, { [operator]: networks });
  }
  body[policyKey] = policy;
}

function methodArns(body: JsonMap, path: string, stage: Json): Json[] {
  return pathItems(body, path)
    .flatMap((item) => Object.keys(item))
    .map((method) => {
      const verb = method.toLowerCase() === anyMethod || method.toLowerCase() === 'any' ? '*' : method.toUpperCase();
      return sub(`execute-api:/\${__Stage__}/${verb}${arnPath(path)}`, { __Stage__: stage });
    });
}

function addAccounts(policy: JsonMap, accounts: Json | undefined, effect: string, resources: Json[]): void {
  const list = listOf(accounts);
  if (list.length === 0) return;
  const statement = { ...invoke(effect, resources), Principal: { AWS: list } };
  policy['Version'] = '2012-10-17';
  // SAM writes a lone account statement without a list.
  if (policy['Statement']) ownList(policy, 'Statement', listOf(policy['Statement'])).push(statement);
  else policy['Statement'] = statement;
}

/** Everyone may call, but for those whom the condition fits. */
function allowUnless(policy: JsonMap, resources: Json[], condition: JsonMap): void {
  addMissing(policy, [
    { ...invoke('Allow', resources), Principal: '*' },
    { ...invoke('Deny', resources), Principal: '*', Condition: condition },
  ]);
}

/** Adds the author's own statements, once for the whole body. */
export function addCustomStatements(body: JsonMap, written: Json): void {
  const statements = get(written, 'CustomStatements');
  if (!statements) return;
  const policy = isMap(body[policyKey]) ? body[policyKey] : newMap();
  if (policy['Statement']) addMissing(policy, listOf(statements));
  else {
    policy['Version'] = '2012-10-17';
    policy['Statement'] = statements;
  }
  body[policyKey] = policy;
}

function addMissing(policy: JsonMap, statements: Json[]): void {
  const list = ownList(policy, 'Statement', listOf(policy['Statement']));
  policy['Version'] = '2012-10-17';
  for (const statement of statements) addOnce(list, statement);
}

function invoke(Effect: string, Resource: Json[]): JsonMap {
  return { Effect, Action: 'execute-api:Invoke', Resource };
}

/** Networks and endpoints by condition key, from the literal list and from those for CloudFormation functions. */
function networksOf(t: Transform, api: ApiState, written: JsonMap, color: 'Blacklist' | 'Whitelist'): JsonMap {
  const name = `SourceVpc${color}`;
  const literals = listOf(written[name]);
  if (!literals.every((one) => typeof one === 'string')) {
    const message = `\`${name}\` takes plain strings; use IntrinsicVpc${color} or IntrinsicVpce${color} for functions`;
    refuse(t, 'sam-wrong-type', message, keySpan(written, name) ?? api.sam.cause);
  }
  const startingWith = (prefix: string) => literals.filter((one) => typeof one === 'string' && one.startsWith(prefix));
  const vpcs = [...startingWith('vpc-'), ...listOf(written[`IntrinsicVpc${color}`])];
  const endpoints = [...startingWith('vpce-'), ...listOf(written[`IntrinsicVpce${color}`])];
  return {
    ...(vpcs.length > 0 ? { 'aws:SourceVpc': vpcs } : {}),
    ...(endpoints.length > 0 ? { 'aws:SourceVpce': endpoints } : {}),
  };
}

function listOf(value: Json | undefined): Json[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value)
    ? value
    : isIntrinsic(value) || !isMap(value) || Object.keys(value).length > 0
      ? [value]
      : [];
}
