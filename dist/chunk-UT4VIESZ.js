import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  topOf
} from "./chunk-EU4KY6M2.js";

// src/pull-request/unread.ts
function withUnread(delta, missed, unread, config) {
  let errors = missed.filter((diagnostic) => diagnostic.level === "error"), merged = { ...delta, diagnostics: [...missed, ...delta.diagnostics], coverage: [...delta.coverage, ...unread] };
  if (errors.length === 0 || config.gate.unreadable === "warn") return merged;
  let [first] = errors, reason = `${errors.length} ${errors.length === 1 ? "problem" : "problems"} kept part of the change from being judged: ${first ? said(first) : ""}`;
  return config.gate.mode !== "enforce" ? {
    ...merged,
    gate: {
      ...delta.gate,
      reasons: [`Not enforced, as the mode is ${config.gate.mode}: ${reason}`, ...delta.gate.reasons]
    }
  } : { ...merged, gate: { verdict: "fail", reasons: [reason, ...delta.gate.reasons] } };
}
function said({ message, place }) {
  return `${place && !message.includes(place.path) ? `\`${place.path}:${place.startLine}\`: ` : ""}${message}${message.endsWith("?") ? "" : "."}`;
}
function unreadDiagnostic({ path, side, reason = "" }) {
  return {
    level: side === "head" ? "error" : "warning",
    code: "file-unreadable",
    message: `\`${path}\` could not be read on the ${side} side: ${reason}; leave it out with \`exclude\` if it is no template`,
    place: topOf(path)
  };
}

// src/pull-request/references.ts
var dataFile = /\.(?:ya?ml|json|template|asl|txt|graphql|gql|vtl|env)$/i;
function referencesIn(text, roots) {
  let found = { paths: /* @__PURE__ */ new Set(), folders: /* @__PURE__ */ new Set() };
  for (let { word, variable } of words(text)) {
    if (found.paths.size + found.folders.size >= 500) break;
    for (let root of roots)
      variable === -1 ? add(found.paths, resolvePath(root, word), dataFile.test(word)) : add(found.folders, resolvePath(root, word.slice(0, word.lastIndexOf("/", variable) + 1)), word.includes("/"));
  }
  return found;
}
function isDataFile(path) {
  return dataFile.test(path) || /(?:^|\/)serverless\.[cm]?[jt]s$/.test(path);
}
function folderOf(path) {
  let slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}
function resolvePath(root, path) {
  let parts = path.startsWith("/") || root === "" ? [] : root.split("/");
  for (let part of path.split("/"))
    if (!(part === "" || part === ".")) {
      if (part !== "..") parts.push(part);
      else if (parts.pop() === void 0) return;
    }
  return parts.join("/");
}
function add(to, path, fits) {
  fits && path !== void 0 && to.add(path);
}
function* words(text) {
  for (let match of text.matchAll(/(?:[\w./@~+-]|\$\{[^(){}$\n]{0,80}\})+/g)) {
    let word = match[0];
    if (word.length > 300 || !/[./]/.test(word)) continue;
    let inside = word.indexOf("${"), variable = inside === -1 && text.startsWith("${", match.index + word.length) ? word.length : inside, isFile = /\bfile\(\s*["']?$/.test(text.slice(Math.max(0, match.index - 12), match.index));
    (variable === -1 || isFile) && (yield { word, variable });
  }
}

export {
  referencesIn,
  isDataFile,
  folderOf,
  withUnread,
  unreadDiagnostic
};
