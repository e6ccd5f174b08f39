/** Takes text, gives its SHA-1 or SHA-256 (of its UTF-8 bytes) in lower-case hex; the core has no `crypto`. Names and fingerprints only, no secrets. */

const sha256Constants = constants(64, 1 / 3);
const sha256Start = constants(8, 1 / 2);
const sha1Start = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
const sha1Constants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

/** SHA-1 as FIPS 180-4 defines it: 40 hex digits. */
export function sha1Hex(text: string): string {
  const state = new Uint32Array(sha1Start);
  const schedule = new Uint32Array(80);
  forEachBlock(text, schedule, () => sha1Block(state, schedule));
  return hex(state);
}

/** SHA-256 as FIPS 180-4 defines it: 64 hex digits. */
export function sha256Hex(text: string): string {
  const state = new Uint32Array(sha256Start);
  const schedule = new Uint32Array(64);
  forEachBlock(text, schedule, () => sha256Block(state, schedule));
  return hex(state);
}

function sha1Block(state: Uint32Array, w: Uint32Array): void {
  for (let t = 16; t < 80; t++) w[t] = left(at(w, t - 3) ^ at(w, t - 8) ^ at(w, t - 14) ^ at(w, t - 16), 1);
  let [a, b, c, d, e] = state as unknown as [number, number, number, number, number];
  for (let t = 0; t < 80; t++) {
    const stage = Math.floor(t / 20);
    const mix = stage === 0 ? (b & c) | (~b & d) : stage === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
    const next = (left(a, 5) + mix + e + (sha1Constants[stage] as number) + at(w, t)) | 0;
    e = d;
    d = c;
    c = left(b, 30);
    b = a;
    a = next;
  }
  add(state, [a, b, c, d, e]);
}

function sha256Block(state: Uint32Array, w: Uint32Array): void {
  for (let t = 16; t < 64; t++) {
    const [early, late] = [at(w, t - 15), at(w, t - 2)];
    const s0 = right(early, 7) ^ right(early, 18) ^ (early >>> 3);
    const s1 = right(late, 17) ^ right(late, 19) ^ (late >>> 10);
    w[t] = at(w, t - 16) + s0 + at(w, t - 7) + s1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t++) {
    const s1 = right(e, 6) ^ right(e, 11) ^ right(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (sha256Constants[t] as number) + at(w, t)) | 0;
    const s0 = right(a, 2) ^ right(a, 13) ^ right(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  add(state, [a, b, c, d, e, f, g, h]);
}

/** Pads the text's bytes and hands them over in blocks of 16 big-endian words, in the first 16 places of `schedule`. */
function forEachBlock(text: string, schedule: Uint32Array, work: () => void): void {
  const bytes = utf8(text);
  const length = bytes.length;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  const bits = length * 8;
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(bits / 2 ** shift) % 256);
  for (let start = 0; start < bytes.length; start += 64) {
    for (let t = 0; t < 16; t++) {
      const i = start + t * 4;
      schedule[t] =
        (byte(bytes, i) << 24) | (byte(bytes, i + 1) << 16) | (byte(bytes, i + 2) << 8) | byte(bytes, i + 3);
    }
    work();
  }
}

/** Lone surrogates become the replacement character, as every UTF-8 encoder does. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}

/** The first 32 bits of the fractional parts of the first primes' roots, which is how the standard chooses its constants. */
function constants(count: number, root: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map((prime) => Math.floor((prime ** root % 1) * 2 ** 32));
}

function add(state: Uint32Array, values: readonly number[]): void {
  for (const [i, value] of values.entries()) state[i] = at(state, i) + value;
}

function hex(state: Uint32Array): string {
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function at(words: Uint32Array, i: number): number {
  return words[i] as number;
}

function byte(bytes: number[], i: number): number {
  return bytes[i] as number;
}

function left(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function right(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
