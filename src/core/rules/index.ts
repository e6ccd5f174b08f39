/** Every rule, area by area. To add one: write its file (or its row in a table) and list it here. */
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [];
