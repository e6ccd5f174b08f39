/** What is done by the clock: waivers expire, failed deliveries are asked for again, forgotten ones are taken up. */
import { code } from '../../src/core/render/escape.ts';
import {
  createComment,
  type GitHubClient,
  problemOf,
  type RepositoryName,
  readPullRequestState,
} from '../../src/edge/github/index.ts';
import { type Context, todayOf } from '../context.ts';
import type { Tick } from '../queue/queue.ts';
import { audit } from '../store/audit.ts';
import { recoverDeliveries } from '../store/deliveries.ts';
import { type ExpiredWaiver, expiredUntold, markTold, pullsWaivedUntilBefore } from '../store/waivers.ts';
import { sweepFailedDeliveries } from './sweep.ts';

/** Failed deliveries are looked for as far back as GitHub keeps them, so that an outage of a weekend loses none. */
const sweepHours = 72;
const recoverMinutes = 20;
/** Deliveries and sessions are kept for this long; evaluations, waivers, approvals and the audit log for ever. */
const keptDays = 30;

export async function runTick(context: Context, tick: Tick): Promise<void> {
  await ticks[tick](context);
}

const ticks: Record<Tick, (context: Context) => Promise<void>> = {
  expire: async (context) => {
    const today = todayOf(context);
    await context.queue.enqueue(context.database, await pullsWaivedUntilBefore(context.database, today));
    for (const waiver of await expiredUntold(context.database, today)) {
      // One repository that cannot be written to, such as a suspended one, must not keep the others from hearing of theirs.
      await tellExpired(context, waiver).catch((error: unknown) =>
        context.log.warn({ err: error, waiver: waiver.id }, 'the end of a waiver could not be told'),
      );
    }
    // A PostgreSQL does this by itself; the embedded one has no process for it.
    if (context.database.kind === 'pglite') await context.database.script('vacuum (analyze)');
  },
  sweep: async (context) => {
    const isKnown = async (guids: string[]) => {
      const rows = await context.database.query<{ id: string }>(
        'select id from lambdelta.deliveries where id in (select jsonb_array_elements_text($1::jsonb))',
        [JSON.stringify(guids)],
      );
      return new Set(rows.map((row) => row.id));
    };
    const client = await context.github.app();
    const { failed, redelivered, refused } = await sweepFailedDeliveries(client, sweepHours, context.now(), isKnown);
    context.metrics.count('lambdelta_redeliveries_total', {}, redelivered);
    if (failed > 0) context.log.info({ failed, redelivered, refused }, 'looked for failed deliveries');
  },
  recover: async (context) => {
    const recovered = await recoverDeliveries(context.database, context.queue, recoverMinutes);
    if (recovered > 0) context.log.warn({ recovered }, 'deliveries without a job were taken up again');
    await context.database.query(
      'delete from lambdelta.deliveries where handled_at is not null and received_at < now() - make_interval(days => $1)',
      [keptDays],
    );
  },
};

/** The pull request hears of it while it is open; after the merge an issue does. */
async function tellExpired(context: Context, waiver: ExpiredWaiver): Promise<void> {
  const [owner = '', repo = ''] = waiver.fullName.split('/');
  const name = { owner, repo };
  const client = await context.github.installation(waiver.installation);
  const marker = `<!-- lambdelta:expired ${waiver.id} -->`;
  const what = `${code(waiver.rule)}${waiver.resource ? ` of ${code(waiver.resource)}` : ''}`;
  const text = `The waiver of ${what}, given in #${waiver.number} by ${code(waiver.grantedBy)}, ended on ${waiver.expires}. The finding counts again: fix it, or have it waived anew.\n\n${marker}`;
  try {
    if (waiver.merged) await openIssueOnce(context, client, name, `Waiver of ${waiver.rule} has ended`, text, marker);
    else await tellPull(client, name, waiver, text, marker);
  } catch (error) {
    // Without the repository, or without issues in it, there is nobody to tell.
    if (problemOf(error, 0).kind !== 'missing') throw error;
  }
  await markTold(context.database, waiver.id, context.now());
  await audit(context.database, {
    at: context.now().toISOString(),
    actor: 'lambdelta',
    action: 'waiver expired',
    repository: { id: waiver.repository, owner, name: repo },
    subject: `#${waiver.number}`,
    details: { rule: waiver.rule, resource: waiver.resource, expires: waiver.expires },
  });
}

async function tellPull(
  client: GitHubClient,
  name: RepositoryName,
  waiver: ExpiredWaiver,
  text: string,
  marker: string,
): Promise<void> {
  const pull = await readPullRequestState(client, name, waiver.number);
  if (!pull.open) return;
  if (!pull.comments.some((comment) => comment.body.includes(marker))) {
    await createComment(client, name, waiver.number, text);
  }
}

async function openIssueOnce(
  context: Context,
  client: GitHubClient,
  name: RepositoryName,
  title: string,
  body: string,
  marker: string,
): Promise<void> {
  const { login } = await context.github.self();
  const { data } = await client.request('GET /repos/{owner}/{repo}/issues', {
    ...name,
    creator: login,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  });
  if ((data as { body?: string | null }[]).some((issue) => issue.body?.includes(marker))) return;
  await client.request('POST /repos/{owner}/{repo}/issues', { ...name, title, body });
}
