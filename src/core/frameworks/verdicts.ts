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
    const against = touching([...findings.introduced, ...findings.worsened]);
    const mended = touching([...findings.resolved, ...findings.improved]);
    if (against.length + mended.length === 0) return [];
    const state = stateOf(against);
    const told = against.length > 0 ? against : mended;
    return {
      framework: framework.id,
      name: framework.name,
      mode: scope.mode,
      state,
      controls: controlsOf(told),
      label: frameworkLabel(config.labels.prefix, framework.id, state),
      reasons: reasonsOf(state, against, mended, framework),
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

function stateOf(against: readonly Evidence[]): FrameworkState {
  if (against.length === 0) return 'pass';
  const counted = against.filter(({ finding }) => !isWaived(finding));
  if (counted.length === 0) return 'waived';
  return counted.some(isViolation) ? 'violation' : 'review';
}

function isViolation({ finding, links }: Evidence): boolean {
  return atLeast(finding.severity, 'medium') && links.some((link) => link.grade !== 'partial');
}

function controlsOf(told: readonly Evidence[]): Record<string, string[]> {
  const controls: Record<string, string[]> = Object.create(null);
  for (const { finding, links } of told) {
    for (const { control } of links) {
      const fingerprints = controls[control] ?? [];
      controls[control] = fingerprints;
      if (!fingerprints.includes(finding.fingerprint)) fingerprints.push(finding.fingerprint);
    }
  }
  return controls;
}

function reasonsOf(
  state: FrameworkState,
  against: readonly Evidence[],
  mended: readonly Evidence[],
  framework: FrameworkInfo,
): string[] {
  const { name } = framework;
  const counted = against.filter(({ finding }) => !isWaived(finding));
  const violations = counted.filter(isViolation);
  const broad = counted.filter((one) => !isViolation(one));
  const waived = against.length - counted.length;
  return [
    ...(violations.length > 0 ? [sentence(violations, `evidence against ${some(violations, framework)}`)] : []),
    ...(broad.length > 0
      ? [sentence(broad, `evidence relevant to ${some(broad, framework)}, for a reviewer to weigh`)]
      : []),
    ...(waived > 0
      ? [`${count(waived, 'finding')} with evidence relevant to ${name} ${waived === 1 ? 'is' : 'are'} waived.`]
      : []),
    ...(mended.length > 0
      ? [`The change mends ${count(mended.length, 'finding')} with evidence relevant to ${some(mended, framework)}.`]
      : []),
    ...(state === 'pass'
      ? [`It adds no finding with evidence relevant to ${name}; whether a control is met, no template can show.`]
      : []),
  ];
}

function sentence(found: readonly Evidence[], what: string): string {
  return `${count(found.length, 'new or worse finding')} ${found.length === 1 ? 'is' : 'are'} ${what}.`;
}

/** The controls that evidence touches, at most four by name. */
function some(found: readonly Evidence[], { name }: FrameworkInfo): string {
  const ids = [...new Set(found.flatMap(({ links }) => links.map((link) => link.control)))];
  const shown = ids.length <= 4 ? ids : [...ids.slice(0, 3), `${ids.length - 3} more`];
  return `${name} ${shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`}`;
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`;
}
