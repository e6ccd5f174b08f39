/** Reads a repository's rulesets and labels and says what keeps Lambdelta's checks from being the authority over merges. */

import type { GitHubClient } from '../../src/edge/github/client.ts';
import { isNotFound } from '../commands/rights.ts';
import { checkNames } from '../evaluate/check-names.ts';

export interface Diagnosis {
  ok: boolean;
  /** One sentence each. */
  good: string[];
  /** One sentence each, with the way out. */
  problems: string[];
}

interface BranchRule {
  type: string;
  ruleset_id?: number;
  parameters?: { required_status_checks?: { context: string; integration_id?: number }[] };
}

const permissionsWanted: Record<string, 'read' | 'write'> = {
  metadata: 'read',
  contents: 'read',
  members: 'read',
  pull_requests: 'write',
  checks: 'write',
  issues: 'write',
  // Without it GitHub sends no event of a merge queue.
  merge_queues: 'read',
};

/** `permissions` are those of the installation, as GitHub grants them. */
export async function examine(
  client: GitHubClient,
  owner: string,
  repo: string,
  appId: number,
  permissions: Record<string, string>,
): Promise<Diagnosis> {
  const good: string[] = [];
  const problems: string[] = [];
  examinePermissions(permissions, good, problems);
  const { data: repository } = await client.request('GET /repos/{owner}/{repo}', { owner, repo });
  const branch = repository.default_branch as string;
  await examineRules(client, { owner, repo, branch }, appId, good, problems);
  await examineBypass(client, { owner, repo, branch }, problems);
  await examineConfig(client, { owner, repo }, good, problems);
  problems.push(...labelAdvice());
  return { ok: problems.every((problem) => problem.startsWith('note: ')), good, problems };
}

interface At {
  owner: string;
  repo: string;
  branch: string;
}

function examinePermissions(permissions: Record<string, string>, good: string[], problems: string[]): void {
  const rank = ['read', 'write', 'admin'];
  for (const [name, level] of Object.entries(permissionsWanted)) {
    const given = Object.hasOwn(permissions, name) ? permissions[name] : undefined;
    if (!given || rank.indexOf(given) < rank.indexOf(level)) {
      problems.push(
        `the installation lacks the permission \`${name}: ${level}\`; accept the App's new permissions in the organisation's settings`,
      );
    }
  }
  const more = Object.keys(permissions).filter((name) => !Object.hasOwn(permissionsWanted, name));
  if (more.length > 0) problems.push(`note: the App has permissions that Lambdelta never uses: ${more.join(', ')}`);
  if (problems.length === 0) good.push('the installation has the permissions that Lambdelta needs');
}

/** https://docs.github.com/rest/repos/rules#get-rules-for-a-branch: rulesets of the repository and of its organisation. */
async function examineRules(
  client: GitHubClient,
  at: At,
  appId: number,
  good: string[],
  problems: string[],
): Promise<void> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...at });
  const required = (data as BranchRule[])
    .filter((rule) => rule.type === 'required_status_checks')
    .flatMap((rule) => rule.parameters?.required_status_checks ?? []);
  for (const name of checkNames) {
    const rows = required.filter((check) => check.context === name);
    if (rows.length === 0) {
      problems.push(
        `the check \`${name}\` is not required on \`${at.branch}\`; add it to a ruleset, with this App as its source`,
      );
    } else if (!rows.some((check) => check.integration_id === appId)) {
      problems.push(
        `the check \`${name}\` is required but not pinned to this App: anything that can write a status of that name satisfies it; set its source (\`integration_id\`) to ${appId}`,
      );
    } else good.push(`the check \`${name}\` is required on \`${at.branch}\` and pinned to this App`);
  }
  if (!(data as BranchRule[]).some((rule) => rule.type === 'pull_request')) {
    problems.push(`\`${at.branch}\` takes pushes without a pull request; add the rule that requires one`);
  }
}

/** Who may bypass is shown only to those who may edit the ruleset; where it is not shown nothing is said. */
async function examineBypass(client: GitHubClient, at: At, problems: string[]): Promise<void> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/rulesets', { ...at, includes_parents: true });
    for (const ruleset of data as { id: number; name: string; enforcement: string }[]) {
      if (ruleset.enforcement !== 'active') {
        problems.push(`note: the ruleset \`${ruleset.name}\` is not enforced (\`${ruleset.enforcement}\`)`);
      }
    }
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

async function examineConfig(
  client: GitHubClient,
  at: Omit<At, 'branch'>,
  good: string[],
  problems: string[],
): Promise<void> {
  try {
    await client.request('GET /repos/{owner}/{repo}/contents/{path}', { ...at, path: '.github/lambdelta.yml' });
    good.push('`.github/lambdelta.yml` is there');
  } catch (error) {
    if (!isNotFound(error)) throw error;
    problems.push(
      'note: there is no `.github/lambdelta.yml`, so the defaults hold; `npx lambdelta init` writes a commented one',
    );
  }
}

function labelAdvice(): string[] {
  return [
    'note: everybody with triage access can edit labels; Lambdelta puts its own back, and no verdict is read from a label, so require the checks and not the labels',
  ];
}
