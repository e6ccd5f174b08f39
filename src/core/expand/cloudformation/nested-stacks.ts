/** Takes a template, asks for the files of its nested stacks, so that a change of one counts as a change of the template. */
import type { Report } from '../../model/diagnostic.ts';
import { placeOf } from '../../model/place.ts';
import type { ExpandContext } from '../../model/stack.ts';
import { get, isMap, type Json, type JsonMap, spanAlong } from '../../model/tree.ts';
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
    const location = locationOf(resources[id]);
    if (location === undefined) continue;
    const local = localPath(path, location);
    if (typeof local === 'object') context.file(local.path);
    else if (local === 'outside') {
      const span = spanAlong(resources, [id, 'Properties', propertyOf(resources[id]) ?? '']);
      const message = `\`${location}\` lies outside of the repository; its changes are not seen`;
      report({ level: 'warning', code: 'include-outside', message, ...(span ? { place: placeOf(span) } : {}) });
    }
  }
}

/** The path in the repository of the template that a resource nests; `undefined` where it nests none of a file here. */
export function nestedTemplate(resource: JsonMap, parent: string): string | undefined {
  const location = locationOf(resource);
  const local = location === undefined ? 'remote' : localPath(parent, location);
  return typeof local === 'object' ? local.path : undefined;
}

function propertyOf(resource: Json | undefined): string | undefined {
  const type = get(resource, 'Type');
  return typeof type === 'string' ? locations.get(type) : undefined;
}

/** What CDK writes in place of a path is an address of its assets; the file beside it is in the metadata. */
function locationOf(resource: Json | undefined): string | undefined {
  const property = propertyOf(resource);
  if (property === undefined) return undefined;
  const written = get(resource, 'Properties', property);
  const asset = get(resource, 'Metadata', 'aws:asset:path');
  return typeof written === 'string' ? written : typeof asset === 'string' ? asset : undefined;
}
