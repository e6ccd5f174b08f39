import { describe, expect, it } from 'vitest';
import { numberOf, parametersOf, readArguments } from '../../src/cli/arguments.ts';
import { commands } from '../../src/cli/commands.ts';
import { helpOf, overview } from '../../src/cli/help.ts';

function parse(name: string, ...argv: string[]) {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return readArguments(command, argv);
}

describe('readArguments', () => {
  it('reads operands and flags in any order and spelling', () => {
    const args = parse('diff', '-f', 'json', 'main', '--output=x.json', 'HEAD', '--verbose');
    expect(args.operands).toEqual(['main', 'HEAD']);
    expect([args.value('format'), args.value('output'), args.has('verbose'), args.has('no-color')]).toEqual([
      'json',
      'x.json',
      true,
      false,
    ]);
  });

  it('takes what follows -- as operands', () => {
    expect(parse('scan', '--', '--odd-name').operands).toEqual(['--odd-name']);
  });

  it.each([
    [['diff', 'a', 'b', '--formt', 'json'], /no flag `--formt`, did you mean `--format`\?/],
    [
      ['diff', 'a', 'b', '--format', 'jsn'],
      /takes text, json, markdown, sarif, html, not `jsn`, did you mean `json`\?/,
    ],
    [['diff', 'a', 'b', '--fail-on', 'hgih'], /did you mean `high`\?/],
    [['diff', 'a', 'b', '--format'], /`--format` needs a value: `--format FORMAT`/],
    [['diff', 'a', 'b', '--verbose=yes'], /`--verbose` takes no value/],
    [['diff'], /`diff` needs <base> \[<head>\]; usage: `lambdelta diff <base> \[<head>\]`/],
    [['diff', 'a', 'b', 'c'], /`diff` does not take `c`/],
    [['rules', 'x'], /`rules` does not take `x`; usage: `lambdelta rules`/],
    [['expand', 'a', '-z'], /no flag `-z`/],
  ])('says what is wrong with %j', ([name = '', ...argv], message) => {
    expect(() => parse(name, ...argv)).toThrow(message);
  });

  it('needs no operands for --help', () => {
    expect(parse('diff', '--help').has('help')).toBe(true);
  });
});

describe('values', () => {
  it('are numbers of points', () => {
    expect(numberOf(parse('diff', 'a', '--max-risk-increase', '12.5'), 'max-risk-increase')).toBe(12.5);
    for (const bad of ['x', '-1', ' ', 'Infinity']) {
      expect(() => numberOf(parse('diff', 'a', `--max-risk-increase=${bad}`), 'max-risk-increase')).toThrow(
        /number of points/,
      );
    }
  });

  it('are parameters, whose names are only names', () => {
    const parameters = parametersOf(parse('diff', 'a', '-p', 'Stage=prod', '-p', 'Url=a=b', '-p', '__proto__=x'));
    expect(Object.entries(parameters)).toEqual([
      ['Stage', 'prod'],
      ['Url', 'a=b'],
      ['__proto__', 'x'],
    ]);
    expect(() => parametersOf(parse('diff', 'a', '-p', 'Stage'))).toThrow(/NAME=VALUE/);
  });
});

describe('help', () => {
  it('lists every command, and every flag of each with its usage and examples', () => {
    for (const command of commands) {
      expect(overview()).toContain(command.summary);
      const text = helpOf(command);
      for (const flag of command.flags) expect(text).toContain(`--${flag.name}`);
      for (const example of command.examples) expect(text).toContain(example);
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(130);
    }
  });

  it('shows only examples that parse', () => {
    for (const command of commands) {
      for (const example of command.examples) {
        const [program, name = '', ...argv] = example.split(' ');
        expect([program, name]).toEqual(['lambdelta', command.name]);
        expect(() => parse(name, ...argv)).not.toThrow();
      }
    }
  });
});
