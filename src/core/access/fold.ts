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
  const known = new Set(all);
  const lines: string[] = [];
  let done = '';
  for (const name of [...wanted].sort()) {
    if (done !== '' && name.startsWith(done)) continue;
    const prefix = known.has(name) ? foldingPrefix(name, wanted, all) : undefined;
    lines.push(prefix ? `${prefix}*` : name);
    done = prefix ?? '';
  }
  return lines;
}

function foldingPrefix(name: string, wanted: ReadonlySet<string>, all: readonly string[]): string | undefined {
  const start = name.indexOf(':') + 1;
  for (let end = start + 1; end < name.length; end++) {
    if (!/[A-Z]/.test(name[end] as string) || /[A-Z]/.test(name[end - 1] as string)) continue;
    const prefix = name.slice(0, end);
    const covered = all.filter((other) => other.toLowerCase().startsWith(prefix.toLowerCase()));
    if (covered.length > 1 && covered.every((other) => wanted.has(other))) return prefix;
  }
  return undefined;
}
