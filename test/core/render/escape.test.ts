import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cell,
  clip,
  code,
  html,
  htmlInMarkdown,
  markdown,
  mermaid,
  prose,
  proseHtml,
  terminal,
  urlPath,
  visible,
} from '../../../src/core/render/escape.ts';
import { attacks } from '../../support/deltas.ts';
import { acting, decoded, elementsOf, readText, toHtml } from '../../support/markdown.ts';

const gap = '\u200b';
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/** Texts of the characters that mean something somewhere, mixed with the attacks. */
const hostileText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom(...'@#:/`*_[]()<>!&|~\\$-+=1.aw \n\t"\'{}%,;^'), maxLength: 60 }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...attacks), { maxLength: 4 }).map((parts) => parts.join(' ')) },
);
const law = (check: (text: string) => void) =>
  fc.assert(
    fc.property(hostileText, (text) => {
      check(text);
    }),
    { seed: 7, numRuns: 600 },
  );

describe('visible', () => {
  it('leaves one line without control, format or broken characters', () => {
    law((text) => expect(visible(text)).not.toMatch(control));
  });

  it('shows what it took out', () => {
    expect(visible('a\u202eb\u001b[1mc\ud800')).toBe('a\\u{202e}b\\u{1b}[1mc\\u{d800}');
    expect(visible('two\r\nlines\tand')).toBe('two lines and');
  });
});

describe('clip', () => {
  it('keeps short texts and never cuts a pair in half', () => {
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('ab😀d', 4)).toBe('ab…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, length) => {
        expect(clip(text, length).length).toBeLessThanOrEqual(length);
        expect(clip(text, length).isWellFormed()).toBe(true);
      }),
      { seed: 7 },
    );
  });
});

describe('markdown', () => {
  it('is one paragraph of the same text, without any element', () => {
    law((text) => {
      const rendered = toHtml(`x ${markdown(text)} y`);
      expect(elementsOf(rendered)).toEqual(['p', 'p']);
      expect(decoded(rendered).replaceAll(gap, '')).toBe(`<p>x ${visible(text)} y</p>`.replace(/ +/g, (run) => run));
    });
  });

  it('starts no list, heading or quotation at the start of a line', () => {
    for (const text of [
      '- a',
      '+ a',
      '* a',
      '# a',
      '> a',
      '1. a',
      '12) a',
      '=== a',
      '    code',
      '```x',
      '~~~x',
      '| a |',
      '[x]: http://y',
    ]) {
      const elements = new Set(elementsOf(toHtml(markdown(text))));
      elements.delete('pre');
      expect([text, ...elements]).toEqual([text, ...(text.startsWith('    ') ? ['code'] : ['p'])]);
    }
  });

  it('holds nothing that GitHub links by itself', () => {
    law((text) => expect(readText(toHtml(`x ${markdown(text)} y`))).not.toMatch(acting));
  });
});

describe('code', () => {
  it('is one code span of the same text', () => {
    law((text) => {
      const rendered = toHtml(`x ${code(text)} y`);
      const inner = /^<p>x <code>([\s\S]*)<\/code> y<\/p>$/.exec(rendered)?.[1];
      const shown = visible(text).replaceAll('<!--', '<! --');
      expect(inner === undefined ? rendered : decoded(inner).trim()).toBe(
        shown.trim() === '' ? '(empty)' : shown.trim(),
      );
    });
  });

  it('stays inside its cell of a table', () => {
    law((text) => {
      const rendered = toHtml(`| a | b |\n| --- | --- |\n| ${cell(code(text))} | ${cell(markdown(text))} |`);
      expect(rendered.match(/<td>/g)).toHaveLength(2);
      expect(rendered.match(/<tr>/g)).toHaveLength(2);
    });
  });
});

describe('prose', () => {
  it('turns what is quoted into code and lets nothing else act', () => {
    expect(prose('set `A_B` to *c*')).toBe('set `A_B` to \\*c\\*');
    expect(prose('an unclosed ` quote')).toBe('an unclosed  quote');
    expect(proseHtml('set `<a>` & b')).toBe('set <code>&lt;a&gt;</code> &amp; b');
    law((text) => {
      const rendered = toHtml(`x ${prose(text)} y`);
      expect(elementsOf(rendered).filter((name) => name !== 'code')).toEqual(['p', 'p']);
      expect(readText(rendered)).not.toMatch(acting);
    });
  });
});

describe('html', () => {
  it('holds no tag, no attribute end and decodes to the same text', () => {
    law((text) => {
      expect(html(text)).not.toMatch(/[<>"'`]/);
      expect(decoded(html(text))).toBe(visible(text));
    });
  });

  it('does not act in Markdown either', () => {
    law((text) => {
      const rendered = toHtml(`<details><summary><b>x</b> ${htmlInMarkdown(text)} y</summary>\n\n</details>`);
      expect(new Set(elementsOf(rendered))).toEqual(new Set(['details', 'summary', 'b']));
      expect(readText(rendered)).not.toMatch(acting);
    });
  });
});

describe('terminal', () => {
  it('neither controls the terminal nor starts a workflow command, wherever it is wrapped', () => {
    law((text) => {
      const shown = terminal(text);
      expect(shown).not.toMatch(control);
      expect(shown).not.toContain('##[');
      for (const word of shown.split(' ')) expect(word.startsWith('::')).toBe(false);
    });
  });

  it('leaves the type of a resource as it is', () => {
    expect(terminal('AWS::Lambda::Function')).toBe('AWS::Lambda::Function');
  });
});

describe('mermaid', () => {
  it('cannot leave the quotes of a label', () => {
    law((text) => expect(mermaid(text)).toMatch(/^(?:[\p{L}\p{N} _./*-]|#\d+;)*$/u));
  });
});

describe('urlPath', () => {
  it('keeps the segments and nothing that ends a link', () => {
    expect(urlPath('a b/(c)/#d?.yaml')).toBe('a%20b/%28c%29/%23d%3F.yaml');
    law((text) => expect(urlPath(text)).toMatch(/^[\w.~%/-]*$/));
  });
});
