/** One configuration file as written, and the union of an organisation's with a repository's. */
import { type Config, defaultConfig, type RuleSetting } from '../model/config.ts';

/** What one file says; absent keys are left to the next layer and then to the defaults. */
export interface ConfigLayer {
  templates?: NonNullable<Config['templates']>;
  exclude?: string[];
  rules?: Config['rules'];
  gate?: Partial<Config['gate']>;
  frameworks?: Config['frameworks'];
  waivers?: Config['waivers'];
  labels?: Partial<Config['labels']>;
  trusted?: Partial<Config['trusted']>;
  extends?: string;
}

/**
 * The configuration in force. A repository's `templates`, single keys of `gate` and `labels`, and frameworks by id replace
 * the organisation's; `exclude`, `waivers` and `trusted` add up; rows for one rule come after the organisation's, so they win.
 */
export function mergeConfig(organisation: ConfigLayer = {}, repository: ConfigLayer = {}): Config {
  const templates = repository.templates ?? organisation.templates;
  const base = repository.extends ?? organisation.extends;
  return {
    ...(templates ? { templates } : {}),
    exclude: [...(organisation.exclude ?? []), ...(repository.exclude ?? [])],
    rules: mergeRules(organisation.rules ?? {}, repository.rules ?? {}),
    gate: { ...defaultConfig.gate, ...organisation.gate, ...repository.gate },
    frameworks: Object.assign(Object.create(null), organisation.frameworks, repository.frameworks),
    waivers: [...(organisation.waivers ?? []), ...(repository.waivers ?? [])],
    labels: { ...defaultConfig.labels, ...organisation.labels, ...repository.labels },
    trusted: {
      accounts: [...(organisation.trusted?.accounts ?? []), ...(repository.trusted?.accounts ?? [])],
      oidcSubjects: [...(organisation.trusted?.oidcSubjects ?? []), ...(repository.trusted?.oidcSubjects ?? [])],
    },
    ...(base === undefined ? {} : { extends: base }),
  };
}

function mergeRules(first: Config['rules'], second: Config['rules']): Config['rules'] {
  const merged: Record<string, RuleSetting[]> = Object.create(null);
  for (const [name, rows] of [...Object.entries(first), ...Object.entries(second)]) {
    merged[name] = [...(merged[name] ?? []), ...rows];
  }
  return merged;
}
