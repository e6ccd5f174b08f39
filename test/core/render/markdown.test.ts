import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJobSummary, renderMarkdown, summaryMarker } from '../../../src/core/render/index.ts';
import {
  attacks,
  diffReport,
  emptyDelta,
  enormous,
  finding,
  hostile,
  ordinary,
  scanReport,
} from '../../support/deltas.ts';
import { acting, elementsOf, readText, toHtml } from '../../support/markdown.ts';

/** Elements that a summary is made of; a link, an image or a script from the input would show here. */
const own = new Set(
  'h2 h3 p ul li strong em code pre table thead tbody tr th td details summary b blockquote br a !--'.split(' '),
);

describe('renderMarkdown', () => {
  it('opens with the verdict, the coverage of both sides and their commits', () => {
    const [marker, title, , coverage] = renderMarkdown(ordinary()).split('\n');
    expect(marker).toBe(summaryMarker);
    expect(title).toBe('## Lambdelta: ❌ fail, risk +180');
    expect(coverage).toBe(
      'head orders (`abcdef0`): 1 of 2 templates read, 1 could not be read · base main (`1111111`): 1 template read',
    );
  });

  it('writes a commit once where that is all a side is called', () => {
    const { head } = ordinary();
    for (const label of ['abcdef0', head.sha ?? '']) {
      const text = renderMarkdown({ ...ordinary(), head: { ...head, label } });
      expect(text).toContain('\nhead `abcdef0`: 1 of 2');
    }
    const other = renderMarkdown({ ...ordinary(), head: { ...head, label: 'abc' } });
    expect(other).toContain('\nhead abc (`abcdef0`): 1 of 2');
  });

  it('names what was not read and why, what failed the gate, and what was not done', () => {
    const text = renderMarkdown({ ...ordinary(), notes: ['no right to comment on this pull request'] });
    expect(text).toContain('`legacy/template.json` on the head side could not be read: the JSON ends early at line 12');
    expect(text).toContain('- 2 introduced findings are high or worse');
    expect(text).toContain('> no right to comment on this pull request');
  });

  it('says that nothing was found, and that nothing changed', () => {
    expect(renderMarkdown(diffReport(emptyDelta()))).toContain('No templates were found');
    const quiet = emptyDelta({ coverage: [{ path: 'a.yaml', side: 'head', state: 'read' }] });
    expect(renderMarkdown(diffReport(quiet))).toContain('leaves the security of the templates as it was');
  });

  it('puts the worst first and folds what did not get worse', () => {
    const text = renderMarkdown(ordinary());
    expect(text.indexOf('Secret in environment variables')).toBeLessThan(
      text.indexOf('Function URL without authorization'),
    );
    expect(text).toContain('<details><summary>Resolved (1)</summary>');
    expect(text).toContain('### New access (2)');
    expect(text).toContain('can hand a more powerful role to something that it makes');
    expect(text).toContain('denied before, allowed now');
  });

  it('links lines at the commits of both sides', () => {
    const text = renderMarkdown(ordinary(), { repository: 'https://github.example/o/r' });
    expect(text).toContain(
      '(https://github.example/o/r/blob/abcdef0123456789abcdef0123456789abcdef01/payments/template.yaml#L13)',
    );
    expect(text).toContain('/blob/1111111222222233333334444444555555566666/payments/template.yaml#L10)');
  });

  it('links a line that only base has at the base commit', () => {
    const gone = finding({ side: 'base' });
    const delta = emptyDelta({ findings: { ...emptyDelta().findings, introduced: [gone] } });
    const text = renderMarkdown(diffReport(delta), { repository: 'https://github.example/o/r' });
    expect(text).toContain('/blob/1111111222222233333334444444555555566666/payments/template.yaml#L10) in base');
  });

  it('fits any limit, counts what it left out, and keeps a place for every kind', () => {
    const report = enormous(400);
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 80_000 }), (limit) => {
        const text = renderMarkdown(report, { limit });
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text.startsWith(summaryMarker)).toBe(true);
        expect(text).toContain('❌ fail');
      }),
      { seed: 7, numRuns: 40 },
    );
    const text = renderMarkdown(report);
    expect(text.length).toBeLessThanOrEqual(60_000);
    for (const kind of ['New', 'Worse', 'New access', 'Opened', 'Resolved']) expect(text).toContain(`${kind} (400)`);
    expect(text).toMatch(/Left out to fit: [1-9]\d+/);
  });

  it('counts every item once: shown and left out add up', () => {
    const findings = Array.from({ length: 500 }, () => finding());
    const empty = emptyDelta();
    const text = renderMarkdown(diffReport({ ...empty, findings: { ...empty.findings, introduced: findings } }));
    const shown = text.split('<details>').length - 1;
    expect(shown).toBeGreaterThan(20);
    expect(text).toContain(`… and ${500 - shown} more`);
    expect(text).toContain(`Left out to fit: ${500 - shown},`);
  });

  it('lets nothing of the input act', () => {
    for (const attack of attacks) {
      const text = renderMarkdown(hostile(attack));
      const rendered = toHtml(text);
      expect([attack, ...elementsOf(rendered).filter((name) => !own.has(name))]).toEqual([attack]);
      expect(rendered).not.toMatch(/<a |<img|onerror=alert\(1\)>/);
      expect(readText(rendered)).not.toMatch(acting);
      expect(text.split(summaryMarker)).toHaveLength(2);
      expect(text).not.toMatch(/[\p{Cf}\ud800-\udfff]/u);
    }
  });

  it('still shows the findings where hostile names swell every sentence', () => {
    const report = hostile('\u202e@'.repeat(2000));
    const { delta } = report;
    const swollen = {
      ...delta,
      gate: { ...delta.gate, reasons: Array.from({ length: 50 }, () => delta.gate.reasons[0] ?? '') },
    };
    const text = renderMarkdown({ ...report, delta: swollen });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain('### New (1)');
  });

  it('tells a scan', () => {
    const text = renderMarkdown(scanReport());
    expect(text).toContain('## Lambdelta: risk 228, score 20.6');
    expect(text).toContain('| `payments/template.yaml` | 2 | 228 | 20.6 | E |');
    expect(text).toContain('### Findings (4)');
  });
});

describe('renderJobSummary', () => {
  it('fits a mebibyte of bytes, without the marker', () => {
    const text = renderJobSummary(enormous(4000));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(900_000);
    expect(text).not.toContain(summaryMarker);
  });
});
