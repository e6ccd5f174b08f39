/** `sqs`: a queue read by Lambda. */
import { get } from '../../../model/tree.ts';
import type { Assembly } from '../assembly.ts';
import { alphanumeric, resourceName } from '../naming.ts';
import type { EventUse } from '../service.ts';
import { isSet, mapOf, nameInReference } from '../values.ts';
import { addMapping, grantOver } from './event-source.ts';

export function addQueues(events: readonly EventUse[], assembly: Assembly): void {
  const arnOf = (event: EventUse) => (mapOf(event.value) ? get(event.value, 'arn') : event.value);
  for (const event of events) {
    const arn = arnOf(event);
    const queue = nameInReference(arn, (text) => text.split(':').at(-1) ?? '');
    const id = `${resourceName(event.owner.name)}EventSourceMappingSQS${alphanumeric(queue)}`;
    const response = get(event.value, 'functionResponseType');
    const concurrency = get(event.value, 'maximumConcurrency');
    addMapping(
      event,
      assembly,
      id,
      {
        EventSourceArn: arn,
        BatchSize: 10,
        Enabled: true,
        FunctionResponseTypes: isSet(response) ? [response] : undefined,
        ScalingConfig: isSet(concurrency) ? { MaximumConcurrency: concurrency } : undefined,
      },
      [
        ['BatchSize', 'batchSize', 'set'],
        ['MaximumBatchingWindowInSeconds', 'maximumBatchingWindow', 'given'],
        ['Enabled', 'enabled', 'given'],
      ],
    );
  }
  const actions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
  grantOver(
    assembly,
    actions,
    events.map((event) => [arnOf(event), event]),
  );
}
