/** Input scrutiny: what is checked before the code sees it. */
import type { Rule } from '../rule.ts';
import { apiModelLoosened, apiRequiredParameterDropped, esmNoFilter, wafBodyInspectionShrunk } from './changes.ts';

export const input: readonly Rule[] = [
  apiModelLoosened,
  apiRequiredParameterDropped,
  esmNoFilter,
  wafBodyInspectionShrunk,
];
