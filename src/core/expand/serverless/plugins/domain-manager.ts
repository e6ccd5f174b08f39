/** `serverless-domain-manager`: custom domains of the APIs, made after CloudFormation is done; here as the resources that they are. */
import { get, isMap, type Json, spanOf } from '../../../model/tree.ts';
import { type Assembly, add, part } from '../assembly.ts';
import { alphanumeric } from '../naming.ts';
import { isSet, listOf, mapOf, present, textOf, writtenAt } from '../values.ts';

export function addDomains(assembly: Assembly): void {
  const custom = mapOf(assembly.service.config.custom) ?? {};
  for (const key of ['customDomain', 'customDomains'])
    for (const row of listOf(custom[key])) for (const [kind, domain] of byApi(row)) addDomain(kind, domain, assembly);
}

type Kind = 'rest' | 'http' | 'websocket';

/** A domain of one API, or one for each kind of API. */
function byApi(row: Json): [Kind, Json][] {
  if (!isMap(row)) return [];
  const kinds = (['rest', 'http', 'websocket'] as const).filter((kind) => isMap(row[kind]));
  if (kinds.length > 0) return kinds.map((kind) => [kind, row[kind] as Json]);
  const kind = textOf(row.apiType)?.toLowerCase();
  return [[kind === 'http' || kind === 'websocket' ? kind : 'rest', row]];
}

function addDomain(kind: Kind, domain: Json, assembly: Assembly): void {
  const name = textOf(get(domain, 'domainName'));
  if (!name || get(domain, 'enabled') === false) return;
  const cause = writtenAt(domain, 'domainName') ?? spanOf(domain);
  const policy = (textOf(get(domain, 'securityPolicy')) || 'tls_1_2').toUpperCase();
  const type = (textOf(get(domain, 'endpointType')) || 'EDGE').toUpperCase();
  const certificate = get(domain, 'certificateArn');
  const trust = get(domain, 'tlsTruststoreUri');
  const mutual = isSet(trust)
    ? present({ TruststoreUri: trust, TruststoreVersion: get(domain, 'tlsTruststoreVersion') })
    : undefined;
  const id = `${kind === 'rest' ? 'ApiGateway' : 'ApiGatewayV2'}DomainName${alphanumeric(name)}`;
  if (kind === 'rest') {
    const properties = part(cause, {
      DomainName: name,
      SecurityPolicy: policy,
      EndpointConfiguration: { Types: [type] },
      CertificateArn: type === 'EDGE' ? certificate : undefined,
      RegionalCertificateArn: type === 'EDGE' ? undefined : certificate,
      MutualTlsAuthentication: mutual,
    });
    add(assembly, id, { Type: 'AWS::ApiGateway::DomainName', Properties: properties }, cause);
    return;
  }
  const configuration = present({ EndpointType: 'REGIONAL', SecurityPolicy: policy, CertificateArn: certificate });
  const properties = part(cause, {
    DomainName: name,
    DomainNameConfigurations: [configuration],
    MutualTlsAuthentication: mutual,
  });
  add(assembly, id, { Type: 'AWS::ApiGatewayV2::DomainName', Properties: properties }, cause);
}
