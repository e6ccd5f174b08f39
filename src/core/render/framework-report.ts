/** Takes what a scan says about one framework, gives plain text: the controls touched, and what a template can and cannot show. */
import type { Finding } from '../model/finding.ts';
import type { FrameworkReport } from '../model/framework.ts';
import { terminal } from './escape.ts';
import { count } from './words.ts';

const gradeWords = {
  direct: 'the published control asks for this',
  ours: 'our own mapping',
  partial: 'the control asks for more than this',
};

/** Findings shown under one control; the rest are counted. */
const shown = 5;

export function renderFrameworkReport({ framework, touched, untouched }: FrameworkReport): string {
  const { name, version, noun, nouns, catalogue, links, mapping, note } = framework;
  const seen = touched.length + untouched;
  const lines = [
    `${name} ${version}`,
    touched.length === 0
      ? `No finding is evidence relevant to a ${noun}.`
      : `Findings are evidence relevant to ${touched.length} ${touched.length === 1 ? noun : nouns}:`,
    '',
    ...touched.flatMap(({ control, title, grade, findings }) => [
      `  ${control}  ${title}`,
      `    ${count(findings.length, 'finding')}, ${gradeWords[grade]}`,
      ...findings.slice(0, shown).map(findingLine),
      ...(findings.length > shown ? [`    and ${findings.length - shown} more`] : []),
    ]),
    ...(touched.length > 0 ? [''] : []),
    `Rules can find evidence relevant to ${seen} ${nouns}; ${untouched} of them no finding touches.`,
    ...(catalogue ? [restLine(catalogue, seen)] : []),
    `A finding is evidence against a ${noun}. No finding is no proof that it is met.`,
    ...(note ? [note] : []),
    `Mapping ${mapping}: ${links.direct} links published and direct, ${links.partial} partial, ${links.ours} ours.`,
  ];
  return `${lines.join('\n')}\n`;
}

function restLine({ count, of }: { count: number; of: string }, seen: number): string {
  return `No rule looks at the other ${count - seen} of ${count} ${of}: most need evidence of people, processes or the running account.`;
}

function findingLine({ severity, rule, place, resource, waived }: Finding): string {
  const at = `${place.path}:${place.startLine}`;
  const what = resource === null ? '' : ` ${resource}`;
  const waiver = waived ? (waived.pending ? ' (waiver pending)' : ' (waived)') : '';
  return terminal(`    ${severity.padEnd(8)} ${rule}${what} ${at}${waiver}`);
}
