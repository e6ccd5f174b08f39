/** What the emulated GitHub lacks for logging in to the App's pages: it lets everybody in at once, as one person. */
import type { Route } from '../../support/github/front.ts';
import { installation } from './app.ts';

export interface Login {
  routes: Route[];
  /** Ids of the repositories that the person can read. */
  readable: number[];
}

const token = 'user-token';

export function loginAs(login: string): Login {
  const readable: number[] = [];
  const only = (authorization: string | undefined, body: unknown) =>
    authorization === `Bearer ${token}` ? { status: 200, body } : { status: 401, body: { message: 'Bad credentials' } };
  const routes: Route[] = [
    [
      'GET',
      /^\/login\/oauth\/authorize$/,
      ({ url }) => {
        const back = new URL(url.searchParams.get('redirect_uri') ?? 'http://localhost');
        back.searchParams.set('code', 'good');
        back.searchParams.set('state', url.searchParams.get('state') ?? '');
        return { status: 302, body: null, headers: { location: back.href } };
      },
    ],
    [
      'POST',
      /^\/login\/oauth\/access_token$/,
      ({ body }) => ({
        status: 200,
        body:
          body['code'] === 'good' && body['client_secret']
            ? { access_token: token }
            : { error: 'bad_verification_code' },
      }),
    ],
    ['GET', /^\/user$/, ({ authorization }) => only(authorization, { login })],
    [
      'GET',
      /^\/user\/installations$/,
      ({ authorization }) => only(authorization, { installations: [{ id: installation }] }),
    ],
    [
      'GET',
      /^\/user\/installations\/\d+\/repositories$/,
      ({ authorization }) => only(authorization, { repositories: readable.map((id) => ({ id })) }),
    ],
  ];
  return { routes, readable };
}
