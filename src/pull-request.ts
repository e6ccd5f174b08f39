/** The errand that the Action and the App share: gather the files of a change, judge them, say so on the pull request. */
import { type Config, defaultConfig } from './core/model/config.ts';
import type { Delta } from './core/model/delta.ts';
import type { Diagnostic } from './core/model/diagnostic.ts';
import { atLeast } from './core/model/finding.ts';
import { topOf } from './core/model/place.ts';
import type { Json } from './core/model/tree.ts';
import { type DiffReport, type MarkdownOptions, renderMarkdown, renderReviewComments } from './core/render/index.ts';
import type { GitHubClient, RepositoryName } from './edge/github/index.ts';
import { diff } from './index.ts';
import { unknownManagedPolicies } from './knowledge.ts';
import { type Change, type Gathered, type GatherOptions, gather } from './pull-request/gather.ts';
import { type Published, publish } from './pull-request/publish.ts';
import { withUnread } from './pull-request/unread.ts';

export type { Change } from './pull-request/gather.ts';
export type { Published } from './pull-request/publish.ts';

export interface ReviewSettings extends GatherOptions {
  /** ISO date that waivers and lifecycles are judged by. */
  today: string;
  /** What the caller sets over the configuration, such as an Action's inputs. */
  adjust?: (config: Config) => Config;
  /** Who approved this head, read only where the verdict waits for it; `teams` are those that the configuration names. */
  approvals?: (teams: readonly string[]) => Promise<string[]>;
  /** Reads managed policies that are known only in the account. */
  managedPolicies?: (arns: readonly string[]) => Promise<Readonly<Record<string, Json>>>;
  /** What the sides are called; default: short SHAs. */
  labels?: { base?: string; head?: string };
}

export interface Review {
  report: DiffReport;
  gathered: Gathered;
  /** The configuration that was in force. */
  config: Config;
  /** Whether the change has anything to judge. */
  hasTemplates: boolean;
}

/** Throws what the client throws where GitHub cannot be read; whatever else cannot be read fails the gate with its reason. */
export async function reviewChange(client: GitHubClient, change: Change, settings: ReviewSettings): Promise<Review> {
  const gathered = await gather(client, change, settings);
  const adjust = settings.adjust ?? ((config) => config);
  const config = adjust(gathered.configuration.config ?? defaultConfig);
  const managed = settings.managedPolicies
    ? { managedPolicies: await managedIn(gathered, settings.managedPolicies) }
    : {};
  const judge = (by: Config, approvals: string[] = []) =>
    diff(gathered.base, gathered.head, { config: by, today: settings.today, approvals, ...managed });
  const missed = [...gathered.configuration.diagnostics, ...gathered.diagnostics];
  const unapproved = await judge(config);
  const approvals = awaitsApproval(unapproved, config) ? await settings.approvals?.(teamsOf(config)) : undefined;
  const judged = approvals && approvals.length > 0 ? await judge(config, approvals) : unapproved;
  const delta = withUnread(judged, missed, gathered.unread, config);
  const propose = async (by: Config) => withUnread(await judge(by), gathered.diagnostics, gathered.unread, by);
  const proposal = await proposalOf(gathered, propose, adjust, delta);
  const { comparison } = gathered;
  const report: DiffReport = {
    delta: proposal ? { ...delta, diagnostics: [...delta.diagnostics, proposal] } : delta,
    base: { label: settings.labels?.base ?? comparison.mergeBase.slice(0, 7), sha: comparison.mergeBase },
    head: { label: settings.labels?.head ?? comparison.head.slice(0, 7), sha: comparison.head },
    mode: config.gate.mode,
    notes: gathered.hasTemplates ? [] : ['This change touches no template, so there is nothing to judge.'],
  };
  return { report, gathered, config, hasTemplates: gathered.hasTemplates };
}

async function managedIn({ base, head }: Gathered, read: NonNullable<ReviewSettings['managedPolicies']>) {
  const arns = await unknownManagedPolicies([...base, ...head].map(({ text }) => text));
  return arns.length === 0 ? {} : read(arns);
}

/** Whether somebody's approval could change the verdict. */
function awaitsApproval({ access, exposure, findings, frameworks, diagnostics }: Delta, { gate }: Config): boolean {
  const { introduced, worsened, persisting } = findings;
  const isInexact = diagnostics.some(({ code }) => code === 'access-inexact');
  return (
    (gate.newAccess.length > 0 && (isInexact || access.added.length + exposure.opened.length > 0)) ||
    frameworks.some(({ mode, state }) => mode === 'require-approval' && state === 'violation') ||
    [introduced, worsened, persisting].flat().some(({ waived }) => waived?.pending)
  );
}

function teamsOf({ frameworks }: Config): string[] {
  const reviewers = Object.values(frameworks).flatMap((framework) => framework.reviewers);
  return [...new Set(reviewers.filter((reviewer) => reviewer.includes('/')))];
}

const proposalCode = 'config-changed';

/** A change of the configuration is told, with what it would decide; it is in force only once merged. */
async function proposalOf(
  { proposed, configuration, comparison }: Gathered,
  judge: (config: Config) => Promise<Delta>,
  adjust: (config: Config) => Config,
  now: Delta,
): Promise<Diagnostic | undefined> {
  if (!proposed) return undefined;
  const place = proposed.diagnostics[0]?.place ?? topOf(proposed.path);
  if (!proposed.config) {
    const [first, ...more] = proposed.diagnostics;
    const rest = more.length > 0 ? `; and ${more.length} more` : '';
    const message = `the configuration that this change proposes has an error: ${first?.message ?? 'it cannot be read'}${rest}`;
    return { level: 'warning', code: proposalCode, message, place };
  }
  const { gate } = await judge(adjust(proposed.config));
  const would = gate.verdict === now.gate.verdict ? `also ${gate.verdict}` : gate.verdict;
  const inForce = proposed.isNew
    ? `until it is merged, the ${Object.keys(configuration.inherited ?? {}).length > 0 ? "organisation's is" : 'defaults are'} in force`
    : configuration.config
      ? `the one at ${comparison.base.slice(0, 7)} is in force`
      : 'the one in force cannot be read';
  const message = `this change ${proposed.isNew ? 'adds a' : 'edits the'} configuration; ${inForce}, and with the proposed one the gate would ${would}`;
  return { level: 'warning', code: proposalCode, message, place };
}

export interface PublishSettings extends MarkdownOptions {
  /** `auto`: a summary where there is something to say or to correct. */
  comment: 'auto' | 'always' | 'never';
  /** Whether to comment on lines. */
  review: boolean;
  /** Epoch milliseconds. */
  now(): number;
}

/** Never throws for lack of a right or for GitHub's failures; says in `notDone` what was not done. */
export function publishReview(
  client: GitHubClient,
  name: RepositoryName,
  number: number,
  { report, gathered }: Review,
  { comment, review, now, ...markdown }: PublishSettings,
): Promise<Published> {
  const { delta } = report;
  const text = new Map(gathered.head.map((file) => [file.path, file.text]));
  return publish(
    client,
    name,
    number,
    {
      headSha: gathered.comparison.head,
      isWorthSaying: comment === 'always' || isWorthSaying(delta),
      ...(comment === 'never' ? {} : { summary: (limit: number) => renderMarkdown(report, { ...markdown, limit }) }),
      ...(review && hasLineComments(delta)
        ? {
            comments: (lines, limit, wants) =>
              renderReviewComments(delta, lines, { limit, wants, source: (path) => text.get(path) }),
          }
        : {}),
      ...(gathered.lines ? { lines: gathered.lines } : {}),
      standing: standingOf(delta),
    },
    { now },
  );
}

/** Less than medium is never said on a line. */
function hasLineComments({ findings }: Delta): boolean {
  return [...findings.introduced, ...findings.worsened].some((finding) => atLeast(finding.severity, 'medium'));
}

function isWorthSaying({ findings, access, exposure, gate, diagnostics }: Delta): boolean {
  const { introduced, worsened, resolved, improved } = findings;
  const changes = [
    introduced,
    worsened,
    resolved,
    improved,
    access.added,
    access.removed,
    exposure.opened,
    exposure.closed,
  ];
  const isTold = (diagnostic: Diagnostic) => diagnostic.level === 'error' || diagnostic.code === proposalCode;
  return gate.verdict === 'fail' || diagnostics.some(isTold) || changes.some((list) => list.length > 0);
}

/** What head still has, also where base has it too by now: none of it is fixed. */
function standingOf({ findings }: Delta): Set<string> {
  const { introduced, worsened, persisting, improved } = findings;
  return new Set([introduced, worsened, persisting, improved].flat().map((finding) => finding.fingerprint));
}
