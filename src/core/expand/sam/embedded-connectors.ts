/** Takes the `Connectors` attribute of any resource, gives the connector resources that it stands for. */
import { isMap, type JsonMap, keySpan, setSpan } from '../../model/tree.ts';
import { cloneMap, copyAll, defined, refuse, type Transform } from './transform.ts';

/** Adds a connector `<Resource><Name>` to `t.written` for each; its source is the resource that holds it. */
export function separateConnectors(t: Transform): void {
  for (const [owner, resource] of [...t.written]) {
    const connectors = resource['Connectors'];
    if (connectors === undefined) continue;
    if (!isMap(connectors)) {
      refuse(t, 'sam-wrong-type', `\`Connectors\` of \`${owner}\` must be a map`, keySpan(resource, 'Connectors'));
      continue;
    }
    for (const name of Object.keys(connectors)) {
      const connector = connectorResource(t, owner, connectors, name);
      if (!connector) continue;
      if (t.written.has(owner + name)) {
        const message = `the connector \`${name}\` needs the id \`${owner + name}\`, which is taken; rename it`;
        refuse(t, 'sam-duplicate-id', message, keySpan(connectors, name));
      } else t.written.set(owner + name, connector);
    }
  }
}

function connectorResource(t: Transform, owner: string, connectors: JsonMap, name: string): JsonMap | undefined {
  const written = connectors[name];
  const span = keySpan(connectors, name);
  const properties = isMap(written) ? written['Properties'] : undefined;
  if (!isMap(written) || !isMap(properties)) {
    refuse(t, 'sam-wrong-type', `the connector \`${name}\` of \`${owner}\` must be a map with \`Properties\``, span);
    return undefined;
  }
  const source = defined({ Id: owner });
  const reference = properties['SourceReference'];
  if (isMap(reference)) {
    if (Object.hasOwn(reference, 'Id')) {
      const message = '`SourceReference` cannot have an Id; the source is the resource itself';
      refuse(t, 'sam-invalid-value', message, keySpan(reference, 'Id'));
    }
    copyAll(source, reference);
  } else if (reference !== undefined) refuse(t, 'sam-wrong-type', '`SourceReference` must be a map', span);
  const own = cloneMap(properties);
  delete own['SourceReference'];
  own['Source'] = source;
  const connector = cloneMap(written);
  connector['Type'] = 'AWS::Serverless::Connector';
  connector['Properties'] = own;
  if (span) setSpan(connector, span);
  return connector;
}
