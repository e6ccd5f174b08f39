import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

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
    let inside = word.indexOf("${"), follows = inside === -1 && text.startsWith("${", match.index + word.length);
    yield { word, variable: follows ? word.length : inside };
  }
}

export {
  referencesIn,
  isDataFile,
  folderOf
};
