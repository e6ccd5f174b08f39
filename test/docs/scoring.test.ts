import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accessRiskWeights } from '../../src/core/access/access-risk.ts';
import { parsePolicy } from '../../src/core/access/parse-policy.ts';
import { principalWidths, resourceRisk } from '../../src/core/access/resource-risk.ts';
import { exposureFactors, weights } from '../../src/core/score/risk.ts';
import { gradeOf } from '../../src/core/score/score.ts';
import { judgeSide } from '../../src/core/side.ts';
import { loadCatalogue } from '../../src/data.ts';
import { diff, rules } from '../../src/index.ts';
import { knowledgeFor } from '../../src/knowledge.ts';

const page = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');
const options = { today: '2026-11-24' };

function example(side: 'base' | 'head') {
  const text = new RegExp(`<!-- example: ${side} -->\n\`\`\`yaml\n([^\`]*)\`\`\``).exec(page)?.[1];
  if (text === undefined) throw new Error(`docs/scoring.md has no example for ${side}`);
  return [{ path: 'template.yaml', text }];
}

/** Cells of the rows of the table under a heading cell. */
function table(head: string): string[][] {
  const rows = page.split(`\n| ${head} |`)[1]?.split('\n\n')[0]?.split('\n').slice(2) ?? [];
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

it('says every row of the example as the code computes it', async () => {
  const knowledge = await knowledgeFor(options);
  const sides = (['base', 'head'] as const).map(
    (side) => judgeSide(example(side), side, knowledge).applications[0]?.rows ?? [],
  );
  const points = (index: number, name: string) =>
    sides[index]?.find(({ resource, what }) => `${resource} ${what}` === name)?.points.toFixed(2) ?? '';
  const names = new Set(sides.flat().map(({ resource, what }) => `${resource} ${what}`));
  const said = table('resource | row | base | head | how').filter(([resource]) => resource !== '');
  expect(
    said.map(([resource, what, base, head]) => [`${resource?.replaceAll('`', '')} ${what}`, base, head]).sort(),
  ).toEqual([...names].map((name) => [name, points(0, name), points(1, name)]).sort());
});

it('says the sums, scores, grades and the verdict of the example', async () => {
  const delta = await diff(example('base'), example('head'), options);
  const { risk, score, grade, gate, findings } = delta;
  const two = (number: number) => number.toFixed(2);
  expect(page).toContain(`| **risk** | **${two(risk.base)}** | **${two(risk.head)}** | **+${two(risk.change)}** |`);
  expect(page).toContain(`| **score** | **${two(score.base)}** | **${two(score.head)}** |`);
  expect(page).toContain(`| **grade** | **${grade.base}** | **${grade.head}** |`);
  expect(page).toContain(`100 × 2^(−${two(risk.head)} / 1 / 100) = ${two(score.head)}\`, grade ${grade.head}`);
  expect(gate.verdict).toBe('fail');
  const points = rules.filter(({ kind }) => kind === 'state').map(({ id }) => id);
  const weighed = findings.introduced.filter(({ rule, severity }) => points.includes(rule) && severity !== 'info');
  expect(weighed.map(({ rule }) => rule)).toEqual(['fn-url-auth-none']);
});

it('says the weights, factors, shares and widths that the code has', () => {
  const numbers = (rows: string[][]) => rows.map(([, number]) => Number(number));
  expect(table('severity | weight')).toEqual(Object.entries(weights).map(([name, weight]) => [name, String(weight)]));
  expect(numbers(table('who can reach what the finding is about | factor'))).toEqual([
    exposureFactors.internet,
    exposureFactors.accounts,
    exposureFactors.internal,
  ]);
  const { levels, reach, perDoubling } = accessRiskWeights;
  expect(table('access level of the action | weight')).toEqual(
    Object.entries(levels).map(([level, weight]) => [level, String(weight)]),
  );
  expect(numbers(table('how far its resources reach | share'))).toEqual(
    Object.values(reach).filter((share) => share > 0),
  );
  expect(page).toContain(`\`${perDoubling} × log2(1 + Σ`);
  expect(page).toContain(`weighs ${accessRiskWeights.telemetry} instead`);
  expect(page).toContain(`has a condition, ${accessRiskWeights.conditional} of its weight`);
  expect(numbers(table('principal | width'))).toEqual(Object.values(principalWidths));
});

it('says the least score of each grade', () => {
  for (const [grade, least] of table('grade | least score').slice(0, -1)) {
    expect(gradeOf(Number(least))).toBe(grade);
    expect(gradeOf(Number(least) - 0.001)).not.toBe(grade);
  }
});

it('says what a condition on the caller leaves of a resource policy', async () => {
  const catalogue = await loadCatalogue();
  const points = (condition: Record<string, string>) => {
    const statement = {
      Effect: 'Allow',
      Principal: { Service: 's3.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: '*',
      ...(Object.keys(condition).length > 0 ? { Condition: { StringEquals: condition } } : {}),
    };
    return resourceRisk(
      parsePolicy({ Version: '2012-10-17', Statement: [statement] }, () => {}),
      catalogue,
    );
  };
  const share = points({ 'aws:SourceAccount': '111122223333' }) / points({});
  expect(page).toContain(`leaves ${Number(share.toFixed(6))} of the\nwidth`);
});
