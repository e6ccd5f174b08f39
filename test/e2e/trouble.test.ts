/** The bundled Action when GitHub fails, and when its input is meant to harm. */
import { describe, expect, test } from 'vitest';
import { dangerous, stage, writes } from '../support/action/scene.ts';
import { faults, workflowToken } from '../support/github/index.ts';
import { ordersTemplate } from '../support/templates.ts';

const scene = stage('trouble');
const isWrite = ({ method, path }: { method: string; path: string }) => method === 'POST' && !path.endsWith('/graphql');

describe('GitHub', () => {
  test('asks to wait: it waits and publishes', async () => {
    const number = await scene.openDangerous();
    scene.github.fault(faults.secondaryLimit(isWrite, 2, 1));
    const run = await scene.judge(number);
    expect(run.log).toContain('Waiting 1 s for GitHub');
    expect(await scene.repository.issueComments(number)).toHaveLength(1);
    expect((await scene.repository.reviewComments(number)).length).toBeGreaterThan(0);
  });

  test('asks to wait too long: the verdict stands, and what was not done is said', async () => {
    const number = await scene.openDangerous();
    const remove = scene.github.fault({ ...faults.secondaryLimit(isWrite, 99, 3600) });
    const run = await scene.judge(number);
    remove();
    expect(run.status).toBe(1);
    expect(run.log).toContain('::notice title=Lambdelta::Not everything was published');
    expect(run.summary).toContain('longer than this run may');
  });

  test('fails for a moment: it tries again', async () => {
    const number = await scene.openDangerous();
    scene.github.fault(faults.serverError(({ path }) => path.includes('/git/trees/'), 1, 500));
    scene.github.fault(faults.serverError(({ path }) => path.includes('/compare/'), 1, 503));
    scene.github.fault(faults.cut(({ path }) => path.endsWith('/graphql'), 1));
    const run = await scene.judge(number);
    expect(run.status).toBe(1);
    expect(await scene.repository.issueComments(number)).toHaveLength(1);
  });

  test.each([
    ['refuses to be read', faults.forbidden(({ path }) => path.includes('/compare/')), 'permissions: contents: read'],
    ['has lost the commits', faults.notFound(({ path }) => path.includes('/compare/')), 'gone after a forced push'],
    [
      'does not know the token',
      { fits: () => true, status: 401, body: { message: 'Bad credentials' } },
      'check the input `github-token`',
    ],
  ])('%s: nothing is judged, and the job does not pass', async (_name, fault, advice) => {
    const number = await scene.openDangerous();
    const remove = scene.github.fault({ ...fault, times: 9 });
    const run = await scene.judge(number);
    remove();
    expect([run.status, run.outputs['verdict']]).toEqual([2, 'fail']);
    expect(run.log).toContain('nothing was judged');
    expect(run.log).toContain(advice);
  });

  test('has no GraphQL for this token: files are read one by one, and comments are not made', async () => {
    const number = await scene.openDangerous();
    const remove = scene.github.fault({ ...faults.forbidden(({ path }) => path.endsWith('/graphql')), times: 9 });
    const run = await scene.judge(number);
    remove();
    expect(run.status).toBe(1);
    expect(run.calls.filter((call) => call.path.includes('/git/blobs/'))).toHaveLength(2);
    expect(run.summary).toContain('Not everything was published');
  });
});

describe('hostile names', () => {
  const attacks = [
    '@everyone',
    '::error::pwned',
    '<img src=x onerror=alert(1)>',
    '![x](https://evil.example/x.png)',
    '`',
    '\u001b[31mred',
    '\u202egnp.exe',
    '##[error]pwned',
    '--> out',
  ];
  const hostile = (auth: string) =>
    attacks
      .map((attack, index) => {
        const id = JSON.stringify(`F${index}${attack}`);
        return `  ${id}:\n    Type: AWS::Lambda::Url\n    Properties:\n      TargetFunctionArn: ${JSON.stringify(attack)}\n      AuthType: ${auth}\n`;
      })
      .join('');

  test('in ids, values and paths reach no log, comment or summary as anything but text', async () => {
    const { repository } = scene;
    const path = 'a\n::error::path/@everyone <b>/template.yaml';
    await repository.commit('main', { files: { [path]: ordersTemplate({ extra: hostile('AWS_IAM') }) } });
    await repository.commit('topic', {
      parent: repository.head('main'),
      files: { [path]: ordersTemplate({ auth: 'NONE', extra: hostile('NONE') }) },
    });
    const number = await repository.open({ head: 'topic' });
    const run = await scene.judge(number);
    expect(run.status).toBe(1);
    expect(Number(run.outputs['introduced'])).toBeGreaterThan(0);
    expect(commandsIn(run.log).filter((line) => !ours.test(line))).toEqual([]);
    expect(run.log).not.toContain('\u001b');
    const published = [
      run.summary,
      ...(await repository.issueComments(number)).map((comment) => comment.body),
      ...(await repository.reviewComments(number)).map((comment) => comment.body),
    ];
    for (const text of published) {
      // Whatever stands in code is text to GitHub.
      const acting = text.replaceAll(/(`+)[^`\n]+?\1/g, '').replaceAll(/<code>[^<]*<\/code>/g, '');
      expect(acting).not.toMatch(/<img|!\[x\]\(|(?<![\w\\;])@everyone/);
      expect(text).not.toMatch(/\u001b|\u202e/);
    }
  });

  test('a deep, a huge and an aliased template each end in a diagnostic, and the gate fails', async () => {
    const { repository } = scene;
    const bomb = `Resources:\n  A: &a [x, x, x, x, x, x, x, x, x]\n${Array.from(
      { length: 12 },
      (_, index) =>
        `  B${index}: &b${index} [${Array(9)
          .fill(index === 0 ? '*a' : `*b${index - 1}`)
          .join(', ')}]\n`,
    ).join('')}  T: {Type: AWS::Lambda::Url}\n`;
    await repository.commit('topic', {
      parent: repository.head('main'),
      files: {
        'deep.json': `{"Resources": {"A": {"Type": "AWS::X::Y", "Properties": ${'['.repeat(10_000)}${']'.repeat(10_000)}}}}`,
        'bomb.yaml': bomb,
        'template.yaml': dangerous,
      },
    });
    const run = await scene.judge(await repository.open({ head: 'topic' }));
    expect(run.status).toBe(1);
    expect(run.log).toMatch(/^::error title=[^,:]+,file=deep\.json/m);
    expect(run.log).toMatch(/^::error title=[^,:]+,file=bomb\.yaml/m);
  });

  test('nothing of the runner and no token reaches a report', async () => {
    const number = await scene.openDangerous();
    const run = await scene.judge(number, { inputs: { 'json-file': 'r.json' } });
    const bodies = (await scene.repository.issueComments(number)).map((comment) => comment.body);
    for (const text of [run.log, run.summary, JSON.stringify(run.outputs), ...bodies]) {
      expect(text).not.toContain('hunter2');
      expect(text).not.toContain(workflowToken);
    }
    expect(writes(run).length).toBeGreaterThan(0);
  });
});

/** Lines that a runner acts on: outside of what `stop-commands` fences off. */
function commandsIn(log: string): string[] {
  const commands: string[] = [];
  let fence: string | undefined;
  for (const line of log.split(/\r?\n/)) {
    if (fence !== undefined) {
      if (line.trim() === `::${fence}::`) fence = undefined;
      continue;
    }
    const stops = /^\s*::stop-commands::(.+)$/.exec(line);
    if (stops) fence = stops[1];
    else if (/^\s*::/.test(line) || line.includes('##[')) commands.push(line);
  }
  return commands;
}

const ours = /^::(?:error::|(?:error|warning|notice) title=[^,:]+(?:,file=[^,:]+,line=\d+,endLine=\d+)?::)/;
