/** Asks GitHub which webhooks failed to arrive and has it send them again: GitHub does so only when asked. */
import { type GitHubClient, problemOf } from '../../src/edge/github/index.ts';

interface HookDelivery {
  id: number;
  guid: string;
  status: string;
  status_code: number;
  delivered_at: string;
  redelivery: boolean;
}

export interface SweepResult {
  failed: number;
  redelivered: number;
  /** GitHub would not send these again. */
  refused: number;
}

/** At most this many pages of 100 are read, so that a sweep every ten minutes stays far below the App's own rate limit. */
const mostPages = 40;

/**
 * Looks back `hours`; a delivery that once arrived, at first or again, is left alone.
 * https://docs.github.com/rest/apps/webhooks#list-deliveries-for-an-app-webhook (kept for three days)
 */
export async function sweepFailedDeliveries(
  client: GitHubClient,
  hours: number,
  now: Date,
  isKnown: (guids: string[]) => Promise<Set<string>>,
): Promise<SweepResult> {
  const since = now.getTime() - hours * 3_600_000;
  const latest = new Map<string, { arrived: boolean; id: number }>();
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { data, headers } = await client.request('GET /app/hook/deliveries', {
      per_page: 100,
      ...(cursor ? { cursor } : {}),
    });
    const deliveries = data as HookDelivery[];
    for (const delivery of deliveries) {
      const arrived = delivery.status_code >= 200 && delivery.status_code < 300;
      const before = latest.get(delivery.guid);
      latest.set(delivery.guid, { arrived: arrived || before?.arrived === true, id: before?.id ?? delivery.id });
    }
    cursor = nextCursor(headers.link);
    const oldest = deliveries.at(-1);
    if (!cursor || !oldest || Date.parse(oldest.delivered_at) < since) break;
  }
  const failed = [...latest].filter(([, { arrived }]) => !arrived);
  const known = await isKnown(failed.map(([guid]) => guid));
  let redelivered = 0;
  let refused = 0;
  for (const [guid, { id }] of failed) {
    // Stored, and only the answer was late: GitHub counts it as failed, but it is being handled.
    if (known.has(guid)) continue;
    try {
      await client.request('POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id: id });
      redelivered += 1;
    } catch (error) {
      const { kind } = problemOf(error, now.getTime());
      if (kind !== 'missing' && kind !== 'invalid') throw error;
      refused += 1;
    }
  }
  return { failed: failed.length, redelivered, refused };
}

function nextCursor(link: string | number | undefined): string | undefined {
  for (const part of String(link ?? '').split(',')) {
    const [url = '', relation = ''] = part.split(';');
    if (relation.includes('rel="next"')) {
      return new URL(url.trim().slice(1, -1), 'https://api.github.com').searchParams.get('cursor') ?? undefined;
    }
  }
  return undefined;
}
