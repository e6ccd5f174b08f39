/** Takes two globs, says whether some word matches both; quadratic at worst, and mostly done at the first difference. */
import { anyRun, foldCode, type Glob, runInPart, wildcardTakes } from './glob.ts';

/** Positions of both globs are walked in step: `row[at]` says that `left` up to the row and `right` up to `at` have a word in common. */
export function meet(left: Glob, right: Glob): boolean {
  const [a, b] = [left.codes, right.codes];
  const width = b.length + 1;
  let row = new Uint8Array(width);
  let next = new Uint8Array(width);
  row[0] = 1;
  for (let i = 0; i <= a.length; i++) {
    const code = a[i];
    let alive = false;
    for (let j = 0; j < width; j++) {
      if (row[j] === 0) continue;
      const other = b[j];
      if (other !== undefined && isRun(other)) row[j + 1] = 1;
      if (code === undefined) continue;
      if (isRun(code)) {
        next[j] = 1;
        alive = true;
      }
      if (other === undefined || !shareCode(code, left.fold, other, right.fold)) continue;
      if (isRun(code)) row[isRun(other) ? j : j + 1] = 1;
      else {
        next[isRun(other) ? j : j + 1] = 1;
        alive = true;
      }
    }
    if (code === undefined) return row[b.length] === 1;
    if (!alive) return false;
    [row, next] = [next, row];
    next.fill(0);
  }
  return false;
}

function isRun(code: number): boolean {
  return code === anyRun || code === runInPart;
}

/** Whether one character is taken by both; any two wildcards take one that is no colon. */
function shareCode(a: number, foldA: boolean, b: number, foldB: boolean): boolean {
  if (a < 0) return b < 0 || wildcardTakes(a, b);
  if (b < 0) return wildcardTakes(b, a);
  return a === b || ((foldA || foldB) && foldCode(a) === foldCode(b));
}
