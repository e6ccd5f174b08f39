/** Takes actions, gives the fewest patterns that match exactly these among all known actions. */
import type { Catalogue } from './catalogue.ts';

/** Past this many lines a list of actions is counted rather than told. */
const maxLines = 20;

/**
 * `actions` are names of the catalogue (others are kept as they are); `services` are whole services.
 * `s3:Get*` stands only where every known action that it matches is among them.
 */
export function foldActions(actions: Iterable<string>, services: readonly string[], catalogue: Catalogue): string[] {
  const whole = new Set(services);
  const byService = Map.groupBy(actions, (name) => name.slice(0, Math.max(0, name.indexOf(':'))));
  const lines: string[] = [];
  for (const [service, names] of byService) {
    const all = catalogue.actionsOf(service).map((action) => action.name);
    if (all.length > 0 && new Set(names).size === all.length) whole.add(service);
    else lines.push(...foldService(new Set(names), all));
  }
  if (whole.size === catalogue.services.length) return ['*'];
  const told = [...[...whole].map((service) => `${service}:*`), ...lines].sort();
  if (told.length <= maxLines) return told;
  return [...told.slice(0, maxLines - 1), `and ${told.length - maxLines + 1} more`];
}

/** Tries each leading run of words of a name, shortest first: `Get`, `GetObject`, …; kept where all that begin with it are wanted. */
function foldService(wanted: ReadonlySet<string>, all: readonly string[]): string[] {
  const asked = countPrefixes(wanted);
  const known = countPrefixes(all, asked);
  const names = new Set(all);
  const lines = new Set<string>();
  for (const name of wanted) {
    const prefix = names.has(name)
      ? prefixesOf(name).find((start) => (known.get(start) ?? 0) > 1 && known.get(start) === asked.get(start))
      : undefined;
    lines.add(prefix ? `${prefix}*` : name);
  }
  return [...lines].sort();
}

/** Of those in `only` alone, where it is given. */
function countPrefixes(names: Iterable<string>, only?: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names)
    for (const prefix of prefixesOf(name))
      if (!only || only.has(prefix)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  return counts;
}

function prefixesOf(name: string): string[] {
  const prefixes: string[] = [];
  for (let end = name.indexOf(':') + 2; end < name.length; end++) {
    if (isUpper(name.charCodeAt(end)) && !isUpper(name.charCodeAt(end - 1))) prefixes.push(name.slice(0, end));
  }
  return prefixes;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}
