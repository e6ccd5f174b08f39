/** Takes the words after `lambdelta-app`, does what they ask, gives lines to print and an exit status: 0 good, 1 found wrong, 2 misused. */
import type { GitHubClient } from '../../src/edge/github/index.ts';
import { isNotFound } from '../commands/rights.ts';
import { openQueue } from '../queue/queue.ts';
import { verifyAudit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { examine } from './doctor.ts';

export interface Outcome {
  status: 0 | 1 | 2;
  lines: string[];
}

/** What commands need, opened only by those that do. */
export interface Tools {
  database(): Promise<Database>;
  app(): Promise<GitHubClient>;
  installation(id: number): Promise<GitHubClient>;
  appId: number;
}

const usage = [
  'lambdelta-app audit verify [--expect HASH]   checks the chain of the audit log',
  'lambdelta-app doctor OWNER/REPOSITORY        says what keeps the checks from being the authority over merges',
  'lambdelta-app dead-letters                   lists jobs that were given up',
  'lambdelta-app dead-letters retry [ID ...]    puts them, or those, back into the queue',
];

type Run = (tools: Tools) => Promise<Outcome>;

/** What the words ask for; an outcome where nothing has to be opened for it. */
export function readCommandLine(words: string[]): Run | Outcome {
  const [command = '', first, ...rest] = words;
  if (command === 'audit' && first === 'verify') return (tools) => verify(rest, tools);
  if (command === 'doctor' && first) return (tools) => doctor(first, tools);
  if (command === 'dead-letters') return (tools) => deadLetters(words.slice(1), tools);
  const asked = command === '' || command === 'help' || command === '--help';
  return {
    status: asked ? 0 : 2,
    lines: asked ? usage : [`there is no such command: \`${words.join(' ')}\``, ...usage],
  };
}

export async function runCommandLine(words: string[], tools: Tools): Promise<Outcome> {
  const asked = readCommandLine(words);
  return typeof asked === 'function' ? await asked(tools) : asked;
}

async function verify([flag, expected]: string[], tools: Tools): Promise<Outcome> {
  if (flag !== undefined && (flag !== '--expect' || !expected)) return { status: 2, lines: usage.slice(0, 1) };
  const check = await verifyAudit(await tools.database(), expected);
  if (!check.valid) return { status: 1, lines: [`the audit log is broken: ${check.problem}`] };
  return {
    status: 0,
    lines: [
      `the audit log is whole: ${check.rows} rows`,
      `note the last hash elsewhere, to see a cut-off end: ${check.hash}`,
    ],
  };
}

async function doctor(repository: string, tools: Tools): Promise<Outcome> {
  const [owner, repo, ...more] = repository.split('/');
  if (!owner || !repo || more.length > 0) return { status: 2, lines: ['write the repository as OWNER/REPOSITORY'] };
  try {
    const app = await tools.app();
    // https://docs.github.com/rest/apps/apps#get-a-repository-installation-for-the-authenticated-app
    const { data: installation } = await app.request('GET /repos/{owner}/{repo}/installation', { owner, repo });
    const client = await tools.installation(installation.id);
    const { ok, good, problems } = await examine(client, owner, repo, tools.appId, installation.permissions ?? {});
    return { status: ok ? 0 : 1, lines: [...good.map((line) => `ok    ${line}`), ...problems.map(asProblem)] };
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return {
      status: 1,
      lines: [asProblem(`the App is not installed in \`${repository}\`, or there is no such repository`)],
    };
  }
}

function asProblem(line: string): string {
  return line.startsWith('note: ') ? `note  ${line.slice(6)}` : `wrong ${line}`;
}

async function deadLetters([verb, ...ids]: string[], tools: Tools): Promise<Outcome> {
  if (verb !== undefined && verb !== 'retry') return { status: 2, lines: usage.slice(2) };
  const queue = await openQueue(await tools.database(), () => undefined);
  try {
    if (verb === 'retry') {
      const count = await queue.redrive(ids.length > 0 ? ids : undefined);
      return { status: 0, lines: [`${count} put back into the queue`] };
    }
    const letters = await queue.deadLetters();
    if (letters.length === 0) return { status: 0, lines: ['there are none'] };
    return {
      status: 1,
      lines: letters.map(({ id, since, task, subject, error }) => `${id}  ${since}  ${task} ${subject}  ${error}`),
    };
  } finally {
    await queue.stop(1000);
  }
}
