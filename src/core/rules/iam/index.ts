/** Least-privilege IAM. */
import type { Rule } from '../rule.ts';
import {
  deltaConditionRemoved,
  deltaDenyRemoved,
  deltaPermissionsBoundaryRemoved,
  deltaTrustConditionRemoved,
  samPolicyTemplateCrudWhereRead,
} from './policy-changes.ts';

export const iam: readonly Rule[] = [
  deltaTrustConditionRemoved,
  deltaConditionRemoved,
  deltaDenyRemoved,
  deltaPermissionsBoundaryRemoved,
  samPolicyTemplateCrudWhereRead,
];
