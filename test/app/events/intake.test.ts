import { describe, expect, test } from 'vitest';
import { intake } from '../../../app/events/intake.ts';
import type { Delivery } from '../../../app/store/deliveries.ts';

const delivery = (id: string): Delivery => ({
  id,
  event: 'pull_request',
  action: 'opened',
  task: { kind: 'evaluate-pull', repository: { id: 1, owner: 'o', name: 'r', installation: 1 }, number: 1 },
});

describe('taking deliveries in', () => {
  test('those that arrive while one is stored are stored together, each answered for itself', async () => {
    const batches: string[][] = [];
    const known = new Set(['old']);
    const accept = intake(async (deliveries) => {
      batches.push(deliveries.map(({ id }) => id));
      await new Promise((done) => setTimeout(done, 5));
      const fresh = deliveries.filter(({ id }) => !known.has(id)).map(({ id }) => id);
      for (const id of fresh) known.add(id);
      return new Set(fresh);
    });
    const outcomes = await Promise.all(['a', 'b', 'old', 'b', 'c'].map((id) => accept(delivery(id))));
    expect(outcomes).toEqual(['stored', 'stored', 'duplicate', 'duplicate', 'stored']);
    expect(batches).toEqual([['a'], ['b', 'old', 'c']]);
  });

  test('one that the database does not take fails alone', async () => {
    const accept = intake(async (deliveries) => {
      const ids = deliveries.map(({ id }) => id);
      if (ids.includes('bad')) throw Object.assign(new Error('unsupported Unicode escape sequence'), { code: '22P05' });
      return new Set(ids);
    });
    const outcomes = await Promise.allSettled(['first', 'a', 'bad', 'b'].map((id) => accept(delivery(id))));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  test('a failure is told to those it concerns, and later ones are stored again', async () => {
    let down = true;
    const accept = intake(async (deliveries) => {
      if (down) throw new Error('down');
      return new Set(deliveries.map(({ id }) => id));
    });
    await expect(Promise.all([accept(delivery('a')), accept(delivery('b'))])).rejects.toThrow('down');
    down = false;
    expect(await accept(delivery('a'))).toBe('stored');
  });
});
