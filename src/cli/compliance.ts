/** Takes a scan, gives what it says about compliance frameworks: as text, or as OSCAL for auditors. */
import type { ScanReport } from '../core/model/delta.ts';
import { nearest } from '../core/model/nearest.ts';
import { renderFrameworkReport, renderOscal } from '../core/render/index.ts';
import { commitOf, repositoryOf } from '../edge/disk/git.ts';
import { InputError } from '../edge/disk/index.ts';
import { frameworkReport, frameworks } from '../index.ts';
import type { Arguments } from './arguments.ts';
import { formatOf } from './formats.ts';
import { version } from './version.ts';

/** `undefined` where neither a framework nor OSCAL was asked for. */
export async function complianceText(report: ScanReport, args: Arguments): Promise<string | undefined> {
  const format = formatOf(args, ['text', 'json', 'markdown', 'sarif', 'html'], 'text');
  const asked = args.values('framework');
  if (asked.length === 0 && format !== 'oscal') return undefined;
  if (format !== 'oscal' && format !== 'text')
    throw new InputError(
      '`--framework` is told as `text` or `oscal`; the other formats name the controls beside each finding',
    );
  const reports = (asked.length > 0 ? asked : frameworks.map(({ id }) => id)).map((id) => reportOf(report, id));
  if (format === 'text') return reports.map(renderFrameworkReport).join('\n\n');
  const repository = repositoryOf(process.cwd());
  const commit = repository === undefined ? undefined : commitOf(repository, 'HEAD');
  const at = new Date().toISOString();
  return renderOscal({ reports, at, version: await version(), ...(commit === undefined ? {} : { commit }) });
}

function reportOf(report: ScanReport, id: string) {
  const found = frameworkReport(report.findings, id);
  if (found) return found;
  const ids = frameworks.map((framework) => framework.id);
  const near = nearest(id, ids);
  const hint = near === undefined ? `use one of ${ids.join(', ')}` : `did you mean \`${near}\`?`;
  throw new InputError(`there is no framework \`${id}\`; ${hint}`);
}
