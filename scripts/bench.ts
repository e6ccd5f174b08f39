/**
 * Measures every budget of speed and memory, and prints each figure beside its budget: `npm run bench`, or `npm run bench -- quick`
 * for fewer rounds. Explained in docs/benchmarks.md. It never fails: a busy machine is no defect.
 */
import { availableParallelism } from 'node:os';
import { knowledgeFor } from '../src/knowledge.ts';
import { comparisons } from './bench/access.ts';
import { inputs } from './bench/inputs.ts';
import { linesOf, type Section } from './bench/report.ts';
import { memory, starts } from './bench/starts.ts';
import { expanding, growth, judging } from './bench/templates.ts';

const rounds = process.argv.includes('quick') ? 1 : 5;
const knowledge = await knowledgeFor({ today: '2026-01-01' });
const templates = inputs();

const sections: readonly (() => Section | Promise<Section>)[] = [
  () => expanding(templates, rounds),
  () => judging(templates, knowledge, rounds),
  () => growth(knowledge, rounds),
  () => comparisons(knowledge.catalogue, rounds),
  () => starts(2 * rounds + 1),
  () => memory(1_000),
];

console.log(`Node ${process.versions.node}, ${availableParallelism()} processors, ${rounds} rounds\n`);
for (const section of sections) console.log(linesOf(await section()).join('\n'));
