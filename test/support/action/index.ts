/** Runs the bundled Action as a runner would: a child process with GITHUB_* variables, an event file, and nothing else. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBundle } from '../../../scripts/build.ts';
import { type Call, type EmulatedGitHub, type EmulatedRepository, workflowToken } from '../github/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The Node that the Action runs on, whatever runs the tests. */
const node = join(root, 'node_modules/.bin/node');

export interface ActionRun {
  status: number | null;
  log: string;
  outputs: Record<string, string>;
  summary: string;
  /** What the run asked of GitHub. */
  calls: Call[];
  /** The folder that it ran in. */
  folder: string;
}

export interface ActionOptions {
  event: string;
  payload: unknown;
  repository?: EmulatedRepository;
  token?: string;
  inputs?: Record<string, string>;
  environment?: Record<string, string>;
}

let bundled: Promise<string> | undefined;

/** A fresh bundle with `data/` beside it, made once for all runs of a test file. */
function bundle(): Promise<string> {
  bundled ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lambdelta-action-'));
    await writeBundle(join(folder, 'dist'));
    await symlink(join(root, 'data'), join(folder, 'data'));
    await writeFile(join(folder, 'package.json'), '{"type":"module","version":"1.2.3"}');
    return join(folder, 'dist/index.js');
  })();
  return bundled;
}

export async function runAction(github: EmulatedGitHub, options: ActionOptions): Promise<ActionRun> {
  const script = await bundle();
  const folder = await mkdtemp(join(tmpdir(), 'lambdelta-run-'));
  const files = { event: join(folder, 'event.json'), output: join(folder, 'output'), summary: join(folder, 'summary') };
  await mkdir(join(folder, 'workspace'));
  await writeFile(files.event, JSON.stringify(options.payload));
  await writeFile(files.output, '');
  await writeFile(files.summary, '');
  const inputs = { 'github-token': options.token ?? workflowToken, ...options.inputs };
  const environment = {
    PATH: process.env['PATH'] ?? '',
    // Only speeds up the many starts of these tests.
    NODE_COMPILE_CACHE: join(script, '../../compiled'),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: options.repository?.fullName ?? 'octo-org/orders',
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_SHA: '0000000000000000000000000000000000000001',
    SECRET_OF_THE_RUNNER: 'hunter2-hunter2',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...options.environment,
  };
  const before = github.calls.length;
  const child = spawn(node, [script], { cwd: join(folder, 'workspace'), env: environment });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    status,
    log,
    outputs: parseOutputs(await readFile(files.output, 'utf8')),
    summary: await readFile(files.summary, 'utf8'),
    calls: github.calls.slice(before),
    folder: join(folder, 'workspace'),
  };
}

/** As the runner reads them: `name<<marker`, lines, `marker`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [name, marker] = (lines[at] ?? '').split('<<');
    if (!name || !marker) continue;
    const end = lines.indexOf(marker, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

/** The payload of a pull request's event. */
export async function pullRequestPayload(repository: EmulatedRepository, number: number, action = 'opened') {
  const pull = await repository.pull(number);
  return {
    action,
    number,
    pull_request: { number, draft: pull.draft, user: pull.user, base: pull.base, head: pull.head },
    repository: {
      full_name: repository.fullName,
      default_branch: 'main',
      html_url: `https://github.example/${repository.fullName}`,
    },
  };
}
