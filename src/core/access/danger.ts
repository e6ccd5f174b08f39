/** The order of danger among actions and their access levels. */
import type { AccessLevel } from '../model/delta.ts';

/** Most dangerous first. */
export const accessLevels: readonly AccessLevel[] = ['Permissions management', 'Write', 'Read', 'Tagging', 'List'];

interface Leveled {
  name: string;
  level: AccessLevel;
}

/** Compares actions: the more dangerous level first, then by name. */
export function byDanger(a: Leveled, b: Leveled): number {
  return (
    accessLevels.indexOf(a.level) - accessLevels.indexOf(b.level) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}
