import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  inert,
  isDiff
} from "./chunk-5UQXCBHZ.js";
import {
  cell,
  clip,
  code,
  html,
  htmlInMarkdown,
  markdown,
  mermaid,
  prose,
  proseHtml,
  terminal,
  urlPath,
  visible
} from "./chunk-ROFISDCL.js";
import {
  readable,
  sha1Hex
} from "./chunk-DX36LMMC.js";
import {
  comparePlaces,
  topOf
} from "./chunk-EU4KY6M2.js";
import {
  atLeast,
  isWaived,
  severityRank
} from "./chunk-EPMXLM33.js";

// src/core/render/rank.ts
var reachRank = { internet: 0, accounts: 1, internal: 2 }, levelRank = {
  "Permissions management": 0,
  Write: 1,
  Read: 2,
  List: 3,
  Tagging: 4
}, fromRank = { internet: 0, account: 1, organization: 2, service: 3 };
function rankFindings(findings) {
  return findings.toSorted(
    (a, b) => +(a.waived !== void 0) - +(b.waived !== void 0) || severityRank(a.severity) - severityRank(b.severity) || reachRank[a.reach ?? "internal"] - reachRank[b.reach ?? "internal"] || comparePlaces(a.place, b.place) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint)
  );
}
function toldFindings(findings, tellers) {
  let telling = new Set(tellers.flatMap((finding) => finding.waived ? [] : [finding.fingerprint]));
  return rankFindings(findings.filter(({ foldedInto }) => foldedInto === void 0 || !telling.has(foldedInto)));
}
function freshFindings({ findings }) {
  let { introduced, worsened } = findings, all = [...introduced, ...worsened];
  return { introduced: toldFindings(introduced, all), worsened: toldFindings(worsened, all) };
}
function toldGrants({ access, functions }) {
  let fresh = functions.filter(({ status }) => status === "added"), isOwn = ({ resource, place }) => fresh.some((one) => one.function === resource || one.path === place?.path);
  return rankGrants(access.added.filter((grant) => !isTelemetry(grant) || !isOwn(grant)));
}
var telemetry = /^(?:logs:(?:CreateLog(?:Group|Stream|\*)|PutLogEvents|TagResource)|xray:(?:PutTraceSegments|PutTelemetryRecords|GetSampling[\w*]+))$/i;
function isTelemetry({ actions, privilegeEscalation }) {
  return privilegeEscalation.length === 0 && actions.every((action) => telemetry.test(action));
}
function rankGrants(grants) {
  return grants.toSorted(
    (a, b) => b.privilegeEscalation.length - a.privilegeEscalation.length || levelRank[a.level] - levelRank[b.level] || b.actions.length - a.actions.length || compareText(grantKey(a), grantKey(b))
  );
}
function rankExposures(exposures) {
  return exposures.toSorted(
    (a, b) => fromRank[a.from] - fromRank[b.from] || +(b.authorization === "none") - +(a.authorization === "none") || comparePlaces(a.place, b.place) || compareText(a.via, b.via)
  );
}
function blamed(delta, threshold) {
  let { introduced, worsened } = freshFindings(delta), fates = /* @__PURE__ */ new Map();
  for (let finding of introduced) fates.set(finding, "introduced");
  for (let finding of worsened) fates.set(finding, "worsened");
  return rankFindings([...fates.keys()]).filter((finding) => !finding.waived && atLeast(finding.severity, threshold)).map((finding) => ({ finding, fate: fates.get(finding) ?? "introduced" }));
}
function grantKey(grant) {
  return JSON.stringify([grant.principal ?? "", grant.actions, grant.resources]);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/core/render/words.ts
function count(number, noun) {
  let plural = /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number.toLocaleString("en-US")} ${number === 1 ? noun : plural}`;
}
function points(number) {
  let rounded = Math.round(number * 10) / 10;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
function signed(number) {
  let text = points(Math.abs(number));
  return text === "0" ? "±0" : (number > 0 ? "+" : "−") + text;
}
function arrow(change) {
  return `${points(change.base)} → ${points(change.head)}`;
}
function sentence(clause) {
  let text = clause.trim(), first = /^[a-z]+(?=[ ,]|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return text === "" || /[.!?]$/.test(text) ? first : `${first}.`;
}
function shortSha(sha) {
  return /^[0-9a-f]{12,}$/i.test(sha) ? sha.slice(0, 7) : sha;
}
var fateTitles = {
  introduced: "New",
  worsened: "Worse",
  improved: "Better",
  resolved: "Resolved",
  persisting: "Unchanged"
}, severityMarks = {
  critical: "🔴",
  high: "🟠",
  medium: "🟡",
  low: "🔵",
  info: "⚪"
}, relationWords = {
  equal: "both allow the same",
  broader: "head allows more than base",
  narrower: "head allows less than base",
  incomparable: "head allows some things that base does not, and the other way round"
}, sourceOf = {
  internet: "the internet",
  account: "another account",
  service: "an AWS service",
  organization: "the organization"
};
function exposureSentence(exposure) {
  let how = exposure.authorization === "none" ? "without authorization" : `with authorization ${quote(exposure.authorization)}`;
  return `${quote(exposure.via)} reaches ${quote(exposure.resource)} from ${sourceOf[exposure.from]} ${how}`;
}
function grantSentence(grant, most = 4) {
  let who = grant.principal ?? grant.resource, subject = who === void 0 ? "allows" : `${quote(readable(who))} may`, conditions = Object.keys(grant.conditions).length > 0 ? " under conditions" : "";
  return `${subject} ${listed(grant.actions, most)} on ${listed(grant.resources, most)}${conditions}`;
}
function escalationWords({ escalationStories, privilegeEscalation, principal, resource }) {
  return !escalationStories || escalationStories.length === 0 ? cutList(privilegeEscalation, 5) : `${readable(principal ?? resource ?? "the holder")} ${cutList(escalationStories, 3)}`;
}
function witnessSentence(grant) {
  let { action, resource, context: context2, principal } = grant.witness, facts = Object.entries(context2).map(
    ([key, value]) => `${quote(key)} = ${quote(readable(Array.isArray(value) ? value.join(", ") : value))}`
  ), who = principal === void 0 ? "" : ` by ${quote(readable(principal))}`, when = facts.length === 0 ? "" : ` with ${cutList(facts, 4)}`;
  return `${quote(action)} on ${quote(readable(resource))}${who}${when}`;
}
function quote(text) {
  return "`" + text.replaceAll("`", "'") + "`";
}
function listed(items, most) {
  return cutList(
    items.map((item) => quote(readable(item))),
    most
  );
}
function cutList(items, most) {
  let left = items.length - most, kept = items.slice(0, most).join(", ");
  return left > 0 ? `${kept} and ${left} more` : kept;
}
var nothingFound = "No templates found: nothing was judged.", nothingRead = "No template could be read: nothing was judged.";
function coverageWords(coverage, side, untouched = 0) {
  let all = coverage.filter((template) => template.side === side), same = untouched > 0 ? [`${count(untouched, "template")} not touched`] : [];
  if (all.length === 0) return same[0] ?? "no templates found";
  let read = all.filter((template) => template.state === "read").length, skipped = all.filter((template) => template.state === "skipped").length, failed = all.filter((template) => template.state === "failed").length, rest = [skipped > 0 ? `${skipped} skipped` : "", failed > 0 ? `${failed} could not be read` : ""].filter(
    Boolean
  );
  return [read === all.length ? `${count(read, "template")} read` : `${read} of ${count(all.length, "template")} read`, ...rest, ...same].join(", ");
}
function unread(coverage) {
  return coverage.filter((template) => template.state !== "read");
}
function commitBeside({ label, sha }) {
  return sha !== void 0 && !(/^[0-9a-f]{7,}$/i.test(label) && sha.startsWith(label.toLowerCase())) ? shortSha(sha) : void 0;
}
function sideWords(side) {
  let commit = commitBeside(side);
  return commit === void 0 ? shortSha(side.label) : `${side.label} (${commit})`;
}
function quietWords({ delta, untouched = 0, notes = [] }) {
  let { findings, access, exposure, coverage } = delta;
  if (![
    findings.introduced,
    findings.worsened,
    findings.resolved,
    findings.improved,
    access.added,
    access.removed,
    exposure.opened,
    exposure.closed
  ].some((list2) => list2.length > 0)) {
    if (coverage.length === 0 && untouched > 0) return "The change touches no template.";
    if (!(coverage.length === 0 && notes.length > 0))
      return coverage.length === 0 ? "No templates were found, so there was nothing to judge." : coverage.some(({ state }) => state === "failed") ? "What could be read is as secure as it was." : "This change leaves the security of the templates as it was.";
  }
}

// src/core/render/annotations.ts
var shown = { errors: 10, warnings: 10, notices: 10 }, levelOf = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
  info: "notice"
};
function renderAnnotations(delta, limits = {}) {
  let all = [...ofDiagnostics(delta), ...ofFindings(delta)], { errors, warnings, notices } = { ...shown, ...limits };
  return [...cut(all, "error", errors), ...cut(all, "warning", warnings), ...cut(all, "notice", notices)];
}
function ofDiagnostics(delta) {
  return delta.diagnostics.filter((diagnostic) => diagnostic.place).map(
    ({ level, code: code2, message, place = topOf("") }) => annotation(
      level,
      place,
      level === "error" ? `not judged: ${code2}` : `about the input: ${code2}`,
      clip(visible(message), 1e3)
    )
  );
}
function ofFindings(delta) {
  return blamed(delta, "info").map(({ finding, fate }) => {
    let subject = finding.resource === null ? "" : ` (${finding.resource})`, worse = fate === "worsened" ? "worse: " : "", title = `${finding.severity}: ${worse}${finding.title}${subject}`, message = `${sentence(finding.message)} ${sentence(finding.remediation)} [${finding.rule}]`, { path, startLine } = finding.place;
    return finding.side !== "base" ? annotation(levelOf[finding.severity], finding.place, title, message) : annotation(levelOf[finding.severity], topOf(path), title, `${message} It was on line ${startLine}.`);
  });
}
function annotation(level, place, title, message) {
  let line2 = Math.max(1, place.startLine);
  return {
    level,
    path: visible(place.path),
    startLine: line2,
    endLine: line2,
    title: clip(visible(title), 200),
    message: clip(visible(message), 2e3)
  };
}
function cut(all, level, limit) {
  let ofLevel = all.filter((annotation2) => annotation2.level === level), left = ofLevel.length - limit, kept = ofLevel.slice(0, Math.max(0, limit)), last = kept.pop();
  if (!last) return [];
  let more2 = left > 0 ? `${last.message}
${count(left, `more ${level}`)} in the summary of this run` : last.message;
  return [...kept, { ...last, message: more2 }];
}

// src/core/render/frame.ts
var context = 1, longest = 4, mask = "••••";
function frameOf(source, place, width = 160, hide = !1) {
  let last = Math.min(endLine(place), place.startLine + longest - 1), lines = [];
  for (let { number, text } of linesBetween(source, place.startLine - context, last + context)) {
    let marked = number >= place.startLine && number <= last, shown3 = hide && marked ? hideValue(text) : hideSecrets(text);
    lines.push({ number, text: clip(visible(shown3.replaceAll("	", "  ")), width), marked });
  }
  return lines.some((line2) => line2.marked) ? lines : [];
}
function holdsSecret({ rule }) {
  return /secret|password|credential/.test(rule) && !/^delta-|-policy-|-no-|-unused$/.test(rule);
}
function endLine(place) {
  return place.endColumn === 1 && place.endLine > place.startLine ? place.endLine - 1 : place.endLine;
}
function linesBetween(source, first, last) {
  let lines = [], start = 0;
  for (let number = 1; number <= last && start <= source.length; number++) {
    let found = source.indexOf(`
`, start), end = found === -1 ? source.length : found;
    number >= first && (found !== -1 || end > start) && lines.push({ number, text: source.slice(start, Math.min(end, start + 2e3)).replace(/\r$/, "") }), start = end + 1;
  }
  return lines;
}
var secretKey = /(?:secret|passw|pwd|token|api_?-?key|private_?-?key|credential|access_?-?key)[\w.-]{0,60}["']?\s{0,20}[:=]\s{0,20}(?=\S)/i, knownShapes = /AKIA[0-9A-Z]{16}|gh[pousr]_\w{20,}|xox[abprs]-[\w-]{10,}|sk_live_\w{10,}|-----BEGIN.*|eyJ[\w-]{10,}\.[\w.-]+/g;
function hideSecrets(line2) {
  let keyed = secretKey.exec(line2);
  if (keyed) {
    let value = line2.slice(keyed.index + keyed[0].length);
    if (!/^["']?(?:!|\$\{|\{|\[|arn:|true\b|false\b|\d+\b)/.test(value))
      return line2.slice(0, keyed.index + keyed[0].length) + mask;
  }
  return line2.replace(knownShapes, mask).replace(/[\w+/=]{24,}/g, (word) => isRandom(word) ? mask : word);
}
function hideValue(line2) {
  let keyed = /^(\s{0,200}(?:- )?["']?[\w.:/-]{1,200}["']?\s{0,20}[:=]\s?)\S/.exec(line2), indent = /^\s*(?:- )?/.exec(line2)?.[0] ?? "";
  return line2.trim() === "" ? line2 : (keyed?.[1] ?? indent) + mask;
}
function isRandom(word) {
  return /\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && !word.includes("/");
}

// src/core/render/html-style.ts
var style = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1c2128;--soft:#57606a;--line:#d8dee4;--card:#f6f8fa;--red:#b3191f;--green:#116329;--amber:#7a4d00;
--critical:#8b1a8b;--high:#b3191f;--medium:#8a5a00;--low:#0b5cad;--info:#57606a}
@media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--soft:#9198a1;--line:#30363d;--card:#161b22;--red:#ff8682;--green:#57d364;--amber:#e3b341;
--critical:#e6a3ff;--high:#ff8682;--medium:#e3b341;--low:#79c0ff;--info:#9198a1}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,sans-serif}
main{max-width:62rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.35rem;margin:0 0 .25rem;display:flex;gap:.75rem;align-items:center;flex-wrap:wrap}
h2{font-size:1.05rem;margin:2.25rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h2 span{color:var(--soft);font-weight:400}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.86em;overflow-wrap:anywhere}
.badge{font-size:.85rem;font-weight:700;padding:.15rem .7rem;border-radius:1rem;border:2px solid currentColor;text-transform:uppercase;letter-spacing:.04em}
.fail{color:var(--red)}.pass{color:var(--green)}.warn{color:var(--amber)}
.soft{color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:1.25rem 0}
.tile{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.7rem .9rem}
.tile b{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}
ul{margin:.25rem 0;padding-left:1.2rem}li{margin:.3rem 0}
details{border:1px solid var(--line);border-left:4px solid var(--mark,var(--line));border-radius:.4rem;margin:.5rem 0;background:var(--card)}
summary{cursor:pointer;padding:.5rem .8rem}summary:focus-visible{outline:2px solid var(--low);outline-offset:2px}
details>div{padding:0 .9rem .7rem}
.sev{font-weight:700;color:var(--mark)}
.critical{--mark:var(--critical)}.high{--mark:var(--high)}.medium{--mark:var(--medium)}.low{--mark:var(--low)}.info{--mark:var(--info)}
pre{background:var(--bg);border:1px solid var(--line);border-radius:.35rem;padding:.5rem .7rem;overflow-x:auto;margin:.6rem 0}
pre .on{font-weight:700}pre .off{color:var(--soft)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--soft);font-weight:600}td.n{font-variant-numeric:tabular-nums;white-space:nowrap}
@media print{details>div{display:block}body{font-size:11pt}}
`;

// src/core/render/html.ts
var mostRows = 2e3;
function renderHtml(report, { source = () => {
} } = {}) {
  let body = isDiff(report) ? diffBody(report, source) : scanBody(report, source);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Lambdelta report</title>
<style>${style}</style>
</head>
<body>
<main>
${body.filter((part2) => part2 !== "").join(`
`)}
</main>
</body>
</html>
`;
}
function diffBody({ delta, base, head, mode, untouched, notes = [] }, source) {
  let { findings, access, exposure, gate } = delta, { introduced, worsened } = freshFindings(delta), softly = mode === "enforce" ? "" : `<span class="soft">mode ${mode}: never fails</span>`, full = (title, list2, side, open = !1) => part(title, rankFindings(list2), (finding) => findingBlock(finding, side, source, open));
  return [
    `<h1>Lambdelta <span class="badge ${gate.verdict}">${gate.verdict}</span> ${softly}</h1>`,
    `<p class="soft">head <code>${html(clip(sideWords(head), 200))}</code>: ${coverageWords(delta.coverage, "head", untouched)}<br>base <code>${html(clip(sideWords(base), 200))}</code>: ${coverageWords(delta.coverage, "base", untouched)}</p>`,
    list([...unreadWords(delta.coverage), ...notes], "warn"),
    tiles([
      ["risk", signed(delta.risk.change), arrow(delta.risk)],
      ["score", arrow(delta.score), signed(delta.score.change)],
      ["grade", `${delta.grade.base} → ${delta.grade.head}`, ""],
      ["new findings", String(introduced.length), `${findings.resolved.length} resolved`]
    ]),
    list(gate.reasons, gate.verdict),
    full(fateTitles.introduced, introduced, "head", !0),
    full(fateTitles.worsened, worsened, "head", !0),
    part("New access", toldGrants(delta), (grant) => grantBlock(grant, "denied before, allowed now")),
    part("Opened", rankExposures(exposure.opened), exposureBlock),
    part("Closed", rankExposures(exposure.closed), exposureBlock),
    part("Lost access", rankGrants(access.removed), (grant) => grantBlock(grant, "allowed before, denied now")),
    complianceTable(delta),
    functionTable(delta),
    full(fateTitles.resolved, findings.resolved, "base"),
    full(fateTitles.improved, findings.improved, "head"),
    full(fateTitles.persisting, findings.persisting, "head"),
    diagnosticPart(delta.diagnostics)
  ];
}
function scanBody(report, source) {
  if (report.coverage.length === 0)
    return ["<h1>Lambdelta</h1>", `<p>${nothingFound}</p>`, diagnosticPart(report.diagnostics)];
  let rows = report.applications.map((one) => [
    `<code>${html(clip(one.path, 300))}</code>`,
    String(one.functions),
    points(one.risk),
    points(one.score),
    one.grade
  ]), scores = report.coverage.some(({ state }) => state === "read") ? [
    ["risk", points(report.risk), ""],
    ["score", points(report.score), ""]
  ] : [];
  return [
    "<h1>Lambdelta</h1>",
    `<p class="soft">${coverageWords(report.coverage, "head")}</p>`,
    list(unreadWords(report.coverage), "warn"),
    tiles([...scores, ["findings", String(report.findings.length), ""]]),
    table("Templates", ["template", "functions", "risk", "score", "grade"], rows),
    part("Findings", rankFindings(report.findings), (finding) => findingBlock(finding, "head", source, !1)),
    diagnosticPart(report.diagnostics)
  ];
}
function findingBlock(finding, side, source, open) {
  let { place, severity } = finding, subject = finding.resource === null ? "" : `<code>${html(clip(finding.resource, 200))}</code> · `, title = proseHtml(clip(finding.title, 300)), where = `<code>${html(clip(`${place.path}:${place.startLine}`, 300))}</code>`, controls = Object.entries(finding.frameworks).slice(0, 12).map(
    ([framework, ids]) => `${html(clip(framework, 80))} ${ids.slice(0, 12).map((id) => html(clip(id, 60))).join(", ")}`
  ), parts = [
    frame(finding, finding.side ?? side, source),
    `<p>${proseHtml(sentence(clip(finding.message, 3e3)))}</p>`,
    finding.when ? `<p>Only when ${proseHtml(clip(finding.when, 500))}.</p>` : "",
    finding.waived ? `<p><b class="pass">Waived</b> ${proseHtml(clip(finding.waived.reason, 1e3))} (${finding.waived.source})</p>` : `<p><b>Fix</b> ${proseHtml(sentence(clip(finding.remediation, 3e3)))}</p>`,
    `<p class="soft">rule <code>${html(finding.rule)}</code>${finding.construct === void 0 ? "" : ` · CDK construct <code>${html(clip(finding.construct, 300))}</code>`}${controls.length > 0 ? ` · evidence relevant to ${controls.join("; ")}` : ""}</p>`
  ], summary = `<span class="sev">${severity}</span> · ${subject}${title} · ${where}`;
  return `<details class="${severity}"${open ? " open" : ""}><summary>${summary}</summary><div>${parts.join("")}</div></details>`;
}
function frame(finding, side, source) {
  let text = source(finding.place.path, side), lines = text === void 0 ? [] : frameOf(text, finding.place, 240, holdsSecret(finding));
  return lines.length === 0 ? "" : `<pre>${lines.map(
    ({ number, text: line2, marked }) => `<span class="${marked ? "on" : "off"}">${String(number).padStart(5)}  ${html(line2)}</span>`
  ).join(`
`)}</pre>`;
}
function grantBlock(grant, verdict) {
  let words2 = escalationWords(grant), escalation = words2 === "" ? "" : `<p class="fail"><b>Completes privilege escalation</b>: ${html(words2)}</p>`, severity = grant.level === "Permissions management" ? "high" : grant.level === "Write" ? "medium" : "low", where = grant.place ? ` · <code>${html(clip(`${grant.place.path}:${grant.place.startLine}`, 300))}</code>` : "", summary = `<span class="sev">${grant.level}</span> · ${proseHtml(clip(grantSentence(grant), 2e3))}${where}`, example = `<p>For example ${proseHtml(clip(witnessSentence(grant), 2e3))}: ${verdict}.</p>`;
  return `<details class="${severity}"><summary>${summary}</summary><div>${escalation}${example}</div></details>`;
}
function exposureBlock(exposure) {
  let where = `<code>${html(clip(`${exposure.place.path}:${exposure.place.startLine}`, 300))}</code>`;
  return `<p>${proseHtml(clip(exposureSentence(exposure), 1e3))} · ${where}</p>`;
}
function complianceTable(delta) {
  let rows = delta.frameworks.map(({ name, state, mode, controls, reasons }) => [
    html(clip(name, 200)),
    `<b class="${state === "violation" ? "fail" : state === "review" ? "warn" : "pass"}">${state}</b> (${mode})`,
    Object.keys(controls).slice(0, 40).map((id) => `<code>${html(clip(id, 60))}</code>`).join(", "),
    reasons.slice(0, 5).map((reason) => proseHtml(clip(reason, 500))).join("<br>")
  ]);
  return table("Compliance", ["framework", "state", "controls with evidence in this change", "why"], rows);
}
function functionTable(delta) {
  let rows = delta.functions.filter((one) => one.risk.change !== 0).toSorted((a, b) => Math.abs(b.risk.change) - Math.abs(a.risk.change)).map((one) => [
    `<code>${html(clip(one.function, 200))}</code>${one.was === void 0 ? "" : ` (was <code>${html(clip(one.was, 200))}</code>)`}`,
    `${signed(one.risk.change)} (${arrow(one.risk)})`,
    arrow(one.score),
    one.status
  ]);
  return table("Risk by function", ["function", "risk", "score", ""], rows);
}
function diagnosticPart(diagnostics) {
  return part("About the input", diagnostics, ({ level, code: code2, message, place }) => {
    let where = place ? `<code>${html(clip(`${place.path}:${place.startLine}`, 300))}</code> ` : "";
    return `<p><b class="${level === "error" ? "fail" : "warn"}">${level}</b> ${where}${proseHtml(clip(message, 2e3))} <span class="soft">${html(code2)}</span></p>`;
  });
}
function unreadWords(coverage) {
  return unread(coverage).map(
    ({ path, side, state, reason }) => `${path} on the ${side} side ${state === "failed" ? "could not be read" : "was skipped"}${reason ? `: ${reason}` : ""}`
  );
}
function part(title, items, block) {
  if (items.length === 0) return "";
  let left = items.length - mostRows, more2 = left > 0 ? `<p class="soft">and ${left} more in the JSON report</p>` : "";
  return `<h2>${title} <span>${items.length}</span></h2>
${items.slice(0, mostRows).map(block).join(`
`)}${more2}`;
}
function table(title, heads, rows) {
  if (rows.length === 0) return "";
  let head = heads.map((name) => `<th scope="col">${name}</th>`).join(""), lines = rows.slice(0, mostRows).map((row) => `<tr>${row.map((value) => `<td class="n">${value}</td>`).join("")}</tr>`);
  return `<h2>${title} <span>${rows.length}</span></h2>
<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${lines.join("")}</tbody></table></div>`;
}
function tiles(rows) {
  let one = ([name, value, note]) => `<div class="tile"><span class="soft">${name}</span><b>${value}</b><span class="soft">${note}</span></div>`;
  return `<div class="tiles">${rows.map(one).join("")}</div>`;
}
function list(sentences, look) {
  return sentences.length === 0 ? "" : `<ul>${sentences.slice(0, mostRows).map((sentence2) => `<li class="${look}">${proseHtml(clip(sentence2, 1e3))}</li>`).join("")}</ul>`;
}

// src/core/render/fit-to.ts
function section(title, weight, list2, item, rest = {}) {
  return { title, weight, size: list2.length, item: (index) => item(list2[index]), ...rest };
}
function fitTo(head, sections, { limit, measure, elsewhere }) {
  let filled = sections.filter(({ size }) => size > 0), kept = /* @__PURE__ */ new Map(), room = limit - measure(head) - measure(leftOut(Number.MAX_SAFE_INTEGER, elsewhere)), byWeight = filled.toSorted((a, b) => a.weight - b.weight);
  for (let most of [5, Number.POSITIVE_INFINITY])
    for (let section2 of byWeight) {
      let items = kept.get(section2) ?? [];
      for (items.length === 0 && (room -= measure(rendered(section2, []) + more(section2.size))); items.length < Math.min(most, section2.size); ) {
        let item = section2.item(items.length);
        if (measure(item) + 1 > room) break;
        items.push(item), room -= measure(item) + 1;
      }
      items.length > 0 ? kept.set(section2, items) : room += measure(rendered(section2, []) + more(section2.size));
    }
  let body = filled.map((section2) => rendered(section2, kept.get(section2))).join(""), omitted = filled.reduce((sum, section2) => sum + section2.size - (kept.get(section2)?.length ?? 0), 0);
  return head + body + (omitted > 0 ? leftOut(omitted, elsewhere) : "");
}
function rendered({ title, size, lead = "", folded }, items) {
  if (!items) return "";
  let name = `${title} (${size})`, open = folded ? `
<details><summary>${name}</summary>

` : `
### ${name}

`, rest = items.length > 0 && items.length < size ? more(size - items.length) : "";
  return `${open}${lead}${items.map((item) => `${item}
`).join("")}${rest}${folded ? `
</details>
` : ""}`;
}
function more(number) {
  return `
… and ${number} more
`;
}
function leftOut(number, elsewhere) {
  return `
_Left out to fit: ${number}, the least important of each kind. ${elsewhere}_
`;
}
function utf8Length(text) {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    let unit = text.charCodeAt(index);
    unit < 128 ? length += 1 : unit < 2048 ? length += 2 : unit >= 55296 && unit < 56320 ? (length += 4, index++) : length += 3;
  }
  return length;
}

// src/core/render/markdown-items.ts
var tables = {
  frameworks: `| framework | state | controls with evidence in this change |
| --- | --- | --- |
`,
  functions: `| function | risk | score | |
| --- | --- | --- | --- |
`,
  applications: `| template | functions | risk | score | grade |
| --- | --- | --- | --- | --- |
`
};
function findingItem(finding, side, link) {
  let subject = finding.resource === null ? "" : `<code>${html(clip(finding.resource, 100))}</code> · `, title = proseHtml(clip(finding.title, 200), htmlInMarkdown), waived = finding.waived ? " (waived)" : "", line2 = `<code>${html(clip(`${finding.place.path}:${finding.place.startLine}`, 200))}</code>`, summary = `${severityMarks[finding.severity]} <b>${finding.severity}</b> · ${subject}${title}${waived} · ${line2}`, parts = [
    prose(sentence(clip(finding.message, 1500))),
    finding.when ? `Only when ${prose(clip(finding.when, 300))}.` : "",
    finding.waived ? waiverWords(finding.waived) : `**Fix:** ${prose(sentence(clip(finding.remediation, 1500)))}`,
    `${placeLink(finding.place, finding.side ?? side, link)}${finding.side === "base" && side === "head" ? " in base" : ""}${constructWords(finding)} · rule ${code(finding.rule)}${controlWords(finding)}`
  ];
  return `<details><summary>${summary}</summary>

${parts.filter(Boolean).join(`

`)}

</details>`;
}
function findingLine(finding, side, link) {
  let subject = finding.resource === null ? "" : ` ${code(clip(finding.resource, 100))}`, title = prose(clip(finding.title, 200)), waived = finding.waived ? " (waived)" : "";
  return `- ${severityMarks[finding.severity]} ${finding.severity}${subject} ${title}${waived}, ${placeLink(finding.place, finding.side ?? side, link)}`;
}
function grantItem(grant, fate, link) {
  let where = grant.place ? `, ${placeLink(grant.place, fate === "added" ? "head" : "base", link)}` : "", words2 = escalationWords(grant), escalation = words2 === "" ? "" : ` **Completes privilege escalation**: ${markdown(clip(words2, 800))}.`, verdict = fate === "added" ? "denied before, allowed now" : "allowed before, denied now", sentence2 = prose(clip(grantSentence(grant), 1500));
  return `- **${grant.level}**: ${sentence2}${where}.${escalation}
  For example ${prose(clip(witnessSentence(grant), 1e3))}: ${verdict}.`;
}
function exposureItem(exposure, side, link) {
  return `- ${prose(clip(exposureSentence(exposure), 800))}, ${placeLink(exposure.place, side, link)}`;
}
function frameworkRow({ name, state, mode, controls, reasons }) {
  let ids = Object.keys(controls), shown3 = ids.slice(0, 12).map((id) => code(clip(id, 40))), more2 = ids.length > shown3.length ? ` and ${ids.length - shown3.length} more` : "", why = reasons.slice(0, 3).map((reason) => prose(clip(reason, 300))).join("; "), list2 = [shown3.join(", ") + more2, why].filter(Boolean).join("<br>");
  return `| ${cell(markdown(clip(name, 100)))} | **${state}** (${mode}) | ${cell(list2)} |`;
}
function functionRow(one) {
  let name = one.was === void 0 ? code(clip(one.function, 100)) : `${code(clip(one.function, 100))} (was ${code(clip(one.was, 100))})`;
  return `| ${cell(name)} | ${signed(one.risk.change)} (${arrow(one.risk)}) | ${arrow(one.score)} | ${one.status} |`;
}
function applicationRow(one) {
  return `| ${cell(code(clip(one.path, 200)))} | ${one.functions} | ${points(one.risk)} | ${points(one.score)} | ${one.grade} |`;
}
function diagnosticItem({ level, code: kind, message, place }, link) {
  let where = place ? `${placeLink(place, "head", link)}: ` : "";
  return `- **${level}** ${where}${prose(clip(message, 800))} (${code(kind)})`;
}
function unreadItem({ path, side, state, reason }, link) {
  let what = state === "failed" ? "could not be read" : "was skipped", why = reason ? `: ${prose(clip(reason, 300))}` : "", place = placeLink({ path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }, side, link, !1);
  return `- ${state === "failed" ? "⚠️ " : ""}${place} on the ${side} side ${what}${why}`;
}
function placeLink(place, side, { repository, shas }, withLine = !0) {
  let label = code(clip(withLine ? `${place.path}:${place.startLine}` : place.path, 200)), sha = shas[side];
  return repository === void 0 || sha === void 0 || place.path.length > 400 ? label : `[${label}](${encodeURI(repository)}/blob/${encodeURIComponent(sha)}/${urlPath(place.path)}${withLine ? `#L${place.startLine}` : ""})`;
}
function constructWords({ construct }) {
  return construct === void 0 ? "" : ` · CDK construct ${code(clip(construct, 300))}`;
}
function controlWords(finding) {
  let rows = Object.entries(finding.frameworks).slice(0, 4).map(
    ([framework, controls]) => `${markdown(clip(framework, 60))} ${controls.slice(0, 6).map((id) => code(clip(id, 40))).join(", ")}`
  );
  return rows.length === 0 ? "" : ` · evidence relevant to ${rows.join("; ")}`;
}
function waiverWords(waiver) {
  let by = waiver.approvedBy ? `, approved by ${code(clip(waiver.approvedBy, 60))}` : "", until = waiver.expires ? `, until ${code(clip(waiver.expires, 20))}` : "";
  return `**Waived:** ${prose(clip(waiver.reason, 500))} (${waiver.source}${by}${until})`;
}

// src/core/render/mermaid.ts
var mostEdges = 24, sources = {
  internet: "Internet",
  account: "Another account",
  service: "AWS service",
  organization: "Organization"
};
function renderMermaid(delta) {
  let { access, exposure } = delta, edges = [
    ...rankExposures(exposure.opened).map((one) => reach(one, !0)),
    ...rankGrants(access.added).map((one) => touch(one, !0)),
    ...rankExposures(exposure.closed).map((one) => reach(one, !1)),
    ...rankGrants(access.removed).map((one) => touch(one, !1))
  ].slice(0, mostEdges);
  return edges.length === 0 ? "" : chart(edges);
}
function reach(exposure, added) {
  let how = exposure.authorization === "none" ? "no authorization" : exposure.authorization;
  return { from: sources[exposure.from], to: exposure.resource, label: `${exposure.via}, ${how}`, added };
}
function touch(grant, added) {
  let [first = "*"] = grant.resources, rest = grant.resources.length > 1 ? ` and ${grant.resources.length - 1} more` : "";
  return {
    from: readable(grant.resource ?? grant.principal ?? "policy"),
    to: readable(first) + rest,
    label: `${grant.level}: ${grant.services.join(", ")}`,
    added
  };
}
function chart(edges) {
  let nodes = /* @__PURE__ */ new Map(), node = (name) => {
    let id = nodes.get(name) ?? `n${nodes.size}`;
    return nodes.set(name, id), id;
  }, lines = edges.map(({ from, to, label, added }) => {
    let text = `"${added ? "+" : "−"} ${mermaid(clip(label, 80))}"`;
    return `  ${node(from)} ${added ? "-->" : "-.->"}|${text}| ${node(to)}`;
  }), styles2 = edges.flatMap(({ added }, index) => added ? [`  linkStyle ${index} stroke:#d1242f`] : []);
  return ["flowchart LR", ...[...nodes].map(([name, id]) => `  ${id}["${mermaid(clip(name, 80))}"]`), ...lines, ...styles2].join(`
`);
}

// src/core/render/markdown.ts
var summaryMarker = "<!-- lambdelta:summary -->";
function renderMarkdown(report, options = {}) {
  let { limit = 6e4 } = options;
  return whole(report, options, `${summaryMarker}
`, limit, (text) => text.length);
}
function renderJobSummary(report, options = {}) {
  let { limit = 1e6 } = options;
  return whole(report, options, "", limit, utf8Length);
}
function whole(report, options, marker2, limit, measure) {
  let elsewhere = options.fullReport === void 0 ? "The JSON, SARIF and HTML reports hold everything." : `[The full report](${encodeURI(options.fullReport)}) holds everything.`, link = linker(report, options.repository), sections = isDiff(report) ? diffSections(report, link) : scanSections(report, link);
  for (let most of [8, 3, 1, 0]) {
    let head = isDiff(report) ? diffHead(report, link, most) : scanHead(report);
    if (most > 0 && measure(head) > limit / 3) continue;
    let text = fitTo(marker2 + head, sections, { limit, measure, elsewhere });
    if (measure(text) <= limit) return text;
  }
  return marker2 + (isDiff(report) ? heading(report) : scanHeading(report));
}
function heading({ delta, mode }) {
  let verdict = delta.gate.verdict === "fail" ? "❌ fail" : "✅ pass", softly = mode === "enforce" ? "" : ` (mode \`${mode}\`: never fails)`, risk = delta.coverage.length === 0 ? "" : `, risk ${signed(delta.risk.change)}`;
  return `## Lambdelta: ${verdict}${risk}${softly}
`;
}
function diffHead(report, link, most) {
  let { delta, base, head, untouched } = report, quiet = quietWords(report), { risk, score, grade } = delta, side = (name, of) => `${name} ${sideCode(of)}: ${coverageWords(delta.coverage, name, untouched)}`, missed = unread(delta.coverage), list2 = (items, all) => [
    ...items,
    ...all > items.length ? [`- … and ${all - items.length} more`] : []
  ], reasons = delta.gate.reasons.slice(0, most).map((reason) => `- ${prose(clip(reason, 500))}`), notes = (report.notes ?? []).slice(0, most).map((note) => `> ${prose(clip(note, 500))}
`);
  return [
    heading(report),
    `${side("head", head)} · ${side("base", base)}
`,
    list2(
      missed.slice(0, most).map((template) => unreadItem(template, link)),
      missed.length
    ).map((line2) => `${line2}
`).join(""),
    notes.join(`>
`),
    delta.coverage.length === 0 ? "" : `| risk | score | grade |
| --- | --- | --- |
| ${arrow(risk)} | ${arrow(score)} | ${grade.base} → ${grade.head} |
`,
    list2(reasons, delta.gate.reasons.length).map((line2) => `${line2}
`).join(""),
    quiet === void 0 ? "" : `${quiet}
`
  ].filter((block) => block !== "").join(`
`);
}
function diffSections({ delta }, link) {
  let { findings, access, exposure } = delta, { introduced, worsened } = freshFindings(delta), picture = renderMermaid(delta), changed = delta.functions.filter((one) => one.risk.change !== 0).toSorted((a, b) => Math.abs(b.risk.change) - Math.abs(a.risk.change)), errors = delta.diagnostics.toSorted((a, b) => +(b.level === "error") - +(a.level === "error")), full = (side) => (finding) => findingItem(finding, side, link), short = (side) => (finding) => findingLine(finding, side, link), exposed = (side) => (one) => exposureItem(one, side, link), granted = (fate) => (one) => grantItem(one, fate, link), folded = { folded: !0 };
  return [
    section("New", 0, introduced, full("head")),
    section("Worse", 1, worsened, full("head")),
    section("New access", 2, toldGrants(delta), granted("added")),
    section("Opened", 3, rankExposures(exposure.opened), exposed("head")),
    section("Compliance", 4, delta.frameworks, frameworkRow, { lead: tables.frameworks }),
    section("What reaches what", 8, picture === "" ? [] : [picture], (one) => `\`\`\`mermaid
${one}
\`\`\``, folded),
    section("Risk by function", 7, changed, functionRow, { folded: !0, lead: tables.functions }),
    section("About the input", 5, errors, (one) => diagnosticItem(one, link), folded),
    section("Closed", 9, rankExposures(exposure.closed), exposed("base"), folded),
    section("Lost access", 10, rankGrants(access.removed), granted("removed"), folded),
    section("Resolved", 6, rankFindings(findings.resolved), short("base"), folded),
    section("Better", 11, rankFindings(findings.improved), short("head"), folded),
    section("Unchanged, not held against this change", 12, rankFindings(findings.persisting), short("head"), folded)
  ];
}
function scanHeading(report) {
  return report.coverage.length === 0 ? `## Lambdelta
` : report.coverage.some(({ state }) => state === "read") ? `## Lambdelta: risk ${points(report.risk)}, score ${points(report.score)}
` : `## Lambdelta

${nothingRead}
`;
}
function scanHead(report) {
  if (report.coverage.length === 0) return `${scanHeading(report)}
${nothingFound}
`;
  let rest = unread(report.coverage).length > 0 ? " (see below)" : "";
  return `${scanHeading(report)}
${coverageWords(report.coverage, "head")}${rest}
`;
}
function scanSections(report, link) {
  return [
    section("Not read", 1, unread(report.coverage), (one) => unreadItem(one, link)),
    section("Templates", 2, report.applications, applicationRow, { lead: tables.applications }),
    section("Findings", 0, rankFindings(report.findings), (one) => findingItem(one, "head", link)),
    section("About the input", 3, report.diagnostics, (one) => diagnosticItem(one, link), { folded: !0 })
  ];
}
function sideCode(side) {
  let commit = commitBeside(side);
  return commit === void 0 ? code(clip(shortSha(side.label), 200)) : `${markdown(clip(side.label, 200))} (${code(commit)})`;
}
function linker(report, repository) {
  let shas = isDiff(report) ? { base: report.base.sha, head: report.head.sha } : {};
  return { repository, shas };
}

// src/core/render/review-comments.ts
var marker = (fingerprint) => `<!-- lambdelta:finding ${fingerprint} -->`, markerPattern = /^\s*<!-- lambdelta:finding ([\w:.-]{1,200}) -->/, markersPattern = /^(?:\s*<!-- lambdelta:finding [\w:.-]{1,200} -->)+/, fixedMarker = "<!-- lambdelta:fixed -->", longestBody = 6e4, longestText = 3e4;
function renderReviewComments(delta, changed, { limit = 20, source = () => {
}, wants = () => !0 } = {}) {
  let drafts = [], told = /* @__PURE__ */ new Set();
  for (let entry of blamed(delta, "medium")) {
    let { finding } = entry, { fingerprint } = finding, anchor = anchorOf(finding, changed);
    if (!anchor || told.has(fingerprint) || !wants(fingerprint) || !markerPattern.test(marker(fingerprint))) continue;
    let fix = suggestion(finding, changed, source), open = drafts.find((draft2) => draft2.path === anchor.path && draft2.line === anchor.line && hasRoom(draft2));
    if (!open && drafts.length >= limit) continue;
    told.add(fingerprint);
    let range = open?.range ?? fix?.range ?? { start: anchor.line, end: anchor.line }, fits = fix?.range.start === range.start && fix.range.end === range.end, draft = open ?? { path: anchor.path, line: anchor.line, range, fingerprints: [], texts: [] };
    draft.fingerprints.push(fingerprint), draft.texts.push(textOf(entry, anchor, fits ? fix.text : void 0)), open || drafts.push(draft);
  }
  return drafts.map(({ path, range, fingerprints, texts }) => ({
    path,
    line: range.end,
    ...range.start < range.end ? { startLine: range.start } : {},
    body: `${fingerprints.map(marker).join(`
`)}

${texts.join(`

* * *

`)}`,
    fingerprints
  }));
}
function hasRoom({ texts }) {
  return texts.reduce((sum, text) => sum + text.length, 0) < longestBody / 3;
}
function fingerprintsOf(body) {
  let fingerprints = [];
  for (let rest = body; ; ) {
    let found = markerPattern.exec(rest);
    if (!found?.[1]) return fingerprints;
    fingerprints.push(found[1]), rest = rest.slice(found[0].length);
  }
}
function isFixed(body) {
  return body.includes(fixedMarker);
}
function fixedBody(body, sha) {
  if (isFixed(body)) return body;
  let markers = fingerprintsOf(body).map(marker).join(`
`), said = withoutSuggestion(body.replace(markersPattern, "")).trim(), head = `**Fixed** in ${code(shortSha(sha))}.`, fold = `<details><summary>What it was</summary>

${said}

</details>`;
  return [markers, head, fold, fixedMarker].filter(Boolean).join(`

`);
}
function textOf({ finding, fate }, anchor, replacement) {
  let title = `${severityMarks[finding.severity]} **${finding.severity}** · ${prose(clip(finding.title, 200))}`, lines = [
    fate === "worsened" ? `${title} (worse than before)` : title,
    prose(sentence(clip(finding.message, 1500))) + (finding.when ? ` Only when ${prose(clip(finding.when, 300))}.` : ""),
    anchor.elsewhere ? causeWords(finding) : "",
    `**Fix:** ${prose(sentence(clip(finding.remediation, 1500)))}`
  ], rule = `<sub>${ruleWords(finding)}</sub>`, suggested = replacement === void 0 ? "" : fenced(replacement), body = [...lines, suggested, rule].filter(Boolean).join(`

`);
  return body.length <= longestText ? body : [...lines, rule].filter(Boolean).join(`

`);
}
function causeWords({ side, place }) {
  let where = code(clip(`${place.path}:${place.startLine}`, 300));
  return side === "base" ? `It was at ${where} before.` : `The cause is at ${where}.`;
}
function ruleWords(finding) {
  let subject = finding.resource === null ? "" : ` · ${code(clip(finding.resource, 120))}`, frameworks = Object.keys(finding.frameworks).length, controls = Object.values(finding.frameworks).flat().length, evidence = controls === 0 ? "" : ` · evidence for ${controls} controls of ${frameworks} frameworks`;
  return `rule ${code(finding.rule)}${subject}${constructWords(finding)}${markdown(evidence)}`;
}
function fenced(text) {
  let longest2 = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length)), fence = "`".repeat(longest2 + 1);
  return `${fence}suggestion
${text}${text === "" ? "" : `
`}${fence}`;
}
function withoutSuggestion(body) {
  let kept = [], fence;
  for (let line2 of body.split(`
`)) {
    let opens = fence === void 0 ? /^(`{3,})suggestion\s*$/.exec(line2) : null;
    opens ? fence = opens[1] : fence === void 0 ? kept.push(line2) : line2.trim() === fence && (fence = void 0);
  }
  return kept.join(`
`);
}
function anchorOf(finding, changed) {
  let { place, within, related } = finding, { path } = place, file = changed.get(path);
  if (finding.side === "base") return removedAnchor(place, file) ?? relatedAnchor(related, changed);
  if (file && hunkOf(file, place.startLine)) return { path, line: place.startLine, elsewhere: !1 };
  let added = file && within && nearest(file.added, within, place.startLine);
  if (added !== void 0) return { path, line: added, elsewhere: !0 };
  let other = relatedAnchor(related, changed);
  if (other) return other;
  let shown3 = file && within && nearest(visibleLines(file, within), within, place.startLine);
  return shown3 === void 0 ? void 0 : { path, line: shown3, elsewhere: !0 };
}
function removedAnchor({ path, startLine, endLine: endLine2 }, file) {
  let removed = file?.removed?.find(({ line: line2 }) => startLine <= line2 && line2 <= endLine2);
  return file && removed && hunkOf(file, removed.at) ? { path, line: removed.at, elsewhere: !0 } : void 0;
}
function relatedAnchor(related, changed) {
  for (let place of related) {
    let line2 = relatedLine(place, changed);
    if (line2 !== void 0) return { path: place.path, line: line2, elsewhere: !0 };
  }
}
function relatedLine(place, changed) {
  let file = changed.get(place.path);
  return file && nearest(file.added, place, place.startLine);
}
function nearest(lines, within, to) {
  let best;
  for (let line2 of lines)
    line2 < within.startLine || line2 > within.endLine || (best === void 0 || Math.abs(line2 - to) < Math.abs(best - to)) && (best = line2);
  return best;
}
function visibleLines(file, within) {
  return file.hunks.flatMap(({ start, end }) => {
    let first = Math.max(start, within.startLine), last = Math.min(end, within.endLine);
    return first <= last ? [first, last] : [];
  });
}
function hunkOf(file, line2) {
  return file.hunks.find(({ start, end }) => start <= line2 && line2 <= end);
}
function suggestion(finding, changed, source) {
  let [edit, ...others] = finding.fix ?? [];
  if (!edit || others.length > 0 || edit.place.path !== finding.place.path) return;
  let file = changed.get(edit.place.path), text = source(edit.place.path), whole2 = text === void 0 ? void 0 : wholeLines(edit.place, edit.text, text);
  if (!file || !whole2) return;
  let hunk = hunkOf(file, whole2.range.start), near = whole2.range.start <= finding.place.startLine && finding.place.startLine <= whole2.range.end, imitates = whole2.text.includes("<!-- lambdelta:");
  return hunk && whole2.range.end <= hunk.end && near && !imitates ? whole2 : void 0;
}
function wholeLines(place, replacement, source) {
  let lines = source.split(`
`).map((line2) => line2.endsWith("\r") ? line2.slice(0, -1) : line2), endsBefore = place.endColumn === 1 && place.endLine > place.startLine && place.startColumn === 1, lastLine = endsBefore ? place.endLine - 1 : place.endLine, first = lines[place.startLine - 1], last = lines[lastLine - 1];
  if (first === void 0 || last === void 0) return;
  let before = first.slice(0, place.startColumn - 1), after = endsBefore ? "" : last.slice(place.endColumn - 1), inserted = endsBefore && replacement.endsWith(`
`) ? replacement.slice(0, -1) : replacement;
  return { range: { start: place.startLine, end: lastLine }, text: (before + inserted + after).replaceAll("\r", "") };
}

// src/core/render/sarif.ts
var home = "https://github.com/lambdelta/lambdelta", mostResults = 5e3, levels = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note"
}, securitySeverities = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "3.0",
  info: "1.0"
};
function renderSarif(report, { version = "0.0.0" } = {}) {
  let rows = rowsOf(report), shown3 = rows.slice(0, mostResults), ruleIds = [...new Set(shown3.map(({ finding }) => finding.rule))].sort(), diagnostics = isDiff(report) ? report.delta.diagnostics : report.diagnostics, log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Lambdelta", informationUri: home, version, rules: ruleIds.map((id) => ruleOf(id, shown3)) }
        },
        columnKind: "utf16CodeUnits",
        automationDetails: { id: "lambdelta/" },
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        invocations: [
          {
            executionSuccessful: diagnostics.every(({ level }) => level !== "error"),
            toolExecutionNotifications: [
              ...diagnostics.slice(0, mostResults).map(notification),
              ...leftOut2(rows.length)
            ]
          }
        ],
        ...isDiff(report) ? { properties: { base: report.base, head: report.head, gate: report.delta.gate.verdict } } : {},
        results: shown3.map((row) => resultOf(row, ruleIds.indexOf(row.finding.rule)))
      }
    ]
  };
  return inert(JSON.stringify(log, null, 2)) + `
`;
}
function rowsOf(report) {
  if (!isDiff(report)) return rankFindings(report.findings).map((finding) => ({ finding }));
  let { introduced, worsened, improved, persisting } = report.delta.findings, rows = (findings, baseline) => rankFindings(findings).map((finding) => ({ finding, baseline }));
  return [
    ...rows(introduced, "new"),
    ...rows(worsened, "updated"),
    ...rows(improved, "updated"),
    ...rows(persisting, "unchanged")
  ];
}
function ruleOf(id, rows) {
  let [worst] = rankFindings(rows.flatMap(({ finding }) => finding.rule === id ? [finding] : [])), { title = id, remediation = "", area = "platform", severity = "info" } = worst ?? {};
  return {
    id,
    shortDescription: { text: words(title, 200) },
    help: { text: words(remediation, 2e3) },
    helpUri: `${home}/blob/main/docs/rules/${urlPath(id)}.md`,
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ["security", area], precision: "high", "security-severity": securitySeverities[severity] }
  };
}
function resultOf({ finding, baseline }, ruleIndex) {
  let when = finding.when ? ` Only when ${finding.when}.` : "";
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: words(`${sentence(finding.message)}${when} Fix: ${sentence(finding.remediation)}`, 4e3) },
    locations: [location(finding.side === "base" ? topOf(finding.place.path) : finding.place, finding)],
    ...finding.related.length > 0 ? { relatedLocations: finding.related.slice(0, 10).map((place, id) => ({ id, ...location(place) })) } : {},
    // Code scanning knows an alert by the first of these; without it, it would hash the line's text.
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:1`, "lambdelta/v1": finding.fingerprint },
    ...baseline ? { baselineState: baseline } : {},
    ...finding.waived ? { suppressions: [{ kind: "external", status: "accepted", justification: words(finding.waived.reason, 1e3) }] } : {},
    ...finding.fix && finding.fix.length > 0 ? { fixes: [fixOf(finding.fix, finding.remediation)] } : {},
    properties: { severity: finding.severity, area: finding.area, frameworks: finding.frameworks }
  };
}
function location(place, finding) {
  let name = finding?.resource;
  return {
    physicalLocation: { artifactLocation: artifact(place.path), region: lineOf(place) },
    ...typeof name == "string" ? { logicalLocations: [{ name: words(name, 255), kind: "resource" }] } : {}
  };
}
function artifact(path) {
  return { uri: urlPath(path), uriBaseId: "%SRCROOT%" };
}
function lineOf({ startLine, startColumn, endLine: endLine2, endColumn }) {
  let line2 = Math.max(1, startLine);
  return endLine2 !== startLine || endColumn <= startColumn ? { startLine: line2, endLine: line2 } : { startLine: line2, startColumn, endLine: line2, endColumn };
}
function fixOf(edits, remediation) {
  let paths = [...new Set(edits.map(({ place }) => place.path))];
  return {
    description: { text: words(remediation, 1e3) },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: edits.filter(({ place }) => place.path === path).map(({ place: { startLine, startColumn, endLine: endLine2, endColumn }, text }) => ({
        deletedRegion: { startLine, startColumn, endLine: endLine2, endColumn },
        insertedContent: { text }
      }))
    }))
  };
}
function notification({ level, code: code2, message, place }) {
  return {
    level,
    descriptor: { id: code2 },
    message: { text: words(message, 2e3) },
    ...place ? { locations: [location(place)] } : {}
  };
}
function leftOut2(all) {
  if (all <= mostResults) return [];
  let text = `${all - mostResults} findings of the lowest rank are left out; the JSON report holds them`;
  return [{ level: "warning", descriptor: { id: "results-left-out" }, message: { text } }];
}
function words(text, length) {
  return clip(visible(text).replaceAll("](", "] ("), length);
}

// src/core/render/paint.ts
var styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39]
};
function painter(color) {
  return color ? (text, ...chosen) => chosen.reduce((inner, style2) => `\x1B[${styles[style2][0]}m${inner}\x1B[${styles[style2][1]}m`, text) : (text) => text;
}

// src/core/render/wrap.ts
function wrap(text, width) {
  let lines = [], line2 = "";
  for (let word of text.split(" "))
    line2 !== "" && line2.length + 1 + word.length > width ? (lines.push(line2), line2 = word) : line2 = line2 === "" ? word : `${line2} ${word}`;
  return line2 !== "" && lines.push(line2), lines;
}

// src/core/render/text-lines.ts
var severityStyles = {
  critical: ["magenta", "bold"],
  high: ["red", "bold"],
  medium: ["yellow"],
  low: ["blue"],
  info: ["dim"]
};
function listed2(title, style2, items, lines, page, most = 10) {
  if (items.length === 0) return [];
  let shown3 = page.verbose ? items : items.slice(0, most), left = items.length - shown3.length;
  return [
    `  ${page.paint(`${title.toUpperCase()} ${items.length}`, style2, "bold")}`,
    ...shown3.flatMap(lines),
    ...left > 0 ? [page.paint(`  and ${left} more: --verbose shows them`, "dim")] : []
  ];
}
function findingLines(finding, side, page) {
  let { paint } = page, { place } = finding, subject = finding.resource === null ? "" : ` ${paint(terminal(clip(finding.resource, 100)), "bold")}`, waived = finding.waived ? paint(" (waived)", "green") : "", where = `${place.path}:${place.startLine}:${place.startColumn}`, when = finding.when ? [`only when ${finding.when}`] : [];
  return [
    "",
    `  ${severityWord(finding.severity, page)}${subject}  ${terminal(clip(finding.title, 200))}${waived}`,
    `    ${paint(terminal(clip(where, 300)), "cyan")}${formerly(finding, side)}  ${paint(finding.rule, "dim")}`,
    ...finding.construct === void 0 ? [] : indented(`CDK construct ${finding.construct}`, page),
    ...frameLines(finding, finding.side ?? side, page),
    ...[finding.message, ...when].flatMap((clause) => indented(sentence(clause), page)),
    ...finding.waived ? indented(`Waived: ${finding.waived.reason}`, page) : labelled("Fix", sentence(finding.remediation), page)
  ];
}
function formerly(finding, side) {
  return finding.side === "base" && side === "head" ? " in base" : "";
}
function frameLines(finding, side, { paint, source, width }) {
  let text = source(finding.place.path, side), frame2 = text === void 0 ? [] : frameOf(text, finding.place, width - 14, holdsSecret(finding)), digits = String(frame2.at(-1)?.number ?? 0).length;
  return frame2.map(({ number, text: line2, marked }) => `    ${`${marked ? paint(">", "red") : " "} ${paint(String(number).padStart(digits), "dim")} ${paint("│", "dim")}`} ${marked ? terminal(line2) : paint(terminal(line2), "dim")}`);
}
function findingLine2(finding, page) {
  let subject = finding.resource === null ? "" : `${terminal(clip(finding.resource, 80))}  `, where = terminal(clip(`${finding.place.path}:${finding.place.startLine}`, 200));
  return `  ${severityWord(finding.severity, page)} ${subject}${terminal(clip(finding.title, 120))}  ${page.paint(where, "dim")}`;
}
function grantLines(grant, fate, page) {
  let [mark, style2, verdict] = fate === "added" ? ["+", "red", "denied before, allowed now"] : ["−", "green", "allowed before, denied now"], words2 = escalationWords(grant), escalation = words2 === "" ? "" : `; completes privilege escalation: ${words2}`;
  return [
    ...bullet(mark, style2, `${grant.level}: ${grantSentence(grant)}${escalation}`, page),
    ...labelled("e.g.", `${witnessSentence(grant)}: ${verdict}`, page)
  ];
}
function diagnosticLines({ level, code: code2, message, place }, page) {
  let where = place ? `${place.path}:${place.startLine}:${place.startColumn} ` : "";
  return bullet(level, level === "error" ? "red" : "yellow", `${where}${message} [${code2}]`, page);
}
function bullet(mark, style2, clause, page) {
  let [first = "", ...rest] = wrap(terminal(clip(clause, 2e3)), page.width - mark.length - 3), margin = " ".repeat(mark.length + 3);
  return [`  ${page.paint(mark, style2)} ${first}`, ...rest.map((line2) => margin + line2)];
}
function labelled(label, clause, page) {
  let [first = "", ...rest] = wrap(terminal(clip(clause, 1500)), page.width - label.length - 6), margin = " ".repeat(label.length + 6);
  return [`    ${page.paint(`${label}:`, "green")} ${first}`, ...rest.map((line2) => margin + line2)];
}
function indented(clause, page) {
  return wrap(terminal(clip(clause, 1500)), page.width - 4).map((line2) => `    ${line2}`);
}
function severityWord(severity, { paint }) {
  return paint(severity.padEnd(8), ...severityStyles[severity]);
}

// src/core/render/text.ts
var fullFindings = 40;
function renderText(report, options) {
  let page = pageOf(options);
  return joined(isDiff(report) ? diffBlocks(report, page) : scanBlocks(report, page));
}
function renderAccessText(comparison, options) {
  let page = { ...pageOf(options), verbose: !0 }, { added, removed, exact, notes = [] } = comparison, verdict = page.paint(relationWords[comparison.relation], "bold", comparison.newAccess ? "red" : "green");
  return joined([
    [`  ${verdict}${exact ? "" : page.paint("  (not exact)", "yellow")}`],
    notes.flatMap((note) => bullet("!", "yellow", note, page)),
    listed2("Added", "red", rankGrants(added), (grant) => grantLines(grant, "added", page), page),
    listed2("Removed", "green", rankGrants(removed), (grant) => grantLines(grant, "removed", page), page)
  ]);
}
function pageOf({ color, source = () => {
}, width = 100, verbose = !1 }) {
  return { paint: painter(color), width: Math.max(60, Math.min(width, 110)), source, verbose };
}
function joined(blocks) {
  return `
${blocks.filter((block) => block.length > 0).map((block) => block.join(`
`)).join(`

`)}

`;
}
function diffBlocks(report, page) {
  let { delta, notes = [] } = report, { findings, access, exposure } = delta, { introduced, worsened } = freshFindings(delta), full = (title, list2) => listed2(title, "red", list2, (one) => findingLines(one, "head", page), page, fullFindings), short = (title, list2, style2 = "green") => listed2(title, style2, rankFindings(list2), (one) => [findingLine2(one, page)], page);
  return [
    headline(report, page),
    [...coverageLines(report, page), ...notes.flatMap((note) => bullet("!", "yellow", note, page))],
    gateLines(delta, report.mode, page),
    quietLines(report, page),
    full(fateTitles.introduced, introduced),
    full(fateTitles.worsened, worsened),
    listed2("New access", "red", toldGrants(delta), (one) => grantLines(one, "added", page), page, fullFindings),
    listed2("Lost access", "green", rankGrants(access.removed), (one) => grantLines(one, "removed", page), page),
    exposureLines("Opened", exposure.opened, "+", "red", page),
    exposureLines("Closed", exposure.closed, "−", "green", page),
    short(fateTitles.improved, findings.improved),
    short(fateTitles.resolved, findings.resolved),
    page.verbose ? short(fateTitles.persisting, findings.persisting, "dim") : persistingLines(findings.persisting, page),
    functionLines(delta.functions, page),
    listed2("Compliance", "bold", delta.frameworks, (one) => [frameworkLine(one, page)], page),
    inputLines(delta.diagnostics, page)
  ];
}
function scanBlocks(report, page) {
  let { paint } = page;
  if (report.coverage.length === 0)
    return [[`  ${paint("Lambdelta", "bold")}   ${nothingFound}`], inputLines(report.diagnostics, page)];
  let isJudged = report.coverage.some(({ state }) => state === "read"), risk = isJudged ? `risk ${paint(points(report.risk), "bold")}   score ${paint(points(report.score), "bold")}` : nothingRead, full = (one) => findingLines(one, "head", page);
  return [
    [`  ${paint("Lambdelta", "bold")}   ${risk}`],
    [`  ${paint(coverageWords(report.coverage, "head"), "dim")}`, ...unreadLines(report.coverage, page, !1)],
    listed2("Templates", "bold", report.applications, (one) => [applicationLine(one, page)], page, fullFindings),
    report.findings.length === 0 ? isJudged ? [paint("  No findings.", "green")] : [] : listed2("Findings", "bold", rankFindings(report.findings), full, page, fullFindings),
    inputLines(report.diagnostics, page)
  ];
}
function headline({ delta, mode }, { paint }) {
  let verdict = delta.gate.verdict === "fail" ? paint("FAIL", "red", "bold") : paint("PASS", "green", "bold"), ignored = mode === "enforce" ? "" : paint(`   mode ${mode}: never fails`, "dim");
  if (delta.coverage.length === 0) return [`  ${verdict}${ignored}`];
  let change = delta.risk.change, risk = paint(signed(change), "bold", change > 0 ? "red" : change < 0 ? "green" : "dim"), { base, head } = delta.grade;
  return [`  ${[
    verdict,
    `risk ${risk} ${paint(`(${arrow(delta.risk)})`, "dim")}`,
    `score ${arrow(delta.score)}`,
    `grade ${base === head ? head : `${base} → ${head}`}`
  ].join("   ")}${ignored}`];
}
function coverageLines({ delta, base, head, untouched }, page) {
  let line2 = (name, words2, side) => `  ${page.paint(name, "dim")} ${terminal(clip(words2, 120))}${page.paint(`: ${coverageWords(delta.coverage, side, untouched)}`, "dim")}`;
  return [
    line2("base", sideWords(base), "base"),
    line2("head", sideWords(head), "head"),
    ...unreadLines(delta.coverage, page, !0)
  ];
}
function unreadLines(coverage, page, withSide) {
  return listed2(
    "Not read",
    "yellow",
    unread(coverage),
    ({ path, side, state, reason }) => {
      let what = state === "failed" ? "could not be read" : "was skipped";
      return bullet(
        "!",
        "yellow",
        `${path}${withSide ? ` (${side})` : ""} ${what}${reason ? `: ${reason}` : ""}`,
        page
      );
    },
    page
  ).slice(1);
}
function gateLines({ gate }, mode, page) {
  let failed = gate.verdict === "fail", style2 = failed ? "red" : mode === "enforce" ? "green" : "yellow";
  return gate.reasons.flatMap((reason) => bullet(failed ? "✗" : "·", style2, reason, page));
}
function quietLines(report, { paint }) {
  let words2 = quietWords(report);
  return words2 === void 0 ? [] : [`  ${paint(words2, "dim")}`];
}
function exposureLines(title, list2, mark, style2, page) {
  return listed2(title, style2, rankExposures(list2), (one) => bullet(mark, style2, exposureSentence(one), page), page, 20);
}
function persistingLines(findings, { paint }) {
  return findings.length === 0 ? [] : [paint(`  ${count(findings.length, "finding")} on both sides, not held against this change`, "dim")];
}
function functionLines(functions, page) {
  let changed = functions.filter((one) => one.risk.change !== 0).toSorted((a, b) => Math.abs(b.risk.change) - Math.abs(a.risk.change));
  return listed2("Risk by function", "bold", changed, (one) => {
    let name = one.was === void 0 ? one.function : `${one.function} (was ${one.was})`, rest = page.paint(`risk ${arrow(one.risk)}, score ${arrow(one.score)}, ${one.status}`, "dim");
    return [`  ${signed(one.risk.change).padStart(7)}  ${terminal(clip(name, 100))}  ${rest}`];
  }, page);
}
function applicationLine({ path, grade, score, risk, functions }, page) {
  let rest = `score ${points(score)}, risk ${points(risk)}, ${count(functions, "function")}`;
  return `  ${page.paint(grade, "bold")}  ${terminal(clip(path, 100))}  ${page.paint(rest, "dim")}`;
}
function frameworkLine({ name, state, controls }, { paint }) {
  let style2 = state === "pass" ? "green" : state === "violation" ? "red" : "yellow", touched = clip(terminal(Object.keys(controls).join(", ")), 80);
  return `  ${paint(state.padEnd(9), style2)} ${terminal(clip(name, 80))}${touched === "" ? "" : `  ${paint(touched, "dim")}`}`;
}
function inputLines(diagnostics, page) {
  let ranked = diagnostics.toSorted((a, b) => +(b.level === "error") - +(a.level === "error"));
  return listed2("About the input", "bold", ranked, (one) => diagnosticLines(one, page), page);
}

// src/core/render/framework-report.ts
var gradeWords = {
  direct: "the published control asks for this",
  ours: "our own mapping",
  partial: "the control asks for more than this"
}, shown2 = 5;
function renderFrameworkReport({ framework, touched, untouched }) {
  let { name, version, noun, nouns, catalogue, links, mapping, note } = framework, seen = touched.length + untouched;
  return `${[
    `${name} ${version}`,
    touched.length === 0 ? `No finding is evidence relevant to a ${noun}.` : `Findings are evidence relevant to ${touched.length} ${touched.length === 1 ? noun : nouns}:`,
    "",
    ...touched.flatMap(({ control, title, grade, findings }) => [
      `  ${control}  ${title}`,
      `    ${count(findings.length, "finding")}, ${gradeWords[grade]}`,
      ...findings.slice(0, shown2).map(findingLine3),
      ...findings.length > shown2 ? [`    and ${findings.length - shown2} more`] : []
    ]),
    ...touched.length > 0 ? [""] : [],
    `Rules can find evidence relevant to ${seen} ${nouns}; ${untouched} of them no finding touches.`,
    ...catalogue ? [restLine(catalogue, seen)] : [],
    `A finding is evidence against a ${noun}. No finding is no proof that it is met.`,
    ...note ? [note] : [],
    `Mapping ${mapping}: ${links.direct} links published and direct, ${links.partial} partial, ${links.ours} ours.`
  ].join(`
`)}
`;
}
function restLine({ count: count2, of }, seen) {
  return `No rule looks at the other ${count2 - seen} of ${count2} ${of}: most need evidence of people, processes or the running account.`;
}
function findingLine3({ severity, rule, place, resource, waived }) {
  let at = `${place.path}:${place.startLine}`, what = resource === null ? "" : ` ${resource}`, waiver = waived ? waived.pending ? " (waiver pending)" : " (waived)" : "";
  return terminal(`    ${severity.padEnd(8)} ${rule}${what} ${at}${waiver}`);
}

// src/core/render/oscal.ts
var namespace = "https://github.com/lambdelta/lambdelta/ns/oscal", uuidSpace = "lambdelta-oscal1";
function renderOscal(input) {
  let plan = uuid(input, "plan"), document = {
    "assessment-results": {
      uuid: uuid(input, "document"),
      metadata: {
        title: "Evidence from serverless templates",
        "last-modified": input.at,
        version: input.commit ?? "unversioned",
        "oscal-version": "1.1.3",
        props: [prop("tool-version", input.version), ...optionalProp("repository", input.repository)],
        remarks: "A finding is evidence against a control. The absence of findings is no evidence that a control is met: most controls also need evidence of processes, people and the running account."
      },
      "import-ap": { href: `#${plan}` },
      results: input.reports.map((report) => resultOf2(report, input)),
      "back-matter": {
        resources: [
          {
            uuid: plan,
            title: "Rules and their mapping to controls",
            description: "Static analysis of templates by rules; each rule names the controls that its findings are evidence for, with grade and source."
          }
        ]
      }
    }
  };
  return `${JSON.stringify(document, null, 2)}
`;
}
function resultOf2(report, input) {
  let { framework, touched } = report, observations = [...new Map(touched.flatMap((row) => row.findings).map((one) => [one.fingerprint, one])).values()].map((finding) => observationOf(finding, report, input)), failed = touched.filter(({ grade }) => grade !== "partial").map((row) => findingOf(row, report, input));
  return {
    uuid: uuid(input, framework.id),
    title: `${framework.name} ${framework.version}`,
    description: `What templates show of the ${Object.keys(framework.controls).length} controls that some rule is evidence for.`,
    start: input.at,
    end: input.at,
    props: [
      prop("framework", framework.id),
      prop("mapping", framework.mapping),
      ...optionalProp("commit", input.commit)
    ],
    "reviewed-controls": {
      "control-selections": [
        {
          description: "Controls that some rule is evidence for; the others of the framework are not reviewed.",
          "include-controls": Object.keys(framework.controls).map((control) => ({
            "control-id": token(framework.id, control)
          }))
        }
      ]
    },
    ...observations.length > 0 ? { observations } : {},
    ...failed.length > 0 ? { findings: failed } : {}
  };
}
function observationOf(finding, { framework, touched }, input) {
  let { path, startLine } = finding.place, controls = touched.filter((row) => row.findings.some((one) => one.fingerprint === finding.fingerprint));
  return {
    uuid: uuid(input, `${framework.id} observation ${finding.fingerprint}`),
    title: line(finding.title),
    description: line(finding.message),
    props: [
      prop("rule", finding.rule),
      prop("severity", finding.severity),
      ...optionalProp("resource", finding.resource ?? void 0),
      prop("fingerprint", finding.fingerprint),
      ...input.introduced ? [prop("introduced", input.introduced.has(finding.fingerprint) ? "yes" : "no")] : [],
      ...finding.waived ? [prop("waiver", isWaived(finding) ? "in-force" : "pending")] : [],
      ...controls.map(({ control, grade }) => prop("control", control, grade))
    ],
    methods: ["TEST"],
    types: ["finding"],
    "relevant-evidence": [{ href: reference(path, startLine), description: line(`line ${startLine} of ${path}`) }],
    collected: input.at,
    ...finding.waived ? { remarks: line(`Waived: ${finding.waived.reason}`) } : {}
  };
}
function findingOf({ control, title, findings }, { framework }, input) {
  let isAccepted = findings.every(isWaived);
  return {
    uuid: uuid(input, `${framework.id} finding ${control}`),
    title: line(`Evidence against ${framework.name} ${control}`),
    description: line(title),
    target: {
      type: "objective-id",
      "target-id": token(framework.id, control),
      props: [prop("label", control)],
      status: {
        state: "not-satisfied",
        ...isAccepted ? { reason: "other", remarks: "Every finding against it is waived." } : { reason: "fail" }
      }
    },
    "related-observations": findings.map(({ fingerprint }) => ({
      "observation-uuid": uuid(input, `${framework.id} observation ${fingerprint}`)
    }))
  };
}
function prop(name, value, grade) {
  return { name, ns: namespace, value: line(value), ...grade === void 0 ? {} : { class: grade } };
}
function optionalProp(name, value) {
  return value === void 0 ? [] : [prop(name, value)];
}
function line(text) {
  return clip(visible(text).trim(), 2e3).trim() || "(empty)";
}
function token(framework, control) {
  return framework === "nist-800-53-r5" ? control.toLowerCase() : `${framework}_${control.replaceAll(/[^\p{L}\p{N}.-]+/gu, ".").replace(/\.$/, "")}`;
}
function reference(path, startLine) {
  return `${encodeURI(path.toWellFormed()).replaceAll("#", "%23").replaceAll("?", "%3F").replaceAll(":", "%3A")}#L${startLine}`;
}
function uuid({ commit = "", at }, name) {
  let hex = sha1Hex(`${uuidSpace}${JSON.stringify([commit, at, name])}`), variant = (Number.parseInt(hex.charAt(16), 16) & 3 | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export {
  freshFindings,
  rankGrants,
  relationWords,
  grantSentence,
  witnessSentence,
  renderAnnotations,
  renderFrameworkReport,
  renderHtml,
  summaryMarker,
  renderMarkdown,
  renderJobSummary,
  renderOscal,
  renderReviewComments,
  fingerprintsOf,
  isFixed,
  fixedBody,
  renderSarif,
  painter,
  wrap,
  renderText,
  renderAccessText
};
