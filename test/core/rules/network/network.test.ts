import { describe, expect, it } from 'vitest';
import { diff } from '../../../../src/index.ts';
import { scanned } from '../scanned.ts';

const group = (rules: string) => `Parameters:
  Range: { Type: String }
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: orders
      VpcId: vpc-1
      ${rules}
`;
const alone = (cidr: string) => `${group('SecurityGroupEgress: []')}  Rule:
    Type: AWS::EC2::SecurityGroupIngress
    Properties: { GroupId: !Ref Group, IpProtocol: tcp, FromPort: 8080, ToPort: 8080, CidrIp: ${cidr} }
`;

describe('sg-ingress-any', () => {
  it.each([
    ['{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }', ['low']],
    ["{ IpProtocol: tcp, FromPort: '8080', ToPort: '8080', CidrIpv6: '::/0' }", ['high']],
    ["{ IpProtocol: '-1', CidrIp: 0.0.0.0/0 }", ['critical']],
    ['{ IpProtocol: -1, CidrIp: 0.0.0.0/0 }', ['critical']],
    ['{ IpProtocol: tcp, FromPort: 0, ToPort: 65535, CidrIp: 0.0.0.0/0 }', ['critical']],
    ['{ IpProtocol: tcp, FromPort: 8080, ToPort: 8080, CidrIp: 10.0.0.0/8 }', []],
    ['{ IpProtocol: tcp, FromPort: 8080, ToPort: 8080, CidrIp: !Ref Range }', []],
    ['{ IpProtocol: tcp, FromPort: 8080, ToPort: 8080, SourceSecurityGroupId: sg-2 }', []],
    ['{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }', []],
  ])('%s', async (rule, severities) => {
    for (const rules of [`SecurityGroupIngress: [${rule}]`, `SecurityGroupIngress: ${rule}`]) {
      const found = await scanned('sg-ingress-any', group(rules));
      expect(found.map((finding) => finding.severity)).toEqual(severities);
    }
  });

  it('tells a rule that stands alone of its group, on its own line', async () => {
    expect(await scanned('sg-ingress-any', alone('0.0.0.0/0'))).toMatchObject([
      { resource: 'Group', place: { startLine: 12 } },
    ]);
  });

  it('takes a rule that moves into its group for the same', async () => {
    const rule = '{ IpProtocol: tcp, FromPort: 8080, ToPort: 8080, CidrIp: 0.0.0.0/0 }';
    const path = 'template.yaml';
    const delta = await diff(
      [{ path, text: alone('0.0.0.0/0') }],
      [{ path, text: group(`SecurityGroupEgress: []\n      SecurityGroupIngress: [${rule}]`) }],
      { today: '2026-11-24' },
    );
    expect(delta.findings.introduced.filter((finding) => finding.rule === 'sg-ingress-any')).toEqual([]);
    expect(delta.findings.persisting.filter((finding) => finding.rule === 'sg-ingress-any')).toHaveLength(1);
  });
});

describe('sg-port-range and sg-all-protocols', () => {
  const rule = (direction: string, body: string) => group(`SecurityGroup${direction}: [{ ${body} }]`);
  it.each([
    ['Ingress', 'IpProtocol: tcp, FromPort: 45, ToPort: 46, CidrIp: 10.0.0.0/16', ['sg-port-range']],
    ['Egress', "IpProtocol: '-1', CidrIp: 10.0.0.0/16", ['sg-all-protocols']],
    ['Ingress', 'IpProtocol: -1, SourceSecurityGroupId: sg-2', ['sg-all-protocols']],
    ['Egress', 'IpProtocol: -1, CidrIp: 25.0.0.0/8', ['sg-all-protocols']],
    ['Egress', 'IpProtocol: -1, CidrIp: 127.0.0.1/32', []],
    ['Egress', "IpProtocol: -1, CidrIpv6: '::1/128'", []],
    ['Egress', 'IpProtocol: icmp, FromPort: 252, ToPort: 86, CidrIp: 255.255.255.255/32', []],
    ['Egress', 'IpProtocol: tcp, FromPort: 1, ToPort: 99, CidrIp: 127.0.0.0/8', []],
    ['Egress', 'IpProtocol: -1, CidrIp: 127.0.0.1/32, DestinationPrefixListId: pl-1', ['sg-all-protocols']],
    ['Ingress', 'IpProtocol: -1, CidrIp: 0.0.0.0/0', []],
  ])('%s %s', async (direction, body, rules) => {
    const found = await Promise.all(
      ['sg-port-range', 'sg-all-protocols'].map((one) => scanned(one, rule(direction, body))),
    );
    expect(found.flat().map((finding) => finding.rule)).toEqual(rules);
  });
});

it.each([
  ['FromPort: 20, ToPort: 25', 'SSH (22)'],
  ['FromPort: 5432, ToPort: 5432', 'PostgreSQL (5432)'],
])('sg-ingress-admin-ports sees %s', async (ports, name) => {
  const [found] = await scanned(
    'sg-ingress-admin-ports',
    group(`SecurityGroupIngress: [{ IpProtocol: tcp, ${ports}, CidrIp: 0.0.0.0/0 }]`),
  );
  expect(found?.message).toContain(name);
});

const lambda = (vpc: string) => `Parameters:
  List: { Type: 'List<AWS::EC2::Subnet::Id>' }
  One: { Type: AWS::EC2::Subnet::Id }
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Handler: i.h, Runtime: nodejs24.x, Code: { S3Bucket: c, S3Key: k }, Role: r${vpc} }
`;

describe('functions in a VPC', () => {
  it.each([
    [', VpcConfig: { SubnetIds: [subnet-1] }', 1],
    [', VpcConfig: { SubnetIds: [!Ref One] }', 1],
    [', VpcConfig: { SubnetIds: !Ref List }', 0],
    [', VpcConfig: { SubnetIds: [!Ref List] }', 0],
    ['', 0],
  ])('one zone:%s', async (vpc, count) => {
    expect(await scanned('fn-vpc-single-az', lambda(vpc))).toHaveLength(count);
  });

  it('matters more beside a store that is reached in one', async () => {
    const store = '  Data: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }\n';
    expect(await scanned('fn-not-in-vpc', lambda(''))).toMatchObject([{ severity: 'info' }]);
    expect(await scanned('fn-not-in-vpc', lambda('') + store)).toMatchObject([{ severity: 'low' }]);
    expect(await scanned('fn-not-in-vpc', lambda(', VpcConfig: { SubnetIds: !Ref List }'))).toEqual([]);
  });

  it('finds public subnets by their route', async () => {
    const text = `${lambda(', VpcConfig: { SubnetIds: [!Ref A, !Ref B] }')}  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: v } }
  B: { Type: AWS::EC2::Subnet, Properties: { VpcId: v } }
  Gateway: { Type: AWS::EC2::InternetGateway }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: v } }
  Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway } }
  Link: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { RouteTableId: !Ref Table, SubnetId: !Ref B } }
`;
    const [found] = await scanned('fn-vpc-public-subnet', text);
    expect(found?.message).toContain('`B`');
  });
});

it.each([
  ['postgres14', '', 1],
  ['postgres15', '', 0],
  ['postgres15', ", Parameters: { rds.force_ssl: '0' }", 1],
  ['mysql8.0', ", Parameters: { require_secure_transport: 'ON' }", 0],
  // Aurora's parameter is one of the cluster.
  ['aurora-mysql8.0', '', 0],
  ['mysql8.4', '', 0],
])('rds-no-transport-encryption: %s%s gives %i', async (family, extra, count) => {
  const text = `Resources:\n  Example: { Type: AWS::RDS::DBParameterGroup, Properties: { Description: d, Family: ${family}${extra} } }\n`;
  expect(await scanned('rds-no-transport-encryption', text)).toHaveLength(count);
});

describe('sg-egress-any', () => {
  it('tells a rule that stands alone of its group, on the line of the rule', async () => {
    const text = `${group('SecurityGroupIngress: []')}  Out:
    Type: AWS::EC2::SecurityGroupEgress
    Properties: { GroupId: !Ref Group, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }
`;
    const found = await scanned('sg-egress-any', text);
    expect(found.map(({ resource, place }) => [resource, place.startLine])).toEqual([['Group', 12]]);
  });
});

describe('rds-no-transport-encryption', () => {
  const parameters = `Resources:
  Parameters:
    Type: AWS::RDS::DBParameterGroup
    Properties: { Description: orders, Family: postgres14, Parameters: { rds.force_ssl: '0' } }
`;
  const database = (id: string, group: string) =>
    `  ${id}: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, DBParameterGroupName: ${group} } }\n`;

  it('is about the databases that use the parameters, on the line of the parameter', async () => {
    const text = `${parameters}${database('Orders', '!Ref Parameters')}${database('Other', 'default.postgres17')}`;
    const found = await scanned('rds-no-transport-encryption', text);
    expect(found.map(({ resource, place }) => [resource, place.startLine])).toEqual([['Orders', 4]]);
  });

  it('is about the parameters where nothing of the template uses them', async () => {
    const found = await scanned('rds-no-transport-encryption', parameters);
    expect(found.map(({ resource }) => resource)).toEqual(['Parameters']);
  });
});

describe('vpc-endpoint-service-no-acceptance', () => {
  it.each([
    ['AcceptanceRequired: false', ['medium']],
    ['NetworkLoadBalancerArns: [nlb]', ['low']],
    ['AcceptanceRequired: true', []],
    ['AcceptanceRequired: !Ref Asked', []],
  ])('%s', async (properties, severities) => {
    const text = `Resources:\n  Service:\n    Type: AWS::EC2::VPCEndpointService\n    Properties: { ${properties} }\n`;
    const found = await scanned('vpc-endpoint-service-no-acceptance', text);
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  });
});
