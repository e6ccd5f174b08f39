import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  commitOf,
  isShallow,
  kindOf,
  mergeBaseOf,
  namesOf,
  readCommit,
  readFile,
  readFolder,
  repositoryOf
} from "./chunk-Z3O3RDBC.js";
import {
  InputError
} from "./chunk-4O67WWES.js";
import {
  mayBeTemplate
} from "./chunk-A4JEFBHD.js";
import {
  nearest
} from "./chunk-7RSY6VYZ.js";

// src/cli/sides.ts
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
function readSides(operands, { folder }) {
  let [first = "", second] = operands, range = second === void 0 ? /^(.*?)(\.{2,3})(.*)$/.exec(first) : null;
  if (range && kindOf(resolve(folder, first)) === "none") return readRange(range, folder);
  let cache = /* @__PURE__ */ new Map(), base = readSide(first, folder, cache), head = second === void 0 ? readWorkingTree(first, folder) : readSide(second, folder, cache);
  return samePaths(base, head);
}
function readRange([, from, dots, to], folder) {
  let repository = repositoryAt(folder, `${from}${dots}${to}`), [baseName, headName] = [from || "HEAD", to || "HEAD"], [one, other] = [commitAt(repository, baseName), commitAt(repository, headName)], start = dots === "..." ? mergeBaseOf(repository, one, other) : one;
  if (start === void 0) {
    let way = isShallow(repository) ? "this clone is shallow, so fetch more of it: `git fetch --unshallow`" : `they share no commit, so compare them as they are: \`lambdelta diff ${baseName} ${headName}\``;
    throw new InputError(`no merge base of \`${baseName}\` and \`${headName}\`: ${way}`);
  }
  let cache = /* @__PURE__ */ new Map();
  return {
    base: { side: { label: baseName, sha: start }, ...readCommit(repository, start, cache) },
    head: { side: { label: headName, sha: other }, ...readCommit(repository, other, cache) }
  };
}
function readSide(name, folder, cache) {
  let path = resolve(folder, name), kind = kindOf(path), isPath = /^[./]/.test(name), repository = isPath ? void 0 : repositoryOf(folder), commit = repository === void 0 ? void 0 : commitOf(repository, name);
  if (kind !== "none" && commit !== void 0) {
    let what = `both a revision and a ${kind}`;
    throw new InputError(
      `\`${name}\` is ${what}: write \`./${name}\` for the ${kind}, or \`${name}^{}\` for the revision`
    );
  }
  if (kind === "folder") return { side: { label: name }, ...readFolder(path) };
  if (kind === "file") return readEntry(name, folder);
  if (isPath) throw new InputError(`\`${name}\` is no file or folder`);
  if (repository === void 0 || commit === void 0) throw unknownSide(name, repository);
  return { side: { label: name, sha: commit }, ...readCommit(repository, commit, cache) };
}
function readWorkingTree(base, folder) {
  let repository = repositoryAt(folder, base);
  if (kindOf(resolve(folder, base)) !== "none")
    throw new InputError(
      `\`diff\` needs a second side to compare \`${base}\` with; usage: \`lambdelta diff <base> <head>\``
    );
  return { side: { label: "working tree" }, ...readFolder(repository) };
}
function readEntry(name, folder) {
  let path = resolve(folder, name), shown = relative(folder, path), entry = (shown !== "" && !shown.startsWith("..") && !isAbsolute(shown) ? shown : basename(path)).split(sep).join("/"), file = readFile(path, entry), prefix = entry.slice(0, entry.length - basename(entry).length), others = (mayInclude(file.text) ? readFolder(dirname(path), prefix).files : []).filter((other) => other.path !== entry);
  return { side: { label: name }, files: [file, ...included(file, others)], unread: [], entry };
}
function mayInclude(text) {
  return /file\(|AWS::Include|(?:Uri|URL|Location|Schema)["']?\s*:/i.test(text);
}
function included(entry, others) {
  let mentioned = [], rest = [...others];
  for (let from = [entry]; from.length > 0; ) {
    let found = rest.filter((other) => from.some(({ text }) => text.includes(basename(other.path))));
    mentioned.push(...found), rest = rest.filter((other) => !found.includes(other)), from = found;
  }
  return [...mentioned, ...rest.filter((other) => !mayBeTemplate(other.text))];
}
function samePaths(base, head) {
  let { entry } = head;
  if (base.entry === void 0 || entry === void 0 || base.entry === entry) return { base, head };
  let from = dirname(base.entry), to = dirname(entry), moved = (path) => (to === "." ? "" : `${to}/`) + path.slice(from === "." ? 0 : from.length + 1), files = base.files.map((file) => ({ ...file, path: file.path === base.entry ? entry : moved(file.path) })).filter((file, index) => index === 0 || file.path !== entry);
  return { base: { ...base, files, entry }, head };
}
function repositoryAt(folder, name) {
  let repository = repositoryOf(folder);
  if (repository !== void 0) return repository;
  throw new InputError(`\`${name}\` is no file or folder, and \`${folder}\` is in no git repository`);
}
function commitAt(repository, name) {
  let commit = commitOf(repository, name);
  if (commit === void 0) throw unknownSide(name, repository);
  return commit;
}
function unknownSide(name, repository) {
  if (repository === void 0)
    return new InputError(`\`${name}\` is no file or folder, and there is no git repository here`);
  let names = namesOf(repository);
  if (names.length === 0 && name === "HEAD")
    return new InputError("`HEAD` is no revision yet: this repository has no commit");
  let near = nearest(name, names), meant = near === void 0 ? "" : `; did you mean \`${near}\`?`, fetch = isShallow(repository) ? "; this clone is shallow: `git fetch` it first" : "";
  return new InputError(`\`${name}\` is no revision, file or folder${meant}${fetch}`);
}

export {
  readSides,
  readEntry
};
