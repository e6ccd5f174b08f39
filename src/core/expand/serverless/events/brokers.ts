/** `msk`, `kafka`, `activemq`, `rabbitmq`: brokers read by Lambda. */
import { get, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, putFrom } from '../assembly.ts';
import { alphanumeric, resourceName } from '../naming.ts';
import type { EventUse } from '../service.ts';
import { isSet, listOf, mapOf, nameInReference, textOf } from '../values.ts';
import { addMapping, batching, byFunction, grantNetwork, grantOver, pollers } from './event-source.ts';

const secretActions = ['secretsmanager:GetSecretValue'];

export function addManagedKafka(events: readonly EventUse[], assembly: Assembly): void {
  for (const ofFunction of byFunction(events)) {
    for (const event of ofFunction) {
      const { value, owner } = event;
      const arn = get(value, 'arn');
      const topic = get(value, 'topic');
      const cluster = nameInReference(arn, (text) => text.split('/')[1] ?? '');
      const id = `${resourceName(owner.name)}EventSourceMappingMSK${shortName(cluster, 79)}${shortName(topic, 79)}`;
      const secret = get(value, 'saslScram512');
      const group = get(value, 'consumerGroupId');
      const values = {
        EventSourceArn: arn,
        StartingPosition: 'TRIM_HORIZON',
        Topics: [topic ?? null],
        SourceAccessConfigurations: isSet(secret) ? [{ Type: 'SASL_SCRAM_512_AUTH', URI: secret }] : undefined,
        AmazonManagedKafkaEventSourceConfig: isSet(group) ? { ConsumerGroupId: group } : undefined,
        ProvisionedPollerConfig: pollers(value),
      };
      addMapping(event, assembly, id, values, [...batching, ...starting]);
    }
    const [first] = ofFunction as [EventUse];
    grantOver(assembly, ['kafka:DescribeCluster', 'kafka:GetBootstrapBrokers'], each(ofFunction, 'arn'));
    grantNetwork(assembly, first);
  }
}

const starting = [
  ['StartingPosition', 'startingPosition', 'set'],
  ['StartingPositionTimestamp', 'startingPositionTimestamp', 'given'],
] as const;

/** How a self-managed cluster is reached: the type that Lambda calls it, a prefix of its values, and whether they are secrets. */
const accessTypes: Readonly<Record<string, { type: string; prefix?: string; secret?: true }>> = {
  vpcSubnet: { type: 'VPC_SUBNET', prefix: 'subnet:' },
  vpcSecurityGroup: { type: 'VPC_SECURITY_GROUP', prefix: 'security_group:' },
  saslPlainAuth: { type: 'BASIC_AUTH', secret: true },
  saslScram256Auth: { type: 'SASL_SCRAM_256_AUTH', secret: true },
  saslScram512Auth: { type: 'SASL_SCRAM_512_AUTH', secret: true },
  clientCertificateTlsAuth: { type: 'CLIENT_CERTIFICATE_TLS_AUTH', secret: true },
  serverRootCaCertificate: { type: 'SERVER_ROOT_CA_CERTIFICATE', secret: true },
};

export function addKafka(events: readonly EventUse[], assembly: Assembly): void {
  for (const ofFunction of byFunction(events)) {
    const secrets: [Json, EventUse][] = [];
    let inVpc: EventUse | undefined;
    for (const event of ofFunction) {
      const { value, owner } = event;
      const access: JsonMap[] = [];
      for (const [key, given] of Object.entries(mapOf(get(value, 'accessConfigurations')) ?? {})) {
        const {
          type,
          prefix = '',
          secret,
        } = (Object.hasOwn(accessTypes, key) ? accessTypes[key] : undefined) ?? { type: key };
        if (prefix) inVpc ??= event;
        for (const item of listOf(given)) {
          if (secret) secrets.push([item, event]);
          access.push({ Type: type, URI: typeof item === 'string' ? prefix + item : item });
        }
      }
      const topic = get(value, 'topic');
      const group = get(value, 'consumerGroupId');
      const failure = get(value, 'onFailureDestination');
      const servers = get(value, 'bootstrapServers') ?? [];
      const values = {
        StartingPosition: 'TRIM_HORIZON',
        SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: servers } },
        Topics: [topic ?? null],
        SourceAccessConfigurations: access,
        SelfManagedKafkaEventSourceConfig: isSet(group) ? { ConsumerGroupId: group } : undefined,
        DestinationConfig: isSet(failure) ? { OnFailure: { Destination: failure } } : undefined,
        ProvisionedPollerConfig: pollers(value),
      };
      const id = `${resourceName(owner.name)}EventSourceMappingKafka${shortName(topic, 158)}`;
      addMapping(event, assembly, id, values, [...batching, ...starting]);
    }
    grantOver(assembly, secretActions, secrets);
    if (inVpc) grantNetwork(assembly, inVpc);
  }
}

export function addActiveMq(events: readonly EventUse[], assembly: Assembly): void {
  addMessageBroker(events, assembly, 'ActiveMQ');
}

export function addRabbitMq(events: readonly EventUse[], assembly: Assembly): void {
  addMessageBroker(events, assembly, 'RabbitMQ');
}

function addMessageBroker(events: readonly EventUse[], assembly: Assembly, kind: 'ActiveMQ' | 'RabbitMQ'): void {
  for (const ofFunction of byFunction(events)) {
    for (const event of ofFunction) {
      const { value, owner } = event;
      const queue = get(value, 'queue');
      const access: JsonMap[] = [{ Type: 'BASIC_AUTH', URI: get(value, 'basicAuthArn') ?? null }];
      const host = get(value, 'virtualHost');
      if (kind === 'RabbitMQ' && isSet(host)) access.push({ Type: 'VIRTUAL_HOST', URI: host });
      const id = `${resourceName(owner.name)}EventSourceMapping${kind}${shortName(queue, 150)}`;
      const values = { Queues: [queue ?? null], SourceAccessConfigurations: access };
      const resource = addMapping(event, assembly, id, values, batching);
      putFrom(resource.Properties as JsonMap, 'EventSourceArn', get(value, 'arn'), value, 'arn');
    }
    const [first] = ofFunction as [EventUse];
    grantOver(assembly, secretActions, each(ofFunction, 'basicAuthArn'));
    grantOver(assembly, ['mq:DescribeBroker'], each(ofFunction, 'arn'));
    grantNetwork(assembly, first);
  }
}

function each(events: readonly EventUse[], key: string): [Json | undefined, EventUse][] {
  return events.map((event) => [get(event.value, key), event]);
}

/** Logical ids end at 255 characters. */
function shortName(name: Json | undefined, length: number): string {
  return alphanumeric(textOf(name) ?? '').slice(0, length);
}
