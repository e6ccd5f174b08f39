/** The App's log: JSON lines on standard output, from which every known secret and everything shaped like a token is cut. */
import { type Logger, pino } from 'pino';

export type Log = Logger;

/** GitHub's tokens by their prefixes, JSON web tokens, PEM keys, and passwords in URLs. */
const shapes: readonly RegExp[] = [
  /\bgh[oprsu]_[A-Za-z0-9_.-]{16,1000}/g,
  /\bgithub_pat_[A-Za-z0-9_]{16,255}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,10000}-----END [A-Z ]{0,30}PRIVATE KEY-----/g,
  /(?<=:\/\/[^\s:/@"]{0,64}:)[^\s/@"]{1,256}(?=@)/g,
];

export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) clean = clean.replaceAll(secret, '[secret]');
  for (const shape of shapes) clean = clean.replace(shape, '[secret]');
  return clean;
}

/** `write` takes whole lines; `secrets` are cut out wherever they stand, also inside of others' messages. */
export function createLog(level: string, secrets: string[], write: (line: string) => void): Log {
  // Written as JSON a secret of several lines has its line ends escaped.
  const known = secrets
    .filter((secret) => secret.length >= 6)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return pino(
    {
      level,
      base: { app: 'lambdelta' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    { write: (line: string) => write(redact(line, known)) },
  );
}

interface Described {
  type: string;
  message: string;
  status?: number;
  stack?: string;
  cause?: Described;
}

/** Only these fields: octokit's errors carry the whole request, headers and all. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const described: Described = { type: error.name, message: error.message };
  if ('status' in error && typeof error.status === 'number') described.status = error.status;
  if (error.stack) described.stack = error.stack;
  if (error.cause instanceof Error) described.cause = describeError(error.cause) as Described;
  return described;
}
