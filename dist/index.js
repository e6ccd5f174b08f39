import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  clean,
  readInputs
} from "./chunk-EUQ7R22H.js";
import {
  fail,
  getInput,
  info,
  writeOutputs
} from "./chunk-MRI6JAX7.js";
import {
  problemOf,
  readApprovals
} from "./chunk-73HGVOOT.js";
import "./chunk-CZSJMMLN.js";
import "./chunk-5UQXCBHZ.js";
import "./chunk-ROFISDCL.js";
import "./chunk-DX36LMMC.js";
import "./chunk-EU4KY6M2.js";
import {
  nearest
} from "./chunk-7RSY6VYZ.js";
import "./chunk-EPMXLM33.js";
import "./chunk-MTDMNJWI.js";

// src/action.ts
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

// src/action/run.ts
async function run(host2) {
  let inputs = readInputs(process.env, getInput);
  if (Array.isArray(inputs)) return refuse(inputs.map((mistake) => mistake.message));
  if (inputs["aws-iam"] === "required" && !hasAwsCredentials()) return refuse([noCredentials]);
  let { clientFor, eventOf } = await import("./github-33OG55ZR.js"), event = eventOf();
  if ("mistake" in event) return refuse([event.mistake]);
  if ("nothing" in event)
    return info(`Nothing to judge: ${event.nothing}.`), writeOutputs({ verdict: "pass" }), 0;
  let client = clientFor(inputs["github-token"], host2);
  try {
    return await judge(host2, client, event, inputs);
  } catch (error) {
    let problem = problemOf(error, host2.now());
    if (problem.kind === "other") throw error;
    return refuse([`GitHub could not be read, so nothing was judged: ${problem.message}; ${advice[problem.kind]}`]);
  }
}
var noCredentials = "input `aws-iam`: there are no AWS credentials, so `required` cannot be met; add a step such as aws-actions/configure-aws-credentials, or use `auto`", credentials = [
  "AWS_ACCESS_KEY_ID",
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
  "AWS_CONTAINER_CREDENTIALS_FULL_URI"
];
function hasAwsCredentials() {
  return credentials.some((name) => !!process.env[name]);
}
async function awsFor(inputs) {
  if (inputs["aws-iam"] === "off" || !hasAwsCredentials()) return;
  let { openAws } = await import("./aws-ASYQBE4R.js");
  return openAws(process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? "us-east-1");
}
var advice = {
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
    import("./pull-request-SN3AO7DL.js"),
    import("./report-37H7AIBT.js"),
    import("./lib.js")
  ]), unknown = unknownFrameworks(
    inputs.frameworks,
    frameworks.map((framework) => framework.id)
  );
  if (unknown.length > 0) return refuse(unknown);
  let aws = await awsFor(inputs), judged = await reviewAny(host2, client, change, inputs, aws), said = aws ? [...await aws.confirm(judged.report.delta), ...aws.notes] : [], review = { ...judged, report: { ...judged.report, notes: [...judged.report.notes ?? [], ...said] } }, published = await publishAny();
  return report({ change, inputs, review, ...published ? { published } : {} }, host2.version);
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
async function reviewAny(host2, client, change, inputs, aws) {
  let { reviewChange } = await import("./pull-request-SN3AO7DL.js"), settings = {
    today: new Date(host2.now()).toISOString().slice(0, 10),
    configPath: inputs.config,
    paths: inputs.paths,
    labels: change.labels,
    adjust: (config) => withInputs(config, inputs),
    approvals: (teams) => approvalsOf(client, change, teams),
    ...aws ? { managedPolicies: aws.managedPolicies } : {}
  }, { owner, repo, head } = change;
  for (let base of change.bases.slice(0, -1))
    try {
      return await reviewChange(client, { owner, repo, base, head }, settings);
    } catch (error) {
      if (problemOf(error, host2.now()).kind !== "missing") throw error;
    }
  return reviewChange(client, { owner, repo, base: change.bases.at(-1) ?? head, head }, settings);
}
async function approvalsOf(client, { owner, repo, number, author, head }, teams) {
  return number === void 0 || author === void 0 ? [] : readApprovals(client, { owner, repo }, { number, headSha: head, author, teams });
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
function refuse(messages) {
  for (let message of messages) fail(message);
  return writeOutputs({ verdict: "fail" }), 2;
}

// src/action.ts
var host = {
  // Beside this folder in the sources and in a release.
  version: async () => JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")).version,
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  },
  now: Date.now
};
process.exitCode = 1;
try {
  process.exitCode = await run(host);
} catch (error) {
  let trace = error instanceof Error ? error.stack ?? error.message : String(error);
  fail(`Lambdelta has a defect: ${trace}
please report it; nothing was judged`);
}
