/** Takes the names of unknowns and policy variables, gives each one letter of an alphabet beyond characters. */
import { token } from '../../model/value.ts';

/**
 * A word is a list of codes: UTF-16 units, and above them letters that stand for text nobody knows yet.
 * A letter is matched by itself and by `*`; never by `?`, for its text may be longer or shorter than one character.
 */
export type Word = number[];

/** Some character that no pattern names. */
export const fresh = 0x200000;
const firstLetter = 0x10000;

export interface Letters {
  /** The letter of a template's unknown value. */
  unknown(identity: string): number;
  /** The letter of a policy variable; its key is compared without case. */
  variable(key: string): number;
  /** A word as text, with letters and fresh characters written by `write`; by default tokens and `${key}`. */
  text(word: Word, write?: (letter: Letter) => string): string;
  /** What a code stands for, where it is a letter. */
  letter(code: number): Letter | undefined;
}

export type Letter = { kind: 'unknown' | 'variable'; name: string } | { kind: 'fresh' };

export function newLetters(): Letters {
  const codes = new Map<string, number>();
  const letters: Letter[] = [];
  const intern = (kind: 'unknown' | 'variable', name: string) => {
    const key = `${kind} ${name}`;
    let code = codes.get(key);
    if (code === undefined) {
      code = firstLetter + letters.length;
      codes.set(key, code);
      letters.push({ kind, name });
    }
    return code;
  };
  const letter = (code: number): Letter | undefined =>
    code === fresh ? { kind: 'fresh' } : letters[code - firstLetter];
  return {
    unknown: (identity) => intern('unknown', identity),
    variable: (key) => intern('variable', key.toLowerCase()),
    letter,
    text(word, write = writeLetter) {
      let text = '';
      for (const code of word) {
        const known = code < firstLetter ? undefined : letter(code);
        text += known ? write(known) : String.fromCharCode(code);
      }
      return text;
    },
  };
}

function writeLetter(letter: Letter): string {
  if (letter.kind === 'fresh') return 'x';
  return letter.kind === 'unknown' ? token(letter.name) : `\${${letter.name}}`;
}
