/** Entries of network ACLs: what is left open, and which get in each other's way. */
import { describe, expect, it } from 'vitest';
import { scanned } from '../scanned.ts';

const entry = (id: string, properties: string) =>
  `  ${id}:\n    Type: AWS::EC2::NetworkAclEntry\n    Properties: { ${properties} }\n`;
const one = (properties: string) => `Resources:\n${entry('Entry', properties)}`;
const named = async (rule: string, text: string) => (await scanned(rule, text)).map(({ resource }) => resource).sort();

const allow = 'NetworkAclId: acl-1, RuleNumber: 100, RuleAction: allow, Egress: false';
const inside = `${allow}, CidrBlock: 10.0.0.0/16`;

describe('nacl-entry-unspecific', () => {
  it.each([
    ["Protocol: '-1'", 1],
    ["Protocol: '17'", 1],
    ["Protocol: '17', PortRange: { To: '67' }", 1],
    ["Protocol: '17', PortRange: { From: -1, To: -1 }", 1],
    ["Protocol: 6, PortRange: { From: '0', To: '65535' }", 1],
    ['Protocol: 6, PortRange: { From: 443, To: 443 }', 0],
    ['Protocol: 6, PortRange: { From: !Ref Port, To: 443 }', 0],
    ['Protocol: 6, PortRange: !Ref Ports', 0],
    ['Protocol: 1, Icmp: { Code: 0, Type: 8 }', 0],
    ['Protocol: 1', 1],
    ['Protocol: 58, Icmp: { Code: 0, Type: 128 }', 1],
    ['Protocol: 50', 0],
    ['Protocol: !Ref Protocol', 0],
  ])('%s gives %i', async (properties, count) => {
    expect(await scanned('nacl-entry-unspecific', one(`${inside}, ${properties}`))).toHaveLength(count);
  });

  it('leaves a deny alone, and what nacl-open tells', async () => {
    const deny = inside.replace('allow', 'deny');
    expect(await scanned('nacl-entry-unspecific', one(`${deny}, Protocol: -1`))).toEqual([]);
    const world = one(`${allow}, CidrBlock: 0.0.0.0/0, Protocol: -1`);
    expect(await scanned('nacl-entry-unspecific', world)).toEqual([]);
    expect(await scanned('nacl-open', world)).toHaveLength(1);
  });
});

describe('nacl-deny-partial', () => {
  it.each([
    ['CidrBlock: 198.51.100.0/24', 1],
    ['CidrBlock: 0.0.0.0/0', 0],
    ["Ipv6CidrBlock: '2001:db8::/32'", 1],
    ["Ipv6CidrBlock: '::/0'", 0],
    ['CidrBlock: !Ref Range', 0],
  ])('%s gives %i', async (range, count) => {
    const text = one(`NetworkAclId: acl-1, RuleNumber: 1, RuleAction: deny, Protocol: -1, ${range}`);
    expect(await scanned('nacl-deny-partial', text)).toHaveLength(count);
  });
});

const number = (acl: string, at: number | string, more = 'Egress: false') =>
  `NetworkAclId: ${acl}, RuleNumber: ${at}, RuleAction: allow, CidrBlock: 0.0.0.0/0, Protocol: 6, ${more}`;
const port = (from: number | string, to = from) => `PortRange: { From: ${from}, To: ${to} }`;

describe('nacl-number-twice', () => {
  it('looks within one ACL and one direction', async () => {
    const text = `Resources:
${entry('One', number('acl-1', 100))}${entry('Same', number('acl-1', "'100'"))}${entry('Out', number('acl-1', 100, 'Egress: true'))}${entry('Other', number('acl-2', 100))}${entry('Next', number('acl-1', 101))}`;
    expect(await named('nacl-number-twice', text)).toEqual(['One', 'Same']);
  });
});

describe('nacl-entries-overlap', () => {
  const two = (first: string, second: string) => `Resources:\n${entry('A', first)}${entry('B', second)}`;
  const at = (index: number, more: string) => number('acl-1', index, `Egress: false, ${more}`);

  it('tells both of ports that meet', async () => {
    expect(await named('nacl-entries-overlap', two(at(1, port(400, 500)), at(2, port(450, 475))))).toEqual(['A', 'B']);
    expect(await named('nacl-entries-overlap', two(at(1, port(400, 500)), at(2, port(501))))).toEqual([]);
  });

  it('tells addresses and protocols apart', async () => {
    const first = at(1, port(443));
    const six = at(2, port(443)).replace('CidrBlock: 0.0.0.0/0', "Ipv6CidrBlock: '::/0'");
    expect(await named('nacl-entries-overlap', two(first, six))).toEqual([]);
    expect(
      await named('nacl-entries-overlap', two(first, at(2, port(443)).replace('Protocol: 6', 'Protocol: 17'))),
    ).toEqual([]);
    const range = (cidr: string) => at(2, port(443)).replace('0.0.0.0/0', cidr);
    expect(await named('nacl-entries-overlap', two(range('10.0.0.0/16'), range('10.1.0.0/16')))).toEqual([]);
    expect(await named('nacl-entries-overlap', two(range('10.0.0.0/16'), range('10.0.3.0/24')))).toEqual(['A', 'B']);
  });

  it('does not guess ports', async () => {
    expect(await named('nacl-entries-overlap', two(at(1, port(443)), at(2, port('!Ref Port'))))).toEqual([]);
  });
});
