/** Takes a configuration that is not ours, gives whose it seems to be and how to write the same for us. */
import type { SourceFile } from '../core/model/place.ts';
import { isMap } from '../core/model/tree.ts';
import { parse } from '../core/parse/index.ts';

/** Keys at the top of a file that no other tool uses, by tool, with an id that `explain` knows (our rules have no like of cfn-lint's). */
const tools: readonly { name: string; keys: readonly string[]; id?: string }[] = [
  {
    name: 'Checkov',
    keys: ['skip-check', 'check', 'skip-framework', 'soft-fail', 'framework', 'directory'],
    id: 'CKV_AWS_45',
  },
  {
    name: 'KICS',
    keys: ['exclude-queries', 'exclude-categories', 'exclude-results', 'exclude-paths', 'queries-path'],
    id: 'a0ae0a4e-712b-4115-8112-51b9eeed9d69',
  },
  { name: 'cfn_nag', keys: ['RulesToSuppress'], id: 'W48' },
  {
    name: 'cfn-lint',
    keys: ['ignore_checks', 'include_checks', 'configure_rules', 'append_rules', 'ignore_templates'],
  },
];

/** One sentence, or `undefined` where the file looks like nobody's. */
export function foreignHint(source: SourceFile): string | undefined {
  const tree = parse(source, () => {});
  const keys = new Set(isMap(tree) ? Object.keys(tree) : []);
  const tool = tools.find((one) => one.keys.some((key) => keys.has(key)));
  if (!tool) return undefined;
  const example =
    tool.id === undefined ? '' : ` \`lambdelta explain ${tool.id}\` names our rule for one of its checks,`;
  return `this looks like a configuration of ${tool.name}:${example} \`rules: { <rule>: off }\` leaves a rule out, and \`lambdelta init\` writes a configuration to start from`;
}
