import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isFirstRun, readSettings, SettingsError } from '../../app/settings.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** As many secret stores keep it: in one line. */
const key = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString().trim().replaceAll('\n', '\\n');
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
    expect(() => readSettings({ ...env, PRIVATE_KEY: 'nonsense' })).toThrow('not a whole PEM key');
    expect(() => readSettings({ ...env, PRIVATE_KEY: key.slice(0, 400) })).toThrow('not a whole PEM key');
    expect(() => readSettings({ ...env, PRIVATE_KEY: '', PRIVATE_KEY_PATH: '/no/such' })).toThrow('cannot be read');
  });

  test.each([
    ['PORT', '99999', 'PORT must be at most 65535'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of'],
    ['DATABASE_URL', 'localhost/lambdelta', 'DATABASE_URL must begin with'],
    ['PUBLIC_URL', 'lambdelta.example.com', 'PUBLIC_URL must begin with'],
  ])('refuse a wrong %s', (name, value, message) => {
    expect(() => readSettings({ ...env, [name]: value })).toThrow(message);
  });

  test('without any credentials it is a first run', () => {
    expect(isFirstRun({})).toBe(true);
    expect(isFirstRun({ APP_ID: '1' })).toBe(false);
  });
});
