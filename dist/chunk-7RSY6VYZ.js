import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/core/model/nearest.ts
function nearest(name, known) {
  if (name.length > 64) return;
  let folded = fold(name), limit = Math.max(1, Math.floor(folded.length / 3)), best, least = limit + 1;
  for (let candidate of known) {
    let distance = editDistance(folded, fold(candidate));
    distance >= least || (best = candidate, least = distance);
  }
  return best;
}
function fold(name) {
  return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
function editDistance(a, b) {
  let beforeLast = [], last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    let row = [i];
    for (let j = 1; j <= b.length; j++) {
      let replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? beforeLast[j - 2] + 1 : replaced;
      row.push(Math.min(replaced, swapped, last[j] + 1, row[j - 1] + 1));
    }
    beforeLast = last, last = row;
  }
  return last[b.length];
}

export {
  nearest
};
