/** The fields of GitHub's webhook payloads that the App reads: https://docs.github.com/webhooks/webhook-events-and-payloads. */

export interface PayloadRepository {
  id: number;
  name: string;
  full_name: string;
  default_branch?: string;
  owner: { login: string };
}

interface PayloadPull {
  number: number;
  merged?: boolean;
}

export interface Payload {
  action?: string;
  installation?: { id: number; account?: { login?: string } | null };
  sender?: { login: string; type?: string };
  repository?: PayloadRepository;
  pull_request?: PayloadPull;
  changes?: { base?: unknown; repository?: unknown; name?: { from?: string } };
  label?: { name?: string };
  review?: { id?: number; state?: string; commit_id?: string | null; user?: { login: string; type?: string } | null };
  issue?: { number: number; pull_request?: unknown };
  comment?: { id: number; body?: string; user?: { login: string; type?: string } | null };
  check_run?: PayloadCheck & { name?: string };
  check_suite?: PayloadCheck;
  merge_group?: { head_sha?: string; base_sha?: string; head_ref?: string };
  ref?: string;
  after?: string;
  deleted?: boolean;
  commits?: { added?: string[]; modified?: string[]; removed?: string[] }[];
  repositories?: { id: number; full_name: string }[];
  repositories_added?: { id: number; full_name: string }[];
  repositories_removed?: { id: number; full_name: string }[];
}

export interface PayloadCheck {
  head_sha?: string;
  app?: { id?: number } | null;
  /** Empty for pull requests from forks. */
  pull_requests?: { number: number; base?: { repo?: { id?: number } } }[];
}
