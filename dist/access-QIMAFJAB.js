import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  formatOf,
  wantsColor
} from "./chunk-FARX4WZK.js";
import {
  readFile
} from "./chunk-Z3O3RDBC.js";
import "./chunk-H4BMKU67.js";
import {
  InputError
} from "./chunk-4O67WWES.js";
import "./chunk-IQACSNEH.js";
import {
  compareAccess
} from "./chunk-A4JEFBHD.js";
import {
  isMap,
  parse
} from "./chunk-WWANPZKD.js";
import {
  grantSentence,
  rankGrants,
  relationWords,
  renderAccessText,
  witnessSentence
} from "./chunk-CZSJMMLN.js";
import {
  inert
} from "./chunk-5UQXCBHZ.js";
import {
  prose
} from "./chunk-ROFISDCL.js";
import "./chunk-DX36LMMC.js";
import "./chunk-EU4KY6M2.js";
import "./chunk-7RSY6VYZ.js";
import "./chunk-EPMXLM33.js";
import "./chunk-XZU4CXW5.js";
import "./chunk-MTDMNJWI.js";

// src/cli/access.ts
import { resolve } from "node:path";
var members = ["identity", "boundary", "resource", "trust", "scp"];
async function run(args) {
  let [base = "", head = ""] = args.operands, comparison = await compareAccess(readPolicies(base), readPolicies(head)), status = comparison.newAccess ? 1 : 0, format = formatOf(args, ["text", "json", "markdown"], "text");
  return format === "json" ? { status, text: `${inert(JSON.stringify(comparison, null, 2))}
` } : {
    status,
    text: format === "markdown" ? markdownReport(comparison) : renderAccessText(comparison, { color: wantsColor(args) })
  };
}
function readPolicies(name) {
  let problems = [], value = parse(readFile(resolve(name), name), (problem) => problems.push(problem)), [error] = problems.filter(({ level }) => level === "error");
  if (error) {
    let { path = name, startLine = 1, startColumn = 1 } = error.place ?? {};
    throw new InputError(`\`${name}\` cannot be read: ${path}:${startLine}:${startColumn} ${error.message}`);
  }
  if (isMap(value) && Object.hasOwn(value, "Statement")) return { identity: value };
  let names = isMap(value) ? Object.keys(value) : [];
  if (isMap(value) && names.length > 0 && names.every((key) => members.some((one) => one === key))) return value;
  throw new InputError(
    `\`${name}\` is neither a policy document with \`Statement\` nor an object of ${members.join(", ")}`
  );
}
function markdownReport(comparison) {
  let list = (title, grants) => grants.length === 0 ? [] : [
    `### ${title} (${grants.length})`,
    rankGrants(grants).map(
      (grant) => `- **${grant.level}**: ${prose(grantSentence(grant))}
  For example ${prose(witnessSentence(grant))}.`
    ).join(`
`)
  ];
  return `${[
    `## ${relationWords[comparison.relation]}`,
    ...comparison.exact ? [] : ["Not exact: where a condition is beyond what can be decided, head counts as broader."],
    ...(comparison.notes ?? []).map((note) => `- ${prose(note)}`),
    ...list("Added", comparison.added),
    ...list("Removed", comparison.removed)
  ].join(`

`)}
`;
}
export {
  run
};
