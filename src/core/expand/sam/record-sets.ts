/** Takes `Domain.Route53` of an API, gives the record set group that points its domain at API Gateway; APIs of one zone share a group. */

import type { Span } from '../../model/place.ts';
import { generated, isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { hashSuffix } from './identifiers.ts';
import { getAtt } from './intrinsics.ts';
import { defined, derivedResource, type Made, refuse, type SamResource, type Transform, take } from './transform.ts';

/** CloudFront's hosted zone, the same for every distribution: "AWS::Route53::RecordSet AliasTarget". */
const cloudFrontZone = 'Z2FDTNDATAQYW2';

/** The domain that records shall point at. */
export interface DomainTarget {
  domain: JsonMap;
  /** REGIONAL, EDGE or PRIVATE. */
  endpoint: Json;
  /** What the alias' attributes are taken of. */
  domainId: string;
  /** The table of groups that other APIs see. */
  groups: Map<string, Made>;
  cause: Span | undefined;
}

/**
 * `undefined` where the domain has no `Route53`. A shared group is given again, with the records of this domain added.
 */
export function recordSetGroup(t: Transform, sam: SamResource, target: DomainTarget): Made | undefined {
  const route = target.domain['Route53'];
  if (route === undefined || route === null) return undefined;
  const span = keySpan(target.domain, 'Route53') ?? target.cause;
  const zone = isMap(route) ? route['HostedZoneId'] || route['HostedZoneName'] : undefined;
  if (!isMap(route) || !zone) {
    refuse(t, 'sam-missing-property', '`Route53` needs HostedZoneId or HostedZoneName', span);
    return undefined;
  }
  const separate = route['SeparateRecordSetGroup'];
  if (separate && typeof separate !== 'boolean') {
    refuse(
      t,
      'sam-wrong-type',
      '`SeparateRecordSetGroup` must be true or false',
      keySpan(route, 'SeparateRecordSetGroup') ?? span,
    );
  }
  const records = recordSets(target, route);
  const zoneOf = (names: string[]) => take({}, route, names);
  const make = (id: string, properties: JsonMap) =>
    derivedResource(sam, id, 'AWS::Route53::RecordSetGroup', properties, span);
  if (separate) {
    const id = `RecordSetGroup${hashSuffix([zone, target.domain['DomainName'] ?? null])}`;
    return make(id, { ...zoneOf(['HostedZoneId', 'HostedZoneName']), RecordSets: records });
  }
  const id = `RecordSetGroup${hashSuffix(zone)}`;
  const known = target.groups.get(id);
  if (known) {
    (known.properties['RecordSets'] as Json[]).push(...records.map((record) => generated(record, span)));
    return known;
  }
  const group = make(id, { ...zoneOf(['HostedZoneId', 'HostedZoneName']), RecordSets: records });
  target.groups.set(id, group);
  return group;
}

function recordSets(target: DomainTarget, route: JsonMap): JsonMap[] {
  const alias = take(aliasTarget(target, route), route, ['EvaluateTargetHealth']);
  const record = (type: string): JsonMap =>
    take(take(defined({ Type: type, AliasTarget: alias }), target.domain, [['Name', 'DomainName']]), route, [
      'Region',
      'SetIdentifier',
    ]);
  return route['IpV6'] === true ? [record('A'), record('AAAA')] : [record('A')];
}

function aliasTarget({ endpoint, domainId }: DomainTarget, route: JsonMap): JsonMap {
  if (endpoint === 'REGIONAL') {
    return { HostedZoneId: getAtt(domainId, 'RegionalHostedZoneId'), DNSName: getAtt(domainId, 'RegionalDomainName') };
  }
  if (endpoint === 'EDGE') {
    const name = route['DistributionDomainName'] ?? getAtt(domainId, 'DistributionDomainName');
    return { HostedZoneId: cloudFrontZone, DNSName: name };
  }
  return take({}, route, [
    ['HostedZoneId', 'VpcEndpointHostedZoneId'],
    ['DNSName', 'VpcEndpointDomainName'],
  ]);
}
