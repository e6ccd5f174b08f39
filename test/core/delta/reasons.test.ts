import { expect, it } from 'vitest';
import { diff } from '../../../src/index.ts';

const service = (functions: string[]) => `service: orders
provider: { name: aws, runtime: nodejs24.x }
functions:
${functions.map((name) => `  ${name}: { handler: ${name}.handler }`).join('\n')}
`;

it('tells the reason of a mild finding there, and not as a graver one of its own', async () => {
  const file = (...functions: string[]) => [{ path: 'serverless.yml', text: service(functions) }];
  const { findings } = await diff(file('list'), file('list', 'read'), { today: '2026-01-01' });
  expect(findings.introduced.filter(({ rule }) => rule === 'delta-role-became-shared')).toEqual([]);
  expect(findings.introduced.find(({ rule }) => rule === 'fn-shared-role')?.severity).toBe('low');
});
