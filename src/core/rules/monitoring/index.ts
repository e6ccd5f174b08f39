/** Effective monitoring. */
import type { Rule } from '../rule.ts';
import {
  deltaAlarmDeleted,
  deltaDlqUnencryptedOrOpen,
  deltaTracingLostByGlobals,
  fnLogLevelLowered,
} from './changes.ts';

export const monitoring: readonly Rule[] = [
  deltaAlarmDeleted,
  deltaTracingLostByGlobals,
  fnLogLevelLowered,
  deltaDlqUnencryptedOrOpen,
];
