/** Takes a statement, gives the set of requests that it matches as a box: one literal for each dimension that it restricts. */
import type { Condition, Statement } from '../model/policy.ts';
import { hasUnknown } from '../model/value.ts';
import { actionPatterns } from './action-patterns.ts';
import type { AtomTable, Literal } from './atoms.ts';
import { type Reading, readOperator } from './conditions/operators.ts';
import type { ValueTest } from './conditions/test.ts';
import { type AddressRange, readDate, readNumber, readRange } from './conditions/values.ts';
import { anyRun, codesOf, compileGlob, type Glob } from './language/glob.ts';
import type { Letters, Word } from './language/letters.ts';
import { accountGlob, exemptGlobs, principalGlobs } from './principals.ts';

/** A conjunction. The action stands apart, for requests are first sorted by action. */
export interface Box {
  statement: Statement;
  /** Absent where every action matches. */
  action: Literal | undefined;
  literals: readonly Literal[];
  /** The opposites of the literals: a request is outside of the box where one of them is true. */
  denial: readonly Literal[];
  /** Equal for boxes with equal literals. */
  key: string;
}

/** What the request has for a policy variable: nothing, or a text. */
export type VariableValue = 'absent' | Word;

export interface BoxMaker {
  letters: Letters;
  atoms: AtomTable;
  variables: ReadonlyMap<string, VariableValue>;
  /** Requests come from many principals: a resource's or a trust policy. */
  principals: boolean;
  /** What was made already, by the values of the statement's own variables. */
  boxes?: Map<Statement, Map<string, Box>>;
  /** Action literals, which have no variables. */
  actions?: Map<Statement, Literal | undefined>;
  /** Names in lower case: requests have one of these actions or one that the catalogue does not know. */
  names?: ReadonlySet<string> | undefined;
}

export function boxOf(statement: Statement, maker: BoxMaker): Box {
  const { boxes, variables } = maker;
  if (!boxes) return makeBox(statement, maker);
  const made = boxes.get(statement) ?? new Map<string, Box>();
  boxes.set(statement, made);
  const values = variablesOf(statement).map((key) => variables.get(key.toLowerCase()) ?? 'absent');
  const key = values.map((value) => (value === 'absent' ? value : value.join())).join(' ');
  const box = made.get(key) ?? makeBox(statement, maker);
  made.set(key, box);
  return box;
}

function makeBox(statement: Statement, maker: BoxMaker): Box {
  const literals = [
    ...resourceLiteral(statement, maker),
    ...principalLiteral(statement, maker),
    ...statement.conditions.flatMap((condition) => conditionLiteral(condition, statement, maker)),
  ];
  const unique = [...new Map(literals.map((literal) => [literalId(literal), literal])).values()];
  return {
    statement,
    action: actionLiteral(statement, maker),
    literals: unique,
    denial: unique.map(({ atom, holds }) => ({ atom, holds: !holds })),
    key: unique
      .map(literalId)
      .sort((a, b) => a - b)
      .join(),
  };
}

export function literalId({ atom, holds }: Literal): number {
  return holds ? atom.id : -1 - atom.id;
}

/** Absent where every action matches. */
export function actionLiteral(statement: Statement, maker: BoxMaker): Literal | undefined {
  if (maker.actions?.has(statement)) return maker.actions.get(statement);
  const literal = makeActionLiteral(statement, maker);
  maker.actions?.set(statement, literal);
  return literal;
}

function makeActionLiteral(statement: Statement, { letters, atoms, names }: BoxMaker): Literal | undefined {
  const written = actionPatterns(statement);
  const patterns = names ? [...written.others, ...written.names.filter((name) => names.has(name))] : written.all;
  const holds = statement.actions !== undefined;
  const key = `action ${[...new Set(patterns)].sort().join(' ')}`;
  const known = atoms.known(key);
  if (known) return { atom: known, holds };
  const globs = compileAll(patterns, { wildcards: true, fold: true, arn: undefined }, letters);
  if (holds && globs.some(isEverything)) return undefined;
  return { atom: atoms.intern({ dimension: 'action', kind: 'text', globs }, key), holds };
}

function resourceLiteral(statement: Statement, maker: BoxMaker): Literal[] {
  const patterns = statement.resources ?? statement.notResources ?? [];
  const holds = statement.resources !== undefined;
  const key =
    statement.variables && patterns.some(mayHaveVariables)
      ? undefined
      : `resource ${[...new Set(patterns)].sort().join(' ')}`;
  const known = key === undefined ? undefined : maker.atoms.known(key);
  if (known) return [{ atom: known, holds }];
  const syntax = { wildcards: true, fold: false, arn: 'account' as const, ...variableSyntax(statement, maker) };
  const globs = compileAll(patterns, syntax, maker.letters);
  if (holds && globs.some(isEverything)) return [];
  return [{ atom: maker.atoms.intern({ dimension: 'resource', kind: 'text', globs }, key), holds }];
}

function principalLiteral(statement: Statement, { principals, letters, atoms }: BoxMaker): Literal[] {
  if (!principals) return [];
  const make = (globs: Glob[], holds: boolean): Literal[] => [
    { atom: atoms.intern({ dimension: 'principal', kind: 'text', globs }), holds },
  ];
  if (statement.principals)
    return statement.principals.everyone ? [] : make(principalGlobs(statement.principals, letters), true);
  if (!statement.notPrincipals) return [];
  return statement.notPrincipals.everyone ? make([], true) : make(exemptGlobs(statement.notPrincipals, letters), false);
}

function conditionLiteral(condition: Condition, statement: Statement, maker: BoxMaker): Literal[] {
  const key = condition.key.toLowerCase();
  const reading = readOperator(condition.operator);
  const test = reading && readTest(reading, condition.values, statement, maker);
  if (!reading || !test) return [freeLiteral(condition, maker)];
  if (maker.principals && reading.quantifier === 'one') {
    const literal = principalConditionLiteral(key, reading, test, maker);
    if (literal) return literal;
  }
  const dimension = `key:${key}`;
  if (test === 'absent' || test === 'present')
    return [{ atom: maker.atoms.intern({ dimension, kind: 'present' }), holds: test === 'present' }];
  if (test === 'either') return [];
  const { quantifier, negated, ifExists } = reading;
  const whenAbsent = quantifier === 'all' || ifExists || (quantifier === 'one' && negated);
  return [{ atom: maker.atoms.intern({ dimension, kind: 'key', quantifier, negated, whenAbsent, test }), holds: true }];
}

/** A condition that cannot be decided may be true or false, but the same one is so everywhere. */
function freeLiteral({ operator, key, values }: Condition, { atoms }: BoxMaker): Literal {
  const dimension = `free:${operator} on ${key}: ${[...values].sort().join(', ')}`;
  return { atom: atoms.intern({ dimension, kind: 'free' }), holds: true };
}

type KeyTest = ValueTest | 'present' | 'absent' | 'either';

/** `undefined` where a value cannot be read. */
function readTest(reading: Reading, values: string[], statement: Statement, maker: BoxMaker): KeyTest | undefined {
  switch (reading.comparison) {
    case 'presence':
      return readPresence(values);
    case 'boolean':
      if (values.some(hasUnknown)) return undefined;
      return {
        kind: 'text',
        globs: compileAll(values, { wildcards: false, fold: true, arn: undefined }, maker.letters),
      };
    case 'binary':
      return {
        kind: 'text',
        globs: compileAll(values, { wildcards: false, fold: false, arn: undefined }, maker.letters),
      };
    case 'text':
    case 'arn': {
      const { wildcards, fold } = reading;
      const syntax = {
        wildcards,
        fold,
        arn: reading.comparison === 'arn' ? ('parts' as const) : undefined,
        ...variableSyntax(statement, maker),
      };
      return { kind: 'text', globs: compileAll(values, syntax, maker.letters) };
    }
    case 'number':
    case 'date': {
      const bounds = values.map(reading.comparison === 'number' ? readNumber : readDate);
      return bounds.every((bound) => bound !== undefined)
        ? { kind: reading.comparison, order: reading.order, bounds }
        : undefined;
    }
    case 'address': {
      const ranges: (AddressRange | undefined)[] = values.map(readRange);
      return ranges.every((range) => range !== undefined) ? { kind: 'address', ranges } : undefined;
    }
  }
}

function readPresence(values: string[]): KeyTest | undefined {
  const given = new Set(values.map((value) => value.toLowerCase()));
  if (![...given].every((value) => value === 'true' || value === 'false') || given.size === 0) return undefined;
  return given.size === 2 ? 'either' : given.has('true') ? 'absent' : 'present';
}

/**
 * `aws:PrincipalArn` and `aws:PrincipalAccount` speak of the principal itself, so they restrict the same dimension as `Principal`.
 * Only AWS principals have them.
 */
function principalConditionLiteral(
  key: string,
  reading: Reading,
  test: KeyTest,
  { atoms }: BoxMaker,
): Literal[] | undefined {
  if (key !== 'aws:principalarn' && key !== 'aws:principalaccount') return undefined;
  const make = (globs: Glob[], holds: boolean): Literal[] => [
    { atom: atoms.intern({ dimension: 'principal', kind: 'text', globs }), holds },
  ];
  const anyAws: Glob = { codes: [...codesOf('AWS:'), anyRun], fold: false, exact: false };
  if (test === 'either') return [];
  if (test === 'present' || test === 'absent') return make([anyAws], test === 'present');
  if (test.kind !== 'text' || (key === 'aws:principalaccount' && reading.fold)) return undefined;
  const globs = test.globs.map((glob) => (key === 'aws:principalarn' ? prefixed(glob) : accountGlob(glob.codes)));
  if (reading.negated) return make(globs, false);
  if (!reading.ifExists) return make(globs, true);
  const others = ['Service:', 'Federated:', 'CanonicalUser:'].map(
    (kind): Glob => ({ codes: [...codesOf(kind), anyRun], fold: false, exact: false }),
  );
  return make([...globs, ...others], true);
}

function prefixed(glob: Glob): Glob {
  return { ...glob, codes: [...codesOf(glob.fold ? 'aws:' : 'AWS:'), ...glob.codes] };
}

function compileAll(patterns: readonly string[], syntax: Parameters<typeof compileGlob>[1], letters: Letters): Glob[] {
  return patterns.map((pattern) => compileGlob(pattern, syntax, letters)).filter((glob) => glob !== undefined);
}

function isEverything({ codes }: Glob): boolean {
  return codes.length === 1 && codes[0] === anyRun;
}

function variableSyntax(
  statement: Statement,
  { variables }: BoxMaker,
): { variable?: (key: string, fallback: string | undefined) => Word | undefined } {
  if (!statement.variables) return {};
  return {
    variable(key, fallback) {
      const value = variables.get(key.toLowerCase()) ?? 'absent';
      if (value !== 'absent') return value;
      return fallback === undefined ? undefined : codesOf(fallback);
    },
  };
}

/** Tokens look like variables. */
function mayHaveVariables(text: string): boolean {
  return /\$\{(?!Token\[)/.test(text);
}

const variableNames = new WeakMap<Statement, string[]>();

/** The condition keys that a statement's patterns use as variables, as written. */
export function variablesOf(statement: Statement): string[] {
  if (!statement.variables) return [];
  const known = variableNames.get(statement) ?? variablesIn(patternsOf(statement));
  variableNames.set(statement, known);
  return known;
}

/** Of patterns in which `${…}` is a variable. */
export function variablesIn(patterns: readonly string[]): string[] {
  const keys: string[] = [];
  const syntax = {
    wildcards: true,
    fold: false,
    arn: undefined,
    variable: (key: string) => {
      keys.push(key);
      return [];
    },
  };
  const none = { unknown: () => [] } as unknown as Letters;
  for (const text of patterns) if (mayHaveVariables(text)) compileGlob(text, syntax, none);
  return keys;
}

/** Whether some variable may be written `${key, 'text'}`. */
export function mayHaveDefault(statement: Statement): boolean {
  return statement.variables && patternsOf(statement).some((text) => text.includes('${') && text.includes(','));
}

/** Every text of a statement that may hold wildcards and variables. */
export function patternsOf(statement: Statement): string[] {
  const { resources = [], notResources = [], conditions } = statement;
  return [...resources, ...notResources, ...conditions.flatMap((condition) => condition.values)];
}
