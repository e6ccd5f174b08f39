/** Takes rows about one property of a resource type each, with examples in a line, gives the rules; leaves alone what nobody can change. */
import type { Area, Edit } from '../model/finding.ts';
import { placeOf } from '../model/place.ts';
import type { Resource } from '../model/stack.ts';
import { entryOf, get } from '../model/tree.ts';
import { isFrameworkOwn, severityAt } from './origins.ts';
import type { RuleWords, StateRule } from './rule.ts';
import { type PropertyRule, propertyRule } from './shapes.ts';

export interface Row extends Omit<RuleWords, 'area' | 'examples'>, Pick<PropertyRule, 'on' | 'property' | 'must'> {
  /** What is wrong, after the resource's name: "has no access log". */
  says: string;
  /** Properties, in flow style, of a resource of the first type. */
  fail: string;
  pass: string;
  /** The right value, where replacing a wrong one is all there is to do. */
  right?: string;
  /** Further reason to leave a resource alone. */
  unless?(resource: Resource): boolean;
}

export function rowRules(area: Area, rows: readonly Row[]): StateRule[] {
  return rows.map((row) => {
    const { on, property, must, says, fail, pass, right, unless, ...words } = row;
    const type = on[0] ?? '';
    const rule = propertyRule({
      words: { ...words, area, examples: { fail: oneResource(type, fail), pass: oneResource(type, pass) } },
      on,
      property,
      must,
      message: (id) => `\`${id}\` ${says}`,
    });
    const path = property.split('.');
    return {
      ...rule,
      check(resource, facts) {
        const [hit] = rule.check(resource, facts);
        if (!hit || isFrameworkOwn(resource) || unless?.(resource)) return [];
        const severity = severityAt(resource, path, rule.severity);
        const fix = right === undefined ? [] : replaced(resource, path, right);
        return [{ ...hit, severity, ...(fix.length > 0 ? { fix } : {}) }];
      },
    };
  });
}

/** The edit that writes `right` over a value, where the source has that very value and no variable or function. */
function replaced(resource: Resource, path: readonly string[], right: string): Edit[] {
  const last = path.at(-1) ?? '';
  const holder = get(resource.properties, ...path.slice(0, -1)) ?? resource.properties;
  const span = entryOf(path.length > 1 ? holder : resource.properties, last)?.value;
  const value = get(resource.properties, ...path);
  if (!span || value === undefined) return [];
  const written = span.source.text.slice(span.start, span.end);
  const bare = written.replace(/^(['"])(.*)\1$/, '$2');
  return bare !== '' && bare === String(value) ? [{ place: placeOf(span), text: written.replace(bare, right) }] : [];
}

/** A template with one resource; `properties` in flow style. */
export function oneResource(type: string, properties: string): string {
  return `Resources:\n  Example:\n    Type: ${type}\n    Properties: { ${properties} }\n`;
}
