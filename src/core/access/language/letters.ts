/** Takes the names of unknowns and policy variables, gives each a text of its own from an alphabet beyond characters. */
import { token } from '../../model/value.ts';

/**
 * A word is a list of codes: UTF-16 units, and above them letters. An unknown value stands for a word of letters that occur
 * nowhere else: a text unlike all others, too long to be counted by `?`. What holds for that text holds for some value.
 */
export type Word = number[];

/** Some character that no pattern names. */
export const fresh = 0x100000;
const firstLetter = 0x10000;
const longestVariable = 32;
const unknownLength = 8;

/** What a code beyond characters stands for. */
export type Letter =
  | { kind: 'unknown'; identity: string; position: number }
  | { kind: 'fresh' }
  /** The character at `position` of the text unlike all others that stands for a policy variable's value. */
  | { kind: 'variable'; index: number; position: number };

export interface Letters {
  /** The word of a template's unknown value. */
  unknown(identity: string): Word;
  /** Whose word this is. */
  identity(word: Word): string | undefined;
  letter(code: number): Letter | undefined;
  /** A word as text; `write` says what other letters are. A part of an unknown's word is only some character that no pattern names. */
  text(word: Word, write: (letter: Letter) => string): string;
}

export function newLetters(): Letters {
  const words = new Map<string, Word>();
  const identities: string[] = [];
  const letter = (code: number): Letter | undefined => {
    if (code === fresh) return { kind: 'fresh' };
    if (code > fresh) {
      const offset = code - fresh - 1;
      return { kind: 'variable', index: Math.floor(offset / longestVariable), position: offset % longestVariable };
    }
    const offset = code - firstLetter;
    const identity = identities[Math.floor(offset / unknownLength)];
    return identity === undefined ? undefined : { kind: 'unknown', identity, position: offset % unknownLength };
  };
  return {
    unknown(identity) {
      let word = words.get(identity);
      if (!word) {
        const start = firstLetter + identities.length * unknownLength;
        word = Array.from({ length: unknownLength }, (_, position) => start + position);
        words.set(identity, word);
        identities.push(identity);
      }
      return word;
    },
    identity(word) {
      const first = letter(word[0] ?? 0);
      return word.length === unknownLength && first?.kind === 'unknown' && first.position === 0
        ? first.identity
        : undefined;
    },
    letter,
    text(word, write) {
      let text = '';
      for (let at = 0; at < word.length; at++) {
        const code = word[at] as number;
        const known = code < firstLetter ? undefined : letter(code);
        if (!known) text += String.fromCharCode(code);
        else if (known.kind !== 'unknown') text += write(known);
        else if (known.position === 0 && word[at + unknownLength - 1] === code + unknownLength - 1) {
          text += token(known.identity);
          at += unknownLength - 1;
        } else text += write({ kind: 'fresh' });
      }
      return text;
    },
  };
}

/** A text like no other of at most 32 characters, for the variable of this number. */
export function unlikeAnything(index: number, length: number): Word {
  const start = fresh + 1 + index * longestVariable;
  return Array.from({ length: Math.min(length, longestVariable) }, (_, position) => start + position);
}

/** Whether a word holds only a part of some unknown's word: as a text it would be no part of anything. */
export function isTorn(word: Word): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word[at] as number;
    if (code < firstLetter || code >= fresh) continue;
    const start = (code - firstLetter) % unknownLength === 0;
    if (!start || word[at + unknownLength - 1] !== code + unknownLength - 1) return true;
    at += unknownLength - 1;
  }
  return false;
}
