/** Compliance: how data is kept, where, and under whose key. */
import type { Rule } from '../rule.ts';
import { dataClassificationTagLowered, dataResidencyRegionChange, deltaEncryptionDowngraded } from './changes.ts';

export const compliance: readonly Rule[] = [
  deltaEncryptionDowngraded,
  dataResidencyRegionChange,
  dataClassificationTagLowered,
];
