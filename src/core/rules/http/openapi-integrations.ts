/** Takes an OpenAPI body, gives where each operation sends its requests. */
import { get, isMap, type Json } from '../../model/tree.ts';

export interface OperationIntegration {
  type: Json | undefined;
  uri: Json | undefined;
  at: string[];
}

export function operationIntegrations(body: Json | undefined): OperationIntegration[] {
  const paths = get(body, 'paths');
  return Object.entries(isMap(paths) ? paths : {}).flatMap(([path, item]) =>
    Object.entries(isMap(item) ? item : {}).flatMap(([method, operation]) => {
      const integration = get(operation, 'x-amazon-apigateway-integration');
      if (!isMap(integration)) return [];
      return [{ type: integration.type, uri: integration.uri, at: ['Body', 'paths', path, method] }];
    }),
  );
}
