/** Single responsibility: one function, one job, one role. */
import type { Rule } from '../rule.ts';
import { functionJobRules } from './functions.ts';
import { roleJobRules } from './roles.ts';
import { deltaExposedAndPrivileged, deltaFunctionGainedTrigger, deltaRoleBecameShared } from './sharing.ts';

export const responsibility: readonly Rule[] = [
  ...functionJobRules,
  ...roleJobRules,
  deltaRoleBecameShared,
  deltaFunctionGainedTrigger,
  deltaExposedAndPrivileged,
];
