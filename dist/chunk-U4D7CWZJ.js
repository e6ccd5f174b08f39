import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/core/model/value.ts
var open = "${Token[";
var pattern = /\$\{Token\[([^\]]*)\]\}/g;
function token(identity) {
  return open + identity.replaceAll("]", ")") + "]}";
}
function literal(text) {
  return text.includes(open) ? text.replaceAll(open, "$ {Token[") : text;
}
function identityOf(value) {
  if (typeof value != "string" || !value.startsWith(open) || !value.endsWith("]}")) return;
  let identity = value.slice(open.length, -2);
  return identity.includes("]") ? void 0 : identity;
}
function isUnknown(value) {
  return identityOf(value) !== void 0;
}
function hasUnknown(value) {
  return typeof value == "string" && value.includes(open);
}
function hasUnknownWithin(value) {
  return typeof value == "string" ? hasUnknown(value) : typeof value != "object" || value === null ? !1 : Object.values(value).some(hasUnknownWithin);
}
function identitiesIn(text) {
  return [...text.matchAll(pattern)].map((match) => match[1]);
}
function partsOf(text) {
  let parts = [], at2 = 0;
  for (let match of text.matchAll(pattern))
    match.index > at2 && parts.push(text.slice(at2, match.index)), parts.push({ identity: match[1] }), at2 = match.index + match[0].length;
  return at2 < text.length && parts.push(text.slice(at2)), parts;
}
function readable(text) {
  return text.replaceAll(
    pattern,
    (_, identity) => "${" + identity.replace(/^(?:Ref|GetAtt|ImportValue):/, "") + "}"
  );
}
function isTrue(value) {
  return isUnknown(value) ? "unknown" : value === !0 || typeof value == "string" && value.toLowerCase() === "true";
}
function isFalse(value) {
  return isUnknown(value) ? "unknown" : value === !1 || typeof value == "string" && value.toLowerCase() === "false";
}
function asNumber(value) {
  if (typeof value == "number") return value;
  if (typeof value != "string") return;
  if (hasUnknown(value)) return "unknown";
  let number = Number(value.trim() === "" ? Number.NaN : value);
  return Number.isFinite(number) ? number : void 0;
}
function equals(value, expected) {
  if (typeof value != "string") return value != null && String(value) === expected;
  if (!hasUnknown(value)) return value === expected;
  let parts = partsOf(value), [first] = parts, last = parts.at(-1);
  return typeof first == "string" && !expected.startsWith(first) || typeof last == "string" && !expected.endsWith(last) ? !1 : "unknown";
}
function isOneOf(value, expected) {
  return or(expected.map((text) => equals(value, text)));
}
function not(truth) {
  return truth === "unknown" ? truth : !truth;
}
function and(truths) {
  return truths.includes(!1) ? !1 : truths.includes("unknown") ? "unknown" : !0;
}
function or(truths) {
  return truths.includes(!0) ? !0 : truths.includes("unknown") ? "unknown" : !1;
}

// src/core/model/hash.ts
var sha256Constants = constants(64, 0.3333333333333333), sha256Start = constants(8, 1 / 2), sha1Start = [1732584193, 4023233417, 2562383102, 271733878, 3285377520], sha1Constants = [1518500249, 1859775393, 2400959708, 3395469782];
function sha1Hex(text) {
  let state = new Uint32Array(sha1Start), schedule = new Uint32Array(80);
  return forEachBlock(text, schedule, () => sha1Block(state, schedule)), hex(state);
}
function sha256Hex(text) {
  let state = new Uint32Array(sha256Start), schedule = new Uint32Array(64);
  return forEachBlock(text, schedule, () => sha256Block(state, schedule)), hex(state);
}
function sha1Block(state, w) {
  for (let t = 16; t < 80; t++) w[t] = left(at(w, t - 3) ^ at(w, t - 8) ^ at(w, t - 14) ^ at(w, t - 16), 1);
  let [a, b, c, d, e] = state;
  for (let t = 0; t < 80; t++) {
    let stage = Math.floor(t / 20), mix = stage === 0 ? b & c | ~b & d : stage === 2 ? b & c | b & d | c & d : b ^ c ^ d, next = left(a, 5) + mix + e + sha1Constants[stage] + at(w, t) | 0;
    e = d, d = c, c = left(b, 30), b = a, a = next;
  }
  add(state, [a, b, c, d, e]);
}
function sha256Block(state, w) {
  for (let t = 16; t < 64; t++) {
    let [early, late] = [at(w, t - 15), at(w, t - 2)], s0 = right(early, 7) ^ right(early, 18) ^ early >>> 3, s1 = right(late, 17) ^ right(late, 19) ^ late >>> 10;
    w[t] = at(w, t - 16) + s0 + at(w, t - 7) + s1;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let t = 0; t < 64; t++) {
    let s1 = right(e, 6) ^ right(e, 11) ^ right(e, 25), one = h + s1 + (e & f ^ ~e & g) + sha256Constants[t] + at(w, t) | 0, two = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
    h = g, g = f, f = e, e = d + one | 0, d = c, c = b, b = a, a = one + two | 0;
  }
  add(state, [a, b, c, d, e, f, g, h]);
}
function forEachBlock(text, schedule, work) {
  let bytes = utf8(text), length = bytes.length;
  for (bytes.push(128); bytes.length % 64 !== 56; ) bytes.push(0);
  let bits = length * 8;
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(bits / 2 ** shift) % 256);
  for (let start = 0; start < bytes.length; start += 64) {
    for (let t = 0; t < 16; t++) {
      let i = start + t * 4;
      schedule[t] = byte(bytes, i) << 24 | byte(bytes, i + 1) << 16 | byte(bytes, i + 2) << 8 | byte(bytes, i + 3);
    }
    work();
  }
}
function utf8(text) {
  let bytes = [];
  for (let character of text) {
    let point = character.codePointAt(0), code = point >= 55296 && point <= 57343 ? 65533 : point;
    code < 128 ? bytes.push(code) : code < 2048 ? bytes.push(192 | code >> 6, 128 | code & 63) : code < 65536 ? bytes.push(224 | code >> 12, 128 | code >> 6 & 63, 128 | code & 63) : bytes.push(240 | code >> 18, 128 | code >> 12 & 63, 128 | code >> 6 & 63, 128 | code & 63);
  }
  return bytes;
}
function constants(count, root) {
  let primes = [];
  for (let n = 2; primes.length < count; n++) primes.every((prime) => n % prime !== 0) && primes.push(n);
  return primes.map((prime) => Math.floor(prime ** root % 1 * 2 ** 32));
}
function add(state, values) {
  for (let [i, value] of values.entries()) state[i] = at(state, i) + value;
}
function hex(state) {
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}
function at(words, i) {
  return words[i];
}
function byte(bytes, i) {
  return bytes[i];
}
function left(word, by) {
  return word << by | word >>> 32 - by;
}
function right(word, by) {
  return word >>> by | word << 32 - by;
}

export {
  token,
  literal,
  identityOf,
  isUnknown,
  hasUnknown,
  hasUnknownWithin,
  identitiesIn,
  partsOf,
  readable,
  isTrue,
  isFalse,
  asNumber,
  equals,
  isOneOf,
  not,
  and,
  or,
  sha1Hex,
  sha256Hex
};
