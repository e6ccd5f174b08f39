/** Takes a rule and both sides of one template, says what became of the rule's findings. */
import { diff } from '../../src/index.ts';

/** `fate severity resource` of what a change does to the findings of one rule. */
export async function fates(rule: string, base: string, head: string, path = 'template.yaml'): Promise<string[]> {
  const { findings } = await diff([{ path, text: base }], [{ path, text: head }], { today: '2026-11-24' });
  return (['introduced', 'worsened', 'persisting', 'improved'] as const).flatMap((fate) =>
    findings[fate]
      .filter((one) => one.rule === rule)
      .map(({ severity, resource }) => `${fate} ${severity} ${resource}`),
  );
}
