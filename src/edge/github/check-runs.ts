/** Writes check runs; only an App may, and only its own. */
import type { GitHubClient, RepositoryName } from './client.ts';

export interface CheckAnnotation {
  path: string;
  startLine: number;
  endLine: number;
  level: 'notice' | 'warning' | 'failure';
  title: string;
  message: string;
}

export interface CheckRun {
  name: string;
  headSha: string;
  externalId?: string;
  detailsUrl?: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion?: 'success' | 'failure' | 'neutral' | 'cancelled' | 'timed_out' | 'action_required';
  title?: string;
  summary?: string;
  text?: string;
  annotations?: readonly CheckAnnotation[];
  /** At most three buttons. */
  actions?: readonly { label: string; description: string; identifier: string }[];
}

/** https://docs.github.com/rest/checks/runs: annotations of one request; further requests append. */
const annotationsOfCall = 50;

/** Creates the run, or updates the one with `id`; gives its id. Annotations beyond 50 cost one call per 50. */
export async function writeCheckRun(
  client: GitHubClient,
  name: RepositoryName,
  run: CheckRun,
  id?: number,
): Promise<number> {
  const annotations = run.annotations ?? [];
  const send = (to: number | undefined, batch: readonly CheckAnnotation[]) =>
    client.request(
      to === undefined
        ? 'POST /repos/{owner}/{repo}/check-runs'
        : 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      { ...name, ...(to === undefined ? { head_sha: run.headSha } : { check_run_id: to }), ...bodyOf(run, batch) },
    );
  const { data } = await send(id, annotations.slice(0, annotationsOfCall));
  for (let at = annotationsOfCall; at < annotations.length; at += annotationsOfCall)
    await send(data.id, annotations.slice(at, at + annotationsOfCall));
  return data.id as number;
}

/** The newest run of this App with this name on a commit, to learn whether a lost answer had made it. */
export async function findCheckRun(
  client: GitHubClient,
  name: RepositoryName,
  headSha: string,
  checkName: string,
): Promise<{ id: number; externalId: string; status: string } | undefined> {
  const parameters = { ...name, ref: headSha, check_name: checkName, per_page: 100 };
  const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', parameters);
  const runs = (data.check_runs as { id: number; name: string; external_id: string | null; status: string }[])
    .filter((run) => run.name === checkName)
    .sort((a, b) => b.id - a.id);
  const [run] = runs;
  return run && { id: run.id, externalId: run.external_id ?? '', status: run.status };
}

function bodyOf(run: CheckRun, annotations: readonly CheckAnnotation[]): Record<string, unknown> {
  const output = {
    title: run.title ?? run.name,
    summary: run.summary ?? '',
    ...(run.text === undefined ? {} : { text: run.text }),
    annotations: annotations.map(({ path, startLine, endLine, level, title, message }) => ({
      path,
      start_line: startLine,
      end_line: endLine,
      annotation_level: level,
      title,
      message,
    })),
  };
  return {
    name: run.name,
    status: run.status,
    ...(run.conclusion === undefined ? {} : { conclusion: run.conclusion }),
    ...(run.externalId === undefined ? {} : { external_id: run.externalId }),
    ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
    ...(run.title === undefined && run.summary === undefined ? {} : { output }),
    ...(run.actions === undefined ? {} : { actions: run.actions }),
  };
}
