/** Takes a statement and the ARN formats of an action, says whether the statement can name a resource that the action works on. */
import type { Statement } from '../model/policy.ts';
import { partsOf } from '../model/value.ts';
import { compileGlob, type Glob } from './language/glob.ts';
import { newLetters } from './language/letters.ts';
import { meet } from './language/meet.ts';

const letters = newLetters();
const syntax = { wildcards: true, fold: false, arn: 'account', variable: () => [] } as const;

/** A wholly unknown resource can be of any kind; an action without resource types works on the account and needs `*`. */
export function mayActOn({ resources }: Statement, formats: readonly string[]): boolean {
  if (!resources || resources.some((pattern) => pattern === '*' || pattern.startsWith('${Token['))) return true;
  if (formats.length === 0) return resources.some((pattern) => /^[*?]+$/.test(pattern));
  return resources.some((pattern) => {
    const glob = compileGlob(withoutUnknowns(pattern), syntax, letters);
    return glob !== undefined && formats.some((format) => meet(glob, shapeOf(format)));
  });
}

/** An unknown within an ARN may be any text. */
function withoutUnknowns(pattern: string): string {
  return partsOf(pattern)
    .map((part) => (typeof part === 'string' ? part : '*'))
    .join('');
}

/** By format: there are as many as the catalogue has. */
const shapes = new Map<string, Glob>();

function shapeOf(format: string): Glob {
  const known = shapes.get(format) ?? compileGlob(format.replaceAll(/\$\{[^}]*\}/g, '*'), syntax, letters);
  if (!known) throw new Error(`no pattern: ${format}`);
  shapes.set(format, known);
  return known;
}
