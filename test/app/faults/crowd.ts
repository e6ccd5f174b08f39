/** A crowd of pull requests and the 200 deliveries about them, and what must be true of each in the end. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { complianceCheck, mainCheck } from '../../../app/evaluate/check-names.ts';
import { fingerprintsOf, summaryMarker } from '../../../src/core/render/index.ts';
import type { EmulatedGitHub, EmulatedRepository } from '../../support/github/index.ts';
import { about, bot, deliver } from '../support/app.ts';
import { exposedTemplate, safeTemplate } from '../support/templates.ts';

export interface Crowd {
  repository: EmulatedRepository;
  pulls: { number: number; head: string; exposed: boolean }[];
  deliveries: { id: string; payload: object }[];
}

/** `count` pull requests, half of them exposed, and five deliveries about each. */
export async function gatherCrowd(github: EmulatedGitHub, name: string, count = 40): Promise<Crowd> {
  const repository = await github.repository('octo-org', name);
  await repository.commit('main', { files: { 'template.yaml': safeTemplate } });
  const common = await about(github, repository);
  const pulls: Crowd['pulls'] = [];
  for (let index = 0; index < count; index += 1) {
    const exposed = index % 2 === 0;
    const files = exposed ? { 'template.yaml': exposedTemplate } : { 'notes.txt': `${index}` };
    const head = await repository.commit(`change-${index}`, { files, parent: repository.head('main') });
    pulls.push({ number: await repository.open({ head: `change-${index}` }), head, exposed });
  }
  const deliveries = Array.from({ length: 5 }, (_, round) =>
    pulls.map(({ number }) => ({
      id: randomUUID(),
      payload: { ...common, action: round === 0 ? 'opened' : 'synchronize', pull_request: { number } },
    })),
  ).flat();
  return { repository, pulls, deliveries };
}

/** Sends one until it is acknowledged, as GitHub does when it is asked to send failed deliveries again. */
export async function insist(url: () => string, { id, payload }: Crowd['deliveries'][number]): Promise<void> {
  for (;;) {
    const status = await deliver(url(), 'pull_request', payload, { id }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200 || status === 202) return;
    await pause(100);
  }
}

/** Waits until every pull request has the checks that it must have, then looks for anything said twice. */
export async function expectRight({ repository, pulls }: Crowd, seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000;
  for (const { head, number, exposed } of pulls) {
    for (;;) {
      const runs = await repository.checkRuns(head);
      const conclusions = Object.fromEntries(runs.map((run) => [run.name, run.conclusion]));
      const right = { [mainCheck]: exposed ? 'failure' : 'success', [complianceCheck]: 'success' };
      const title = runs.find((run) => run.name === mainCheck)?.output.title;
      if (JSON.stringify(sorted(conclusions)) === JSON.stringify(sorted(right)) && title !== 'Lambdelta failed') break;
      if (Date.now() > until) expect({ number, ...conclusions }).toEqual({ number, ...right });
      await pause(250);
    }
  }
  // What still runs must not say anything twice either.
  await pause(3000);
  for (const { number, exposed } of pulls) {
    const comments = await repository.issueComments(number);
    const summaries = comments.filter((one) => one.user.login === bot && one.body.includes(summaryMarker));
    expect({ number, summaries: summaries.length }).toEqual({ number, summaries: exposed ? 1 : 0 });
    const said = (await repository.reviewComments(number)).flatMap((one) => fingerprintsOf(one.body));
    expect(said).toHaveLength(new Set(said).size);
  }
}

function sorted(record: Record<string, unknown>): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
