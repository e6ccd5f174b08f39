import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/core/model/finding.ts
var severities = ["critical", "high", "medium", "low", "info"], areas = [
  "iam",
  "responsibility",
  "http",
  "cleanup",
  "input",
  "network",
  "monitoring",
  "compliance",
  "platform"
];
function isWaived(finding) {
  return finding.waived !== void 0 && !finding.waived.pending;
}
function severityRank(severity) {
  return severities.indexOf(severity);
}
var reaches = ["internal", "accounts", "internet"];
function isFarther(one, other) {
  return reaches.indexOf(one ?? "internal") > reaches.indexOf(other ?? "internal");
}
function atLeast(severity, threshold) {
  return severityRank(severity) <= severityRank(threshold);
}

export {
  severities,
  areas,
  isWaived,
  severityRank,
  isFarther,
  atLeast
};
