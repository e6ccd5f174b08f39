/** The kinds of events that the framework itself understands, and what each adds to the stack. */
import { type Assembly, warn } from '../assembly.ts';
import { type EventUse, eventsOf } from '../service.ts';
import { addActiveMq, addKafka, addManagedKafka, addRabbitMq } from './brokers.ts';
import { addDistribution } from './cloud-front.ts';
import { addUserPools } from './cognito.ts';
import { addAlexaSkills, addAlexaSmartHome, addFleetProvisioning, addIotRules } from './devices.ts';
import { addCloudWatchEvents, addEventBridge } from './event-rules.ts';
import { addRestEndpoints } from './http/index.ts';
import { addHttpApi } from './http-api.ts';
import { addLoadBalancers } from './load-balancer.ts';
import { addLogSubscriptions } from './logs.ts';
import { addBuckets } from './s3.ts';
import { addSchedules } from './schedule.ts';
import { addTopics } from './sns.ts';
import { addQueues } from './sqs.ts';
import { addStreams } from './stream.ts';
import { addWebsockets } from './websocket.ts';

/** Takes all events of its kind in the service, none among them too. */
type EventKind = (events: readonly EventUse[], assembly: Assembly) => void;

/** In the order in which the framework compiles them, which is the order of the shared role's statements. */
const kinds: Readonly<Record<string, EventKind>> = {
  schedule: addSchedules,
  s3: addBuckets,
  http: addRestEndpoints,
  websocket: addWebsockets,
  sns: addTopics,
  stream: addStreams,
  kafka: addKafka,
  activemq: addActiveMq,
  rabbitmq: addRabbitMq,
  msk: addManagedKafka,
  alb: addLoadBalancers,
  alexaSkill: addAlexaSkills,
  alexaSmartHome: addAlexaSmartHome,
  iot: addIotRules,
  iotFleetProvisioning: addFleetProvisioning,
  cloudwatchEvent: addCloudWatchEvents,
  cloudwatchLog: addLogSubscriptions,
  cognitoUserPool: addUserPools,
  eventBridge: addEventBridge,
  sqs: addQueues,
  cloudFront: addDistribution,
  httpApi: addHttpApi,
};

export function addEvents(assembly: Assembly): void {
  for (const [type, add] of Object.entries(kinds)) add(eventsOf(assembly.service, type), assembly);
  const unknown = new Set<string>();
  for (const event of assembly.service.functions.flatMap((owner) => owner.events)) {
    const { type, span } = event;
    if (Object.hasOwn(kinds, type) || unknown.has(type)) continue;
    unknown.add(type);
    const message = `\`${type}\` is no event that the framework itself knows, so who it lets invoke functions is not judged`;
    warn(assembly, 'unknown-event', message, span);
  }
}
