/** Takes the functions of both sides with their risk, gives what became of each. */
import type { FunctionDelta } from '../model/delta.ts';
import { changeOf, scoreOf } from '../score/score.ts';

export interface FunctionRisk {
  id: string;
  path: string;
  risk: number;
  /** Its definition, resolved, as text: to tell changed from unchanged. */
  definition: string;
}

export function functionDelta(
  base: readonly FunctionRisk[],
  head: readonly FunctionRisk[],
  headIdOf: (baseId: string) => string,
): FunctionDelta[] {
  const before = new Map(base.map((one) => [headIdOf(one.id), one]));
  const deltas = head.map((after): FunctionDelta => {
    const was = before.get(after.id);
    before.delete(after.id);
    return {
      function: after.id,
      path: after.path,
      status: !was
        ? 'added'
        : was.id !== after.id
          ? 'renamed'
          : was.definition === after.definition && was.risk === after.risk
            ? 'unchanged'
            : 'changed',
      ...(was && was.id !== after.id ? { was: was.id } : {}),
      ...risks(was?.risk ?? 0, after.risk),
    };
  });
  const removed = [...before.values()].map((was): FunctionDelta => {
    return { function: was.id, path: was.path, status: 'removed', ...risks(was.risk, 0) };
  });
  return [...deltas, ...removed];
}

function risks(base: number, head: number): Pick<FunctionDelta, 'risk' | 'score'> {
  return { risk: changeOf(base, head), score: changeOf(scoreOf(base), scoreOf(head)) };
}
