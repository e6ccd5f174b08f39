import { expect, test } from 'vitest';
import { expand } from '../../../src/core/expand/index.ts';
import { application } from '../../../src/core/expand/stacks.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { expandContext, judgeTemplate } from '../../../src/core/side.ts';
import { knowledgeFor } from '../../../src/knowledge.ts';
import { templates } from '../../support/law-templates.ts';

const knowledge = await knowledgeFor({ today: '2026-01-01' });

// A rule is not asked in a template that has no resource of the types that it is about.
test('a rule that looks at a whole stack finds what is of its types', () => {
  const about = new Map(rules.flatMap((rule) => ('checkAll' in rule ? [[rule.id, rule.about] as const] : [])));
  const examples = rules.flatMap(({ kind, examples: { fail } }) => (kind === 'state' ? [String(fail)] : []));
  const texts = [...examples, ...templates.map(({ source }) => source.text)];
  let looked = 0;
  const strangers = texts.flatMap((text) => {
    const file = { path: 'template.yaml', text };
    const template = expand(file, expandContext([file], {}));
    if (!template) return [];
    const { judgements } = judgeTemplate(application(template, { parameters: {}, partition: 'aws' }), knowledge);
    return judgements.flatMap(({ finding: { rule }, resource }) => {
      const types = about.get(rule);
      if (!types || types.length === 0 || !resource) return [];
      looked++;
      return types.includes(resource.type) ? [] : [`${rule} found a ${resource.type}`];
    });
  });
  expect(strangers).toEqual([]);
  expect(looked).toBeGreaterThan(100);
});
