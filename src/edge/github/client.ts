/** The GitHub API as the rooms of this edge see it: an Octokit, or the small client made here from a token. */
import { request } from '@octokit/request';

export interface GitHubResponse {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are checked where they are read, field by field
  data: any;
  headers: Record<string, string | number | undefined>;
}

/** Octokit's own shape, so that Probot's client is handed in as it is. */
export interface GitHubClient {
  request(route: string, parameters?: Record<string, unknown>): Promise<GitHubResponse>;
  /** Throws when the answer has errors. */
  graphql(query: string, variables?: Record<string, unknown>): Promise<unknown>;
}

export interface RepositoryName {
  owner: string;
  repo: string;
}

export interface ClientOptions {
  token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  apiUrl: string;
  /** Default: beside the REST API. */
  graphqlUrl?: string;
  userAgent?: string;
}

export function createClient({ token, apiUrl, graphqlUrl, userAgent = 'lambdelta' }: ClientOptions): GitHubClient {
  const baseUrl = apiUrl.endsWith('/') ? apiUrl.slice(0, -1) : apiUrl;
  const headers = { authorization: `token ${token}`, 'user-agent': userAgent };
  const send = request.defaults({ baseUrl, headers });
  const graphqlRoute = `POST ${graphqlUrl ?? `${baseUrl.replace(/\/v3$/, '')}/graphql`}`;
  return {
    request: (route, parameters) => send(route, parameters) as Promise<GitHubResponse>,
    graphql: async (query, variables = {}) => {
      const { request: transport = {}, ...values } = variables;
      const { data } = await send(graphqlRoute, { query, variables: values, request: transport as object });
      const { errors } = data;
      if (Array.isArray(errors) && errors.length > 0) throw graphqlError(errors);
      return data.data;
    },
  };
}

/** In the shape of Octokit's own error, so that both are understood alike. */
function graphqlError(errors: { message?: string }[]): Error {
  return Object.assign(new Error(errors.map((error) => error.message).join('; ')), { errors });
}
