/** EventBridge rules of `Schedule`, `CloudWatchEvent` and `EventBridgeRule` events, for functions and state machines alike. */
import { get, type Json, type JsonMap, valueSpan } from '../../../model/tree.ts';
import { getAtt, isIntrinsic } from '../intrinsics.ts';
import { defined, refuse, type SamEvent, shown, spanOfEventProperty, type Transform, take } from '../transform.ts';

/** EventBridge's limit for the id of a target. */
const longestTargetId = 64;

/** What a rule's target is told besides whom to start. */
const targetProperties = ['Input', 'InputPath', 'RetryPolicy', 'InputTransformer'];

/** Whom the rule starts, and how. */
export interface RuleTarget {
  arn: Json;
  /** End of the target's id. */
  suffix: string;
  roleArn?: Json;
  deadLetterArn?: Json | undefined;
}

/** Properties of the rule that an event implies; `id` is the rule's. */
export function ruleProperties(t: Transform, event: SamEvent, id: string, target: RuleTarget): JsonMap {
  const { properties } = event;
  const rule = take(defined({ State: stateOf(t, event) }), properties, [
    ['ScheduleExpression', 'Schedule'],
    ['EventPattern', 'Pattern'],
    'EventBusName',
    'Description',
    ['Name', event.type === 'Schedule' ? 'Name' : 'RuleName'],
  ]);
  const given = get(properties, 'Target', 'Id');
  const entry = defined({
    Arn: target.arn,
    Id: given ?? id.slice(0, longestTargetId - target.suffix.length) + target.suffix,
    RoleArn: target.roleArn ?? null,
    DeadLetterConfig: properties['DeadLetterConfig'] ? { Arn: target.deadLetterArn ?? null } : null,
  });
  rule['Targets'] = [take(entry, properties, targetProperties)];
  return rule;
}

/** ARN of a rule of the template. */
export function ruleArn(id: string): JsonMap {
  return getAtt(id, 'Arn');
}

/** `State` as given, or what `Enabled` says. */
function stateOf(t: Transform, event: SamEvent): Json | null {
  const { State: state, Enabled: enabled } = event.properties;
  const hasEnabled = enabled !== undefined && enabled !== null;
  if (state && hasEnabled) {
    const span = valueSpan(event.properties, 'State') ?? spanOfEventProperty(event, 'State');
    refuse(t, 'sam-invalid-value', `the event \`${event.id}\` takes either State or Enabled, not both`, span);
  }
  if (!hasEnabled) return state || null;
  return isIntrinsic(enabled) || (enabled && shown(enabled).toLowerCase() !== 'false') ? 'ENABLED' : 'DISABLED';
}
