import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identitiesIn, readable, token } from '../../../src/core/model/value.ts';

describe('readable', () => {
  it('tells an unknown by its name', () => {
    expect(readable(`arn:aws:sqs:::${token('GetAtt:Queue.Name')}/${token('Ref:Stage')}`)).toBe(
      'arn:aws:sqs:::${Queue.Name}/${Stage}',
    );
  });

  it('closes an unknown inside of another, however deep', () => {
    const account = token('AWS::AccountId');
    expect(readable(token(`FindInMap:Accounts.${account}.Key`))).toBe('${FindInMap:Accounts.${AWS::AccountId}.Key}');
    expect(readable(token(`FindInMap:A.${token(`ImportValue:${token('Ref:Stage')}-b`)}.${account}`))).toBe(
      '${FindInMap:A.${${Stage}-b}.${AWS::AccountId}}',
    );
  });

  it('gives lists their own brackets back, and leaves parentheses', () => {
    expect(readable(token(`Fn::Cidr:["10.0.0.0/16",[${token('Ref:Count')}],{"a":["b"]}]`))).toBe(
      '${Fn::Cidr:["10.0.0.0/16",[${Count}],{"a":["b"]}]}',
    );
    expect(readable(token('file(./a.yml):b'))).toBe('${file(./a.yml):b}');
  });

  it('closes what a cut text has left open', () => {
    expect(readable('${Token[FindInMap:A.${Token[Ref:Stage]}')).toBe('${FindInMap:A.${Stage}}');
  });
});

describe('identitiesIn', () => {
  it('finds what a pattern of tokens finds, in any text', () => {
    const piece = fc.constantFrom('${Token[', ']}', ']', '}', 'Ref:A', '${', 'x', '[');
    const pattern = /\$\{Token\[([^\]]*)\]\}/g;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(identitiesIn(text)).toEqual(Array.from(text.matchAll(pattern), (match) => match[1]));
      }),
      { numRuns: 2_000 },
    );
  });
});
