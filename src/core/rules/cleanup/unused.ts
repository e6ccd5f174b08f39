/** State rules about what nothing uses: keys and secrets. */
import { isFalse } from '../../model/value.ts';
import { oneResource } from '../rows.ts';
import type { Rule, StackRule } from '../rule.ts';
import { isReferredTo } from './references.ts';

const key = 'AWS::KMS::Key';
const aliased = (extra: string) =>
  `${oneResource(key, `EnableKeyRotation: true${extra}`)}  Alias:\n    Type: AWS::KMS::Alias\n    Properties: { AliasName: alias/orders, TargetKeyId: !Ref Example }\n`;

const kmsUnusedKey: StackRule = {
  id: 'kms-unused-key',
  kind: 'state',
  area: 'cleanup',
  severity: 'low',
  title: 'Key that is switched off or not used',
  description:
    'The key is disabled, so that whatever it encrypts cannot be read; or nothing in the template refers to it, not even an alias or an output.',
  remediation: 'enable the key, or remove it once nothing is encrypted with it',
  docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html',
  about: [key],
  examples: { fail: aliased(', Enabled: false'), pass: aliased('') },
  *checkAll(facts) {
    for (const resource of facts.of(key))
      if (isFalse(resource.properties.Enabled) === true)
        yield { resource, path: ['Enabled'], message: `\`${resource.author.id}\` is disabled` };
      else if (!isReferredTo(resource, facts))
        yield { resource, message: `nothing in this template uses \`${resource.author.id}\`` };
  },
};

const secret = 'AWS::SecretsManager::Secret';

const secretUnused: StackRule = {
  id: 'secret-unused',
  kind: 'state',
  area: 'cleanup',
  severity: 'info',
  title: 'Secret that nothing uses',
  description:
    'Nothing in the template refers to the secret. One that is forgotten is not rotated, and still opens what it was made for.',
  remediation: 'refer to it where it is used, or remove it and what it opens',
  docs: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html',
  about: [secret],
  examples: {
    fail: oneResource(secret, 'GenerateSecretString: { PasswordLength: 32 }'),
    pass: `${oneResource(secret, 'GenerateSecretString: { PasswordLength: 32 }')}Outputs:\n  Secret: { Value: !Ref Example }\n`,
  },
  *checkAll(facts) {
    // One with a name of its own is read by that name.
    for (const resource of facts.of(secret))
      if (resource.properties.Name === undefined && !isReferredTo(resource, facts))
        yield { resource, message: `nothing in this template uses \`${resource.author.id}\`` };
  },
};

export const unusedRules: readonly Rule[] = [kmsUnusedKey, secretUnused];
