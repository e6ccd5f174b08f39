import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  commandData,
  commandProperty
} from "./chunk-KIR25GHN.js";

// src/action/runner.ts
import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
function command(level, title, message) {
  return `::${level} title=${commandProperty(title)}::${commandData(message)}`;
}
function printInert(runner, text) {
  let token = runner.unique();
  runner.print(`::stop-commands::${token}`), runner.print(text), runner.print(`::${token}::`);
}
async function writeOutputs(runner, outputs) {
  let path = runner.environment.GITHUB_OUTPUT;
  if (!path) return;
  let entries = Object.entries(outputs).map(([name, value]) => {
    let marker = `lambdelta-${runner.unique()}`;
    return `${name}<<${marker}
${value}
${marker}
`;
  });
  await appendFile(path, entries.join(""));
}
async function writeJobSummary(runner, text) {
  let path = runner.environment.GITHUB_STEP_SUMMARY;
  path && await appendFile(path, `${text}
`);
}
async function writeReportFile(path, text) {
  await mkdir(dirname(path), { recursive: !0 }), await writeFile(path, text);
}

export {
  command,
  printInert,
  writeOutputs,
  writeJobSummary,
  writeReportFile
};
