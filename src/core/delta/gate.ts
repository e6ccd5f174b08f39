/** Takes what a change does and the configuration, gives pass or fail with reasons in full sentences. */
import type { Config } from '../model/config.ts';
import type { Delta, Exposure, FrameworkVerdict, Gate, Grant } from '../model/delta.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { atLeast, type Finding, isWaived, severities } from '../model/finding.ts';
import { identitiesIn } from '../model/value.ts';

export interface GateInput {
  introduced: readonly Finding[];
  worsened: readonly Finding[];
  access: Delta['access'];
  exposure: Delta['exposure'];
  risk: Delta['risk'];
  diagnostics: readonly Diagnostic[];
  frameworks: readonly FrameworkVerdict[];
  config: Config;
  /** Who approved this head with the right to write, users and their teams, never the change's author. Absent: nobody is known. */
  approvals?: readonly string[];
}

/** The verdict. In the modes `observe` and `warn` it passes, and each reason says what `enforce` would have failed for. */
export function gate(input: GateInput): Gate {
  const reasons = checks.flatMap((check) => check(input));
  const { mode } = input.config.gate;
  if (mode === 'enforce') return { verdict: reasons.length > 0 ? 'fail' : 'pass', reasons };
  return { verdict: 'pass', reasons: reasons.map((reason) => `Not enforced, as the mode is ${mode}: ${reason}`) };
}

const checks: readonly ((input: GateInput) => string[])[] = [
  unreadable,
  unreadAccess,
  findingsTooSevere,
  riskGrowsTooMuch,
  uncomparedAccess,
  unapprovedAccess,
  unapprovedPublic,
  frameworkViolations,
];

function unreadable({ diagnostics, config }: GateInput): string[] {
  const errors = diagnostics.filter((diagnostic) => diagnostic.level === 'error');
  if (errors.length === 0 || config.gate.unreadable === 'warn') return [];
  const paths = [...new Set(errors.flatMap(({ place }) => (place ? [`\`${place.path}\``] : [])))];
  const where = paths.length > 0 ? ` in ${some(paths)}` : '';
  return [`${count(errors.length, 'error')}${where} kept part of the change from being judged.`];
}

/** Access that comes from what is not read: a macro's result, an include outside of the repository, a file that is code. */
function unreadAccess({ access, config }: GateInput): string[] {
  if (config.gate.unreadable === 'warn') return [];
  const grants = access.added.filter(({ actions }) => actions.some((action) => identitiesIn(action).some(isUnread)));
  if (grants.length === 0) return [];
  return [`What ${count(grants.length, 'new grant')} ${grants.length === 1 ? 'allows' : 'allow'} cannot be read here.`];
}

function isUnread(identity: string): boolean {
  return identity.startsWith('Fn::Transform:') || identity.startsWith('file(');
}

function findingsTooSevere({ introduced, worsened, config }: GateInput): string[] {
  const fails = (finding: Finding) => atLeast(finding.severity, config.gate.failOn) && !isWaived(finding);
  const [fresh, worse] = [introduced.filter(fails), worsened.filter(fails)];
  const failing = [...fresh, ...worse];
  if (failing.length === 0) return [];
  // Counted as reports list them: what another failing finding tells too is not told again.
  const telling = new Set(failing.map(({ fingerprint }) => fingerprint));
  const isTold = ({ foldedInto }: Finding) => foldedInto === undefined || !telling.has(foldedInto);
  const [toldFresh, toldWorse] = [fresh.filter(isTold), worse.filter(isTold)];
  const parts = [
    ...(toldFresh.length > 0 ? [`introduces ${bySeverity(toldFresh)}`] : []),
    ...(toldWorse.length > 0 ? [`worsens ${bySeverity(toldWorse)}`] : []),
  ];
  const pending = failing.filter((finding) => finding.waived).length;
  const waiting =
    pending > 0 ? `; ${count(pending, 'waiver')} that it adds ${pending === 1 ? 'waits' : 'wait'} for approval` : '';
  return [`The change ${parts.join(' and ')}; the limit is ${config.gate.failOn}${waiting}.`];
}

function bySeverity(findings: readonly Finding[]): string {
  const parts = severities.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [`${number} ${severity}`] : [];
  });
  return `${listed(parts)} ${findings.length === 1 ? 'finding' : 'findings'}`;
}

function riskGrowsTooMuch({ risk, config }: GateInput): string[] {
  const limit = config.gate.maxRiskIncrease;
  if (limit === undefined || !(risk.change > limit)) return [];
  return [
    `The risk grows by ${points(risk.change)}, from ${points(risk.base)} to ${points(risk.head)}; the limit is ${points(limit)}.`,
  ];
}

/** What was not compared to the end may hold anything, so it needs an approval wherever any new access but public ways in does. */
function uncomparedAccess({ diagnostics, config, approvals }: GateInput): string[] {
  if ((approvals && approvals.length > 0) || config.gate.newAccess.every((kind) => kind === 'public')) return [];
  const holders = diagnostics.flatMap(({ code, subject }) =>
    code === 'access-inexact' ? [`\`${subject ?? ''}\``] : [],
  );
  if (holders.length === 0) return [];
  return [`What ${some(holders)} may newly do could not be compared to the end and needs an approval.`];
}

function unapprovedAccess({ access, config, approvals }: GateInput): string[] {
  if (approvals && approvals.length > 0) return [];
  return config.gate.newAccess.flatMap((kind) => {
    const grants = access.added.filter((grant) => isOfKind(grant, kind));
    if (grants.length === 0) return [];
    const actions = [...new Set(grants.flatMap((grant) => grant.actions))].map((action) => `\`${action}\``);
    return [
      `${count(grants.length, 'grant')} of ${accessWords(kind)} (${some(actions)}) ${grants.length === 1 ? 'needs' : 'need'} an approval.`,
    ];
  });
}

function isOfKind(grant: Grant, kind: string): boolean {
  if (kind === 'privilege-escalation') return grant.privilegeEscalation.length > 0;
  return grant.level === kind || grant.services.includes(kind);
}

function accessWords(kind: string): string {
  if (kind === 'privilege-escalation') return 'new access that allows privilege escalation';
  return /^[A-Z]/.test(kind) ? `new access of the level ${kind}` : `new access to \`${kind}\``;
}

function unapprovedPublic({ exposure, config, approvals }: GateInput): string[] {
  if (!config.gate.newAccess.includes('public') || (approvals && approvals.length > 0)) return [];
  const open = exposure.opened.filter(isPublic);
  if (open.length === 0) return [];
  const ways = open.map(({ resource, via }) => `\`${resource}\` by \`${via}\``);
  return [
    `${count(open.length, 'new way', 'new ways')} in for anybody on the internet (${some(ways)}) ${open.length === 1 ? 'needs' : 'need'} an approval.`,
  ];
}

function isPublic({ from, authorization }: Exposure): boolean {
  return from === 'internet' && authorization.toLowerCase() === 'none';
}

function frameworkViolations({ frameworks, config, approvals = [] }: GateInput): string[] {
  return frameworks.flatMap(({ framework, name, mode, state, controls, against = Object.keys(controls) }) => {
    if (state !== 'violation' || mode === 'label') return [];
    const found = `Evidence against ${count(against.length, 'control')} of ${name} (${some(against)})`;
    if (mode === 'block') return [`${found} must be gone or waived.`];
    const reviewers = Object.hasOwn(config.frameworks, framework)
      ? (config.frameworks[framework]?.reviewers ?? [])
      : [];
    const isApproved =
      reviewers.length === 0 ? approvals.length > 0 : reviewers.some((name) => includesName(approvals, name));
    if (isApproved) return [];
    const who =
      reviewers.length === 0
        ? 'a reviewer'
        : some(
            reviewers.map((name) => `\`${name}\``),
            'or',
          );
    return [`${found} needs the approval of ${who}.`];
  });
}

/** GitHub's names do not differ by case. */
function includesName(names: readonly string[], name: string): boolean {
  return names.some((known) => known.toLowerCase() === name.toLowerCase());
}

function points(number: number): string {
  const rounded = Math.round(number * 100) / 100;
  return rounded === 1 ? '1 point' : `${rounded} points`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** At most four items, with the number left out. */
function some(items: readonly string[], word = 'and'): string {
  return items.length <= 4 ? listed(items, word) : `${items.slice(0, 3).join(', ')} ${word} ${items.length - 3} more`;
}

function listed(items: readonly string[], word = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
