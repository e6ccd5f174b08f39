/** Input scrutiny: what is checked before the code sees it. */
import type { Rule } from '../rule.ts';
import { apiInputRules } from './api-input.ts';
import { apiModelLoosened, apiRequiredParameterDropped, esmNoFilter, wafBodyInspectionShrunk } from './changes.ts';
import { eventInputRules } from './event-input.ts';
import { lambdaPermissionEventTokenPlaintext } from './lambda-permission-event-token-plaintext.ts';

export const input: readonly Rule[] = [
  ...apiInputRules,
  ...eventInputRules,
  lambdaPermissionEventTokenPlaintext,
  apiModelLoosened,
  apiRequiredParameterDropped,
  esmNoFilter,
  wafBodyInspectionShrunk,
];
