/** Takes the `Globals` section, gives each resource its properties with the global ones merged in. */
import {
  asList,
  entryOf,
  get,
  isMap,
  type Json,
  type JsonMap,
  keySpan,
  setEntry,
  setSpan,
  spanOf,
} from '../../model/tree.ts';
import { cloneTree } from './api-body.ts';
import { isIntrinsic } from './intrinsics.ts';
import { globalProperties } from './schema.ts';
import { cloneMap, isSet, refuse, shown, type Transform } from './transform.ts';

const prefix = 'AWS::Serverless::';

/** Reports what the section may not hold; gives its sections by resource type. */
export function readGlobals(t: Transform): Map<string, JsonMap> {
  const sections = new Map<string, JsonMap>();
  const globals = get(t.template, 'Globals');
  if (globals === undefined) return sections;
  if (!isMap(globals)) {
    refuse(t, 'sam-globals', '`Globals` must be a map of sections such as `Function`', keySpan(t.template, 'Globals'));
    return sections;
  }
  for (const [name, properties] of Object.entries(globals)) {
    const supported = get(globalProperties, name) as string[] | undefined;
    const span = keySpan(globals, name);
    if (!supported) {
      const known = Object.keys(globalProperties).join(', ');
      refuse(t, 'sam-globals', `\`Globals\` has no section \`${name}\`; use one of ${known}`, span);
    } else if (!isMap(properties)) {
      refuse(t, 'sam-globals', `the section \`${name}\` of \`Globals\` must be a map of properties`, span);
    } else {
      for (const key of Object.keys(properties)) {
        if (supported.includes(key)) continue;
        const message = `\`Globals\` cannot set \`${key}\` of \`${name}\`; move it to each resource`;
        refuse(t, 'sam-globals', message, keySpan(properties, key));
      }
      sections.set(prefix + name, properties);
    }
  }
  return sections;
}

/** A resource's own properties over the global ones, but for those that its `IgnoreGlobals` names. */
export function withGlobals(
  t: Transform,
  sections: Map<string, JsonMap>,
  type: string,
  body: JsonMap,
  own: JsonMap,
): JsonMap {
  const section = sections.get(type);
  const ignored = body['IgnoreGlobals'];
  if (!section || ignored === '*') return own;
  // SAM copies the section only here; elsewhere resources share its maps.
  const globals = isSet(ignored) ? cloneTree(section) : cloneMap(section);
  for (const name of asList(ignored)) {
    if (typeof name === 'string' && Object.hasOwn(globals, name)) delete globals[name];
    else {
      const message = `\`IgnoreGlobals\` names \`${shown(name)}\`, which \`Globals\` does not set; remove it, or use "*"`;
      refuse(t, 'sam-globals', message, keySpan(body, 'IgnoreGlobals'));
    }
  }
  return merge(globals, own) as JsonMap;
}

/** Maps merge key by key, lists append to the global one, everything else is the local value. */
function merge(globalValue: Json, localValue: Json): Json {
  if (Array.isArray(globalValue) && Array.isArray(localValue)) return mergeLists(globalValue, localValue);
  if (!isPlainMap(globalValue) || !isPlainMap(localValue)) return localValue;
  const merged = cloneMap(globalValue);
  for (const key of Object.keys(localValue)) {
    const local = localValue[key] as Json;
    merged[key] = Object.hasOwn(globalValue, key) ? merge(globalValue[key] as Json, local) : local;
    const entry = entryOf(localValue, key);
    if (entry) setEntry(merged, key, entry);
  }
  const span = spanOf(localValue);
  if (span) setSpan(merged, span);
  return merged;
}

function mergeLists(globalList: Json[], localList: Json[]): Json[] {
  const merged = [...globalList, ...localList];
  for (const [i] of merged.entries()) {
    const [list, at] = i < globalList.length ? [globalList, i] : [localList, i - globalList.length];
    const entry = entryOf(list, at);
    if (entry) setEntry(merged, i, entry);
  }
  return merged;
}

function isPlainMap(value: Json): value is JsonMap {
  return isMap(value) && !isIntrinsic(value);
}
