/** Takes the generated catalogue of IAM actions as data, gives lookups by service, action and condition key; services are unpacked when first asked for. */
import type { AccessLevel } from '../model/delta.ts';

/** The shape of `data/iam/catalogue.json`. */
export interface CatalogueData {
  /** Package and version that it was made from. */
  source: string;
  /** Global condition keys and their types. */
  keys: Record<string, string>;
  services: Record<string, ServiceData>;
}

export interface ServiceData {
  /** `GetObject:R0,3 …`: name, level code, positions of its resource types; one text, so that loading stays cheap. */
  actions: string;
  /** ARN formats: `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}`. */
  resources: string[];
  /** The service's own condition keys and their types. */
  keys: Record<string, string>;
}

export interface Action {
  /** `s3:GetObject` */
  name: string;
  level: AccessLevel;
  /** ARN formats of what it acts on; empty where it acts on the whole account (`*`). Actions of a service that act on the same share the list. */
  resources: readonly string[];
  /** The name in lower case; empty for an action that is not in the catalogue. */
  lower: string;
}

/** The type of a condition key's values, and whether a request may carry several. */
export interface KeyType {
  type: string;
  many: boolean;
}

export interface Catalogue {
  source: string;
  /** Prefixes in order, lower case. */
  services: readonly string[];
  /** The actions of one service, in order of name in lower case; empty for an unknown prefix. */
  actionsOf(service: string): readonly Action[];
  /** One action by its name in any case. */
  action(name: string): Action | undefined;
  keyType(key: string): KeyType | undefined;
}

const levels: Record<string, AccessLevel> = {
  P: 'Permissions management',
  W: 'Write',
  R: 'Read',
  L: 'List',
  T: 'Tagging',
};

export function catalogueOf(data: CatalogueData): Catalogue {
  const unpacked = new Map<string, readonly Action[]>();
  const byName = new Map<string, Map<string, Action>>();
  let keys: Map<string, KeyType> | undefined;
  const actionsOf = (service: string): readonly Action[] => {
    const prefix = service.toLowerCase();
    let actions = unpacked.get(prefix);
    if (!actions) {
      actions = Object.hasOwn(data.services, prefix) ? unpack(prefix, data.services[prefix] as ServiceData) : [];
      unpacked.set(prefix, actions);
    }
    return actions;
  };
  return {
    source: data.source,
    services: Object.keys(data.services),
    actionsOf,
    action(name) {
      const lower = name.toLowerCase();
      const service = lower.slice(0, lower.indexOf(':'));
      let names = byName.get(service);
      if (!names) {
        names = new Map(actionsOf(service).map((action) => [action.lower, action]));
        if (names.size > 0) byName.set(service, names);
      }
      return names.get(lower);
    },
    keyType(key) {
      keys ??= keyTypes(data);
      const lower = key.toLowerCase();
      const slash = lower.indexOf('/');
      return keys.get(lower) ?? (slash === -1 ? undefined : keys.get(lower.slice(0, slash + 1)));
    },
  };
}

function unpack(service: string, data: ServiceData): Action[] {
  const lists = new Map<string, string[]>();
  const listOf = (positions: string): string[] => {
    const known = lists.get(positions) ?? positions.split(',').map((at) => data.resources[Number(at)] as string);
    lists.set(positions, known);
    return known;
  };
  const nothing: string[] = [];
  const entries = data.actions
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => entry.split(':') as [string, string]);
  const actions = entries.map(
    ([name, code]): Action => ({
      name: `${service}:${name}`,
      lower: `${service}:${name}`.toLowerCase(),
      level: levels[code[0] as string] as AccessLevel,
      resources: code.length > 1 ? listOf(code.slice(1)) : nothing,
    }),
  );
  return actions.sort((a, b) => (a.lower < b.lower ? -1 : 1));
}

/** Keys with a variable part (`aws:RequestTag/${TagKey}`) are kept by what stands before it. */
function keyTypes(data: CatalogueData): Map<string, KeyType> {
  const types = new Map<string, KeyType>();
  const add = (key: string, type: string) => {
    const lower = key.toLowerCase();
    const name = lower.includes('${') ? lower.slice(0, lower.indexOf('${')) : lower.replace(/\/tag-key$/, '/');
    const many = type.startsWith('ArrayOf');
    types.set(name, { type: many ? type.slice('ArrayOf'.length) : type, many });
  };
  for (const service of Object.values(data.services))
    for (const [key, type] of Object.entries(service.keys)) add(key, type);
  for (const [key, type] of Object.entries(data.keys)) add(key, type);
  return types;
}
