/** VPC with limited access. */
import type { Rule } from '../rule.ts';
import { deltaVpcDetached, fnIpv6Egress } from './changes.ts';
import { databaseRules } from './databases.ts';
import { fileSystemRules } from './file-systems.ts';
import { fnNotInVpc, fnVpcPublicSubnet, fnVpcSingleAz, vpcNoEndpointForUsedService } from './function-vpc.ts';
import { networkAclRules } from './network-acls.ts';
import { publicSubnetRules } from './public-subnets.ts';
import { securityGroupRules } from './security-groups.ts';
import { vpcRules } from './vpc.ts';

export const network: readonly Rule[] = [
  fnNotInVpc,
  fnVpcSingleAz,
  fnVpcPublicSubnet,
  vpcNoEndpointForUsedService,
  ...securityGroupRules,
  ...vpcRules,
  ...networkAclRules,
  ...publicSubnetRules,
  ...databaseRules,
  ...fileSystemRules,
  deltaVpcDetached,
  fnIpv6Egress,
];
