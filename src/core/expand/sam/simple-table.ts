/** `AWS::Serverless::SimpleTable`: takes the resource, gives the DynamoDB table with its one key. */
import { get, isMap, type Json, type JsonMap } from '../../model/tree.ts';
import {
  isSet,
  type Made,
  mainResource,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
  tagList,
  take,
} from './transform.ts';

const keyTypes: Readonly<Record<string, string>> = { String: 'S', Number: 'N', Binary: 'B' };

/** SAM adds no encryption of its own: without `SSESpecification` the table has what DynamoDB does by default. */
export function expandSimpleTable(t: Transform, sam: SamResource): Made[] {
  const { properties } = sam;
  const key = primaryKey(t, sam);
  const table: JsonMap = {
    AttributeDefinitions: [key],
    KeySchema: [{ AttributeName: key['AttributeName'] as Json, KeyType: 'HASH' }],
  };
  const optional = ['PointInTimeRecoverySpecification', 'ProvisionedThroughput', 'SSESpecification', 'TableName'];
  take(
    table,
    properties,
    optional.filter((name) => isSet(properties[name])),
  );
  if (!isSet(properties['ProvisionedThroughput'])) table['BillingMode'] = 'PAY_PER_REQUEST';
  const tags = tagList(properties['Tags']);
  if (tags.length > 0) table['Tags'] = tags;
  return [mainResource(sam, 'AWS::DynamoDB::Table', table)];
}

function primaryKey(t: Transform, sam: SamResource): JsonMap {
  const written = sam.properties['PrimaryKey'];
  if (!isMap(written) || Object.keys(written).length === 0) return { AttributeName: 'id', AttributeType: 'S' };
  const { Name: name, Type: type } = written;
  const span = spanOfProperty(sam, 'PrimaryKey');
  for (const [property, value] of Object.entries({ Name: name, Type: type })) {
    if (value) continue;
    refuse(t, 'sam-missing-property', `\`PrimaryKey\` needs ${property}; add it`, span);
  }
  const letter = typeof type === 'string' ? get(keyTypes, type) : type;
  if (type && letter === undefined) {
    refuse(t, 'sam-invalid-value', '`Type` of `PrimaryKey` must be String, Number or Binary', span);
  }
  return { AttributeName: name ?? 'id', AttributeType: letter ?? 'S' };
}
