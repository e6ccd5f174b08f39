/** Measures reading, expanding and judging of templates, each against a peer in the same run. */
import { parseDocument } from 'yaml';
import { expand } from '../../src/core/expand/index.ts';
import { createAccessPoints } from '../../src/core/facts/access-points.ts';
import { createEscalationsOf } from '../../src/core/facts/escalations.ts';
import type { SourceFile } from '../../src/core/model/place.ts';
import type { ExpandContext, Format, Template } from '../../src/core/model/stack.ts';
import { expandContext, judgeSide, judgeTemplate, type Knowledge, readEach } from '../../src/core/side.ts';
import { generated, type Inputs } from './inputs.ts';
import { median, timesOf } from './measure.ts';
import type { Row, Section } from './report.ts';

/** The most that a format's expansion may take, as a multiple of the bare parse. */
const formats: Readonly<Record<Format, number>> = { cloudformation: 3, sam: 2, serverless: 3 };

function bareParse(files: Iterable<SourceFile>): void {
  for (const { text } of files) parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
}

/** Each format: its templates from text to CloudFormation, against the bare parse of all that they consist of. */
export function expanding({ name, files }: Inputs, rounds: number): Section {
  const context = expandContext(files, {});
  const templates = files.flatMap((file) => expand(file, context) ?? []);
  const rows = [...Map.groupBy(templates, ({ format }) => format)].map(([format, group]): Row => {
    const times = timesOf(
      {
        ours: () => {
          for (const { source } of group) expand(source, context);
        },
        bare: () => bareParse(sourcesOf(group, context)),
      },
      rounds,
    );
    const from = `${group.length} templates, ${ms(times.ours)} of ${ms(times.bare)} by yaml's parseDocument`;
    return { what: format, figure: times.ours / times.bare, unit: '×', budget: formats[format], from };
  });
  return { title: `Reading and expanding ${name}, against a bare YAML parse of the same text`, rows };
}

/** A file that several templates include is read for each of them, on both sides of the comparison. */
function sourcesOf(templates: readonly Template[], context: ExpandContext): SourceFile[] {
  return templates.flatMap(({ files }) => files.flatMap((path) => context.file(path) ?? []));
}

/**
 * One side as a review goes through it: each file is read (parse, expansion, scenarios), then its template is judged (facts, rules,
 * risk). Both are timed in the same pass, so that each pays for what it leaves to collect.
 */
export function judging({ name, files }: Inputs, knowledge: Knowledge, rounds: number): Section {
  const passes = Array.from({ length: rounds + 1 }, () => onePass(files, unread(knowledge))).slice(1);
  const templates = passes[0]?.templates ?? 1;
  const read = median(passes.map((pass) => pass.read));
  const judged = median(passes.map((pass) => pass.judged));
  const one = (time: number) => `${(time / templates).toFixed(2)} ms`;
  const from = `${one(judged)} a template against ${one(read)}`;
  return {
    title: `Judging one side of ${name}, against reading it`,
    rows: [{ what: 'facts, rules and risk', figure: judged / read, unit: '×', budget: 1, from }],
  };
}

function onePass(files: readonly SourceFile[], knowledge: Knowledge) {
  const pass = { templates: 0, read: 0, judged: 0 };
  let since = performance.now();
  const lap = () => {
    const before = since;
    since = performance.now();
    return since - before;
  };
  for (const { application } of readEach(files, knowledge)) {
    pass.read += lap();
    if (!application) continue;
    judgeTemplate(application, knowledge);
    pass.templates++;
    pass.judged += lap();
  }
  return pass;
}

/** What is kept between reviews is not kept between rounds: a command line's one review has none of it. */
function unread(knowledge: Knowledge): Knowledge {
  const { catalogue, escalations } = knowledge;
  return {
    ...knowledge,
    accessPoints: createAccessPoints(catalogue),
    escalationsOf: createEscalationsOf(escalations, catalogue),
  };
}

/** CloudFormation's limits are 500 resources and 1 MB; ten times past them, time per resource must stay what it was. */
export function growth(knowledge: Knowledge, rounds: number): Section {
  const sizes = [100, 500, 1_000, 5_000];
  const times = sizes.map((size) => {
    const file = generated(size);
    const { side } = timesOf({ side: () => void judgeSide([file], 'head', knowledge) }, rounds);
    return { size, time: side, length: file.text.length };
  });
  const first = times[1] ?? { size: 1, time: 1 };
  const rows = times.map(({ size, time, length }): Row => {
    const from = `${ms(time)}, ${(length / 1e6).toFixed(2)} MB of text`;
    const figure = time / size / (first.time / first.size);
    return { what: `${size} resources`, figure, unit: '×', ...(size > first.size ? { budget: 1.5 } : {}), from };
  });
  return { title: 'Growth: time per resource against that at 500 resources', rows };
}

const ms = (time: number) => `${time.toFixed(0)} ms`;
