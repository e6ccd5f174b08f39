/** What Lambdelta says about its input when it cannot be read as meant. A user's mistake is a diagnostic; a bug throws. */
import type { Place } from './place.ts';

export interface Diagnostic {
  level: 'error' | 'warning';
  /** Stable and kebab-case, such as `yaml-syntax`; tests and users match on it, never on the sentence. */
  code: string;
  /** One sentence: what is wrong and the way out. */
  message: string;
  /** What it is about, such as a plugin's name, for whoever compares two sides. */
  subject?: string;
  place?: Place;
}

/** Collects diagnostics while a stage runs. */
export type Report = (diagnostic: Diagnostic) => void;
