/** `Schedule`, `CloudWatchEvent` and `EventBridgeRule` of a function: the rule, its dead letters, and the permission to start the function. */
import { deadLetters } from './dead-letter.ts';
import { ruleArn, ruleProperties } from './rule.ts';
import { type ExpandEvent, eventId, eventResource, invokePermission } from './target.ts';

/** Only the rule itself may start the function (`SourceArn`). */
export const functionRule: ExpandEvent = (t, target, event) => {
  const id = eventId(target, event);
  const letters = deadLetters(t, target.sam, event, ruleArn(id));
  const properties = ruleProperties(t, event, id, {
    arn: target.arn,
    suffix: 'LambdaTarget',
    deadLetterArn: letters.arn,
  });
  return [
    eventResource(target, event, id, 'AWS::Events::Rule', properties),
    ...letters.made,
    invokePermission(target, event, { principal: 'events.amazonaws.com', sourceArn: ruleArn(id) }),
  ];
};
