/** Takes blob SHAs, gives their texts: many in one GraphQL call, large ones alone. */
import type { GitHubClient, RepositoryName } from './client.ts';
import { problemOf } from './problem.ts';
import type { TreeFile } from './tree.ts';

/** The text, or why there is none. */
export type BlobText = { text: string } | { unread: string };

/** Bytes of one file that are fetched at most: ten times what CloudFormation accepts, and some. */
const largestFile = 12_000_000;
/** GitHub cuts a blob's text in GraphQL at 512,000 bytes. */
const largestInBatch = 400_000;
const bytesOfBatch = 2_000_000;
const filesOfBatch = 80;
const parallel = 4;

/** By SHA. A file that cannot be read has its reason; only failures of GitHub itself throw. */
export async function readBlobs(
  client: GitHubClient,
  name: RepositoryName,
  files: Iterable<TreeFile>,
): Promise<Map<string, BlobText>> {
  const texts = new Map<string, BlobText>();
  const small: TreeFile[] = [];
  const alone: TreeFile[] = [];
  for (const file of new Map([...files].map((one) => [one.sha, one])).values()) {
    if (file.size > largestFile) texts.set(file.sha, { unread: tooLarge(file.size) });
    else (file.size > largestInBatch ? alone : small).push(file);
  }
  const jobs = batches(small).map((batch) => async () => {
    for (const file of await readBatch(client, name, batch, texts))
      texts.set(file.sha, await readOne(client, name, file));
  });
  jobs.push(...alone.map((file) => async () => void texts.set(file.sha, await readOne(client, name, file))));
  await inParallel(jobs, parallel);
  return texts;
}

function tooLarge(size: number): string {
  return `the file has ${Math.round(size / 1_000_000)} MB, more than the ${largestFile / 1_000_000} MB that are read`;
}

function batches(files: TreeFile[]): TreeFile[][] {
  const all: TreeFile[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const file of files) {
    const last = all.at(-1);
    if (!last || bytes + file.size > bytesOfBatch || last.length >= filesOfBatch) {
      all.push([file]);
      bytes = file.size;
    } else {
      last.push(file);
      bytes += file.size;
    }
  }
  return all;
}

interface BlobAnswer {
  text?: string | null;
  isBinary?: boolean | null;
  isTruncated?: boolean;
}

export function blobsQuery(count: number): string {
  const names = Array.from({ length: count }, (_, index) => index);
  const variables = names.map((index) => `$o${index}: GitObjectID!`).join(', ');
  const fields = names.map(
    (index) => `f${index}: object(oid: $o${index}) { ... on Blob { text isBinary isTruncated } }`,
  );
  return `query Blobs($owner: String!, $repo: String!, ${variables}) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
}

/** Fills `texts`, gives the files that have to be asked for one by one. */
async function readBatch(
  client: GitHubClient,
  name: RepositoryName,
  batch: TreeFile[],
  texts: Map<string, BlobText>,
): Promise<TreeFile[]> {
  const variables = Object.fromEntries(batch.map((file, index) => [`o${index}`, file.sha]));
  let answer: Record<string, BlobAnswer | null> | null;
  try {
    const data = (await client.graphql(blobsQuery(batch.length), { ...name, ...variables })) as {
      repository: typeof answer;
    };
    answer = data.repository;
  } catch (error) {
    // A token or server without GraphQL still has the REST API.
    if (problemOf(error, 0).kind === 'limited') throw error;
    return batch;
  }
  return batch.filter((file, index) => {
    const blob = answer?.[`f${index}`];
    if (blob?.isBinary === true) texts.set(file.sha, { unread: 'the file is binary' });
    else if (typeof blob?.text === 'string' && blob.isTruncated === false) texts.set(file.sha, { text: blob.text });
    else return true;
    return false;
  });
}

async function readOne(client: GitHubClient, name: RepositoryName, file: TreeFile): Promise<BlobText> {
  const parameters = { ...name, file_sha: file.sha };
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', parameters);
  const bytes = Buffer.from(String(data.content), data.encoding === 'utf-8' ? 'utf8' : 'base64');
  return bytes.subarray(0, 8000).includes(0) ? { unread: 'the file is binary' } : { text: bytes.toString('utf8') };
}

async function inParallel(jobs: (() => Promise<void>)[], width: number): Promise<void> {
  const waiting = jobs.values();
  const worker = async () => {
    for (const job of waiting) await job();
  };
  await Promise.all(Array.from({ length: Math.min(width, jobs.length) }, worker));
}
