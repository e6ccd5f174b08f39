import { describe, expect, test } from 'vitest';
import { isFirstRun, readSettings, SettingsError } from '../../app/settings.ts';

const key = '-----BEGIN RSA PRIVATE KEY-----\\nabc\\n-----END RSA PRIVATE KEY-----';
const env = { APP_ID: '1', PRIVATE_KEY: key, WEBHOOK_SECRET: 's' };

describe('settings', () => {
  test('have their defaults', () => {
    expect(readSettings(env)).toMatchObject({
      appId: 1,
      privateKey: key.replaceAll('\\n', '\n'),
      host: '0.0.0.0',
      port: 3000,
      apiUrl: 'https://api.github.com',
      webUrl: 'https://github.com',
      dataFolder: './.lambdelta',
    });
  });

  test('know an Enterprise Server by Probot’s own names', () => {
    const settings = readSettings({ ...env, GHE_HOST: 'git.example.com', GHE_PROTOCOL: 'http' });
    expect(settings).toMatchObject({ apiUrl: 'http://git.example.com/api/v3', webUrl: 'http://git.example.com' });
  });

  test('refuse to start without a webhook secret, naming everything that is wrong at once', () => {
    expect(() => readSettings({ ...env, WEBHOOK_SECRET: '' })).toThrow(/WEBHOOK_SECRET is missing/);
    expect(() => readSettings({ PORT: 'x', GITHUB_CLIENT_ID: 'c' })).toThrow(SettingsError);
    expect(() => readSettings({ PORT: 'x', GITHUB_CLIENT_ID: 'c' })).toThrow(
      /APP_ID is missing; PRIVATE_KEY.*missing; PORT must be a whole number, not `x`; GITHUB_CLIENT_ID.*together.*; WEBHOOK_SECRET/,
    );
  });

  test('take a key in base64, and refuse what is none', () => {
    const base64 = Buffer.from(key).toString('base64');
    expect(readSettings({ ...env, PRIVATE_KEY: base64 }).privateKey).toBe(key.replaceAll('\\n', '\n'));
    expect(() => readSettings({ ...env, PRIVATE_KEY: 'nonsense' })).toThrow('not a PEM key');
    expect(() => readSettings({ ...env, PRIVATE_KEY: '', PRIVATE_KEY_PATH: '/no/such' })).toThrow('cannot be read');
  });

  test('without any credentials it is a first run', () => {
    expect(isFirstRun({})).toBe(true);
    expect(isFirstRun({ APP_ID: '1' })).toBe(false);
  });
});
