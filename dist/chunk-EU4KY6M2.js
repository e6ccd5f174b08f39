import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/core/model/place.ts
var lineStartsOf = /* @__PURE__ */ new WeakMap();
function lineStarts(source) {
  let starts = lineStartsOf.get(source);
  if (!starts) {
    starts = [0];
    for (let at = source.text.indexOf(`
`); at !== -1; at = source.text.indexOf(`
`, at + 1)) starts.push(at + 1);
    lineStartsOf.set(source, starts);
  }
  return starts;
}
function lineAt(starts, offset) {
  let low = 0, high = starts.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    starts[middle] <= offset ? low = middle : high = middle - 1;
  }
  return low;
}
function placeOf(span) {
  let starts = lineStarts(span.source), first = lineAt(starts, span.start), last = lineAt(starts, span.end);
  return {
    path: span.source.path,
    startLine: first + 1,
    startColumn: span.start - starts[first] + 1,
    endLine: last + 1,
    endColumn: span.end - starts[last] + 1
  };
}
function topOf(path) {
  return { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}
function comparePlaces(a, b) {
  return (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.startLine - b.startLine || a.startColumn - b.startColumn;
}

export {
  placeOf,
  topOf,
  comparePlaces
};
