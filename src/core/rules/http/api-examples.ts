/** Templates with one API part each, for the examples of rules about them. */

function one(id: string, type: string, properties: string): string {
  return `  ${id}:\n    Type: ${type}\n    Properties: { ${properties} }\n`;
}

export function domain(policy: string): string {
  return `Resources:\n${one('Domain', 'AWS::ApiGateway::DomainName', `DomainName: api.example.com${policy}`)}`;
}

export function restApi(extra: string): string {
  return `Resources:\n${one('Api', 'AWS::ApiGateway::RestApi', `Name: orders${extra}`)}`;
}

export function httpBackend(extra: string): string {
  return `${restApi('')}${one('Get', 'AWS::ApiGateway::Method', "RestApiId: !Ref Api, ResourceId: root, HttpMethod: GET, AuthorizationType: AWS_IAM, Integration: { Type: HTTP_PROXY, Uri: 'https://backend.example.com' }")}${one('Stage', 'AWS::ApiGateway::Stage', `RestApiId: !Ref Api, StageName: live${extra}`)}`;
}

export function integration(uri: string): string {
  return `Resources:\n${one('Backend', 'AWS::ApiGatewayV2::Integration', `ApiId: a1, IntegrationType: HTTP_PROXY, IntegrationUri: '${uri}'`)}`;
}

export function cors(origins: string): string {
  return `Resources:\n${one('Api', 'AWS::ApiGatewayV2::Api', `Name: orders, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: ${origins} }`)}`;
}

export function url(origins: string): string {
  return `Resources:\n${one('Url', 'AWS::Lambda::Url', `TargetFunctionArn: orders, AuthType: AWS_IAM, Cors: { AllowOrigins: ${origins} }`)}`;
}

export function authorizer(extra: string): string {
  return `Resources:\n${one('Check', 'AWS::ApiGateway::Authorizer', `RestApiId: a1, Name: check, Type: TOKEN, ${extra}`)}`;
}

export function jwt(extra: string): string {
  return `Resources:\n${one('Tokens', 'AWS::ApiGatewayV2::Authorizer', `ApiId: a1, Name: tokens, AuthorizerType: JWT, JwtConfiguration: { Issuer: 'https://issuer.example'${extra} }`)}`;
}

export function mapping(extra: string): string {
  return `${restApi(extra)}${one('Mapping', 'AWS::ApiGateway::BasePathMapping', 'DomainName: api.example.com, RestApiId: !Ref Api')}`;
}

export function stage(extra: string): string {
  return `Resources:\n${one('Stage', 'AWS::ApiGateway::Stage', `RestApiId: a1, StageName: live${extra}`)}`;
}

export function planned(inPlan: boolean): string {
  return `${stage('')}${one('Plan', 'AWS::ApiGateway::UsagePlan', `UsagePlanName: orders${inPlan ? ', ApiStages: [{ ApiId: a1, Stage: !Ref Stage }]' : ', ApiStages: []'}`)}`;
}
