/** Takes plain data, gives YAML 1.1 as CloudFormation reads it, written by a library that knows nothing of the parser here. */
import { stringify } from 'yaml';
import { inert } from '../core/render/json.ts';

/** A repeated part is written out, not aliased. */
const options = { aliasDuplicateObjects: false, lineWidth: 0, version: '1.1' } as const;

export function writeYaml(data: unknown): string {
  const text = stringify(data, options);
  if (inert(text) === text) return text;
  // Only quoted text can hold an invisible character as an escape.
  return inert(stringify(data, { ...options, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' }));
}
