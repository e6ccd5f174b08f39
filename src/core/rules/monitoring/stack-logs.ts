/** State rules about logging that another resource of the stack may set up: web ACLs, distributions, state machines, trails. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, get, type Json } from '../../model/tree.ts';
import { equals, isOneOf, isUnknown } from '../../model/value.ts';
import { oneResource } from '../rows.ts';
import type { StateRule } from '../rule.ts';
import { present } from '../shapes.ts';

/** Whether a resource of one of these types names another one at a path. */
function isNamedBy(resource: Resource, facts: Facts, types: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(types).some(([type, path]) =>
    facts.of(type).some((other) => facts.named(get(other.properties, ...path)).includes(resource)),
  );
}

export const wafNoLogging: StateRule = {
  id: 'waf-no-logging',
  kind: 'state',
  area: 'monitoring',
  severity: 'medium',
  title: 'Web ACL without log',
  description:
    'No logging configuration names the web ACL. What it blocked, and what it let through during an attack, cannot be looked up.',
  remediation: 'add an `AWS::WAFv2::LoggingConfiguration` with the ACL as `ResourceArn`, and redact secrets in headers',
  docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/logging.html',
  on: ['AWS::WAFv2::WebACL'],
  examples: { fail: acl(''), pass: acl(aclLog()) },
  check(resource, facts) {
    return isNamedBy(resource, facts, {
      'AWS::WAFv2::LoggingConfiguration': ['ResourceArn'],
      'AWS::Logs::DeliverySource': ['ResourceArn'],
    })
      ? []
      : [{ message: `nothing logs what \`${resource.author.id}\` does` }];
  },
};

export const cfNoLogging: StateRule = {
  id: 'cf-no-logging',
  kind: 'state',
  area: 'monitoring',
  severity: 'medium',
  title: 'Distribution without access log',
  description:
    'Requests to the distribution are not logged: who asked for what, from where, and what was blocked or served from the cache is not known afterwards.',
  remediation: 'set `DistributionConfig.Logging`, or add an `AWS::Logs::DeliverySource` for the distribution',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html',
  on: ['AWS::CloudFront::Distribution'],
  examples: {
    fail: oneResource('AWS::CloudFront::Distribution', 'DistributionConfig: { Enabled: true }'),
    pass: oneResource(
      'AWS::CloudFront::Distribution',
      'DistributionConfig: { Enabled: true, Logging: { Bucket: logs.s3.amazonaws.com } }',
    ),
  },
  check(resource, facts) {
    const config = resource.properties.DistributionConfig;
    if (isUnknown(config) || present(get(config, 'Logging')) !== false) return [];
    if (isNamedBy(resource, facts, { 'AWS::Logs::DeliverySource': ['ResourceArn'] })) return [];
    return [
      { path: ['DistributionConfig', 'Logging'], message: `requests to \`${resource.author.id}\` are not logged` },
    ];
  },
};

export const sfnNoLogging: StateRule = {
  id: 'sfn-no-logging',
  kind: 'state',
  local: true,
  area: 'monitoring',
  severity: 'medium',
  title: 'State machine without log',
  description:
    'Executions of the state machine are not logged. An express workflow leaves no trace at all without a log; the history of a standard one is kept for 90 days at most.',
  remediation: {
    sam: 'set `Logging` with `Level: ERROR` (or `ALL`) and a log group',
    cloudformation: 'set `LoggingConfiguration` with `Level: ERROR` (or `ALL`) and a log group',
    serverless: 'set `loggingConfig` on the state machine',
  },
  docs: 'https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html',
  on: ['AWS::StepFunctions::StateMachine'],
  examples: {
    fail: oneResource('AWS::StepFunctions::StateMachine', 'StateMachineType: EXPRESS'),
    pass: oneResource(
      'AWS::StepFunctions::StateMachine',
      'StateMachineType: EXPRESS, LoggingConfiguration: { Level: ALL, Destinations: [] }',
    ),
  },
  check({ properties, author }) {
    const config = properties.LoggingConfiguration;
    const level = get(config, 'Level');
    if (isUnknown(config) || (level !== undefined && equals(level, 'OFF') !== true)) return [];
    const express = equals(properties.StateMachineType, 'EXPRESS') === true;
    return [
      {
        path: ['LoggingConfiguration', 'Level'],
        ...(express ? {} : { severity: 'low' as const }),
        message: `\`${author.id}\` logs none of its executions`,
      },
    ];
  },
};

const dataTypes = ['AWS::S3::Object', 'AWS::Lambda::Function', 'AWS::DynamoDB::Table'];

export const cloudtrailDataEvents: StateRule = {
  id: 'cloudtrail-data-events',
  kind: 'state',
  local: true,
  area: 'monitoring',
  severity: 'low',
  title: 'Trail without data events',
  description:
    'The trail records changes of resources, but not what is done with their data: who read an object, or invoked a function, is not in it.',
  remediation: 'add `EventSelectors` (or `AdvancedEventSelectors`) for the buckets and functions that matter',
  docs: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html',
  on: ['AWS::CloudTrail::Trail'],
  examples: {
    fail: oneResource('AWS::CloudTrail::Trail', 'IsLogging: true, S3BucketName: trail'),
    pass: oneResource(
      'AWS::CloudTrail::Trail',
      "IsLogging: true, S3BucketName: trail, EventSelectors: [{ DataResources: [{ Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda'] }] }]",
    ),
  },
  check({ properties, author }) {
    const lists = [properties.EventSelectors, properties.AdvancedEventSelectors];
    if (lists.some(isUnknown) || lists.flatMap(asList).some(recordsData)) return [];
    return [{ path: ['EventSelectors'], message: `\`${author.id}\` does not record what is done with data` }];
  },
};

/** Also true where it is not known. */
function recordsData(selector: Json): boolean {
  if (isUnknown(selector) || isUnknown(get(selector, 'DataResources'))) return true;
  const basic = asList(get(selector, 'DataResources'));
  if (basic.some((one) => isOneOf(get(one, 'Type'), dataTypes) !== false)) return true;
  return asList(get(selector, 'FieldSelectors')).some(
    (field) =>
      equals(get(field, 'Field'), 'eventCategory') === true &&
      asList(get(field, 'Equals')).some((value) => equals(value, 'Data') !== false),
  );
}

function acl(more: string): string {
  return `Resources:
  Acl:
    Type: AWS::WAFv2::WebACL
    Properties: { Scope: REGIONAL, DefaultAction: { Allow: {} } }
${more}`;
}

function aclLog(): string {
  return `  Log:
    Type: AWS::WAFv2::LoggingConfiguration
    Properties:
      ResourceArn: !GetAtt Acl.Arn
      LogDestinationConfigs: [arn:aws:logs:eu-west-1:111122223333:log-group:aws-waf-logs-orders]
`;
}
