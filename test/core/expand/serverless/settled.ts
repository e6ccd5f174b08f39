/** Takes a template, gives it in one spelling: generated ids without their digests, no packaging keys, maps by key, lists in one order where order has no meaning, numbers as text. */
import type { Json, JsonMap } from '../../../../src/core/model/tree.ts';

/** Ids that the packager ends with a digest or the time. */
const digests = [
  /(?<=LambdaVersion)[0-9A-Za-z]{30,}$/,
  /(?<=^ApiGatewayDeployment)[0-9a-f]{10,}$/,
  /(?<=^WebsocketsDeployment)[0-9A-Za-z]{30,}$/,
];
const packaging = new Set(['S3Key', 'CodeSha256']);
const unordered = new Set(['DependsOn', 'Statement', 'ManagedPolicyArns', 'Tags', 'Service', 'Action', 'Resource']);
/** Where one item may stand for a list of it. */
const lists = new Set(['DependsOn', 'Action', 'Resource']);

export function settled(template: JsonMap): JsonMap {
  const resources = template.Resources as JsonMap;
  const names = new Map(Object.keys(resources).map((id) => [id, masked(id)]));
  const rename = (value: Json): Json => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]): [string, Json] => [names.get(key) ?? key, rename(inner)]);
    return Object.fromEntries(entries);
  };
  const settledTemplate = ordered(rename(template), '') as JsonMap;
  // What the framework sets on the stage without CloudFormation is known to this expansion only.
  for (const resource of Object.values(settledTemplate.Resources as JsonMap))
    if ((resource as JsonMap).Type === 'AWS::ApiGateway::Deployment') delete (resource as JsonMap).Metadata;
  return settledTemplate;
}

function masked(id: string): string {
  return digests.reduce((name, digest) => name.replace(digest, '#'), id);
}

function ordered(value: Json, key: string): Json {
  if (lists.has(key) && value !== null && !Array.isArray(value)) return ordered([value], key);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => ordered(item, ''));
    return unordered.has(key) ? items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).filter((name) => !packaging.has(name) && value[name] !== undefined);
  return Object.fromEntries(keys.sort().map((name) => [name, ordered(value[name] as Json, name)]));
}
