import { describe, expect, test } from 'vitest';
import { sweepFailedDeliveries } from '../../../app/operate/sweep.ts';
import type { GitHubClient } from '../../../src/edge/github/index.ts';

const now = new Date('2026-11-25T00:00:00Z');
const delivery = (id: number, status: number, hoursAgo = 1) => ({
  id,
  guid: `guid-${id}`,
  status_code: status,
  delivered_at: new Date(now.getTime() - hoursAgo * 3_600_000).toISOString(),
});

/** Pages of deliveries, newest first; asked to send again it does what `attempt` says. */
function clientOf(pages: ReturnType<typeof delivery>[][], attempt: (id: number) => number) {
  const attempts: number[] = [];
  const client: GitHubClient = {
    graphql: () => Promise.reject(new Error('not asked for')),
    request: async (route, parameters = {}) => {
      if (route.startsWith('POST')) {
        const id = Number(parameters['delivery_id']);
        const status = attempt(id);
        if (status >= 400) throw Object.assign(new Error('no'), { status, response: { headers: {} } });
        attempts.push(id);
        return { status, headers: {}, data: undefined };
      }
      const page = Number(parameters['cursor'] ?? 0);
      const link =
        page + 1 < pages.length ? `<https://api.github.com/app/hook/deliveries?cursor=${page + 1}>; rel="next"` : '';
      return { status: 200, headers: { link }, data: pages[page] ?? [] };
    },
  };
  return { client, attempts };
}

const none = async () => new Set<string>();

describe('the sweep', () => {
  test('has what failed sent again, unless it arrived later or is stored', async () => {
    const again = { ...delivery(1, 502), id: 9, status_code: 200 };
    const { client, attempts } = clientOf([[again, delivery(2, 500), delivery(3, 504), delivery(1, 502)]], () => 202);
    const result = await sweepFailedDeliveries(client, 72, now, async () => new Set(['guid-3']));
    expect(result).toEqual({ failed: 2, redelivered: 1, refused: 0 });
    expect(attempts).toEqual([2]);
  });

  test('goes on after one that GitHub will not send again', async () => {
    const { client, attempts } = clientOf([[delivery(1, 500), delivery(2, 500)]], (id) => (id === 1 ? 404 : 202));
    expect(await sweepFailedDeliveries(client, 72, now, none)).toEqual({ failed: 2, redelivered: 1, refused: 1 });
    expect(attempts).toEqual([2]);
  });

  test('looks back over a weekend, and no further', async () => {
    const pages = [[delivery(1, 500, 60)], [delivery(2, 500, 80)], [delivery(3, 500, 100)]];
    const { client, attempts } = clientOf(pages, () => 202);
    await sweepFailedDeliveries(client, 72, now, none);
    expect(attempts).toEqual([1, 2]);
  });
});
