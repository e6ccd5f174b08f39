import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../app/commands/parse.ts';

const today = '2026-11-24';

describe('a command', () => {
  test.each([
    ['/lambdelta', { name: 'help' }],
    ['/lambdelta HELP', { name: 'help' }],
    ['  /lambdelta status  ', { name: 'status' }],
    ['/lambdelta rerun\nthanks', { name: 'rerun' }],
    ['/lambdelta explain abc123', { name: 'explain', finding: 'abc123' }],
    ['/lambdelta unwaive fn-no-dlq:Orders', { name: 'unwaive', finding: 'fn-no-dlq:Orders' }],
    [
      '/lambdelta waive fn-no-dlq until 2027-01-31 because retried by the caller',
      { name: 'waive', finding: 'fn-no-dlq', until: '2027-01-31', reason: 'retried by the caller' },
    ],
    [`/lambdelta waive x Until ${today} BECAUSE y`, { name: 'waive', finding: 'x', until: today, reason: 'y' }],
    [
      '/lambdelta approve pci-dss-4.0.1 because seen with the owner',
      { name: 'approve', framework: 'pci-dss-4.0.1', reason: 'seen with the owner' },
    ],
  ])('%j is read', (body, command) => {
    expect(parseCommand(body, today)).toEqual({ command });
  });

  test.each([
    ['/lambdelta frobnicate', 'no such command'],
    ['/lambdeltastatus', 'begins with'],
    ['/lambdelta explain', 'needs the finding'],
    ['/lambdelta waive x until tomorrow because y', 'YYYY-MM-DD'],
    ['/lambdelta waive x until 2026-02-30 because y', 'YYYY-MM-DD'],
    ['/lambdelta waive x until 2026-11-23 because y', 'past'],
    ['/lambdelta waive x until 2027-11-25 because y', 'a year at most'],
    ['/lambdelta waive x until 2027-01-31 because', 'a reason is missing'],
    ['/lambdelta waive x 2027-01-31', 'write'],
    ['/lambdelta approve pci', 'write'],
  ])('%j is refused with the way out', (body, words) => {
    expect(parseCommand(body, today)).toEqual({ problem: expect.stringContaining(words) });
  });

  test('a reason is cut, not a way to write a novel', () => {
    const parsed = parseCommand(`/lambdelta approve pci because ${'x'.repeat(5000)}`, today);
    expect(parsed).toMatchObject({ command: { reason: 'x'.repeat(500) } });
  });
});
