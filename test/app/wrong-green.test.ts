/** What could make a check green that must not be: waivers that reach too far, one commit in two pull requests, rules read too early. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complianceCheck, mainCheck } from '../../app/evaluate/check-names.ts';
import { runTick } from '../../app/operate/tick.ts';
import { latestEvaluation } from '../../app/store/evaluations.ts';
import type { EmulatedGitHub } from '../support/github/index.ts';
import { startApp, startGitHubWithApp, type TestApp } from './support/app.ts';
import { openScene, type Scene, sceneOf } from './support/pulls.ts';
import { exposedTemplate, safeTemplate } from './support/templates.ts';

const framework = 'pci-dss-4.0.1';
const config = `gate: { fail-on: high }
frameworks:
  ${framework}: { mode: require-approval, reviewers: [reviewer] }
`;
const rule = 'template-parameter-secret-default';
const withSecrets = (...names: string[]) =>
  `Parameters:\n${names.map((name) => `  ${name}: { Type: String, NoEcho: true, Default: 'k7#pQ2-vv9' }\n`).join('')}${safeTemplate}`;

describe('a check is not green', () => {
  let github: EmulatedGitHub;
  let app: TestApp;
  let clock = new Date();

  beforeAll(async () => {
    github = await startGitHubWithApp({ users: ['reviewer'] });
    app = await startApp(github, {}, { now: () => clock });
  }, 60_000);

  afterAll(async () => {
    await app?.stop();
    await github?.close();
  });

  async function opened(name: string, head: Record<string, string>, rules = config): Promise<Scene> {
    const safe = Object.fromEntries(Object.keys(head).map((path) => [path, safeTemplate]));
    const base = { ...safe, '.github/lambdelta.yml': rules };
    const scene = await openScene(github, app, name, { base, head });
    await scene.pull('opened');
    await app.settled();
    return scene;
  }

  async function pushed(scene: Scene, files: Record<string, string>): Promise<void> {
    await scene.repository.commit('change', { files });
    await scene.pull('synchronize');
    await app.settled();
  }

  const findings = async (scene: Scene) => {
    const evaluation = await latestEvaluation(app.context.database, scene.id, scene.number);
    const found = evaluation?.delta.findings.introduced.filter((finding) => finding.rule === rule) ?? [];
    return found.map(({ fingerprint, resource, place, waived }) => ({
      fingerprint,
      resource,
      path: place.path,
      waived,
    }));
  };

  async function waive(scene: Scene, name: string): Promise<void> {
    const until = new Date(clock.getTime() + 86_400_000).toISOString().slice(0, 10);
    await scene.say('reviewer', `/lambdelta waive ${name} until ${until} because it is a placeholder`);
    await app.settled();
  }

  test('by the waiver of another finding of the same rule in the same file', async () => {
    const scene = await opened('two', { 'template.yaml': withSecrets('DbPassword', 'AdminPassword') });
    const [first, second] = await findings(scene);
    expect([first?.resource, second?.resource]).toEqual([null, null]);
    await waive(scene, first?.fingerprint ?? '');
    expect((await findings(scene)).map(({ waived }) => waived?.source)).toEqual(['command', undefined]);
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
    await waive(scene, second?.fingerprint ?? '');
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'success' });
    await pushed(scene, { 'template.yaml': withSecrets('DbPassword', 'AdminPassword', 'RootPassword') });
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
  });

  test('by the waiver of the same finding in another file', async () => {
    const text = withSecrets('DbPassword');
    const scene = await opened('files', { 'a/template.yaml': text, 'b/template.yaml': text });
    const [one, other] = await findings(scene);
    await waive(scene, one?.fingerprint ?? '');
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
    await waive(scene, other?.fingerprint ?? '');
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'success' });
  });

  test('though a waiver from before, which goes by rule, resource and file, still counts', async () => {
    const scene = await opened('before', { 'template.yaml': exposedTemplate });
    const evaluation = await latestEvaluation(app.context.database, scene.id, scene.number);
    for (const finding of evaluation?.delta.findings.introduced ?? []) await waive(scene, finding.fingerprint);
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'success' });
    await app.context.database.query(
      `update lambdelta.waivers set exact = false, fingerprint = 'of an older version' where repository = $1`,
      [scene.id],
    );
    await pushed(scene, { 'README.md': 'words' });
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'success' });
  });

  test('by the waiver of a finding that has become graver', async () => {
    const api = (more: string) =>
      `Resources:\n  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: a, ProtocolType: HTTP, CorsConfiguration: { AllowOrigins: ['*']${more} } } }\n`;
    const scene = await opened('graver', { 'template.yaml': api('') }, config.replace('high', 'medium'));
    const evaluation = await latestEvaluation(app.context.database, scene.id, scene.number);
    const cors = evaluation?.delta.findings.introduced.find((one) => one.rule === 'api-cors-any-origin');
    expect(cors?.severity).toBe('medium');
    await waive(scene, cors?.fingerprint ?? '');
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'success' });
    await pushed(scene, { 'template.yaml': api(', AllowCredentials: true') });
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
  });

  test('by a waiver that names what was pushed after it only by its rule', async () => {
    const scene = await opened('later', { 'template.yaml': withSecrets('DbPassword') });
    await scene.repository.commit('change', { files: { 'template.yaml': withSecrets('RootPassword') } });
    // The push is evaluated by the time that the earlier comment is read.
    await scene.pull('synchronize');
    await app.settled();
    await app.context.database.query(
      `update lambdelta.evaluations set finished_at = finished_at + interval '1 day' where repository = $1`,
      [scene.id],
    );
    await waive(scene, rule);
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
    const [one] = await findings(scene);
    await waive(scene, one?.fingerprint ?? '');
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'success' });
  });

  test('by an approval of the same findings in fewer files', async () => {
    const scene = await opened('spread', { 'template.yaml': exposedTemplate, 'other/template.yaml': safeTemplate });
    await scene.say('reviewer', `/lambdelta approve ${framework} because seen`);
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'success' });
    await pushed(scene, { 'other/template.yaml': exposedTemplate });
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'failure' });
  });

  test('where a waiver of the configuration ends while the pull request is open', async () => {
    const until = clock.toISOString().slice(0, 10);
    const waivers = `waivers:\n  - { rule: ${rule}, reason: placeholder, expires: ${until}, approved-by: reviewer }\n`;
    const scene = await opened('ended', { 'template.yaml': withSecrets('DbPassword') }, config + waivers);
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'success' });
    clock = new Date(clock.getTime() + 2 * 86_400_000);
    await runTick(app.context, 'expire');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
  });

  test('on a commit that fails in another pull request, until that one has left it', async () => {
    const scene = await opened('shared', { 'template.yaml': exposedTemplate });
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
    // A base that has the danger already, so that nothing is new against it.
    await scene.repository.commit('decoy', { files: {}, parent: scene.repository.head('change') });
    const number = await scene.repository.open({ head: 'change', base: 'decoy' });
    const decoy = await sceneOf(github, app, scene.repository, number);
    await decoy.pull('opened');
    await app.settled();
    expect(await scene.checks()).toEqual({ [mainCheck]: 'failure', [complianceCheck]: 'failure' });
    expect((await scene.check(mainCheck))?.title).toBe(`#${scene.number} has the same commit and fails`);
    await scene.close('close');
    await app.settled();
    expect(await scene.checks()).toEqual({ [mainCheck]: 'success', [complianceCheck]: 'success' });
  });

  test('on the head of a merge group that fails, by a pull request with the same head', async () => {
    const scene = await opened('group', { 'template.yaml': exposedTemplate });
    const { repository } = scene;
    const [head, base] = [repository.head('change'), repository.head('main')];
    const group = { head_sha: head, base_sha: base, head_ref: 'refs/heads/gh-readonly-queue/main/pr-99-abc' };
    await scene.send('merge_group', { action: 'checks_requested', merge_group: group });
    await scene.close('close');
    await app.settled();
    await repository.commit('decoy', { files: {}, parent: head });
    const decoy = await sceneOf(github, app, repository, await repository.open({ head: 'change', base: 'decoy' }));
    await decoy.pull('opened');
    await app.settled();
    expect(await decoy.checks()).toEqual({ [mainCheck]: 'failure', [complianceCheck]: 'failure' });
    expect((await decoy.check(mainCheck))?.title).toBe('a merge group has the same commit and fails');
  });

  test('by rules that the organisation has tightened meanwhile', async () => {
    const organisation = await github.repository('octo-org', '.github');
    await organisation.commit('main', { files: { '.github/lambdelta.yml': 'gate: { mode: observe }\n' } });
    const scene = await opened('inherits', { 'template.yaml': exposedTemplate }, 'gate: { fail-on: high }\n');
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'success' });
    await organisation.commit('main', { files: { '.github/lambdelta.yml': 'gate: { mode: enforce }\n' } });
    const own = await sceneOf(github, app, organisation, 1);
    await own.send('push', { ref: 'refs/heads/main', commits: [{ modified: ['.github/lambdelta.yml'] }] });
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
  });
});
