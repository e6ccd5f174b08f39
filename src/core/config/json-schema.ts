/** Takes the table of keys, gives the JSON Schema that editors validate `.github/lambdelta.yml` with. */
import { areas } from '../model/finding.ts';
import { settings } from './settings.ts';
import { type Key, type NameKind, type Shape, textPatterns } from './shape.ts';
import type { KnownNames } from './validate.ts';

/** A JSON Schema (draft 7, which editors know best) with the ids of rules and frameworks that `known` lists. */
export function configSchema(known: Omit<KnownNames, 'areas'> = {}): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Lambdelta configuration',
    description: 'The file .github/lambdelta.yml',
    ...schemaOf(settings, { ...known, areas }),
  };
}

function schemaOf(shape: Shape, known: KnownNames): object {
  switch (shape.is) {
    case 'text':
      return textSchema(shape, known);
    case 'number':
      return { type: 'number', minimum: shape.minimum };
    case 'scalar':
      return { type: ['string', 'number', 'boolean'] };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of, known) };
    case 'map':
      return {
        type: 'object',
        ...(shape.keys ? { propertyNames: namesSchema(shape.keys, known) } : {}),
        additionalProperties: schemaOf(shape.of, known),
      };
    case 'object':
      return objectSchema(shape.keys, known);
    case 'either':
      return { anyOf: shape.of.map((choice) => schemaOf(choice, known)) };
  }
}

function textSchema(shape: Extract<Shape, { is: 'text' }>, known: KnownNames): object {
  if (shape.name) return { type: 'string', ...namesSchema(shape.name, known) };
  if (shape.values) return { enum: shape.values };
  return { type: 'string', minLength: 1, ...(shape.pattern ? { pattern: textPatterns[shape.pattern].source } : {}) };
}

function namesSchema(kind: NameKind, known: KnownNames): object {
  const ids = kind === 'framework' ? known.frameworks : known.rules;
  if (!ids) return { minLength: 1 };
  return { enum: kind === 'rule-or-area' ? [...known.areas, ...ids] : ids };
}

function objectSchema(keys: Readonly<Record<string, Key>>, known: KnownNames): object {
  const required = Object.keys(keys).filter((name) => keys[name]?.required);
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(keys).map(([name, key]) => [name, { description: key.help, ...schemaOf(key.shape, known) }]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}
