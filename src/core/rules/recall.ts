/**
 * Takes questions about the facts of one application's scenarios, gives their answers. A question is asked again only in a scenario
 * where something that it looked at is another; questions are pure, so with the same sights they have the same answer.
 */
import type { Facts } from '../model/fact.ts';
import type { Resource } from '../model/stack.ts';
import type { Json } from '../model/tree.ts';

/** Pure: looks at nothing but the facts. */
export type Question<T> = (facts: Facts) => T;

/** Gives equal answers as one and the same. */
export type Recall = <T>(question: Question<T>, facts: Facts) => T;

/** What is known of a question: by what was seen so far, either where it looks next or its answer. */
interface Sights {
  look?: Question<unknown>;
  /** Where that look goes on; most see the same in all scenarios. */
  first?: Step;
  others?: Map<unknown, Sights>;
  answer?: { value: unknown };
}

interface Step {
  sight: unknown;
  on: Sights;
}

export function createRecall(): Recall {
  const known = new Map<Question<unknown>, Sights>();
  const recall: Recall = (question, facts) => {
    const start = known.get(question) ?? {};
    known.set(question, start);
    const before = follow(start, facts);
    if (before) return before.value as ReturnType<typeof question>;
    const { value, seen } = watcher.watch(question, facts);
    note(start, seen, value);
    return value;
  };
  const watcher = createWatcher(recall);
  return recall;
}

function follow(start: Sights, facts: Facts): Sights['answer'] {
  let at: Sights | undefined = start;
  while (at?.look) at = after(at, at.look(facts));
  return at?.answer;
}

function after({ first, others }: Sights, sight: unknown): Sights | undefined {
  return first?.sight === sight ? first?.on : others?.get(sight);
}

function note(start: Sights, seen: Seen, value: unknown): void {
  let at = start;
  for (const [look, sight] of seen.values()) {
    at.look ??= look;
    let next = after(at, sight);
    if (!next) {
      next = {};
      if (!at.first) at.first = { sight, on: next };
      else {
        at.others ??= new Map();
        at.others.set(sight, next);
      }
    }
    at = next;
  }
  at.answer = { value };
}

/** In order, each once. */
type Seen = Map<unknown, readonly [look: Question<unknown>, sight: unknown]>;

interface Watcher {
  watch<T>(question: Question<T>, facts: Facts): { value: T; seen: Seen };
}

/** Lets questions look at facts, and notes what they see. */
function createWatcher(recall: Recall): Watcher {
  let facts: Facts;
  let seen: Seen;
  const look = <T>(key: unknown, question: Question<T>): T => {
    const before = seen.get(key);
    if (before) return before[1] as T;
    const sight = question(facts);
    seen.set(key, [question, sight]);
    return sight;
  };
  const attributes = <T extends object>(names: readonly (keyof T & string)[], of: (facts: Facts) => T): T =>
    Object.defineProperties(
      {} as T,
      Object.fromEntries(
        names.map((name) => {
          const question = (one: Facts) => of(one)[name];
          return [name, { enumerable: true, get: () => look(name, question) }];
        }),
      ),
    );
  const stack = attributes<Facts['stack']>(
    ['path', 'format', 'scenario', 'resources', 'outputs', 'region', 'partition'],
    (one) => one.stack,
  );
  const watched: Facts = Object.assign(
    attributes<Facts>(watchedAttributes, (one) => one),
    {
      stack,
      of: (...types: string[]) => look(`of ${types.join()}`, (one) => one.of(...types)),
      named: (value: Json | undefined) => look(keyOf(value), (one) => one.named(value)),
      functionOf: (resource: Resource) => look(`function ${resource.id}`, (one) => one.functionOf(resource)),
      roleOf: (resource: Resource) => look(`role ${resource.id}`, (one) => one.roleOf(resource)),
      reachOf: (resource: Resource) => look(`reach ${resource.id}`, (one) => one.reachOf(resource)),
      ask: <T>(question: Question<T>) => look(question, (one) => recall(question, one)),
    },
  );
  return {
    watch(question, of) {
      const [outerFacts, outerSeen] = [facts, seen];
      facts = of;
      seen = new Map();
      try {
        return { value: question(watched), seen };
      } finally {
        facts = outerFacts;
        seen = outerSeen;
      }
    },
  };
}

const watchedAttributes = [
  'template',
  'functions',
  'roles',
  'routes',
  'identityPolicies',
  'trustPolicies',
  'resourcePolicies',
  'actionsOf',
  'policiesOf',
  'escalationsOf',
  'today',
  'trustedAccounts',
  'trustedSubjects',
] as const satisfies (keyof Facts)[];

/** Texts are told from the other keys by what stands before them. */
function keyOf(value: Json | undefined): unknown {
  return typeof value === 'object' && value !== null ? value : `named ${typeof value} ${value}`;
}
