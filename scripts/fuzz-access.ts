/** Compares the access engine with its slow twin on random policy pairs: `npm run fuzz:access -- <count> <seed>`; stops at a disagreement. */
import { catalogueOf } from '../src/core/access/catalogue.ts';
import { compareAccess } from '../src/core/access/compare-access.ts';
import { randomCase, seeded } from '../test/oracle/access-cases.ts';
import { twinConfirms, twinFindsNewAccess } from '../test/oracle/access-twin.ts';
import { smallCatalogue } from '../test/oracle/access-universe.ts';

const [count = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const random = seeded(seed);
const catalogue = catalogueOf(smallCatalogue);
const tally = { broader: 0, inexact: 0, disagreements: 0 };
const start = performance.now();
for (let index = 0; index < count; index++) {
  const pair = randomCase(random);
  const comparison = compareAccess(pair.base, pair.head, { catalogue });
  const expected = twinFindsNewAccess(pair);
  const confirmed = comparison.added.filter(({ witness }) => twinConfirms(pair, witness)).length;
  const agrees = comparison.newAccess ? confirmed > 0 && confirmed === comparison.added.length : !expected;
  if (comparison.newAccess) tally.broader++;
  if (!comparison.exact) tally.inexact++;
  if (index % 10_000 === 9_999) console.log(`${index + 1} pairs, ${tally.disagreements} disagreements`);
  if (agrees) continue;
  tally.disagreements++;
  console.log(JSON.stringify({ index, expected, base: pair.base, head: pair.head, comparison }));
  if (tally.disagreements >= 5) break;
}
const seconds = (performance.now() - start) / 1000;
console.log(
  `seed ${seed}: ${count} pairs, ${tally.broader} with new access, ${tally.inexact} inexact, ${tally.disagreements} disagreements, ${Math.round(seconds)} s`,
);
process.exitCode = tally.disagreements > 0 ? 1 : 0;
