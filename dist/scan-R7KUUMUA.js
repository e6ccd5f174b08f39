import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  lookup,
  refuseNoTemplate,
  withProgress
} from "./chunk-NT5UR6OY.js";
import {
  configPath,
  optionsOf
} from "./chunk-QXI6TQNY.js";
import {
  readEntry
} from "./chunk-OA4IPZZ6.js";
import {
  formatOf,
  reportText
} from "./chunk-FARX4WZK.js";
import {
  commitOf,
  kindOf,
  readFile,
  readFolder,
  repositoryOf
} from "./chunk-Z3O3RDBC.js";
import "./chunk-Q4QV2KAN.js";
import {
  version
} from "./chunk-H4BMKU67.js";
import {
  InputError
} from "./chunk-4O67WWES.js";
import "./chunk-UT4VIESZ.js";
import "./chunk-IQACSNEH.js";
import {
  frameworkReport,
  frameworks,
  rules,
  scan
} from "./chunk-A4JEFBHD.js";
import "./chunk-WWANPZKD.js";
import {
  renderFrameworkReport,
  renderOscal
} from "./chunk-CZSJMMLN.js";
import "./chunk-5UQXCBHZ.js";
import "./chunk-ROFISDCL.js";
import "./chunk-DX36LMMC.js";
import "./chunk-EU4KY6M2.js";
import {
  nearest
} from "./chunk-7RSY6VYZ.js";
import {
  atLeast
} from "./chunk-EPMXLM33.js";
import "./chunk-XZU4CXW5.js";
import "./chunk-MTDMNJWI.js";

// src/cli/scan.ts
import { relative, resolve, sep } from "node:path";

// src/cli/compliance.ts
async function complianceText(report, args) {
  let format = formatOf(args, ["text", "json", "markdown", "sarif", "html"], "text"), asked = args.values("framework");
  if (asked.length === 0 && format !== "oscal") return;
  if (format !== "oscal" && format !== "text")
    throw new InputError(
      "`--framework` is told as `text` or `oscal`; the other formats name the controls beside each finding"
    );
  let reports = (asked.length > 0 ? asked : frameworks.map(({ id }) => id)).map((id) => reportOf(report, id));
  if (format === "text") return reports.map(renderFrameworkReport).join(`

`);
  let repository = repositoryOf(process.cwd()), commit = repository === void 0 ? void 0 : commitOf(repository, "HEAD"), at = (/* @__PURE__ */ new Date()).toISOString();
  return renderOscal({ reports, at, version: await version(), ...commit === void 0 ? {} : { commit } });
}
function reportOf(report, id) {
  let found = frameworkReport(report.findings, id);
  if (found) return found;
  let ids = frameworks.map((framework) => framework.id), near = nearest(id, ids), hint = near === void 0 ? `use one of ${ids.join(", ")}` : `did you mean \`${near}\`?`;
  throw new InputError(`there is no framework \`${id}\`; ${hint}`);
}

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
  let judged = await withProgress(`judging ${files.length} files`, files, () => scan(files, options)), unread = named.flatMap(
    (side) => side.unread.map((link) => ({ ...link, side: "head", state: "skipped" }))
  ), report = { ...judged, coverage: [...judged.coverage, ...unread] };
  for (let { entry, side } of named) entry !== void 0 && refuseNoTemplate(entry, side.label, report.coverage);
  let reasons = failures(report, args, options.config?.gate), text = await complianceText(report, args) ?? await reportText(report, args, lookup({ head: files }));
  return { status: reasons.length > 0 ? 1 : 0, text, notes: reasons };
}
function readOperand(operand, folder) {
  let path = resolve(folder, operand), kind = kindOf(path);
  if (kind === "file") return readEntry(operand, folder);
  if (kind === "none") throw new InputError(`\`${operand}\` is no file or folder`);
  let below = relative(folder, path).split(sep).join("/"), prefix = below === "" || below.startsWith("..") || resolve(below) !== path ? "" : `${below}/`;
  return { side: { label: operand }, ...readFolder(path, prefix) };
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
