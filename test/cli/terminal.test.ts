import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Arguments } from '../../src/cli/arguments.ts';
import { formatOf, wantsColor } from '../../src/cli/formats.ts';
import { withProgress } from '../../src/cli/progress.ts';

function args(flags: Record<string, string> = {}): Arguments {
  const values = (name: string) => (Object.hasOwn(flags, name) ? [flags[name] ?? ''] : []);
  return { operands: [], values, value: (name) => values(name)[0], has: (name) => Object.hasOwn(flags, name) };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('wantsColor', () => {
  function onTerminal(isTTY: boolean) {
    const was = process.stdout.isTTY;
    process.stdout.isTTY = isTTY;
    return () => {
      process.stdout.isTTY = was;
    };
  }

  it('is for terminals, unless somebody says no', () => {
    const restore = onTerminal(true);
    vi.stubEnv('NO_COLOR', '');
    vi.stubEnv('TERM', 'xterm');
    const wanted = [wantsColor(args()), wantsColor(args({ 'no-color': 'true' })), wantsColor(args({ output: 'x' }))];
    vi.stubEnv('NO_COLOR', '1');
    wanted.push(wantsColor(args()));
    vi.stubEnv('NO_COLOR', '');
    vi.stubEnv('TERM', 'dumb');
    wanted.push(wantsColor(args()));
    restore();
    expect(wanted).toEqual([true, false, false, false, false]);
  });

  it('is not for a pipe', () => {
    const restore = onTerminal(false);
    expect(wantsColor(args())).toBe(false);
    restore();
  });
});

describe('formatOf', () => {
  it('is what --format says, else the ending of --output where that is allowed', () => {
    const all = ['text', 'json', 'markdown', 'sarif', 'html'];
    expect(formatOf(args({ format: 'json', output: 'x.html' }), all, 'text')).toBe('json');
    expect(formatOf(args({ output: 'x.SARIF' }), all, 'text')).toBe('sarif');
    expect(formatOf(args({ output: 'x.html' }), ['text', 'json'], 'text')).toBe('text');
    expect(formatOf(args({ output: 'x.constructor' }), all, 'text')).toBe('text');
  });
});

describe('withProgress', () => {
  const large = [{ text: 'x'.repeat(1_000_000) }];
  const slow = () => new Promise<string>((resolve) => setTimeout(() => resolve('done'), 1050));

  it('says one plain line where there is no terminal and work took over a second', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await withProgress('judging 9 files', large, slow)).toBe('done');
    expect(write.mock.calls.map(([text]) => text)).toEqual([
      expect.stringMatching(/^lambdelta: judging 9 files took 1\.\d s\n$/),
    ]);
  });

  it('is silent about quick work and passes failures on', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await withProgress('x', large, async () => 'quick')).toBe('quick');
    await expect(withProgress('x', large, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(write).not.toHaveBeenCalled();
  });
});
