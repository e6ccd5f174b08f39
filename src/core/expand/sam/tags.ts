/** Takes what was made for a resource with `PropagateTags`, gives every taggable one the resource's tags. */
import { isMap, type Json } from '../../model/tree.ts';
import { type Made, tagList } from './transform.ts';

/** Types whose tags are a list of `{Key, Value}`; the others of the two groups take a dictionary. */
const listTags = new Set([
  'AWS::ApiGateway::ApiKey',
  'AWS::ApiGateway::DomainName',
  'AWS::ApiGateway::DomainNameAccessAssociation',
  'AWS::ApiGateway::DomainNameV2',
  'AWS::ApiGateway::RestApi',
  'AWS::ApiGateway::Stage',
  'AWS::ApiGateway::UsagePlan',
  'AWS::IAM::Role',
  'AWS::IoT::TopicRule',
  'AWS::Lambda::Function',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::StepFunctions::StateMachine',
]);
const dictionaryTags = new Set(['AWS::ApiGatewayV2::DomainName', 'AWS::ApiGatewayV2::Stage']);

/** Overwrites the tags of everything made; SAM leaves resources alone whose type has none. */
export function propagateTags(
  made: readonly Made[],
  tags: Json | undefined,
  propagate: Json | undefined | boolean,
): void {
  if (!propagate || !isMap(tags)) return;
  for (const { type, properties } of made) {
    if (listTags.has(type)) properties['Tags'] = tagList(tags);
    else if (dictionaryTags.has(type)) properties['Tags'] = tags;
  }
}
