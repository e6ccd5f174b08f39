/** `npm run app:demo`: an emulated GitHub and the App together, a pull request with a dangerous change, and where to look. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../app/operate/log.ts';
import { start } from '../app/start.ts';
import { about, deliver, settingsFor, startGitHubWithApp } from '../test/app/support/app.ts';
import { loginAs } from '../test/app/support/login.ts';
import { dangerousTemplate, exposedTemplate, safeTemplate } from '../test/app/support/templates.ts';

const port = Number(process.env['PORT'] || 3000);
const config = `gate: { fail-on: high }
frameworks:
  pci-dss-4.0.1: { mode: require-approval, reviewers: [reviewer] }
`;

const login = loginAs('dev');
const github = await startGitHubWithApp({ routes: login.routes });
const folder = mkdtempSync(join(tmpdir(), 'lambdelta-demo-'));
const settings = settingsFor(github, {
  port,
  dataFolder: folder,
  publicUrl: `http://127.0.0.1:${port}`,
  oauth: { clientId: 'demo', clientSecret: 'demo secret' },
});
const app = await start(settings, {
  log: createLog('warn', [settings.privateKey], (line) => process.stderr.write(line)),
});

const repository = await github.repository('octo-org', 'orders');
await repository.commit('main', { files: { 'template.yaml': safeTemplate, '.github/lambdelta.yml': config } });
const common = await about(github, repository);
login.readable.push(common.repository.id);

/** Opens a pull request as a developer would, and sends what GitHub would send. */
async function open(branch: string, title: string, template: string): Promise<number> {
  await repository.commit(branch, { files: { 'template.yaml': template }, parent: repository.head('main') });
  const number = await repository.open({ head: branch, title });
  await deliver(app.url, 'pull_request', { ...common, action: 'opened', pull_request: { number } });
  return number;
}

/** Waits for the App's two checks on a branch. */
async function checks(branch: string) {
  for (;;) {
    const runs = await repository.checkRuns(repository.head(branch));
    if (runs.length === 2) return runs;
    await new Promise((done) => setTimeout(done, 100));
  }
}

await open('url', 'Call orders from the browser', exposedTemplate);
await checks('url');
const number = await open('wide', 'Let orders do what it needs', dangerousTemplate);
const runs = await checks('wide');
const api = `${github.url}/repos/octo-org/orders`;
const [summary] = await repository.issueComments(number);

console.log(
  `\nPull request #${number} of octo-org/orders: \`template.yaml\` opens a function to the internet and lets it do everything.\n`,
);
for (const run of runs)
  console.log(`  ${run.conclusion === 'success' ? 'pass' : 'FAIL'}  ${run.name}: ${run.output.title}`);
console.log(`  labels: ${(await repository.labels(number)).join(', ')}`);
console.log(`  ${(await repository.reviewComments(number)).length} comments on lines, and this summary:\n`);
for (const line of (summary?.body ?? '').split('\n').slice(0, 24)) console.log(`  │ ${line}`);
console.log(`
Where to look:
  the page           http://127.0.0.1:${port}/  (log in: this GitHub lets you in as \`dev\`)
  the comments       curl -H 'authorization: token token-dev' ${api}/issues/${number}/comments
  the line comments  curl -H 'authorization: token token-dev' ${api}/pulls/${number}/comments
  the checks         curl -H 'authorization: token token-dev' ${api}/commits/${repository.head('wide')}/check-runs
  metrics            http://127.0.0.1:${port}/metrics

Everything is on this machine, in ${folder}; nothing was sent anywhere. End it with Ctrl-C.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void app
      .stop()
      .then(() => github.close())
      .then(() => process.exit(0));
  });
}
