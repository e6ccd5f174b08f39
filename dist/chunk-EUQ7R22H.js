import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  nearest
} from "./chunk-7RSY6VYZ.js";
import {
  severities
} from "./chunk-EPMXLM33.js";

// src/action/inputs.ts
var inputTable = [
  {
    name: "github-token",
    kind: "text",
    // The one default that only action.yml can give, as an expression.
    default: "",
    help: "Token that reads the repository and writes on the pull request: `contents: read`, `pull-requests: write`."
  },
  {
    name: "config",
    kind: "text",
    default: ".github/lambdelta.yml",
    help: "Path of the configuration, read from the base side."
  },
  {
    name: "paths",
    kind: "list",
    default: "",
    help: "Globs, one a line or separated by commas: judge only these files."
  },
  {
    name: "fail-on",
    kind: severities,
    default: "",
    help: "Fail on introduced or worsened findings of this severity or worse: `critical`, `high`, `medium`, `low`, `info`."
  },
  {
    name: "max-risk-increase",
    kind: "number",
    default: "",
    help: "Fail when the risk grows by more than so many points."
  },
  {
    name: "comment",
    kind: ["auto", "always", "never"],
    default: "auto",
    help: "Summary on the pull request: `auto` (when there is something to say), `always` or `never`."
  },
  { name: "review", kind: "flag", default: "true", help: "Comment on the changed lines that cause a finding." },
  { name: "annotations", kind: "flag", default: "true", help: "Annotate the lines in the run and the diff." },
  { name: "sarif-file", kind: "text", default: "", help: "Write SARIF 2.1.0 to this file." },
  {
    name: "report-file",
    kind: "text",
    default: "",
    help: "Write the whole report to this file: HTML where it ends in `.html`, else Markdown."
  },
  { name: "json-file", kind: "text", default: "", help: "Write the delta as JSON to this file." },
  {
    name: "frameworks",
    kind: "list",
    default: "",
    help: "Compliance frameworks to report on besides those of the configuration, separated by commas."
  },
  {
    name: "aws-iam",
    kind: ["auto", "off", "required"],
    default: "auto",
    help: "Confirm new access with IAM: `auto` (when there are AWS credentials), `off` or `required`."
  },
  {
    name: "mode",
    kind: ["enforce", "warn", "observe"],
    default: "",
    help: "What a failing gate does: `enforce` fails the job, `warn` only comments, `observe` writes only the job summary."
  }
];
function readInputs(environment, getInput) {
  let known = inputTable.map((row) => row.name), mistakes = Object.keys(environment).filter((name) => name.startsWith("INPUT_")).map((name) => name.slice(6).toLowerCase()).filter((name) => !known.some((row) => row === name)).map((name) => unknownInput(name, known)), values = {};
  for (let row of inputTable) {
    let text = getInput(row.name) || row.default, value = read(row, text);
    value === wrong ? mistakes.push({ message: `input \`${row.name}\` is ${describe(row.kind)}, not \`${clean(text)}\`` }) : values[row.name] = value;
  }
  return values["github-token"] || mistakes.push({ message: "input `github-token` is empty; leave it out to use the token of the job" }), mistakes.length > 0 ? mistakes : values;
}
var wrong = /* @__PURE__ */ Symbol("wrong");
function read({ kind }, text) {
  if (kind === "text") return text;
  if (kind === "list")
    return text.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "");
  if (text !== "")
    return kind === "flag" ? text === "true" ? !0 : text === "false" ? !1 : wrong : kind === "number" ? /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : wrong : kind.includes(text) ? text : wrong;
}
function describe(kind) {
  return kind === "flag" ? "`true` or `false`" : kind === "number" ? "a number of points, such as `50`" : typeof kind == "string" ? kind : `one of ${kind.map((choice) => `\`${choice}\``).join(", ")}`;
}
function unknownInput(name, known) {
  let meant = nearest(name, known), hint = meant ? `did you mean \`${meant}\`?` : `the inputs are ${known.map((one) => `\`${one}\``).join(", ")}`;
  return { message: `unknown input \`${clean(name)}\`; ${hint}` };
}
function clean(text) {
  return text.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 100);
}

export {
  readInputs,
  clean
};
