/** Loads what the core needs from `data/`, each part when it is first asked for, and hands it in as values. */
import { readFileSync } from 'node:fs';
import { defaultConfig, type Options } from './core/model/config.ts';
import type { SourceFile } from './core/model/place.ts';
import type { RuleLinks } from './core/rules/info.ts';
import type { Knowledge } from './core/side.ts';

const cache = new Map<string, unknown>();

/** A file of `data/`, which lies beside `src/` here and beside the bundle in a release. */
function data<T>(name: string): T {
  if (!cache.has(name)) cache.set(name, JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')));
  return cache.get(name) as T;
}

interface PeerEquivalents {
  rules: Record<string, Record<string, string[]>>;
}

/** Peers' ids and frameworks' controls of each rule. */
export const ruleLinks: RuleLinks = {
  equivalents: (ruleId) => data<PeerEquivalents>('peer-equivalents.json').rules[ruleId] ?? {},
  frameworks: () => ({}),
};

export function knowledgeFor(_files: readonly SourceFile[], options: Options): Knowledge {
  return {
    config: options.config ?? defaultConfig,
    options,
    today: options.today ?? new Date().toISOString().slice(0, 10),
    managedPolicy: () => undefined,
    links: ruleLinks,
    accessRisk: () => 0,
  };
}
