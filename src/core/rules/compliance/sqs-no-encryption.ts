/** State rule: a queue that does not encrypt its messages, or does not say. */
import { isFalse, isUnknown } from '../../model/value.ts';
import { isFrameworkOwn, severityAt } from '../origins.ts';
import { oneResource } from '../rows.ts';
import type { StateRule } from '../rule.ts';
import { present } from '../shapes.ts';

const path = ['SqsManagedSseEnabled'];

export const sqsNoEncryption: StateRule = {
  id: 'sqs-no-encryption',
  kind: 'state',
  local: true,
  area: 'compliance',
  severity: 'medium',
  title: 'Queue without encryption',
  description:
    'SQS encrypts new queues unless it is told not to, and here it is told not to: messages lie on disk in the clear, and no key has to be allowed to read them. A queue that says nothing is a note: what it is depends on when it was made.',
  remediation: 'set `SqsManagedSseEnabled: true`, or `KmsMasterKeyId`',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html',
  on: ['AWS::SQS::Queue'],
  examples: {
    fail: oneResource('AWS::SQS::Queue', 'SqsManagedSseEnabled: false'),
    pass: oneResource('AWS::SQS::Queue', 'SqsManagedSseEnabled: true'),
  },
  check(resource) {
    const { SqsManagedSseEnabled: enabled, KmsMasterKeyId: key } = resource.properties;
    const id = `\`${resource.author.id}\``;
    if (present(key) !== false || isUnknown(enabled) || isFrameworkOwn(resource)) return [];
    if (enabled === undefined)
      return [{ path, severity: 'info', message: `${id} leaves its encryption to the default of SQS` }];
    if (isFalse(enabled) !== true) return [];
    const severity = severityAt(resource, path, 'medium');
    return [{ path, severity, message: `${id} does not encrypt its messages` }];
  },
};
