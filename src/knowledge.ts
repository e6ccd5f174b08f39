/** Gathers what the core needs from `data/` and the caller, and hands it in as values. */
import peers from '../data/peer-equivalents.json' with { type: 'json' };
import { type AccessPoints, createAccessPoints } from './core/facts/access-points.ts';
import { type ActionsOf, createActionsOf } from './core/facts/actions.ts';
import { createEscalationsOf, type EscalationsOf } from './core/facts/escalations.ts';
import { frameworksOf } from './core/frameworks/index.ts';
import { defaultConfig, type Options } from './core/model/config.ts';
import type { RuleLinks } from './core/rules/info.ts';
import type { Knowledge } from './core/side.ts';
import { loadCatalogue, loadEscalations, loadManagedPolicies } from './data.ts';

const equivalents: Readonly<Record<string, Record<string, string[]>>> = peers.rules;

/** Peers' ids and frameworks' controls of each rule. */
export const ruleLinks: RuleLinks = {
  equivalents: (ruleId) => (Object.hasOwn(equivalents, ruleId) ? (equivalents[ruleId] ?? {}) : {}),
  frameworks: frameworksOf,
};

/** Patterns that were worked out are kept for the next review: there are few, and they repeat. */
let actionsOf: ActionsOf | undefined;
let escalationsOf: EscalationsOf | undefined;
let accessPoints: AccessPoints | undefined;

export async function knowledgeFor(options: Options): Promise<Knowledge> {
  const [catalogue, managed, escalations] = await Promise.all([
    loadCatalogue(),
    loadManagedPolicies(),
    loadEscalations(),
  ]);
  actionsOf ??= createActionsOf(() => catalogue);
  escalationsOf ??= createEscalationsOf(escalations, catalogue);
  accessPoints ??= createAccessPoints(catalogue);
  return {
    config: options.config ?? defaultConfig,
    options,
    today: options.today ?? new Date().toISOString().slice(0, 10),
    managedPolicy: (arn) => {
      const { managedPolicies: given = {} } = options;
      if (Object.hasOwn(given, arn)) return given[arn];
      const name = /^arn:[^:]*:iam::aws:policy\/(.+)$/.exec(arn)?.[1];
      return name === undefined ? undefined : managed.document(name);
    },
    actionsOf,
    escalationsOf,
    accessPoints,
    links: ruleLinks,
    catalogue,
    escalations,
  };
}

/** ARNs of managed policies that these texts name and `data/` does not know, sorted. */
export async function unknownManagedPolicies(texts: Iterable<string>): Promise<string[]> {
  const managed = await loadManagedPolicies();
  const found = new Set<string>();
  for (const text of texts)
    for (const [arn, path = ''] of text.matchAll(
      /arn:aws[\w-]{0,20}:iam::(?:\d{12}|aws):policy\/([\w+=,.@/-]{1,600})/g,
    ))
      if (!arn.includes('::aws:') || !managed.has(path)) found.add(arn);
  return [...found].sort();
}
