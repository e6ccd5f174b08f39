/** The AWS SAM transform as a static expansion. */
import type { Report } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/place.ts';
import type { ExpandContext } from '../../model/stack.ts';
import type { JsonMap } from '../../model/tree.ts';

export function expandSam(tree: JsonMap, _source: SourceFile, _context: ExpandContext, _report: Report): JsonMap {
  return tree;
}
