/** `serverless-associate-waf`: puts the REST API's stage behind a web ACL, after CloudFormation is done; here as the association it is. */
import { get } from '../../../model/tree.ts';
import { token } from '../../../model/value.ts';
import { type Assembly, add, part } from '../assembly.ts';
import { apiReference } from '../events/http/rest-api.ts';
import { eventsOf } from '../service.ts';
import { joined, mapOf, partition, region, textOf, writtenAt } from '../values.ts';

export function addWafAssociation(assembly: Assembly): void {
  const { service } = assembly;
  const custom = mapOf(service.config.custom) ?? {};
  const settings = mapOf(custom.associateWaf);
  const name = textOf(settings?.name);
  if (!name || eventsOf(service, 'http').length === 0) return;
  const span = writtenAt(custom, 'associateWaf');
  const isV2 = textOf(get(settings, 'version')) === 'V2';
  const api = ['arn:', partition(), ':apigateway:', region(), '::/restapis/', apiReference(service)];
  const acl = token(`web-acl:${name}`);
  const properties = part(span, {
    ResourceArn: joined(...api, `/stages/${service.stage}`),
    ...(isV2 ? { WebACLArn: acl } : { WebACLId: acl }),
  });
  const type = isV2 ? 'AWS::WAFv2::WebACLAssociation' : 'AWS::WAFRegional::WebACLAssociation';
  add(assembly, 'ApiGatewayWebAclAssociation', { Type: type, Properties: properties }, span);
}
