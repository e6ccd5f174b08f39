/** Rules about what a function runs and how much of it: code signing, layers, concurrency. */
import { asList, get, isMap } from '../../model/tree.ts';
import { isFalse, isTrue } from '../../model/value.ts';
import { oneResource, type Row, rowRules } from '../rows.ts';
import type { Rule, StateRule } from '../rule.ts';
import { atLeast, oneOf, present } from '../shapes.ts';

const bare = 'Handler: index.handler, Runtime: nodejs24.x, Code: { S3Bucket: code, S3Key: orders.zip }';

const rows: readonly Row[] = [
  {
    id: 'fn-no-concurrency-limit',
    severity: 'info',
    title: 'Function without a concurrency limit of its own',
    description:
      'The function shares the concurrency of the account: a flood of its events takes capacity from every other function of the region, and its costs have no ceiling. A limit per function matters most for what the internet can reach.',
    remediation: {
      sam: 'set `ReservedConcurrentExecutions`',
      cloudformation: 'set `ReservedConcurrentExecutions`',
      serverless: 'set `reservedConcurrency`',
    },
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
    on: ['AWS::Lambda::Function'],
    property: 'ReservedConcurrentExecutions',
    must: (value) => (value === undefined ? false : atLeast(0)(value)),
    says: 'has no concurrency limit of its own',
    fail: bare,
    pass: `${bare}, ReservedConcurrentExecutions: 10`,
  },
  {
    id: 'fn-code-signing-absent',
    severity: 'info',
    title: 'Code of the function is not signed',
    description:
      'Lambda deploys whatever code it is handed for this function. With a code signing configuration it takes only packages that your build has signed, so that stolen deployment rights alone do not bring foreign code in.',
    remediation: 'set `CodeSigningConfigArn` to a configuration with `UntrustedArtifactOnDeployment: Enforce`',
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html',
    on: ['AWS::Lambda::Function'],
    property: 'CodeSigningConfigArn',
    must: present,
    says: 'runs code that nobody has to sign',
    // Images are signed and verified in another way.
    unless: ({ properties }) => properties.PackageType === 'Image' || get(properties, 'Code', 'ImageUri') !== undefined,
    fail: bare,
    pass: `${bare}, CodeSigningConfigArn: arn:aws:lambda:eu-west-1:111122223333:code-signing-config:csc-1`,
  },
];

const imageNoCustomerKey: Row = {
  id: 'image-no-customer-key',
  severity: 'info',
  title: 'Images without a key of your own',
  description:
    'Images are encrypted with a key that Amazon S3 manages. With a KMS key the key policy and its log say who may pull, and the key can be withdrawn; the encryption of a repository cannot be changed later.',
  remediation: 'set `EncryptionConfiguration: { EncryptionType: KMS, KmsKey: … }` when the repository is made',
  docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html',
  on: ['AWS::ECR::Repository'],
  property: 'EncryptionConfiguration.EncryptionType',
  must: oneOf('KMS', 'KMS_DSSE'),
  says: 'has no key of its own',
  fail: 'RepositoryName: orders',
  pass: 'RepositoryName: orders, EncryptionConfiguration: { EncryptionType: KMS, KmsKey: alias/orders }',
};

const codeSigningWarns: Row = {
  id: 'code-signing-warns-only',
  severity: 'low',
  title: 'Code signing that only warns',
  description:
    'The code signing configuration lets unsigned or altered code through and writes a log line about it (`Warn`, which is the default). Nothing is kept out.',
  remediation: 'set `CodeSigningPolicies: { UntrustedArtifactOnDeployment: Enforce }`',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html',
  on: ['AWS::Lambda::CodeSigningConfig'],
  property: 'CodeSigningPolicies.UntrustedArtifactOnDeployment',
  must: (value) => value === 'Enforce' || (typeof value === 'string' && value.includes('${Token[') ? 'unknown' : false),
  says: 'lets unsigned code through',
  right: 'Enforce',
  fail: 'AllowedPublishers: { SigningProfileVersionArns: [profile] }, CodeSigningPolicies: { UntrustedArtifactOnDeployment: Warn }',
  pass: 'AllowedPublishers: { SigningProfileVersionArns: [profile] }, CodeSigningPolicies: { UntrustedArtifactOnDeployment: Enforce }',
};

/** Accounts from which AWS publishes its own layers: Powertools, Insights, Parameters and Secrets, AppConfig, ADOT, Web Adapter, SDK for pandas. */
const awsLayerAccounts = new Set([
  '017000801446',
  '094274105915',
  '580247275435',
  '177933569100',
  '133256977650',
  '015030872274',
  '728743619870',
  '027255383542',
  '434848589818',
  '901920570463',
  '753240598075',
  '336392948345',
  '770693421928',
  '184161586896',
  '553035198032',
  '634166935893',
]);

export const fnLayerCrossAccount: StateRule = {
  id: 'fn-layer-cross-account',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'medium',
  title: 'Layer from another account',
  description:
    'A layer of an account that is not listed as trusted is part of the function: its code runs with the function’s role and sees every event. A version cannot be changed by its owner, but nobody here has reviewed it.',
  remediation:
    'publish the layer in your own account, or list its account under `trusted.accounts` of the configuration',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html',
  on: ['AWS::Lambda::Function'],
  examples: {
    fail: oneResource(
      'AWS::Lambda::Function',
      `${bare}, Layers: ['arn:aws:lambda:eu-west-1:444455556666:layer:tools:3']`,
    ),
    pass: oneResource(
      'AWS::Lambda::Function',
      `${bare}, Layers: ['arn:aws:lambda:eu-west-1:017000801446:layer:AWSLambdaPowertoolsTypeScriptV2:31']`,
    ),
  },
  *check({ properties, author }, { trustedAccounts }) {
    for (const [at, layer] of asList(properties.Layers).entries()) {
      const account =
        typeof layer === 'string' ? /^arn:[^:]+:lambda:[^:]*:(\d{12}):layer:/.exec(layer)?.[1] : undefined;
      if (account === undefined || awsLayerAccounts.has(account) || trustedAccounts.includes(account)) continue;
      yield {
        path: ['Layers', at],
        evidence: account,
        message: `\`${author.id}\` runs a layer of account \`${account}\``,
      };
    }
  },
};

export const layerPermissionPublic: StateRule = {
  id: 'layer-permission-public',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'medium',
  title: 'Layer that everybody can use',
  description:
    'The permission lets every AWS account get the layer version, so that its code, with everything in it, is public.',
  remediation: 'name the account in `Principal`, or set `OrganizationId`',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html',
  on: ['AWS::Lambda::LayerVersionPermission'],
  examples: {
    fail: oneResource(
      'AWS::Lambda::LayerVersionPermission',
      "Action: lambda:GetLayerVersion, LayerVersionArn: layer, Principal: '*'",
    ),
    pass: oneResource(
      'AWS::Lambda::LayerVersionPermission',
      "Action: lambda:GetLayerVersion, LayerVersionArn: layer, Principal: '*', OrganizationId: o-1",
    ),
  },
  *check({ properties, author }) {
    if (properties.Principal === '*' && properties.OrganizationId === undefined)
      yield { path: ['Principal'], reach: 'internet', message: `\`${author.id}\` lets every account use the layer` };
  },
};

export const esmSqsNoMaxConcurrency: StateRule = {
  id: 'esm-sqs-no-max-concurrency',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'info',
  title: 'Queue that may use every concurrent execution',
  description:
    'The event source mapping of a queue has no maximum concurrency: a full queue scales the function until the account’s limit is reached, and other functions are throttled.',
  remediation: {
    sam: 'set `ScalingConfig.MaximumConcurrency` on the event',
    cloudformation: 'set `ScalingConfig.MaximumConcurrency`',
    serverless: 'set `maximumConcurrency` on the `sqs` event',
  },
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html',
  on: ['AWS::Lambda::EventSourceMapping'],
  examples: {
    fail: oneResource(
      'AWS::Lambda::EventSourceMapping',
      'FunctionName: orders, EventSourceArn: arn:aws:sqs:eu-west-1:111122223333:orders',
    ),
    pass: oneResource(
      'AWS::Lambda::EventSourceMapping',
      'FunctionName: orders, EventSourceArn: arn:aws:sqs:eu-west-1:111122223333:orders, ScalingConfig: { MaximumConcurrency: 5 }',
    ),
  },
  *check({ properties, author }) {
    const { EventSourceArn: source, ScalingConfig: scaling } = properties;
    if (typeof source !== 'string' || !/^arn:[^:]*:sqs:/.test(source)) return;
    if (scaling === undefined || (isMap(scaling) && scaling.MaximumConcurrency === undefined))
      yield { path: ['ScalingConfig'], message: `the queue of \`${author.id}\` may use every concurrent execution` };
  },
};

const withImage = (uri: string) =>
  oneResource('AWS::Lambda::Function', `PackageType: Image, Code: { ImageUri: '${uri}' }`);

export const imageTagMutable: StateRule = {
  id: 'image-tag-mutable',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'medium',
  title: 'Image tag that can be moved',
  description:
    'A tag of the image repository can be written over (the default), or a function names its image by tag: what is deployed tomorrow under the same name need not be what was reviewed and scanned today.',
  remediation: 'set `ImageTagMutability: IMMUTABLE` on the repository, and name images by digest (`@sha256:…`)',
  docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
  on: ['AWS::ECR::Repository', 'AWS::Lambda::Function'],
  examples: {
    fail: withImage('111122223333.dkr.ecr.eu-west-1.amazonaws.com/orders:latest'),
    pass: withImage(`111122223333.dkr.ecr.eu-west-1.amazonaws.com/orders@sha256:${'a'.repeat(64)}`),
  },
  *check({ type, properties, author }) {
    if (type === 'AWS::ECR::Repository') {
      const { ImageTagMutability: mutability } = properties;
      if (mutability === undefined || mutability === 'MUTABLE')
        yield { path: ['ImageTagMutability'], message: `tags of \`${author.id}\` can be written over` };
      return;
    }
    const image = get(properties, 'Code', 'ImageUri');
    if (typeof image === 'string' && !image.includes('@') && /:[A-Za-z0-9_][\w.-]{0,127}$/.test(image))
      yield { path: ['Code', 'ImageUri'], message: `\`${author.id}\` names its image by a tag` };
  },
};

export const imageNoScan: StateRule = {
  id: 'image-no-scan',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'low',
  title: 'Images that are not scanned',
  description:
    'The repository does not scan images when they are pushed, so known holes in what functions run are not seen, unless the registry scans for all repositories.',
  remediation: 'set `ImageScanningConfiguration: { ScanOnPush: true }`, or enhanced scanning for the registry',
  docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html',
  on: ['AWS::ECR::Repository'],
  examples: {
    fail: oneResource(
      'AWS::ECR::Repository',
      'RepositoryName: orders, ImageScanningConfiguration: { ScanOnPush: false }',
    ),
    pass: oneResource(
      'AWS::ECR::Repository',
      'RepositoryName: orders, ImageScanningConfiguration: { ScanOnPush: true }',
    ),
  },
  *check({ properties, author }) {
    const scan = get(properties, 'ImageScanningConfiguration', 'ScanOnPush');
    if (
      (scan === undefined && !isTokenMap(properties.ImageScanningConfiguration)) ||
      isFalse(scan) === true ||
      (scan !== undefined && isTrue(scan) === false)
    )
      yield {
        path: ['ImageScanningConfiguration', 'ScanOnPush'],
        message: `\`${author.id}\` does not scan images on push`,
      };
  },
};

function isTokenMap(value: unknown): boolean {
  return typeof value === 'string';
}

export const functionRules: readonly Rule[] = [
  ...rowRules('platform', [...rows, codeSigningWarns, imageNoCustomerKey]),
  fnLayerCrossAccount,
  layerPermissionPublic,
  esmSqsNoMaxConcurrency,
  imageTagMutable,
  imageNoScan,
];
