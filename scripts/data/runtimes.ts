/** Takes lifecycle dates of Lambda runtimes, writes `data/lambda-runtimes.json`: one runtime a line, dates as ISO text. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

interface Lifecycle {
  deprecated: string;
  'create-block': string | null;
  'update-block': string | null;
  successor: string | null;
}

/** Gives the file's text; dates are forecasts that AWS moves, so the day on which they were read is part of it. */
function runtimesJson(runtimes: Record<string, Lifecycle>, read: string): string {
  const rows = Object.entries(runtimes)
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([name, { deprecated, successor, ...blocks }]) => {
      const row = {
        deprecated,
        createBlocked: blocks['create-block'],
        updateBlocked: blocks['update-block'],
        successor,
      };
      const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value));
      return `  ${JSON.stringify(name)}: ${JSON.stringify(known)}`;
    });
  const source = 'cfn-lint 217397c81, after https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html';
  return `{\n "source": "${source}",\n "read": "${read}",\n "runtimes": {\n${rows.join(',\n')}\n }\n}\n`;
}

/** `read`: the day on which the dates were read. Where the source is not at hand, the committed file stays as it is. */
export function writeRuntimeData(path = join(root, '../shared/lambda-runtimes.json'), read = '2026-08-19'): void {
  if (!existsSync(path)) {
    console.log(`runtimes: no dates in ${path}, data/lambda-runtimes.json stays as it is`);
    return;
  }
  const runtimes = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(join(root, 'data/lambda-runtimes.json'), runtimesJson(runtimes, read));
  console.log(`runtimes: ${Object.keys(runtimes).length}`);
}

if (import.meta.main) writeRuntimeData(process.argv[2], process.argv[3]);
