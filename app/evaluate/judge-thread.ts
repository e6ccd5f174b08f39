/** The judging thread: takes orders one message each, reads GitHub and judges, answers with the review or the error. */
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from '../../src/core/model/config.ts';
import { createClient, type GitHubClient, withRetry } from '../../src/edge/github/index.ts';
import { diff } from '../../src/index.ts';
import { reviewChange } from '../../src/pull-request.ts';
import { asConfigured } from '../store/waivers.ts';
import type { JudgedReview, JudgeOrder, ThreadAnswer } from './judge.ts';
import { createMemory, remembering } from './remembering.ts';

/** A call waits this long for GitHub at most; longer waits go back to the queue. */
const longestWait = 15_000;

const now = () => new Date();
const memory = createMemory(now);
const { apiUrl } = workerData as { apiUrl: string };

parentPort?.on('message', ({ id, order }: { id: number; order: JudgeOrder }) => {
  const calls: Record<string, number> = {};
  const answer = (rest: Partial<ThreadAnswer>) => parentPort?.postMessage({ id, calls, ...rest });
  judge(order, calls).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ error: describe(error) }),
  );
});

/** Reads the core's data and warms its code up before the first order comes. */
const smallest = 'Resources: { Topic: { Type: AWS::SNS::Topic } }';
await diff([], [{ path: 'template.yaml', text: smallest }]);

async function judge(order: JudgeOrder, calls: Record<string, number>): Promise<JudgedReview> {
  const counted = counting(createClient({ token: order.token, apiUrl }), calls);
  const patient = withRetry(counted, { sleep: (milliseconds) => sleep(milliseconds), now: Date.now, longestWait });
  const client = remembering(patient, memory, order, now);
  const { owner, repo, base, head, today } = order;
  const approvals = () => Promise.resolve(order.approvals);
  let inForce: Config | undefined;
  const adjust = (config: Config): Config => {
    inForce ??= config;
    return adjusted(config, order);
  };
  const review = await reviewChange(client, { owner, repo, base, head }, { today, adjust, approvals });
  return { review, config: review.gathered.configuration.config && inForce };
}

/** Waivers by command are added; frameworks have a check of their own, so the main check's gate is not theirs. */
function adjusted(config: Config, { waivers }: JudgeOrder): Config {
  const frameworks = Object.entries(config.frameworks).map(([id, row]) => [id, { ...row, mode: 'label' as const }]);
  return {
    ...config,
    frameworks: Object.fromEntries(frameworks),
    waivers: [...config.waivers, ...waivers.map(asConfigured)],
  };
}

function counting(client: GitHubClient, calls: Record<string, number>): GitHubClient {
  const count = (status: string) => {
    calls[status] = (calls[status] ?? 0) + 1;
  };
  async function counted<T>(call: Promise<T>): Promise<T> {
    try {
      const answer = await call;
      count('200');
      return answer;
    } catch (error) {
      count(String((error as { status?: unknown }).status ?? 'none'));
      throw error;
    }
  }
  return {
    request: (route, parameters) => counted(client.request(route, parameters)),
    graphql: (query, variables) => counted(client.graphql(query, variables)),
  };
}

/** What tells problems of GitHub apart; the request, with its token, stays here. */
function describe(error: unknown): ThreadAnswer['error'] & object {
  const { name, message, stack, status, type, response } = error as {
    name?: string;
    message?: string;
    stack?: string;
    status?: number;
    type?: string;
    response?: { headers?: Record<string, string> };
  };
  const answered = response ? { response: { headers: { ...response.headers } } } : {};
  return {
    message: message ?? String(error),
    ...(name ? { name } : {}),
    ...(stack ? { stack } : {}),
    ...(status === undefined ? {} : { status }),
    ...(type === undefined ? {} : { type }),
    ...answered,
  };
}
