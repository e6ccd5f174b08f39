/** Writes docs/frameworks.md: what the mapping holds, per framework and per rule. */
import { writeFileSync } from 'node:fs';
import { frameworks, frameworksOf, linksOf } from '../../src/core/frameworks/index.ts';
import type { FrameworkInfo } from '../../src/core/model/framework.ts';
import { rulesByTheme } from '../data/framework-themes.ts';

const intro = `# Compliance frameworks

A rule names the controls that its findings are evidence for. A pull request can show evidence against a control, almost never that a control is met:
most controls also need evidence of processes, people and the running account. So no report says "compliant", and a label says only what the change does.

The states of a framework that a change touches:

| state | meaning |
| --- | --- |
| \`violation\` | a new or worse finding of at least medium severity is evidence against a control, by a link that is \`direct\` or \`ours\` |
| \`review\` | there are only findings below that severity, or links that are \`partial\`: they are reported and fail nothing |
| \`waived\` | every such finding is waived |
| \`pass\` | the change only mends findings |

The grades of a link:

| grade | meaning |
| --- | --- |
| \`direct\` | published by AWS Security Hub, Prowler or cdk-nag, and the control asks for what the rule looks at |
| \`partial\` | published, but the control asks for more than the rule sees; for PCI DSS, all of the broad mapping |
| \`ours\` | nobody publishes a link; the control's text asks for what the rule looks at, by our own reading |

A link that a peer publishes is taken over only where our review of the control's text agrees (\`scripts/data/framework-review.ts\`); links to controls about
something else (users' devices, clearinghouses, web filtering) are left out. Each mapping has a version, a hash of its content, that evidence files carry.
`;

/** The page's text. */
export function frameworksPage(): string {
  const head =
    '| framework | rules | controls with rules | of | direct | partial | ours | mapping |\n| --- | --- | --- | --- | --- | --- | --- | --- |';
  const notes = frameworks.flatMap(({ id, note }) => (note ? [`- \`${id}\`: ${note}`] : []));
  return [
    intro,
    '## The ten\n',
    `${head}\n${frameworks.map(row).join('\n')}\n`,
    `${notes.join('\n')}\n`,
    ruleTable(),
  ].join('\n');
}

function row({ id, name, version, rules, controls, catalogue, links, mapping }: FrameworkInfo): string {
  const of = catalogue ? `${catalogue.count} ${catalogue.of}` : 'not counted';
  const cells = [
    `\`${id}\` ${name} ${version}`,
    rules,
    Object.keys(controls).length,
    of,
    links.direct,
    links.partial,
    links.ours,
    `\`${mapping}\``,
  ];
  return `| ${cells.join(' | ')} |`;
}

function ruleTable(): string {
  const rules = [...new Set(Object.values(rulesByTheme).flatMap((text) => text.split(/\s+/)))].sort();
  const rows = rules.map((rule) => {
    const cells = Object.keys(frameworksOf(rule)).map((id) => `${id} ${linksOf(rule, id).map(link).join(', ')}`);
    return `| \`${rule}\` | ${cells.join('; ')} |`;
  });
  return `## Links by rule\n\nA link without a mark is \`direct\`; \`~\` is \`partial\`, \`*\` is \`ours\`.\n\n| rule | controls |\n| --- | --- |\n${rows.join('\n')}\n`;
}

function link({ control, grade }: ReturnType<typeof linksOf>[number]): string {
  return control + { direct: '', partial: '~', ours: '\\*' }[grade];
}

if (import.meta.main) writeFileSync(new URL('../../docs/frameworks.md', import.meta.url), frameworksPage());
