import { expect, test } from 'vitest';
import { catalogueOf } from '../../src/core/access/catalogue.ts';
import { compareAccess } from '../../src/core/access/compare-access.ts';
import { randomCase, seeded } from './access-cases.ts';
import { twinConfirms, twinFindsNewAccess } from './access-twin.ts';
import { smallCatalogue } from './access-universe.ts';

test('the engine agrees with its slow twin on 5,000 random pairs of policies', () => {
  const random = seeded(20_270_101);
  const catalogue = catalogueOf(smallCatalogue);
  const disagreements: unknown[] = [];
  let broader = 0;
  for (let index = 0; index < 5000; index++) {
    const pair = randomCase(random);
    const comparison = compareAccess(pair.base, pair.head, { catalogue });
    const unconfirmed = comparison.added.filter(({ witness }) => !twinConfirms(pair, witness));
    const agrees = comparison.newAccess
      ? comparison.added.length > 0 && unconfirmed.length === 0
      : !twinFindsNewAccess(pair);
    if (comparison.newAccess) broader++;
    if (!agrees || !comparison.exact) disagreements.push({ index, pair, comparison });
  }
  expect(disagreements).toEqual([]);
  expect(broader).toBeGreaterThan(1500);
  expect(broader).toBeLessThan(4000);
}, 120_000);
