/** Gives README.md with what the demo prints today, shortened to the parts that are named here. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** Each stands in one part of the output that is shown; the rest becomes `…`. */
const shown = [
  '  FAIL ',
  '  base examples',
  '  ✗ ',
  ' api-rest-method-no-auth',
  ' iam-passrole-wildcard',
  ' fn-env-secret',
  '`ProcessOrder` may `dynamodb:*`',
  '  OPENED',
  '+ `GET /orders/{id} on OrdersApi` reaches',
  '+ `function URL` reaches',
  ' findings on both sides',
];

const block = /(?<=<!-- demo -->\n```text\n)[\s\S]*?(?=```\n)/;

export function readme(): string {
  const page = readFileSync(new URL('README.md', root), 'utf8');
  return page.replace(block, () => shorten(demo()));
}

function demo(): string {
  const args = ['src/cli.ts', 'diff', 'examples/orders/base', 'examples/orders/head'];
  const env = { ...process.env, NO_COLOR: '1' };
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: fileURLToPath(root), env, encoding: 'utf8' });
  if (!stdout) throw new Error(`the demo prints nothing: ${stderr}`);
  return stdout;
}

/** Parts end at an empty line, and before each `+` or `−`. */
function shorten(output: string): string {
  const parts = output
    .trimStart()
    .replace(/^/, '  ')
    .split(/(?<=\n)\n+|(?<=\n)(?= {2}[+−] )/);
  const missing = shown.filter((words) => !parts.some((part) => part.includes(words)));
  if (missing.length > 0) throw new Error(`the demo no longer prints: ${missing.join(', ')}`);
  const kept = parts.map((part) => (shown.some((words) => part.includes(words)) ? part : undefined));
  const lines = kept.flatMap((part, index) => {
    if (part !== undefined) return part.startsWith('  +') || index === 0 || !kept[index - 1] ? [part] : [`\n${part}`];
    return index > 0 && kept[index - 1] !== undefined && index < kept.length - 1 ? ['…\n'] : [];
  });
  return lines.join('');
}
