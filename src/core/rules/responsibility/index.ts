/** Single responsibility: one function, one job, one role. */
import type { Rule } from '../rule.ts';
import { deltaExposedAndPrivileged, deltaFunctionGainedTrigger, deltaRoleBecameShared } from './sharing.ts';

export const responsibility: readonly Rule[] = [
  deltaRoleBecameShared,
  deltaFunctionGainedTrigger,
  deltaExposedAndPrivileged,
];
