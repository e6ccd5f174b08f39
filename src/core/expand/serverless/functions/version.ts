/** A function's version and the alias that provisioned concurrency, SnapStart and durable execution need. */

import { sha256Hex } from '../../../model/hash.ts';

import { type Assembly, addFor, part, take } from '../assembly.ts';
import { resourceName } from '../naming.ts';
import type { FunctionEntry, Service } from '../service.ts';
import { attribute, isSet, ref, writtenAt } from '../values.ts';

/**
 * The framework ends the id with a digest of code and configuration, so that every change is another version.
 * Code is not at hand here, and an id that stays lets two sides of a change be compared: the digest is of the name.
 */
export function versionId(owner: FunctionEntry, service: Service): string {
  const digest = sha256Hex(`${service.name} ${service.stage} ${owner.name}`).slice(0, 40);
  return `${resourceName(owner.name)}LambdaVersion${digest}`;
}

export function addVersion(owner: FunctionEntry, assembly: Assembly): void {
  const { service } = assembly;
  const { config, alias } = owner;
  const versioned = isVersioned(owner, service);
  if (!versioned && !alias) return;
  const id = versionId(owner, service);
  const properties = part(owner.span, { FunctionName: ref(owner.logicalId) });
  take(properties, 'Description', [config, 'description']);
  addFor(owner, assembly, id, {
    Type: 'AWS::Lambda::Version',
    DeletionPolicy: versioned ? 'Retain' : undefined,
    Properties: properties,
    Condition: config.condition || undefined,
  });
  assembly.outputs[`${owner.logicalId}QualifiedArn`] = part(owner.span, {
    Description: 'Current Lambda function version',
    Value: ref(id),
    Condition: config.condition || undefined,
  });
  if (alias) addAlias(owner, assembly, id, alias);
}

function addAlias(
  owner: FunctionEntry,
  assembly: Assembly,
  version: string,
  alias: NonNullable<FunctionEntry['alias']>,
): void {
  const { config } = owner;
  const properties = part(owner.span, {
    FunctionName: ref(owner.logicalId),
    FunctionVersion: attribute(version, 'Version'),
    Name: alias.name,
  });
  if (isSet(config.provisionedConcurrency))
    properties.ProvisionedConcurrencyConfig = part(writtenAt(config, 'provisionedConcurrency'), {
      ProvisionedConcurrentExecutions: config.provisionedConcurrency,
    });
  addFor(owner, assembly, alias.logicalId, {
    Type: 'AWS::Lambda::Alias',
    Properties: properties,
    DependsOn: owner.logicalId,
    Condition: config.condition || undefined,
  });
}

function isVersioned(owner: FunctionEntry, service: Service): boolean {
  // Lambda@Edge runs numbered versions only.
  if (isSet(owner.config.durableConfig) || owner.events.some((event) => event.type === 'cloudFront')) return true;
  const own = owner.config.versionFunction;
  if (own !== undefined && own !== null) return isSet(own);
  const { versionFunctions } = service.provider;
  return versionFunctions === undefined || versionFunctions === null || isSet(versionFunctions);
}
