import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  annotate,
  fail,
  info,
  printInert,
  remark,
  writeJobSummary,
  writeOutputs,
  writeReportFile
} from "./chunk-MRI6JAX7.js";
import {
  freshFindings,
  renderAnnotations,
  renderHtml,
  renderJobSummary,
  renderSarif,
  renderText
} from "./chunk-CZSJMMLN.js";
import {
  renderJson
} from "./chunk-5UQXCBHZ.js";
import "./chunk-ROFISDCL.js";
import "./chunk-DX36LMMC.js";
import "./chunk-EU4KY6M2.js";
import "./chunk-EPMXLM33.js";
import "./chunk-MTDMNJWI.js";

// src/action/report.ts
async function report(told, version) {
  let { review, published, inputs, change } = told, links = change.page === void 0 ? {} : { repository: change.page }, full = { ...review.report, notes: [...review.report.notes ?? [], ...notesOf(told)] }, { delta } = full, source = sourceOf(review);
  printInert(renderText(full, { color: !1, source }));
  for (let note of published?.notDone ?? []) remark(note);
  if (inputs.annotations) for (let annotation of renderAnnotations(delta)) annotate(annotation);
  let files = await writeFiles(inputs, {
    "report-file": (path) => path.endsWith(".html") ? renderHtml(full, { source }) : renderJobSummary(full, { ...links, limit: Number.MAX_SAFE_INTEGER }),
    "sarif-file": async () => renderSarif(full, { version: await version() }),
    "json-file": () => renderJson(full)
  });
  for (let mistake of files.mistakes) fail(mistake);
  return await writeJobSummary(renderJobSummary(full, links)), writeOutputs({ ...outputsOf(full), ...files.written }), delta.gate.verdict === "fail" ? (fail(`The gate fails: ${delta.gate.reasons.join(" ")}`), 1) : (info(`Lambdelta: ${review.hasTemplates ? "" : "no templates changed, "}the gate passes.`), files.mistakes.length > 0 ? 2 : 0);
}
var outputTable = {
  verdict: "What the gate says: `pass` or `fail`.",
  "risk-base": "Risk of the judged templates before the change, in points.",
  "risk-head": "Risk after it.",
  "risk-change": "The difference.",
  "score-head": "Score after the change, 0 to 100, 100 is best.",
  introduced: "Number of findings that the change introduces, as the summary lists them.",
  resolved: "Number of findings that it resolves.",
  "new-access": "`true` where something is allowed that was not before.",
  labels: "JSON array of the compliance labels that the change's state asks for.",
  "report-file": "Path of the report, where one was asked for.",
  "sarif-file": "Path of the SARIF file, where one was asked for.",
  "json-file": "Path of the JSON file, where one was asked for."
};
function outputsOf({ delta }) {
  return {
    verdict: delta.gate.verdict,
    "risk-base": rounded(delta.risk.base),
    "risk-head": rounded(delta.risk.head),
    "risk-change": rounded(delta.risk.change),
    "score-head": rounded(delta.score.head),
    introduced: String(freshFindings(delta).introduced.length),
    resolved: String(delta.findings.resolved.length),
    "new-access": String(delta.access.added.length > 0),
    labels: JSON.stringify(delta.frameworks.map((framework) => framework.label))
  };
}
function rounded(points) {
  return String(Math.round(points * 100) / 100);
}
async function writeFiles(inputs, texts) {
  let written = {}, mistakes = [];
  for (let name of Object.keys(texts)) {
    let path = inputs[name];
    if (written[name] = path, path !== "")
      try {
        await writeReportFile(path, await texts[name](path));
      } catch (error) {
        if (typeof error.code != "string") throw error;
        written[name] = "", mistakes.push(
          `input \`${name}\`: this file cannot be written (${error.message}); choose another path`
        );
      }
  }
  return { written, mistakes };
}
function sourceOf({ gathered }) {
  let text = {
    base: new Map(gathered.base.map((file) => [file.path, file.text])),
    head: new Map(gathered.head.map((file) => [file.path, file.text]))
  };
  return (path, side) => text[side].get(path);
}
function notesOf({ change, published }) {
  if (!published) return [];
  let notes = [...published.notDone];
  return published.outcome === "stale" && notes.push(
    "The pull request has moved on since this run began, so nothing was published on it; the run for its new head does that."
  ), change.draft && notes.push("The pull request is a draft, so no lines were commented on."), notes;
}
export {
  outputTable,
  outputsOf,
  report
};
