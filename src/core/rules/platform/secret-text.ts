/** Takes text and the name it goes by, says whether it is a credential. The one detector of every rule about secrets; it never gives the text back. */
import { hasUnknown } from '../../model/value.ts';

/** What a credential looks like wherever it stands. Every repetition is bounded, so that hostile text costs no more than its length. */
const formats: readonly { kind: string; pattern: RegExp }[] = [
  { kind: 'AWS access key id', pattern: /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/ },
  { kind: 'private key', pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/ },
  { kind: 'GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})/ },
  { kind: 'GitLab token', pattern: /\bglpat-[\w-]{20}/ },
  { kind: 'Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{20}/ },
  { kind: 'Slack webhook', pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,12}\/B[A-Z0-9]{6,12}\/[A-Za-z0-9]{20}/ },
  { kind: 'Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20}/ },
  { kind: 'OpenAI or Anthropic key', pattern: /\bsk-(?:proj|ant|svcacct)-[\w-]{20}/ },
  { kind: 'Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}/ },
  { kind: 'SendGrid key', pattern: /\bSG\.[\w-]{22}\.[\w-]{43}/ },
  { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}/ },
  { kind: 'JSON web token', pattern: /\beyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{16}/ },
];

/** `postgres://user:password@host`; the password is the third group. */
const connection = /\b([a-z][a-z0-9+.-]{1,20}):\/\/([^\s:@/]{1,64}):([^\s:@/]{1,128})@/i;

/** Something that every format of `formats` has: most text has none of it, and is asked no more. */
const hint = /AKIA|ASIA|-----BEGIN |gh[pousr]_|github_pat_|glpat-|xox|hooks\.slack|k_live_|sk-|AIza|SG\.|npm_|eyJ/;

/** Longer text is looked at up to here. */
const most = 200_000;

/** The kind of credential in a text, by its format alone; `undefined` where there is none. */
export function credentialIn(text: string): string | undefined {
  const part = text.slice(0, most);
  const found = hint.test(part) ? formats.find(({ pattern }) => pattern.test(part)) : undefined;
  if (found) return found.kind;
  const password = part.includes('://') ? connection.exec(part)?.[3] : undefined;
  return password !== undefined && !hasUnknown(password) && !/^[<{[$*]/.test(password) && !isPlaceholder(password)
    ? 'connection string with a password'
    : undefined;
}

const nouns =
  'passw(?:or)?d|pwd|passphrase|secret|token|api_?key|secret_?key|access_?key|private_?key|signing_?key|auth_?key|shared_?key|account_?key|license_?key|webhook_?key|credentials?';

/** A secret's name ends in what it is: `DB_PASSWORD`, `githubToken`, `/orders/api-key`. `TokenUrl`, `SecretArn`, `PasswordLength` are none. */
const secretName = new RegExp(`(?:${nouns})(?:_?(?:value|string|text))?_?\\d{0,3}$`);

export function isSecretName(name: string): boolean {
  const end = name.slice(-120).toLowerCase();
  // Part of every noun: most names have none, and are asked no more.
  if (!/pass|pwd|secret|token|key|credential/.test(end)) return false;
  const tail = end.replace(/[-. ]/g, '_');
  return (
    secretName.test(tail) && !/(?:next|page|pagination|client_request|public|partition)_?(?:token|key)$/.test(tail)
  );
}

/** Whether a password is asked for, which people choose; the others are made by machines and look like it. */
function isPasswordName(name: string): boolean {
  return /(?:passw(?:or)?d|pwd|passphrase)[\W_]*(?:value|string|text)?[\W_]*\d{0,3}$/i.test(name);
}

/** Whether the literal value of something with a secret's name is one: no reference, place, flag, placeholder or plain word. */
export function isSecretValue(name: string, value: string): boolean {
  const text = value.trim();
  if (text.length < 6 || text.length > 4096 || hasUnknown(text) || /\$\{|\{\{|^<|^\[/.test(text)) return false;
  if (isReference(text) || isPlaceholder(text)) return false;
  if (isPasswordName(name)) return /\d|[^\w\s]/.test(text) && /[a-z]/i.test(text) && !/\s/.test(text);
  return text.length >= 16 && /\d/.test(text) && /[a-z]/i.test(text) && !/\s/.test(text) && entropyOf(text) >= 2.5;
}

/** ARNs, URLs, paths of parameters and secrets, domain names. */
function isReference(text: string): boolean {
  return (
    /^(?:arn:|https?:\/\/|s3:\/\/|\/|\.{1,2}\/|ssm:|secretsmanager:|amzn1\.)/i.test(text) ||
    /^[a-z0-9_.-]+(?:\/[a-z0-9_.-]+)+$/.test(text) ||
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\.[a-z]{2,}$/.test(text)
  );
}

function isPlaceholder(text: string): boolean {
  return /example|your|change|replace|update[-_ ]?me|dummy|placeholder|sample|insert|enter|todo|redacted|default|x{4}|0{6}|\*{3}|\.{3}|_here|-here|^(?:fake|test|mock|stub|none|null|undefined|true|false)|^(?:password|passwd|secret|token|admin|user|root|postgres|mysql|abc\d+|12345\d*|idunno)$/i.test(
    text,
  );
}

/** Bits per character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** `sure`: its format alone tells; else its name and a value that fits. */
export interface Secret {
  kind: string;
  sure: boolean;
}

/** The kind of credential under a name, by format or by name and value; `undefined` where there is none. */
export function secretIn(name: string, value: string): Secret | undefined {
  const kind = credentialIn(value);
  if (kind !== undefined) return { kind, sure: true };
  return isSecretName(name) && isSecretValue(name, value)
    ? { kind: isPasswordName(name) ? 'password' : 'secret', sure: false }
    : undefined;
}

/** Assignments of quoted text, as code of any language writes them: `const token = '…'`, `"password": "…"`. */
const assignment = /([A-Za-z_][\w-]{1,40})['"]?\s{0,4}(?::=|[:=])\s{0,4}(?:"([^"\n]{6,200})"|'([^'\n]{6,200})')/g;

/** The kind of credential in code, by format or in an assignment to a secret's name. */
export function secretInCode(code: string): Secret | undefined {
  const kind = credentialIn(code);
  if (kind !== undefined) return { kind, sure: true };
  for (const [, name = '', double, single] of code.slice(0, most).matchAll(assignment)) {
    const value = double ?? single ?? '';
    if (isSecretName(name) && isSecretValue(name, value)) return { kind: 'secret in an assignment', sure: false };
  }
  return undefined;
}
