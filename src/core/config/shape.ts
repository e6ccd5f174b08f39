/** The words in which the configuration's table is written: what a key holds, for validation, JSON Schema and the reference. */
import { isDate } from '../model/date.ts';

/** What a key may be named, or a value name, out of lists that the caller hands in. */
export type NameKind = 'rule' | 'rule-or-area' | 'framework';

export type TextPattern = 'date' | 'account' | 'access';

export type Shape =
  | { is: 'text'; values?: readonly string[]; pattern?: TextPattern; name?: NameKind }
  | { is: 'number'; minimum: number }
  /** A string, number or boolean, kept as text. */
  | { is: 'scalar' }
  | { is: 'list'; of: Shape }
  | { is: 'map'; of: Shape; keys?: NameKind }
  | { is: 'object'; keys: Readonly<Record<string, Key>> }
  | { is: 'either'; of: readonly Shape[] };

export interface Key {
  shape: Shape;
  /** One sentence for the reference and for editors. */
  help: string;
  required?: true;
  /** As written in YAML, for people; the value itself is in `defaultConfig`. */
  default?: string;
  example?: string;
}

/** The shape in words, for messages and the reference. */
export function describe(shape: Shape): string {
  switch (shape.is) {
    case 'text':
      if (shape.values) return listed(shape.values.map((value) => `\`${value}\``));
      if (shape.pattern) return patternWords[shape.pattern];
      return shape.name ? nameWords[shape.name] : 'a text';
    case 'number':
      return `a number of at least ${shape.minimum}`;
    case 'scalar':
      return 'a text, number or boolean';
    case 'list':
      return `a list, each item ${describe(shape.of)}`;
    case 'map':
      return `a map, each value ${describe(shape.of)}`;
    case 'object':
      return `a map with ${listed(
        Object.keys(shape.keys).map((key) => `\`${key}\``),
        'and',
      )}`;
    case 'either':
      return listed(shape.of.map(describe));
  }
}

const patternWords: Readonly<Record<TextPattern, string>> = {
  date: 'a date such as `2027-01-31`',
  account: 'an account id of twelve digits in quotes',
  access: 'an access level, a service prefix, `privilege-escalation` or `public`',
};

/** Texts of a fixed form, as JSON Schema writes it too; a date must also exist. */
export const textPatterns: Readonly<Record<TextPattern, { source: string; test(text: string): boolean }>> = {
  date: { source: '^\\d{4}-\\d{2}-\\d{2}$', test: isDate },
  account: /^\d{12}$/,
  access: /^(?:Permissions management|Write|Read|List|Tagging|[a-z][a-z0-9-]*)$/,
};

/** What a name is called in messages. */
export const nameWords: Readonly<Record<NameKind, string>> = {
  rule: 'a rule id',
  'rule-or-area': 'a rule id or an area',
  framework: 'a framework id',
};

function listed(items: readonly string[], word = 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
