/** VPC with limited access. */
import type { Rule } from '../rule.ts';
import { deltaVpcDetached, fnIpv6Egress } from './changes.ts';

export const network: readonly Rule[] = [deltaVpcDetached, fnIpv6Egress];
