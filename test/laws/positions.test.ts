import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../src/core/model/place.ts';
import { entryOf, type Json, type JsonMap, spanOf } from '../../src/core/model/tree.ts';
import { parse } from '../../src/core/parse/index.ts';
import { writeYaml } from '../support/yaml-writer.ts';

const plain = (tree: Json | undefined) => (tree === undefined ? undefined : JSON.parse(JSON.stringify(tree)));

/** What the text at a place says, read on its own at its own column. */
function said({ source, start, end }: Span): Json | undefined {
  const { text } = source;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const after = /^\r?\n/.exec(text.slice(end))?.[0] ?? '';
  return plain(parse({ path: 'part', text: ' '.repeat(column) + text.slice(start, end) + after }, () => {}));
}

/** Every way in which a value or key differs from the text at its place. */
function violations(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const entry = entryOf(value, key);
    if (!entry) return [`${key} has no place`];
    const inner = (value as JsonMap)[key] as Json;
    const written = entry.value.source.text.slice(entry.value.start, entry.value.end);
    // An alias, alone or inside, stands for what its anchor says; `!GetAtt A.B` holds a list, and a tagged scalar is text.
    const borrows = /(?:^|[\s,[])\*[a-z]+(?:$|[\s,\]])/.test(written);
    const got = borrows ? plain(inner) : said(entry.value);
    const want = Array.isArray(inner) && typeof got === 'string' ? inner.join('.') : plain(inner);
    const same =
      written === inner || JSON.stringify(got) === JSON.stringify(want) || (isTag(value) && String(got ?? '') === want);
    const keyWritten = entry.key?.source.text.slice(entry.key.start, entry.key.end);
    const keySame =
      keyWritten === undefined || keyWritten === key || keyWritten.startsWith('!') || said(entry.key as Span) === key;
    return [
      ...(same ? [] : [`${key}: ${JSON.stringify(want)} at ${JSON.stringify(written)}`]),
      ...(keySame ? [] : [`key ${key} at ${keyWritten}`]),
      ...violations(inner),
    ];
  });
}

function isTag(container: Json): boolean {
  const span = spanOf(container);
  return span?.source.text[span.start] === '!' || Array.isArray(container);
}

const text = fc.oneof(
  fc.constantFrom(
    '',
    'yes',
    '1.10',
    '012345678901',
    '2012-10-17',
    "it's",
    'a: b',
    '# no',
    '- x',
    '${A}',
    'x\ny\n',
    'x\n\n  y',
    '__proto__',
    '🜁 é',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ./_:-]{0,10}$/),
);
const key = fc.oneof(
  fc.constantFrom('Ref', 'Type', '__proto__', 'constructor', 'a key', '1', 'on'),
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9:]{0,8}$/),
);
const name = fc.stringMatching(/^[A-Z][a-z]{0,5}$/);
const { tree: value } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.oneof(fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
    fc.record({ Ref: name }),
    fc.record({ 'Fn::Sub': text }),
    fc.record({ 'Fn::GetAtt': fc.tuple(name, name) }),
    fc.record({ 'Fn::If': fc.tuple(name, tie('tree'), tie('tree')) }),
  ) as fc.Arbitrary<Json>,
}));
const document = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });
const choices = fc.array(fc.nat(23), { minLength: 1, maxLength: 60 });

function chooser(stream: number[]) {
  let at = 0;
  return (options: number) => (stream[at++ % stream.length] as number) % options;
}

const runs = { seed: 20, numRuns: 1500 };

test('a YAML document of any style gives its value, and each value stands at its place', () => {
  fc.assert(
    fc.property(document, choices, (json, stream) => {
      const source = { path: 'x.yaml', text: writeYaml(json, chooser(stream)) };
      const tree = parse(source, (diagnostic) => {
        throw new Error(`${diagnostic.message}\n${source.text}`);
      });
      expect(plain(tree)).toEqual(plain(json));
      expect(violations(tree as Json)).toEqual([]);
    }),
    runs,
  );
});

test('JSON gives its value, and each value stands at its place', () => {
  fc.assert(
    fc.property(document, fc.constantFrom(0, 2, '\t'), (json, indent) => {
      const tree = parse({ path: 'x.json', text: JSON.stringify(json, null, indent) }, () => {});
      expect(plain(tree)).toEqual(plain(json));
      expect(violations(tree as Json)).toEqual([]);
    }),
    runs,
  );
});

test('a cut or changed document never throws, and an error has a place inside it', () => {
  fc.assert(
    fc.property(
      document,
      choices,
      fc.nat(),
      fc.constantFrom('', '{', ']', '"', "'", ': ', '\n', '\t', '- ', '&a ', '*a', '|', '!', '#'),
      (json, stream, at, junk) => {
        const whole = writeYaml(json, chooser(stream));
        const cut = at % whole.length;
        const text = whole.slice(0, cut) + junk + whole.slice(cut + (at % 3));
        const lines = text.split('\n').length;
        const tree = parse({ path: 'x.yaml', text }, ({ place }) => {
          expect(place?.startLine).toBeLessThanOrEqual(lines);
        });
        expect(tree === undefined || plain(tree) !== undefined).toBe(true);
      },
    ),
    runs,
  );
});

const templates = ['examples', 'test/cases']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ya?ml|json|template)$/.test(file))
      .map((file) => join(folder, file)),
  );

const samples: [string, string][] = [
  [
    'tags and block scalars',
    'A: !Sub |\n  x ${B}\n  y\nC: !GetAtt D.E.F\nG: !If\n  - H\n  - !Ref I\n  - !Ref AWS::NoValue\nJ: >-\n  one\n  two\n',
  ],
  ['anchors and merges', 'a: &a\n  b: 1\n  c: [x, y]\nd: *a\ne:\n  <<: *a\n  b: 2\n'],
  ['lists at the column of their key', 'a:\n- b: 1\n  c:\n  - d\n- !Ref E\nf: g\n'],
];

test.each([...samples, ...templates.map((path) => [path, readFileSync(path, 'utf8')] as [string, string])])(
  'in %s each value stands at its place',
  (path, text) => {
    const tree = parse({ path, text }, () => {});
    if (tree === undefined) expect(path).toMatch(/broken|unreadable|invalid|hostile/);
    else expect(violations(tree)).toEqual([]);
  },
);
