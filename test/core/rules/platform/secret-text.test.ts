import { describe, expect, it } from 'vitest';
import { credentialIn, isSecretName, secretIn, secretInCode } from '../../../../src/core/rules/platform/secret-text.ts';

/** Joined here, so that no scanner takes this file for a leak. */
const join = (...parts: string[]) => parts.join('');

describe('credentials by their format', () => {
  it.each([
    ['AWS access key id', join('AKIA', 'IOSFODNN7EXAMPLE')],
    ['private key', join('-----BEGIN RSA ', 'PRIVATE KEY-----\nMIIE')],
    ['GitHub token', join('ghp_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8')],
    ['Slack token', join('xoxb-', '123456789012-abcdefghijkl')],
    ['Stripe key', join('sk_live_', '4eC39HqLyjWDarjtT1zdp7dc')],
    ['Google API key', join('AIza', 'SyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY')],
    [
      'JSON web token',
      join('eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiIxMjM0NTY3ODkwIn0', '.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P'),
    ],
    ['connection string with a password', join('postgres://orders:', 'k7pQ2vv9@db.internal:5432/orders')],
  ])('knows a %s', (kind, text) => {
    expect(credentialIn(`before ${text} after`)).toBe(kind);
  });

  it.each([
    'arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf',
    'https://orders.example.com/path?token=1',
    'postgres://${Token[Ref:User]}:${Token[Ref:Password]}@db.internal/orders',
    'https://user:<password>@example.com',
    'redis://cache.internal:6379',
    'AKIAshort',
  ])('takes %s for none', (text) => {
    expect(credentialIn(text)).toBeUndefined();
  });

  it('costs no more than the length of hostile text', () => {
    const hostile = ['a', 'a:', 'eyJ', 'a://b:', '-----BEGIN ', '.'].map((part) => part.repeat(100_000));
    const start = performance.now();
    for (const text of hostile) credentialIn(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('names of secrets', () => {
  it.each([
    'DB_PASSWORD',
    'githubToken',
    'API_KEY',
    '/orders/api-key',
    'clientSecret',
    'MYSECRET2',
    'AWS_SECRET_ACCESS_KEY',
  ])('%s is one', (name) => expect(isSecretName(name)).toBe(true));
  it.each([
    'TokenUrl',
    'SECRET_ARN',
    'PasswordLength',
    'NEXT_TOKEN',
    'PUBLIC_KEY',
    'TokenSigningKeyArn',
    'SECRET_NAME',
    'PARTITION_KEY',
    'MYSECRET_TEST',
  ])('%s is none', (name) => expect(isSecretName(name)).toBe(false));
});

describe('secrets by name and value', () => {
  it.each([
    ['DB_PASSWORD', 'k7#pQ2-vv9'],
    ['API_KEY', 'akdfaksdfjkasdfjskafjdkfajsdfk345'],
    ['WEBHOOK_SECRET', '3f1c9d0e-7a52-4b8e-9c11-5d2f6a7b8c90'],
  ])('%s with a literal', (name, value) => {
    expect(secretIn(name, value)).toEqual({ kind: expect.any(String), sure: false });
  });

  it.each([
    ['DB_PASSWORD', '${Token[Ref:Password]}'],
    ['DB_PASSWORD', 'prefix-${Token[Ref:Password]}'],
    ['DB_PASSWORD', '{{resolve:secretsmanager:orders}}'],
    ['DB_PASSWORD', 'changeme'],
    ['DB_PASSWORD', 'password'],
    ['ZENDESK_API_TOKEN', '/backend/zendesk-api-token'],
    ['GITHUB_TOKEN', 'YOUR-GITHUB-TOKEN-HERE'],
    ['API_TOKEN', 'orders-prod-token'],
    ['SEND_TOKEN', 'true'],
    ['SESSION_SECRET', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders'],
    ['DD_API_KEY', '<YOUR DATADOG API KEY>'],
    ['ACCESS_TOKEN', 'https://issuer.example.com/oauth2/token1'],
    ['TABLE_NAME', 'akdfaksdfjkasdfjskafjdkfajsdfk345'],
  ])('%s: %s is none', (name, value) => {
    expect(secretIn(name, value)).toBeUndefined();
  });
});

describe('secrets in code', () => {
  it('finds a literal that is assigned to a secret', () => {
    expect(secretInCode("const apiKey = 'p9Xk2LmQ84vTz7Rw1sYb';")).toEqual({
      kind: 'secret in an assignment',
      sure: false,
    });
    expect(secretInCode('{ "password": "k7#pQ2-vv9" }')?.sure).toBe(false);
  });

  it('leaves look-ups and comparisons alone', () => {
    expect(
      secretInCode("const token = process.env['TOKEN']; if (token === 'none') throw new Error('no token');"),
    ).toBeUndefined();
  });
});
