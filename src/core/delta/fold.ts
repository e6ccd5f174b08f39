/** Takes the findings that a change is to blame for, marks those that another one tells too; nothing is dropped, so that risk stays a sum. */
import type { Finding } from '../model/finding.ts';
import { severityRank } from '../model/finding.ts';

/** As many findings of one rule are told one by one. */
const mostApart = 3;

/**
 * One line can cause many findings: a setting under `Globals`, a statement that several rules know as dangerous. Each such line is told once.
 * So is what one rule says of several settings of one resource, and many findings of one rule in one change, which are one decision, unless they are critical.
 */
export function foldAlike(fresh: readonly Finding[]): void {
  for (const alike of groups(fresh, ({ rule, severity, place }) => JSON.stringify([rule, severity, place])))
    tell(alike, names);
  for (const alike of groups(fresh, ({ area, place }) => (area === 'iam' ? JSON.stringify(place) : undefined)))
    tell(alike, reasons);
  for (const alike of groups(fresh, ofOneResource)) tell(alike, reasons);
  const mild = fresh.filter(({ severity }) => severity !== 'critical');
  for (const alike of groups(mild, ({ rule, severity }) => `${rule} ${severity}`))
    if (alike.length > mostApart) tell(alike, names);
}

/** Each route and each statement has its own answer: those stay apart. */
function ofOneResource({ rule, severity, area, resource }: Finding): string | undefined {
  const isApart = area === 'http' || area === 'iam' || severity === 'critical' || resource === null;
  return isApart ? undefined : JSON.stringify([rule, severity, resource]);
}

/** Of what is not folded yet, those with the same key; groups of one are left out. */
function groups(findings: readonly Finding[], keyOf: (finding: Finding) => string | undefined): Finding[][] {
  const open = findings.filter((finding) => finding.foldedInto === undefined && keyOf(finding) !== undefined);
  return [...Map.groupBy(open, keyOf).values()].filter((group) => group.length > 1);
}

/** The gravest tells for all; among equals the first. */
function tell(alike: readonly Finding[], words: (others: readonly Finding[], teller: Finding) => string): void {
  const teller = alike.toSorted((a, b) => severityRank(a.severity) - severityRank(b.severity))[0] as Finding;
  const others = alike.filter((finding) => finding !== teller);
  teller.message += words(others, teller);
  teller.related = [...teller.related, ...others.map(({ place }) => place).filter((place) => !isSame(place, teller))];
  for (const other of others) other.foldedInto = teller.fingerprint;
}

function isSame(place: Finding['place'], { place: of }: Finding): boolean {
  return place.path === of.path && place.startLine === of.startLine;
}

function names(others: readonly Finding[]): string {
  const all = [...new Set(others.map(({ resource }) => resource))].filter((name) => name !== null);
  const shown = all.slice(0, 4).map((name) => `\`${name}\``);
  const more = all.length > shown.length ? [`${all.length - shown.length} more`] : [];
  return shown.length === 0 ? '' : `; so with ${[...shown, ...more].join(', ')}`;
}

/** Four messages are as many as anybody reads in one. */
function reasons(others: readonly Finding[], { message: told }: Finding): string {
  const messages = [...new Set(others.flatMap(({ message }) => (message === told ? [] : [`; ${message}`])))];
  const more = messages.length > mostApart ? `; ${messages.length - mostApart} more like it` : '';
  return messages.slice(0, mostApart).join('') + more;
}
