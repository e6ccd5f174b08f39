/** HTTP access: who may call, and how it is protected on the way. */
import type { Rule } from '../rule.ts';
import { apiDefaultEndpointReopened } from './api-default-endpoint-reopened.ts';
import { apiPropertyRules } from './api-properties.ts';
import { cloudfrontRules } from './cloudfront.ts';
import { deltaAuthorizerRemoved } from './delta-authorizer-removed.ts';
import { deltaAuthorizerWeakened } from './delta-authorizer-weakened.ts';
import { deltaLimitRaised } from './delta-limit-raised.ts';
import {
  apiHttpRouteNoAuth,
  apiKeyAsOnlyAuth,
  apiRestMethodNoAuth,
  appsyncApiKeyAuth,
  fnUrlAuthNone,
} from './open-routes.ts';
import { apiNoMutualTls, appsyncPublicVisibility, deltaTlsFloorLowered, wafRuleCountMode } from './transitions.ts';
import { usagePlanRules } from './usage-plans.ts';
import { wafAndCognitoRules } from './waf-and-cognito.ts';

export const http: readonly Rule[] = [
  ...cloudfrontRules,
  ...wafAndCognitoRules,
  ...apiPropertyRules,
  ...usagePlanRules,
  apiRestMethodNoAuth,
  apiHttpRouteNoAuth,
  fnUrlAuthNone,
  apiKeyAsOnlyAuth,
  appsyncApiKeyAuth,
  deltaAuthorizerRemoved,
  deltaAuthorizerWeakened,
  deltaLimitRaised,
  deltaTlsFloorLowered,
  apiNoMutualTls,
  apiDefaultEndpointReopened,
  appsyncPublicVisibility,
  wafRuleCountMode,
];
