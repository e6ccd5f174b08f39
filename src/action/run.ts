/** One run of the Action: event in, verdict out. Everything of the process is handed in. */
import { getInput } from '@actions/core';
import type { Config } from '../core/model/config.ts';
import { nearest } from '../core/model/nearest.ts';
import { type GitHubClient, problemOf, readApprovals } from '../edge/github/index.ts';
import type { Published, Review } from '../pull-request.ts';
import type { Aws } from './aws.ts';
import type { JudgedChange } from './event.ts';
import type { Clock } from './github.ts';
import { clean, type Inputs, readInputs } from './inputs.ts';
import { fail, info, writeOutputs } from './runner.ts';

export interface Host extends Clock {
  /** Of this package. */
  version(): Promise<string>;
}

/** The process's status: 0 the gate passes, 1 it fails, 2 the Action cannot do its work as it is set up. */
export type Status = 0 | 1 | 2;

export async function run(host: Host): Promise<Status> {
  const inputs = readInputs(process.env, getInput);
  if (Array.isArray(inputs)) return refuse(inputs.map((mistake) => mistake.message));
  if (inputs['aws-iam'] === 'required' && !hasAwsCredentials()) return refuse([noCredentials]);
  const { clientFor, eventOf } = await import('./github.ts');
  const event = eventOf();
  if ('mistake' in event) return refuse([event.mistake]);
  if ('nothing' in event) {
    info(`Nothing to judge: ${event.nothing}.`);
    writeOutputs({ verdict: 'pass' });
    return 0;
  }
  const client = clientFor(inputs['github-token'], host);
  try {
    return await judge(host, client, event, inputs);
  } catch (error) {
    const problem = problemOf(error, host.now());
    if (problem.kind === 'other') throw error;
    return refuse([`GitHub could not be read, so nothing was judged: ${problem.message}; ${advice[problem.kind]}`]);
  }
}

/** A demand that is not met must not look as if it were. */
const noCredentials =
  'input `aws-iam`: there are no AWS credentials, so `required` cannot be met; add a step such as aws-actions/configure-aws-credentials, or use `auto`';

/** https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html: what a step that signs in leaves behind. */
const credentials = [
  'AWS_ACCESS_KEY_ID',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

function hasAwsCredentials(): boolean {
  return credentials.some((name) => Boolean(process.env[name]));
}

/** Only where it is asked for: most runs have no credentials, and its client is large. */
async function awsFor(inputs: Inputs): Promise<Aws | undefined> {
  if (inputs['aws-iam'] === 'off' || !hasAwsCredentials()) return undefined;
  const { openAws } = await import('./aws.ts');
  return openAws(process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? 'us-east-1');
}

const advice = {
  limited: 'run the job again later',
  server: 'run the job again',
  network: 'check that the runner reaches GitHub, and run the job again',
  forbidden: 'give the job `permissions: contents: read`',
  unauthorized: 'check the input `github-token`',
  missing: 'give the job `permissions: contents: read`; the commits may also be gone after a forced push',
  invalid: 'run the job again',
};

async function judge(host: Host, client: GitHubClient, change: JudgedChange, inputs: Inputs): Promise<Status> {
  // Loaded only once there is something to judge.
  const [{ publishReview }, { report }, { frameworks }] = await Promise.all([
    import('../pull-request.ts'),
    import('./report.ts'),
    import('../index.ts'),
  ]);
  const unknown = unknownFrameworks(
    inputs.frameworks,
    frameworks.map((framework) => framework.id),
  );
  if (unknown.length > 0) return refuse(unknown);
  const aws = await awsFor(inputs);
  const judged = await reviewAny(host, client, change, inputs, aws);
  const said = aws ? [...(await aws.confirm(judged.report.delta)), ...aws.notes] : [];
  const review = { ...judged, report: { ...judged.report, notes: [...(judged.report.notes ?? []), ...said] } };
  const published = await publishAny();
  return report({ change, inputs, review, ...(published ? { published } : {}) }, host.version);

  async function publishAny(): Promise<Published | undefined> {
    if (change.number === undefined || review.config.gate.mode === 'observe') return undefined;
    return publishReview(client, change, change.number, review, {
      comment: inputs.comment,
      review: inputs.review && !change.draft,
      now: host.now,
      ...(change.page === undefined ? {} : { repository: change.page }),
    });
  }
}

/** The first of the bases that is there. */
async function reviewAny(
  host: Host,
  client: GitHubClient,
  change: JudgedChange,
  inputs: Inputs,
  aws: Aws | undefined,
): Promise<Review> {
  const { reviewChange } = await import('../pull-request.ts');
  const settings = {
    today: new Date(host.now()).toISOString().slice(0, 10),
    configPath: inputs.config,
    paths: inputs.paths,
    labels: change.labels,
    adjust: (config: Config) => withInputs(config, inputs),
    approvals: (teams: readonly string[]) => approvalsOf(client, change, teams),
    ...(aws ? { managedPolicies: aws.managedPolicies } : {}),
  };
  const { owner, repo, head } = change;
  for (const base of change.bases.slice(0, -1)) {
    try {
      return await reviewChange(client, { owner, repo, base, head }, settings);
    } catch (error) {
      if (problemOf(error, host.now()).kind !== 'missing') throw error;
    }
  }
  return reviewChange(client, { owner, repo, base: change.bases.at(-1) ?? head, head }, settings);
}

/** Without a known author anybody's approval could be the author's own. */
async function approvalsOf(
  client: GitHubClient,
  { owner, repo, number, author, head }: JudgedChange,
  teams: readonly string[],
): Promise<string[]> {
  if (number === undefined || author === undefined) return [];
  return readApprovals(client, { owner, repo }, { number, headSha: head, author, teams });
}

/** Inputs are the workflow's own, so they go over the configuration. */
function withInputs(config: Config, inputs: Inputs): Config {
  const { 'fail-on': failOn, 'max-risk-increase': maxRiskIncrease, mode, frameworks } = inputs;
  const added: Config['frameworks'] = Object.create(null);
  for (const id of frameworks) added[id] = { mode: 'label', reviewers: [] };
  return {
    ...config,
    gate: {
      ...config.gate,
      ...(failOn === undefined ? {} : { failOn }),
      ...(maxRiskIncrease === undefined ? {} : { maxRiskIncrease }),
      ...(mode === undefined ? {} : { mode }),
    },
    frameworks: Object.assign(added, config.frameworks),
  };
}

function unknownFrameworks(asked: readonly string[], known: readonly string[]): string[] {
  return asked
    .filter((id) => !known.includes(id))
    .map((id) => {
      const meant = nearest(id, known);
      const hint = meant
        ? `did you mean \`${meant}\`?`
        : `the frameworks are ${known.map((one) => `\`${one}\``).join(', ')}`;
      return `unknown framework \`${clean(id)}\`; ${hint}`;
    });
}

function refuse(messages: readonly string[]): Status {
  for (const message of messages) fail(message);
  writeOutputs({ verdict: 'fail' });
  return 2;
}
