import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  lookup,
  refuseNoTemplate,
  withProgress
} from "./chunk-CEFDTBIQ.js";
import {
  configPath,
  optionsOf
} from "./chunk-3HOIMU36.js";
import {
  readEntry
} from "./chunk-THX7YOXG.js";
import {
  reportText
} from "./chunk-YGTQRQHC.js";
import {
  kindOf,
  readFile,
  readFolder
} from "./chunk-Z44UP2EK.js";
import "./chunk-Q4QV2KAN.js";
import "./chunk-XD6NPEKZ.js";
import {
  InputError
} from "./chunk-4O67WWES.js";
import "./chunk-T76DAUVM.js";
import "./chunk-2C45E3LA.js";
import {
  rules,
  scan
} from "./chunk-OPYQLBG4.js";
import "./chunk-Z5YG7WVW.js";
import "./chunk-WTRBTQGI.js";
import "./chunk-5UQXCBHZ.js";
import "./chunk-ROFISDCL.js";
import "./chunk-5KILNJA2.js";
import "./chunk-EU4KY6M2.js";
import "./chunk-7RSY6VYZ.js";
import {
  atLeast
} from "./chunk-KXRTWP6X.js";
import "./chunk-XZU4CXW5.js";
import "./chunk-MTDMNJWI.js";

// src/cli/scan.ts
import { relative, resolve, sep } from "node:path";

// src/cli/hold-less.ts
import { setFlagsFromString } from "node:v8";
var many = 200;
function holdLess(files) {
  files < many || (setFlagsFromString("--semi-space-growth-factor=1"), setFlagsFromString("--heap-growing-percent=15"));
}

// src/cli/scan.ts
async function run(args) {
  let folder = process.cwd(), named = args.operands.map((operand) => readOperand(operand, folder)), files = [...new Map(named.flatMap((side) => side.files).map((file) => [file.path, file])).values()], options = optionsOf(args, [...files, ...ownConfig(folder)], folder, { rules: rules.map(({ id }) => id) });
  holdLess(files.length);
  let report = await withProgress(`judging ${files.length} files`, files, () => scan(files, options));
  for (let { entry, side } of named) entry !== void 0 && refuseNoTemplate(entry, side.label, report.coverage);
  let reasons = failures(report, args, options.config?.gate), text = await reportText(report, args, lookup({ head: files }));
  return { status: reasons.length > 0 ? 1 : 0, text, notes: reasons };
}
function readOperand(operand, folder) {
  let path = resolve(folder, operand), kind = kindOf(path);
  if (kind === "file") return readEntry(operand, folder);
  if (kind === "none") throw new InputError(`\`${operand}\` is no file or folder`);
  let below = relative(folder, path).split(sep).join("/"), prefix = below === "" || below.startsWith("..") || resolve(below) !== path ? "" : `${below}/`;
  return { side: { label: operand }, files: readFolder(path, prefix) };
}
function ownConfig(folder) {
  return kindOf(resolve(folder, configPath)) === "file" ? [readFile(resolve(folder, configPath), configPath)] : [];
}
function failures(report, args, gate) {
  if (!gate) return [];
  let unreadable = gate.unreadable === "fail" ? report.coverage.filter(({ state }) => state === "failed").length : 0, bad = args.has("fail-on") ? report.findings.filter(({ severity, waived }) => !waived && atLeast(severity, gate.failOn)).length : 0, most = args.has("max-risk-increase") ? gate.maxRiskIncrease : void 0;
  return [
    ...unreadable > 0 ? [`fails: templates that could not be read: ${unreadable}`] : [],
    ...bad > 0 ? [`fails: findings of severity ${gate.failOn} or worse: ${bad}`] : [],
    ...most !== void 0 && report.risk > most ? [`fails: a risk of ${report.risk}, more than ${most}`] : []
  ];
}
export {
  run
};
