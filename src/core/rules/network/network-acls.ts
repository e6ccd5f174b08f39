/** State rules about entries of network ACLs: what they let in, what they leave open, and which of them get in each other's way. */
import type { Resource } from '../../model/stack.ts';
import { get, isMap, type Json } from '../../model/tree.ts';
import { asNumber, hasUnknown, isTrue, isUnknown } from '../../model/value.ts';
import { oneResource } from '../rows.ts';
import type { Rule, RuleWords, StackRule, StateRule } from '../rule.ts';

const type = 'AWS::EC2::NetworkAclEntry';
const docs = 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html';

/** Protocol numbers of IANA that have ports, and those that have types and codes instead. */
const [icmp, tcp, udp, icmpV6] = [1, 6, 17, 58] as const;

interface Entry {
  resource: Resource;
  allows: boolean;
  egress: boolean;
  protocol: number | undefined;
  /** Absent: every port, or the protocol has none. 'unknown': the template does not tell. */
  ports: { from: number; to: number } | 'unknown' | undefined;
  v4: Json | undefined;
  v6: Json | undefined;
}

/** `undefined` where action or direction are not known. */
function entryOf(resource: Resource): Entry | undefined {
  const { RuleAction, Egress, Protocol, PortRange, CidrBlock: v4, Ipv6CidrBlock: v6 } = resource.properties;
  const egress = Egress === undefined ? false : isTrue(Egress);
  if (typeof RuleAction !== 'string' || hasUnknown(RuleAction) || egress === 'unknown') return undefined;
  const protocol = asNumber(Protocol);
  return {
    resource,
    allows: RuleAction.toLowerCase() === 'allow',
    egress,
    protocol: typeof protocol === 'number' ? protocol : undefined,
    ports: portsOf(PortRange),
    v4,
    v6,
  };
}

function portsOf(range: Json | undefined): Entry['ports'] {
  if (range === undefined) return undefined;
  const [from, to] = [asNumber(get(range, 'From')), asNumber(get(range, 'To'))];
  if (isUnknown(range) || from === 'unknown' || to === 'unknown') return 'unknown';
  return from === undefined || to === undefined || from === -1 ? undefined : { from, to };
}

/** What an entry leaves open: `undefined` where it says what it is for. */
function unspecific({ protocol, ports, resource, v4 }: Entry): string | undefined {
  if (protocol === -1) return 'every protocol';
  if (protocol === tcp || protocol === udp)
    return ports === undefined || (ports !== 'unknown' && ports.from <= 1 && ports.to >= 65535)
      ? 'every port'
      : undefined;
  if (protocol !== icmp && protocol !== icmpV6) return undefined;
  const { Icmp } = resource.properties;
  if (protocol === icmpV6 && v4 !== undefined) return 'ICMP of version 6 for addresses of version 4';
  return Icmp === undefined ? 'every kind of ICMP message' : undefined;
}

const isWorld = (range: Json | undefined) => typeof range === 'string' && /\/0+$/.test(range);

/** Every protocol, every port, or a port for administration, let in from everywhere. */
function openTo(entry: Entry): string | undefined {
  const { allows, egress, ports, v4, v6 } = entry;
  if (!allows || egress || !(isWorld(v4) || isWorld(v6))) return undefined;
  const wide = unspecific(entry);
  if (wide === 'every protocol' || (wide === 'every port' && isMap(entry.resource.properties.PortRange))) return wide;
  return typeof ports === 'object' && [22, 3389].some((port) => ports.from <= port && port <= ports.to)
    ? 'a port for administration'
    : undefined;
}

const entry = (ports: string, range = '0.0.0.0/0', action = 'allow') =>
  oneResource(type, `NetworkAclId: acl-1, RuleNumber: 100, RuleAction: ${action}, CidrBlock: ${range}, ${ports}`);
const https = 'Protocol: 6, PortRange: { From: 443, To: 443 }';

const naclOpen: StateRule = {
  id: 'nacl-open',
  kind: 'state',
  local: true,
  area: 'network',
  severity: 'medium',
  title: 'Network ACL that lets everything in',
  description:
    'An entry of a network ACL allows every protocol, every port, or a port for administration from every address of the internet. The ACL then adds nothing to the security groups behind it.',
  remediation: 'allow the ports that are used, and ephemeral ports (1024-65535) for answers',
  docs,
  on: [type],
  examples: { fail: entry("Protocol: '-1'"), pass: entry(https) },
  check(resource) {
    const one = entryOf(resource);
    const what = one && openTo(one);
    return what === undefined
      ? []
      : [{ path: ['Protocol'], message: `\`${resource.author.id}\` lets ${what} in from everywhere` }];
  },
};

const naclEntryUnspecific: StateRule = {
  id: 'nacl-entry-unspecific',
  kind: 'state',
  local: true,
  area: 'network',
  severity: 'info',
  title: 'Network ACL entry for everything of a range',
  description:
    'An entry allows every protocol, every port or every kind of ICMP message for its range of addresses, in or out. It does not say what it is for, and lets through whatever starts to listen there.',
  remediation: 'name the protocol with its `PortRange` (for ICMP: `Icmp` with type and code)',
  docs,
  on: [type],
  examples: { fail: entry("Protocol: '-1'", '10.0.0.0/16'), pass: entry(https, '10.0.0.0/16') },
  check(resource) {
    const one = entryOf(resource);
    const what = one?.allows && openTo(one) === undefined ? unspecific(one) : undefined;
    return what === undefined
      ? []
      : [{ path: ['Protocol'], message: `\`${resource.author.id}\` allows ${what} of its range` }];
  },
};

const naclDenyPartial: StateRule = {
  id: 'nacl-deny-partial',
  kind: 'state',
  local: true,
  area: 'network',
  severity: 'info',
  title: 'Network ACL that denies some addresses',
  description:
    'An entry denies one range of addresses. Whoever is meant by it comes back from another address; what everybody else may do is up to the other entries.',
  remediation: 'allow what is needed by range and port, and leave the rest to the closing deny of the ACL',
  docs,
  on: [type],
  examples: { fail: entry(https, '198.51.100.0/24', 'deny'), pass: entry(https, '0.0.0.0/0', 'deny') },
  check(resource) {
    const one = entryOf(resource);
    if (!one || one.allows) return [];
    const range = [one.v4, one.v6].find((value) => typeof value === 'string' && !hasUnknown(value) && !isWorld(value));
    return range === undefined
      ? []
      : [{ path: ['RuleAction'], message: `\`${resource.author.id}\` denies \`${String(range)}\` only` }];
  },
};

/** Entries of one ACL and direction, in the order of the template; two of different ACLs never meet. */
function groupsOf(resources: readonly Resource[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const resource of resources) {
    const one = entryOf(resource);
    const acl = resource.properties.NetworkAclId;
    if (!one || typeof acl !== 'string') continue;
    const key = `${one.egress}\n${acl}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** So many entries an ACL can have at most, with raised quotas. */
const mostEntries = 40;

/** The same ports of TCP or UDP in addresses of one version. */
function overlap(one: Entry, other: Entry): boolean {
  if (one.protocol !== other.protocol || (one.protocol !== tcp && one.protocol !== udp)) return false;
  if (typeof one.ports !== 'object' || typeof other.ports !== 'object') return false;
  if ((one.v4 === undefined) !== (other.v4 === undefined)) return false;
  if (!mayMeet(one.v4 ?? one.v6, other.v4 ?? other.v6)) return false;
  return one.ports.from <= other.ports.to && other.ports.from <= one.ports.to;
}

/** Whether two ranges may hold one address; ranges that are not known may. */
function mayMeet(one: Json | undefined, other: Json | undefined): boolean {
  const [a, b] = [bitsOf(one), bitsOf(other)];
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

/** The fixed bits of a range of version 4. */
function bitsOf(range: Json | undefined): string | undefined {
  const parts = typeof range === 'string' ? /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(range) : undefined;
  if (!parts) return undefined;
  const bits = parts.slice(1, 5).map((part) => Number(part).toString(2).padStart(8, '0'));
  return bits.join('').slice(0, Number(parts[5]));
}

/** Two entries for the ports given, the second under another number or the same. */
function pairOf(number: number, port: number): string {
  const second = oneResource(
    type,
    `NetworkAclId: acl-1, RuleNumber: ${number}, RuleAction: deny, CidrBlock: 0.0.0.0/0, Protocol: 6, PortRange: { From: ${port}, To: ${port} }`,
  );
  return `${entry(https)}${second.replace('Resources:\n', '').replace('Example', 'Other')}`;
}

/** A rule about two entries of one ACL and direction; each is told with the first other one that it clashes with. */
function clashRule(
  words: Omit<RuleWords, 'area' | 'docs'>,
  path: string,
  clash: (one: Entry, other: Entry) => boolean,
  says: string,
): StackRule {
  return {
    ...words,
    docs,
    kind: 'state',
    area: 'network',
    about: [type],
    *checkAll(facts) {
      for (const group of groupsOf(facts.of(type))) {
        const others = group.slice(0, mostEntries);
        for (const one of group) {
          const other = others.find((candidate) => candidate !== one && clash(one, candidate));
          if (!other) continue;
          yield {
            resource: one.resource,
            path: [path],
            related: [other.resource.place],
            message: `\`${one.resource.author.id}\` ${says} \`${other.resource.author.id}\``,
          };
        }
      }
    },
  };
}

const naclNumberTwice = clashRule(
  {
    id: 'nacl-number-twice',
    severity: 'low',
    title: 'Two network ACL entries with one number',
    description:
      'Two entries of one ACL and direction have the same number. AWS takes one entry for a number, so one of them is refused, or replaces the other: a deny may be the one that is lost.',
    remediation: 'give each entry a number of its own',
    examples: { fail: pairOf(100, 80), pass: pairOf(200, 80) },
  },
  'RuleNumber',
  (one, other) => {
    const number = asNumber(one.resource.properties.RuleNumber);
    return typeof number === 'number' && asNumber(other.resource.properties.RuleNumber) === number;
  },
  'has the number of',
);

const naclEntriesOverlap = clashRule(
  {
    id: 'nacl-entries-overlap',
    severity: 'low',
    title: 'Two network ACL entries for the same ports',
    description:
      'Two entries of one ACL and direction are for the same ports of the same addresses. Only the one with the lower number counts, whatever the other says: a deny behind an allow denies nothing.',
    remediation: 'remove the entry that does not count, or give each its own ports',
    examples: { fail: pairOf(200, 443), pass: pairOf(200, 80) },
  },
  'PortRange',
  overlap,
  'is for ports of',
);

export const networkAclRules: readonly Rule[] = [
  naclOpen,
  naclEntryUnspecific,
  naclDenyPartial,
  naclNumberTwice,
  naclEntriesOverlap,
];
