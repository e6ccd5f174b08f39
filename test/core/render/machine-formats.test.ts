import { describe, expect, it } from 'vitest';
import { renderHtml, renderJson, renderMermaid, renderSarif } from '../../../src/core/render/index.ts';
import {
  attacks,
  diffReport,
  emptyDelta,
  enormous,
  exposure,
  finding,
  headSource,
  hostile,
  ordinary,
  scanReport,
} from '../../support/deltas.ts';
import { elementsOf } from '../../support/markdown.ts';

const control = /[\p{Cf}\p{Zl}\p{Zp}]|[^\n\P{Cc}]/u;
const sarifOf = (report: Parameters<typeof renderSarif>[0]) => JSON.parse(renderSarif(report)).runs[0];

describe('renderSarif', () => {
  it('has a result for each finding of head, with how it stands to base', () => {
    const run = sarifOf(ordinary());
    expect(
      run.results.map((result: { ruleId: string; baselineState: string; level: string }) => [
        result.ruleId,
        result.baselineState,
        result.level,
      ]),
    ).toEqual([
      ['fn-env-secret', 'new', 'error'],
      ['fn-url-auth-none', 'new', 'error'],
      ['fn-no-alarm', 'new', 'note'],
      ['iam-action-wildcard', 'updated', 'warning'],
      ['fn-url-auth-none', 'unchanged', 'warning'],
      ['fn-url-auth-none', 'unchanged', 'note'],
    ]);
    expect(run.invocations[0].toolExecutionNotifications[0].descriptor.id).toBe('duplicate-key');
  });

  it('points at one line, by fingerprints that do not name it', () => {
    const [result] = sarifOf(ordinary()).results;
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'payments/template.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 13, startColumn: 24, endLine: 13, endColumn: 41 },
    });
    const moved = finding({
      fingerprint: 'same',
      place: { path: 'a', startLine: 5, startColumn: 1, endLine: 9, endColumn: 4 },
    });
    const of = (one: typeof moved) => sarifOf(scanReport({ findings: [one] })).results[0];
    expect(of(moved).locations[0].physicalLocation.region).toEqual({ startLine: 5, endLine: 5 });
    expect(of({ ...moved, place: { ...moved.place, startLine: 7 } }).partialFingerprints).toEqual(
      of(moved).partialFingerprints,
    );
  });

  it('every result names a rule of the driver', () => {
    const run = sarifOf(enormous(50));
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('carries waivers and fixes, and cuts to what code scanning shows', () => {
    const waived = finding({
      waived: { reason: 'accepted', source: 'config' },
      fix: [{ place: finding().place, text: 'AWS_IAM' }],
    });
    const [result] = sarifOf(scanReport({ findings: [waived] })).results;
    expect(result.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'accepted' }]);
    expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('AWS_IAM');
    const run = sarifOf(enormous(2000));
    expect(run.results).toHaveLength(5000);
    expect(run.invocations[0].toolExecutionNotifications.at(-1).message.text).toContain('3000 findings');
  });
});

describe('renderJson', () => {
  it('is the delta with its two sides', () => {
    const report = ordinary();
    const { base, head, mode, delta } = report;
    expect(JSON.parse(renderJson(report))).toEqual(JSON.parse(JSON.stringify({ base, head, mode, ...delta })));
    expect(JSON.parse(renderJson(scanReport())).risk).toBe(228);
  });
});

describe('machine formats', () => {
  it('hold nothing that acts on a terminal, and give the same values back', () => {
    for (const attack of attacks) {
      const report = hostile(attack);
      expect(renderSarif(report)).not.toMatch(control);
      expect(renderJson(report)).not.toMatch(control);
      expect(JSON.parse(renderJson(report)).findings.introduced[0].resource).toBe(attack);
    }
  });
});

describe('renderMermaid', () => {
  it('draws only edges that changed, new ones solid, gone ones dotted', () => {
    const chart = renderMermaid(ordinary().delta);
    expect(chart).toContain('n0 -->|"+ function URL#44; no authorization"| n1');
    expect(chart).toContain('n0 -.->|"− GET /audit on Api#44; no authorization"| n3');
    expect(renderMermaid(emptyDelta())).toBe('');
  });

  it('has no statement but its own, whatever the names', () => {
    const line =
      /^(?:flowchart LR| {2}n\d+\["[^"]*"\]| {2}n\d+ (?:-->|-\.->)\|"[^"]*"\| n\d+| {2}linkStyle \d+ stroke:#d1242f)$/;
    for (const attack of attacks) {
      const chart = renderMermaid(hostile(attack).delta);
      for (const one of chart.split('\n')) expect(one).toMatch(line);
    }
    expect(renderMermaid(enormous(500).delta).split('-->').length - 1).toBeLessThanOrEqual(24);
  });
});

describe('renderHtml', () => {
  const own = new Set(
    'html head meta title style body main h1 h2 p span b br ul li div details summary code pre table thead tbody tr th td'.split(
      ' ',
    ),
  );

  it('is one page without script, link or image', () => {
    const page = renderHtml(ordinary(), { source: () => headSource });
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:\/\/|url\(|@import/);
    expect(page).toContain('        AuthType: NONE');
    expect(page).not.toContain('hunter2');
    expect(renderHtml(scanReport())).toContain('payments/template.yaml');
  });

  it('has only its own elements and attributes, whatever the input says', () => {
    for (const attack of attacks) {
      const page = renderHtml(hostile(attack), { source: () => `${attack}\n`.repeat(12) });
      expect(elementsOf(page.replace('<!doctype html>', '')).filter((name) => !own.has(name))).toEqual([]);
      const attributes = [...page.matchAll(/<[a-z]\w*((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].flatMap((tag) =>
        [...(tag[1] ?? '').matchAll(/\s([\w-]+)/g)].map((name) => name[1]),
      );
      expect(attributes.filter((name) => name?.startsWith('on') || name === 'href' || name === 'src')).toEqual([]);
    }
  });

  it('closes every element', () => {
    const page = renderHtml(diffReport(emptyDelta({ exposure: { opened: [exposure()], closed: [] } })));
    const opens = page.match(/<(?:p|div|ul|li|details|h2|table)\b/g) ?? [];
    const closes = page.match(/<\/(?:p|div|ul|li|details|h2|table)>/g) ?? [];
    expect(opens).toHaveLength(closes.length);
  });
});
