/** Takes the files of one side, gives those that are only a part of a service: everything that they declare is judged there. */
import type { SourceFile } from '../model/place.ts';
import type { ExpandContext, Template } from '../model/stack.ts';
import { get, isMap, keySpan } from '../model/tree.ts';
import { parse } from '../parse/index.ts';
import { expand } from './index.ts';
import { isForServerless, mayBeTemplate } from './recognise.ts';

/**
 * A `serverless.yml` mostly keeps its `resources` in files of their own, which look like templates. Judged alone as well, each of their
 * resources would be told twice, and without the service's variables. A template that a service only reads a value of stays one.
 */
export function partsOf(files: readonly SourceFile[], context: ExpandContext): Set<string> {
  const parts = new Set<string>();
  const services = files.filter(({ text }) => text.includes('file(') && isForServerless(text));
  // Expanding a service once more is worth it only where something could be its part.
  if (services.length === 0 || !files.some(({ text }) => mayBeTemplate(text) && !isForServerless(text))) return parts;
  for (const file of services) {
    const service = expand(file, context);
    for (const path of service?.files ?? [])
      if (service && path !== file.path && isPart(context.file(path), service)) parts.add(path);
  }
  return parts;
}

/** Whether each resource that the file declares is in the service, from the file's own lines. */
function isPart(file: SourceFile | undefined, { body }: Template): boolean {
  if (!file || !mayBeTemplate(file.text)) return false;
  const resources = get(
    parse(file, () => {}, '1.2'),
    'Resources',
  );
  const ids = isMap(resources) ? Object.keys(resources) : [];
  return ids.length > 0 && ids.every((id) => keySpan(body['Resources'], id)?.source.path === file.path);
}
