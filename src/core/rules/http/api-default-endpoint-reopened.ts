/** Change rule: an API answers again at its generated address, beside the domain that guards it. */
import type { Resource } from '../../model/stack.ts';
import { get } from '../../model/tree.ts';
import { isTrue } from '../../model/value.ts';
import type { ChangeRule } from '../rule.ts';
import { transitionRule } from '../transitions.ts';

/** SAM writes it into the OpenAPI body of the API. */
const paths = [
  ['DisableExecuteApiEndpoint'],
  ['Body', 'x-amazon-apigateway-endpoint-configuration', 'disableExecuteApiEndpoint'],
] as const;

export const apiDefaultEndpointReopened: ChangeRule = transitionRule({
  words: {
    id: 'api-default-endpoint-reopened',
    area: 'http',
    severity: 'medium',
    title: 'Generated address of an API answers again',
    description:
      'The API answered only at its custom domain, and now also at the address that API Gateway generates. Client certificates, and whatever else stands in front of the domain, can be walked around there.',
    remediation: 'set `DisableExecuteApiEndpoint: true` again',
    docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html',
    examples: {
      fail: { base: api(', DisableExecuteApiEndpoint: true'), head: api('') },
      pass: { base: api(''), head: api(', DisableExecuteApiEndpoint: true') },
    },
  },
  on: ['AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api'],
  worse(base, head) {
    if (!isClosed(base) || paths.some((path) => isTrue(get(head.properties, ...path)) !== false)) return undefined;
    return {
      path: ['DisableExecuteApiEndpoint'],
      message: `\`${head.author.id}\` answers again at the address that API Gateway generates`,
    };
  },
});

function isClosed({ properties }: Resource): boolean {
  return paths.some((path) => isTrue(get(properties, ...path)) === true);
}

function api(more: string): string {
  return `Resources:\n  Orders: { Type: AWS::ApiGateway::RestApi, Properties: { Name: orders${more} } }\n`;
}
