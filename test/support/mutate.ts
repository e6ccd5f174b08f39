/** Random changes of templates: takes a template as JSON and a list of choices, gives the changed template. */
import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonMap = { [key: string]: Json };

const isMap = (value: unknown): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every container of a template that lies inside its resources. */
function containers(value: Json): (JsonMap | Json[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as JsonMap | Json[], ...Object.values(value).flatMap(containers)];
}

export function statements(template: Json): JsonMap[] {
  return containers(template).filter((one): one is JsonMap => isMap(one) && 'Effect' in one);
}

/** One change: which, and where, as numbers that fast-check can shrink. */
export interface Mutation {
  kind: number;
  at: number;
  with: number;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({ kind: fc.nat(7), at: fc.nat(9999), with: fc.nat(9999) });

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

const scalars: readonly Json[] = [
  '*',
  'NONE',
  'AWS_IAM',
  true,
  false,
  0,
  7,
  365,
  '',
  'arn:aws:s3:::bucket/*',
  { Ref: 'Stage' },
  { Ref: 'AWS::NoValue' },
];

/** Applies changes in turn to a copy. */
export function mutate(template: Json, mutations: readonly Mutation[]): Json {
  const copy = structuredClone(template) as JsonMap;
  for (const one of mutations) apply(copy, one);
  return copy;
}

function apply(template: JsonMap, { kind, at, with: choice }: Mutation): void {
  const resources = template.Resources as JsonMap;
  const all = containers(resources);
  const container = pick(all, at);
  const key = container ? pick(Object.keys(container), choice) : undefined;
  const id = pick(Object.keys(resources), at);
  if (kind === 0 && isMap(container) && key !== undefined) delete container[key];
  if (kind === 1 && container && key !== undefined) (container as JsonMap)[key] = pick(scalars, choice) as Json;
  if (kind === 2 && id !== undefined) delete resources[id];
  if (kind === 3 && id !== undefined) resources[`Copy${choice}`] = structuredClone(resources[id] as Json);
  if (kind === 4 && id !== undefined && Object.keys(resources).length > 0) {
    resources[`Renamed${choice}`] = resources[id] as Json;
    delete resources[id];
  }
  const statement = pick(statements(resources), at);
  if (kind === 5 && statement) widen(statement, choice);
  if (kind === 6 && statement) statement.Effect = statement.Effect === 'Allow' ? 'Deny' : 'Allow';
  if (kind === 7 && statement) statement.Condition = { StringEquals: { 'aws:SourceAccount': '111122223333' } };
}

/** Makes an Allow statement allow more, or a Deny statement deny less. */
export function widen(statement: JsonMap, choice: number): void {
  if (statement.Effect === 'Deny') {
    statement.Condition = { Bool: { 'aws:SecureTransport': 'false' } };
    return;
  }
  const ways: (() => void)[] = [
    () => {
      if ('Action' in statement) statement.Action = '*';
    },
    () => {
      if ('Resource' in statement) statement.Resource = '*';
    },
    () => {
      delete statement.Condition;
    },
    () => {
      if ('Action' in statement) statement.Action = [...[statement.Action as Json].flat(), 's3:PutObject'] as Json[];
    },
    () => {
      if ('Resource' in statement)
        statement.Resource = [...[statement.Resource as Json].flat(), 'arn:aws:s3:::other/*'] as Json[];
    },
  ];
  pick(ways, choice)?.();
}

/** The same template with the keys of every map and the resources in another order. */
export function reorder(value: Json, seed: number): Json {
  if (Array.isArray(value)) return value.map((item) => reorder(item, seed));
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reorder(inner, seed)] as const);
  const rank = (key: string) => [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + seed) % 997, seed);
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)));
}
