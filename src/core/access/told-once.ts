/**
 * Takes grants as several scenarios tell them, gives each once: without repetitions, and without those that another of the same
 * holder and statement tells more widely. A stack's account that one scenario knows and another does not makes two texts of one grant.
 */
import { claimOf, setClaim } from '../model/claim.ts';
import type { Grant } from '../model/delta.ts';
import { partsOf } from '../model/value.ts';
import { likeText } from './like-text.ts';

export function toldOnce(grants: readonly Grant[]): Grant[] {
  const groups = Map.groupBy(grants, ({ principal, resource, conditions, place }) =>
    JSON.stringify([principal, resource, conditions, place]),
  );
  return [...groups.values()].flatMap((group) =>
    merged(
      withoutCovered(group.filter((grant, index) => group.findIndex((other) => saysSame(other, grant)) === index)),
    ),
  );
}

function saysSame(a: Grant, b: Grant): boolean {
  return a.actions.join() === b.actions.join() && a.resources.join() === b.resources.join();
}

function withoutCovered(grants: readonly Grant[]): Grant[] {
  return grants.filter(
    (grant, index) =>
      !grants.some((other, at) => at !== index && tells(other, grant) && (at < index || !tells(grant, other))),
  );
}

/** Whether the one tells all that the other does. */
function tells(one: Grant, other: Grant): boolean {
  return (
    other.actions.every((action) => one.actions.includes(action)) &&
    other.privilegeEscalation.every((method) => one.privilegeEscalation.includes(method)) &&
    other.resources.every((resource) => one.resources.some((wider) => isForm(wider, resource)))
  );
}

/** What is left of one statement with the same actions is one grant on all of its resources. */
function merged(grants: readonly Grant[]): Grant[] {
  const groups = Map.groupBy(grants, ({ actions, level, privilegeEscalation }) =>
    JSON.stringify([actions, level, privilegeEscalation]),
  );
  return [...groups.values()].map((group) => {
    const [first] = group as [Grant];
    if (group.length === 1) return first;
    const all = [...new Set(group.flatMap(({ resources }) => resources))];
    const grant = {
      ...first,
      resources: all.filter((one) => !all.some((other) => other !== one && isForm(other, one) && !isForm(one, other))),
    };
    const claim = claimOf(first);
    if (claim) setClaim(grant, claim);
    return grant;
  });
}

/** Whether the text is the general one with some unknowns filled in. An ARN of which nothing is known says too little to stand for others. */
function isForm(general: string, text: string): boolean {
  if (general === text) return true;
  const parts = partsOf(general);
  const known = parts.filter((part) => typeof part === 'string').join('');
  if (known.length === general.length || known.split(':').length < 6) return false;
  return likeText(parts.map((part) => (typeof part === 'string' ? part : '*')).join(''), text);
}
