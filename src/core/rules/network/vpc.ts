/** State rules about the VPC itself: flow logs, endpoints. */
import { parsePolicy } from '../../access/parse-policy.ts';
import { asList } from '../../model/tree.ts';
import { isUnknown } from '../../model/value.ts';
import { oneResource } from '../rows.ts';
import type { Rule, StackRule, StateRule } from '../rule.ts';
import { on } from '../shapes.ts';

const vpcType = 'AWS::EC2::VPC';

const vpcNoFlowLogs: StackRule = {
  id: 'vpc-no-flow-logs',
  kind: 'state',
  area: 'network',
  severity: 'medium',
  title: 'VPC without flow logs',
  description:
    'No flow log of the template records the traffic of the VPC. After an incident nobody can say what talked to what.',
  remediation: 'add an `AWS::EC2::FlowLog` for the VPC',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
  about: [vpcType],
  examples: {
    fail: oneResource(vpcType, 'CidrBlock: 10.0.0.0/16'),
    pass: `${oneResource(vpcType, 'CidrBlock: 10.0.0.0/16')}  Log:\n    Type: AWS::EC2::FlowLog\n    Properties: { ResourceId: !Ref Example, ResourceType: VPC, TrafficType: ALL }\n`,
  },
  *checkAll(facts) {
    const logged = new Set(
      facts.of('AWS::EC2::FlowLog').flatMap(({ properties }) => facts.named(properties.ResourceId)),
    );
    for (const resource of facts.of(vpcType))
      if (!logged.has(resource))
        yield { resource, message: `no flow log records the traffic of \`${resource.author.id}\`` };
  },
};

const endpointType = 'AWS::EC2::VPCEndpoint';

const vpcEndpointPolicyOpen: StateRule = {
  id: 'vpc-endpoint-policy-open',
  kind: 'state',
  local: true,
  area: 'network',
  severity: 'medium',
  title: 'VPC endpoint for every action of everybody',
  description:
    'The policy of the endpoint allows every action to every principal on every resource, which is also what it does without a policy (then told as `low`). Through it, code in the VPC can write to buckets, tables and queues of any account.',
  remediation: 'set `PolicyDocument` to your principals and resources, or require `aws:ResourceOrgID`',
  docs: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
  on: [endpointType],
  examples: {
    fail: oneResource(
      endpointType,
      "VpcId: vpc-1, ServiceName: com.amazonaws.eu-west-1.s3, PolicyDocument: { Statement: [{ Effect: Allow, Principal: '*', Action: '*', Resource: '*' }] }",
    ),
    pass: oneResource(
      endpointType,
      "VpcId: vpc-1, ServiceName: com.amazonaws.eu-west-1.s3, PolicyDocument: { Statement: [{ Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::orders/*' }] }",
    ),
  },
  *check({ properties, author }) {
    const document = properties.PolicyDocument;
    const path = ['PolicyDocument'];
    // A gateway load balancer's endpoint takes no policy.
    if (properties.VpcEndpointType === 'GatewayLoadBalancer') return;
    if (document === undefined) {
      yield { path, severity: 'low', message: `\`${author.id}\` has no policy, so it allows everything` };
      return;
    }
    if (isUnknown(document)) return;
    for (const statement of parsePolicy(document, () => undefined).statements)
      if (
        statement.effect === 'Allow' &&
        statement.principals?.everyone === true &&
        statement.actions?.includes('*') &&
        statement.resources?.includes('*') &&
        statement.conditions.length === 0
      )
        yield { path, message: `\`${author.id}\` allows every action to everybody` };
  },
};

const serviceType = 'AWS::EC2::VPCEndpointService';

const vpcEndpointServiceNoAcceptance: StateRule = {
  id: 'vpc-endpoint-service-no-acceptance',
  kind: 'state',
  local: true,
  area: 'network',
  severity: 'medium',
  title: 'Endpoint service that accepts everybody',
  description:
    'Connections to the endpoint service are accepted without asking (left open by the template: `low`), or every account is allowed to connect. Whoever may connect reaches what is behind the load balancer.',
  remediation: 'set `AcceptanceRequired: true`, and name the accounts in `AllowedPrincipals`',
  docs: 'https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html',
  on: [serviceType, 'AWS::EC2::VPCEndpointServicePermissions'],
  examples: {
    fail: oneResource(serviceType, 'NetworkLoadBalancerArns: [nlb], AcceptanceRequired: false'),
    pass: oneResource(serviceType, 'NetworkLoadBalancerArns: [nlb], AcceptanceRequired: true'),
  },
  *check({ type, properties, author }) {
    const asked = properties.AcceptanceRequired;
    if (type === serviceType && asked === undefined)
      // AWS documents no default.
      yield {
        path: ['AcceptanceRequired'],
        severity: 'low',
        message: `\`${author.id}\` does not say whether connections must be accepted`,
      };
    else if (type === serviceType && on(asked) === false)
      yield { path: ['AcceptanceRequired'], message: `\`${author.id}\` accepts every connection` };
    if (asList(properties.AllowedPrincipals).includes('*'))
      yield { path: ['AllowedPrincipals'], message: `\`${author.id}\` lets every account connect` };
  },
};

export const vpcRules: readonly Rule[] = [vpcNoFlowLogs, vpcEndpointPolicyOpen, vpcEndpointServiceNoAcceptance];
