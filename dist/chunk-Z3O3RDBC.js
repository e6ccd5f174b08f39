import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  InputError
} from "./chunk-4O67WWES.js";
import {
  deadLink,
  isCandidate,
  isSkippedFolder,
  limits,
  textOf
} from "./chunk-IQACSNEH.js";

// src/edge/disk/folder.ts
import { closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
function readFolder(root, prefix = "") {
  let files = [], unread = [], real = realpathSync(root), folders = [""], bytes = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop())
    for (let entry of entriesOf(join(real, folder))) {
      let path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        isSkippedFolder(entry.name) || folders.push(path);
        continue;
      }
      let at = join(real, path), isLink = entry.isSymbolicLink();
      if (!isCandidate(path) || !(entry.isFile() || isLink)) continue;
      if (isLink && !leadsInside(at, real)) {
        unread.push({ path: prefix + path, reason: deadLink });
        continue;
      }
      let text = readText(at);
      if (text !== void 0) {
        if (bytes += text.length, files.length >= limits.files || bytes > limits.bytes) throw tooMuch(root);
        files.push({ path: prefix + path, text });
      }
    }
  return { files: files.sort(byPath), unread: unread.sort(byPath) };
}
function byPath(a, b) {
  return a.path < b.path ? -1 : 1;
}
function readFile(path, as = path) {
  let text = readText(path, !0);
  if (text === void 0) throw new InputError(`\`${path}\` cannot be read: is it a file, and may you read it?`);
  return { path: as, text };
}
function kindOf(path) {
  let found = statSync(path, { throwIfNoEntry: !1 });
  return found?.isDirectory() ? "folder" : found?.isFile() ? "file" : "none";
}
function tooMuch(name) {
  let size = `${limits.files.toLocaleString("en-US")} files or ${limits.bytes / 1024 / 1024} MB`;
  return new InputError(
    `\`${name}\` holds more than ${size} of YAML and JSON: name the folder of the templates instead`
  );
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: !0 });
  } catch (error) {
    throw new InputError(`the folder \`${folder}\` cannot be read: ${reason(error)}`);
  }
}
function leadsInside(at, root) {
  try {
    let target = realpathSync(at);
    return target.startsWith(root + sep) && statSync(target).isFile();
  } catch {
    return !1;
  }
}
function readText(path, whole = !1) {
  let handle;
  try {
    handle = openSync(path, "r");
  } catch (error) {
    throw new InputError(`\`${path}\` cannot be read: ${reason(error)}`);
  }
  try {
    let status = fstatSync(handle);
    if (!status.isFile()) return;
    let buffer = Buffer.allocUnsafe(Math.min(status.size, limits.fileBytes)), length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = readSync(handle, buffer, length, buffer.length - length, length);
    let bytes = buffer.subarray(0, length);
    return textOf(bytes) ?? (whole ? bytes.toString("utf8") : void 0);
  } finally {
    closeSync(handle);
  }
}
function reason(error) {
  let { code, message } = error;
  return code === "EACCES" ? "permission denied" : code === "ENOENT" ? "there is no such file" : String(message);
}

// src/edge/disk/git.ts
import { execFileSync } from "node:child_process";
import { posix } from "node:path";
var batchBytes = 16 * 1024 * 1024, mostLinks = 40;
function repositoryOf(folder) {
  return attempt(folder, ["rev-parse", "--show-toplevel"])?.toString().trimEnd();
}
function commitOf(repository, revision) {
  let sha = attempt(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`])?.toString().trim();
  return sha !== void 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : void 0;
}
function mergeBaseOf(repository, one, other) {
  return attempt(repository, ["merge-base", one, other])?.toString().trim() || void 0;
}
function isShallow(repository) {
  return attempt(repository, ["rev-parse", "--is-shallow-repository"])?.toString().trim() === "true";
}
function namesOf(repository) {
  return (attempt(repository, ["for-each-ref", "--count=500", "--format=%(refname:short)"])?.toString() ?? "").split(`
`).filter(Boolean);
}
function readCommit(repository, commit, cache = /* @__PURE__ */ new Map()) {
  let all = listBlobs(repository, commit), { blobs, unread } = withLinks(repository, all, cache);
  if (blobs.length > limits.files || blobs.reduce((sum, blob) => sum + blob.size, 0) > limits.bytes * 2)
    throw tooMuch(commit);
  return readInBatches(repository, blobs, cache), { files: blobs.flatMap(({ path, sha }) => {
    let text = cache.get(sha);
    return text === void 0 ? [] : [{ path, text }];
  }), unread };
}
function listBlobs(repository, commit) {
  return run(repository, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]).toString().split("\0").flatMap((row) => {
    let tab = row.indexOf("	"), [mode = "", , sha = "", size] = row.slice(0, tab).split(/ +/), isLink = mode === "120000";
    return tab <= 0 || !(isLink || mode.startsWith("100")) ? [] : [{ path: row.slice(tab + 1), sha, size: Number(size), isLink }];
  });
}
function withLinks(repository, all, cache) {
  let candidates = all.filter(({ path }) => isCandidate(path));
  if (!candidates.some(({ isLink }) => isLink)) return { blobs: candidates, unread: [] };
  readInBatches(
    repository,
    all.filter(({ isLink }) => isLink),
    cache
  );
  let byPath2 = new Map(all.map((blob) => [blob.path, blob])), unread = [];
  return { blobs: candidates.flatMap((blob) => {
    let { path } = blob, at = blob;
    for (let steps = 0; at?.isLink && steps < mostLinks; steps += 1) {
      let target = cache.get(at.sha) ?? "";
      at = posix.isAbsolute(target) ? void 0 : byPath2.get(posix.join(posix.dirname(at.path), target));
    }
    return at && !at.isLink ? [at === blob ? blob : { ...at, path }] : (unread.push({ path, reason: deadLink }), []);
  }), unread };
}
function readInBatches(repository, blobs, cache) {
  let wanted = blobs.filter((blob) => !cache.has(blob.sha));
  for (let from = 0; from < wanted.length; ) {
    let to = from, bytes = 0;
    do
      bytes += wanted[to++]?.size ?? 0;
    while (to < wanted.length && bytes + (wanted[to]?.size ?? 0) <= batchBytes);
    readBlobs(repository, wanted.slice(from, to), cache), from = to;
  }
}
function readBlobs(repository, blobs, cache) {
  let answer = run(repository, ["cat-file", "--batch"], blobs.map(({ sha }) => `${sha}
`).join("")), at = 0;
  for (let { sha } of blobs) {
    let end = answer.indexOf(10, at), [name, type, size] = answer.toString("latin1", at, end).split(" ");
    if (end === -1 || name !== sha || type !== "blob")
      throw new InputError(`the object \`${sha}\` is missing from the repository: fetch it, or clone again`);
    let start = end + 1, length = Number(size);
    cache.set(sha, textOf(answer.subarray(start, start + Math.min(length, limits.fileBytes)))), at = start + length + 1;
  }
}
function attempt(folder, args) {
  try {
    return run(folder, args);
  } catch (error) {
    if (error instanceof InputError) throw error;
    return;
  }
}
function run(folder, args, input) {
  try {
    return execFileSync("git", ["-c", "core.quotePath=false", ...args], {
      cwd: folder,
      input: input ?? "",
      maxBuffer: 2 * 1024 * 1024 * 1024,
      stdio: ["pipe", "pipe", "ignore"],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" }
    });
  } catch (error) {
    throw error.code === "ENOENT" ? new InputError("git is not installed: compare folders or files instead of revisions") : error;
  }
}

export {
  readFolder,
  readFile,
  kindOf,
  repositoryOf,
  commitOf,
  mergeBaseOf,
  isShallow,
  namesOf,
  readCommit
};
