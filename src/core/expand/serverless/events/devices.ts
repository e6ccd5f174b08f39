/** `iot`, `iotFleetProvisioning`, `alexaSkill`, `alexaSmartHome`: devices and assistants that invoke functions. */
import { get, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, addFor, part, putFrom } from '../assembly.ts';
import { permissionId, resourceName } from '../naming.ts';
import { aliasId, type EventUse, targetOf } from '../service.ts';
import { account, isSet, joined, mapOf, partition, ref, region, textOf } from '../values.ts';
import { allowInvocation } from './permission.ts';

export function addIotRules(events: readonly EventUse[], assembly: Assembly): void {
  for (const [owner, ofFunction] of Map.groupBy(events, (event) => event.owner)) {
    for (const [at, event] of ofFunction.entries()) {
      const { value, span } = event;
      const id = `${resourceName(owner.name)}IotTopicRule${at + 1}`;
      const payload = part(span, {
        RuleDisabled: get(value, 'enabled') === false,
        Actions: [{ Lambda: { FunctionArn: targetOf(owner) } }],
      });
      text(payload, 'Sql', event, 'sql');
      text(payload, 'Description', event, 'description');
      text(payload, 'AwsIotSqlVersion', event, 'sqlVersion');
      const properties = part(span, { TopicRulePayload: payload });
      text(properties, 'RuleName', event, 'name');
      const draft = { Type: 'AWS::IoT::TopicRule', DependsOn: aliasId(owner), Properties: properties };
      addFor(owner, assembly, id, draft, span);
      const arn = joined('arn:', partition(), ':iot:', region(), ':', account(), ':rule/', ref(id));
      const permission = permissionId(owner.name, `IotTopicRule${at + 1}`);
      allowInvocation(event, assembly, permission, 'iot.amazonaws.com', { SourceArn: arn });
    }
  }
}

/** A text without its line breaks. */
function text(to: JsonMap, property: string, event: EventUse, key: string): void {
  const value = get(event.value, key);
  if (isSet(value)) putFrom(to, property, textOf(value)?.replaceAll(/\r?\n/g, ''), event.value, key);
}

export function addFleetProvisioning(events: readonly EventUse[], assembly: Assembly): void {
  for (const event of events) {
    const { owner, value, span } = event;
    const permission = permissionId(owner.name, 'IotProvisioningTemplate');
    const properties = part(span, {
      Enabled: get(value, 'enabled') ?? true,
      PreProvisioningHook: { TargetArn: targetOf(owner) },
      TemplateBody: JSON.stringify(get(value, 'templateBody') ?? {}),
    });
    putFrom(properties, 'ProvisioningRoleArn', get(value, 'provisioningRoleArn'), value, 'provisioningRoleArn');
    putFrom(properties, 'TemplateName', get(value, 'templateName'), value, 'templateName');
    addFor(
      owner,
      assembly,
      `${resourceName(owner.name)}IotProvisioningTemplate`,
      {
        Type: 'AWS::IoT::ProvisioningTemplate',
        DependsOn: [permission, aliasId(owner)].filter((id) => id !== undefined),
        Properties: properties,
      },
      span,
    );
    allowInvocation(event, assembly, permission, 'iot.amazonaws.com');
  }
}

export function addAlexaSkills(events: readonly EventUse[], assembly: Assembly): void {
  addAssistant(events, assembly, 'AlexaSkill', 'alexa-appkit.amazon.com');
}

export function addAlexaSmartHome(events: readonly EventUse[], assembly: Assembly): void {
  addAssistant(events, assembly, 'AlexaSmartHome', 'alexa-connectedhome.amazon.com');
}

function addAssistant(events: readonly EventUse[], assembly: Assembly, kind: string, principal: string): void {
  for (const [owner, ofFunction] of Map.groupBy(events, (event) => event.owner)) {
    for (const [at, event] of ofFunction.entries()) {
      const skill = mapOf(event.value) ? get(event.value, 'appId') : event.value;
      const disabled = get(event.value, 'enabled') === false;
      allowInvocation(event, assembly, permissionId(owner.name, `${kind}${at + 1}`), principal, {
        Action: disabled ? 'lambda:DisableInvokeFunction' : 'lambda:InvokeFunction',
        EventSourceToken: typeof skill === 'string' ? skill : undefined,
      });
    }
  }
}
