/** Platform: runtime, code, secrets, and who may call or change what is deployed. */
import type { Rule } from '../rule.ts';
import {
  customResourceAdded,
  deltaSecretScopeWidened,
  fnExtensionAdded,
  fnRuntimePinnedManual,
  macroOrTransformAdded,
} from './changes.ts';

export const platform: readonly Rule[] = [
  fnRuntimePinnedManual,
  fnExtensionAdded,
  macroOrTransformAdded,
  customResourceAdded,
  deltaSecretScopeWidened,
];
