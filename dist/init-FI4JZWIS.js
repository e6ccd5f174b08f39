import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  configPath
} from "./chunk-QXI6TQNY.js";
import {
  kindOf
} from "./chunk-Z3O3RDBC.js";
import "./chunk-Q4QV2KAN.js";
import {
  InputError
} from "./chunk-4O67WWES.js";
import "./chunk-IQACSNEH.js";
import "./chunk-WWANPZKD.js";
import "./chunk-EU4KY6M2.js";
import "./chunk-7RSY6VYZ.js";
import "./chunk-EPMXLM33.js";
import "./chunk-MTDMNJWI.js";

// src/cli/init.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
var workflowPath = ".github/workflows/lambdelta.yml";
async function run(args) {
  let folder = resolve(args.operands[0] ?? ".");
  if (kindOf(folder) !== "folder") throw new InputError(`\`${folder}\` is no folder: make it first`);
  return { status: 0, text: `${[
    write(folder, workflowPath, workflow),
    write(folder, configPath, configuration),
    "",
    "Put the full SHA of a release in place of `@v1` in the workflow: a tag can be moved to other code.",
    "Commit both, then make the job `Lambdelta` a required check of the branch.",
    "The configuration says `mode: warn`: it reports without failing until you write `enforce`."
  ].join(`
`)}
` };
}
function write(folder, path, text) {
  let target = join(folder, path);
  try {
    return mkdirSync(dirname(target), { recursive: !0 }), writeFileSync(target, text, { flag: "wx" }), `wrote ${path}`;
  } catch (error) {
    let { code, message } = error;
    if (code === "EEXIST") return `left ${path} as it is`;
    throw new InputError(`\`${target}\` cannot be written: ${message}`);
  }
}
var workflow = `name: Lambdelta

on:
  pull_request:
    # edited: a pull request that moves to another base is another change.
    types: [opened, synchronize, reopened, ready_for_review, edited]
  merge_group:

permissions: {}

concurrency:
  group: lambdelta-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  # No path filter: a required check that is filtered out would stay pending for ever.
  lambdelta:
    name: Lambdelta
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write
    steps:
      # A tag can be moved to other code, a commit cannot: put the full SHA of the release here, as in \`@<SHA> # v1.0.0\`.
      - uses: lambdelta/lambdelta@v1
`, configuration = `# Configuration of Lambdelta. It is read from the base branch, so a pull request cannot loosen its own gate.
# Everything is optional: what is commented out shows an example, not the default.

# Which templates are judged; without this, every template found.
#templates:
#  - path: payments/template.yaml
#    # Parameters of each deployment, so that conditions are judged as they will be.
#    scenarios:
#      prod: { Stage: prod }
#      dev: { Stage: dev }

#exclude:
#  - "**/test/**"

gate:
  # observe: never fails; warn: never fails, says what would; enforce: fails.
  mode: warn
  # Findings that a change introduces or worsens, of this severity or worse.
  fail-on: high
  # Points by which a change may raise the risk.
  #max-risk-increase: 50
  # New access that needs approval: levels, services, or these two words.
  #new-access: [Permissions management, privilege-escalation, public]

# Turn a rule off, or give it another severity; by rule or by area. \`lambdelta rules\` lists them.
#rules:
#  iam: high
#  fn-env-secret: { severity: critical, paths: ["payments/**"] }

# Compliance frameworks in scope: label | require-approval | block.
#frameworks:
#  pci-dss-4.0.1: { mode: require-approval, reviewers: [octocat], paths: ["payments/**"] }

# Exceptions: one finding each, with a reason and a last day.
#waivers:
#  - rule: fn-no-dlq
#    resource: Orders
#    path: payments/template.yaml
#    reason: retried by the caller
#    expires: 2027-01-31
#    approved-by: octocat

# Whom policies may trust without a finding.
#trusted:
#  accounts: ["111122223333"]
#  oidc-subjects: ["repo:my-org/*:ref:refs/heads/main"]

#labels:
#  prefix: "compliance: "

# An organisation's shared configuration, which this one adds to.
#extends: my-org/.github
`;
export {
  configuration,
  run,
  workflow,
  workflowPath
};
