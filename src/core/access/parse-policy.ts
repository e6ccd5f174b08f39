/** Takes a policy document as resolved JSON, gives its statements in list form; what is malformed counts as granting what it could grant. */
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import { placeOf } from '../model/place.ts';
import type { Condition, Effect, Policy, PrincipalKind, Principals, Statement } from '../model/policy.ts';
import { principalKinds } from '../model/policy.ts';
import { isMap, type Json, type JsonMap, spanAlong } from '../model/tree.ts';
import { identityOf, readable, token } from '../model/value.ts';

type Path = (string | number)[];
type Complain = (code: string, message: string, path: Path) => void;

/** Elements are matched without case, so that a misspelt case still counts; IAM itself refuses such a document. */
const elements: ReadonlyMap<string, string> = new Map(
  ['Effect', 'Sid', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal', 'Condition'].map(
    (name) => [name.toLowerCase(), name],
  ),
);

/**
 * Reads one document: an object, a JSON string, or a token that stands for a whole document.
 * `undefined` is a policy without statements. Errors become diagnostics with a place where one is known.
 */
export function parsePolicy(document: Json | undefined, report: Report): Policy {
  const complain: Complain = (code, message, path) => {
    const span = spanAlong(document, path);
    const diagnostic: Diagnostic = { level: 'warning', code, message };
    report(span ? { ...diagnostic, place: placeOf(span) } : diagnostic);
  };
  const body = typeof document === 'string' ? parseText(document, complain) : document;
  if (body === undefined || body === null) return { statements: [], document };
  const unknown = identityOf(body);
  if (unknown !== undefined) return { statements: [unknownStatement(unknown, [])], document };
  if (!isMap(body)) {
    complain('policy-malformed', 'a policy document must be an object with `Statement`', []);
    return { statements: [unknownStatement('malformed policy', [])], document };
  }
  const variables = element(body, 'Version') === '2012-10-17';
  const key = Object.keys(body).find((name) => name.toLowerCase() === 'statement');
  const written = key === undefined ? undefined : body[key];
  if (key === undefined || written === undefined) return { statements: [], document };
  const items: [Json, Path][] = Array.isArray(written)
    ? written.map((item, index) => [item, [key, index]])
    : [[written, [key]]];
  return { statements: items.map(([item, path]) => parseStatement(item, path, variables, complain)), document };
}

/** A policy of which nothing is known but its name: it may grant anything, the same on both sides. */
export function unknownPolicy(identity: string): Policy {
  return { statements: [unknownStatement(identity.replaceAll(']', ')'), [])], document: undefined };
}

function parseText(text: string, complain: Complain): Json {
  if (identityOf(text) !== undefined) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    complain('policy-malformed', 'a policy document given as text must be JSON', []);
    return token('malformed policy');
  }
}

/** A statement of which nothing is known: one opaque action on one opaque resource, which only a full wildcard covers. */
function unknownStatement(identity: string, path: Path): Statement {
  const opaque = [token(identity)];
  return {
    effect: 'Allow',
    actions: opaque,
    resources: opaque,
    conditions: [],
    path,
    variables: false,
    unknown: identity,
  };
}

function parseStatement(item: Json, path: Path, variables: boolean, complain: Complain): Statement {
  const unknown = identityOf(item);
  if (unknown !== undefined) return unknownStatement(unknown, path);
  if (!isMap(item)) {
    complain('policy-malformed', 'a statement must be an object', path);
    return { ...unknownStatement('malformed statement', path), malformed: true };
  }
  const statement: Statement = { effect: 'Allow', conditions: [], path, variables };
  const bad: Complain = (code, message, at) => {
    statement.malformed = true;
    complain(code, message, at);
  };
  for (const key of Object.keys(item)) {
    if (!elements.has(key.toLowerCase()))
      bad('policy-unknown-element', `\`${key}\` is no element of a statement`, [...path, key]);
  }
  statement.effect = effectOf(element(item, 'Effect'), bad, path);
  const sid = element(item, 'Sid');
  if (typeof sid === 'string') statement.sid = sid;
  readPair(statement, item, 'Action', bad);
  readPair(statement, item, 'Resource', bad);
  const principal = element(item, 'Principal');
  const notPrincipal = element(item, 'NotPrincipal');
  if (principal !== undefined) statement.principals = principalsOf(principal, [...path, 'Principal'], bad);
  if (notPrincipal !== undefined) statement.notPrincipals = principalsOf(notPrincipal, [...path, 'NotPrincipal'], bad);
  statement.conditions = conditionsOf(element(item, 'Condition'), [...path, 'Condition'], bad);
  return statement;
}

function element(item: JsonMap, name: string): Json | undefined {
  if (Object.hasOwn(item, name)) return item[name];
  const lower = name.toLowerCase();
  const key = Object.keys(item).find((candidate) => candidate.toLowerCase() === lower);
  return key === undefined ? undefined : item[key];
}

function effectOf(value: Json | undefined, bad: Complain, path: Path): Effect {
  if (value === 'Allow' || value === 'Deny') return value;
  bad('policy-effect', '`Effect` must be `Allow` or `Deny`', [...path, 'Effect']);
  return typeof value === 'string' && value.toLowerCase() === 'deny' ? 'Deny' : 'Allow';
}

/** `Action`/`NotAction` or `Resource`/`NotResource`. Where both or neither are written an Allow covers all and a Deny nothing. */
function readPair(statement: Statement, item: JsonMap, name: 'Action' | 'Resource', bad: Complain): void {
  const [plain, negated] =
    name === 'Action' ? (['actions', 'notActions'] as const) : (['resources', 'notResources'] as const);
  const written = element(item, name);
  const excluded = element(item, `Not${name}`);
  const path = [...statement.path, name];
  if ((written === undefined) === (excluded === undefined)) {
    const trustLike = name === 'Resource' && written === undefined;
    if (!trustLike) bad('policy-malformed', `a statement needs one of \`${name}\` and \`Not${name}\``, statement.path);
    statement[plain] = statement.effect === 'Allow' || trustLike ? ['*'] : [];
    return;
  }
  if (written !== undefined) statement[plain] = textsOf(written, path, bad);
  else statement[negated] = textsOf(excluded as Json, [...statement.path, `Not${name}`], bad);
}

function textsOf(value: Json, path: Path, bad: Complain): string[] {
  const texts: string[] = [];
  for (const item of Array.isArray(value) ? value : [value]) {
    if (typeof item === 'string') texts.push(item);
    else if (typeof item === 'number' || typeof item === 'boolean') texts.push(String(item));
    else bad('policy-malformed', `\`${String(path.at(-1))}\` must be a string or a list of strings`, path);
  }
  return texts;
}

function principalsOf(value: Json, path: Path, bad: Complain): Principals {
  const principals: Principals = { everyone: false, AWS: [], Service: [], Federated: [], CanonicalUser: [] };
  if (!isMap(value)) {
    for (const text of textsOf(value, path, bad)) {
      if (text === '*') principals.everyone = true;
      else {
        principals.AWS.push(text);
        if (identityOf(text) === undefined)
          bad(
            'policy-principal',
            `a principal is \`"*"\` or an object; \`${readable(text)}\` is read as \`{"AWS": …}\``,
            path,
          );
      }
    }
    return principals;
  }
  for (const [key, names] of Object.entries(value)) {
    const kind = principalKinds.find((known) => known.toLowerCase() === key.toLowerCase());
    if (kind === undefined)
      bad('policy-principal', `\`${key}\` is no kind of principal: use ${principalKinds.join(', ')}`, [...path, key]);
    for (const text of textsOf(names, [...path, key], bad)) addPrincipal(principals, kind ?? 'AWS', text);
  }
  return principals;
}

function addPrincipal(principals: Principals, kind: PrincipalKind, text: string): void {
  if (kind === 'AWS' && text === '*') principals.everyone = true;
  else principals[kind].push(text);
}

function conditionsOf(value: Json | undefined, path: Path, bad: Complain): Condition[] {
  if (value === undefined || value === null) return [];
  const unknown = identityOf(value);
  if (unknown !== undefined) return [{ operator: 'Unknown', key: unknown, values: [], path }];
  if (!isMap(value)) {
    bad('policy-malformed', '`Condition` must be an object', path);
    return [];
  }
  const conditions: Condition[] = [];
  for (const [operator, keys] of Object.entries(value)) {
    if (!isMap(keys)) {
      bad('policy-malformed', `\`${operator}\` must hold condition keys`, [...path, operator]);
      conditions.push({
        operator: 'Unknown',
        key: `${operator} ${JSON.stringify(keys)}`,
        values: [],
        path: [...path, operator],
      });
      continue;
    }
    for (const [key, values] of Object.entries(keys)) {
      const at = [...path, operator, key];
      conditions.push({ operator, key, values: textsOf(values, at, bad), path: at });
    }
  }
  return conditions;
}
