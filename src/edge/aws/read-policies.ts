/** Takes an IAM client and ARNs, gives the documents of managed policies and roles as they are deployed. Reads only. */
import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  type IAMClient,
  paginateListAttachedRolePolicies,
  paginateListRolePolicies,
} from '@aws-sdk/client-iam';
import type { Json } from '../../core/model/tree.ts';
import type { Throttle } from './throttle.ts';

export interface IamReader {
  client: IAMClient;
  throttle: Throttle;
}

/** What reaches a deployed role. */
export interface DeployedRole {
  arn: string;
  trust: Json | undefined;
  /** By name: inline policies, then attached ones by ARN. */
  policies: { name: string; document: Json | undefined }[];
  boundary?: { name: string; document: Json | undefined };
}

/** Something that could not be read, and why; the rest is still used. */
export type ReadProblem = (what: string, why: string) => void;

/** The current version's document; `undefined` where it cannot be read. */
export async function readManagedPolicy(
  { client, throttle }: IamReader,
  arn: string,
  problem: ReadProblem,
): Promise<Json | undefined> {
  return orProblem(arn, problem, async () => {
    const { Policy } = await throttle(() => client.send(new GetPolicyCommand({ PolicyArn: arn })));
    const version = Policy?.DefaultVersionId;
    if (version === undefined) return undefined;
    const { PolicyVersion } = await throttle(() =>
      client.send(new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: version })),
    );
    return decode(PolicyVersion?.Document);
  });
}

/** Documents of several policies, by ARN. */
export async function readManagedPolicies(
  reader: IamReader,
  arns: Iterable<string>,
  problem: ReadProblem,
): Promise<Map<string, Json>> {
  const documents = await Promise.all(
    [...new Set(arns)].map(async (arn) => [arn, await readManagedPolicy(reader, arn, problem)] as const),
  );
  return new Map(documents.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** `arn`: `arn:aws:iam::<account>:role/<path>/<name>`. */
export async function readRole(
  reader: IamReader,
  arn: string,
  problem: ReadProblem,
): Promise<DeployedRole | undefined> {
  const { client, throttle } = reader;
  const RoleName = arn.slice(arn.lastIndexOf('/') + 1);
  return orProblem(arn, problem, async () => {
    const { Role } = await throttle(() => client.send(new GetRoleCommand({ RoleName })));
    const role: DeployedRole = { arn, trust: decode(Role?.AssumeRolePolicyDocument), policies: [] };
    for await (const page of paginateListRolePolicies({ client }, { RoleName })) {
      for (const PolicyName of page.PolicyNames ?? []) {
        const { PolicyDocument } = await throttle(() =>
          client.send(new GetRolePolicyCommand({ RoleName, PolicyName })),
        );
        role.policies.push({ name: PolicyName, document: decode(PolicyDocument) });
      }
    }
    for await (const page of paginateListAttachedRolePolicies({ client }, { RoleName })) {
      for (const { PolicyArn } of page.AttachedPolicies ?? [])
        if (PolicyArn)
          role.policies.push({ name: PolicyArn, document: await readManagedPolicy(reader, PolicyArn, problem) });
    }
    const boundary = Role?.PermissionsBoundary?.PermissionsBoundaryArn;
    if (boundary) role.boundary = { name: boundary, document: await readManagedPolicy(reader, boundary, problem) };
    return role;
  });
}

/** IAM hands documents out percent-encoded. */
function decode(document: string | undefined): Json | undefined {
  return document === undefined ? undefined : (JSON.parse(decodeURIComponent(document)) as Json);
}

async function orProblem<T>(what: string, problem: ReadProblem, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    problem(what, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    return undefined;
  }
}
