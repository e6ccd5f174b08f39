/**
 * Takes grants as several scenarios tell them, gives each once: without repetitions, and without those that another of the same
 * holder tells more widely. A stack's account that one scenario knows and another does not makes two texts of one statement.
 */
import { claimOf, setClaim } from '../model/claim.ts';
import type { Grant } from '../model/delta.ts';
import { partsOf } from '../model/value.ts';
import { likeText } from './like-text.ts';

export function toldOnce(grants: readonly Grant[]): Grant[] {
  const groups = Map.groupBy(grants, ({ principal, resource, conditions }) =>
    JSON.stringify([principal, resource, conditions]),
  );
  return [...groups.values()].flatMap((group) => merged(withoutCovered(group)));
}

/** Of two that tell the same, the first. */
function withoutCovered(grants: readonly Grant[]): Grant[] {
  return grants.filter(
    (grant, index) =>
      !grants.some((other, at) => at !== index && tells(other, grant) && (at < index || !tells(grant, other))),
  );
}

/** Whether the one tells all that the other does. */
function tells(one: Grant, other: Grant): boolean {
  const sameStatement = placeKey(one) === placeKey(other);
  return (
    other.actions.every((action) => one.actions.includes(action)) &&
    other.privilegeEscalation.every((method) => one.privilegeEscalation.includes(method)) &&
    other.resources.every((resource) =>
      one.resources.some((wider) => wider === resource || (sameStatement && isForm(wider, resource))),
    )
  );
}

function placeKey({ place }: Grant): string {
  return JSON.stringify(place);
}

/** What is left of one statement with the same actions is one grant on all of its resources. */
function merged(grants: readonly Grant[]): Grant[] {
  const groups = Map.groupBy(grants, (grant) =>
    JSON.stringify([placeKey(grant), grant.actions, grant.level, grant.privilegeEscalation]),
  );
  return [...groups.values()].map((group) => {
    const [first] = group as [Grant];
    if (group.length === 1) return first;
    const all = [...new Set(group.flatMap(({ resources }) => resources))];
    // A resource that stands beside the general form in one grant is another one.
    const isKnownForm = (resource: string) =>
      group.some(
        ({ resources }) => !resources.includes(resource) && resources.some((general) => isForm(general, resource)),
      );
    const grant = { ...first, resources: all.filter((resource) => !isKnownForm(resource)) };
    const claim = claimOf(first);
    if (claim) setClaim(grant, claim);
    return grant;
  });
}

/** Whether the text is the general one with some unknowns filled in. An ARN of which nothing is known says too little to stand for others. */
function isForm(general: string, text: string): boolean {
  const parts = partsOf(general);
  const known = parts.filter((part) => typeof part === 'string').join('');
  if (known.length === general.length || known.split(':').length < 6) return false;
  return likeText(parts.map((part) => (typeof part === 'string' ? part : '*')).join(''), text);
}
