/** What the parts of a GraphQL API share: takes properties and connections, gives their entries and the policies that they need. */
import { get, isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { expandConnector } from './connector.ts';
import type { Made, SamResource, Transform } from './transform.ts';

/** What the parts of one API share while it is expanded. */
export interface GraphQl {
  sam: SamResource;
  apiId: JsonMap;
  /** Names of data sources by the author's key. */
  dataSources: Map<string, Json>;
  /** A resource of the API; every one carries all its attributes. */
  resource(suffix: string, type: string, properties: JsonMap, cause?: Made['cause']): Made;
}

/** What a connector that SAM itself writes would make; it carries no attributes. */
export function impliedConnector(
  t: Transform,
  sam: SamResource,
  id: string,
  Source: JsonMap,
  Destination: JsonMap,
  Permissions: Json[],
): Made[] {
  const type = 'AWS::Serverless::Connector';
  const properties = { Source, Destination, Permissions };
  const connector = { ...sam, id, type, properties, attributes: {}, inherited: {}, events: [] };
  const author = { id: sam.id, type: sam.type };
  return expandConnector(t, connector).map((made) => ({ ...made, author }));
}

/** A map under a property's key, entry by entry; what is no map is left out. */
export function entriesOf(value: Json | undefined, key?: string): [name: string, map: JsonMap, cause: Made['cause']][] {
  const map = key === undefined ? value : get(value, key);
  if (!isMap(map)) return [];
  return Object.entries(map).flatMap(([name, one]): [string, JsonMap, Made['cause']][] =>
    isMap(one) ? [[name, one, keySpan(map, name)]] : [],
  );
}
