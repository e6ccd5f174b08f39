/** Takes a peer's suppression as it is written, gives the checks and reasons in it. */
import { asList, get, type Json } from '../model/tree.ts';
import type { KnownRule } from './waiver.ts';

export type Peer = 'checkov' | 'cfn_nag' | 'cdk_nag' | 'cfn-lint' | 'kics';

/** One suppressed check of a peer. */
export interface Suppression {
  peer: Peer;
  id: string;
  reason: string;
  /** cdk-nag's `appliesTo`: the suppression is for findings about this value only. */
  quoting?: string;
}

const noReason = 'no reason given';

interface MetadataForm {
  peer: Peer;
  /** Where the list stands inside `Metadata`. */
  path: readonly string[];
  reason?: string;
}

const metadataForms: readonly MetadataForm[] = [
  { peer: 'checkov', path: ['checkov', 'skip'], reason: 'comment' },
  { peer: 'cfn_nag', path: ['cfn_nag', 'rules_to_suppress'], reason: 'reason' },
  { peer: 'cdk_nag', path: ['cdk_nag', 'rules_to_suppress'], reason: 'reason' },
  { peer: 'cfn-lint', path: ['cfn-lint', 'config', 'ignore_checks'] },
];

/** The suppressions in one `Metadata`, each with its container and index, for its line. */
export function metadataSuppressions(metadata: Json | undefined): (Suppression & { list: Json; index: number })[] {
  return metadataForms.flatMap((form) => {
    const list = get(metadata, ...form.path);
    if (!Array.isArray(list)) return [];
    return [...list.entries()].flatMap(([index, item]) =>
      suppressionsOf(form, item).map((suppression) => ({ ...suppression, list, index })),
    );
  });
}

function suppressionsOf(form: MetadataForm, item: Json): Suppression[] {
  const id = typeof item === 'string' ? item : get(item, 'id');
  if (typeof id !== 'string') return [];
  const written = form.reason === undefined ? undefined : get(item, form.reason);
  const isEncoded = get(item, 'is_reason_encoded') === true;
  const reason = typeof written !== 'string' || written === '' ? noReason : isEncoded ? 'encoded by cdk-nag' : written;
  const suppression = { peer: form.peer, id, reason };
  const limits = get(item, 'applies_to');
  if (limits === undefined) return [suppression];
  // Regular expressions in the template are not run: they could be made to never end.
  return asList(limits).flatMap((limit) => {
    const value = typeof limit === 'string' ? limit.slice(limit.indexOf('::') + 2) : '';
    return value === '' ? [] : [{ ...suppression, quoting: value }];
  });
}

/** Comment words that suppress, by peer; ids follow, then for Checkov a colon and the reason. */
const commentForms: readonly { peer: Peer; words: string; hasReason: boolean }[] = [
  { peer: 'checkov', words: 'checkov:skip=', hasReason: true },
  { peer: 'checkov', words: 'bridgecrew:skip=', hasReason: true },
  { peer: 'kics', words: 'kics-scan disable=', hasReason: false },
];

/** The suppressions in one line of source. */
export function commentSuppressions(line: string): Suppression[] {
  const hash = line.indexOf('#');
  if (hash === -1) return [];
  return commentForms.flatMap(({ peer, words, hasReason }) => {
    const at = line.indexOf(words, hash);
    if (at === -1) return [];
    const rest = line.slice(at + words.length).trim();
    const colon = hasReason ? rest.indexOf(':') : -1;
    const ids = (colon === -1 ? rest : rest.slice(0, colon)).split(',').map((id) => id.trim());
    const reason = (colon === -1 ? '' : rest.slice(colon + 1).trim()) || noReason;
    return ids.filter((id) => /^[\w-]+$/.test(id)).map((id) => ({ peer, id, reason }));
  });
}

/** Whether a text may hold any waiver; spares the others a second reading. */
export function mayHoldWaivers(text: string): boolean {
  return /lambdelta|checkov|bridgecrew|cfn_nag|cdk_nag|cfn-lint|kics-scan/.test(text);
}

/** Gives the rules that answer to a peer's check. serverless-rules are cfn-lint rules, so cfn-lint's list silences them. */
export function rulesByPeerId(rules: readonly KnownRule[]): (peer: Peer, id: string) => readonly string[] {
  const byId = indexes.get(rules) ?? indexOf(rules);
  indexes.set(rules, byId);
  return (peer, id) => byId.get(`${peer} ${id}`) ?? [];
}

/** One index per list of rules; a review asks again and again for the same. */
const indexes = new WeakMap<readonly KnownRule[], ReadonlyMap<string, string[]>>();

function indexOf(rules: readonly KnownRule[]): ReadonlyMap<string, string[]> {
  const byId = new Map<string, string[]>();
  for (const rule of rules) {
    for (const [peer, ids] of Object.entries(rule.equivalents)) {
      const known = peer === 'serverless_rules' ? 'cfn-lint' : peer;
      for (const id of ids) {
        // KICS ids carry the query's name: `a0ae0a4e-… (Lambda Functions With Full Privileges)`.
        const key = `${known} ${id.split(' ', 1)[0]}`;
        byId.set(key, [...(byId.get(key) ?? []), rule.id]);
      }
    }
  }
  return byId;
}
