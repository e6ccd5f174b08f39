/** Platform: runtime, code, secrets, and who may call or change what is deployed. */
import type { Rule } from '../rule.ts';
import {
  customResourceAdded,
  deltaSecretScopeWidened,
  fnExtensionAdded,
  fnRuntimePinnedManual,
  macroOrTransformAdded,
} from './changes.ts';

import { resourcePolicyRules } from './resource-policies.ts';

export const platform: readonly Rule[] = [
  ...resourcePolicyRules,
  fnRuntimePinnedManual,
  fnExtensionAdded,
  macroOrTransformAdded,
  customResourceAdded,
  deltaSecretScopeWidened,
];
