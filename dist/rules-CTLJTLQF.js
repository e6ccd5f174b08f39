import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  formatOf,
  wantsColor
} from "./chunk-FARX4WZK.js";
import "./chunk-Z3O3RDBC.js";
import "./chunk-H4BMKU67.js";
import {
  InputError
} from "./chunk-4O67WWES.js";
import "./chunk-IQACSNEH.js";
import {
  rules
} from "./chunk-A4JEFBHD.js";
import "./chunk-WWANPZKD.js";
import {
  painter,
  wrap
} from "./chunk-CZSJMMLN.js";
import "./chunk-5UQXCBHZ.js";
import {
  cell,
  code,
  markdown,
  prose,
  terminal
} from "./chunk-ROFISDCL.js";
import "./chunk-DX36LMMC.js";
import "./chunk-EU4KY6M2.js";
import {
  nearest
} from "./chunk-7RSY6VYZ.js";
import {
  areas
} from "./chunk-EPMXLM33.js";
import "./chunk-XZU4CXW5.js";
import "./chunk-MTDMNJWI.js";

// src/cli/rules.ts
var formats = ["text", "json", "markdown"], width = 100;
async function run(args) {
  let area = args.value("area");
  if (area !== void 0 && !areas.some((known) => known === area)) {
    let near = nearest(area, areas);
    throw new InputError(
      `there is no area \`${area}\`: ${near ? `did you mean \`${near}\`? ` : ""}areas are ${areas.join(", ")}`
    );
  }
  let listed = rules.filter((rule) => area === void 0 || rule.area === area), format = formatOf(args, formats, "text");
  return format === "json" ? { status: 0, text: `${JSON.stringify(listed, null, 2)}
` } : format === "markdown" ? { status: 0, text: markdownList(listed) } : { status: 0, text: textList(listed, painter(wantsColor(args))) };
}
async function explain(args) {
  let [id = ""] = args.operands, found = findRules(id), format = formatOf(args, formats, "text");
  if (format === "json") {
    let answer = found.length === 1 ? found[0] : found;
    return { status: 0, text: `${JSON.stringify(answer, null, 2)}
` };
  }
  let page = format === "markdown" ? markdownPage : (rule) => textPage(rule, painter(wantsColor(args)));
  return { status: 0, text: found.map(page).join(`
`) };
}
function findRules(id) {
  let own = rules.find((rule) => rule.id === id);
  if (own) return [own];
  let asked = id.toLowerCase(), peers = rules.filter((rule) => peerIds(rule).some((peer) => peer.toLowerCase() === asked));
  if (peers.length > 0) return peers;
  let near = nearest(id, [...rules.map((rule) => rule.id), ...new Set(rules.flatMap(peerIds))]), meant = near === void 0 ? "" : `did you mean \`${near}\`? `;
  throw new InputError(
    `no rule is called \`${id}\`, and none checks what a peer calls so: ${meant}\`lambdelta rules\` lists them`
  );
}
function peerIds(rule) {
  return Object.values(rule.equivalents).flatMap((ids) => ids.map((id) => id.split(" ")[0] ?? id));
}
function textList(listed, paint) {
  let longest = Math.max(0, ...listed.map(({ id }) => id.length));
  return `${areas.flatMap((area) => {
    let rows = listed.filter((rule) => rule.area === area).map(({ id, severity, title, kind }) => {
      let change = kind === "change" ? paint(" (of a change)", "dim") : "";
      return `  ${id.padEnd(longest)}  ${severity.padEnd(8)}  ${terminal(title)}${change}`;
    });
    return rows.length === 0 ? [] : [[paint(`${area} (${rows.length})`, "bold"), ...rows].join(`
`)];
  }).join(`

`)}

${listed.length} rules; \`lambdelta explain <rule>\` says more
`;
}
function markdownList(listed) {
  return ["| rule | area | severity | kind | title |", "| --- | --- | --- | --- | --- |", ...listed.map(
    ({ id, area, severity, kind, title }) => `| ${code(id)} | ${area} | ${severity} | ${kind} | ${cell(markdown(title))} |`
  ), ""].join(`
`);
}
function textPage(rule, paint) {
  let kind = rule.kind === "change" ? "looks at base and head together" : "looks at one state", block = (title, lines) => lines.length === 0 ? [] : [[paint(title, "bold"), ...lines.map((line) => `  ${line}`)].join(`
`)], sentences = (text) => wrap(terminal(text), width - 2), named = (record) => Object.entries(record).filter(([, ids]) => ids.length > 0).flatMap(([name, ids]) => wrap(terminal(`${name}: ${ids.join(", ")}`), width - 2));
  return `${[
    `${paint(rule.id, "bold")}  ${terminal(rule.title)}
${paint(`${rule.severity}, area ${rule.area}, ${kind}`, "dim")}`,
    ...block("What it checks", sentences(rule.description)),
    ...block("How to fix it", sentences(rule.remediation)),
    ...block("Resources", sentences(rule.resourceTypes.join(", "))),
    ...block("The same in other tools", named(rule.equivalents)),
    ...block("Evidence relevant to", named(rule.frameworks)),
    ...block("Read more", [rule.docs].filter(Boolean))
  ].join(`

`)}
`;
}
function markdownPage(rule) {
  let named = (record) => Object.entries(record).filter(([, ids]) => ids.length > 0).map(([name, ids]) => `- ${markdown(name)}: ${ids.map(code).join(", ")}`), equivalents = named(rule.equivalents), frameworks = named(rule.frameworks);
  return `${[
    `# ${code(rule.id)} ${markdown(rule.title)}`,
    `${rule.severity} · area ${rule.area} · ${rule.kind} rule`,
    prose(rule.description),
    `**Fix:** ${prose(rule.remediation)}`,
    ...equivalents.length > 0 ? ["## The same in other tools", equivalents.join(`
`)] : [],
    ...frameworks.length > 0 ? ["## Evidence relevant to", frameworks.join(`
`)] : [],
    ...rule.docs ? [`<${rule.docs}>`] : []
  ].join(`

`)}
`;
}
export {
  explain,
  run
};
