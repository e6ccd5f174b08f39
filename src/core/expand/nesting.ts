/** Takes the templates of one side, gives what parents pass to the parameters of the templates that they nest. */
import type { SourceFile } from '../model/place.ts';
import type { Application, NestedUse } from '../model/stack.ts';
import { token } from '../model/value.ts';

/** Uses of one template that are told apart. */
const mostUses = 8;
/** Templates that nest each other in a ring end here; so deep nobody nests by hand. */
const mostLevels = 10;

/** A file that names neither type nests nothing, and need not be expanded to know it. */
const mayNest = /AWS::(?:CloudFormation::Stack|Serverless::Application)/;

/** How a file becomes an application when it is nested in these ways (none: it is deployed by itself). */
export type ApplicationOf = (file: SourceFile, uses: readonly NestedUse[]) => Application | undefined;

/**
 * By path of the nested template: each different way in which these files nest it, in the order of the parents' paths.
 * A parent that is nested itself passes on what it was passed.
 */
export function nestedUses(files: readonly SourceFile[], applicationOf: ApplicationOf): Map<string, NestedUse[]> {
  const parents = files.filter(({ text }) => mayNest.test(text)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const passed = new Map<string, NestedUse[]>();
  let uses = new Map<string, NestedUse[]>();
  let fresh = parents;
  for (let level = 0; level < mostLevels && fresh.length > 0; level += 1) {
    for (const parent of fresh) {
      const stacks = applicationOf(parent, uses.get(parent.path) ?? [])?.stacks ?? [];
      passed.set(
        parent.path,
        stacks.flatMap(({ nested }) => nested ?? []).filter(({ path }) => path !== parent.path),
      );
    }
    const before = uses;
    uses = byTemplate([...passed.values()].flat());
    fresh = parents.filter(({ path }) => JSON.stringify(uses.get(path)) !== JSON.stringify(before.get(path)));
  }
  return uses;
}

/** The same values in another scenario of the parent are no other use. */
function byTemplate(all: readonly NestedUse[]): Map<string, NestedUse[]> {
  const uses = new Map<string, Map<string, NestedUse>>();
  for (const use of all) {
    const known = uses.get(use.path) ?? new Map<string, NestedUse>();
    uses.set(use.path, known);
    const values = JSON.stringify(use.parameters);
    if (!known.has(values)) known.set(values, use);
  }
  return new Map([...uses].map(([path, known]) => [path, toldApart([...known.values()])]));
}

/** Of more uses than are told apart, the rest is one in which anything may be passed: none of them is left out. */
function toldApart(uses: readonly NestedUse[]): NestedUse[] {
  if (uses.length <= mostUses) return [...uses];
  const rest = uses.slice(mostUses - 1);
  const names = rest.flatMap(({ parameters, defaults }) => [...Object.keys(parameters), ...Object.keys(defaults)]);
  const [first] = rest as [NestedUse];
  const defaults = Object.fromEntries(names.map((name) => [name, token(`Ref:${name}`)]));
  const label = `${first.label}, or in ${rest.length - 1} more ways`;
  return [...uses.slice(0, mostUses - 1), { path: first.path, label, parameters: {}, defaults }];
}
