/** Takes findings that only their reach made worse, marks those that what opened the way in tells too; risk stays as it is. */
import type { Exposure } from '../model/delta.ts';
import type { Facts, LambdaFunction } from '../model/fact.ts';
import { atLeast, type Finding, severityRank } from '../model/finding.ts';
import type { Place } from '../model/place.ts';

/**
 * A function that somebody from outside can call from now on makes each finding of it weigh more. The mild ones are no news of their own:
 * the finding about the way in, where there is one among `fresh` and it is graver, tells them.
 */
export function foldReached(
  reached: readonly Finding[],
  fresh: readonly Finding[],
  opened: readonly Exposure[],
  heads: readonly Facts[],
): void {
  const mild = reached.filter(({ severity, foldedInto }) => !atLeast(severity, 'medium') && foldedInto === undefined);
  if (mild.length === 0) return;
  const functionsOf = functionsByResource(heads);
  const causes = fresh.filter(({ reach, waived }) => reach !== undefined && !waived);
  const told = Map.groupBy(mild, (finding) => {
    const functions = functionsOf.get(finding.resource ?? '') ?? new Set<string>();
    const ways = opened.filter(({ resource }) => functions.has(resource));
    return causeOf(finding, causes, functions, ways);
  });
  for (const [cause, others] of told) if (cause) tell(cause, others);
}

/** The resources that belong to a function, run it or route to it, each by its author, with the functions. */
function functionsByResource(heads: readonly Facts[]): Map<string, Set<string>> {
  const functions = new Map<string, Set<string>>();
  for (const lambda of heads.flatMap((facts) => facts.functions))
    for (const id of resourcesOf(lambda))
      functions.set(id, (functions.get(id) ?? new Set()).add(lambda.resource.author.id));
  return functions;
}

function resourcesOf({ resource, role, routes }: LambdaFunction): Set<string> {
  const held = role?.policies.map(({ holder }) => holder) ?? [];
  const routed = routes.flatMap(({ api, holder }) => [api, holder]);
  const all = [resource, ...(role?.resource ? [role.resource] : []), ...held, ...routed];
  return new Set(all.map(({ author }) => author.id));
}

/** What is said of the function itself tells best, then the gravest. */
function causeOf(
  { severity }: Finding,
  causes: readonly Finding[],
  functions: ReadonlySet<string>,
  ways: readonly Exposure[],
): Finding | undefined {
  const isWay = (place: Place) => ways.some((way) => isSame(way.place, place));
  const isOwn = ({ resource }: Finding) => resource !== null && functions.has(resource);
  return causes
    .filter((cause) => severityRank(cause.severity) < severityRank(severity))
    .filter(({ place, related }) => isWay(place) || related.some(isWay))
    .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || severityRank(a.severity) - severityRank(b.severity))[0];
}

function isSame(a: Place, b: Place): boolean {
  return a.path === b.path && a.startLine === b.startLine && a.startColumn === b.startColumn;
}

function tell(cause: Finding, others: readonly Finding[]): void {
  const rules = [...new Set(others.map(({ rule }) => `\`${rule}\``))];
  const shown = rules.slice(0, 4).join(', ') + (rules.length > 4 ? ` and ${rules.length - 4} more` : '');
  cause.message += `; what was found before weighs more with that: ${shown}`;
  for (const other of others) other.foldedInto = cause.fingerprint;
}
