/** The state rule about subnets that hand out public addresses. */
import { rowRules } from '../rows.ts';
import { off } from '../shapes.ts';

export const publicSubnetRules = rowRules('network', [
  {
    id: 'subnet-public-ip-on-launch',
    severity: 'low',
    title: 'Subnet that hands out public addresses',
    description:
      'Whatever is started in the subnet gets an address of the internet by itself. What needs one (a load balancer, a NAT gateway) asks for it; everything else is better reached from inside.',
    remediation: 'set `MapPublicIpOnLaunch: false`, and give an address to what needs one',
    docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html',
    on: ['AWS::EC2::Subnet'],
    property: 'MapPublicIpOnLaunch',
    must: off,
    says: 'hands out public addresses',
    right: 'false',
    fail: 'VpcId: vpc-1, CidrBlock: 10.0.0.0/24, MapPublicIpOnLaunch: true',
    pass: 'VpcId: vpc-1, CidrBlock: 10.0.0.0/24',
  },
]);
