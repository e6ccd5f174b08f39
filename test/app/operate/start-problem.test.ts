import { describe, expect, test } from 'vitest';
import { startProblem } from '../../../app/operate/start-problem.ts';
import { type Settings, SettingsError } from '../../../app/settings.ts';
import { DatabaseTooNew } from '../../../app/store/migrations.ts';

const settings: Settings = {
  appId: 7,
  privateKey: 'key',
  webhookSecret: 'secret',
  host: '0.0.0.0',
  port: 3000,
  apiUrl: 'https://api.example.com',
  webUrl: 'https://example.com',
  publicUrl: undefined,
  databaseUrl: 'postgres://lambdelta:hunter2@db.example.com/lambdelta',
  dataFolder: './data',
  logLevel: 'info',
  oauth: undefined,
  concurrency: 2,
};
const thrown = (more: object) => Object.assign(new Error('as it was said'), more);

describe('what keeps the App from starting', () => {
  test.each([
    ['a setting', new SettingsError('APP_ID is missing'), 2, 'APP_ID is missing'],
    ['an older version', new DatabaseTooNew('at version 9'), 2, 'at version 9'],
    ['a wrong key', thrown({ status: 401, response: {} }), 2, 'APP_ID 7 with this PRIVATE_KEY'],
    ['another App’s id', thrown({ status: 404, response: {} }), 2, 'https://api.example.com does not take APP_ID 7'],
    ['GitHub being away', thrown({ status: 500 }), 1, 'https://api.example.com does not answer'],
    ['a database that is away', thrown({ code: 'ECONNREFUSED', syscall: 'connect' }), 1, 'at db.example.com cannot be'],
    [
      'a wrong password',
      thrown({ severity: 'FATAL', code: '28P01' }),
      1,
      'as it was said (28P01); look at DATABASE_URL',
    ],
    ['a busy port', thrown({ code: 'EADDRINUSE', syscall: 'listen' }), 2, 'cannot listen on 0.0.0.0:3000 (EADDRINUSE)'],
  ])('%s is told in one line without secrets', (_, error, status, words) => {
    const problem = startProblem(error, settings);
    expect(problem).toMatchObject({ status, message: expect.stringContaining(words) });
    expect(problem?.message).not.toMatch(/hunter2|\n/);
  });

  test('so is a folder that cannot be written', () => {
    const embedded = { ...settings, databaseUrl: undefined };
    expect(startProblem(thrown({ code: 'EACCES', syscall: 'mkdir' }), embedded)?.message).toContain('`./data` cannot');
  });

  test('a bug is not dressed up', () => {
    expect(startProblem(new TypeError('undefined is not a function'), settings)).toBeUndefined();
  });
});
