/** What starts a state machine: schedules, event rules, methods of the REST API. */
import { get, isMap, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, add, part, putFrom, take } from '../assembly.ts';
import { addAuthorizer, authorizationOf } from '../events/http/authorizer.ts';
import { type Endpoint, endpointOf } from '../events/http/endpoint.ts';
import { addPaths, addRestApi, apiReference, restApiId } from '../events/http/rest-api.ts';
import { addDeployment, deploymentId } from '../events/http/stage.ts';
import { methodName, resourceName } from '../naming.ts';
import { functionEntry } from '../service.ts';
import { attribute, isSet, joined, listOf, mapOf, partition, ref, region, writtenAt } from '../values.ts';
import { type Machine, machineRole } from './state-machine.ts';

/** How a rule and its role are named, by the kind of event. */
const ruleNames = {
  schedule: {
    rule: 'StepFunctionsEventsRuleSchedule',
    target: 'StepFunctionsSchedule',
    role: 'Schedule',
    policy: 'schedule',
  },
  cloudwatchEvent: { rule: 'EventsRuleCloudWatchEvent', target: 'CloudWatchEvent', role: 'Event', policy: 'event' },
  eventBridge: { rule: 'EventsRuleEventBridge', target: 'EventBridge', role: 'Event', policy: 'event' },
} as const;

export function addMachineEvents(machine: Machine, assembly: Assembly): void {
  const numbers = new Map<string, number>();
  const endpoints: Endpoint[] = [];
  for (const event of listOf(machine.config.events).filter(isMap)) {
    for (const type of Object.keys(event)) {
      const value = event[type] as Json;
      const span = writtenAt(event, type);
      if (type === 'http') endpoints.push(machineEndpoint(machine, value, span, assembly));
      else if (Object.hasOwn(ruleNames, type)) {
        const number = (numbers.get(type) ?? 0) + 1;
        numbers.set(type, number);
        addRule(machine, type as keyof typeof ruleNames, value, number, span, assembly);
      }
    }
  }
  if (endpoints.length > 0) addEndpoints(machine, endpoints, assembly);
}

function addRule(
  machine: Machine,
  type: keyof typeof ruleNames,
  value: Json,
  number: number,
  span: Machine['span'],
  assembly: Assembly,
): void {
  const names = ruleNames[type];
  const { name, stage, region: where } = assembly.service;
  const roleId = `${resourceName(machine.key)}${names.role}ToStepFunctionsRole`;
  const given = get(value, 'role');
  const target = { Arn: ref(machine.id), Id: machine.key + names.target, RoleArn: given ?? attribute(roleId) };
  const properties = part(span, { State: get(value, 'enabled') === false ? 'DISABLED' : 'ENABLED', Targets: [target] });
  if (type === 'schedule') properties.ScheduleExpression = (isMap(value) ? value.rate : value) as Json;
  else putFrom(properties, 'EventPattern', get(value, 'event') ?? get(value, 'pattern'), value, 'event');
  putFrom(properties, 'Name', get(value, 'name'), value, 'name');
  putFrom(properties, 'EventBusName', get(value, 'eventBusName'), value, 'eventBusName');
  const id = `${resourceName(machine.key)}${names.rule}${number}`;
  add(assembly, id, { Type: 'AWS::Events::Rule', Properties: properties }, span);
  if (given !== undefined) return;
  const policy = `${stage}-${where}-${name}-${machine.key}-${names.policy}`;
  addStarter(roleId, 'events.amazonaws.com', ref(machine.id), policy, span, assembly);
}

/** Lets an AWS service start a machine. */
function addStarter(
  id: string,
  principal: string,
  machine: Json,
  policy: string,
  span: Machine['span'],
  assembly: Assembly,
): void {
  const statements: Json[] = [{ Effect: 'Allow', Action: ['states:StartExecution'], Resource: machine }];
  const properties = machineRole(principal, statements, span, { name: policy });
  take(properties, 'PermissionsBoundary', [assembly.service.provider, 'rolePermissionsBoundary']);
  add(assembly, id, { Type: 'AWS::IAM::Role', Properties: properties }, span);
}

/** Read as a function's event is, with the machine in the function's place. */
function machineEndpoint(machine: Machine, value: Json, span: Machine['span'], assembly: Assembly): Endpoint {
  const owner = functionEntry(machine.key, {}, machine.key, machine.span);
  return endpointOf({ type: 'http', value, index: 0, span, owner }, assembly.service);
}

function addEndpoints(machine: Machine, endpoints: readonly Endpoint[], assembly: Assembly): void {
  const { service } = assembly;
  const span = endpoints[0]?.event.span;
  const roleId = 'ApigatewayToStepFunctionsRole';
  if (!Object.hasOwn(assembly.resources, restApiId)) {
    addRestApi(assembly, span);
    const properties = mapOf(get(assembly.resources, restApiId, 'Properties'));
    if (properties?.Policy === '') delete properties.Policy;
  }
  const resourceOf = addPaths(endpoints, assembly);
  const methods: string[] = [];
  for (const endpoint of endpoints) {
    const path = resourceOf(endpoint.path);
    const id = `ApiGatewayMethod${path.name}${methodName(endpoint.method)}`;
    methods.push(id);
    const { properties: authorization, dependsOn } = authorizationOf(endpoint);
    const { settings } = endpoint;
    const action = get(settings, 'action') ?? 'StartExecution';
    const properties: JsonMap = part(endpoint.event.span, {
      HttpMethod: endpoint.method.toUpperCase(),
      ResourceId: path.id,
      RestApiId: apiReference(service),
      ApiKeyRequired: isSet(settings.private),
      RequestParameters: {},
      Integration: {
        Type: 'AWS',
        IntegrationHttpMethod: 'POST',
        Credentials: get(settings, 'iamRole') ?? attribute(roleId),
        Uri: joined('arn:', partition(), ':apigateway:', region(), `:states:action/${String(action)}`),
        PassthroughBehavior: get(settings, 'action') === undefined ? 'NEVER' : 'WHEN_NO_TEMPLATES',
        RequestTemplates: requestTemplates(machine, get(settings, 'request', 'template')),
        IntegrationResponses: ['200', '400'].map((status) => ({
          StatusCode: status,
          SelectionPattern: status,
          ResponseParameters: {},
          ResponseTemplates: {},
        })),
      },
      MethodResponses: ['200', '400'].map((status) => ({
        ResponseParameters: {},
        ResponseModels: {},
        StatusCode: status,
      })),
      ...authorization,
    });
    const waits = dependsOn.length > 0 ? dependsOn : undefined;
    add(
      assembly,
      id,
      { Type: 'AWS::ApiGateway::Method', Properties: properties, DependsOn: waits },
      endpoint.event.span,
    );
    addAuthorizer(endpoint, assembly);
  }
  const deployment = mapOf(get(assembly.resources, deploymentId(service)));
  if (deployment) deployment.DependsOn = [...listOf(deployment.DependsOn), ...methods];
  else addDeployment(assembly, methods, span);
  // One role for all machines: the framework lets API Gateway start any.
  addStarter(roleId, 'apigateway.amazonaws.com', '*', 'apigatewaytostepfunctions', span, assembly);
}

/** Hands the body over as the execution's input, unless templates say otherwise. */
function requestTemplates(machine: Machine, written: Json | undefined): JsonMap {
  const text = `
#set( $body = $util.escapeJavaScript($input.json('$')).replaceAll("\\\\'", "'") )
{"input": "$body", "name": "$context.requestId", "stateMachineArn":"\${StateMachineArn}"}`;
  const types = ['application/json', 'application/x-www-form-urlencoded'];
  const template = (): JsonMap => ({ 'Fn::Sub': [text, { StateMachineArn: ref(machine.id) }] });
  return { ...Object.fromEntries(types.map((type) => [type, template()])), ...mapOf(written) };
}
