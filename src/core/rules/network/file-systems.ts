/** State rules about who reaches a file system, and as whom. */
import { get, isMap } from '../../model/tree.ts';
import { isUnknown } from '../../model/value.ts';
import { oneResource } from '../rows.ts';
import type { Rule, StackRule, StateRule } from '../rule.ts';
import { publicAmong } from './subnets.ts';

const efs = 'https://docs.aws.amazon.com/efs/latest/ug';
const target = 'AWS::EFS::MountTarget';

const efsMountTargetPublic: StackRule = {
  id: 'efs-mount-target-public',
  kind: 'state',
  area: 'network',
  severity: 'medium',
  title: 'Mount target in a public subnet',
  description:
    'The mount target of a file system lies in a subnet that leads to an internet gateway or hands out public addresses: the security group is all that keeps outsiders from it.',
  remediation: 'place mount targets in private subnets',
  docs: `${efs}/NFS-access-control-efs.html`,
  about: [target],
  examples: { fail: mounted(true), pass: mounted(false) },
  *checkAll(facts) {
    for (const resource of facts.of(target)) {
      const open = publicAmong(resource.properties.SubnetId, facts);
      if (open)
        yield {
          resource,
          path: ['SubnetId'],
          related: [open.place],
          message: `\`${resource.author.id}\` lies in \`${open.author.id}\`, which is a public subnet`,
        };
    }
  },
};

const accessPoint = 'AWS::EFS::AccessPoint';

const efsAccessPointRoot: StateRule = {
  id: 'efs-access-point-root',
  kind: 'state',
  local: true,
  area: 'network',
  severity: 'medium',
  title: 'Access point at the root of the file system',
  description:
    'The access point shows the whole file system, or acts as whatever user the client says. A function that is taken over then reads and writes the files of all others.',
  remediation: 'set `RootDirectory.Path` to a folder of its own, and `PosixUser`',
  docs: `${efs}/efs-access-points.html`,
  on: [accessPoint],
  examples: {
    fail: oneResource(accessPoint, "FileSystemId: fs-1, PosixUser: { Uid: '1000', Gid: '1000' }"),
    pass: oneResource(
      accessPoint,
      "FileSystemId: fs-1, PosixUser: { Uid: '1000', Gid: '1000' }, RootDirectory: { Path: /orders }",
    ),
  },
  *check({ properties, author }) {
    const { RootDirectory: root, PosixUser: user } = properties;
    const path = get(root, 'Path');
    if (root === undefined || path === '/' || (isMap(root) && path === undefined))
      yield { path: ['RootDirectory', 'Path'], message: `\`${author.id}\` shows the whole file system` };
    if (user === undefined)
      yield { path: ['PosixUser'], message: `\`${author.id}\` acts as whatever user the client says` };
  },
};

const fileSystem = 'AWS::EFS::FileSystem';
const withPolicy = (condition: string) =>
  oneResource(
    fileSystem,
    `Encrypted: true, FileSystemPolicy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { AWS: '*' }, Action: 'elasticfilesystem:ClientMount'${condition} }] }`,
  );

const efsPolicyOpen: StackRule = {
  id: 'efs-policy-open',
  kind: 'state',
  area: 'network',
  severity: 'medium',
  title: 'File system open to everybody in its network',
  description:
    'The policy of the file system allows every client without a condition on the access point or the network, which is also what happens without a policy (then told as `low`): whoever reaches a mount target mounts it as root.',
  remediation:
    'set `FileSystemPolicy` to the roles of the functions, with `elasticfilesystem:AccessPointArn` and `aws:SecureTransport`',
  docs: `${efs}/iam-access-control-nfs-efs.html`,
  about: [fileSystem],
  examples: {
    fail: withPolicy(''),
    pass: withPolicy(
      ", Condition: { StringEquals: { 'elasticfilesystem:AccessPointArn': 'arn:aws:elasticfilesystem:eu-west-1:111122223333:access-point/fsap-1' } }",
    ),
  },
  *checkAll(facts) {
    const path = ['FileSystemPolicy'];
    for (const resource of facts.of(fileSystem)) {
      const policy = facts.resourcePolicies.find(({ holder }) => holder === resource)?.policy;
      if (resource.properties.FileSystemPolicy === undefined)
        yield {
          resource,
          path,
          severity: 'low',
          message: `\`${resource.author.id}\` has no policy: whoever reaches a mount target mounts it`,
        };
      else if (isUnknown(resource.properties.FileSystemPolicy)) continue;
      else if (
        policy?.statements.some(
          (one) => one.effect === 'Allow' && one.principals?.everyone === true && !one.conditions.some(limits),
        )
      )
        yield { resource, path, message: `\`${resource.author.id}\` lets every client mount it` };
    }
  },
};

/** Conditions on the caller, its network or the access point; `AccessedViaMountTarget` is what AWS's own open default asks for, TLS says nothing about who. */
function limits({ key }: { key: string }): boolean {
  return !/^(?:elasticfilesystem:accessedviamounttarget|aws:securetransport)$/i.test(key);
}

function mounted(open: boolean): string {
  return `Resources:
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-1, CidrBlock: 10.0.0.0/24, MapPublicIpOnLaunch: ${open} } }
  Target: { Type: ${target}, Properties: { FileSystemId: fs-1, SubnetId: !Ref Subnet, SecurityGroups: [sg-1] } }
`;
}

export const fileSystemRules: readonly Rule[] = [efsMountTargetPublic, efsAccessPointRoot, efsPolicyOpen];
