/** Takes names of conditions, adds one to the template that holds while any of them does. */
import { anyOf } from './intrinsics.ts';
import type { Transform } from './transform.ts';

/** CloudFormation's limit for one `Fn::Or`. */
const most = 10;

/** Adds `name` as the `Fn::Or` of at least two conditions, in groups where there are more than one `Fn::Or` takes. */
export function combineConditions(t: Transform, name: string, names: readonly string[]): void {
  let left = [...names];
  let group = Math.floor((names.length - 2) / (most - 1));
  while (left.length > 1) {
    const id = group > 0 ? `${name}${group}` : name;
    group--;
    t.conditions[id] = anyOf(left.slice(0, most));
    left = [...left.slice(most), id];
  }
}
