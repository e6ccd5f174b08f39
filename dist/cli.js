#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  readArguments
} from "./chunk-Q4QV2KAN.js";
import {
  version
} from "./chunk-H4BMKU67.js";
import {
  InputError
} from "./chunk-4O67WWES.js";
import {
  terminal
} from "./chunk-ROFISDCL.js";
import {
  nearest
} from "./chunk-7RSY6VYZ.js";
import {
  areas,
  severities
} from "./chunk-EPMXLM33.js";
import "./chunk-MTDMNJWI.js";

// src/cli.ts
import { writeFileSync } from "node:fs";

// src/cli/commands.ts
var all = Number.POSITIVE_INFINITY, output = {
  name: "output",
  short: "o",
  value: "FILE",
  help: "write the report there; its ending chooses the format"
}, config = {
  name: "config",
  short: "c",
  value: "FILE",
  help: "configuration (default: .github/lambdelta.yml, of the base side)"
}, help = { name: "help", short: "h", help: "show this" }, noColor = { name: "no-color", help: "no colour; NO_COLOR in the environment does the same" };
function format(...choices) {
  return {
    name: "format",
    short: "f",
    value: "FORMAT",
    choices,
    help: `${choices.join(", ")} (default: ${choices[0]})`
  };
}
var deployment = [
  {
    name: "parameter",
    short: "p",
    value: "K=V",
    multiple: !0,
    help: "value of a template parameter or Serverless Framework option"
  },
  { name: "stage", value: "NAME", help: "stage of a Serverless Framework service" },
  { name: "region", value: "NAME", help: "region to deploy to (default: us-east-1)" }
], gate = [
  {
    name: "fail-on",
    value: "SEVERITY",
    choices: severities,
    help: `fail on findings of this severity or worse: ${severities.join(", ")}`
  },
  { name: "max-risk-increase", value: "N", help: "fail where the risk grows by more points" }
], verbose = { name: "verbose", short: "v", help: "show every finding, not only the first of a kind" }, common = [output, config, noColor, help], commands = [
  {
    name: "diff",
    operands: "<base> [<head>]",
    arity: [1, 2],
    summary: "judge a change: what can happen with head that could not with base",
    flags: [format("text", "json", "markdown", "sarif", "html"), ...gate, ...deployment, verbose, ...common],
    notes: [
      "Each side is a git revision, a folder or a file. `main...HEAD` compares HEAD with the commit where it left main.",
      "With one revision, head is the working tree. Of folders and commits only the templates that differ are judged.",
      "Exit status: 0 the gate passes, 1 it fails, 2 the input or usage is wrong."
    ],
    examples: [
      "lambdelta diff main...HEAD",
      "lambdelta diff HEAD~1 HEAD --fail-on medium",
      "lambdelta diff before.yaml after.yaml --output report.html"
    ],
    load: () => import("./diff-2PSFIQ42.js")
  },
  {
    name: "scan",
    operands: "<path…>",
    arity: [1, all],
    summary: "judge templates as they stand",
    flags: [
      format("text", "json", "markdown", "sarif", "html", "oscal"),
      {
        name: "framework",
        value: "ID",
        multiple: !0,
        help: "tell the controls of a framework that findings are evidence for"
      },
      ...gate,
      ...deployment,
      verbose,
      ...common
    ],
    notes: [
      "There is no base to grow from, so --max-risk-increase is the most risk that there may be.",
      "Without --fail-on and --max-risk-increase it fails only where a template cannot be read.",
      "Exit status: 0 pass, 1 fail, 2 the input or usage is wrong."
    ],
    examples: [
      "lambdelta scan .",
      "lambdelta scan template.yaml --fail-on high",
      "lambdelta scan . -o findings.sarif",
      "lambdelta scan . --framework pci-dss-4.0.1"
    ],
    load: () => import("./scan-R7KUUMUA.js")
  },
  {
    name: "expand",
    operands: "<file>",
    arity: [1, 1],
    summary: "print the CloudFormation that a template deploys",
    flags: [format("json", "yaml"), ...deployment, output, noColor, help],
    notes: [
      "What cannot be expanded is said on standard error.",
      "Exit status: 0 it deploys so, 2 the input or usage is wrong."
    ],
    examples: ["lambdelta expand template.yaml", "lambdelta expand serverless.yml --stage prod -o stack.yaml"],
    load: () => import("./expand-4TPYIB6D.js")
  },
  {
    name: "access",
    operands: "<base.json> <head.json>",
    arity: [2, 2],
    summary: "compare what two policies, or sets of policies, allow",
    flags: [format("text", "json", "markdown"), output, noColor, help],
    notes: [
      "Each file holds one policy document, or {identity, boundary, resource, trust, scp} with one document or a list of them each.",
      "Exit status: 0 head allows nothing new, 1 it does, 2 the input or usage is wrong."
    ],
    examples: ["lambdelta access base.json head.json", "lambdelta access base.json head.json --format json"],
    load: () => import("./access-QIMAFJAB.js")
  },
  {
    name: "rules",
    operands: "",
    arity: [0, 0],
    summary: "list every rule",
    flags: [
      format("text", "json", "markdown"),
      { name: "area", value: "AREA", help: "only the rules of one practice area" },
      output,
      noColor,
      help
    ],
    notes: [`The areas are ${areas.join(", ")}.`],
    examples: ["lambdelta rules", "lambdelta rules --area iam"],
    load: () => import("./rules-CTLJTLQF.js")
  },
  {
    name: "explain",
    operands: "<rule>",
    arity: [1, 1],
    summary: "say what a rule checks, why, and how to fix what it finds",
    flags: [format("text", "json", "markdown"), output, noColor, help],
    notes: ["A peer's id, such as CKV_AWS_45, W48 or AwsSolutions-L1, finds the rule that checks the same."],
    examples: ["lambdelta explain fn-env-secret", "lambdelta explain CKV_AWS_45"],
    load: () => import("./rules-CTLJTLQF.js").then(({ explain }) => ({ run: explain }))
  },
  {
    name: "init",
    operands: "[<folder>]",
    arity: [0, 1],
    summary: "write a GitHub workflow and a commented configuration",
    flags: [help],
    notes: ["A file that is there already is left as it is."],
    examples: ["lambdelta init"],
    load: () => import("./init-FI4JZWIS.js")
  }
];

// src/cli/help.ts
function overview() {
  let width = Math.max(...commands.map(({ name }) => name.length));
  return `
lambdelta: what can happen after this change that could not happen before?

Reads SAM, CloudFormation, Serverless Framework and CDK output, compares two states, and says what
the change does to the security of the running application, with the line that causes it.

Usage: lambdelta <command> [flags]

${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join(`
`)}

\`lambdelta <command> --help\` says more. Exit status: 0 pass, 1 the gate fails, 2 the input or usage is wrong.
`.trimStart();
}
function helpOf(command) {
  let rows = command.flags.map((flag) => [flagWords(flag), flag.help]), width = Math.max(...rows.map(([words]) => words.length));
  return `${[
    `${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.`,
    `Usage: lambdelta ${[command.name, command.operands, "[flags]"].filter(Boolean).join(" ")}`,
    rows.map(([words, help3]) => `  ${words.padEnd(width)}  ${help3}`).join(`
`),
    command.notes.join(`
`),
    ["Examples:", ...command.examples.map((example) => `  ${example}`)].join(`
`)
  ].filter(Boolean).join(`

`)}
`;
}
function flagWords({ name, short, value }) {
  return `${short ? `-${short}, ` : "    "}--${name}${value === void 0 ? "" : ` ${value}`}`;
}

// src/cli.ts
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2));
async function main(argv) {
  try {
    return await dispatch(argv);
  } catch (error) {
    let known = error instanceof InputError, lines = (known ? error.message : error instanceof Error ? error.stack ?? error.message : String(error)).split(`
`).map(terminal), report = known ? [] : ["This is a defect of Lambdelta; please report it with the lines above."];
    return process.stderr.write(`lambdelta: ${[...lines, ...report].join(`
`)}
`), 2;
  }
}
async function dispatch([name, ...rest]) {
  if (name === void 0 || name === "help" || name === "--help" || name === "-h") return help2(rest);
  if (name === "--version" || name === "-V") return print(`${await version()}
`);
  let command = commands.find((one) => one.name === name);
  if (!command) throw unknownCommand(name);
  let args = readArguments(command, rest);
  if (args.has("help")) return print(helpOf(command));
  let { run } = await command.load(), { status, text, notes = [] } = await run(args);
  for (let note of notes) process.stderr.write(`lambdelta: ${terminal(note)}
`);
  let output2 = args.value("output");
  return output2 === void 0 ? print(text) : save(output2, text), status;
}
function help2([name]) {
  let command = commands.find((one) => one.name === name);
  if (name !== void 0 && !command) throw unknownCommand(name);
  return print(command ? helpOf(command) : overview());
}
function unknownCommand(name) {
  let near = nearest(
    name,
    commands.map((command) => command.name)
  ), meant = near === void 0 ? "" : `did you mean \`${near}\`? `;
  return new InputError(`there is no command \`${name}\`: ${meant}\`lambdelta --help\` lists them`);
}
function print(text) {
  return process.stdout.write(text), 0;
}
function save(path, text) {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new InputError(`\`${path}\` cannot be written: ${error.message}`);
  }
}
