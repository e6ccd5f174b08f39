/** Takes a template, asks for the files of its nested stacks, so that a change of one counts as a change of the template. */
import type { Report } from '../../model/diagnostic.ts';
import { placeOf } from '../../model/place.ts';
import type { ExpandContext } from '../../model/stack.ts';
import { get, isMap, type JsonMap, spanAlong } from '../../model/tree.ts';
import { localPath } from './local-path.ts';

/** The property of each type that names another template. */
const locations: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'TemplateURL'],
  ['AWS::Serverless::Application', 'Location'],
]);

/** The nested stack stays a resource; `aws cloudformation package` and SAM upload a local path before deployment. */
export function recordNestedStacks(tree: JsonMap, path: string, context: ExpandContext, report: Report): void {
  const resources = tree['Resources'];
  if (!isMap(resources)) return;
  for (const id of Object.keys(resources)) {
    const type = get(resources, id, 'Type');
    const property = typeof type === 'string' ? locations.get(type) : undefined;
    if (property === undefined) continue;
    const location = get(resources, id, 'Properties', property);
    if (typeof location !== 'string') continue;
    const local = localPath(path, location);
    if (typeof local === 'object') context.file(local.path);
    else if (local === 'outside') {
      const span = spanAlong(resources, [id, 'Properties', property]);
      const message = `\`${location}\` lies outside of the repository; its changes are not seen`;
      report({ level: 'warning', code: 'include-outside', message, ...(span ? { place: placeOf(span) } : {}) });
    }
  }
}
