/** Takes deliveries one by one, stores those that arrive together in one transaction, so that a storm is acknowledged fast. */
import type { Delivery } from '../store/deliveries.ts';

export type Outcome = 'stored' | 'duplicate';

interface Waiting {
  delivery: Delivery;
  done: (outcome: Outcome) => void;
  failed: (error: unknown) => void;
}

const largestBatch = 200;

/** `store` gives the ids that were new. The promise given for a delivery settles once it is durable, or rejects. */
export function intake(
  store: (deliveries: Delivery[]) => Promise<Set<string>>,
): (delivery: Delivery) => Promise<Outcome> {
  let waiting: Waiting[] = [];
  let flushing = false;

  async function flush(): Promise<void> {
    flushing = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, largestBatch);
      waiting = waiting.slice(largestBatch);
      await settle(batch, store);
    }
    flushing = false;
  }

  return (delivery) =>
    new Promise((done, failed) => {
      waiting.push({ delivery, done, failed });
      if (!flushing) void flush();
    });
}

async function settle(batch: Waiting[], store: (deliveries: Delivery[]) => Promise<Set<string>>): Promise<void> {
  const byId = new Map(batch.map(({ delivery }) => [delivery.id, delivery]));
  try {
    const fresh = await store([...byId.values()]);
    for (const { delivery, done } of batch) done(fresh.delete(delivery.id) ? 'stored' : 'duplicate');
  } catch (error) {
    // One that the database does not take must not fail those that came with it.
    if (batch.length > 1 && isAboutData(error)) for (const one of batch) await settle([one], store);
    else for (const { failed } of batch) failed(error);
  }
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: classes 22 and 23, data and constraints. */
function isAboutData(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return code.startsWith('22') || code.startsWith('23');
}
