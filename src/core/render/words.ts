/** Takes numbers and nouns of a report, gives the words that every report uses for them. */
import type { AccessComparison, Change, Exposure, Grant, TemplateCoverage } from '../model/delta.ts';
import type { Fate, Severity } from '../model/finding.ts';
import { readable } from '../model/value.ts';
import type { DiffReport, Side, SideName } from './report.ts';

/** `1 finding`, `2 findings`, `2 policies`. */
export function count(number: number, noun: string): string {
  const plural = /(?:s|x|ch|sh)$/.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;
  return `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`;
}

/** A number of points with at most one decimal: risk is a sum of fractions. */
export function points(number: number): string {
  const rounded = Math.round(number * 10) / 10;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** `+52`, `−3.5`, `±0`. */
export function signed(number: number): string {
  const text = points(Math.abs(number));
  return text === '0' ? '±0' : (number > 0 ? '+' : '−') + text;
}

/** `48 → 100`. */
export function arrow(change: Pick<Change, 'base' | 'head'>): string {
  return `${points(change.base)} → ${points(change.head)}`;
}

/** A clause as rules write it, in lower case and without a full stop, as a sentence; what begins with a name stays as it is. */
export function sentence(clause: string): string {
  const text = clause.trim();
  const first = /^[a-z]+(?=[ ,]|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return text === '' || /[.!?]$/.test(text) ? first : `${first}.`;
}

export function shortSha(sha: string): string {
  return /^[0-9a-f]{12,}$/i.test(sha) ? sha.slice(0, 7) : sha;
}

/** The most important first: what it is called where findings are grouped by fate. */
export const fateTitles: Record<Fate, string> = {
  introduced: 'New',
  worsened: 'Worse',
  improved: 'Better',
  resolved: 'Resolved',
  persisting: 'Unchanged',
};

export const severityMarks: Record<Severity, string> = {
  critical: '🔴',
  high: '🟠',
  medium: '🟡',
  low: '🔵',
  info: '⚪',
};

/** What a comparison of two sets of policies came to. */
export const relationWords: Record<AccessComparison['relation'], string> = {
  equal: 'both allow the same',
  broader: 'head allows more than base',
  narrower: 'head allows less than base',
  incomparable: 'head allows some things that base does not, and the other way round',
};

const sourceOf: Record<Exposure['from'], string> = {
  internet: 'the internet',
  account: 'another account',
  service: 'an AWS service',
  organization: 'the organization',
};

/** `GET /orders on Api reaches CreateOrder from the internet without authorization`, the user's part in backticks. */
export function exposureSentence(exposure: Exposure): string {
  const how =
    exposure.authorization === 'none' ? 'without authorization' : `with authorization ${quote(exposure.authorization)}`;
  return `${quote(exposure.via)} reaches ${quote(exposure.resource)} from ${sourceOf[exposure.from]} ${how}`;
}

/** `OrdersRole: Write s3:PutObject, s3:DeleteObject on arn:…`, each list cut to `most` items. */
export function grantSentence(grant: Grant, most = 4): string {
  const who = grant.principal ?? grant.resource;
  const subject = who === undefined ? 'allows' : `${quote(readable(who))} may`;
  const conditions = Object.keys(grant.conditions).length > 0 ? ' under conditions' : '';
  return `${subject} ${listed(grant.actions, most)} on ${listed(grant.resources, most)}${conditions}`;
}

/** By which means the holder could gain more than it was given, in words where the grant has them; '' where by none. */
export function escalationWords({ escalationStories, privilegeEscalation, principal, resource }: Grant): string {
  if (!escalationStories || escalationStories.length === 0) return cutList(privilegeEscalation, 5);
  return `${readable(principal ?? resource ?? 'the holder')} ${cutList(escalationStories, 3)}`;
}

/** The concrete request that proves a grant: `s3:PutObject` on `arn:…` with `aws:SourceIp` = `10.0.0.1`. */
export function witnessSentence(grant: Grant): string {
  const { action, resource, context, principal } = grant.witness;
  const facts = Object.entries(context).map(
    ([key, value]) => `${quote(key)} = ${quote(readable(Array.isArray(value) ? value.join(', ') : value))}`,
  );
  const who = principal === undefined ? '' : ` by ${quote(readable(principal))}`;
  const when = facts.length === 0 ? '' : ` with ${cutList(facts, 4)}`;
  return `${quote(action)} on ${quote(readable(resource))}${who}${when}`;
}

/** The user's text between backticks; a backtick in it would end the quotation, so it becomes an apostrophe. */
function quote(text: string): string {
  return '`' + text.replaceAll('`', "'") + '`';
}

function listed(items: readonly string[], most: number): string {
  return cutList(
    items.map((item) => quote(readable(item))),
    most,
  );
}

function cutList(items: readonly string[], most: number): string {
  const left = items.length - most;
  const kept = items.slice(0, most).join(', ');
  return left > 0 ? `${kept} and ${left} more` : kept;
}

/** Said in place of a score, which nothing has. */
export const nothingFound = 'No templates found: nothing was judged.';

export const nothingRead = 'No template could be read: nothing was judged.';

/** What was looked at on one side: `3 of 4 templates read, 1 failed`. */
export function coverageWords(coverage: readonly TemplateCoverage[], side: SideName, untouched = 0): string {
  const all = coverage.filter((template) => template.side === side);
  const same = untouched > 0 ? [`${count(untouched, 'template')} not touched`] : [];
  if (all.length === 0) return same[0] ?? 'no templates found';
  const read = all.filter((template) => template.state === 'read').length;
  const skipped = all.filter((template) => template.state === 'skipped').length;
  const failed = all.filter((template) => template.state === 'failed').length;
  const rest = [skipped > 0 ? `${skipped} skipped` : '', failed > 0 ? `${failed} could not be read` : ''].filter(
    Boolean,
  );
  const words =
    read === all.length ? `${count(read, 'template')} read` : `${read} of ${count(all.length, 'template')} read`;
  return [words, ...rest, ...same].join(', ');
}

/** Templates that were not read, each with the reason. */
export function unread(coverage: readonly TemplateCoverage[]): TemplateCoverage[] {
  return coverage.filter((template) => template.state !== 'read');
}

/** The commit of a side that has a name of its own; `undefined` where the commit, or the first digits of it, is what it is called. */
export function commitBeside({ label, sha }: Side): string | undefined {
  const isName = sha !== undefined && !(/^[0-9a-f]{7,}$/i.test(label) && sha.startsWith(label.toLowerCase()));
  return isName ? shortSha(sha) : undefined;
}

export function sideWords(side: Side): string {
  const commit = commitBeside(side);
  return commit === undefined ? shortSha(side.label) : `${side.label} (${commit})`;
}

/** What to say where a reviewer has nothing to look at; `undefined` where there is something. */
export function quietWords({ delta, untouched = 0, notes = [] }: DiffReport): string | undefined {
  const { findings, access, exposure, coverage } = delta;
  const news = [
    ...[findings.introduced, findings.worsened, findings.resolved, findings.improved],
    ...[access.added, access.removed, exposure.opened, exposure.closed],
  ];
  if (news.some((list) => list.length > 0)) return undefined;
  if (coverage.length === 0 && untouched > 0) return 'The change touches no template.';
  if (coverage.length === 0 && notes.length > 0) return undefined;
  if (coverage.length === 0) return 'No templates were found, so there was nothing to judge.';
  if (coverage.some(({ state }) => state === 'failed')) return 'What could be read is as secure as it was.';
  return 'This change leaves the security of the templates as it was.';
}
