import { expect, test } from 'vitest';
import { expand } from '../../../src/core/expand/index.ts';
import { application } from '../../../src/core/expand/stacks.ts';
import { createFactsOf } from '../../../src/core/facts/index.ts';
import type { Facts } from '../../../src/core/model/fact.ts';
import { createRecall } from '../../../src/core/rules/recall.ts';
import { expandContext } from '../../../src/core/side.ts';

const text = `Parameters: { Stage: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Stage, prod] }
Resources:
  Queue: { Type: AWS::SQS::Queue }
  Role: { Type: AWS::IAM::Role }
  Topic: { Type: AWS::SNS::Topic, Condition: IsProd }
`;

function scenarios(): Facts[] {
  const file = { path: 'template.yaml', text };
  const template = expand(file, expandContext([file], {}));
  if (!template) throw new Error('no template');
  const factsOf = createFactsOf(
    {
      managedPolicy: () => undefined,
      actionsOf: () => [],
      escalationsOf: () => [],
      today: '2026-01-01',
      trustedAccounts: [],
      trustedSubjects: [],
    },
    { several: true },
  );
  return application(template, { parameters: {}, partition: 'aws' }).stacks.map((stack) => factsOf(template, stack));
}

/** How often a question is asked over all scenarios, each twice, and what it answers. */
function asked(question: (facts: Facts) => unknown) {
  let times = 0;
  const recall = createRecall();
  const counted = (facts: Facts) => {
    times++;
    return question(facts);
  };
  const facts = scenarios();
  const answers = [...facts, ...facts].map((one) => recall(counted, one));
  return { times, answers };
}

test('a question is asked again only where what it looked at is another', () => {
  expect(asked((facts) => facts.of('AWS::SQS::Queue').length)).toEqual({ times: 1, answers: [1, 1, 1, 1] });
  expect(asked((facts) => facts.of('AWS::SNS::Topic').length)).toEqual({ times: 2, answers: [1, 0, 1, 0] });
  expect(asked(() => 'nothing looked at').times).toBe(1);
});

test('what a question looks at next may depend on what it saw', () => {
  const { times, answers } = asked((facts) =>
    facts.of('AWS::SNS::Topic').length > 0 ? facts.of('AWS::SQS::Queue').length : 'none',
  );
  expect({ times, answers }).toEqual({ times: 2, answers: [1, 'none', 1, 'none'] });
});

test('what a question asks in turn is looked at too', () => {
  const topics = (facts: Facts) => facts.of('AWS::SNS::Topic').length;
  expect(asked((facts) => facts.ask(topics))).toEqual({ times: 2, answers: [1, 0, 1, 0] });
  const [first, second] = scenarios();
  expect([first?.ask(topics), second?.ask(topics)]).toEqual([1, 0]);
});

test('texts that are named are told from what else is looked at', () => {
  const { answers } = asked((facts) => [facts.roles.length, facts.named('roles').length]);
  expect(answers[0]).toEqual([1, 0]);
});

test('facts that scenarios share are the same objects', () => {
  const [first, second] = scenarios();
  expect(first?.of('AWS::SQS::Queue')).toBe(second?.of('AWS::SQS::Queue'));
  expect(first?.named('${Token[Ref:Queue]}')).toBe(second?.named('${Token[Ref:Queue]}'));
  expect(first?.roles).toBe(second?.roles);
  expect(first?.stack).not.toBe(second?.stack);
});
