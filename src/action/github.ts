/** The toolkit's view of GitHub: the event that started the run, and its Octokit as the client that the edge takes. */
import { context, getOctokit } from '@actions/github';
import { type GitHubClient, withRetry } from '../edge/github/index.ts';
import { type EventReading, readEvent } from './event.ts';
import { clean } from './inputs.ts';
import { info } from './runner.ts';

export interface Clock {
  sleep(milliseconds: number): Promise<void>;
  /** Epoch milliseconds. */
  now(): number;
}

export function eventOf(): EventReading {
  return readEvent(context.eventName ?? '', process.env['GITHUB_REPOSITORY'] ?? '', context.payload);
}

export function clientFor(token: string, { sleep, now }: Clock): GitHubClient {
  const octokit = getOctokit(token, { baseUrl: context.apiUrl, userAgent: 'lambdelta' });
  const client: GitHubClient = {
    request: (route, parameters) => octokit.request(route, parameters),
    graphql: (query, variables) => octokit.graphql(query, variables),
  };
  return withRetry(client, {
    sleep,
    now,
    onWait: (milliseconds, { message }) =>
      info(`Waiting ${Math.ceil(milliseconds / 1000)} s for GitHub: ${clean(message)}`),
  });
}
