/** Takes published mappings of peers' checks to controls, writes `data/frameworks/*.json`: our rules, their controls, each with grade and source. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import equivalents from '../../data/peer-equivalents.json' with { type: 'json' };
import {
  acceptedControls,
  cisControls,
  mixedRules,
  partialCis,
  partialSecurityHub,
  rejectedSecurityHub,
} from './framework-review.ts';
import { rulesByTheme, type Theme } from './framework-themes.ts';
import { type FrameworkWords, frameworkWords, titles } from './framework-words.ts';

const root = join(import.meta.dirname, '../..');
const output = join(root, 'data/frameworks');

interface SourceRule {
  id: string;
  equivalents: Record<string, string[]>;
}
interface SourceCheck {
  check: string;
  peer: 'prowler' | 'cdk_nag';
  ruleIds?: string[];
  frameworks: Record<string, string[]>;
}

/** Rule -> control -> `grade source`, the source one or several names joined by `+`. */
type Mapping = Record<string, Record<string, string>>;

interface Sources {
  rules: SourceRule[];
  /** Check id, as our rules name it -> the check. */
  checks: Map<string, SourceCheck>;
  /** Security Hub control -> requirements of PCI DSS 4.0.1. */
  pci: Map<string, string[]>;
  titles: Record<string, Record<string, string>>;
}

function read(folder: string): Sources {
  const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const checks = new Map<string, SourceCheck>();
  for (const check of json('compliance/by-check.json') as SourceCheck[]) {
    for (const id of [check.check, ...(check.ruleIds ?? [])]) checks.set(id, check);
  }
  const known: Sources['titles'] = {};
  for (const { framework, control, title } of json('compliance/mapping.json')) {
    known[framework] ??= {};
    known[framework][baseControl('gdpr', control)] = title.replaceAll(/\s+/g, ' ');
  }
  const union = json('rules.json') as SourceRule[];
  const own: Record<string, Record<string, string[]>> = equivalents.rules;
  const added = Object.entries(own)
    .filter(([id]) => !union.some((rule) => rule.id === id))
    .map(([id, peers]) => ({ id, equivalents: peers }));
  const pci = json('compliance/security-hub-pci-4.0.1.json').controls as { id: string; pci401?: string[] }[];
  return {
    rules: [...union.map(({ id, equivalents }) => ({ id, equivalents: own[id] ?? equivalents })), ...added],
    checks,
    pci: new Map(pci.map(({ id, pci401 }) => [id, pci401 ?? []])),
    titles: known,
  };
}

const themesOf = new Map<string, Theme[]>();
for (const [theme, rules] of Object.entries(rulesByTheme) as [Theme, string][]) {
  for (const rule of words(rules)) themesOf.set(rule, [...(themesOf.get(rule) ?? []), theme]);
}

/** A peer's links of one rule to the controls of one framework: control -> peers. */
function published(rule: SourceRule, framework: string, { checks }: Sources): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const peer of ['prowler', 'cdk_nag']) {
    for (const id of rule.equivalents[peer] ?? []) {
      for (const control of checks.get(id)?.frameworks[sourceId(framework)] ?? []) {
        const key = baseControl(framework, control);
        found.set(key, (found.get(key) ?? new Set()).add(peer.replace('_', '-')));
      }
    }
  }
  return found;
}

/** Prowler's file is of PCI DSS 4.0; the numbers of 4.0.1 are the same. */
function sourceId(framework: string): string {
  return framework === 'pci-dss-4.0.1' ? 'pci-dss-4.0' : framework;
}

function baseControl(framework: string, control: string): string {
  if (framework === 'gdpr') return control.replace('Article ', 'Art.');
  return framework === 'nist-800-53-r5' ? (/^[A-Z]{2}-\d+/.exec(control)?.[0] ?? control) : control;
}

function mapByTheme(rule: SourceRule, framework: string, sources: Sources): Record<string, string> {
  const links = published(rule, framework, sources);
  const row: Record<string, string> = {};
  for (const theme of themesOf.get(rule.id) ?? []) {
    const accepted = acceptedControls[framework]?.[theme];
    if (!accepted) continue;
    for (const control of words(accepted.ask)) {
      const peers = links.get(control);
      row[control] = peers ? `direct ${[...peers].join('+')}` : 'ours ours';
    }
    for (const control of words(accepted.also ?? '')) {
      const peers = links.get(control);
      if (peers && !row[control]) row[control] = `partial ${[...peers].join('+')}`;
    }
  }
  if (framework === 'pci-dss-4.0.1') {
    for (const id of securityHub(rule)) {
      for (const control of sources.pci.get(id) ?? []) row[control] = 'direct security-hub';
    }
  }
  return row;
}

function securityHub(rule: SourceRule): string[] {
  if (words(mixedRules).includes(rule.id)) return [];
  return (rule.equivalents['securityhub'] ?? []).filter((id) => !(`${rule.id} ${id}` in rejectedSecurityHub));
}

function mapFsbp(rule: SourceRule, known: Record<string, string>): Record<string, string> {
  const ids = securityHub(rule).filter((id) => id in known);
  const isWhole = (id: string) => ids.length === 1 && !(`${rule.id} ${id}` in partialSecurityHub);
  return Object.fromEntries(ids.map((id) => [id, `${isWhole(id) ? 'direct' : 'partial'} security-hub`]));
}

function mapCis(rule: SourceRule, framework: string, sources: Sources): Record<string, string> {
  const links = published(rule, framework, sources);
  const row: Record<string, string> = {};
  for (const [control, rules] of Object.entries(cisControls[framework] ?? {})) {
    if (!words(rules).includes(rule.id)) continue;
    const peers = framework === 'cis-aws-5.0' ? links.get(control) : undefined;
    const isPartial = words(partialCis).includes(control);
    const source = peers ? [...peers].join('+') : 'ours';
    row[control] = `${isPartial ? 'partial' : peers ? 'direct' : 'ours'} ${source}`;
  }
  return row;
}

function build(framework: FrameworkWords, sources: Sources) {
  const { id } = framework;
  const known = { ...sources.titles[sourceId(id)], ...sources.titles[id], ...titles[id] };
  const rules: Mapping = {};
  for (const rule of sources.rules) {
    const row =
      id === 'aws-fsbp'
        ? mapFsbp(rule, known)
        : id in cisControls
          ? mapCis(rule, id, sources)
          : mapByTheme(rule, id, sources);
    if (Object.keys(row).length > 0) rules[rule.id] = sorted(row);
  }
  const controls: Record<string, string> = {};
  for (const row of Object.values(rules)) {
    for (const control of Object.keys(row)) {
      const title = known[control];
      if (!title) throw new Error(`${id} ${control} has no title`);
      controls[control] = title;
    }
  }
  const body = { controls: sorted(controls), rules: sorted(rules) };
  const mapping = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 12);
  return { ...framework, mapping, ...body };
}

/** JSON with one control or rule a line: compact, and a change of one row is a change of one line. */
function linewise({ controls, rules, ...head }: ReturnType<typeof build>): string {
  const rows = (map: object) =>
    Object.entries(map)
      .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const words = JSON.stringify(head, null, 1).slice(0, -2);
  return `${words},\n "controls": {\n${rows(controls)}\n },\n "rules": {\n${rows(rules)}\n }\n}\n`;
}

function sorted<T>(map: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })));
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Rules named in the review that are no rules, for whoever edits it. */
function strangers({ rules }: Sources): string[] {
  const known = new Set(rules.map((rule) => rule.id));
  const named = [
    ...themesOf.keys(),
    ...Object.values(cisControls).flatMap((map) => Object.values(map).flatMap(words)),
    ...Object.keys({ ...rejectedSecurityHub, ...partialSecurityHub }).map((key) => words(key)[0] ?? ''),
    ...words(mixedRules),
  ];
  return named.filter((rule) => !known.has(rule));
}

/** Writes one file per framework; where the sources are not at hand, the committed files stay as they are. */
export function writeFrameworkData(folder = join(root, '../shared')): void {
  if (!existsSync(join(folder, 'compliance'))) {
    console.log(`frameworks: no mappings in ${folder}, data/frameworks stays as it is`);
    return;
  }
  const sources = read(folder);
  const unknown = strangers(sources);
  if (unknown.length > 0) throw new Error(`the review names no rules: ${unknown.join(', ')}`);
  mkdirSync(output, { recursive: true });
  for (const framework of frameworkWords) {
    writeFileSync(join(output, `${framework.id}.json`), linewise(build(framework, sources)));
  }
  console.log(`frameworks: ${frameworkWords.length} files`);
}

if (import.meta.main) writeFrameworkData(process.argv[2]);
