import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  createClient,
  problemOf,
  withRetry
} from "./chunk-RWAVCZOE.js";
import {
  nearest
} from "./chunk-7RSY6VYZ.js";
import {
  command,
  writeOutputs
} from "./chunk-ED7RMHD7.js";
import "./chunk-KIR25GHN.js";
import {
  severities
} from "./chunk-KXRTWP6X.js";

// src/action.ts
import { randomUUID } from "node:crypto";
import { readFile as readFile2 } from "node:fs/promises";
import * as http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

// src/action/run.ts
import { readFile } from "node:fs/promises";

// src/action/event.ts
var noCommit = /^0+$/, readers = {
  pull_request: pullRequest,
  pull_request_target: pullRequest,
  merge_group: mergeGroup,
  push
};
function readEvent(event, repository, payload) {
  let [owner, repo] = repository.split("/");
  if (!owner || !repo) return { mistake: "GITHUB_REPOSITORY is not `owner/name`; run this as an Action" };
  let reader = Object.hasOwn(readers, event) ? readers[event] : void 0;
  if (!reader) {
    let events = Object.keys(readers).map((name) => `\`${name}\``);
    return { mistake: `the event \`${event}\` has no change to judge; run on ${events.join(", ")}` };
  }
  let given = typeof payload == "object" && payload !== null ? payload : {}, page = given.repository?.html_url;
  return { ...reader(given, { owner, repo }), ...page?.startsWith("https://") ? { page } : {} };
}
function pullRequest({ pull_request: pull, action }, name) {
  return pull ? action === "closed" ? { nothing: "the pull request is closed" } : {
    kind: "pull-request",
    ...name,
    // The branch first: the base commit in the payload is that of the last push, and may be old.
    bases: [pull.base.ref, pull.base.sha],
    head: pull.head.sha,
    number: pull.number,
    draft: pull.draft === !0,
    labels: { base: pull.base.ref, head: pull.head.ref }
  } : { mistake: "the event has no pull request" };
}
function mergeGroup({ merge_group: group }, name) {
  return group ? {
    kind: "merge-group",
    ...name,
    bases: [group.base_sha],
    head: group.head_sha,
    draft: !1,
    labels: { base: branchOf(group.base_ref), head: branchOf(group.head_ref) }
  } : { mistake: "the event has no merge group" };
}
function push({ before, after, ref = "", deleted, repository }, name) {
  if (deleted || !after || noCommit.test(after)) return { nothing: "the branch was deleted" };
  let main = repository?.default_branch, bases = [...before && !noCommit.test(before) ? [before] : [], ...main ? [main] : []];
  return bases.length === 0 ? { nothing: "there is no commit to compare the push with" } : { kind: "push", ...name, bases, head: after, draft: !1, labels: { base: "before", head: branchOf(ref) } };
}
function branchOf(ref) {
  return ref.startsWith("refs/heads/") ? ref.slice(11) : ref;
}

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
function readInputs(environment) {
  let given = /* @__PURE__ */ new Map();
  for (let [name, value] of Object.entries(environment))
    name.startsWith("INPUT_") && value !== void 0 && given.set(name.slice(6).toLowerCase(), value.trim());
  let known = inputTable.map((row) => row.name), mistakes = [...given.keys()].filter((name) => !known.some((row) => row === name)).map((name) => unknownInput(name, known)), values = {};
  for (let row of inputTable) {
    let text = given.get(row.name) || row.default, value = read(row, text);
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

// src/action/run.ts
async function run(host2) {
  let inputs = readInputs(host2.environment);
  if (Array.isArray(inputs))
    return refuse(
      host2,
      inputs.map((mistake) => mistake.message)
    );
  if (inputs["aws-iam"] === "required") return refuse(host2, [noIam]);
  let event = await eventOf(host2);
  if ("mistake" in event) return refuse(host2, [event.mistake]);
  if ("nothing" in event)
    return host2.print(`Nothing to judge: ${event.nothing}.`), await writeOutputs(host2, { verdict: "pass" }), 0;
  let client = clientFor(host2, inputs);
  try {
    return await judge(host2, client, event, inputs);
  } catch (error) {
    let problem = problemOf(error, host2.now());
    if (problem.kind === "other") throw error;
    return refuse(host2, [
      `GitHub could not be read, so nothing was judged: ${problem.message}; ${advice[problem.kind]}`
    ]);
  }
}
var noIam = "input `aws-iam`: this release does not ask IAM yet, so `required` cannot be met; use `auto` or `off`", advice = {
  limited: "run the job again later",
  server: "run the job again",
  network: "check that the runner reaches GitHub, and run the job again",
  forbidden: "give the job `permissions: contents: read`",
  unauthorized: "check the input `github-token`",
  missing: "give the job `permissions: contents: read`; the commits may also be gone after a forced push",
  invalid: "run the job again"
};
async function judge(host2, client, change, inputs) {
  let [{ publishReview }, { report }, { frameworks }] = await Promise.all([
    import("./pull-request-PQWOAK3L.js"),
    import("./report-YISZPFI3.js"),
    import("./src-QMHPRDDG.js")
  ]), unknown = unknownFrameworks(
    inputs.frameworks,
    frameworks.map((framework) => framework.id)
  );
  if (unknown.length > 0) return refuse(host2, unknown);
  let review = await reviewAny(host2, client, change, inputs), published = await publishAny();
  return report(host2, { change, inputs, review, ...published ? { published } : {} });
  async function publishAny() {
    if (!(change.number === void 0 || review.config.gate.mode === "observe"))
      return publishReview(client, change, change.number, review, {
        comment: inputs.comment,
        review: inputs.review && !change.draft,
        now: host2.now,
        ...change.page === void 0 ? {} : { repository: change.page }
      });
  }
}
async function reviewAny(host2, client, change, inputs) {
  let { reviewChange } = await import("./pull-request-PQWOAK3L.js"), settings = {
    today: new Date(host2.now()).toISOString().slice(0, 10),
    configPath: inputs.config,
    paths: inputs.paths,
    labels: change.labels,
    adjust: (config) => withInputs(config, inputs)
  }, { owner, repo, head } = change;
  for (let base of change.bases.slice(0, -1))
    try {
      return await reviewChange(client, { owner, repo, base, head }, settings);
    } catch (error) {
      if (problemOf(error, host2.now()).kind !== "missing") throw error;
    }
  return reviewChange(client, { owner, repo, base: change.bases.at(-1) ?? head, head }, settings);
}
function withInputs(config, inputs) {
  let { "fail-on": failOn, "max-risk-increase": maxRiskIncrease, mode, frameworks } = inputs, added = /* @__PURE__ */ Object.create(null);
  for (let id of frameworks) added[id] = { mode: "label", reviewers: [] };
  return {
    ...config,
    gate: {
      ...config.gate,
      ...failOn === void 0 ? {} : { failOn },
      ...maxRiskIncrease === void 0 ? {} : { maxRiskIncrease },
      ...mode === void 0 ? {} : { mode }
    },
    frameworks: Object.assign(added, config.frameworks)
  };
}
function unknownFrameworks(asked, known) {
  return asked.filter((id) => !known.includes(id)).map((id) => {
    let meant = nearest(id, known), hint = meant ? `did you mean \`${meant}\`?` : `the frameworks are ${known.map((one) => `\`${one}\``).join(", ")}`;
    return `unknown framework \`${clean(id)}\`; ${hint}`;
  });
}
async function eventOf({ environment }) {
  let path = environment.GITHUB_EVENT_PATH, payload = path ? JSON.parse(await readFile(path, "utf8")) : void 0;
  return readEvent(environment.GITHUB_EVENT_NAME ?? "", environment.GITHUB_REPOSITORY ?? "", payload);
}
function clientFor(host2, inputs) {
  let { GITHUB_API_URL: apiUrl = "https://api.github.com", GITHUB_GRAPHQL_URL: graphqlUrl } = host2.environment, client = createClient({ token: inputs["github-token"], apiUrl, ...graphqlUrl ? { graphqlUrl } : {} });
  return withRetry(client, {
    sleep: host2.sleep,
    now: host2.now,
    onWait: (milliseconds, { message }) => host2.print(`Waiting ${Math.ceil(milliseconds / 1e3)} s for GitHub: ${clean(message)}`)
  });
}
async function refuse(host2, messages) {
  for (let message of messages) host2.print(command("error", "Lambdelta", message));
  return await writeOutputs(host2, { verdict: "fail" }), 2;
}

// src/action.ts
var host = {
  environment: process.env,
  print: (line) => {
    process.stdout.write(`${line}
`);
  },
  unique: randomUUID,
  // Beside this folder in the sources and in a release.
  version: async () => JSON.parse(await readFile2(new URL("../package.json", import.meta.url), "utf8")).version,
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  },
  now: Date.now
};
process.exitCode = 1;
(process.env.HTTPS_PROXY ?? process.env.https_proxy) && http.setGlobalProxyFromEnv?.();
try {
  process.exitCode = await run(host);
} catch (error) {
  let trace = error instanceof Error ? error.stack ?? error.message : String(error);
  host.print(command("error", "Lambdelta has a defect", `${trace}
please report it; nothing was judged`));
}
