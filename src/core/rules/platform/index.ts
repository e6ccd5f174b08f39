/** Platform: runtime, code, secrets, and who may call or change what is deployed. */
import type { Rule } from '../rule.ts';
import { bucketRules } from './buckets.ts';
import {
  customResourceAdded,
  deltaSecretScopeWidened,
  fnExtensionAdded,
  fnRuntimePinnedManual,
  macroOrTransformAdded,
} from './changes.ts';
import { codeSecretRules } from './code-secrets.ts';
import {
  fnEnvSecret,
  fnEnvSecretResolvedAtDeploy,
  ssmParameterPlaintextSecret,
  stageVariableSecret,
} from './env-secrets.ts';
import { functionRules } from './function-rules.ts';
import { globalProtectionUnset } from './global-protection-unset.ts';
import { deltaConditionBranchInsecure, deltaLogicalIdRenameHidesLoss, slsPluginAdded } from './hidden-losses.ts';
import { nestedAppUnpinned } from './nested-app-unpinned.ts';
import { fnPermissionApigwAnyStage, fnPermissionUnusualAction } from './permissions.ts';
import { resourcePolicyRules } from './resource-policies.ts';
import { fnRuntimeDeprecated, fnRuntimeNearDeprecation, fnRuntimeNotLatest } from './runtimes.ts';
import { secretPropertyRules } from './secret-properties.ts';
import { cfnInitCredentials, outputExposesSecret, templateParameterSecretDefault } from './template-secrets.ts';

export const platform: readonly Rule[] = [
  ...resourcePolicyRules,
  fnRuntimeDeprecated,
  fnRuntimeNearDeprecation,
  fnRuntimeNotLatest,
  fnEnvSecret,
  fnEnvSecretResolvedAtDeploy,
  stageVariableSecret,
  ssmParameterPlaintextSecret,
  ...codeSecretRules,
  ...secretPropertyRules,
  templateParameterSecretDefault,
  outputExposesSecret,
  cfnInitCredentials,
  ...functionRules,
  fnPermissionUnusualAction,
  fnPermissionApigwAnyStage,
  nestedAppUnpinned,
  globalProtectionUnset,
  ...bucketRules,
  fnRuntimePinnedManual,
  fnExtensionAdded,
  macroOrTransformAdded,
  customResourceAdded,
  deltaSecretScopeWidened,
  deltaLogicalIdRenameHidesLoss,
  deltaConditionBranchInsecure,
  slsPluginAdded,
];
