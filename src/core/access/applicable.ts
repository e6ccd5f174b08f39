/** Takes a statement and the ARN formats of an action, says whether the statement can name a resource that the action works on. */
import type { Statement } from '../model/policy.ts';
import { partsOf } from '../model/value.ts';
import { findWord } from './language/find-word.ts';
import { compileGlob, type Glob } from './language/glob.ts';
import { newLetters } from './language/letters.ts';

const letters = newLetters();
const syntax = { wildcards: true, fold: false, arn: 'account', variable: () => [] } as const;

/** A wholly unknown resource can be of any kind; an action without resource types works on the account and needs `*`. */
export function mayActOn({ resources }: Statement, formats: readonly string[]): boolean {
  if (!resources || resources.some((pattern) => pattern === '*' || pattern.startsWith('${Token['))) return true;
  if (formats.length === 0) return resources.some((pattern) => /^[*?]+$/.test(pattern));
  const shapes = compileAll(formats.map((format) => format.replaceAll(/\$\{[^}]*\}/g, '*')));
  return compileAll(resources.map(withoutUnknowns)).some(
    (glob) => findWord([[glob], shapes], [], { left: 10_000 }) !== undefined,
  );
}

/** An unknown within an ARN may be any text. */
function withoutUnknowns(pattern: string): string {
  return partsOf(pattern)
    .map((part) => (typeof part === 'string' ? part : '*'))
    .join('');
}

function compileAll(patterns: readonly string[]): Glob[] {
  return patterns.map((pattern) => compileGlob(pattern, syntax, letters)).filter((glob) => glob !== undefined);
}
