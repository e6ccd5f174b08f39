/** Takes an action pattern of a policy, gives the known actions that it matches; each pattern is worked out once. */
import type { Catalogue } from '../access/catalogue.ts';
import type { KnownAction } from '../model/fact.ts';

export type ActionsOf = (pattern: string) => readonly KnownAction[];

/** The catalogue is asked for when the first pattern is. */
export function createActionsOf(catalogue: () => Catalogue): ActionsOf {
  const known = new Map<string, readonly KnownAction[]>();
  return (pattern) => {
    const key = pattern.toLowerCase();
    let actions = known.get(key);
    if (!actions) {
      actions = matching(key, catalogue());
      // Patterns come from templates: a service that runs for long must not keep all it ever saw.
      if (known.size > 5_000) known.clear();
      known.set(key, actions);
    }
    return actions;
  };
}

function matching(pattern: string, catalogue: Catalogue): readonly KnownAction[] {
  const colon = pattern.indexOf(':');
  if (!/[*?]/.test(pattern)) {
    const action = catalogue.action(pattern);
    return action ? [action] : [];
  }
  const [service, verb] = colon === -1 ? [pattern, '*'] : [pattern.slice(0, colon), pattern.slice(colon + 1)];
  const services = /[*?]/.test(service) ? catalogue.services.filter((one) => fits(service, one)) : [service];
  return services.flatMap((one) =>
    catalogue.actionsOf(one).filter((action) => fits(verb, action.name.slice(one.length + 1).toLowerCase())),
  );
}

/** Whether text fits a pattern of `*` and `?`; at most pattern × text steps. */
export function fits(pattern: string, text: string): boolean {
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[from] === '*') {
      star = from++;
      mark = at;
    } else if (from < pattern.length && (pattern[from] === '?' || pattern[from] === text[at])) {
      from++;
      at++;
    } else if (star !== -1) {
      from = star + 1;
      at = ++mark;
    } else return false;
  }
  while (pattern[from] === '*') from++;
  return from === pattern.length;
}
