/** State rules about who a bucket is open to, beside its policy: ACL, public access block, CORS, web site. */
import type { Resource } from '../../model/stack.ts';
import { asList, get, isMap } from '../../model/tree.ts';
import { isFalse, isTrue, isUnknown } from '../../model/value.ts';
import { oneResource, type Row, rowRules } from '../rows.ts';
import type { Hit, Rule, StackRule, StateRule } from '../rule.ts';
import { absent, noneOf } from '../shapes.ts';

const bucket = 'AWS::S3::Bucket';
const flags = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];
const blockDocs = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html';
const all = flags.map((flag) => `${flag}: true`).join(', ');

const rows: readonly Row[] = [
  {
    id: 's3-acl-public-write',
    severity: 'critical',
    title: 'Bucket ACL that lets everybody write',
    description:
      'The ACL `PublicReadWrite` lets everybody on the internet put objects into the bucket and read what is there. Functions that read from the bucket act on whatever anybody puts there.',
    remediation: 'remove `AccessControl`; let callers upload by presigned URLs',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html',
    on: [bucket],
    property: 'AccessControl',
    must: noneOf('PublicReadWrite'),
    says: 'lets everybody write to it',
    right: 'Private',
    fail: 'AccessControl: PublicReadWrite',
    pass: 'AccessControl: Private',
  },
  {
    id: 's3-acl-public',
    severity: 'high',
    title: 'Bucket ACL that lets everybody read',
    description:
      'The ACL lets everybody, or everybody with an AWS account (`AuthenticatedRead`), list the bucket. That publishes the names of what is in it, and new objects with the same ACL.',
    remediation: 'remove `AccessControl`; publish web sites through CloudFront with origin access control',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html',
    on: [bucket],
    property: 'AccessControl',
    must: noneOf('PublicRead', 'AuthenticatedRead'),
    says: 'lets everybody read it',
    right: 'Private',
    fail: 'AccessControl: PublicRead',
    pass: 'AccessControl: Private',
  },
  {
    id: 's3-website',
    severity: 'low',
    title: 'Bucket that is a web site',
    description:
      'The bucket is served as a web site by S3 itself: over plain HTTP only, without a WAF or access logs of a distribution, and only if its objects are public.',
    remediation: 'serve it through CloudFront with origin access control, and remove `WebsiteConfiguration`',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html',
    on: [bucket],
    property: 'WebsiteConfiguration',
    must: absent,
    says: 'is served as a web site over plain HTTP',
    // Only a redirect to another host: nothing of the bucket is served.
    unless: ({ properties }) => get(properties, 'WebsiteConfiguration', 'RedirectAllRequestsTo') !== undefined,
    fail: 'WebsiteConfiguration: { IndexDocument: index.html }',
    pass: 'BucketName: orders',
  },
];

export const s3PublicAccessBlockIncomplete: StateRule = {
  id: 's3-public-access-block-incomplete',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'high',
  title: 'Public access block incomplete',
  description:
    'A flag of the public access block is off, or left out of a block that is written (which turns it off too): an ACL or a policy can then make the bucket public. A bucket without any block has been closed by default since April 2023, so that is only noted.',
  remediation: `set \`PublicAccessBlockConfiguration\` with all four flags \`true\``,
  docs: blockDocs,
  on: [bucket],
  examples: {
    fail: oneResource(
      bucket,
      'PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: false, IgnorePublicAcls: true, RestrictPublicBuckets: true }',
    ),
    pass: oneResource(bucket, `PublicAccessBlockConfiguration: { ${all} }`),
  },
  check: (resource) => blockHits(resource, true),
};

function* blockHits({ properties, author }: Resource, noteMissing: boolean): Iterable<Hit> {
  const path = ['PublicAccessBlockConfiguration'];
  const block = properties.PublicAccessBlockConfiguration;
  if (block === undefined) {
    if (noteMissing)
      yield {
        path,
        severity: 'info',
        message: `\`${author.id}\` relies on the public access block of the account and of new buckets`,
      };
    return;
  }
  if (!isMap(block)) return;
  const off = flags.filter((flag) => block[flag] === undefined || isTrue(block[flag]) === false);
  if (off.length > 0)
    yield {
      path: [...path, off.find((flag) => block[flag] !== undefined) ?? ''],
      evidence: off.join(),
      // A bucket that S3 serves as a web site has to be public.
      ...(properties.WebsiteConfiguration === undefined ? {} : { severity: 'low' as const }),
      message: `\`${author.id}\` can be made public: ${off.map((flag) => `\`${flag}\``).join(', ')} ${off.length > 1 ? 'are' : 'is'} off`,
    };
}

const point = 'AWS::S3::AccessPoint';

export const s3AccessPointPublic: StateRule = {
  id: 's3-access-point-public',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'high',
  title: 'Access point without public access block',
  description:
    'A flag of the access point’s public access block is switched off. An access point has all four on unless they are switched off, and they cannot be changed later: its policy can make it public.',
  remediation: 'remove `PublicAccessBlockConfiguration`, or set all four flags `true`',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html',
  on: [point, 'AWS::S3::MultiRegionAccessPoint'],
  examples: {
    fail: oneResource(point, 'Bucket: orders, PublicAccessBlockConfiguration: { BlockPublicPolicy: false }'),
    pass: oneResource(point, 'Bucket: orders'),
  },
  *check({ properties, author }) {
    for (const flag of flags)
      if (isFalse(get(properties, 'PublicAccessBlockConfiguration', flag)) === true)
        yield { path: ['PublicAccessBlockConfiguration', flag], message: `\`${flag}\` of \`${author.id}\` is off` };
  },
};

export const s3CorsOpen: StateRule = {
  id: 's3-cors-open',
  kind: 'state',
  local: true,
  area: 'platform',
  severity: 'medium',
  title: 'Bucket CORS for every origin',
  description:
    'Scripts of every web site may send requests to the bucket from a visitor’s browser. With methods that write, a leaked presigned URL or a public bucket can be used from any page.',
  remediation: 'list the origins of your own sites in `AllowedOrigins`',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html',
  on: [bucket],
  examples: {
    fail: oneResource(bucket, "CorsConfiguration: { CorsRules: [{ AllowedMethods: [PUT], AllowedOrigins: ['*'] }] }"),
    pass: oneResource(
      bucket,
      "CorsConfiguration: { CorsRules: [{ AllowedMethods: [PUT], AllowedOrigins: ['https://shop.example.com'] }] }",
    ),
  },
  *check({ properties, author }) {
    for (const [at, rule] of asList(get(properties, 'CorsConfiguration', 'CorsRules')).entries()) {
      if (!asList(get(rule, 'AllowedOrigins')).includes('*')) continue;
      const methods = asList(get(rule, 'AllowedMethods'));
      const reads = methods.every((method) => method === 'GET' || method === 'HEAD' || isUnknown(method));
      yield {
        path: ['CorsConfiguration', 'CorsRules', at, 'AllowedOrigins'],
        ...(reads ? { severity: 'low' } : {}),
        message: `scripts of every site may ${reads ? 'read from' : 'write to'} \`${author.id}\``,
      };
    }
  },
};

export const s3NoBucketPolicy: StackRule = {
  id: 's3-no-bucket-policy',
  kind: 'state',
  area: 'platform',
  severity: 'info',
  title: 'Bucket without a policy',
  description:
    'No bucket policy of the template is about the bucket. Access is decided by identity policies alone, and nothing requires TLS.',
  remediation: 'add an `AWS::S3::BucketPolicy` that denies requests without `aws:SecureTransport`',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html',
  about: [bucket],
  examples: {
    fail: oneResource(bucket, 'BucketName: orders'),
    pass: `${oneResource(bucket, 'BucketName: orders')}  Policy:\n    Type: AWS::S3::BucketPolicy\n    Properties: { Bucket: !Ref Example, PolicyDocument: { Version: '2012-10-17', Statement: [] } }\n`,
  },
  *checkAll(facts) {
    const guarded = facts.of('AWS::S3::BucketPolicy').map((policy) => policy.properties.Bucket);
    const named = new Set(guarded.flatMap((name) => facts.named(name)));
    for (const resource of facts.of(bucket)) {
      const name = resource.properties.BucketName;
      if (!named.has(resource) && !(name !== undefined && guarded.includes(name)))
        yield { resource, message: `\`${resource.author.id}\` has no bucket policy in this template` };
    }
  },
};

export const bucketRules: readonly Rule[] = [
  ...rowRules('platform', rows),
  s3PublicAccessBlockIncomplete,
  s3AccessPointPublic,
  s3CorsOpen,
  s3NoBucketPolicy,
];
