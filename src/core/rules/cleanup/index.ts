/** Cleaning up: what is kept, for how long, and what is left behind. */
import type { Rule } from '../rule.ts';
import { deltaRetentionShortened, orphanedPermission, stackResourceDeletionPolicyRemoved } from './changes.ts';
import { keptDataRules } from './kept-data.ts';
import { s3ObjectLockRemoved } from './s3-object-lock-removed.ts';
import { unusedRules } from './unused.ts';

export const cleanup: readonly Rule[] = [
  ...keptDataRules,
  ...unusedRules,
  stackResourceDeletionPolicyRemoved,
  deltaRetentionShortened,
  s3ObjectLockRemoved,
  orphanedPermission,
];
