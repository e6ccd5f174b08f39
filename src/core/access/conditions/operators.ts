/**
 * The condition operators as data: each name with its traits.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */

/** How a value is read and compared. */
export type Comparison = 'text' | 'arn' | 'number' | 'date' | 'boolean' | 'address' | 'binary' | 'presence';

/** `<` and its like for ordered values; `=` for all others. */
export type Order = '=' | '<' | '<=' | '>' | '>=';

export interface Operator {
  comparison: Comparison;
  order: Order;
  /** True where no value matches, and where the key is absent. */
  negated: boolean;
  wildcards: boolean;
  fold: boolean;
}

/** How an operator treats a key with several values in the request. */
export type Quantifier = 'one' | 'all' | 'any';

export interface Reading extends Operator {
  quantifier: Quantifier;
  ifExists: boolean;
}

const plain = { order: '=', negated: false, wildcards: false, fold: false } as const;

const operators: ReadonlyMap<string, Operator> = new Map(
  Object.entries({
    StringEquals: { ...plain, comparison: 'text' },
    StringNotEquals: { ...plain, comparison: 'text', negated: true },
    StringEqualsIgnoreCase: { ...plain, comparison: 'text', fold: true },
    StringNotEqualsIgnoreCase: { ...plain, comparison: 'text', fold: true, negated: true },
    StringLike: { ...plain, comparison: 'text', wildcards: true },
    StringNotLike: { ...plain, comparison: 'text', wildcards: true, negated: true },
    ArnEquals: { ...plain, comparison: 'arn', wildcards: true },
    ArnNotEquals: { ...plain, comparison: 'arn', wildcards: true, negated: true },
    ArnLike: { ...plain, comparison: 'arn', wildcards: true },
    ArnNotLike: { ...plain, comparison: 'arn', wildcards: true, negated: true },
    NumericEquals: { ...plain, comparison: 'number' },
    NumericNotEquals: { ...plain, comparison: 'number', negated: true },
    NumericLessThan: { ...plain, comparison: 'number', order: '<' },
    NumericLessThanEquals: { ...plain, comparison: 'number', order: '<=' },
    NumericGreaterThan: { ...plain, comparison: 'number', order: '>' },
    NumericGreaterThanEquals: { ...plain, comparison: 'number', order: '>=' },
    DateEquals: { ...plain, comparison: 'date' },
    DateNotEquals: { ...plain, comparison: 'date', negated: true },
    DateLessThan: { ...plain, comparison: 'date', order: '<' },
    DateLessThanEquals: { ...plain, comparison: 'date', order: '<=' },
    DateGreaterThan: { ...plain, comparison: 'date', order: '>' },
    DateGreaterThanEquals: { ...plain, comparison: 'date', order: '>=' },
    Bool: { ...plain, comparison: 'boolean' },
    BinaryEquals: { ...plain, comparison: 'binary' },
    IpAddress: { ...plain, comparison: 'address' },
    NotIpAddress: { ...plain, comparison: 'address', negated: true },
    Null: { ...plain, comparison: 'presence' },
  } satisfies Record<string, Operator>).map(([name, operator]) => [name.toLowerCase(), operator]),
);

/** Reads `ForAllValues:StringLikeIfExists`, in any case; `undefined` for what IAM does not document. */
export function readOperator(name: string): Reading | undefined {
  let rest = name.toLowerCase();
  let quantifier: Quantifier = 'one';
  if (rest.startsWith('forallvalues:')) quantifier = 'all';
  if (rest.startsWith('foranyvalue:')) quantifier = 'any';
  if (quantifier !== 'one') rest = rest.slice(rest.indexOf(':') + 1);
  const ifExists = rest.endsWith('ifexists');
  if (ifExists) rest = rest.slice(0, -'ifexists'.length);
  const operator = operators.get(rest);
  if (!operator || (operator.comparison === 'presence' && (ifExists || quantifier !== 'one'))) return undefined;
  return { ...operator, quantifier, ifExists };
}
