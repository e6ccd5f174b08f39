import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  configPath,
  optionsOf,
  readConfigFile
} from "./chunk-QXI6TQNY.js";
import {
  readSides
} from "./chunk-OA4IPZZ6.js";
import {
  reportText
} from "./chunk-FARX4WZK.js";
import {
  InputError
} from "./chunk-4O67WWES.js";
import {
  folderOf,
  isDataFile,
  referencesIn,
  unreadDiagnostic,
  withUnread
} from "./chunk-UT4VIESZ.js";
import {
  diff,
  mayBeTemplate,
  rules
} from "./chunk-A4JEFBHD.js";
import {
  defaultConfig
} from "./chunk-WWANPZKD.js";

// src/cli/progress.ts
import { Worker } from "node:worker_threads";
var smallest = 1e6, patience = 1e3;
async function withProgress(work, files, task) {
  if (files.reduce((sum, { text }) => sum + text.length, 0) < smallest) return task();
  let start = performance.now(), terminal = process.stderr.isTTY === !0, worker = terminal ? new Worker(drawing, { eval: !0, workerData: { work, patience } }) : void 0;
  try {
    return await task();
  } finally {
    await worker?.terminate();
    let seconds = (performance.now() - start) / 1e3, line = terminal ? "\r\x1B[2K" : `lambdelta: ${work} took ${seconds.toFixed(1)} s
`;
    seconds * 1e3 >= patience && process.stderr.write(line);
  }
}
var drawing = `
const { writeSync } = require('node:fs');
const { workerData: { work, patience } } = require('node:worker_threads');
const start = Date.now();
const width = 20;
setInterval(() => {
  const passed = Date.now() - start;
  if (passed < patience) return;
  const at = Math.floor(passed / 100) % (2 * width);
  const left = at < width ? at : 2 * width - at;
  const bar = '░'.repeat(left) + '███' + '░'.repeat(width - left);
  writeSync(2, '\\r\\u001b[2K  ' + bar + ' ' + work + ', ' + Math.floor(passed / 1000) + ' s');
}, 100);
`;

// src/cli/touched.ts
var mostNames = 200;
function touchedFiles(base, head) {
  let before = new Map(base.map(({ path, text }) => [path, text])), same = new Map(head.flatMap(({ path, text }) => before.get(path) === text ? [[path, text]] : [])), changed = [...base, ...head].filter(({ path }) => !same.has(path)), kept = new Set(changed.map(({ path }) => path));
  addIncluders(kept, same);
  let texts = changed.map(({ path, text }) => [path, text]);
  addIncluded(kept, same, [...texts, ...[...same].filter(([path]) => kept.has(path))]);
  let left = new Set(
    [...same].filter(([path, text]) => !kept.has(path) && mayBeTemplate(text)).map(([path]) => path)
  ), rest = (files) => files.filter(({ path }) => !left.has(path));
  return { base: rest(base), head: rest(head), untouched: left.size };
}
function addIncluders(kept, same) {
  for (let fresh = [...kept]; fresh.length > 0; ) {
    let names = fresh.map((path) => path.slice(folderOf(path).length).replace("/", "")), sought = new Set(fresh);
    fresh = [];
    for (let [path, text] of same)
      kept.has(path) || !mayRefer(text, names) || !refersToAny(referencesIn(text, ancestors(path)), sought) || (kept.add(path), fresh.push(path));
  }
}
function addIncluded(kept, same, from) {
  for (let fresh = from; fresh.length > 0; ) {
    let found = [];
    for (let [path, text] of fresh) {
      let references = referencesIn(text, ancestors(path));
      for (let [other, content] of same)
        kept.has(other) || !refersToAny(references, /* @__PURE__ */ new Set([other])) || (kept.add(other), found.push([other, content]));
    }
    fresh = found;
  }
}
function mayRefer(text, names) {
  return names.length > mostNames || names.some((name) => text.includes(name)) || /file\([^)\n]{0,200}\$\{/.test(text);
}
function refersToAny({ paths, folders }, files) {
  for (let file of files) if (paths.has(file) || isDataFile(file) && folders.has(folderOf(file))) return !0;
  return !1;
}
function ancestors(path) {
  let folders = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.push(folder);
  return [...folders, ""];
}

// src/cli/diff.ts
async function run(args) {
  let folder = process.cwd(), sides = readSides(args.operands, { folder }), { base, head, untouched } = touchedSides(sides), known = { rules: rules.map(({ id }) => id) }, options = optionsOf(args, base.files, folder, known), files = [...base.files, ...head.files], unread = unreadOf(sides), errors = unread.filter(({ state }) => state === "failed").map(unreadDiagnostic), { delta, notes } = await withProgress(`judging ${files.length} files`, files, async () => ({
    delta: withUnread(await diff(base.files, head.files, options), errors, unread, options.config ?? defaultConfig),
    notes: await configNotes(base.files, head.files, args, options, known)
  }));
  for (let [name, { entry, side }] of Object.entries({ base, head })) {
    let coverage = delta.coverage.filter((one) => one.side === name);
    entry !== void 0 && refuseNoTemplate(entry, side.label, coverage);
  }
  let report = {
    delta,
    base: base.side,
    head: head.side,
    mode: options.config?.gate.mode ?? "enforce",
    ...untouched > 0 ? { untouched } : {},
    ...notes.length > 0 ? { notes } : {}
  }, source = lookup({ base: base.files, head: head.files });
  return { status: delta.gate.verdict === "fail" ? 1 : 0, text: await reportText(report, args, source) };
}
function unreadOf({ base, head }) {
  let [before, after] = [base, head].map(({ unread }) => new Set(unread.map(({ path }) => path))), was = new Map(base.files.map(({ path, text }) => [path, text])), state = (path) => mayBeTemplate(was.get(path) ?? "") ? "failed" : "skipped";
  return [
    ...base.unread.filter(({ path }) => !after?.has(path)).map((link) => ({ ...link, side: "base", state: "skipped" })),
    ...head.unread.filter(({ path }) => !before?.has(path)).map((link) => ({ ...link, side: "head", state: state(link.path) }))
  ];
}
function touchedSides({ base, head }) {
  if (base.entry !== void 0 || head.entry !== void 0) return { base, head, untouched: 0 };
  let touched = touchedFiles(base.files, head.files);
  return {
    base: { ...base, files: touched.base },
    head: { ...head, files: touched.head },
    untouched: touched.untouched
  };
}
function refuseNoTemplate(entry, name, coverage) {
  if (!coverage.some(({ path }) => path === entry))
    throw new InputError(`\`${name}\` is no CloudFormation, SAM or Serverless Framework template`);
}
function lookup(sides) {
  let maps = {
    base: new Map(sides.base?.map(({ path, text }) => [path, text])),
    head: new Map(sides.head?.map(({ path, text }) => [path, text]))
  };
  return (path, side) => maps[side].get(path);
}
async function configNotes(base, head, args, options, known) {
  let [before, after] = [base, head].map((files) => files.find(({ path }) => path === configPath));
  if (args.value("config") !== void 0 || before?.text === after?.text) return [];
  let note = `the change edits \`${configPath}\`; it was judged by the base side's, so that no change can loosen its own gate`, problems = [], config = after ? readConfigFile(after, known, problems) : defaultConfig;
  if (!config) return [note, ...problems.map((problem) => `the new configuration is wrong: ${problem}`)];
  let { gate } = await diff([...base], [...head], { ...options, config });
  return [`${note}; by the new one the gate would ${gate.verdict}`];
}

export {
  withProgress,
  run,
  refuseNoTemplate,
  lookup
};
