/** Change rules about the network a function lives in. */
import type { Role } from '../../model/fact.ts';
import { asList, get } from '../../model/tree.ts';
import { hasUnknownWithin, isTrue } from '../../model/value.ts';
import { isLifeOfFunctions } from '../iam/dangers.ts';
import type { ChangeRule } from '../rule.ts';
import { bothAt, isLost, transitionRule } from '../transitions.ts';

export const deltaVpcDetached: ChangeRule = transitionRule({
  words: {
    id: 'delta-vpc-detached',
    area: 'network',
    severity: 'medium',
    title: 'Function left its VPC',
    description:
      'A function ran inside a VPC, where security groups and routes decide what it can reach, and runs outside of it after the change: its traffic goes to the internet unfiltered, and private stores are no longer reached privately.',
    remediation: {
      sam: 'restore `VpcConfig` on the function or under `Globals.Function`',
      cloudformation: 'restore `VpcConfig`',
      serverless: 'restore `vpc` on the function or the provider',
    },
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
    examples: { fail: { base: lambda(true), head: lambda(false) }, pass: { base: lambda(false), head: lambda(true) } },
  },
  on: ['AWS::Lambda::Function'],
  explains: ['fn-not-in-vpc'],
  worse(base, head, change) {
    const both = bothAt(base, head, 'VpcConfig');
    if (!both) return undefined;
    const subnets = (value: typeof both.was) => asList(get(value, 'SubnetIds')).length;
    const left =
      isLost(both.was, both.is) || (subnets(both.was) > 0 && subnets(both.is) === 0 && !hasUnknownWithin(both.is));
    if (!left) return undefined;
    const role = change.head.functionOf(head)?.role;
    return {
      path: ['VpcConfig'],
      message: `\`${head.author.id}\` no longer runs in a VPC`,
      ...(role && hasNothingToSend(role) ? { severity: 'low' } : {}),
    };
  },
});

/** A role that only writes logs, traces and network interfaces can read nothing that would leave by the open way. */
function hasNothingToSend({ resource, policies }: Role): boolean {
  if (!resource) return false;
  return policies.every(
    ({ policy }) =>
      policy?.statements.every(
        ({ effect, actions, unknown }) =>
          effect === 'Deny' || (unknown === undefined && actions?.every((action) => isHarmless(action.toLowerCase()))),
      ) ?? false,
  );
}

function isHarmless(action: string): boolean {
  return isLifeOfFunctions(action) || /^ec2:describe[a-z]+$/.test(action);
}

export const fnIpv6Egress: ChangeRule = transitionRule({
  words: {
    id: 'fn-ipv6-egress',
    area: 'network',
    severity: 'low',
    title: 'Function may send over IPv6',
    description:
      'A function in a VPC may use IPv6 from now on. Egress rules that were written for IPv4 do not limit it.',
    remediation: 'make sure that the security groups limit IPv6 egress too, or leave `Ipv6AllowedForDualStack` off',
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
    examples: {
      fail: { base: lambda(true), head: lambda(true, true) },
      pass: { base: lambda(true, true), head: lambda(true) },
    },
  },
  on: ['AWS::Lambda::Function'],
  worse(base, head) {
    const path = 'VpcConfig.Ipv6AllowedForDualStack';
    const both = bothAt(base, head, path);
    return both && isTrue(both.is) === true && isTrue(both.was) === false
      ? { path: path.split('.'), message: `\`${head.author.id}\` may send traffic over IPv6` }
      : undefined;
  },
});

function lambda(inVpc: boolean, ipv6 = false): string {
  const vpc = `      VpcConfig: { SubnetIds: [subnet-1, subnet-2], SecurityGroupIds: [sg-1]${ipv6 ? ', Ipv6AllowedForDualStack: true' : ''} }\n`;
  return `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Code: { ZipFile: '' }
      Handler: index.handler
      Runtime: nodejs24.x
      Role: arn:aws:iam::111122223333:role/orders
${inVpc ? vpc : ''}`;
}
