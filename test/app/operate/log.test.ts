import { describe, expect, test } from 'vitest';
import { createLog, redact } from '../../../app/operate/log.ts';

const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEabc\n-----END RSA PRIVATE KEY-----';

describe('the log', () => {
  test.each([
    ['ghs_16C7e42F292c6912E7710c838347Ae178B4a', 'an installation token'],
    ['github_pat_11ABCDEFG0abcdefghijkl_mnop', 'a personal token'],
    ['eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxIn0.c2lnbmF0dXJlLWhlcmU', 'a JSON web token'],
    ['postgres://user:hunter2hunter2@db/lambdelta', 'a password in a URL'],
    [key, 'a key'],
  ])('cuts %s (%s)', (text) => {
    const clean = redact(`before ${text} after`, []);
    expect(clean).toContain('[secret]');
    expect(clean).not.toMatch(/16C7e42F|11ABCDEFG0|c2lnbmF0|hunter2|MIIEabc/);
    expect(clean).toMatch(/^before .* after$/s);
  });

  test('never writes a known secret, wherever it stands, and of an error only what helps', () => {
    const lines: string[] = [];
    const log = createLog('info', ['sup"er\nsecret', key], (line) => lines.push(line));
    const cause = new Error('with sup"er\nsecret inside');
    const error = Object.assign(new Error('failed', { cause }), {
      status: 403,
      request: { headers: { authorization: 'token not-even-shaped-like-one' } },
    });
    log.error({ err: error, url: 'https://x/?k=sup"er\nsecret' }, key);
    const written = lines.join('');
    expect(JSON.parse(written)).toMatchObject({ level: 'error', err: { status: 403, message: 'failed' } });
    expect(written).not.toMatch(/er\\nsecret|MIIEabc|not-even-shaped/);
  });
});
