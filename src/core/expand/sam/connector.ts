/** `AWS::Serverless::Connector`: takes source, destination and permissions, gives the policies that let one reach the other. */
import connectorData from '../../../../data/sam/connectors.json' with { type: 'json' };
import { asList, copyPlaces, get, isMap, type Json, type JsonMap } from '../../model/tree.ts';
import { type ConnectorEnd, connectorEnd, describe } from './connector-end.ts';
import { alphanumericOf } from './identifiers.ts';
import { logicalIdOf, sub } from './intrinsics.ts';
import {
  cloneMap,
  defined,
  type Made,
  mainResource,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
} from './transform.ts';

interface Profile {
  source: string;
  destination: string;
  kind: string;
  attachedTo: string;
  dependedBy: string | null;
  validCombinations: string[][] | null;
  permissions: Record<string, JsonMap[]>;
}

const profiles = new Map(
  (connectorData.connectors as unknown as Profile[]).map((one) => [`${one.source} ${one.destination}`, one]),
);

/**
 * With a list of destinations, ids end in `Destination<index>`, for a list of one too. Source: "Managing resource
 * permissions with AWS SAM connectors".
 */
export function expandConnector(t: Transform, sam: SamResource): Made[] {
  const written = sam.properties['Destination'];
  const destinations = asList(written ?? undefined);
  if (Array.isArray(written) && written.length === 0) {
    refuse(t, 'sam-invalid-value', '`Destination` is empty; name a resource', spanOfProperty(sam, 'Destination'));
  }
  const made = destinations.flatMap((destination, index) =>
    connect(t, sam, destination, Array.isArray(written) ? `Destination${index}` : ''),
  );
  waitForAll(t, sam.id, made);
  return made;
}

function connect(t: Transform, sam: SamResource, written: Json, suffix: string): Made[] {
  const other = sam.properties['Source'] ?? null;
  const destination = connectorEnd(t, sam, written, other, 'Destination');
  const source = connectorEnd(t, sam, other, written, 'Source');
  if (!source || !destination) return [];
  const profile = profiles.get(`${source.type} ${destination.type}`);
  if (!profile) {
    const message = `SAM has no connector from ${source.type} to ${destination.type}; write the policy yourself`;
    refuse(t, 'sam-invalid-value', message, sam.cause);
    return [];
  }
  const permissions = permissionsOf(t, sam, profile);
  if (permissions.length === 0) return [];
  const end = profile.attachedTo === 'source' ? source : destination;
  const statements = permissions.map(
    (name) => [name, filled(t, sam, profile.permissions[name] ?? [], source, destination)] as const,
  );
  const made = resources[profile.kind]?.(sam, end, statements, suffix) ?? [];
  if (made.length === 0) {
    refuse(t, 'sam-invalid-value', `the connector cannot tell the ${neededOf(profile.kind)} of ${end.name}`, sam.cause);
  }
  const types = { Source: { Type: describe(t, source) }, Destination: { Type: describe(t, destination) } };
  for (const one of made) {
    const metadata = isMap(one.attributes['Metadata']) ? one.attributes['Metadata'] : {};
    one.attributes['Metadata'] = { ...metadata, 'aws:sam:connectors': { [sam.id]: types } };
    addDependents(t, profile, source, destination, one.id);
  }
  return made;
}

type Statements = readonly (readonly [permission: string, statements: JsonMap[]])[];
type MakeResources = (sam: SamResource, end: ConnectorEnd, statements: Statements, suffix: string) => Made[];

const policyOf = (statements: Statements): JsonMap => ({
  Version: '2012-10-17',
  Statement: statements.flatMap(([, list]) => list),
});

/** By kind of connector: what is made at the end that it attaches to; nothing where that end cannot be told. */
const resources: Readonly<Record<string, MakeResources>> = {
  'iam-managed-policy': (sam, end, statements, suffix) => {
    if (!end.roleName) return [];
    const properties = { PolicyDocument: policyOf(statements), Roles: [end.roleName] };
    return [withId(sam, `Policy${suffix}`, 'AWS::IAM::ManagedPolicy', properties)];
  },
  'lambda-permission': (sam, end, statements, suffix) => {
    const { arn } = end;
    if (!arn) return [];
    return statements.map(([name, [permission]]) => {
      const { Action, Principal, SourceArn, SourceAccount } = permission ?? {};
      const properties = defined({ Action, FunctionName: arn, Principal, SourceArn, SourceAccount });
      return withId(sam, `${name}LambdaPermission${suffix}`, 'AWS::Lambda::Permission', properties);
    });
  },
  'sqs-queue-policy': (sam, end, statements, suffix) => {
    if (!end.queueUrl) return [];
    const properties = { PolicyDocument: policyOf(statements), Queues: [end.queueUrl] };
    return [withId(sam, `QueuePolicy${suffix}`, 'AWS::SQS::QueuePolicy', properties)];
  },
  'sns-topic-policy': (sam, end, statements, suffix) => {
    if (!end.arn) return [];
    const properties = { Topics: [end.arn], PolicyDocument: policyOf(statements) };
    return [withId(sam, `TopicPolicy${suffix}`, 'AWS::SNS::TopicPolicy', properties)];
  },
};

function neededOf(kind: string): string {
  return kind === 'iam-managed-policy' ? 'role' : kind === 'sqs-queue-policy' ? 'queue URL' : 'ARN';
}

function withId(sam: SamResource, suffix: string, type: string, properties: JsonMap): Made {
  return { ...mainResource(sam, type, properties), id: sam.id + suffix };
}

/** The permissions asked for that the profile has, in the profile's order. */
function permissionsOf(t: Transform, sam: SamResource, profile: Profile): string[] {
  const asked = asList(sam.properties['Permissions']).map(String);
  const known = Object.keys(profile.permissions);
  const span = spanOfProperty(sam, 'Permissions');
  const wrong = asked.find((name) => !known.includes(name));
  if (wrong !== undefined || asked.length === 0) {
    const message = `\`Permissions\` of this connector takes ${known.join(', ')}`;
    refuse(t, 'sam-invalid-value', message, span);
    return [];
  }
  const combinations = profile.validCombinations;
  const right = combinations?.some(
    (one) => one.length === new Set(asked).size && one.every((name) => asked.includes(name)),
  );
  if (combinations && !right) {
    const list = combinations.map((one) => one.join(' + ')).join(', ');
    refuse(t, 'sam-invalid-value', `\`Permissions\` of this connector takes one of ${list}`, span);
    return [];
  }
  return known.filter((name) => asked.includes(name));
}

/** Statements of a profile with `%{Source.Arn}` and the like replaced by what the ends are. */
function filled(
  t: Transform,
  sam: SamResource,
  statements: JsonMap[],
  source: ConnectorEnd,
  destination: ConnectorEnd,
): JsonMap[] {
  const values: Record<string, Json | undefined> = {};
  for (const [side, end] of Object.entries({ Source: source, Destination: destination })) {
    values[`${side}.Arn`] = end.arn;
    values[`${side}.ResourceId`] = end.resourceId;
    values[`${side}.Name`] = end.resourceName;
    values[`${side}.Qualifier`] = end.qualifier;
  }
  const fillText = (text: string): Json => {
    const variables: JsonMap = {};
    let whole: Json | undefined;
    const replaced = text.replaceAll(/%\{([A-Za-z.]+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      if (value === undefined || value === null) {
        const message = `the connector needs \`${name}\`; give it with the ${name.startsWith('Source') ? 'source' : 'destination'}`;
        refuse(t, 'sam-missing-property', message, sam.cause);
        return '*';
      }
      if (placeholder === text) whole = value;
      variables[alphanumericOf(name)] = value;
      return '${' + alphanumericOf(name) + '}';
    });
    if (whole !== undefined) return whole;
    if (!replaced.includes('${')) return replaced;
    return Object.keys(variables).length > 0 ? sub(replaced, variables) : sub(replaced);
  };
  const fill = (value: Json): Json => {
    if (typeof value === 'string') return fillText(value);
    if (Array.isArray(value)) return value.map(fill);
    if (!isMap(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
  };
  return statements.map((statement) => fill(statement) as JsonMap);
}

interface Waiting {
  /** Connector -> resources that depend on it. */
  dependents: Map<string, string[]>;
  /** Function and source, separated by a blank -> the event source mappings between them. */
  mappings: Map<string, string[]>;
}

const waitingOf = new WeakMap<Transform, Waiting>();

/** Read once, when every other resource has been made. */
function waiting(t: Transform): Waiting {
  const known = waitingOf.get(t);
  if (known) return known;
  const found: Waiting = { dependents: new Map(), mappings: new Map() };
  for (const [id, resource] of Object.entries(t.resources)) {
    for (const one of asList(get(resource, 'DependsOn'))) noteDependent(found, t, one, id);
    if (get(resource, 'Type') !== 'AWS::Lambda::EventSourceMapping') continue;
    const lambda = logicalIdOf(get(resource, 'Properties', 'FunctionName'));
    const source = logicalIdOf(get(resource, 'Properties', 'EventSourceArn'));
    if (lambda !== undefined && source !== undefined) note(found.mappings, `${lambda} ${source}`, id);
  }
  waitingOf.set(t, found);
  return found;
}

function noteDependent(found: Waiting, t: Transform, on: Json, id: string): void {
  if (typeof on === 'string' && t.sam.get(on)?.type === 'AWS::Serverless::Connector') note(found.dependents, on, id);
}

function note(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}

/** What must wait for the policy: the source itself, or the one event source mapping between the two. */
function addDependents(
  t: Transform,
  profile: Profile,
  source: ConnectorEnd,
  destination: ConnectorEnd,
  id: string,
): void {
  if (profile.dependedBy === 'SOURCE' && source.id !== undefined) addDependsOn(t, source.id, id);
  if (profile.dependedBy !== 'DESTINATION_EVENT_SOURCE_MAPPING') return;
  const [only, ...more] = waiting(t).mappings.get(`${destination.id} ${source.id}`) ?? [];
  if (only !== undefined && more.length === 0) addDependsOn(t, only, id);
}

function addDependsOn(t: Transform, id: string, dependency: string): void {
  const resource = t.resources[id];
  if (!isMap(resource)) return;
  const all = asList(resource['DependsOn']);
  t.resources[id] = edited(resource, all.includes(dependency) ? all : [...all, dependency]);
}

/** Resources that wait for the connector wait for what it makes. */
function waitForAll(t: Transform, connector: string, made: readonly Made[]): void {
  if (t.sam.get(connector)?.type !== 'AWS::Serverless::Connector') return;
  const ids = made.map(({ id }) => id);
  for (const id of waiting(t).dependents.get(connector) ?? []) {
    const resource = t.resources[id];
    const all = asList(get(resource, 'DependsOn'));
    if (!isMap(resource)) continue;
    t.resources[id] = edited(resource, [...new Set([...all.filter((one) => one !== connector), ...ids])]);
  }
  for (const { id, attributes } of made) {
    for (const one of asList(attributes['DependsOn'])) noteDependent(waiting(t), t, one, id);
  }
}

function edited(resource: JsonMap, dependsOn: Json[]): JsonMap {
  const copy = copyPlaces(cloneMap(resource), resource);
  copy['DependsOn'] = dependsOn;
  return copy;
}
