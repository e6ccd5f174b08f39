/** Takes a rule, gives what users and reports see of it, with peers' ids and frameworks' controls. */
import type { RuleInfo } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** Links by rule id; data, so that a rule's file holds words and logic only. */
export interface RuleLinks {
  equivalents: (ruleId: string) => Record<string, string[]>;
  frameworks: (ruleId: string) => Record<string, string[]>;
}

const known = new WeakMap<RuleLinks, Map<string, RuleInfo>>();

export function infoOf(rule: Rule, links: RuleLinks): RuleInfo {
  const infos = known.get(links) ?? new Map<string, RuleInfo>();
  known.set(links, infos);
  const before = infos.get(rule.id);
  if (before) return before;
  const { remediation } = rule;
  const info: RuleInfo = {
    id: rule.id,
    area: rule.area,
    kind: rule.kind,
    severity: rule.severity,
    title: rule.title,
    description: rule.description,
    remediation: typeof remediation === 'string' ? remediation : (remediation.sam ?? remediation.cloudformation),
    resourceTypes: [...('on' in rule ? rule.on : rule.about)],
    equivalents: links.equivalents(rule.id),
    frameworks: links.frameworks(rule.id),
    docs: rule.docs,
  };
  infos.set(rule.id, info);
  return info;
}
