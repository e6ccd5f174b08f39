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
    let start = known.get(question);
    if (!start) {
      start = {};
      known.set(question, start);
    }
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
  for (const { look, sight } of seen.looks) {
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

/** What a question looked at, in order and each once. */
interface Seen {
  looks: Look[];
  /** By the kind of look: what it was about -> the sight. Made for a question that looks at much; most look at little. */
  known?: Map<unknown, Look>[];
}

interface Look {
  kind: number;
  about: unknown;
  look: Question<unknown>;
  sight: unknown;
}

/** Looks that are gone through one by one. */
const few = 12;

function lookAt({ looks, known }: Seen, kind: number, about: unknown): Look | undefined {
  if (known) return known[kind]?.get(about);
  for (const one of looks) if (one.kind === kind && one.about === about) return one;
  return undefined;
}

function remember(seen: Seen, one: Look): void {
  seen.looks.push(one);
  if (seen.looks.length < few) return;
  const added = seen.known ? [one] : seen.looks;
  seen.known ??= [];
  for (const each of added) {
    seen.known[each.kind] ??= new Map();
    seen.known[each.kind]?.set(each.about, each);
  }
}

interface Watcher {
  watch<T>(question: Question<T>, facts: Facts): { value: T; seen: Seen };
}

/** Lets questions look at facts, and notes what they see. */
function createWatcher(recall: Recall): Watcher {
  let facts: Facts;
  let seen: Seen;
  let kinds = 0;
  /** A kind of look: `keyOf` tells apart what it may be about. */
  const kindOfLook = <About, T>(ask: (facts: Facts, about: About) => T, keyOf: (about: About) => unknown) => {
    const kind = kinds++;
    return (about: About): T => {
      const key = keyOf(about);
      const known = lookAt(seen, kind, key);
      if (known) return known.sight as T;
      const look: Question<T> = (one) => ask(one, about);
      const noting = seen;
      const sight = look(facts);
      remember(noting, { kind, about: key, look, sight });
      return sight;
    };
  };
  const itself = (about: unknown) => about;
  const attributes = <T extends object>(names: readonly (keyof T & string)[], of: (facts: Facts) => T): T => {
    const look = kindOfLook((one, name: keyof T & string) => of(one)[name], itself);
    return gettersOf(names, look) as T;
  };
  const of = kindOfLook(
    (one, types: readonly string[]) => one.of(...types),
    (types) => (types.length === 1 ? types[0] : types.join()),
  );
  const stack = ['path', 'format', 'scenario', 'resources', 'outputs', 'region', 'partition'] as const;
  const looking: Omit<Facts, (typeof varying)[number] | (typeof constant)[number]> = {
    stack: attributes<Facts['stack']>(stack, (one) => one.stack),
    of: (...types: string[]) => of(types),
    named: kindOfLook((one, value: Json | undefined) => one.named(value), itself),
    functionOf: kindOfLook((one, resource: Resource) => one.functionOf(resource), itself),
    roleOf: kindOfLook((one, resource: Resource) => one.roleOf(resource), itself),
    reachOf: kindOfLook((one, resource: Resource) => one.reachOf(resource), itself),
    ask: kindOfLook((one, question: Question<unknown>) => recall(question, one), itself) as Facts['ask'],
  };
  const watched = Object.defineProperties(looking, {
    ...Object.getOwnPropertyDescriptors(attributes<Facts>(varying, (one) => one)),
    ...Object.getOwnPropertyDescriptors(gettersOf(constant, (name) => facts[name])),
  }) as Facts;
  return {
    watch(question, of) {
      const [outerFacts, outerSeen] = [facts, seen];
      facts = of;
      seen = { looks: [] };
      try {
        return { value: question(watched), seen };
      } finally {
        facts = outerFacts;
        seen = outerSeen;
      }
    },
  };
}

function gettersOf<Name extends string>(names: readonly Name[], get: (name: Name) => unknown): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(names.map((name) => [name, { enumerable: true, get: () => get(name) }])),
  );
}

const varying = [
  'template',
  'functions',
  'roles',
  'routes',
  'identityPolicies',
  'trustPolicies',
  'resourcePolicies',
] as const satisfies (keyof Facts)[];

/** The same in all scenarios of an application. */
const constant = [
  'actionsOf',
  'policiesOf',
  'escalationsOf',
  'today',
  'trustedAccounts',
  'trustedSubjects',
] as const satisfies (keyof Facts)[];
