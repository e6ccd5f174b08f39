/** Takes a nested stack as its parent resolves it in one scenario, gives which template it deploys with which parameters. */
import type { NestedUse } from '../model/stack.ts';
import { get, isMap, type Json, type JsonMap } from '../model/tree.ts';
import { hasUnknownWithin, identitiesIn, token } from '../model/value.ts';
import { nestedTemplate } from './cloudformation/nested-stacks.ts';
import type { Resolver } from './intrinsics/scope.ts';

/**
 * `resolved` are the properties with parameters at their defaults; `certain` resolves only what no deployment of the parent changes.
 * `undefined` where the template is no file of this repository.
 */
export function nestedUse(
  id: string,
  definition: JsonMap,
  parent: string,
  resolved: JsonMap,
  certain: Resolver,
): NestedUse | undefined {
  const path = nestedTemplate(definition, parent);
  if (path === undefined) return undefined;
  const parameters: Record<string, string> = Object.create(null);
  const defaults: Record<string, Json> = Object.create(null);
  const written = get(definition, 'Properties', 'Parameters');
  for (const [name, value] of Object.entries(isMap(written) ? written : {})) {
    const sure = asText(certain.resolve(value));
    const now = asText(get(resolved, 'Parameters', name));
    if (sure !== undefined && !hasUnknownWithin(sure)) parameters[name] = sure;
    else if (now !== undefined) defaults[name] = isSameEverywhere(now) ? now : token(`Ref:${name}`);
  }
  return { path, label: `it is nested as ${id} in ${parent}`, parameters, defaults };
}

/** Parameters are texts: what is written as a number or a list becomes one. */
function asText(value: Json | undefined): string | undefined {
  if (Array.isArray(value)) return value.map(String).join(',');
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}

/** Account and region are the parent's and the nested stack's alike; any other unknown of the parent has no name in the nested template. */
function isSameEverywhere(text: string): boolean {
  return identitiesIn(text).every((identity) => identity.startsWith('AWS::'));
}
