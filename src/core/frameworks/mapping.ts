/** Loads the reviewed mapping of rules to controls; `data/frameworks` is written by scripts/data/frameworks.ts. */
import fsbp from '../../../data/frameworks/aws-fsbp.json' with { type: 'json' };
import wellArchitected from '../../../data/frameworks/aws-well-architected-security.json' with { type: 'json' };
import cis from '../../../data/frameworks/cis-aws-5.0.json' with { type: 'json' };
import cisCompute from '../../../data/frameworks/cis-aws-compute-1.0.json' with { type: 'json' };
import gdpr from '../../../data/frameworks/gdpr.json' with { type: 'json' };
import hipaa from '../../../data/frameworks/hipaa-security.json' with { type: 'json' };
import iso from '../../../data/frameworks/iso-27001-2022.json' with { type: 'json' };
import nist from '../../../data/frameworks/nist-800-53-r5.json' with { type: 'json' };
import pci from '../../../data/frameworks/pci-dss-4.0.1.json' with { type: 'json' };
import soc2 from '../../../data/frameworks/soc2.json' with { type: 'json' };
import type { ControlLink, FrameworkInfo, MappingGrade } from '../model/framework.ts';

/** One file of `data/frameworks`. */
interface FrameworkData extends Omit<FrameworkInfo, 'rules' | 'links'> {
  /** Rule -> control -> `grade source+source`. */
  rules: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const all = [fsbp, pci, soc2, cis, cisCompute, nist, hipaa, iso, wellArchitected, gdpr] as unknown as FrameworkData[];
const byId = new Map(all.map((framework) => [framework.id, framework]));

/** The frameworks in the order of how often people ask for them. */
export const frameworks: readonly FrameworkInfo[] = all.map(({ rules, ...words }) => {
  const links = { direct: 0, partial: 0, ours: 0 };
  for (const row of Object.values(rules)) for (const link of Object.values(row)) links[gradeOf(link)]++;
  return { ...words, rules: Object.keys(rules).length, links };
});

/** Framework id -> ids of the controls that a finding of this rule is evidence for. Unknown rules have none. */
export function frameworksOf(ruleId: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { id } of all) {
    const controls = Object.keys(rowOf(ruleId, id));
    if (controls.length > 0) found[id] = controls;
  }
  return found;
}

/** A rule's links to one framework, with grade and source. */
export function linksOf(ruleId: string, framework: string): ControlLink[] {
  return Object.entries(rowOf(ruleId, framework)).map(([control, link]) => ({
    control,
    grade: gradeOf(link),
    sources: link.slice(link.indexOf(' ') + 1).split('+'),
  }));
}

function rowOf(ruleId: string, framework: string): Readonly<Record<string, string>> {
  const rules = byId.get(framework)?.rules ?? {};
  return Object.hasOwn(rules, ruleId) ? (rules[ruleId] ?? {}) : {};
}

function gradeOf(link: string): MappingGrade {
  return link.slice(0, link.indexOf(' ')) as MappingGrade;
}
