/** Measures reading, expanding and judging of templates, each against a peer in the same run. */
import { parseDocument } from 'yaml';
import { expand } from '../../src/core/expand/index.ts';
import { createAccessPoints } from '../../src/core/facts/access-points.ts';
import { createEscalationsOf } from '../../src/core/facts/escalations.ts';
import type { SourceFile } from '../../src/core/model/place.ts';
import type { ExpandContext, Format, Template } from '../../src/core/model/stack.ts';
import { expandContext, judgeEach, judgeSide, type Knowledge, readEach } from '../../src/core/side.ts';
import { generated, type Inputs } from './inputs.ts';
import { timesOf } from './measure.ts';
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

/** What a review of one side does: it reads the files (parse, expansion, scenarios), then judges each template (facts, rules, risk). */
export function judging({ name, files }: Inputs, knowledge: Knowledge, rounds: number): Section {
  let templates = 0;
  const times = timesOf(
    {
      read: () => {
        templates = 0;
        for (const _ of readEach(files, knowledge)) templates++;
      },
      judged: () => {
        for (const _ of judgeEach(files, 'head', unread(knowledge)));
      },
    },
    rounds,
  );
  const judged = times.judged - times.read;
  const one = (time: number) => `${(time / templates).toFixed(2)} ms`;
  const from = `${one(judged)} a template against ${one(times.read)}`;
  return {
    title: `Judging one side of ${name}, against reading it`,
    rows: [{ what: 'facts, rules and risk', figure: judged / times.read, unit: '×', budget: 1, from }],
  };
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
