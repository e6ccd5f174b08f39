/** What a configuration says about one path: is it judged, in which scenarios, and how bad is a rule there. */
import type { Config, RuleSetting } from '../model/config.ts';
import type { Area, Severity } from '../model/finding.ts';
import { matchesAny } from '../model/glob.ts';

/** `off`, the severity that the configuration sets, or `undefined` where it leaves the rule's own. */
export function ruleSetting(config: Config, ruleId: string, area: Area, path: string): 'off' | Severity | undefined {
  return (lastFitting(config, ruleId, path) ?? lastFitting(config, area, path))?.severity;
}

function lastFitting(config: Config, name: string, path: string): RuleSetting | undefined {
  if (!Object.hasOwn(config.rules, name)) return undefined;
  return config.rules[name]?.findLast((row) => !row.paths || matchesAny(row.paths, path));
}

/** Whether a template is left out: excluded, or not among the `templates` where those are listed. */
export function isExcluded(config: Config, path: string): boolean {
  if (matchesAny(config.exclude, path)) return true;
  return config.templates !== undefined && !config.templates.some((template) => fitsTemplate(template, path));
}

/** Name -> parameters of the scenarios that the configuration gives a template; empty where it gives none. */
export function scenariosFor(config: Config, path: string): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = Object.create(null);
  for (const template of config.templates ?? []) {
    if (fitsTemplate(template, path)) Object.assign(found, template.scenarios);
  }
  return found;
}

const asPatterns = new WeakMap<object, readonly string[]>();

function fitsTemplate(template: NonNullable<Config['templates']>[number], path: string): boolean {
  let patterns = asPatterns.get(template);
  if (!patterns) {
    patterns = [template.path];
    asPatterns.set(template, patterns);
  }
  return matchesAny(patterns, path);
}
