/** CloudFormation itself, and what SAM shares with it: includes, loops, nested stacks. */
import type { Report } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/place.ts';
import type { ExpandContext } from '../../model/stack.ts';
import type { JsonMap } from '../../model/tree.ts';
import { expandForEach } from './for-each.ts';
import { includeFiles } from './include.ts';
import { recordNestedStacks } from './nested-stacks.ts';

/** The template with included files put in and loops written out; intrinsics stay. */
export function expandCloudFormation(
  tree: JsonMap,
  source: SourceFile,
  context: ExpandContext,
  report: Report,
): JsonMap {
  const whole = expandForEach(includeFiles(tree, source.path, context, report), context, report);
  recordNestedStacks(whole, source.path, context, report);
  return whole;
}
