/**
 * Takes boxes, says whether one lies within another as their patterns stand, without a search. True only where it is so whatever
 * texts the policy variables stand for, so a grant that lies within one of base's is settled for all choices of them at once
 * (but for `${key, 'text'}`: what stands for an absent key there is not in the box).
 */
import type { Atom, Literal } from './atoms.ts';
import type { Box } from './box.ts';
import { colon, covers, type Glob } from './language/glob.ts';
import { fresh } from './language/letters.ts';

/** Every literal of `outer` follows from one of `inner`'s. */
export function liesWithin(inner: Box, outer: Box): boolean {
  return outer.literals.every((wanted) => inner.literals.some((given) => follows(wanted, given)));
}

function follows(wanted: Literal, given: Literal): boolean {
  const [outer, inner] = [wanted.atom, given.atom];
  if (outer === inner) return wanted.holds === given.holds;
  if (outer.dimension !== inner.dimension || wanted.holds !== given.holds) return false;
  const [globs, within] = [globsOf(outer), globsOf(inner)];
  if (!globs || !within || !sameReading(outer, inner)) return false;
  const excludes = !wanted.holds || (outer.kind === 'key' && outer.negated);
  return excludes ? allWithin(globs, within) : allWithin(within, globs);
}

function globsOf(atom: Atom): readonly Glob[] | undefined {
  if (atom.kind === 'text') return atom.globs;
  return atom.kind === 'key' && atom.test.kind === 'text' ? atom.test.globs : undefined;
}

function sameReading(a: Atom, b: Atom): boolean {
  if (a.kind !== 'key' || b.kind !== 'key') return a.kind === b.kind;
  return a.quantifier === b.quantifier && a.whenAbsent === b.whenAbsent && a.negated === b.negated;
}

function allWithin(inner: readonly Glob[], outer: readonly Glob[]): boolean {
  return inner.every((glob) => outer.some((other) => covers(other, glob)) && !variesInParts(glob));
}

/** A variable among the first parts of an ARN decides whether wildcards there stop at colons. */
function variesInParts({ codes }: Glob): boolean {
  let parts = 0;
  for (const code of codes) {
    if (code > fresh) return true;
    if (code === colon && ++parts === 5) return false;
  }
  return false;
}
