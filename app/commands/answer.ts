/** The texts of replies, with everything that comes from a pull request escaped for Markdown. */

import type { Finding } from '../../src/core/model/finding.ts';
import { code, prose } from '../../src/core/render/escape.ts';
import type { Evaluation } from '../store/evaluations.ts';
import type { StoredWaiver } from '../store/waivers.ts';
import { commandForms } from './parse.ts';

/** By this a reply is known again, so that it is never written twice. */
export function answerMarker(comment: number): string {
  return `<!-- lambdelta:answer ${comment} -->`;
}

export function helpText(): string {
  const rows = commandForms.map(({ form, does, right }) => `| \`/lambdelta ${form}\` | ${does} | ${right} |`);
  return ['| command | what it does | who may |', '| --- | --- | --- |', ...rows].join('\n');
}

const mostListed = 20;

export function statusText(evaluation: Evaluation, waivers: StoredWaiver[]): string {
  const { delta, verdicts, head } = evaluation;
  const open = [...delta.findings.introduced, ...delta.findings.worsened];
  const lines = [
    `**${evaluation.verdict}** at ${code(head.slice(0, 12))}: ${open.length} introduced or worsened finding(s), risk ${signed(delta.risk.change)}.`,
    ...delta.gate.reasons.map((reason) => `- ${prose(reason)}`),
    ...verdicts.map(
      (verdict) =>
        `- ${code(verdict.framework)}: **${verdict.state}**${verdict.approvedBy ? `, approved by ${code(verdict.approvedBy)}` : ''}`,
    ),
    ...waivers.map(
      (waiver) => `- waived until ${waiver.expires}: ${findingName(waiver)}, by ${code(waiver.grantedBy)}`,
    ),
  ];
  const listed = open
    .slice(0, mostListed)
    .map((one) => `| ${code(one.fingerprint.slice(0, 12))} | ${one.severity} | ${findingName(one)} |`);
  if (listed.length > 0) lines.push('', '| finding | severity | rule and resource |', '| --- | --- | --- |', ...listed);
  if (open.length > mostListed) lines.push('', `${open.length - mostListed} more are in the check's report.`);
  return lines.join('\n');
}

function findingName({ rule, resource }: { rule: string; resource: string | null }): string {
  return resource ? `${code(rule)} of ${code(resource)}` : code(rule);
}

function signed(change: number): string {
  return change > 0 ? `+${Math.round(change * 10) / 10}` : `${Math.round(change * 10) / 10}`;
}

export function explainText(finding: Finding): string {
  const controls = Object.entries(finding.frameworks).map(
    ([framework, ids]) => `- ${code(framework)}: ${ids.map(code).join(', ')}`,
  );
  return [
    `**${prose(finding.title)}** (${finding.severity}, ${code(finding.rule)})`,
    '',
    prose(finding.message),
    '',
    `Where: ${code(`${finding.place.path}:${finding.place.startLine}`)}`,
    '',
    `What to do: ${prose(finding.remediation)}`,
    ...(controls.length > 0 ? ['', 'Evidence relevant to:', ...controls] : []),
  ].join('\n');
}
