/** Takes a stack's facts, gives the operations of its REST APIs, from methods and from OpenAPI bodies, with whether a validator looks at them. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { get, isMap } from '../../model/tree.ts';

export interface RestOperation {
  api: Resource;
  method: string;
  holder: Resource;
  validated: boolean;
  /** Answered by the API itself. */
  mocked: boolean;
}

const verbs: ReadonlyMap<string, string> = new Map([
  ...['get', 'put', 'post', 'delete', 'head', 'patch'].map((verb) => [verb, verb.toUpperCase()] as const),
  ['x-amazon-apigateway-any-method', 'ANY'],
]);

export function operations(facts: Facts): RestOperation[] {
  const methods = facts.of('AWS::ApiGateway::Method').flatMap((holder): RestOperation[] => {
    const { properties } = holder;
    const api = facts.named(properties.RestApiId).find((one) => one.type === 'AWS::ApiGateway::RestApi') ?? holder;
    return [
      {
        api,
        holder,
        method: String(properties.HttpMethod),
        validated: properties.RequestValidatorId !== undefined,
        mocked: get(properties, 'Integration', 'Type') === 'MOCK',
      },
    ];
  });
  return [...methods, ...facts.of('AWS::ApiGateway::RestApi').flatMap(inBody)];
}

function inBody(api: Resource): RestOperation[] {
  const body = api.properties.Body;
  const paths = get(body, 'paths');
  const ofAll = get(body, 'x-amazon-apigateway-request-validator');
  return Object.values(isMap(paths) ? paths : {}).flatMap((item) =>
    Object.entries(isMap(item) ? item : {}).flatMap(([verb, operation]): RestOperation[] => {
      const method = verbs.get(verb.toLowerCase());
      if (method === undefined) return [];
      return [
        {
          api,
          holder: api,
          method,
          validated: (get(operation, 'x-amazon-apigateway-request-validator') ?? ofAll) !== undefined,
          mocked: String(get(operation, 'x-amazon-apigateway-integration', 'type')).toLowerCase() === 'mock',
        },
      ];
    }),
  );
}
