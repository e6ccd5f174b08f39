/** `lambdelta rules` and `lambdelta explain`: what is checked, why, and which rule does what a peer's check does. */
import { areas, type RuleInfo } from '../core/model/finding.ts';
import { nearest } from '../core/model/nearest.ts';
import { cell, code, markdown, prose, terminal } from '../core/render/escape.ts';
import { type Paint, painter } from '../core/render/paint.ts';
import { wrap } from '../core/render/wrap.ts';
import { InputError } from '../edge/disk/index.ts';
import { rules } from '../index.ts';
import type { Arguments } from './arguments.ts';
import { formatOf, wantsColor } from './formats.ts';
import type { Outcome } from './outcome.ts';

const formats = ['text', 'json', 'markdown'];
const width = 100;

export async function run(args: Arguments): Promise<Outcome> {
  const area = args.value('area');
  if (area !== undefined && !areas.some((known) => known === area)) {
    const near = nearest(area, areas);
    throw new InputError(
      `there is no area \`${area}\`: ${near ? `did you mean \`${near}\`? ` : ''}areas are ${areas.join(', ')}`,
    );
  }
  const listed = rules.filter((rule) => area === undefined || rule.area === area);
  const format = formatOf(args, formats, 'text');
  if (format === 'json') return { status: 0, text: `${JSON.stringify(listed, null, 2)}\n` };
  if (format === 'markdown') return { status: 0, text: markdownList(listed) };
  return { status: 0, text: textList(listed, painter(wantsColor(args))) };
}

export async function explain(args: Arguments): Promise<Outcome> {
  const [id = ''] = args.operands;
  const found = findRules(id);
  const format = formatOf(args, formats, 'text');
  if (format === 'json') {
    const answer = found.length === 1 ? found[0] : found;
    return { status: 0, text: `${JSON.stringify(answer, null, 2)}\n` };
  }
  const page = format === 'markdown' ? markdownPage : (rule: RuleInfo) => textPage(rule, painter(wantsColor(args)));
  return { status: 0, text: found.map(page).join('\n') };
}

/** A rule by its id, or all that name the peer's check as their equivalent. */
function findRules(id: string): RuleInfo[] {
  const own = rules.find((rule) => rule.id === id);
  if (own) return [own];
  const asked = id.toLowerCase();
  const peers = rules.filter((rule) => peerIds(rule).some((peer) => peer.toLowerCase() === asked));
  if (peers.length > 0) return peers;
  const near = nearest(id, [...rules.map((rule) => rule.id), ...new Set(rules.flatMap(peerIds))]);
  const meant = near === undefined ? '' : `did you mean \`${near}\`? `;
  throw new InputError(
    `no rule is called \`${id}\`, and none checks what a peer calls so: ${meant}\`lambdelta rules\` lists them`,
  );
}

/** Some peers' ids carry their title behind them: the first word is the id. */
function peerIds(rule: RuleInfo): string[] {
  return Object.values(rule.equivalents).flatMap((ids) => ids.map((id) => id.split(' ')[0] ?? id));
}

function textList(listed: readonly RuleInfo[], paint: Paint): string {
  const longest = Math.max(0, ...listed.map(({ id }) => id.length));
  const blocks = areas.flatMap((area) => {
    const rows = listed
      .filter((rule) => rule.area === area)
      .map(({ id, severity, title, kind }) => {
        const change = kind === 'change' ? paint(' (of a change)', 'dim') : '';
        return `  ${id.padEnd(longest)}  ${severity.padEnd(8)}  ${terminal(title)}${change}`;
      });
    return rows.length === 0 ? [] : [[paint(`${area} (${rows.length})`, 'bold'), ...rows].join('\n')];
  });
  return `${blocks.join('\n\n')}\n\n${listed.length} rules; \`lambdelta explain <rule>\` says more\n`;
}

function markdownList(listed: readonly RuleInfo[]): string {
  const rows = listed.map(
    ({ id, area, severity, kind, title }) =>
      `| ${code(id)} | ${area} | ${severity} | ${kind} | ${cell(markdown(title))} |`,
  );
  return ['| rule | area | severity | kind | title |', '| --- | --- | --- | --- | --- |', ...rows, ''].join('\n');
}

function textPage(rule: RuleInfo, paint: Paint): string {
  const kind = rule.kind === 'change' ? 'looks at base and head together' : 'looks at one state';
  const block = (title: string, lines: string[]) =>
    lines.length === 0 ? [] : [[paint(title, 'bold'), ...lines.map((line) => `  ${line}`)].join('\n')];
  const sentences = (text: string) => wrap(terminal(text), width - 2);
  const named = (record: Record<string, string[]>) =>
    Object.entries(record)
      .filter(([, ids]) => ids.length > 0)
      .flatMap(([name, ids]) => wrap(terminal(`${name}: ${ids.join(', ')}`), width - 2));
  const blocks = [
    `${paint(rule.id, 'bold')}  ${terminal(rule.title)}\n${paint(`${rule.severity}, area ${rule.area}, ${kind}`, 'dim')}`,
    ...block('What it checks', sentences(rule.description)),
    ...block('How to fix it', sentences(rule.remediation)),
    ...block('Resources', sentences(rule.resourceTypes.join(', '))),
    ...block('The same in other tools', named(rule.equivalents)),
    ...block('Evidence relevant to', named(rule.frameworks)),
    ...block('Read more', [rule.docs].filter(Boolean)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function markdownPage(rule: RuleInfo): string {
  const named = (record: Record<string, string[]>) =>
    Object.entries(record)
      .filter(([, ids]) => ids.length > 0)
      .map(([name, ids]) => `- ${markdown(name)}: ${ids.map(code).join(', ')}`);
  const equivalents = named(rule.equivalents);
  const frameworks = named(rule.frameworks);
  const parts = [
    `# ${code(rule.id)} ${markdown(rule.title)}`,
    `${rule.severity} · area ${rule.area} · ${rule.kind} rule`,
    prose(rule.description),
    `**Fix:** ${prose(rule.remediation)}`,
    ...(equivalents.length > 0 ? ['## The same in other tools', equivalents.join('\n')] : []),
    ...(frameworks.length > 0 ? ['## Evidence relevant to', frameworks.join('\n')] : []),
    ...(rule.docs ? [`<${rule.docs}>`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
