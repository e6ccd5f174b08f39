/** Events that are little more than a permission: `AlexaSkill`, `IoTRule`, `CloudWatchLogs`. */
import { ref, sub } from '../intrinsics.ts';
import { defined, take } from '../transform.ts';
import { type ExpandEvent, eventId, eventResource, invokePermission } from './target.ts';

/** Without `SkillId` any skill may start the function. */
export const alexaSkill: ExpandEvent = (_t, target, event) => [
  invokePermission(target, event, {
    principal: 'alexa-appkit.amazon.com',
    eventSourceToken: event.properties['SkillId'],
  }),
];

/** The rule of this account, by name. */
export const iotRule: ExpandEvent = (_t, target, event) => {
  const id = eventId(target, event);
  const arn = 'arn:${AWS::Partition}:iot:${AWS::Region}:${AWS::AccountId}:rule/${RuleName}';
  const payload = defined({ RuleDisabled: false, Actions: [{ Lambda: { FunctionArn: target.arn } }] });
  take(payload, event.properties, ['Sql', 'AwsIotSqlVersion']);
  return [
    invokePermission(target, event, {
      principal: 'iot.amazonaws.com',
      sourceArn: sub(arn, { RuleName: ref(id) }),
      sourceAccount: sub('${AWS::AccountId}'),
    }),
    eventResource(target, event, id, 'AWS::IoT::TopicRule', { TopicRulePayload: payload }),
  ];
};

/** The filter waits for the permission, which CloudWatch Logs checks at once. */
export const cloudWatchLogs: ExpandEvent = (_t, target, event) => {
  const arn = 'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${__LogGroupName__}:*';
  const permission = invokePermission(target, event, {
    principal: 'logs.amazonaws.com',
    sourceArn: sub(arn, { __LogGroupName__: event.properties['LogGroupName'] ?? null }),
  });
  const properties = take({ DestinationArn: target.arn }, event.properties, ['LogGroupName', 'FilterPattern']);
  const filter = eventResource(target, event, eventId(target, event), 'AWS::Logs::SubscriptionFilter', properties);
  filter.attributes['DependsOn'] = [permission.id];
  return [permission, filter];
};
