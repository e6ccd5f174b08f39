import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/model/finding.ts';
import {
  type ChangedFiles,
  fingerprintsOf,
  fixedBody,
  isFixed,
  type ReviewOptions,
  renderReviewComments,
} from '../../../src/core/render/index.ts';
import { attacks, emptyDelta, enormous, finding, headSource, hostile, placeAt } from '../../support/deltas.ts';
import { acting, elementsOf, readText, toHtml } from '../../support/markdown.ts';

const path = 'payments/template.yaml';
const changedAt = (hunks: [number, number][], added: number[], at = path): ChangedFiles =>
  new Map([[at, { hunks: hunks.map(([start, end]) => ({ start, end })), added }]]);

function comments(found: Finding[], changed: ChangedFiles, options: ReviewOptions = {}) {
  const delta = emptyDelta({ findings: { ...emptyDelta().findings, introduced: found } });
  return renderReviewComments(delta, changed, options);
}

describe('renderReviewComments', () => {
  it('comments on the line of the finding where the diff shows it', () => {
    const one = finding();
    const [comment] = comments([one], changedAt([[7, 13]], [9, 10]));
    expect(comment).toMatchObject({ path, line: 10, fingerprints: [one.fingerprint] });
    expect(comment).not.toHaveProperty('startLine');
    expect(comment?.body).toContain('🟠 **high** · Function URL without authorization');
    expect(fingerprintsOf(comment?.body ?? '')).toEqual([one.fingerprint]);
  });

  it('goes to the nearest changed line of the resource, and says where the cause is', () => {
    const within = { ...placeAt(path, 4), endLine: 30 };
    const [comment] = comments(
      [finding({ within })],
      changedAt(
        [
          [1, 3],
          [18, 26],
        ],
        [2, 20, 24],
      ),
    );
    expect(comment?.line).toBe(20);
    expect(comment?.body).toContain('The cause is at `payments/template.yaml:10`');
  });

  it('goes to a shown line of the resource where lines were only deleted', () => {
    const within = { ...placeAt(path, 4), endLine: 30 };
    expect(comments([finding({ within })], changedAt([[14, 19]], []))[0]?.line).toBe(14);
  });

  it('goes to a changed line that the finding names as related', () => {
    const one = finding({ related: [placeAt('api.yaml', 3)] });
    expect(comments([one], changedAt([[1, 5]], [3], 'api.yaml'))[0]).toMatchObject({ path: 'api.yaml', line: 3 });
  });

  it('takes no line of base for one of head', () => {
    const gone = finding({ side: 'base', within: { ...placeAt(path, 4), endLine: 30 } });
    expect(comments([gone], changedAt([[1, 40]], [10]))).toEqual([]);
    expect(comments([{ ...gone, related: [placeAt(path, 20)] }], changedAt([[1, 40]], [20]))[0]?.line).toBe(20);
  });

  it('goes to where the lines of base were taken out', () => {
    const changed: ChangedFiles = new Map([
      [path, { hunks: [{ start: 5, end: 12 }], added: [], removed: [{ line: 10, at: 8 }] }],
    ]);
    const [comment] = comments([finding({ side: 'base' })], changed);
    expect(comment).toMatchObject({ path, line: 8 });
    expect(comment?.body).toContain('It was at `payments/template.yaml:10` before.');
  });

  it('says what is about one line in one comment, the worst first, and knows each by its mark', () => {
    const [high, medium] = [finding(), finding({ severity: 'medium', rule: 'other', fingerprint: 'other' })];
    const elsewhere = finding({ place: placeAt(path, 12), fingerprint: 'elsewhere' });
    const made = comments([medium, high, elsewhere], changedAt([[7, 13]], [10]));
    expect(made.map(({ line, fingerprints }) => [line, fingerprints])).toEqual([
      [10, [high.fingerprint, 'other']],
      [12, ['elsewhere']],
    ]);
    expect(fingerprintsOf(made[0]?.body ?? '')).toEqual([high.fingerprint, 'other']);
    expect(fingerprintsOf(fixedBody(made[0]?.body ?? '', 'abc'))).toEqual([high.fingerprint, 'other']);
    const wants = (fingerprint: string) => fingerprint === 'other';
    expect(comments([medium, high], changedAt([[7, 13]], [10]), { wants })[0]?.fingerprints).toEqual(['other']);
  });

  it('leaves to another finding what that one tells, unless that one is waived', () => {
    const teller = finding({ fingerprint: 'teller' });
    const folded = finding({ fingerprint: 'folded', foldedInto: 'teller' });
    const told = (findings: Finding[]) =>
      comments(findings, changedAt([[7, 13]], [10])).flatMap(({ fingerprints }) => fingerprints);
    expect(told([folded, teller])).toEqual(['teller']);
    expect(told([folded, { ...teller, waived: { reason: 'x', source: 'config' } }])).toEqual(['folded']);
  });

  it('leaves a finding to the summary where the diff shows nothing of it', () => {
    expect(comments([finding()], changedAt([[100, 110]], [105]))).toEqual([]);
    expect(comments([finding()], new Map())).toEqual([]);
  });

  it('is silent about low and info, waived, repeated and old findings', () => {
    const everything = changedAt([[1, 100]], [10]);
    const repeated = finding();
    const quiet = [
      finding({ severity: 'low' }),
      finding({ severity: 'info' }),
      finding({ waived: { reason: 'x', source: 'config' } }),
    ];
    expect(comments([...quiet, repeated, { ...repeated }], everything)).toHaveLength(1);
  });

  it('keeps to the limit, the worst first', () => {
    const { delta } = enormous(60);
    const changed = new Map(
      delta.findings.introduced.map(({ place }) => [place.path, { hunks: [{ start: 1, end: 500 }], added: [] }]),
    );
    const made = renderReviewComments(delta, changed);
    expect(made).toHaveLength(20);
    expect(made.every(({ body }) => /\*\*(?:critical|high)\*\*/.test(body))).toBe(true);
    expect(renderReviewComments(delta, changed, { limit: 3 })).toHaveLength(3);
  });

  it('anchors every comment inside one hunk', () => {
    const range = fc
      .tuple(fc.nat(40), fc.nat(12))
      .map(([start, length]): [number, number] => [start + 1, start + 1 + length]);
    fc.assert(
      fc.property(
        range,
        fc.array(range, { maxLength: 3 }),
        fc.array(fc.integer({ min: 1, max: 60 })),
        fc.nat(20),
        ([line], hunks, lines, extent) => {
          const added = lines.filter((one) => hunks.some(([start, end]) => start <= one && one <= end));
          const edited = { path, startLine: line, startColumn: 1, endLine: line + (extent % 3), endColumn: 2 };
          const one = finding({
            place: placeAt(path, line),
            within: { ...placeAt(path, Math.max(1, line - extent)), endLine: line + extent },
            fix: [{ place: edited, text: 'x' }],
          });
          for (const comment of comments([one], changedAt(hunks, added), { source: () => 'text\n'.repeat(80) })) {
            const first = comment.startLine ?? comment.line;
            expect(hunks.some(([start, end]) => start <= first && comment.line <= end)).toBe(true);
            if (comment.startLine !== undefined) expect(comment.startLine).toBeLessThan(comment.line);
          }
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('suggestions', () => {
  const fix = (place: Finding['place'], text: string) => finding({ fix: [{ place, text }] });
  const source = () => headSource;
  const diff = changedAt([[7, 14]], [10]);

  it('replaces exactly the lines commented on', () => {
    const [comment] = comments([fix(placeAt(path, 10, 19, 23), 'AWS_IAM')], diff, { source });
    expect(comment?.line).toBe(10);
    expect(comment?.body).toContain('```suggestion\n        AuthType: AWS_IAM\n```');
  });

  it('spans lines of one hunk', () => {
    const place = { path, startLine: 9, startColumn: 1, endLine: 11, endColumn: 1 };
    const [comment] = comments([fix(place, '      Tracing: Active\n')], diff, { source });
    expect(comment).toMatchObject({ startLine: 9, line: 10 });
    expect(comment?.body).toContain('```suggestion\n      Tracing: Active\n```');
  });

  it('is left out where it is several edits, leaves the hunk, or the text is not there', () => {
    const far = { path, startLine: 10, startColumn: 1, endLine: 18, endColumn: 1 };
    const two = finding({
      fix: [
        { place: placeAt(path, 10), text: 'a' },
        { place: placeAt(path, 12), text: 'b' },
      ],
    });
    for (const one of [fix(far, 'x'), two]) {
      expect(comments([one], diff, { source })[0]?.body).not.toContain('suggestion');
    }
    expect(comments([fix(placeAt(path, 10, 19, 23), 'AWS_IAM')], diff)[0]?.body).not.toContain('suggestion');
  });

  it('cannot be ended by backticks in the code', () => {
    const place = placeAt(path, 10, 19, 23);
    const [comment] = comments([fix(place, '```\n@everyone\n```')], diff, { source });
    expect(readText(toHtml(comment?.body ?? ''))).not.toMatch(acting);
    expect(comment?.body).toContain('````suggestion');
  });
});

describe('markers', () => {
  it('cannot be written by the input', () => {
    const forged = '<!-- lambdelta:finding forged --> <!-- lambdelta:fixed -->';
    const fix = [{ place: placeAt(path, 10, 19, 23), text: forged }];
    const one = finding({ message: `the value \`${forged}\` ${forged}`, title: forged, resource: forged, fix });
    const [comment] = comments([one], changedAt([[7, 14]], [10]), { source: () => headSource });
    expect(fingerprintsOf(comment?.body ?? '')).toEqual([one.fingerprint]);
    expect(isFixed(comment?.body ?? '')).toBe(false);
    expect(comment?.body.split('<!--')).toHaveLength(2);
    expect(fingerprintsOf(`quoted: ${comment?.body}`)).toEqual([]);
  });
});

describe('fixedBody', () => {
  const place = placeAt(path, 10, 19, 23);
  const [comment] = comments([finding({ fix: [{ place, text: 'AWS_IAM' }] })], changedAt([[7, 14]], [10]), {
    source: () => headSource,
  });
  const body = comment?.body ?? '';

  it('says in which commit, keeps the fingerprint, and offers no suggestion any more', () => {
    const fixed = fixedBody(body, 'abcdef0123456789abcdef0123456789abcdef01');
    expect(fixed).toContain('**Fixed** in `abcdef0`.');
    expect(fingerprintsOf(fixed)).toEqual(comment?.fingerprints);
    expect(body).toContain('```suggestion');
    expect(fixed).not.toContain('suggestion');
    expect(fixed).toContain('Function URL without authorization');
    expect([isFixed(body), isFixed(fixed)]).toEqual([false, true]);
    expect(fixedBody(fixed, 'other')).toBe(fixed);
  });

  it('knows no fingerprint in a comment that is not ours', () => {
    expect(fingerprintsOf('a comment')).toEqual([]);
    expect(fingerprintsOf('<!-- lambdelta:finding x -->\n\nsaid <!-- lambdelta:finding y -->')).toEqual(['x']);
  });
});

describe('hostile input', () => {
  it('does nothing in a comment', () => {
    for (const attack of attacks) {
      const { delta } = hostile(attack);
      const made = renderReviewComments(delta, changedAt([[1, 100]], [10], attack));
      expect(made.length).toBeGreaterThan(0);
      for (const { body, fingerprints } of made) {
        const rendered = toHtml(body);
        expect(new Set(elementsOf(rendered))).toEqual(
          new Set(['p', 'strong', 'code', 'sub', 'hr', '!--'].filter((name) => elementsOf(rendered).includes(name))),
        );
        expect(readText(rendered)).not.toMatch(acting);
        expect(fingerprintsOf(body)).toEqual(fingerprints);
      }
    }
  });
});
