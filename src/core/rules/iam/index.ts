/** Least-privilege IAM. */
import type { Rule } from '../rule.ts';
import { samConnectorWritePermission } from './access-growth.ts';
import { iamConditionedWildcard } from './conditioned-wildcard.ts';
import { deltaRoleOutsideTemplate } from './delta-role-outside-template.ts';
import { iamIdentityPoolRoleBroad } from './identity-pool-role.ts';
import { identityStatementRules } from './identity-statements.ts';
import { iamAllowNotaction, iamAllowNotresource } from './negations.ts';
import {
  deltaConditionRemoved,
  deltaDenyRemoved,
  deltaPermissionsBoundaryRemoved,
  deltaTrustConditionRemoved,
  samPolicyTemplateCrudWhereRead,
} from './policy-changes.ts';

import { privilegeEscalationRules } from './privilege-escalation.ts';
import { trustRules } from './trust.ts';
import { userRules } from './users.ts';

export const iam: readonly Rule[] = [
  ...identityStatementRules,
  iamConditionedWildcard,
  ...privilegeEscalationRules,
  ...trustRules,
  ...userRules,
  iamAllowNotaction,
  iamAllowNotresource,
  deltaTrustConditionRemoved,
  deltaConditionRemoved,
  deltaDenyRemoved,
  deltaPermissionsBoundaryRemoved,
  deltaRoleOutsideTemplate,
  samPolicyTemplateCrudWhereRead,
  samConnectorWritePermission,
  iamIdentityPoolRoleBroad,
];
