import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/edge/disk/candidates.ts
var deadLink = "it is a symbolic link that leads to no file in here";
function isCandidate(path) {
  let parts = path.split("/"), name = (parts.pop() ?? "").toLowerCase();
  return !/\.(?:ya?ml|json|template)$|^serverless\.[cm]?[jt]s$/.test(name) || lockFiles.has(name) || parts.some(isSkippedFolder) ? !1 : !parts.includes("cdk.out") || name.endsWith(".template.json");
}
function isSkippedFolder(name) {
  return skippedFolders.has(name) || name.startsWith("asset.");
}
var skippedFolders = /* @__PURE__ */ new Set([
  "node_modules",
  ".git",
  ".hg",
  ".svn",
  ".aws-sam",
  ".serverless",
  ".terraform",
  ".venv",
  "__pycache__"
]), lockFiles = /* @__PURE__ */ new Set(["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "pipfile.lock"]), limits = {
  /** Files that may be templates or includes. */
  files: 1e5,
  /** Bytes of all texts together. */
  bytes: 512 * 1024 * 1024,
  /**
   * Bytes read of one file: enough that a text past the parser's bound of 12,000,000 characters stays past it, so that the parser
   * refuses it in its own words instead of this edge hiding it.
   */
  fileBytes: 36000010,
  /** A larger file is kept only where it looks like a template: includes are small, data files are not. */
  includeBytes: 4 * 1024 * 1024
}, keptCharacters = 12000001;
function textOf(bytes) {
  let text = bytes.toString("utf8");
  if (bytes.length <= limits.includeBytes) return text;
  if (/AWS::|Custom::/.test(text) || /^["']?service["']?\s*:/m.test(text))
    return text.length <= keptCharacters ? text : Buffer.from(text.slice(0, keptCharacters)).toString();
}

export {
  deadLink,
  isCandidate,
  isSkippedFolder,
  limits,
  textOf
};
