import { describe, expect, it } from 'vitest';
import { renderHtml, renderJobSummary, renderText } from '../../../src/core/render/index.ts';
import {
  attacks,
  diffReport,
  emptyDelta,
  enormous,
  finding,
  headSource,
  hostile,
  ordinary,
  placeAt,
  scanReport,
} from '../../support/deltas.ts';

const source = (path: string) => (path === 'payments/template.yaml' ? headSource : undefined);

describe('renderText', () => {
  it('says the verdict first, then each finding with its line', () => {
    const text = renderText(ordinary(), { color: false, source });
    expect(text.trimStart().split('\n')[0]).toBe('FAIL   risk +180 (48 → 228)   score 72 → 20.6   grade C → E');
    expect(text).toContain('payments/template.yaml:10:19  fn-url-auth-none');
    expect(text).toContain('    >  10 │         AuthType: NONE'.replace('>  ', '> '));
    expect(text).toContain('Fix: Set `AuthType: AWS_IAM`');
    expect(text).toContain('2 findings on both sides, not held against this change');
  });

  it('never shows the value of a secret', () => {
    expect(renderText(ordinary(), { color: true, source })).not.toContain('hunter2');
    expect(renderText(ordinary(), { color: false, source })).toContain('DB_PASSWORD: ••••');
  });

  it('names the paths, the sides and the reason of what was not read', () => {
    const text = renderText(ordinary(), { color: false });
    expect(text).toContain('legacy/template.json (head) could not be read: the JSON ends early at line 12');
    const words = (delta: ReturnType<typeof emptyDelta>) => renderText(diffReport(delta), { color: false });
    expect(words(emptyDelta())).toContain('No templates were found');
    const failed = emptyDelta({ coverage: [{ path: 'a', side: 'head', state: 'failed' }] });
    expect(words(failed)).toContain('What could be read is as secure as it was.');
  });

  it('says how many templates the change does not touch', () => {
    expect(renderText({ ...ordinary(), untouched: 11 }, { color: false })).toContain(
      'main (1111111): 1 template read, 11 templates not touched',
    );
    expect(renderText(diffReport(emptyDelta(), { untouched: 1 }), { color: false })).toContain(
      'The change touches no template.',
    );
  });

  it('gives nothing a score where there is nothing', () => {
    const none = { findings: [], applications: [], risk: 0, score: 100, diagnostics: [], coverage: [] };
    for (const text of [renderText(none, { color: false }), renderJobSummary(none), renderHtml(none, {})]) {
      expect(text).toContain('No templates found: nothing was judged.');
      expect(text).not.toMatch(/score|risk/);
    }
    expect(renderText(diffReport(emptyDelta()), { color: false })).not.toContain('score');
  });

  it('gives no score to what could not be read', () => {
    const failed = { path: 'a.yaml', side: 'head', state: 'failed', reason: 'no YAML' } as const;
    const none = { findings: [], applications: [], risk: 0, score: 100, diagnostics: [], coverage: [failed] };
    for (const text of [renderText(none, { color: false }), renderJobSummary(none), renderHtml(none, {})])
      expect(text).not.toMatch(/score|risk|No findings/);
  });

  it('colours only when asked', () => {
    expect(renderText(ordinary(), { color: false, source })).not.toContain('\u001b');
    expect(renderText(ordinary(), { color: true, source })).toContain('\u001b[31m');
  });

  it('keeps to the width, but for words that are wider', () => {
    for (const line of renderText(ordinary(), { color: false, source, width: 80 }).split('\n')) {
      expect(line.length <= 80 || !line.trim().includes('  ')).toBe(true);
    }
  });

  it('cuts long lists of context and says how to see them', () => {
    const text = renderText(enormous(50), { color: false });
    expect(text).toContain('and 40 more: --verbose shows them');
    expect(renderText(enormous(50), { color: false, verbose: true })).not.toContain('--verbose');
  });

  it('lets nothing act on a terminal or in the log of a workflow', () => {
    for (const attack of attacks) {
      const report = hostile(attack);
      const text = renderText(report, { color: false, source: () => `${attack}\n`.repeat(12) });
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(text).not.toContain('##[');
      for (const line of text.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
    }
  });

  it('shows the frame of a place at the end of a file, and none beyond it', () => {
    const at = (line: number) =>
      renderText(
        diffReport(
          emptyDelta({ findings: { ...emptyDelta().findings, introduced: [finding({ place: placeAt('a', line) })] } }),
        ),
        {
          color: false,
          source: () => 'one\ntwo',
        },
      );
    expect(at(2)).toContain('> 2 │ two');
    expect(at(9)).not.toContain('│');
  });

  it('shows the line of base where head no longer has it', () => {
    const gone = finding({ side: 'base', place: placeAt('a', 2) });
    const delta = emptyDelta({ findings: { ...emptyDelta().findings, introduced: [gone] } });
    const text = renderText(diffReport(delta), { color: false, source: (_, side) => `one\n${side}\n` });
    expect(text).toContain('a:2:1 in base');
    expect(text).toContain('> 2 │ base');
  });

  it('names the construct of a CDK application', () => {
    const made = finding({ construct: 'Orders/Handler/Resource' });
    expect(renderText(scanReport({ findings: [made] }), { color: false })).toContain(
      'CDK construct Orders/Handler/Resource',
    );
  });

  it('tells a scan', () => {
    const text = renderText(scanReport(), { color: false, source });
    expect(text).toContain('E  payments/template.yaml  score 20.6, risk 228, 2 functions');
    expect(text).toContain('FINDINGS 4');
  });
});
