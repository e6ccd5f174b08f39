/** Least-privilege IAM. */
import type { Rule } from '../rule.ts';
import { identityStatementRules } from './identity-statements.ts';
import { iamAllowNotaction, iamAllowNotresource } from './negations.ts';
import {
  deltaConditionRemoved,
  deltaDenyRemoved,
  deltaPermissionsBoundaryRemoved,
  deltaTrustConditionRemoved,
  samPolicyTemplateCrudWhereRead,
} from './policy-changes.ts';

export const iam: readonly Rule[] = [
  ...identityStatementRules,
  iamAllowNotaction,
  iamAllowNotresource,
  deltaTrustConditionRemoved,
  deltaConditionRemoved,
  deltaDenyRemoved,
  deltaPermissionsBoundaryRemoved,
  samPolicyTemplateCrudWhereRead,
];
