/** Takes the facts of a stack, gives points for the requests that its API stages' own rate limits let through. */
import type { Facts } from '../model/fact.ts';
import type { Resource } from '../model/stack.ts';
import { asList, get, isMap } from '../model/tree.ts';
import { asNumber } from '../model/value.ts';
import { exposureFactors, weights } from './risk.ts';

/** Requests a second that an account has by default in a region. Source: "Quotas for configuring and running a REST API in API Gateway". */
export const accountRate = 10_000;

const stages = ['AWS::ApiGateway::Stage', 'AWS::ApiGatewayV2::Stage'];

export interface StageLoad {
  stage: Resource;
  points: number;
}

/**
 * A limit takes away what it keeps out: a stage that lets the account's whole rate through weighs what one without a limit does
 * (`api-no-throttling`), and each halving takes the same. Limits that are not known weigh nothing.
 */
export function stageLoads(facts: Facts): StageLoad[] {
  return facts.of(...stages).flatMap((stage) => {
    const rates = ratesOf(stage);
    if (rates.length === 0) return [];
    const { RestApiId: rest, ApiId: http } = stage.properties;
    const [api = stage] = facts.named(rest ?? http);
    return [{ stage, points: weights.low * exposureFactors[facts.reachOf(api)] * shareOf(Math.max(...rates)) }];
  });
}

function shareOf(rate: number): number {
  return Math.min(1, Math.log2(1 + Math.max(0, rate)) / Math.log2(1 + accountRate));
}

function ratesOf({ properties }: Resource): number[] {
  const { MethodSettings: methods, DefaultRouteSettings: all, RouteSettings: routes } = properties;
  const settings = [...asList(methods), ...asList(all), ...(isMap(routes) ? Object.values(routes) : [])];
  return settings.map((one) => asNumber(get(one, 'ThrottlingRateLimit'))).filter((rate) => typeof rate === 'number');
}
