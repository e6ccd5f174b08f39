import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expand } from '../../../../src/core/expand/index.ts';
import type { SourceFile } from '../../../../src/core/model/place.ts';
import type { JsonMap } from '../../../../src/core/model/tree.ts';
import { settled } from './settled.ts';

/** Services written for these tests; each expected.json is what `osls package` 4.3.1, the framework's MIT continuation, made of one. */
const cases = join(import.meta.dirname, '../../../cases/serverless');

function filesOf(name: string): SourceFile[] {
  const folder = join(cases, name);
  return readdirSync(folder)
    .filter((file) => file !== 'expected.json')
    .map((file) => ({ path: file, text: readFileSync(join(folder, file), 'utf8') }));
}

test.each(readdirSync(cases))('%s becomes what the packager makes of it', (name) => {
  const files = filesOf(name);
  const source = files.find(({ path }) => path === 'serverless.yml') as SourceFile;
  const expanded = expand(source, {
    file: (path) => files.find((file) => file.path === path),
    parameters: {},
    stage: 'dev',
    region: 'us-east-1',
    partition: 'aws',
  });
  const expected = JSON.parse(readFileSync(join(cases, name, 'expected.json'), 'utf8')) as JsonMap;
  expect(expanded?.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
  expect(settled(JSON.parse(JSON.stringify(expanded?.body)) as JsonMap)).toEqual(expected);
});
