/** Every rule, area by area. To add one: write its file (or its row in a table) and list it in its area's index. */
import { cleanup } from './cleanup/index.ts';
import { compliance } from './compliance/index.ts';
import { http } from './http/index.ts';
import { deltaEffectiveActionsGrew } from './iam/access-growth.ts';
import { iam } from './iam/index.ts';
import { input } from './input/index.ts';
import { monitoring } from './monitoring/index.ts';
import { network } from './network/index.ts';
import { platform } from './platform/index.ts';
import { responsibility } from './responsibility/index.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  ...iam,
  ...responsibility,
  ...http,
  ...cleanup,
  ...input,
  ...network,
  ...monitoring,
  ...compliance,
  ...platform,
  // Last, as it says nothing where another rule tells enough of the same.
  deltaEffectiveActionsGrew,
];
