/** Compliance: how data is kept, where, and under whose key. */
import type { Rule } from '../rule.ts';
import { dataClassificationTagLowered, dataResidencyRegionChange, deltaEncryptionDowngraded } from './changes.ts';
import { customerKeys } from './customer-keys.ts';
import { databases } from './databases.ts';
import { durability } from './durability.ts';
import { encryption } from './encryption.ts';
import { namesAndTags } from './names-and-tags.ts';
import { sqsNoEncryption } from './sqs-no-encryption.ts';
import { stores } from './stores.ts';
import { tlsPolicies } from './tls-policies.ts';

export const compliance: readonly Rule[] = [
  ...encryption,
  sqsNoEncryption,
  ...customerKeys,
  ...durability,
  ...stores,
  ...databases,
  ...tlsPolicies,
  ...namesAndTags,
  deltaEncryptionDowngraded,
  dataResidencyRegionChange,
  dataClassificationTagLowered,
];
