/** The Serverless Framework's packaging as a static expansion. */
import type { Report } from '../../model/diagnostic.ts';
import { placeOf, type SourceFile } from '../../model/place.ts';
import type { ExpandContext } from '../../model/stack.ts';
import { type JsonMap, spanOf } from '../../model/tree.ts';

export function expandServerless(tree: JsonMap, source: SourceFile, _context: ExpandContext, report: Report): JsonMap {
  const span = spanOf(tree) ?? { source, start: 0, end: 0 };
  const message = 'Serverless Framework files are not read yet; give the packaged CloudFormation template instead';
  report({ level: 'warning', code: 'not-read-yet', message, place: placeOf(span) });
  return { Resources: {} };
}
