/** Takes the id of an author's resource that an event changes, gives a copy in the output that may be edited. */
import { copyPlaces, type JsonMap, newMap } from '../../../model/tree.ts';
import { cloneMap, type Transform } from '../transform.ts';

/** The first edit copies; later ones get the same copy, which keeps the places of what the author wrote. */
export function editResource(t: Transform, id: string): JsonMap {
  const written = t.written.get(id) ?? newMap();
  const current = (t.resources[id] ?? written) as JsonMap;
  if (current !== written) return current;
  const copy = copyPlaces(cloneMap(written), written);
  t.resources[id] = copy;
  return copy;
}
