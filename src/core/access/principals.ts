/**
 * Takes a `Principal` element, gives globs over principals. A principal is the word `AWS:<arn>`, `Service:<name>`,
 * `Federated:<provider>` or `CanonicalUser:<id>`, so one language serves all kinds.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
import { type Principals, principalKinds } from '../model/policy.ts';
import { anyOne, anyRun, codesOf, colon, compileGlob, type Glob, oneInPart, runInPart } from './language/glob.ts';
import type { Letters, Word } from './language/letters.ts';

const syntax = { wildcards: true, fold: false, arn: undefined } as const;

/** Everybody that an element names; not to be asked where it names everyone. */
export function principalGlobs(principals: Principals, letters: Letters): Glob[] {
  return principalKinds.flatMap((kind) =>
    principals[kind].flatMap((name) => {
      const codes = compileGlob(name, syntax, letters)?.codes ?? [];
      return kind === 'AWS' ? awsGlobs(codes, letters) : [glob([...codesOf(`${kind}:`), ...codes])];
    }),
  );
}

/**
 * Who a `NotPrincipal` element exempts: those it lists by name, of an account that it lists too
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html); an account alone is its root user.
 */
export function exemptGlobs(principals: Principals, letters: Letters): Glob[] {
  const entries = principals.AWS.map((name) => compileGlob(name, syntax, letters)?.codes ?? []);
  const accounts = new Set(entries.map((codes) => accountOf(codes, letters)?.join()));
  const exempt = entries.flatMap((codes) => {
    const account = accountOf(codes, letters);
    const root =
      split(codes).length === 6
        ? codes
        : account && [...codesOf('arn:'), runInPart, ...codesOf(':iam::'), ...account, ...codesOf(':root')];
    if (account && root) return [glob([...codesOf('AWS:'), ...root])];
    const own = split(codes)[4];
    return own && !accounts.has(own.join()) ? [] : awsGlobs(codes, letters);
  });
  const others = { ...principals, AWS: [] };
  return [...exempt, ...principalGlobs(others, letters)];
}

/** Every principal there can be: an ARN of IAM or STS, an unknown or an id such as `AROA…`, or one of another kind. */
export const anyPrincipal: Glob[] = [
  ...['aws', 'aws-cn', 'aws-us-gov'].flatMap((partition) =>
    ['iam', 'sts'].map((service) => glob([...codesOf(`AWS:arn:${partition}:${service}::`), runInPart, colon, anyRun])),
  ),
  glob([...codesOf('AWS:'), runInPart]),
  ...principalKinds.slice(1).map((kind) => glob([...codesOf(`${kind}:`), anyRun])),
];

/** Everybody of one account. */
export function accountGlob(account: Word): Glob {
  const confined = account.map((code) => (code === anyRun ? runInPart : code === anyOne ? oneInPart : code));
  return glob([...codesOf('AWS:arn:'), runInPart, colon, runInPart, colon, colon, ...confined, colon, anyRun]);
}

/** Whether a text names an account as a whole: its id, or its root. */
export function namesAccount(name: string, letters: Letters): boolean {
  return accountOf(compileGlob(name, syntax, letters)?.codes ?? [], letters) !== undefined;
}

function awsGlobs(codes: Word, letters: Letters): Glob[] {
  const account = accountOf(codes, letters);
  if (account) return [accountGlob(account)];
  const named = glob([...codesOf('AWS:'), ...codes]);
  const [arn, partition, service, region, owner, resource, ...rest] = split(codes);
  const isRole =
    arn &&
    partition &&
    region &&
    owner &&
    resource &&
    rest.length === 0 &&
    textOf(service) === 'iam' &&
    textOf(resource.slice(0, 5)) === 'role/';
  if (!isRole) return [named];
  // A role's sessions act for it; their ARN has the role's name without its path.
  const name = resource.slice(resource.lastIndexOf(47) + 1);
  return [
    named,
    glob([
      ...codesOf('AWS:arn:'),
      ...partition,
      ...codesOf(':sts::'),
      ...owner,
      ...codesOf(':assumed-role/'),
      ...name,
      47,
      anyRun,
    ]),
  ];
}

function accountOf(codes: Word, letters: Letters): Word | undefined {
  if (codes.length > 0 && codes.every((code) => code >= 48 && code <= 57)) return codes;
  if (/(?:^|:)AWS::AccountId$/.test(letters.identity(codes) ?? '')) return codes;
  const parts = split(codes);
  return parts.length === 6 && textOf(parts[0]) === 'arn' && textOf(parts[5]) === 'root' ? parts[4] : undefined;
}

function split(codes: Word): Word[] {
  const parts: Word[] = [[]];
  for (const code of codes) {
    if (code === colon) parts.push([]);
    else parts.at(-1)?.push(code);
  }
  return parts;
}

function textOf(codes: Word | undefined): string | undefined {
  return codes?.every((code) => code >= 0 && code < 0x10000) ? String.fromCharCode(...codes) : undefined;
}

function glob(codes: Word): Glob {
  return { codes, fold: false, exact: codes.every((code) => code >= 0) };
}
