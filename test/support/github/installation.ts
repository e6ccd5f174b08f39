/** Takes an App of the emulated GitHub, gives an installation's token, minted the way Apps do it. */
import { createSign } from 'node:crypto';
import type { EmulatedGitHub } from './index.ts';

export async function installationToken(
  github: EmulatedGitHub,
  appId: number,
  installationId: number,
): Promise<string> {
  const key = github.privateKey(appId);
  if (!key) throw new Error(`no app ${appId}`);
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const unsigned = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iss: String(appId), iat: now - 60, exp: now + 540 })}`;
  const signature = createSign('RSA-SHA256').update(unsigned).sign(key, 'base64url');
  const response = await fetch(`${github.url}/app/installations/${installationId}/access_tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${unsigned}.${signature}` },
  });
  const { token } = (await response.json()) as { token?: string };
  if (!token) throw new Error(`no token: ${response.status}`);
  return token;
}
