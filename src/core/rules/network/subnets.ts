/** Takes a stack's facts, gives its subnets that are open to the internet. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, type Json } from '../../model/tree.ts';
import { isTrue } from '../../model/value.ts';

/** Subnets that hand out public addresses, or whose route table leads to an internet gateway. */
export function publicSubnets(facts: Facts): ReadonlySet<Resource> {
  return facts.ask(openSubnets);
}

function openSubnets(facts: Facts): Set<Resource> {
  const open = new Set(
    facts.of('AWS::EC2::Subnet').filter((one) => isTrue(one.properties.MapPublicIpOnLaunch) === true),
  );
  const tables = new Set(
    facts
      .of('AWS::EC2::Route')
      .filter(({ properties }) =>
        facts.named(properties.GatewayId).some((gateway) => gateway.type === 'AWS::EC2::InternetGateway'),
      )
      .flatMap(({ properties }) => facts.named(properties.RouteTableId)),
  );
  for (const { properties } of facts.of('AWS::EC2::SubnetRouteTableAssociation'))
    if (facts.named(properties.RouteTableId).some((table) => tables.has(table)))
      for (const subnet of facts.named(properties.SubnetId)) open.add(subnet);
  return open;
}

/** The public one among the subnets that a value names. */
export function publicAmong(value: Json | undefined, facts: Facts): Resource | undefined {
  const open = publicSubnets(facts);
  return open.size === 0 ? undefined : facts.named(asList(value)).find((subnet) => open.has(subnet));
}
