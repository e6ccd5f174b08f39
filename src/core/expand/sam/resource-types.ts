/** Which module expands which SAM type, what other resources may refer to of it, and which ids may be written over. */
import { expandApi } from './api.ts';
import { expandApplication } from './application.ts';
import { expandCapacityProvider } from './capacity-provider.ts';
import { expandConnector } from './connector.ts';
import { expandFunction } from './function.ts';
import { expandGraphQlApi } from './graphql-api.ts';
import { expandHttpApi } from './http-api.ts';
import { expandLayerVersion } from './layer-version.ts';
import { expandSimpleTable } from './simple-table.ts';
import { expandStateMachine } from './state-machine.ts';
import type { Made, SamResource, Transform } from './transform.ts';
import { expandWebSocketApi } from './websocket-api.ts';

/** By SAM type; a type that is not here stays in the template as it is. */
export const expanders: Readonly<Record<string, (t: Transform, sam: SamResource) => Made[]>> = {
  'AWS::Serverless::Function': expandFunction,
  'AWS::Serverless::StateMachine': expandStateMachine,
  'AWS::Serverless::Api': expandApi,
  'AWS::Serverless::HttpApi': expandHttpApi,
  'AWS::Serverless::WebSocketApi': expandWebSocketApi,
  'AWS::Serverless::SimpleTable': expandSimpleTable,
  'AWS::Serverless::Application': expandApplication,
  'AWS::Serverless::LayerVersion': expandLayerVersion,
  'AWS::Serverless::CapacityProvider': expandCapacityProvider,
  'AWS::Serverless::GraphQLApi': expandGraphQlApi,
  'AWS::Serverless::Connector': expandConnector,
};

/** By SAM type: property that a reference may name after the id -> type of the resource that it means. */
export const referable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AWS::Serverless::Function': {
    Alias: 'AWS::Lambda::Alias',
    Version: 'AWS::Lambda::Version',
    DestinationTopic: 'AWS::SNS::Topic',
    DestinationQueue: 'AWS::SQS::Queue',
  },
  'AWS::Serverless::Api': {
    Stage: 'AWS::ApiGateway::Stage',
    Deployment: 'AWS::ApiGateway::Deployment',
    DomainName: 'AWS::ApiGateway::DomainName',
    DomainNameV2: 'AWS::ApiGateway::DomainNameV2',
    UsagePlan: 'AWS::ApiGateway::UsagePlan',
    UsagePlanKey: 'AWS::ApiGateway::UsagePlanKey',
    ApiKey: 'AWS::ApiGateway::ApiKey',
  },
  'AWS::Serverless::HttpApi': { Stage: 'AWS::ApiGatewayV2::Stage', DomainName: 'AWS::ApiGatewayV2::DomainName' },
  'AWS::Serverless::WebSocketApi': { Stage: 'AWS::ApiGatewayV2::Stage', DomainName: 'AWS::ApiGatewayV2::DomainName' },
};

/** A made type and the types of the template whose id it may take; the resource is then what it stood for, or the same domain. */
const replacements: Readonly<Record<string, readonly string[]>> = {
  'AWS::Lambda::Function': ['AWS::Serverless::Function'],
  'AWS::Lambda::LayerVersion': ['AWS::Serverless::LayerVersion'],
  'AWS::Lambda::CapacityProvider': ['AWS::Serverless::CapacityProvider'],
  'AWS::ApiGateway::RestApi': ['AWS::Serverless::Api'],
  'AWS::ApiGatewayV2::Api': ['AWS::Serverless::HttpApi', 'AWS::Serverless::WebSocketApi'],
  'AWS::SNS::Topic': ['AWS::SNS::Topic'],
  'AWS::DynamoDB::Table': ['AWS::Serverless::SimpleTable'],
  'AWS::CloudFormation::Stack': ['AWS::Serverless::Application'],
  'AWS::ApiGateway::DomainName': ['AWS::ApiGateway::DomainName'],
  'AWS::ApiGateway::BasePathMapping': ['AWS::ApiGateway::BasePathMapping'],
  'AWS::ApiGateway::DomainNameV2': ['AWS::ApiGateway::DomainNameV2'],
  'AWS::ApiGateway::BasePathMappingV2': ['AWS::ApiGateway::BasePathMappingV2'],
  'AWS::StepFunctions::StateMachine': ['AWS::Serverless::StateMachine'],
  'AWS::AppSync::GraphQLApi': ['AWS::Serverless::GraphQLApi'],
};

/** Whether a made resource may take the id of a written one. */
export function mayReplace(made: string, written: string): boolean {
  return replacements[made]?.includes(written) ?? false;
}
