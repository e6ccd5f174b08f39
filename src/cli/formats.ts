/** Takes a review and the format asked for, gives the report's text. */

import {
  type Reviewed,
  renderHtml,
  renderJobSummary,
  renderJson,
  renderSarif,
  renderText,
  type SourceLookup,
} from '../core/render/index.ts';
import type { Arguments } from './arguments.ts';
import { version } from './version.ts';

/** What a file's ending says about its format. */
const endings: Readonly<Record<string, string>> = {
  '.json': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.sarif': 'sarif',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
};

/** `--format`, else what the ending of `--output` says, else `fallback`; only one of `allowed`. */
export function formatOf(args: Arguments, allowed: readonly string[], fallback: string): string {
  const asked = args.value('format');
  if (asked !== undefined) return asked;
  const ending = /\.[a-z]+$/i.exec(args.value('output') ?? '')?.[0].toLowerCase() ?? '';
  const format = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  return format !== undefined && allowed.includes(format) ? format : fallback;
}

export async function reportText(report: Reviewed, args: Arguments, source: SourceLookup): Promise<string> {
  switch (formatOf(args, ['text', 'json', 'markdown', 'sarif', 'html'], 'text')) {
    case 'json':
      return renderJson(report);
    case 'markdown':
      return renderJobSummary(report, { limit: Number.POSITIVE_INFINITY });
    case 'sarif':
      return renderSarif(report, { version: await version() });
    case 'html':
      return renderHtml(report, { source });
    default:
      return renderText(report, {
        color: wantsColor(args),
        source,
        verbose: args.has('verbose'),
        ...widthOf(process.stdout.columns, process.env['COLUMNS']),
      });
  }
}

/** A terminal's own columns, else those that the environment asks for, as a pager or a CI log may. */
function widthOf(columns: number | undefined, asked: string | undefined): { width?: number } {
  const width = columns || Number(asked);
  return Number.isInteger(width) && width > 0 ? { width } : {};
}

/** Colour on a terminal, unless the user (https://no-color.org), the terminal or `--output` says otherwise. */
export function wantsColor(args: Arguments): boolean {
  const { NO_COLOR, TERM } = process.env;
  return (
    process.stdout.isTTY === true &&
    !NO_COLOR &&
    TERM !== 'dumb' &&
    !args.has('no-color') &&
    args.value('output') === undefined
  );
}
