/** HTTP access: who may call, and how it is protected on the way. */
import type { Rule } from '../rule.ts';
import { deltaAuthorizerRemoved } from './delta-authorizer-removed.ts';
import { deltaAuthorizerWeakened } from './delta-authorizer-weakened.ts';
import { apiNoMutualTls, appsyncPublicVisibility, deltaTlsFloorLowered, wafRuleCountMode } from './transitions.ts';

export const http: readonly Rule[] = [
  deltaAuthorizerRemoved,
  deltaAuthorizerWeakened,
  deltaTlsFloorLowered,
  apiNoMutualTls,
  appsyncPublicVisibility,
  wafRuleCountMode,
];
