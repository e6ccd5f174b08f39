/** Cleaning up: what is kept, for how long, and what is left behind. */
import type { Rule } from '../rule.ts';
import { deltaRetentionShortened, orphanedPermission, stackResourceDeletionPolicyRemoved } from './changes.ts';

export const cleanup: readonly Rule[] = [
  stackResourceDeletionPolicyRemoved,
  deltaRetentionShortened,
  orphanedPermission,
];
