/** Takes the policies of two sides, gives what head allows that base does not, and the reverse, each with a confirmed request. */
import type { AccessComparison } from '../model/delta.ts';
import type { Statement } from '../model/policy.ts';
import { newAtomTable } from './atoms.ts';
import { variablesOf } from './box.ts';
import type { Catalogue } from './catalogue.ts';
import { type Comparison, readOperator } from './conditions/operators.ts';
import { difference } from './difference.ts';
import { evaluatorOf } from './evaluate.ts';
import { grantsOf, type StatementGrant } from './grants.ts';
import type { Work } from './language/find-word.ts';
import { newLetters } from './language/letters.ts';
import { type Policies, statementsOf } from './policy-side.ts';
import type { Claim, Question } from './question.ts';
import type { KeyTraits, ValueKind } from './theory.ts';
import { type Confirmed, confirm } from './witness.ts';

export interface CompareOptions {
  catalogue: Catalogue;
  /** `open`: actions that the catalogue does not know count too. */
  universe?: 'known' | 'open';
  /** Steps of search before it gives up and errs to new access; some three million a second. */
  work?: number;
}

const defaultWork = 2_000_000;

/** How much of a comparison's work may go into what is new, the rest into what is gone. */
const shareOfNew = 0.75;

export function compare(base: Policies, head: Policies, options: CompareOptions): AccessComparison {
  const notes: string[] = [];
  const tables = newTables();
  const whole = options.work ?? defaultWork;
  const work = { left: whole * shareOfNew };
  const forward = oneWay(base, head, options, notes, tables, work);
  work.left = Math.max(0, work.left) + whole * (1 - shareOfNew);
  const backward = oneWay(head, base, options, notes, tables, work);
  const relation = forward.more ? (backward.more ? 'incomparable' : 'broader') : backward.more ? 'narrower' : 'equal';
  const comparison: AccessComparison = {
    relation,
    newAccess: forward.more,
    exact: forward.exact && backward.exact,
    added: forward.grants.map(({ grant }) => grant),
    removed: backward.grants.map(({ grant }) => grant),
  };
  return notes.length > 0 ? { ...comparison, notes: [...new Set(notes)] } : comparison;
}

export interface OneWay {
  more: boolean;
  exact: boolean;
  /** The search gave up, so more may be allowed than the grants say. */
  gaveUp: boolean;
  /** The most dangerous first. */
  grants: StatementGrant[];
}

/** Members that decide together; a trust policy stands alone. */
function partsOf({ trust, ...rest }: Policies): Policies[] {
  return trust ? [rest, { trust }] : [rest, {}];
}

/** What head allows that base does not. Sentences about what could not be decided go to `notes`. */
export function oneWay(
  base: Policies,
  head: Policies,
  options: CompareOptions,
  notes: string[],
  tables: Tables[] = newTables(),
  work: Work = { left: options.work ?? defaultWork },
): OneWay {
  const results = partsOf(head).map((part, index) =>
    oneWayPart(partsOf(base)[index] as Policies, part, options, notes, { ...(tables[index] as Tables), work }),
  );
  const grants = results.flatMap((result) => result.grants);
  return {
    more: results.some((result) => result.more),
    exact: results.every((result) => result.exact),
    gaveUp: results.some((result) => result.gaveUp),
    grants,
  };
}

type Tables = Pick<Question, 'letters' | 'atoms'>;
type Shared = Tables & Pick<Question, 'work'>;

/** What questions share, for each part. */
function newTables(): Tables[] {
  return [0, 1].map(() => ({ letters: newLetters(), atoms: newAtomTable() }));
}

function oneWayPart(base: Policies, head: Policies, options: CompareOptions, notes: string[], shared: Shared): OneWay {
  if (statementsOf(Object.values(head).flat()).length === 0)
    return { more: false, exact: true, gaveUp: false, grants: [] };
  const statements = [base, head].flatMap((side) => statementsOf(Object.values(side).flat()));
  const question: Question = {
    base,
    head,
    catalogue: options.catalogue,
    ...shared,
    traits: traitsOf(statements, options.catalogue),
    principals: [base, head].some((side) => side.resource !== undefined || side.trust !== undefined),
    open: options.universe === 'open',
  };
  const keyNames = keyNamesOf(statements);
  let spare: string[] | undefined;
  const judges = { base: evaluatorOf(base, question.work), head: evaluatorOf(head, question.work) };
  const confirmed = new Map<Claim, Confirmed>();
  const { claims, gaveUp } = difference(question, (claim) => {
    const found = confirm(claim, question, judges, keyNames, () => (spare ??= spareCharacters(statements)));
    if (found) confirmed.set(claim, found);
    return found !== undefined;
  });
  const guessed = [...confirmed.values()].flatMap(({ assumptions }) => [...assumptions.keys()]);
  for (const condition of guessed) notes.push(`\`${condition}\` cannot be decided, so it is taken as possibly true`);
  if (gaveUp)
    notes.push('the comparison was too large or used a condition that cannot be decided, so access may be new');
  return {
    more: claims.length > 0 || gaveUp,
    exact: !gaveUp && guessed.length === 0,
    gaveUp,
    grants: grantsOf(claims, confirmed, question, judges),
  };
}

const kindsByType: Record<string, ValueKind> = {
  Bool: 'boolean',
  Numeric: 'number',
  Date: 'date',
  IPAddress: 'address',
};
const kindsByComparison: Partial<Record<Comparison, ValueKind>> = {
  boolean: 'boolean',
  number: 'number',
  date: 'date',
  address: 'address',
};

/**
 * A key is many-valued where the catalogue says so, or, for a key that it does not know, where only set operators are used on it.
 * Its values are of the kind that operators ask for, or else of the catalogue's type.
 */
function traitsOf(statements: readonly Statement[], catalogue: Catalogue): (key: string) => KeyTraits {
  const uses = new Map<string, { sets: boolean; singly: boolean; kind: ValueKind | undefined }>();
  for (const { operator, key } of statements.flatMap((statement) => statement.conditions)) {
    const reading = readOperator(operator);
    const lower = key.toLowerCase();
    const use = uses.get(lower) ?? { sets: false, singly: false, kind: undefined };
    uses.set(lower, use);
    if (!reading) continue;
    if (reading.quantifier !== 'one') use.sets = true;
    else if (reading.comparison !== 'presence') use.singly = true;
    use.kind ??= kindsByComparison[reading.comparison];
  }
  return (key) => {
    const use = uses.get(key);
    const known = catalogue.keyType(key);
    return {
      many: known?.many ?? (use?.sets === true && !use.singly),
      kind: use?.kind ?? kindsByType[known?.type ?? ''] ?? 'text',
    };
  };
}

/** Condition keys as somebody wrote them first. */
function keyNamesOf(statements: readonly Statement[]): Map<string, string> {
  const names = new Map<string, string>();
  const written = statements.flatMap((statement) => [
    ...statement.conditions.map(({ key }) => key),
    ...variablesOf(statement),
  ]);
  for (const key of written) if (!names.has(key.toLowerCase())) names.set(key.toLowerCase(), key);
  return names;
}

/** Characters that no pattern names, to stand for any other. */
function spareCharacters(statements: readonly Statement[]): string[] {
  const used = new Set(JSON.stringify(statements.map(({ path: _, ...rest }) => rest)).toLowerCase());
  return [...'xzqjkwvy0987654321éøßþđħŋ☂☃☄★☎☯'].filter((character) => !used.has(character));
}
