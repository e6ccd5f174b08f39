/** Gives docs/comparison.md with the last column of its first table as `diff` says it today. */
import { readFileSync } from 'node:fs';
import { atLeast } from '../../src/core/model/finding.ts';
import { diff } from '../../src/index.ts';
import { type ComparisonCase, comparisonCases } from './comparison-cases.ts';

const path = new URL('../../docs/comparison.md', import.meta.url);

/** The page's text. Its other columns are facts about the change and measurements of a peer: they are kept as they are written. */
export async function comparisonPage(): Promise<string> {
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const one of comparisonCases) {
    const at = lines.findIndex((line) => line.startsWith(`| ${one.name} |`));
    if (at === -1) throw new Error(`docs/comparison.md has no row for: ${one.name}`);
    const cells = (lines[at] ?? '').split(' | ').slice(0, -1);
    lines[at] = `${[...cells, await saidOf(one)].join(' | ')} |`;
  }
  return lines.join('\n');
}

async function saidOf({ base, head }: ComparisonCase): Promise<string> {
  const { access, exposure, findings, risk } = await diff(file(base), file(head), { today: '2026-11-24' });
  const told = [...findings.introduced, ...findings.worsened].filter(({ severity }) => atLeast(severity, 'medium'));
  const parts = [
    access.added.length > 0 ? 'new access' : '',
    access.removed.length > 0 ? 'access lost' : '',
    exposure.opened.length > 0 ? 'opened to the internet' : '',
    ...told.map(({ rule, severity }) => `\`${rule}\` (${severity})`),
    `risk ${risk.change > 0 ? '+' : risk.change < 0 ? '−' : ''}${Math.abs(risk.change).toFixed(1)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function file(template: object) {
  return [{ path: 'template.json', text: JSON.stringify(template) }];
}
