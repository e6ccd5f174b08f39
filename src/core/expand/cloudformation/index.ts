/** CloudFormation itself: nothing to expand but language extensions and includes. */
import type { Report } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/place.ts';
import type { ExpandContext } from '../../model/stack.ts';
import type { JsonMap } from '../../model/tree.ts';

export function expandCloudFormation(
  tree: JsonMap,
  _source: SourceFile,
  _context: ExpandContext,
  _report: Report,
): JsonMap {
  return tree;
}
