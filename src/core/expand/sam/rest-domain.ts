/** Takes `Domain` of a REST API, gives the custom domain, its path mappings and DNS records. */
import { get, isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { expectKeys, expectMap } from './check.ts';
import { alphanumericOf, hashSuffix } from './identifiers.ts';
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

const endpoints = ['EDGE', 'REGIONAL', 'PRIVATE'];
const truststore = ['TruststoreUri', 'TruststoreVersion'];

/** `domain`: the property with parameters resolved. */
export function restDomain(t: Transform, sam: SamResource, domain: JsonMap): Made[] {
  const cause = spanOfProperty(sam, 'Domain');
  const endpoint = domain['EndpointConfiguration'] ?? 'REGIONAL';
  if (typeof endpoint !== 'string' || !endpoints.includes(endpoint)) {
    const message = `\`EndpointConfiguration\` of a domain must be one of ${endpoints.join(', ')}`;
    refuse(t, 'sam-invalid-value', message, keySpan(domain, 'EndpointConfiguration') ?? cause);
  }
  for (const name of ['DomainName', 'CertificateArn']) {
    if (domain[name] === undefined || domain[name] === null) {
      refuse(t, 'sam-missing-property', `\`Domain\` needs ${name}; add it`, cause);
    }
  }
  const isPrivate = endpoint === 'PRIVATE';
  const kind = isPrivate ? 'V2' : '';
  const id = `ApiGatewayDomainName${kind}${hashSuffix(domain['DomainName'])}`;
  const resource = (resourceId: string, type: string, properties: JsonMap) =>
    derivedResource(sam, resourceId, type, properties, cause);
  const made = [resource(id, `AWS::ApiGateway::DomainName${kind}`, domainProperties(t, domain, endpoint, cause))];
  made.push(...basePathMappings(t, sam, domain, id, kind, cause));
  const endpointId = get(domain, 'AccessAssociation', 'VpcEndpointId');
  if (isPrivate && isMap(domain['AccessAssociation'])) {
    const properties = defined({
      DomainNameArn: ref(id),
      AccessAssociationSourceType: 'VPCE',
      AccessAssociationSource: endpointId ?? null,
    });
    const associationId = `DomainNameAccessAssociation${hashSuffix([endpointId ?? null, id])}`;
    made.push(resource(associationId, 'AWS::ApiGateway::DomainNameAccessAssociation', properties));
  }
  const group = recordSetGroup(t, sam, { domain, endpoint, domainId: id, groups: t.recordSetGroups, cause });
  return group ? [...made, group] : made;
}

function domainProperties(t: Transform, domain: JsonMap, endpoint: Json, cause: Made['cause']): JsonMap {
  const certificate = endpoint === 'REGIONAL' ? 'RegionalCertificateArn' : 'CertificateArn';
  const properties = take({}, domain, ['DomainName', [certificate, 'CertificateArn']]);
  properties['EndpointConfiguration'] = take(
    { Types: [endpoint] },
    domain,
    domain['IpAddressType'] ? ['IpAddressType'] : [],
  );
  const optional = ['SecurityPolicy', 'EndpointAccessMode'];
  optional.push(endpoint === 'PRIVATE' ? 'Policy' : 'OwnershipVerificationCertificateArn');
  take(
    properties,
    domain,
    optional.filter((name) => domain[name]),
  );
  if (endpoint === 'PRIVATE' || !domain['MutualTlsAuthentication']) return properties;
  const span = keySpan(domain, 'MutualTlsAuthentication') ?? cause;
  const tls = expectMap(t, domain['MutualTlsAuthentication'], 'MutualTlsAuthentication', span);
  if (tls) {
    expectKeys(t, tls, truststore, 'MutualTlsAuthentication', span);
    properties['MutualTlsAuthentication'] = take(
      {},
      tls,
      truststore.filter((name) => tls[name]),
    );
  }
  return properties;
}

function basePathMappings(
  t: Transform,
  sam: SamResource,
  domain: JsonMap,
  domainId: string,
  kind: string,
  cause: Made['cause'],
): Made[] {
  const mapping = (id: string, BasePath: string | undefined) =>
    derivedResource(
      sam,
      `${id}BasePathMapping`,
      `AWS::ApiGateway::BasePathMapping${kind}`,
      defined({
        [kind === 'V2' ? 'DomainNameArn' : 'DomainName']: ref(domainId),
        RestApiId: ref(sam.id),
        Stage: ref(`${sam.id}.Stage`),
        BasePath,
      }),
      cause,
    );
  const written = domain['BasePath'];
  if (!written || isMap(written)) return [mapping(sam.id, undefined)];
  const normalize = domain['NormalizeBasePath'] ?? true;
  return (Array.isArray(written) ? written : [written]).flatMap((path) => {
    if (typeof path === 'string') {
      const plain = alphanumericOf(path);
      return [mapping(sam.id + plain, normalize && normalize !== 'false' ? plain : path)];
    }
    refuse(t, 'sam-wrong-type', '`BasePath` takes plain strings', keySpan(domain, 'BasePath') ?? cause);
    return [];
  });
}
