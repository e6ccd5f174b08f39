/** `lambdelta access`: compares what two policies, or sets of policies, allow. */
import { resolve } from 'node:path';
import type { AccessComparison, Grant, PolicySet } from '../core/model/delta.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { isMap } from '../core/model/tree.ts';
import { parse } from '../core/parse/index.ts';
import { prose } from '../core/render/escape.ts';
import { renderAccessText } from '../core/render/index.ts';
import { inert } from '../core/render/json.ts';
import { rankGrants } from '../core/render/rank.ts';
import { grantSentence, relationWords, witnessSentence } from '../core/render/words.ts';
import { InputError, readFile } from '../edge/disk/index.ts';
import { compareAccess } from '../index.ts';
import type { Arguments } from './arguments.ts';
import { formatOf, wantsColor } from './formats.ts';
import type { Outcome } from './outcome.ts';

const members = ['identity', 'boundary', 'resource', 'trust', 'scp'] as const;

export async function run(args: Arguments): Promise<Outcome> {
  const [base = '', head = ''] = args.operands;
  const comparison = await compareAccess(readPolicies(base), readPolicies(head));
  const status = comparison.newAccess ? 1 : 0;
  const format = formatOf(args, ['text', 'json', 'markdown'], 'text');
  if (format === 'json') return { status, text: `${inert(JSON.stringify(comparison, null, 2))}\n` };
  return {
    status,
    text:
      format === 'markdown' ? markdownReport(comparison) : renderAccessText(comparison, { color: wantsColor(args) }),
  };
}

/** One policy document stands for what an identity may do. */
function readPolicies(name: string): PolicySet {
  const problems: Diagnostic[] = [];
  const value = parse(readFile(resolve(name), name), (problem) => problems.push(problem));
  const [error] = problems.filter(({ level }) => level === 'error');
  if (error) {
    const { path = name, startLine = 1, startColumn = 1 } = error.place ?? {};
    throw new InputError(`\`${name}\` cannot be read: ${path}:${startLine}:${startColumn} ${error.message}`);
  }
  if (isMap(value) && Object.hasOwn(value, 'Statement')) return { identity: value };
  const names = isMap(value) ? Object.keys(value) : [];
  if (isMap(value) && names.length > 0 && names.every((key) => members.some((one) => one === key))) return value;
  throw new InputError(
    `\`${name}\` is neither a policy document with \`Statement\` nor an object of ${members.join(', ')}`,
  );
}

function markdownReport(comparison: AccessComparison): string {
  const list = (title: string, grants: readonly Grant[]) =>
    grants.length === 0
      ? []
      : [
          `### ${title} (${grants.length})`,
          rankGrants(grants)
            .map(
              (grant) =>
                `- **${grant.level}**: ${prose(grantSentence(grant))}\n  For example ${prose(witnessSentence(grant))}.`,
            )
            .join('\n'),
        ];
  const parts = [
    `## ${relationWords[comparison.relation]}`,
    ...(comparison.exact
      ? []
      : ['Not exact: where a condition is beyond what can be decided, head counts as broader.']),
    ...(comparison.notes ?? []).map((note) => `- ${prose(note)}`),
    ...list('Added', comparison.added),
    ...list('Removed', comparison.removed),
  ];
  return `${parts.join('\n\n')}\n`;
}
