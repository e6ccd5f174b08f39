/** Breaking a rule must break a test: a rule that never fires fails its failing example, one that always fires its passing one. */
import { afterEach, describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import type { Example, Rule } from '../../../src/core/rules/rule.ts';
import { diff, scan } from '../../../src/index.ts';

const path = 'template.yaml';
const options = { today: '2026-11-24' };

/** The part of a rule that looks. */
type Looking = Record<'check' | 'checkAll' | 'compare', unknown>;

const partOf = (rule: Rule) => (['check', 'checkAll', 'compare'] as const).find((name) => name in rule) ?? 'check';

let restore = () => {};
afterEach(() => restore());

/** Replaces what a rule does by something else, until the test is over. */
function replace(rule: Rule, by: (...given: never[]) => unknown): void {
  const [looking, part] = [rule as unknown as Looking, partOf(rule)];
  const before = looking[part];
  looking[part] = by;
  restore = () => {
    looking[part] = before;
  };
}

async function tells(id: string, example: Example): Promise<boolean> {
  if (typeof example === 'string')
    return (await scan([{ path, text: example }], options)).findings.some((finding) => finding.rule === id);
  const { findings } = await diff([{ path, text: example.base }], [{ path, text: example.head }], options);
  return [...findings.introduced, ...findings.worsened].some((finding) => finding.rule === id);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is missed where it never fires', async () => {
    replace(rule, () => []);
    expect(await tells(id, rule.examples.fail)).toBe(false);
  });

  it.runIf('on' in rule)('is noticed where it always fires, for its passing example has what it looks at', async () => {
    replace(rule, () => [{ message: 'always' }]);
    expect(await tells(id, rule.examples.pass)).toBe(true);
  });
});
