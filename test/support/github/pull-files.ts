/** Takes two commits, gives the files that differ as GitHub's pull request and compare APIs list them. */
import { likeness, patchOf } from './patch.ts';
import { ask, type FrontState } from './state.ts';

interface Entry {
  path: string;
  mode: string;
  type: string;
  sha: string;
}

export interface ChangedFile {
  sha: string;
  filename: string;
  previous_filename?: string;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  additions: number;
  deletions: number;
  changes: number;
  patch?: string;
}

const cache = new Map<string, Promise<ChangedFile[]>>();

/** The commit that both branches grew from. */
export async function mergeBaseOf(state: FrontState, repository: string, base: string, head: string): Promise<string> {
  const compared = await ask<{ merge_base_commit: { sha: string } }>(
    state,
    'GET',
    `/repos/${repository}/compare/${base}...${head}`,
  );
  return compared.merge_base_commit.sha;
}

export function changedFiles(
  state: FrontState,
  repository: string,
  base: string,
  head: string,
): Promise<ChangedFile[]> {
  const key = `${state.upstream} ${repository} ${base} ${head} ${state.limits.patchLines}`;
  let files = cache.get(key);
  if (!files) {
    files = compute(state, repository, base, head);
    cache.set(key, files);
  }
  return files;
}

async function compute(state: FrontState, repository: string, base: string, head: string): Promise<ChangedFile[]> {
  const [before, after] = await Promise.all([blobsOf(state, repository, base), blobsOf(state, repository, head)]);
  const text = (entry: Entry | undefined) => (entry ? blobText(state, repository, entry.sha) : '');
  const removed = [...before.values()].filter((entry) => !after.has(entry.path));
  const added = [...after.values()].filter((entry) => !before.has(entry.path));
  const origins = await renames(removed, added, text);
  const files: ChangedFile[] = [];
  let patchLines = 0;
  const emit = async (filename: string, status: ChangedFile['status'], from?: Entry, to?: Entry) => {
    const { patch, additions, deletions } = patchOf(await text(from), await text(to));
    const shown = patchLines <= state.limits.patchLines;
    patchLines += patch === '' ? 0 : patch.split('\n').length;
    files.push({
      sha: (to ?? (from as Entry)).sha,
      filename,
      status,
      ...(status === 'renamed' && from ? { previous_filename: from.path } : {}),
      additions: shown ? additions : 0,
      deletions: shown ? deletions : 0,
      changes: shown ? additions + deletions : 0,
      ...(shown && patch !== '' ? { patch } : {}),
    });
  };
  const renamedFrom = new Set([...origins.values()].map((entry) => entry.path));
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const from = before.get(path);
    const to = after.get(path);
    const origin = origins.get(path);
    if (origin) await emit(path, 'renamed', origin, to);
    else if (from && to && from.sha !== to.sha) await emit(path, 'modified', from, to);
    else if (!from && to) await emit(path, 'added', undefined, to);
    else if (from && !to && !renamedFrom.has(path)) await emit(path, 'removed', from);
  }
  return files;
}

async function renames(removed: Entry[], added: Entry[], text: (entry: Entry) => string | Promise<string>) {
  const origins = new Map<string, Entry>();
  const taken = new Set<string>();
  for (const entry of added) {
    for (const candidate of removed) {
      if (taken.has(candidate.path)) continue;
      if (candidate.sha !== entry.sha && likeness(await text(candidate), await text(entry)) < 0.5) continue;
      origins.set(entry.path, candidate);
      taken.add(candidate.path);
      break;
    }
  }
  return origins;
}

async function blobsOf(state: FrontState, repository: string, commit: string): Promise<Map<string, Entry>> {
  const { tree } = await ask<{ tree: Entry[] }>(state, 'GET', `/repos/${repository}/git/trees/${commit}?recursive=1`);
  return new Map(tree.filter((entry) => entry.type === 'blob').map((entry) => [entry.path, entry]));
}

async function blobText(state: FrontState, repository: string, sha: string): Promise<string> {
  const blob = await ask<{ content: string }>(state, 'GET', `/repos/${repository}/git/blobs/${sha}`);
  return Buffer.from(blob.content, 'base64').toString('utf8');
}
