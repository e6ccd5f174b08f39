/** State rules about security groups: what they let in and out. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { get, isMap, type Json } from '../../model/tree.ts';
import { identitiesIn } from '../../model/value.ts';
import { placeIn } from '../place.ts';
import { oneResource } from '../rows.ts';
import type { Hit, RuleWords, StackRule, StateRule } from '../rule.ts';
import {
  type GroupRule,
  groupTypes,
  isAllProtocols,
  isEveryPort,
  isHostOnly,
  portsOf,
  portsText,
  rangesOf,
  rulesOf,
  worldIn,
} from './security-group-rules.ts';

const docs = 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html';
const [groupType = ''] = groupTypes;
const group = (rules: string) => oneResource(groupType, `GroupDescription: orders, VpcId: vpc-1, ${rules}`);
const tcp = (from: number, to: number, cidr: string, more = '') =>
  `{ IpProtocol: tcp, FromPort: ${from}, ToPort: ${to}, CidrIp: ${cidr}${more} }`;

interface EachRule {
  words: Omit<RuleWords, 'area' | 'docs'>;
  /** Whether a rule that stands by itself is told of the group that it belongs to, so that moving it is no new finding. */
  ofGroup: boolean;
  wrong(one: GroupRule, resource: Resource): (Omit<Hit, 'path'> & { at?: string }) | undefined;
}

/** A rule that looks at each rule of a group by itself. */
function eachRule({ words, ofGroup, wrong }: EachRule): StateRule {
  return {
    ...words,
    docs,
    area: 'network',
    kind: 'state',
    ...(ofGroup ? {} : { local: true }),
    on: groupTypes,
    *check(resource, facts) {
      const group = ofGroup && resource.type !== groupType ? groupOf(resource, facts) : undefined;
      for (const one of rulesOf(resource)) {
        const hit = wrong(one, group ?? resource);
        if (!hit) continue;
        const { at, ...rest } = hit;
        const steps = at === undefined ? [] : [at];
        const where = group
          ? { resource: group, path: ['SecurityGroupIngress', ...steps], place: placeIn(resource, steps) }
          : { path: [...one.path, ...steps] };
        yield { evidence: evidenceOf(one), ...rest, ...where };
      }
    },
  };
}

function groupOf({ properties }: Resource, facts: Facts): Resource | undefined {
  return facts.named(properties.GroupId).find((one) => one.type === groupType);
}

function evidenceOf({ rule, direction }: GroupRule): string {
  const parts = ['IpProtocol', 'FromPort', 'ToPort', 'CidrIp', 'CidrIpv6'].map((key) => get(rule, key) ?? '');
  return [direction, ...parts].join(' ');
}

/** Ports that are for administrators, databases, caches and search, never for everybody. */
const adminPorts: Readonly<Record<number, string>> = {
  22: 'SSH',
  23: 'Telnet',
  135: 'RPC',
  445: 'SMB',
  1433: 'SQL Server',
  1521: 'Oracle',
  2049: 'NFS',
  2379: 'etcd',
  3306: 'MySQL',
  3389: 'RDP',
  5432: 'PostgreSQL',
  5439: 'Redshift',
  5601: 'Kibana',
  6379: 'Redis',
  8182: 'Neptune',
  9042: 'Cassandra',
  9092: 'Kafka',
  9200: 'search',
  11211: 'Memcached',
  27017: 'MongoDB',
};

function adminPortIn({ from, to }: { from: number; to: number }): string | undefined {
  const found = Object.entries(adminPorts).find(([port]) => from <= Number(port) && Number(port) <= to);
  return found && `${found[1]} (${found[0]})`;
}

const sgIngressAny = eachRule({
  ofGroup: true,
  words: {
    id: 'sg-ingress-any',
    severity: 'high',
    title: 'Security group open to the world',
    description:
      'A rule lets every address of the internet in. That is normal for the web ports of a load balancer (told as `low`) and for nothing else; on every port it is critical.',
    remediation: 'name the addresses, the prefix list or the security group that may connect',
    examples: {
      fail: group(`SecurityGroupIngress: [${tcp(8080, 8080, '0.0.0.0/0')}]`),
      pass: group(`SecurityGroupIngress: [${tcp(8080, 8080, '10.0.0.0/16')}]`),
    },
  },
  wrong: ({ rule, direction }, { author }) => {
    const world = direction === 'ingress' ? worldIn(rule) : undefined;
    if (!world) return undefined;
    const ports = portsOf(rule);
    if (ports && !isEveryPort(ports) && adminPortIn(ports)) return undefined;
    const web = ports && ports.from === ports.to && (ports.from === 443 || ports.from === 80);
    const every = ports && isEveryPort(ports);
    return {
      at: world,
      ...(every ? { severity: 'critical' } : web ? { severity: 'low' } : {}),
      ...(web ? {} : { reach: 'internet' }),
      message: `\`${author.id}\` lets everybody in${ports ? ` on ${portsText(ports)}` : ''}`,
    };
  },
});

const sgIngressAdminPorts = eachRule({
  ofGroup: true,
  words: {
    id: 'sg-ingress-admin-ports',
    severity: 'high',
    title: 'Admin or database port open to the world',
    description:
      'A rule lets every address of the internet connect to a port for administration, a database, a cache or a search engine. Such ports are scanned for all the time.',
    remediation:
      'reach it through Session Manager or a bastion, and name the security group of the clients as the source',
    examples: {
      fail: group(`SecurityGroupIngress: [${tcp(22, 22, '0.0.0.0/0')}]`),
      pass: group(`SecurityGroupIngress: [${tcp(22, 22, '10.0.0.0/16')}]`),
    },
  },
  wrong: ({ rule, direction }, { author }) => {
    const world = direction === 'ingress' ? worldIn(rule) : undefined;
    const ports = portsOf(rule);
    // Every port at once is told by sg-ingress-any.
    const admin = world && ports && !isEveryPort(ports) ? adminPortIn(ports) : undefined;
    return admin === undefined || world === undefined
      ? undefined
      : { at: world, reach: 'internet', message: `\`${author.id}\` lets everybody connect to ${admin}` };
  },
});

const sgPortRange = eachRule({
  ofGroup: false,
  words: {
    id: 'sg-port-range',
    severity: 'low',
    title: 'Range of ports instead of one',
    description:
      'A rule opens a range of ports. What listens on the others, now or later, can be reached as well. Every port for the whole internet is told by `sg-ingress-any` and `sg-egress-any`.',
    remediation: 'write one rule for each port that is used',
    examples: {
      fail: group(`SecurityGroupIngress: [${tcp(8000, 8999, '10.0.0.0/16')}]`),
      pass: group(`SecurityGroupIngress: [${tcp(8080, 8080, '10.0.0.0/16')}]`),
    },
  },
  wrong: ({ rule, direction }, { author }) => {
    const ports = isAllProtocols(rule) ? undefined : portsOf(rule);
    if (!ports || ports.from === ports.to || isToldAsWorld(rule) || isHostOnly(rule)) return undefined;
    return { at: 'ToPort', message: `\`${author.id}\` opens ${portsText(ports)} for ${whatMoves(direction)}` };
  },
});

const sgAllProtocols = eachRule({
  ofGroup: false,
  words: {
    id: 'sg-all-protocols',
    severity: 'low',
    title: 'Every port and protocol open',
    description:
      'A rule opens every port of every protocol. Whatever listens, now or later, can be reached. The whole internet is told by `sg-ingress-any` and `sg-egress-any`.',
    remediation: 'name the protocol and the ports that are used, one rule for each',
    examples: {
      fail: group("SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: 10.0.0.0/16 }]"),
      pass: group(`SecurityGroupIngress: [${tcp(8080, 8080, '10.0.0.0/16')}]`),
    },
  },
  wrong: ({ rule, direction }, { author }) =>
    isAllProtocols(rule) && !isToldAsWorld(rule) && !isHostOnly(rule)
      ? {
          at: 'IpProtocol',
          message: `\`${author.id}\` opens every port and protocol for ${whatMoves(direction)}`,
        }
      : undefined,
});

function isToldAsWorld(rule: Json): boolean {
  const ports = portsOf(rule);
  return ports !== undefined && isEveryPort(ports) && worldIn(rule) !== undefined;
}

function whatMoves(direction: GroupRule['direction']): string {
  return direction === 'ingress' ? 'what comes in' : 'what goes out';
}

const sgCidrNotHost = eachRule({
  ofGroup: true,
  words: {
    id: 'sg-cidr-not-host',
    severity: 'info',
    title: 'Source that is wider than one address',
    description:
      'A rule lets a whole range of addresses in. For clients that are known one by one, a single address or a security group as the source says exactly who.',
    remediation: 'name a security group as the source, or one address (`/32`)',
    examples: {
      fail: group(`SecurityGroupIngress: [${tcp(8080, 8080, '10.0.0.0/16')}]`),
      pass: group(`SecurityGroupIngress: [${tcp(8080, 8080, '10.0.0.7/32')}]`),
    },
  },
  wrong: ({ rule, direction }, { author }) => {
    if (direction !== 'ingress' || worldIn(rule)) return undefined;
    const wide = rangesOf(rule).find(({ cidr }) => /^[\d.]+\/(?!32$)\d+$|^[0-9a-f:]+\/(?!128$)\d+$/i.test(cidr));
    return wide && { at: wide.property, message: `\`${author.id}\` lets the range \`${wide.cidr}\` in` };
  },
});

const sgNoDescription = eachRule({
  ofGroup: false,
  words: {
    id: 'sg-no-description',
    severity: 'info',
    title: 'Security group rule without description',
    description:
      'A rule does not say what it is for. Nobody dares to remove a rule whose purpose is not known, so groups only grow.',
    remediation: 'set `Description` on the rule',
    examples: {
      fail: group(`SecurityGroupIngress: [${tcp(8080, 8080, '10.0.0.7/32')}]`),
      pass: group(`SecurityGroupIngress: [${tcp(8080, 8080, '10.0.0.7/32', ', Description: from the bastion')}]`),
    },
  },
  wrong: ({ rule }, { author }) => {
    const text = get(rule, 'Description');
    return text === undefined || text === ''
      ? { message: `a rule of \`${author.id}\` says not what it is for` }
      : undefined;
  },
});

const sgEgressAny: StackRule = {
  id: 'sg-egress-any',
  kind: 'state',
  area: 'network',
  severity: 'low',
  title: 'Security group with unrestricted egress',
  description:
    'The group lets everything out to everywhere: by a rule, or because it names no egress rule and AWS adds one for everything. Code that is taken over in a function can then send what it finds anywhere.',
  remediation: 'write `SecurityGroupEgress` with the ports and prefix lists or groups that are called',
  docs,
  about: groupTypes,
  examples: {
    fail: group(`SecurityGroupIngress: [${tcp(8080, 8080, '10.0.0.7/32')}]`),
    pass: group(`SecurityGroupEgress: [${tcp(443, 443, '10.0.0.0/16')}]`),
  },
  *checkAll(facts) {
    const withRule = new Set(
      facts.of('AWS::EC2::SecurityGroupEgress').flatMap((one) => facts.named(one.properties.GroupId)),
    );
    for (const resource of facts.of(...groupTypes)) {
      const isGroup = resource.type === groupType;
      if (isGroup && resource.properties.SecurityGroupEgress === undefined && !withRule.has(resource))
        yield {
          resource,
          path: ['SecurityGroupEgress'],
          message: `\`${resource.author.id}\` names no egress rule, so everything may go out`,
        };
      for (const one of rulesOf(resource)) {
        const world = one.direction === 'egress' ? worldIn(one.rule) : undefined;
        if (!world) continue;
        const ports = portsOf(one.rule);
        const owner = isGroup ? undefined : groupOf(resource, facts);
        yield {
          ...(owner
            ? { resource: owner, path: ['SecurityGroupEgress', world], place: placeIn(resource, [world]) }
            : { resource, path: [...one.path, world] }),
          evidence: evidenceOf(one),
          message: `\`${(owner ?? resource).author.id}\` lets ${ports ? portsText(ports) : 'traffic'} out to everywhere`,
        };
      }
    }
  },
};

const sgDefaultNotClosed: StackRule = {
  id: 'sg-default-not-closed',
  kind: 'state',
  area: 'network',
  severity: 'medium',
  title: 'Default security group in use',
  description:
    'A function runs in the default security group of its VPC, or a rule is added to that group. Everything that is created without a group lands in it, and all of its members may talk to each other.',
  remediation: 'give the function a group of its own, and leave the default group without rules',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html',
  about: ['AWS::Lambda::Function', 'AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'],
  examples: { fail: inGroup('!GetAtt Vpc.DefaultSecurityGroup'), pass: inGroup('!Ref Group') },
  *checkAll(facts) {
    for (const resource of facts.of('AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'))
      if (isDefaultGroup(resource.properties.GroupId))
        yield {
          resource,
          path: ['GroupId'],
          message: `\`${resource.author.id}\` adds a rule to the default security group`,
        };
    for (const { resource } of facts.functions) {
      const vpc = resource.properties.VpcConfig;
      const groups = isMap(vpc) ? vpc.SecurityGroupIds : undefined;
      if (Array.isArray(groups) && groups.some(isDefaultGroup))
        yield {
          resource,
          path: ['VpcConfig', 'SecurityGroupIds'],
          message: `\`${resource.author.id}\` runs in the default security group`,
        };
    }
  },
};

function isDefaultGroup(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    identitiesIn(value).some((identity) => /^GetAtt:[A-Za-z0-9]+\.DefaultSecurityGroup$/.test(identity))
  );
}

function inGroup(reference: string): string {
  return `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: orders, VpcId: !Ref Vpc } }
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Code: { S3Bucket: code, S3Key: orders.zip }
      Handler: index.handler
      Runtime: nodejs24.x
      Role: arn:aws:iam::111122223333:role/orders
      VpcConfig: { SubnetIds: [subnet-1, subnet-2], SecurityGroupIds: [${reference}] }
`;
}

export const securityGroupRules = [
  sgIngressAny,
  sgIngressAdminPorts,
  sgEgressAny,
  sgPortRange,
  sgAllProtocols,
  sgCidrNotHost,
  sgNoDescription,
  sgDefaultNotClosed,
];
