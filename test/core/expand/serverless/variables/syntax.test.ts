import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Pieces,
  parseVariables,
  type Source,
  VariableSyntaxError,
} from '../../../../../src/core/expand/serverless/variables/syntax.ts';

/** Pieces in a short spelling: `<self:a>` for a variable, `|` before each further source. */
function spelled(pieces: Pieces): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : `<${piece.sources.map(spelledSource).join('|')}>`))
    .join('');
}

function spelledSource(source: Source): string {
  if (source.kind === 'literal') return JSON.stringify(source.value);
  if (source.kind === 'nested') return spelled([source.variable]);
  const params = source.params ? `(${source.params.map(spelled).join(';')})` : '';
  return source.type + params + (source.address ? `:${spelled(source.address)}` : '');
}

const texts: [string, string][] = [
  ['plain', 'plain'],
  ['a-${self:custom.b}-c', 'a-<self:custom.b>-c'],
  ['${self:}', '<self>'],
  ["${opt:stage, self:provider.stage, 'dev'}", '<opt:stage|self:provider.stage|"dev">'],
  ['${opt:a, true}${opt:a, null}${opt:a, 12.5}', '<opt:a|true><opt:a|null><opt:a|12.5>'],
  ['${opt:a, ""}', '<opt:a|"">'],
  ['${file(./a b.yml):x.y, "z"}', '<file(./a b.yml):x.y|"z">'],
  ["${file('a,b.yml')}", '<file(a,b.yml)>'],
  ['${ssm(eu-west-1, raw):/a/b~true}', '<ssm(eu-west-1;raw):/a/b~true>'],
  ['${strToBool(${self:custom.x})}', '<strToBool(<self:custom.x>)>'],
  ['${self:a.${opt:stage, "dev"}.b}', '<self:a.<opt:stage|"dev">.b>'],
  ['${opt:stage, ${self:x}}', '<opt:stage|<self:x>>'],
  ['${AWS::Region} ${Table} ${Table.Arn} ${!Literal} ${}', '${AWS::Region} ${Table} ${Table.Arn} ${!Literal} ${}'],
  ['${AWS::Region-${self:x}}', '${AWS::Region-<self:x>}'],
  ['${stageVariables.name} ${a::b}', '${stageVariables.name} ${a::b}'],
  ['${cognito-identity.amazonaws.com:sub}', '<cognito-identity.amazonaws.com:sub>'],
  ['\\${self:a}', '${self:a}'],
  ['\\\\${self:a}', '\\<self:a>'],
  ['a\\b \\n', 'a\\b \\n'],
  ['$ $$ {x} $', '$ $$ {x} $'],
];

test.each(texts)('%s', (text, expected) => {
  expect(spelled(parseVariables(text))).toBe(expected);
});

const mistakes = [
  '${self:a',
  '${file(a.yml',
  '${opt:a, x y}',
  '${opt:a, }',
  '${self:a.${AWS::Region}}',
  "${opt:a, 'b}",
];

test.each(mistakes)('%s cannot be read', (text) => {
  expect(() => parseVariables(text)).toThrow(VariableSyntaxError);
});

test('nesting has an end', () => {
  expect(() => parseVariables('${self:'.repeat(1000))).toThrow(VariableSyntaxError);
});

test('any text is read or refused, in time that grows with its length', () => {
  const pieces = fc.constantFrom('${', '}', 'self:', 'a', '(', ')', ',', ' ', "'", '"', '\\', '$', ':', '.', '{');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      try {
        return Array.isArray(parseVariables(parts.join('')));
      } catch (error) {
        return error instanceof VariableSyntaxError;
      }
    }),
    { seed: 1, numRuns: 2000 },
  );
  const start = performance.now();
  parseVariables('${self:a}'.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(2000);
});
