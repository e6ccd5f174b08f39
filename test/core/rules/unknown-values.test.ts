/** No rule guesses: where the value that fails is a parameter without default, the finding is gone. */
import { expect, it } from 'vitest';
import type { Finding } from '../../../src/core/model/finding.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { scan } from '../../../src/index.ts';

const path = 'template.yaml';
const options = { today: '2026-11-24' };

/** Rules whose finding does not hang on the value at its place, with the reason. */
const effect = 'an effect that nobody knows counts as Allow, as in the access engine';
const visible = 'a parameter without NoEcho shows its value to whoever may describe the stack';
const otherwise: Readonly<Record<string, string>> = {
  'iam-trust-any-principal': effect,
  'iam-trust-notprincipal': effect,
  'iam-trust-wildcard-action': effect,
  'iam-trust-notaction': effect,
  'iam-trust-account-root': effect,
  'iam-trust-cross-account-no-guard': effect,
  'iam-trust-confused-deputy': effect,
  'iam-trust-oidc-unscoped': effect,
  'iam-user-login-password-plaintext': visible,
  'lambda-permission-event-token-plaintext': visible,
  'rds-master-password-plaintext': visible,
  'firehose-destination-secret': visible,
  'api-no-usage-plan': 'no plan names the stage, whatever its name',
  'rds-master-username-plaintext': visible,
};

/** The text with the scalar of `Key: value` at a finding's place replaced; `undefined` where a finding points at no scalar. */
function withUnknown(text: string, { place }: Finding): string | undefined {
  const lines = text.split('\n');
  const line = lines[place.startLine - 1];
  if (line === undefined || place.endLine !== place.startLine) return undefined;
  const written = line.slice(place.startColumn - 1, place.endColumn - 1);
  const scalar = /^([\w-]+:\s+)([^\s{[!].*)$/.exec(written);
  if (!scalar) return undefined;
  lines[place.startLine - 1] =
    line.slice(0, place.startColumn - 1) + `${scalar[1]}!Ref Unknown` + line.slice(place.endColumn - 1);
  const parameters = 'Parameters:\n  Unknown: { Type: String }\n';
  return parameters + lines.join('\n').replace(/^Parameters:.*\n(?: .*\n)*/m, '');
}

const cases = (
  await Promise.all(
    rules.map(async (rule) => {
      const { fail } = rule.examples;
      if (typeof fail !== 'string') return [];
      const { findings } = await scan([{ path, text: fail }], options);
      const text = findings
        .filter(({ rule: id }) => id === rule.id)
        .flatMap((finding) => withUnknown(fail, finding) ?? []);
      return text.slice(0, 1).map((changed) => [rule.id, changed] as const);
    }),
  )
).flat();

it.each(cases)('%s is quiet about a value that nobody knows', async (id, text) => {
  const { findings, diagnostics } = await scan([{ path, text }], options);
  expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
  const told = findings.filter((finding) => finding.rule === id).map(({ message }) => message);
  if (Object.hasOwn(otherwise, id)) expect(told, otherwise[id]).not.toEqual([]);
  else expect(told).toEqual([]);
});

it('finds enough values to try', () => {
  expect(cases.length).toBeGreaterThan(60);
});
