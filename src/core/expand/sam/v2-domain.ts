/** Takes `Domain` of an HTTP or WebSocket API, gives the custom domain, its path mappings and DNS records. */
import { isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { trimSlashes } from './api-body.ts';
import { expectKeys } from './check.ts';
import { hashSuffix } from './identifiers.ts';
import { ref } from './intrinsics.ts';
import { recordSetGroup } from './record-sets.ts';
import {
  defined,
  derivedResource,
  type Made,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
  take,
} from './transform.ts';

const truststore = ['TruststoreUri', 'TruststoreVersion'];

/** `domain`: the property with parameters resolved; `groups`: record set groups that other APIs share. */
export function versionTwoDomain(
  t: Transform,
  sam: SamResource,
  domain: JsonMap,
  tags: JsonMap,
  groups: Map<string, Made>,
): Made[] {
  const cause = spanOfProperty(sam, 'Domain');
  if (!domain['DomainName'] || !domain['CertificateArn']) {
    refuse(t, 'sam-missing-property', '`Domain` needs both DomainName and CertificateArn', cause);
  }
  const endpoint = domain['EndpointConfiguration'] ?? 'REGIONAL';
  if (endpoint !== 'REGIONAL') {
    const span = keySpan(domain, 'EndpointConfiguration') ?? cause;
    refuse(t, 'sam-invalid-value', '`EndpointConfiguration` of this domain can only be REGIONAL', span);
  }
  const id = `ApiGatewayDomainNameV2${hashSuffix(domain['DomainName'])}`;
  const optional = ['OwnershipVerificationCertificateArn', 'SecurityPolicy'].filter((name) => domain[name]);
  const configuration = take(defined({ EndpointType: endpoint }), domain, ['CertificateArn', ...optional]);
  const properties = take({ DomainNameConfigurations: [configuration], Tags: tags }, domain, ['DomainName']);
  const tls = domain['MutualTlsAuthentication'];
  if (tls && !isMap(tls)) {
    const message = '`MutualTlsAuthentication` must be a map with TruststoreUri';
    refuse(t, 'sam-wrong-type', message, keySpan(domain, 'MutualTlsAuthentication') ?? cause);
  } else if (isMap(tls)) {
    expectKeys(t, tls, truststore, 'MutualTlsAuthentication', keySpan(domain, 'MutualTlsAuthentication') ?? cause);
    properties['MutualTlsAuthentication'] = take(
      {},
      tls,
      truststore.filter((name) => tls[name]),
    );
  }
  const group = recordSetGroup(t, sam, { domain: withoutSeparate(domain), endpoint, domainId: id, groups, cause });
  return [
    derivedResource(sam, id, 'AWS::ApiGatewayV2::DomainName', properties, cause),
    ...mappings(t, sam, domain, id, cause),
    ...(group ? [group] : []),
  ];
}

/** Only REST APIs can have a record set group of their own. */
function withoutSeparate(domain: JsonMap): JsonMap {
  const route = domain['Route53'];
  if (!isMap(route) || !Object.hasOwn(route, 'SeparateRecordSetGroup')) return domain;
  const { SeparateRecordSetGroup: _, ...rest } = route;
  return { ...domain, Route53: rest };
}

function mappings(t: Transform, sam: SamResource, domain: JsonMap, domainId: string, cause: Made['cause']): Made[] {
  const mapping = (id: string, ApiMappingKey: Json) =>
    derivedResource(
      sam,
      `${id}ApiMapping`,
      'AWS::ApiGatewayV2::ApiMapping',
      defined({ DomainName: ref(domainId), ApiId: ref(sam.id), Stage: ref(`${sam.id}.Stage`), ApiMappingKey }),
      cause,
    );
  const written = domain['BasePath'];
  if (!written || isMap(written)) return [mapping(sam.id, null)];
  return (Array.isArray(written) ? written : [written]).flatMap((path) => {
    if (typeof path === 'string' && /^[0-9a-zA-Z/_-]*$/.test(path)) {
      return [mapping(sam.id + path.replaceAll(/[-_/]/g, ''), trimSlashes(path.replace(/^\/+/, '')))];
    }
    const message = '`BasePath` takes plain strings of letters, digits, `-`, `_` and `/`';
    refuse(t, 'sam-invalid-value', message, keySpan(domain, 'BasePath') ?? cause);
    return [];
  });
}
