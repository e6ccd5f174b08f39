/** Takes a security group or one of its rules, gives every rule with where it stands, and what it lets through. */
import type { Path } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { get, isMap, type Json } from '../../model/tree.ts';
import { asNumber } from '../../model/value.ts';

export interface GroupRule {
  rule: Json;
  direction: 'ingress' | 'egress';
  path: Path;
}

export const groupTypes = [
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::EC2::SecurityGroupEgress',
];

export function rulesOf({ type, properties }: Resource): GroupRule[] {
  if (type === 'AWS::EC2::SecurityGroupIngress') return [{ rule: properties, direction: 'ingress', path: [] }];
  if (type === 'AWS::EC2::SecurityGroupEgress') return [{ rule: properties, direction: 'egress', path: [] }];
  return [
    ...listed(properties.SecurityGroupIngress, 'ingress', 'SecurityGroupIngress'),
    ...listed(properties.SecurityGroupEgress, 'egress', 'SecurityGroupEgress'),
  ];
}

function listed(value: Json | undefined, direction: GroupRule['direction'], property: string): GroupRule[] {
  if (isMap(value)) return [{ rule: value, direction, path: [property] }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((rule, at) => (isMap(rule) ? [{ rule, direction, path: [property, at] }] : []));
}

/** The address ranges of a rule that are known, and the property that holds each. */
export function rangesOf(rule: Json): { cidr: string; property: 'CidrIp' | 'CidrIpv6' }[] {
  return (['CidrIp', 'CidrIpv6'] as const).flatMap((property) => {
    const cidr = get(rule, property);
    return typeof cidr === 'string' ? [{ cidr: cidr.trim(), property }] : [];
  });
}

/** The property that names the whole internet, or so much of it (a half, `2000::/3`) that a few such rules make up the rest. */
export function worldIn(rule: Json): 'CidrIp' | 'CidrIpv6' | undefined {
  return rangesOf(rule).find(({ cidr }) => /^(?:[\d.]+\/0*[0-4]|[0-9a-f:]*:[0-9a-f:]*\/0*[0-3])$/i.test(cidr))
    ?.property;
}

/** Whether every address that a rule names is the host's own, or the broadcast: nothing leaves by such a rule. */
export function isHostOnly(rule: Json): boolean {
  const ranges = rangesOf(rule);
  const peers = [
    'DestinationPrefixListId',
    'DestinationSecurityGroupId',
    'SourcePrefixListId',
    'SourceSecurityGroupId',
  ];
  if (ranges.length === 0 || peers.some((peer) => get(rule, peer) !== undefined)) return false;
  return ranges.every(({ cidr }) =>
    /^(?:127\.[\d.]+\/(?:[89]|[12]\d|3[0-2])|255\.255\.255\.255\/32|(?:0*:){2,7}0*1\/128)$/.test(cidr),
  );
}

export function isAllProtocols(rule: Json): boolean {
  return asNumber(get(rule, 'IpProtocol')) === -1;
}

/** The ports that a rule lets through; `undefined` where they are not known or the protocol has none. */
export function portsOf(rule: Json): { from: number; to: number } | undefined {
  if (isAllProtocols(rule)) return { from: 0, to: 65535 };
  const protocol = String(get(rule, 'IpProtocol')).toLowerCase();
  if (!['tcp', 'udp', '6', '17'].includes(protocol)) return undefined;
  const [from, to] = [asNumber(get(rule, 'FromPort')), asNumber(get(rule, 'ToPort'))];
  if (from === undefined && to === undefined) return { from: 0, to: 65535 };
  if (typeof from !== 'number' || typeof to !== 'number') return undefined;
  return from === -1 ? { from: 0, to: 65535 } : { from, to };
}

export function isEveryPort({ from, to }: { from: number; to: number }): boolean {
  return from <= 1 && to >= 65535;
}

export function portsText({ from, to }: { from: number; to: number }): string {
  return isEveryPort({ from, to }) ? 'every port' : from === to ? `port ${from}` : `ports ${from} to ${to}`;
}
