/**
 * Takes unions of globs that a word must match and globs that it must not, gives such a word or says that there is none.
 * A breadth-first walk over the product of the globs' automata, made as it goes. Only characters that a wanted glob names
 * are tried, and one that no glob names: a character that a wanted glob takes by a wildcard can be replaced by that one
 * without any unwanted glob beginning to match.
 */
import { anyRun, colon, covers, foldCode, type Glob, matches, runInPart, upperCode, wildcardTakes } from './glob.ts';
import { fresh, type Word } from './letters.ts';

/** Steps left to a whole comparison; at zero the walk gives up. */
export interface Work {
  left: number;
}

/** The globs of one union side by side: positions run through all of them. */
interface Automaton {
  codes: Int32Array;
  fold: Uint8Array;
  starts: number[];
}

const end = -100;

/** `undefined`: no word; 'unknown': out of work. */
export function findWord(
  wanted: readonly (readonly Glob[])[],
  unwanted: readonly Glob[],
  work: Work,
): Word | undefined | 'unknown' {
  if (wanted.some((union) => union.length === 0)) return undefined;
  const sampled = sample(wanted, unwanted, work);
  if (sampled) return sampled.word;
  for (const union of wanted) {
    work.left -= union.length * unwanted.length;
    if (union.every((glob) => unwanted.some((other) => covers(other, glob)))) return undefined;
  }
  return walkAround((wanted.length ? wanted : [[anything]]).map(automatonOf), unwanted, work);
}

/** Walks as if nothing were unwanted, then around those that the word ran into, and so on: a word rarely meets more than a few. */
function walkAround(positive: Automaton[], unwanted: readonly Glob[], work: Work): Word | undefined | 'unknown' {
  const negative: Automaton[] = [];
  for (;;) {
    const word = walk(positive, negative, work);
    if (word === undefined || word === 'unknown') return word;
    work.left -= unwanted.length;
    const met = unwanted.filter((glob) => matches(glob, word));
    if (met.length === 0) return word;
    negative.push(...met.map((glob) => automatonOf([glob])));
  }
}

const anything: Glob = { codes: [anyRun], fold: false, exact: false };

/** Words that usually do: each glob of the shortest union with its runs filled in. Decides the matter where that union has no wildcards or case. */
function sample(
  wanted: readonly (readonly Glob[])[],
  unwanted: readonly Glob[],
  work: Work,
): { word: Word | undefined } | undefined {
  const shortest = wanted.reduce<readonly Glob[]>(
    (best, union) => (union.length < best.length ? union : best),
    wanted[0] ?? [anything],
  );
  const fits = (word: Word) =>
    wanted.every((union) => union.some((glob) => matches(glob, word))) && !unwanted.some((glob) => matches(glob, word));
  work.left -= shortest.length * (wanted.length + unwanted.length);
  for (const glob of shortest.slice(0, 64)) {
    const word = fill(glob, [fresh]);
    if (fits(word)) return { word };
  }
  const decided = shortest.length <= 64 && shortest.every((glob) => glob.exact && !glob.fold);
  return decided ? { word: undefined } : undefined;
}

/** A glob's word with every run replaced by `run` and every `?` by one fresh character. */
export function fill(glob: Glob, run: Word): Word {
  return glob.codes.flatMap((code) => (code >= 0 ? [code] : code === anyRun || code === runInPart ? run : [fresh]));
}

function automatonOf(union: readonly Glob[]): Automaton {
  const length = union.reduce((sum, glob) => sum + glob.codes.length + 1, 0);
  const automaton = { codes: new Int32Array(length), fold: new Uint8Array(length), starts: [] as number[] };
  let at = 0;
  for (const glob of union) {
    automaton.starts.push(at);
    for (const code of glob.codes) {
      automaton.fold[at] = glob.fold ? 1 : 0;
      automaton.codes[at++] = code;
    }
    automaton.codes[at++] = end;
  }
  return automaton;
}

interface Node {
  states: number[][];
  code: number;
  from: Node | undefined;
}

function walk(positive: Automaton[], negative: Automaton[], work: Work): Word | undefined | 'unknown' {
  const automata = [...positive, ...negative];
  work.left -= automata.length;
  const confined = automata.some((automaton) => automaton.codes.some((code) => code <= runInPart && code !== end));
  const seen = new Set<string>();
  let layer: Node[] = [];
  const visit = (node: Node): Node | undefined => {
    for (let index = 0; index < automata.length; index++) {
      const dead =
        index < positive.length ? node.states[index]?.length === 0 : acceptsAll(automata[index], node.states[index]);
      if (dead) return undefined;
    }
    const key = node.states.join('|');
    if (seen.has(key)) return undefined;
    seen.add(key);
    const accepted = automata.every(
      (automaton, index) => accepts(automaton, node.states[index]) === index < positive.length,
    );
    if (accepted) return node;
    layer.push(node);
    return undefined;
  };
  const found = visit({
    states: automata.map((automaton) => closed(automaton, automaton.starts)),
    code: -1,
    from: undefined,
  });
  if (found) return [];
  while (layer.length > 0) {
    const current = layer;
    layer = [];
    for (const node of current) {
      for (const state of node.states) work.left -= 1 + state.length;
      if (work.left < 0) return 'unknown';
      for (const code of candidates(positive, node.states, confined)) {
        work.left -= automata.length;
        const states = automata.map((automaton, index) => step(automaton, node.states[index] as number[], code));
        const goal = visit({ states, code, from: node });
        if (goal) return wordTo(goal);
      }
    }
  }
  return undefined;
}

function wordTo(goal: Node): Word {
  const word: Word = [];
  for (let node: Node | undefined = goal; node?.from; node = node.from) word.push(node.code);
  return word.reverse();
}

function candidates(positive: Automaton[], states: number[][], confined: boolean): Iterable<number> {
  const named = new Set<number>();
  for (const [index, automaton] of positive.entries()) {
    const own = new Set<number>();
    let wild = false;
    for (const at of states[index] as number[]) {
      const code = automaton.codes[at] as number;
      if (code === end) continue;
      if (code < 0) wild = true;
      else own.add(code).add(automaton.fold[at] ? upperCode(code) : code);
    }
    // One glob that takes no wildcard here settles which characters come next.
    if (!wild) return own;
    for (const code of own) named.add(code);
  }
  named.add(fresh);
  if (confined) named.add(colon);
  return named;
}

function step(automaton: Automaton, state: number[], given: number): number[] {
  const next: number[] = [];
  for (const at of state) {
    const code = automaton.codes[at] as number;
    if (code === end) continue;
    if (code < 0) {
      if (wildcardTakes(code, given)) next.push(code === anyRun || code === runInPart ? at : at + 1);
    } else if (code === (automaton.fold[at] ? foldCode(given) : given)) next.push(at + 1);
  }
  return closed(automaton, next);
}

/** With every position that a run lets through, in order, each once. */
function closed({ codes }: Automaton, positions: readonly number[]): number[] {
  if (positions.length === 0) return [];
  const all: number[] = [];
  for (let at of positions) {
    if (!all.includes(at)) all.push(at);
    while (codes[at] === anyRun || codes[at] === runInPart) {
      at++;
      if (!all.includes(at)) all.push(at);
    }
  }
  return all.length > 1 ? all.sort((a, b) => a - b) : all;
}

function accepts(automaton: Automaton, state: number[] | undefined): boolean {
  return state?.some((at) => automaton.codes[at] === end) ?? false;
}

/** Whether every continuation is accepted too. */
function acceptsAll(automaton: Automaton | undefined, state: number[] | undefined): boolean {
  return state?.some((at) => automaton?.codes[at] === anyRun && automaton.codes[at + 1] === end) ?? false;
}
