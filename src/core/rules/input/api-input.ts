/** State rules about what a REST API checks before the code sees a request. */

import { asList, get, isMap, type Json } from '../../model/tree.ts';
import { asNumber, isTrue, isUnknown, type Truth } from '../../model/value.ts';
import { type Row, rowRules } from '../rows.ts';
import type { Rule, StackRule, StateRule } from '../rule.ts';
import { operations } from './operations.ts';

const api = 'AWS::ApiGateway::RestApi';
const method = 'AWS::ApiGateway::Method';
const guide = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';

const rows: readonly Row[] = [
  {
    id: 'api-content-encoding',
    severity: 'info',
    title: 'Compression not configured',
    description:
      'The API sets no size from which responses are compressed, or one that API Gateway does not take (0 to 10485760 bytes). Large responses cost more transfer than they need.',
    remediation: {
      sam: 'set `MinimumCompressionSize`',
      cloudformation: 'set `MinimumCompressionSize`',
      serverless: 'set `provider.apiGateway.minimumCompressionSize`',
    },
    docs: `${guide}/api-gateway-gzip-compression-decompression.html`,
    on: [api],
    property: 'MinimumCompressionSize',
    must: (value): Truth => {
      const size = asNumber(value);
      return size === undefined ? false : size === 'unknown' ? size : size >= 0 && size <= 10_485_760;
    },
    says: 'sets no valid size for compression',
    fail: 'Name: orders',
    pass: 'Name: orders, MinimumCompressionSize: 1024',
  },
  {
    id: 'api-binary-media-any',
    severity: 'low',
    title: 'Every media type taken as binary',
    description:
      'The API takes every request as binary. Mapping templates and request models do not look into binary bodies, so nothing checks what comes in.',
    remediation: 'list the media types that really are binary, such as `image/png`',
    docs: `${guide}/api-gateway-payload-encodings.html`,
    on: [api],
    property: 'BinaryMediaTypes',
    must: (value) => !asList(value).some((type) => type === '*/*' || type === '*~1*'),
    says: 'takes every media type as binary',
    fail: "Name: orders, BinaryMediaTypes: ['*/*']",
    pass: "Name: orders, BinaryMediaTypes: ['image/png']",
  },
];

const withBody = new Set(['POST', 'PUT', 'PATCH', 'ANY']);

const apiNoRequestValidator: StackRule = {
  id: 'api-no-request-validator',
  kind: 'state',
  area: 'input',
  severity: 'low',
  title: 'REST API without request validation',
  description:
    'Methods of the API that take a body have no validator, so malformed and oversized requests reach the code. A validator with a model turns them away at the API, before anything runs.',
  remediation: {
    sam: 'set `RequestModel: { Model: …, ValidateBody: true }` on the event',
    cloudformation:
      'set `RequestValidatorId` on the method, or `x-amazon-apigateway-request-validator` in the OpenAPI body',
    serverless: 'set `request.schemas` on the `http` event',
  },
  docs: `${guide}/api-gateway-method-request-validation.html`,
  about: [api, method],
  examples: { fail: posted(''), pass: posted(', RequestValidatorId: v1') },
  *checkAll(facts) {
    const open = operations(facts).filter((one) => withBody.has(one.method) && !one.validated && !one.mocked);
    for (const [resource, methods] of Map.groupBy(open, (one) => one.api)) {
      const [first] = methods;
      if (first)
        yield {
          resource,
          evidence: 'body',
          related: first.holder === resource ? [] : [first.holder.place],
          message:
            methods.length === 1
              ? `a method of \`${resource.author.id}\` takes a body that nothing validates`
              : `${methods.length} methods of \`${resource.author.id}\` take a body that nothing validates`,
        };
    }
  },
};

const apiMethodNoModel: StackRule = {
  id: 'api-method-no-model',
  kind: 'state',
  area: 'input',
  severity: 'low',
  title: 'Validated method without a model',
  description:
    'The method has a validator that checks bodies, but no model for it to check against (or the model `Empty`, which everything fits). It looks protected and is not.',
  remediation: 'set `RequestModels` to a model that says what a request may hold',
  docs: `${guide}/models-mappings-models.html`,
  about: [method],
  examples: { fail: validated(''), pass: validated(', RequestModels: { application/json: !Ref Order }') },
  *checkAll(facts) {
    for (const resource of facts.of(method)) {
      const { properties } = resource;
      if (!withBody.has(String(properties.HttpMethod))) continue;
      // What a framework makes for path parameters checks bodies too, and nobody meant it to.
      const checksBody = facts
        .named(properties.RequestValidatorId)
        .some(({ id, author, properties: checks }) => author.id === id && isTrue(checks.ValidateRequestBody) === true);
      if (checksBody && isEmptyModel(properties.RequestModels))
        yield {
          resource,
          path: ['RequestModels'],
          message: `\`${resource.author.id}\` checks bodies against no model`,
        };
    }
  },
};

function isEmptyModel(models: Json | undefined): boolean {
  if (models === undefined) return true;
  if (!isMap(models)) return false;
  return Object.values(models).every((model) => model === 'Empty');
}

const apiPassthroughAlways: StateRule = {
  id: 'api-passthrough-always',
  kind: 'state',
  local: true,
  area: 'input',
  severity: 'low',
  title: 'Unmapped content is passed through',
  description:
    'The integration maps requests with templates, but passes requests of any other content type on as they are (which is the default). A caller chooses another `Content-Type` and goes around the mapping.',
  remediation: 'set `PassthroughBehavior: NEVER` (or `WHEN_NO_TEMPLATES`)',
  docs: `${guide}/integration-passthrough-behaviors.html`,
  on: [method],
  examples: {
    fail: mapped('WHEN_NO_MATCH'),
    pass: mapped('NEVER'),
  },
  *check({ properties, author }) {
    const { Integration: integration, HttpMethod: verb } = properties;
    const type = get(integration, 'Type');
    const templates = get(integration, 'RequestTemplates');
    const behavior = get(integration, 'PassthroughBehavior');
    if (!isMap(templates) || Object.keys(templates).length === 0 || (type !== 'AWS' && type !== 'HTTP')) return;
    if (behavior !== undefined && (behavior !== 'WHEN_NO_MATCH' || isUnknown(behavior))) return;
    if (withBody.has(String(verb)))
      yield {
        path: ['Integration', 'PassthroughBehavior'],
        message: `\`${author.id}\` passes on what its templates do not map`,
      };
  },
};

const response = 'AWS::ApiGateway::GatewayResponse';

const apiGatewayResponsesVerbose: StateRule = {
  id: 'api-gateway-responses-verbose',
  kind: 'state',
  local: true,
  area: 'input',
  severity: 'info',
  title: 'Verbose error responses',
  description:
    'A response of the API itself gives the caller the text of a validation or integration error. It tells an attacker what is checked, and what to try next.',
  remediation: 'answer with a fixed text, and log the details (`$context.error.*`) in the access log',
  docs: `${guide}/api-gateway-gatewayResponse-definition.html`,
  on: [response],
  examples: {
    fail: responded('\'{ "error": "$context.error.validationErrorString" }\''),
    pass: responded('\'{ "error": "bad request" }\''),
  },
  *check({ properties, author }) {
    const templates = properties.ResponseTemplates;
    for (const [type, text] of Object.entries(isMap(templates) ? templates : {}))
      if (
        typeof text === 'string' &&
        /\$context\.(?:error\.validationErrorString|integrationErrorMessage|authorizer\.error)/.test(text)
      )
        yield { path: ['ResponseTemplates', type], message: `\`${author.id}\` tells callers what went wrong inside` };
  },
};

function posted(extra: string): string {
  return `Resources:
  Api: { Type: ${api}, Properties: { Name: orders } }
  Post:
    Type: ${method}
    Properties: { RestApiId: !Ref Api, ResourceId: r1, HttpMethod: POST, AuthorizationType: AWS_IAM${extra} }
`;
}

function validated(extra: string): string {
  return `${posted(`, RequestValidatorId: !Ref Check${extra}`)}  Check: { Type: AWS::ApiGateway::RequestValidator, Properties: { RestApiId: !Ref Api, ValidateRequestBody: true } }
  Order: { Type: AWS::ApiGateway::Model, Properties: { RestApiId: !Ref Api, ContentType: application/json, Schema: { type: object } } }
`;
}

function mapped(behavior: string): string {
  return posted(
    `, Integration: { Type: AWS, IntegrationHttpMethod: POST, Uri: u, RequestTemplates: { application/json: '{}' }, PassthroughBehavior: ${behavior} }`,
  );
}

function responded(text: string): string {
  return `Resources:
  Bad: { Type: ${response}, Properties: { RestApiId: a1, ResponseType: BAD_REQUEST_BODY, ResponseTemplates: { application/json: ${text} } } }
`;
}

export const apiInputRules: readonly Rule[] = [
  apiNoRequestValidator,
  apiMethodNoModel,
  apiPassthroughAlways,
  ...rowRules('input', rows),
  apiGatewayResponsesVerbose,
];
