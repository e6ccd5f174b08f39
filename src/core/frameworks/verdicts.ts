/** Takes a change's findings, gives the state of each framework in scope that the change touches. */
import type { Config } from '../model/config.ts';
import type { Delta, FrameworkState, FrameworkVerdict } from '../model/delta.ts';
import { atLeast, type Finding, isWaived, type RuleInfo } from '../model/finding.ts';
import { type ControlLink, type FrameworkInfo, frameworkLabel } from '../model/framework.ts';
import { matchesAny } from '../model/glob.ts';
import { frameworks, linksOf } from './mapping.ts';

/**
 * `violation`: a new or worse finding of at least medium severity against a control that asks for what the rule looks at.
 * `review`: only findings below that, or against controls that ask for more than the rule sees (for PCI DSS, all of the broad mapping).
 * `waived`: every such finding is waived. `pass`: the change only mends. A framework that is not touched has no verdict.
 */
export function frameworkVerdicts(
  findings: Delta['findings'] & { infos?: readonly RuleInfo[] },
  config: Config,
): FrameworkVerdict[] {
  return frameworks.flatMap((framework) => {
    const scope = Object.hasOwn(config.frameworks, framework.id) ? config.frameworks[framework.id] : undefined;
    if (!scope) return [];
    const inScope = (finding: Finding) => !scope.paths || matchesAny(scope.paths, finding.place.path);
    const touching = (list: readonly Finding[]) => evidence(list.filter(inScope), framework);
    const sorted = sort(touching([...findings.introduced, ...findings.worsened]));
    const mended = touching([...findings.resolved, ...findings.improved]);
    const all = [...sorted.violations, ...sorted.weaker, ...sorted.waived];
    if (all.length + mended.length === 0) return [];
    const state = stateOf(sorted);
    return {
      framework: framework.id,
      name: framework.name,
      mode: scope.mode,
      state,
      controls: controlsOf(all.length > 0 ? all : mended, framework),
      ...(state === 'violation' ? { against: controlIds(sorted.violations, framework, isNarrow) } : {}),
      label: frameworkLabel(config.labels.prefix, framework.id, state),
      reasons: reasonsOf(sorted, mended, framework),
    };
  });
}

interface Evidence {
  finding: Finding;
  links: ControlLink[];
}

function evidence(findings: readonly Finding[], { id }: FrameworkInfo): Evidence[] {
  return findings
    .map((finding) => ({ finding, links: linksOf(finding.rule, id) }))
    .filter(({ links }) => links.length > 0);
}

interface Sorted {
  violations: Evidence[];
  /** Of low severity, or against controls that ask for more than the rule sees. */
  weaker: Evidence[];
  waived: Evidence[];
}

function sort(against: readonly Evidence[]): Sorted {
  const waived = against.filter(({ finding }) => isWaived(finding));
  const counted = against.filter(({ finding }) => !isWaived(finding));
  return { violations: counted.filter(isViolation), weaker: counted.filter((one) => !isViolation(one)), waived };
}

function isViolation({ finding, links }: Evidence): boolean {
  return atLeast(finding.severity, 'medium') && links.some(isNarrow);
}

function isNarrow(link: ControlLink): boolean {
  return link.grade !== 'partial';
}

function stateOf({ violations, weaker, waived }: Sorted): FrameworkState {
  if (violations.length > 0) return 'violation';
  return weaker.length > 0 ? 'review' : waived.length > 0 ? 'waived' : 'pass';
}

/** The controls that evidence touches, in the framework's order. */
function controlIds(
  found: readonly Evidence[],
  framework: FrameworkInfo,
  isMeant: (link: ControlLink) => boolean = () => true,
): string[] {
  const touched = new Set(found.flatMap(({ links }) => links.filter(isMeant).map((link) => link.control)));
  return Object.keys(framework.controls).filter((control) => touched.has(control));
}

function controlsOf(told: readonly Evidence[], framework: FrameworkInfo): Record<string, string[]> {
  const controls: Record<string, string[]> = Object.create(null);
  for (const control of controlIds(told, framework)) {
    const touching = told.filter(({ links }) => links.some((link) => link.control === control));
    controls[control] = [...new Set(touching.map(({ finding }) => finding.fingerprint))];
  }
  return controls;
}

function reasonsOf(
  { violations, weaker, waived }: Sorted,
  mended: readonly Evidence[],
  framework: FrameworkInfo,
): string[] {
  const { name } = framework;
  const reasons: string[] = [];
  if (violations.length > 0) {
    reasons.push(sentence(violations, `evidence against ${name} ${some(controlIds(violations, framework, isNarrow))}`));
  }
  if (weaker.length > 0) {
    const controls = some(controlIds(weaker, framework));
    reasons.push(sentence(weaker, `evidence relevant to ${name} ${controls}, for a reviewer to weigh`));
  }
  if (waived.length > 0) {
    const are = waived.length === 1 ? 'is' : 'are';
    reasons.push(`${count(waived.length, 'finding')} with evidence relevant to ${name} ${are} waived.`);
  }
  if (mended.length > 0) {
    const controls = some(controlIds(mended, framework));
    reasons.push(`The change mends ${count(mended.length, 'finding')} with evidence relevant to ${name} ${controls}.`);
  }
  if (violations.length + weaker.length + waived.length === 0) {
    reasons.push(
      `It adds no finding with evidence relevant to ${name}; whether a control is met, no template can show.`,
    );
  }
  return reasons;
}

function sentence(found: readonly Evidence[], what: string): string {
  return `${count(found.length, 'new or worse finding')} ${found.length === 1 ? 'is' : 'are'} ${what}.`;
}

/** At most four by name. */
function some(ids: readonly string[]): string {
  const shown = ids.length <= 4 ? ids : [...ids.slice(0, 3), `${ids.length - 3} more`];
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`;
}
