/** The bucket that packages are uploaded to, made with the stack unless the service brings one. */
import type { Json } from '../../../model/tree.ts';
import { token } from '../../../model/value.ts';
import { type Assembly, add, part } from '../assembly.ts';
import { isVersion4, type Service } from '../service.ts';
import { isSet, joined, mapOf, partition, ref, tagList, textOf, writtenAt } from '../values.ts';

const bucketId = 'ServerlessDeploymentBucket';

/** Where the code of functions and layers is. */
export function deploymentBucket(service: Service): Json {
  const given = givenName(service);
  if (given !== undefined) return given;
  return isVersion4(service) ? token('sls:deploymentBucket') : ref(bucketId);
}

/** Version 4 keeps one bucket for all services of an account and region, outside of their stacks. */
export function addDeploymentBucket(assembly: Assembly): void {
  const { service } = assembly;
  const cause =
    writtenAt(service.provider, 'deploymentBucket') ?? writtenAt(service.config, 'provider') ?? service.span;
  assembly.outputs.ServerlessDeploymentBucketName = part(cause, { Value: deploymentBucket(service) });
  if (givenName(service) !== undefined || isVersion4(service)) return;
  const settings = mapOf(service.provider.deploymentBucket) ?? {};
  const properties = part(cause, {
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    },
    Tags: tagList(settings.tags),
    PublicAccessBlockConfiguration: isSet(settings.blockPublicAccess) ? everyBlock() : undefined,
    VersioningConfiguration: isSet(settings.versioning) ? { Status: 'Enabled' } : undefined,
  });
  add(assembly, bucketId, { Type: 'AWS::S3::Bucket', Properties: properties }, cause);
  if (isSet(settings.skipPolicySetup)) return;
  const policy = {
    Statement: [
      {
        Action: 's3:*',
        Effect: 'Deny',
        Principal: '*',
        Resource: [
          joined('arn:', partition(), ':s3:::', ref(bucketId), '/*'),
          joined('arn:', partition(), ':s3:::', ref(bucketId)),
        ],
        Condition: { Bool: { 'aws:SecureTransport': false } },
      },
    ],
  };
  const draft = {
    Type: 'AWS::S3::BucketPolicy',
    Properties: part(cause, { Bucket: ref(bucketId), PolicyDocument: policy }),
  };
  add(assembly, `${bucketId}Policy`, draft, cause);
}

function everyBlock() {
  return { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };
}

function givenName(service: Service): string | undefined {
  const { deploymentBucket: bucket } = service.provider;
  return textOf(mapOf(bucket) ? mapOf(bucket)?.name : bucket) || undefined;
}
