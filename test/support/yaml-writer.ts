/** Takes a value and a stream of choices, gives one of the many YAML documents that say it. */
import type { Json } from '../../src/core/model/tree.ts';

/** A number from 0 to `options` - 1. */
export type Choose = (options: number) => number;

const words = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off']);

/** The document; every style of scalar, flow and block collections, comments, blank lines, short tags. */
export function writeYaml(value: Json, choose: Choose): string {
  const text = node(value, 0, choose).trimStart();
  const document = choose(4) === 0 ? `---\n${text}\n` : `${text}\n`;
  return choose(6) === 0 ? document.replaceAll('\n', '\r\n') : document;
}

/** What stands after `key:` or `-`, beginning with a blank or a line break. */
function node(value: Json, indent: number, choose: Choose): string {
  const tagged = shortTag(value, indent, choose);
  if (tagged !== undefined) return tagged;
  const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  if (empty || choose(4) === 0) return ` ${flow(value, choose, indent)}${comment(choose)}`;
  if (Array.isArray(value))
    return block(
      value.map((item) => `-${node(item, indent + 2, choose)}`),
      indent,
      choose,
    );
  if (typeof value === 'object' && value !== null) {
    const lines = Object.keys(value).map(
      (key) => `${keyText(key, choose)}:${node(value[key] as Json, indent + 2, choose)}`,
    );
    return block(lines, indent, choose);
  }
  return typeof value === 'string' ? blockText(value, indent, choose) : ` ${scalar(value, choose)}${comment(choose)}`;
}

function block(lines: string[], indent: number, choose: Choose): string {
  return lines.map((line) => `${choose(8) === 0 ? '\n' : ''}\n${' '.repeat(indent)}${line}`).join('');
}

function comment(choose: Choose): string {
  return choose(6) === 0 ? ' # a: [remark' : '';
}

function shortTag(value: Json, indent: number, choose: Choose): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || choose(2) === 0) return undefined;
  const [key, more] = Object.keys(value);
  if (key === undefined || more !== undefined) return undefined;
  const argument = value[key];
  if (key === 'Ref' && typeof argument === 'string') return ` !Ref ${flow(argument, choose, indent)}`;
  if (key === 'Fn::Sub' && typeof argument === 'string') return ` !Sub${node(argument, indent, choose)}`;
  if (key === 'Fn::If' && Array.isArray(argument)) return ` !If${node(argument, indent, choose)}`;
  if (key === 'Fn::GetAtt' && Array.isArray(argument)) return ` !GetAtt ${argument.join('.')}`;
  return undefined;
}

/** One line, or in flow collections several, at any indentation. */
function flow(value: Json, choose: Choose, indent: number): string {
  const gap = () => (choose(5) === 0 ? `\n${' '.repeat(choose(2) === 0 ? indent + 1 : 1)}` : '');
  if (Array.isArray(value)) return `[${value.map((item) => gap() + flow(item, choose, indent)).join(', ')}${gap()}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.keys(value).map(
      (key) => `${gap()}${keyText(key, choose)}: ${flow(value[key] as Json, choose, indent)}`,
    );
    return `{${entries.join(',')}${gap()}}`;
  }
  return scalar(value, choose);
}

function scalar(value: string | number | boolean | null, choose: Choose): string {
  if (value === null) return choose(2) === 0 ? '~' : 'null';
  if (value === true) return ['true', 'yes', 'True', 'ON'][choose(4)] as string;
  if (value === false) return ['false', 'no', 'False', 'OFF'][choose(4)] as string;
  if (typeof value === 'number') return String(value);
  if (isPlain(value) && choose(2) === 0) return value;
  if (/^[ -~]*$/.test(value) && choose(2) === 0) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value);
}

function keyText(key: string, choose: Choose): string {
  return isPlain(key) && choose(3) > 0 ? key : JSON.stringify(key);
}

function isPlain(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9 ./_:-]*[A-Za-z0-9]$/.test(text) && !text.includes(': ') && !words.has(text.toLowerCase());
}

function blockText(text: string, indent: number, choose: Choose): string {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const fits = /^[!-~][ -~]*(?:\n(?:[ -~]*[!-~])?)*$/.test(body) && body !== '' && !body.endsWith('\n');
  if (!fits || choose(2) === 0) return ` ${scalar(text, choose)}${comment(choose)}`;
  const header = text.endsWith('\n') ? '|' : '|-';
  const lines = body.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent + 1) + line));
  return ` ${header}${choose(3) === 0 ? ' # remark' : ''}\n${lines.join('\n')}`;
}
