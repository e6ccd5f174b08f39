import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touchedFiles } from '../../src/cli/touched.ts';

const template = (body = '') => `Resources:\n  Q: { Type: AWS::SQS::Queue }\n${body}`;
const files = (entries: Record<string, string>) => Object.entries(entries).map(([path, text]) => ({ path, text }));
const headPaths = (base: Record<string, string>, head: Record<string, string>) =>
  touchedFiles(files(base), files(head)).head.map(({ path }) => path);

describe('touchedFiles', () => {
  it('leaves out templates that are the same, and counts them', () => {
    const base = { 'a.yaml': template(), 'b.yaml': template(), 'gone.yaml': template() };
    const head = { 'a.yaml': template('# x'), 'b.yaml': template(), 'new.yaml': template() };
    expect(headPaths(base, head)).toEqual(['a.yaml', 'new.yaml']);
    const { base: kept, untouched } = touchedFiles(files(base), files(head));
    expect([kept.map(({ path }) => path), untouched]).toEqual([['a.yaml', 'gone.yaml'], 1]);
  });

  it('keeps the template that includes a changed file, through others, and by a variable in its path', () => {
    const serverless = 'service: x\nprovider: aws\ncustom: ${file(./conf/${opt:stage}.yml)}\n';
    const same = {
      'app/t.yaml': template('DefinitionUri: ../api/open.yaml'),
      'api/open.yaml': '$ref: ./parts/p.json',
      'svc/serverless.yml': serverless,
    };
    const base = { ...same, 'api/parts/p.json': '{}', 'svc/conf/dev.yml': 'a: 1' };
    const head = { ...same, 'api/parts/p.json': '{"a": 1}', 'svc/conf/dev.yml': 'a: 2' };
    expect(headPaths(base, head)).toEqual([
      'app/t.yaml',
      'api/open.yaml',
      'svc/serverless.yml',
      'api/parts/p.json',
      'svc/conf/dev.yml',
    ]);
  });

  it('leaves out the templates beside a changed one whose secrets and names hold variables', () => {
    const secret = template('# {{resolve:secretsmanager:${Secret}/db.main}} arn:aws:s3:::${Bucket}/*');
    const base = { 'a.yaml': secret, 'b.yaml': template() };
    expect(headPaths(base, { ...base, 'a.yaml': `${secret}\n# x` })).toEqual(['a.yaml']);
  });

  it('keeps what a changed template nests', () => {
    const base = {
      'p.yaml': template('TemplateURL: ./child/c.yaml'),
      'child/c.yaml': template(),
      'other.yaml': template(),
    };
    expect(headPaths(base, { ...base, 'p.yaml': template('TemplateURL: ./child/c.yaml # x') })).toEqual([
      'p.yaml',
      'child/c.yaml',
    ]);
  });

  it('leaves nothing to judge where nothing changed', () => {
    const side = { 'a.yaml': template(), 'b.json': '{}' };
    expect(headPaths(side, side)).toEqual(['b.json']);
  });

  it('never leaves out a file that differs', () => {
    const side = fc.dictionary(
      fc.constantFrom('a.yaml', 'b.yaml', 'c/d.yaml', '__proto__'),
      fc.constantFrom(template(), template('# a.yaml'), '{}'),
    );
    fc.assert(
      fc.property(side, side, (base, head) => {
        const result = touchedFiles(files(base), files(head));
        for (const { path, text } of files(head)) {
          if (!Object.hasOwn(base, path) || base[path] !== text) expect(result.head).toContainEqual({ path, text });
        }
      }),
      { seed: 7 },
    );
  });
});
