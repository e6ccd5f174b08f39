/** Effective monitoring. */
import type { Rule } from '../rule.ts';
import { alarmNoAction, fnWithoutAlarm } from './alarms.ts';
import {
  deltaAlarmDeleted,
  deltaDlqUnencryptedOrOpen,
  deltaTracingLostByGlobals,
  fnLogLevelLowered,
} from './changes.ts';
import { cloudtrailStopped } from './cloudtrail-stopped.ts';
import {
  esmNoFailureDestination,
  eventTargetNoDlq,
  schedulerNoDlq,
  snsSubscriptionNoRedrive,
} from './failed-events.ts';
import { fnAsyncNoFailureDestination, fnNoDlq } from './failed-invocations.ts';
import { fnNoLogPermission } from './fn-no-log-permission.ts';
import { logGroupPublicOrShared } from './log-group-public-or-shared.ts';
import { esmSqsVisibilityTooShort, sqsNoRedrive } from './queues.ts';
import { serviceLogs } from './service-logs.ts';
import { cfNoLogging, cloudtrailDataEvents, sfnNoLogging, wafNoLogging } from './stack-logs.ts';
import { stageRules } from './stage-rules.ts';
import { tracing } from './tracing.ts';

export const monitoring: readonly Rule[] = [
  ...tracing,
  ...stageRules,
  ...serviceLogs,
  sfnNoLogging,
  wafNoLogging,
  cfNoLogging,
  cloudtrailDataEvents,
  fnNoDlq,
  fnAsyncNoFailureDestination,
  esmNoFailureDestination,
  eventTargetNoDlq,
  schedulerNoDlq,
  snsSubscriptionNoRedrive,
  sqsNoRedrive,
  esmSqsVisibilityTooShort,
  alarmNoAction,
  fnWithoutAlarm,
  fnNoLogPermission,
  logGroupPublicOrShared,
  deltaAlarmDeleted,
  deltaTracingLostByGlobals,
  fnLogLevelLowered,
  deltaDlqUnencryptedOrOpen,
  cloudtrailStopped,
];
