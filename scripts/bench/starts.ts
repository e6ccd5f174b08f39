/** Measures whole processes: a diff of one template, the load of the Action's bundle, the memory of a scan over a thousand templates. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repository, root } from './inputs.ts';
import { peakOf, processTimes } from './processes.ts';
import type { Row, Section } from './report.ts';

export async function starts(rounds: number): Promise<Section> {
  const command = join(root, 'bin/lambdelta.js');
  const node = await processTimes(['-e', '0'], root, rounds);
  const diff = await processTimes([command, 'diff', 'examples/orders/base', 'examples/orders/head'], root, rounds);
  // Without an event there is nothing to do: the rest is the load.
  const load = await processTimes(
    ['-e', `import(${JSON.stringify(join(root, 'dist/index.js'))}).catch(() => {})`],
    root,
    rounds,
  );
  const from = `of it ${node.ms.toFixed(0)} ms are Node's own start`;
  return {
    title: 'Fresh processes',
    rows: [
      { what: 'diff of one template', figure: diff.ms, unit: 'ms', budget: 400, from },
      { what: 'load of dist/index.js', figure: load.ms, unit: 'ms', budget: 150, from },
    ],
  };
}

export async function memory(count: number): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'lambdelta-bench-'));
  try {
    let length = 0;
    for (const { path, text } of repository(count)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      length += text.length;
    }
    const args = [join(root, 'bin/lambdelta.js'), 'scan', '.'];
    const { ms, peak } = await peakOf(args, folder);
    const from = `${(length / 1e6).toFixed(1)} MB of text in ${(ms / 1000).toFixed(1)} s`;
    const row: Row = { what: `scan of ${count} templates`, figure: peak, unit: 'MB', budget: 256, from };
    return { title: 'Peak memory', rows: [row] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
