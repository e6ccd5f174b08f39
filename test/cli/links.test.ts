/** Symbolic links as users have them: what leads to a file is read, everything else is told. */
import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lambdelta } from '../support/command-line.ts';
import { commit, makeFolder, makeRepository, writeFiles } from '../support/folder.ts';

const template = 'Resources:\n  Q: { Type: AWS::SQS::Queue }\n';
const rows = (out: string) =>
  JSON.parse(out).coverage.map(({ path, side, state }: Record<string, string>) => `${side} ${path} ${state}`);

test('a linked template that nobody touched is not new in the working tree', () => {
  const repository = makeRepository({ 'a.yaml': template });
  symlinkSync('a.yaml', join(repository, 'link.yaml'));
  commit(repository, {});
  expect(lambdelta(repository, 'diff', 'HEAD').out).toMatch(/touches no template/);
  writeFiles(repository, { 'a.yaml': `${template}# x\n` });
  expect(rows(lambdelta(repository, 'diff', 'HEAD', '-f', 'json').out)).toEqual([
    'base a.yaml read',
    'base link.yaml read',
    'head a.yaml read',
    'head link.yaml read',
  ]);
});

test('a link that leads out is told, and fails the gate where it takes the place of a template', () => {
  const repository = makeRepository({ 'a.yaml': template, 'b.yaml': template });
  symlinkSync('/nowhere/x.yaml', join(repository, 'new.yaml'));
  unlinkSync(join(repository, 'b.yaml'));
  symlinkSync('../b.yaml', join(repository, 'b.yaml'));
  commit(repository, {});
  for (const operands of [['HEAD~1', 'HEAD'], ['HEAD~1']]) {
    const { out, status } = lambdelta(repository, 'diff', ...operands, '-f', 'json');
    expect(rows(out)).toEqual(['base b.yaml read', 'head b.yaml failed', 'head new.yaml skipped']);
    expect(status).toBe(1);
    expect(JSON.parse(out).gate.reasons[0]).toMatch(/`b.yaml` could not be read on the head side/);
  }
  expect(lambdelta(repository, 'diff', 'HEAD~1', 'HEAD').out).toMatch(/new\.yaml.*symbolic link/);
  expect(lambdelta(repository, 'diff', 'HEAD').out).toMatch(/touches no template/);
});

test('a scan tells the links that it did not read', () => {
  const folder = makeFolder({ 'a.yaml': template });
  symlinkSync('/nowhere/x.yaml', join(folder, 'x.yaml'));
  const { out, status } = lambdelta(folder, 'scan', '.');
  expect(out).toMatch(/x\.yaml.*symbolic link/);
  expect(status).toBe(0);
});
