/** `lambdelta init`: writes a workflow and a commented configuration; what is there already is left as it is. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError, kindOf } from '../edge/disk/index.ts';
import type { Arguments } from './arguments.ts';
import type { Outcome } from './outcome.ts';
import { configPath } from './settings.ts';

export const workflowPath = '.github/workflows/lambdelta.yml';

export async function run(args: Arguments): Promise<Outcome> {
  const folder = resolve(args.operands[0] ?? '.');
  if (kindOf(folder) !== 'folder') throw new InputError(`\`${folder}\` is no folder: make it first`);
  const lines = [
    write(folder, workflowPath, workflow),
    write(folder, configPath, configuration),
    '',
    'Put the full SHA of a release in place of `@v1` in the workflow: a tag can be moved to other code.',
    'Commit both, then make the job `Lambdelta` a required check of the branch.',
    'The configuration says `mode: warn`: it reports without failing until you write `enforce`.',
  ];
  return { status: 0, text: `${lines.join('\n')}\n` };
}

/** The flag makes looking and writing one step, so nothing that appears in between is overwritten; a link is not followed. */
function write(folder: string, path: string, text: string): string {
  const target = join(folder, path);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
    return `wrote ${path}`;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return `left ${path} as it is`;
    throw new InputError(`\`${target}\` cannot be written: ${message}`);
  }
}

/** It needs no checkout: both sides are read through the API, and nothing of the pull request is executed. */
export const workflow = `name: Lambdelta

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
`;

export const configuration = `# Configuration of Lambdelta. It is read from the base branch, so a pull request cannot loosen its own gate.
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
