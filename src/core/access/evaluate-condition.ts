/** Takes one condition and a request's context, says whether it holds. */
import type { Condition } from '../model/policy.ts';
import { hasUnknown } from '../model/value.ts';
import { type Reading as OperatorReading, readOperator } from './conditions/operators.ts';
import { readDate, readNumber, readRange } from './conditions/values.ts';
import { likeArn, likeText, type Reading } from './like-text.ts';

type Context = ReadonlyMap<string, string[]>;

/** A condition beyond the decided fragment is what `assumptions` says, by the name that the set engine gives it. */
export function conditionHolds(
  condition: Condition,
  context: Context,
  reading: Reading,
  assumptions: ReadonlyMap<string, boolean>,
): boolean {
  const operator = readOperator(condition.operator);
  if (!operator || !decidable(operator, condition.values)) {
    return (
      assumptions.get(`${condition.operator} on ${condition.key}: ${[...condition.values].sort().join(', ')}`) ?? false
    );
  }
  const given = context.get(condition.key.toLowerCase()) ?? [];
  const { quantifier, negated, ifExists, comparison } = operator;
  if (comparison === 'presence')
    return condition.values.some((value) => (value.toLowerCase() === 'true') === (given.length === 0));
  if (given.length === 0) return quantifier === 'all' || ifExists || (quantifier === 'one' && negated);
  const equalsAny = (value: string) => condition.values.some((wanted) => compares(operator, wanted, value, reading));
  if (quantifier === 'all') return given.every((value) => equalsAny(value) !== negated);
  if (quantifier === 'any') return given.some((value) => equalsAny(value) !== negated);
  return given.some(equalsAny) !== negated;
}

function decidable({ comparison }: OperatorReading, values: string[]): boolean {
  const reads: Partial<Record<typeof comparison, (text: string) => unknown>> = {
    number: readNumber,
    date: readDate,
    address: readRange,
    boolean: (text) => (hasUnknown(text) ? undefined : text),
    presence: (text) => (/^(?:true|false)$/i.test(text) ? text : undefined),
  };
  const read = reads[comparison];
  return (
    !read || (values.every((value) => read(value) !== undefined) && (comparison !== 'presence' || values.length > 0))
  );
}

function compares(
  { comparison, order, wildcards, fold }: OperatorReading,
  wanted: string,
  given: string,
  reading: Reading,
): boolean {
  switch (comparison) {
    case 'number':
      return inOrder(readNumber(given), order, readNumber(wanted));
    case 'date':
      return inOrder(readDate(given), order, readDate(wanted));
    case 'address': {
      const [inner, outer] = [readRange(given), readRange(wanted)];
      return (
        inner !== undefined &&
        outer !== undefined &&
        inner.version === outer.version &&
        inner.first >= outer.first &&
        inner.last <= outer.last
      );
    }
    case 'boolean':
      return wanted.toLowerCase() === given.toLowerCase();
    case 'arn':
      return likeArn(wanted, given, { ...reading, wildcards });
    default:
      return likeText(wanted, given, { ...(comparison === 'binary' ? {} : reading), wildcards, fold });
  }
}

function inOrder(given: number | undefined, order: OperatorReading['order'], wanted: number | undefined): boolean {
  if (given === undefined || wanted === undefined) return false;
  if (order === '=') return given === wanted;
  if (order === '<' || order === '<=') return given < wanted || (order === '<=' && given === wanted);
  return given > wanted || (order === '>=' && given === wanted);
}
