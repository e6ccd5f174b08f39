/** One function: the Lambda function itself, and what its settings ask of the shared role. */
import { copyMap, entryOf, get, isMap, type Json, type JsonMap, setEntry } from '../../../model/tree.ts';
import { token } from '../../../model/value.ts';
import {
  type Assembly,
  addFor,
  appendFrom,
  grantFor,
  grantOnce,
  grantOwn,
  part,
  putFrom,
  take,
  warn,
} from '../assembly.ts';
import { logGroupId } from '../naming.ts';
import { deploymentBucket } from '../provider/deployment-bucket.ts';
import { customRole, type FunctionEntry } from '../service.ts';
import { attribute, isSet, mapOf, present, tagList, textOf, writtenAt } from '../values.ts';
import { addAsyncSettings } from './async.ts';
import { addFunctionUrl } from './url.ts';
import { addVersion } from './version.ts';

const runtimeUpdates: Readonly<Record<string, string>> = {
  auto: 'Auto',
  onFunctionUpdate: 'FunctionUpdate',
  manual: 'Manual',
};

export function addFunction(owner: FunctionEntry, assembly: Assembly): void {
  const { config } = owner;
  if (!isSet(config.handler) && !isSet(config.image)) {
    const message = `function \`${owner.name}\` has neither \`handler\` nor \`image\`; give it one`;
    warn(assembly, 'function-without-code', message, owner.span);
  }
  const properties = part(owner.span, { FunctionName: owner.deployedName });
  take(properties, 'FunctionName', [isSet(config.name) ? config : undefined, 'name']);
  addCode(properties, owner, assembly);
  addSizes(properties, owner, assembly);
  addEnvironment(properties, owner, assembly);
  addKeyAndTracing(properties, owner, assembly);
  const dependsOn = addRole(properties, owner, assembly);
  addNetwork(properties, owner, assembly);
  addLogging(properties, owner, assembly);
  const before = isSet(config.disableLogs) ? [] : [logGroupId(owner.name)];
  const all: Json[] = [...before, ...dependsOn];
  appendFrom(all, config, 'dependsOn');
  addFor(owner, assembly, owner.logicalId, {
    Type: 'AWS::Lambda::Function',
    Properties: properties,
    Condition: config.condition || undefined,
    DependsOn: all.length > 0 ? all : undefined,
  });
  addVersion(owner, assembly);
  addFunctionUrl(owner, assembly);
  addAsyncSettings(owner, assembly);
}

function addCode(properties: JsonMap, owner: FunctionEntry, assembly: Assembly): void {
  const { service } = assembly;
  const { config } = owner;
  if (isSet(config.image)) {
    addImage(properties, owner, assembly);
    return;
  }
  take(properties, 'Handler', [config, 'handler']);
  properties.Runtime = 'nodejs24.x';
  take(properties, 'Runtime', [config, 'runtime'], [service.provider, 'runtime']);
  const individually =
    isSet(get(config, 'package', 'individually')) || isSet(get(service.config, 'package', 'individually'));
  const artifact = textOf(get(config, 'package', 'artifact') ?? get(service.config, 'package', 'artifact'));
  properties.Code = part(owner.span, {
    S3Bucket: deploymentBucket(service),
    S3Key: token(`package:${artifact ?? `${individually ? owner.name : service.name}.zip`}`),
  });
  const management = mapOf(config.runtimeManagement) ?? mapOf(service.provider.runtimeManagement);
  const mode = textOf(management?.mode ?? config.runtimeManagement ?? service.provider.runtimeManagement) ?? 'auto';
  if (mode === 'auto' || !Object.hasOwn(runtimeUpdates, mode)) return;
  properties.RuntimeManagementConfig = part(
    owner.span,
    present({
      UpdateRuntimeOn: runtimeUpdates[mode],
      RuntimeVersionArn: mode === 'manual' ? management?.arn : undefined,
    }),
  );
}

function addImage(properties: JsonMap, owner: FunctionEntry, assembly: Assembly): void {
  const { image } = owner.config;
  const named = textOf(get(image, 'name') ?? (isMap(image) ? undefined : image));
  const defined = named === undefined ? undefined : get(assembly.service.provider, 'ecr', 'images', named);
  const uri = textOf(get(image, 'uri') ?? get(defined, 'uri'));
  const direct = named?.includes('.dkr.ecr.') ? named : undefined;
  const span = writtenAt(owner.config, 'image');
  properties.Code = part(span, { ImageUri: uri ?? direct ?? token(`image:${named ?? owner.name}`) });
  properties.PackageType = 'Image';
  const settings = part(span, {});
  take(settings, 'Command', [image, 'command']);
  take(settings, 'EntryPoint', [image, 'entryPoint']);
  take(settings, 'WorkingDirectory', [image, 'workingDirectory']);
  if (Object.keys(settings).length > 0) properties.ImageConfig = settings;
}

function addSizes(properties: JsonMap, owner: FunctionEntry, assembly: Assembly): void {
  const { provider } = assembly.service;
  const { config } = owner;
  const atEdge = owner.events.some((event) => event.type === 'cloudFront');
  properties.MemorySize = atEdge ? 128 : 1024;
  properties.Timeout = atEdge ? 5 : 6;
  take(properties, 'MemorySize', [config, 'memorySize'], [atEdge ? undefined : provider, 'memorySize']);
  take(properties, 'Timeout', [config, 'timeout'], [atEdge ? undefined : provider, 'timeout']);
  take(properties, 'Description', [config, 'description']);
  take(properties, 'RecursiveLoop', [config, 'recursiveLoop']);
  const from = isSet(config.architecture) ? config : provider;
  if (isSet(from.architecture)) putFrom(properties, 'Architectures', [from.architecture], from, 'architecture');
  if (isSet(config.snapStart)) properties.SnapStart = part(owner.span, { ApplyOn: 'PublishedVersions' });
  if (isSet(config.ephemeralStorageSize))
    properties.EphemeralStorage = part(writtenAt(config, 'ephemeralStorageSize'), {
      Size: config.ephemeralStorageSize,
    });
  const { reservedConcurrency } = config;
  if (reservedConcurrency === 0 || isSet(reservedConcurrency))
    putFrom(properties, 'ReservedConcurrentExecutions', reservedConcurrency, config, 'reservedConcurrency');
  putFrom(properties, 'Tags', tagList(provider.tags, config.tags), isSet(config.tags) ? config : provider, 'tags');
  take(properties, 'Layers', [config, 'layers'], [provider, 'layers']);
  const durable = mapOf(config.durableConfig);
  if (durable)
    properties.DurableConfig = part(
      writtenAt(config, 'durableConfig'),
      present({ ExecutionTimeout: durable.executionTimeout, RetentionPeriodInDays: durable.retentionPeriodInDays }),
    );
}

/** The provider's environment below the function's own; every variable keeps the line that sets it. */
function addEnvironment(properties: JsonMap, owner: FunctionEntry, assembly: Assembly): void {
  const shared = assembly.service.provider.environment;
  const own = owner.config.environment;
  if (!isSet(own) && !isSet(shared)) return;
  const opaque = [own, shared].find((value) => typeof value === 'string');
  const span = isSet(own)
    ? writtenAt(owner.config, 'environment')
    : writtenAt(assembly.service.provider, 'environment');
  if (opaque !== undefined) {
    properties.Environment = part(span, { Variables: opaque });
    return;
  }
  const variables = isMap(shared) ? copyMap(shared) : part(span, {});
  for (const key of Object.keys(mapOf(own) ?? {})) {
    variables[key] = (own as JsonMap)[key] as Json;
    const entry = entryOf(own, key);
    if (entry) setEntry(variables, key, entry);
  }
  properties.Environment = part(span, { Variables: variables });
}

function addKeyAndTracing(properties: JsonMap, owner: FunctionEntry, assembly: Assembly): void {
  const { provider } = assembly.service;
  const { config } = owner;
  const { onError } = config;
  const span = writtenAt(config, 'onError');
  if (isSet(onError)) {
    properties.DeadLetterConfig = part(span, {});
    putFrom(properties.DeadLetterConfig as JsonMap, 'TargetArn', onError, config, 'onError');
    if (typeof onError === 'string')
      grantFor(owner, assembly, { Effect: 'Allow', Action: ['sns:Publish'], Resource: [onError] }, span);
  }
  const keyFrom = isSet(config.kmsKeyArn) ? config : provider;
  take(properties, 'KmsKeyArn', [keyFrom, 'kmsKeyArn']);
  if (typeof properties.KmsKeyArn === 'string') {
    const statement = { Effect: 'Allow', Action: ['kms:Decrypt'], Resource: [properties.KmsKeyArn] };
    grantOnce(assembly, statement, writtenAt(keyFrom, 'kmsKeyArn'));
    grantOwn(assembly, owner, statement, writtenAt(keyFrom, 'kmsKeyArn'));
  }
  const traced = isSet(config.tracing) ? config : mapOf(provider.tracing);
  const key = traced === config ? 'tracing' : 'lambda';
  const mode = traced?.[key];
  if (!traced || !isSet(mode)) return;
  properties.TracingConfig = part(writtenAt(traced, key), {});
  putFrom(properties.TracingConfig as JsonMap, 'Mode', mode === true ? 'Active' : mode, traced, key);
  const statement = { Effect: 'Allow', Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], Resource: ['*'] };
  grantOnce(assembly, statement, writtenAt(traced, key));
  grantOwn(assembly, owner, statement, writtenAt(traced, key));
}

/** Sets the role; gives what the function has to wait for. */
function addRole(properties: JsonMap, owner: FunctionEntry, assembly: Assembly): string[] {
  const custom = customRole(assembly.service, owner);
  if (!custom) {
    properties.Role = part(owner.span, attribute('IamRoleLambdaExecution'));
    return [];
  }
  const { role, from, key } = custom;
  const isName = typeof role === 'string' && !role.startsWith('arn:') && !role.startsWith('${Token[');
  putFrom(properties, 'Role', isName ? part(writtenAt(from, key), attribute(role)) : role, from, key);
  if (isName) return role === 'IamRoleLambdaExecution' ? [] : [role];
  const attributeOf = get(role, 'Fn::GetAtt', 0);
  return typeof attributeOf === 'string' ? [attributeOf] : [];
}

function addNetwork(properties: JsonMap, owner: FunctionEntry, assembly: Assembly): void {
  const { config } = owner;
  const { provider } = assembly.service;
  if (config.vpc !== null && config.vpc !== false) {
    const written = isSet(config.vpc) ? config : provider;
    const [own, shared] = [config.vpc, provider.vpc];
    const network = part(writtenAt(written, 'vpc'), {});
    for (const [to, from] of [
      ['Ipv6AllowedForDualStack', 'ipv6AllowedForDualStack'],
      ['SecurityGroupIds', 'securityGroupIds'],
      ['SubnetIds', 'subnetIds'],
    ] as const)
      take(network, to, [own, from], [shared, from]);
    const opaque = [own, shared].find((value) => typeof value === 'string');
    if (isSet(network.SecurityGroupIds) && isSet(network.SubnetIds)) properties.VpcConfig = network;
    else if (opaque !== undefined) putFrom(properties, 'VpcConfig', opaque, written, 'vpc');
  }
  const files = mapOf(config.fileSystemConfig);
  if (!files) return;
  const span = writtenAt(config, 'fileSystemConfig');
  const mount = part(span, {});
  take(mount, 'Arn', [files, 'arn']);
  take(mount, 'LocalMountPath', [files, 'localMountPath']);
  properties.FileSystemConfigs = [mount];
  const actions = ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'];
  grantFor(owner, assembly, { Effect: 'Allow', Action: actions, Resource: [files.arn ?? '*'] }, span);
}

function addLogging(properties: JsonMap, owner: FunctionEntry, assembly: Assembly): void {
  const from = isSet(owner.config.logs) ? owner.config : (mapOf(assembly.service.provider.logs) ?? {});
  const key = from === owner.config ? 'logs' : 'lambda';
  const logs = mapOf(from[key]);
  if (!logs) return;
  const settings = part(writtenAt(from, key), {});
  take(settings, 'ApplicationLogLevel', [logs, 'applicationLogLevel']);
  take(settings, 'LogFormat', [logs, 'logFormat']);
  take(settings, 'LogGroup', [logs, 'logGroup']);
  take(settings, 'SystemLogLevel', [logs, 'systemLogLevel']);
  if (Object.keys(settings).length > 0) properties.LoggingConfig = settings;
}
