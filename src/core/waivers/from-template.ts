/** Takes a template's source, gives the waivers and suppressions that its author wrote in it. */
import { isDate } from '../model/date.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Waiver } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import { type Place, placeOf, type SourceFile } from '../model/place.ts';
import { asList, get, isMap, type Json, type JsonMap, keySpan, spanOf, valueSpan } from '../model/tree.ts';
import { parse } from '../parse/index.ts';
import { commentSuppressions, mayHoldWaivers, metadataSuppressions, type Peer, type Suppression } from './peers.ts';
import type { WaiverEntry } from './waiver.ts';

/** A template's text and the files that it was read from. */
export interface WaiverSource {
  source: SourceFile;
  files: readonly string[];
}

interface Reading {
  files: readonly string[];
  rulesOf(peer: Peer, id: string): readonly string[];
  isRule(id: string): boolean;
  ruleIds: readonly string[];
  report: Report;
  entries: WaiverEntry[];
}

/** The waivers of one template. The template itself was judged before, so what is wrong with it is not said again. */
export function waiversOfTemplate(
  { source, files }: WaiverSource,
  rules: { ids: readonly string[]; rulesOf(peer: Peer, id: string): readonly string[] },
  report: Report,
): WaiverEntry[] {
  if (!mayHoldWaivers(source.text)) return [];
  const tree = parse(source, () => {});
  if (!isMap(tree)) return [];
  const known = new Set(rules.ids);
  const reading: Reading = {
    files,
    rulesOf: rules.rulesOf,
    isRule: (id) => known.has(id),
    ruleIds: rules.ids,
    report,
    entries: [],
  };
  fromMetadata(tree['Metadata'], undefined, reading);
  fromOwnList(get(tree, 'custom', 'lambdelta', 'waive'), undefined, reading);
  const parts = authoredParts(tree);
  for (const { id, body } of parts) fromMetadata(get(body, 'Metadata'), id, reading);
  fromComments(source, parts, reading);
  return reading.entries;
}

interface Part {
  id: string;
  body: Json;
  lines: [first: number, last: number];
}

/** What authors give a logical id: resources, and the functions of a serverless.yml. */
function authoredParts(tree: JsonMap): Part[] {
  const inline = asList(get(tree, 'resources')).map((part) => get(part, 'Resources'));
  return [tree['Resources'], ...inline, tree['functions']].filter(isMap).flatMap((map) =>
    Object.keys(map).map((id) => {
      const body = map[id] as Json;
      const first = keySpan(map, id);
      const last = spanOf(body) ?? valueSpan(map, id);
      return { id, body, lines: [first ? placeOf(first).startLine : 0, last ? placeOf(last).endLine : 0] };
    }),
  );
}

function fromMetadata(metadata: Json | undefined, resource: string | undefined, reading: Reading): void {
  fromOwnList(get(metadata, 'lambdelta', 'waive'), resource, reading);
  for (const suppression of metadataSuppressions(metadata)) {
    const span = valueSpan(suppression.list, suppression.index);
    addSuppression(suppression, resource, span && placeOf(span), reading);
  }
}

function fromComments(source: SourceFile, parts: readonly Part[], reading: Reading): void {
  const inOrder = parts.toSorted((a, b) => a.lines[0] - b.lines[0]);
  for (const [index, text] of source.text.split('\n').entries()) {
    const found = commentSuppressions(text);
    if (found.length === 0) continue;
    const line = index + 1;
    const place = { path: source.path, startLine: line, startColumn: 1, endLine: line, endColumn: text.length + 1 };
    const part = partAt(inOrder, line);
    for (const suppression of found) {
      // KICS disables a query for the whole file; a Checkov comment outside of any resource skips nothing.
      if (suppression.peer === 'kics') addSuppression(suppression, undefined, place, reading, true);
      else if (part) addSuppression(suppression, part.id, place, reading, true);
    }
  }
}

/** The part that a line stands in, of parts in order of their first lines. */
function partAt(parts: readonly Part[], line: number): Part | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as Part).lines[0] <= line) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1];
  return part && line <= part.lines[1] ? part : undefined;
}

function addSuppression(
  suppression: Suppression,
  resource: string | undefined,
  place: Place | undefined,
  { rulesOf, files, entries }: Reading,
  inComment = false,
): void {
  const { peer, id, quoting } = suppression;
  for (const rule of rulesOf(peer, id)) {
    entries.push({
      rule,
      ...(resource === undefined ? {} : { resource }),
      ...(quoting === undefined ? {} : { quoting }),
      files,
      ...(inComment ? { inComment: true } : {}),
      waiver: { reason: `${suppression.reason} (${id})`, source: peer, ...(place ? { place } : {}) },
    });
  }
}

function fromOwnList(list: Json | undefined, resource: string | undefined, reading: Reading): void {
  if (list === undefined) return;
  for (const [index, item] of asList(list).entries()) {
    const span = isMap(list) ? spanOf(list) : valueSpan(list, index);
    const place = span && placeOf(span);
    const fail = (code: string, message: string) =>
      reading.report({ level: 'warning', code, message, ...(place ? { place } : {}) });
    const [rule, reason] = [get(item, 'rule'), get(item, 'reason')];
    const expires = get(item, 'expires');
    if (typeof rule !== 'string' || typeof reason !== 'string' || reason === '') {
      fail('waiver-incomplete', 'a waiver without `rule` and `reason` does not count; write both');
    } else if (!reading.isRule(rule)) {
      const near = nearest(rule, reading.ruleIds);
      const advice = near ? `did you mean \`${near}\`?` : '`lambdelta rules` lists them';
      fail('waiver-unknown-rule', `a waiver names no rule of Lambdelta; ${advice}`);
    } else if (expires !== undefined && !(typeof expires === 'string' && isDate(expires))) {
      fail('waiver-date', 'a waiver whose `expires` is no date does not count; write a date such as `2027-01-31`');
    } else reading.entries.push(ownEntry(item, { rule, reason, expires }, resource, place, reading.files));
  }
}

function ownEntry(
  item: Json,
  { rule, reason, expires }: { rule: string; reason: string; expires: string | undefined },
  holder: string | undefined,
  place: Place | undefined,
  files: readonly string[],
): WaiverEntry {
  const named = get(item, 'resource');
  const resource = holder ?? (typeof named === 'string' ? named : undefined);
  const approvedBy = get(item, 'approved-by');
  const waiver: Waiver = {
    reason,
    source: 'template',
    ...(expires === undefined ? {} : { expires }),
    ...(typeof approvedBy === 'string' ? { approvedBy } : {}),
    ...(place ? { place } : {}),
  };
  return { rule, ...(resource === undefined ? {} : { resource }), files, waiver };
}
