import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/core/render/report.ts
function isDiff(report) {
  return "delta" in report;
}

// src/core/render/json.ts
function renderJson(report) {
  let { delta, ...sides } = isDiff(report) ? report : { delta: report };
  return inert(JSON.stringify({ ...sides, ...delta }, null, 2)) + `
`;
}
function inert(json) {
  return json.replace(
    /[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("")
  );
}

export {
  isDiff,
  renderJson,
  inert
};
