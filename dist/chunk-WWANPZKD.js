import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  placeOf,
  topOf
} from "./chunk-EU4KY6M2.js";
import {
  nearest
} from "./chunk-7RSY6VYZ.js";
import {
  areas,
  severities
} from "./chunk-EPMXLM33.js";

// src/core/model/config.ts
var defaultConfig = {
  exclude: [],
  rules: {},
  gate: { mode: "enforce", failOn: "high", newAccess: [], unreadable: "fail" },
  frameworks: {},
  waivers: [],
  labels: { prefix: "compliance: " },
  trusted: { accounts: [], oidcSubjects: [] }
};

// src/core/model/tree.ts
var givenObject = function(given) {
  return given;
}, Written = class _Written extends givenObject {
  #origin;
  constructor(container, origin) {
    super(container), this.#origin = origin;
  }
  static get(container) {
    return #origin in container ? container.#origin : void 0;
  }
  static set(container, origin) {
    #origin in container ? container.#origin = origin : new _Written(container, origin);
  }
}, noEntries = /* @__PURE__ */ new Map(), authors = /* @__PURE__ */ new WeakMap();
function isMap(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
var mapPrototype = Object.freeze(
  Object.assign(/* @__PURE__ */ Object.create(null), { [Symbol.toPrimitive]: () => "[object Object]" })
);
function newMap() {
  return Object.create(mapPrototype);
}
function get(value, ...path) {
  let at = value;
  for (let step of path) {
    if (typeof at != "object" || at === null || !Object.hasOwn(at, step)) return;
    at = at[step];
  }
  return at;
}
function asList(value) {
  return value === void 0 ? [] : Array.isArray(value) ? value : [value];
}
function setSpan(container, self) {
  let origin = Written.get(container);
  origin ? origin.self = self : Written.set(container, { self, entries: noEntries, shared: !0 });
}
function setEntry(container, key, entry) {
  let origin = Written.get(container);
  origin || (origin = { self: entry.value, entries: noEntries, shared: !0 }, Written.set(container, origin)), origin.shared ? (origin.changed ??= /* @__PURE__ */ new Map(), origin.changed.set(String(key), entry)) : origin.entries.set(String(key), entry);
}
function setPlaces(container, self, entries) {
  Written.set(container, { self, entries, shared: !1 });
}
function spanOf(container) {
  return typeof container == "object" && container !== null ? Written.get(container)?.self : void 0;
}
function entryOf(container, key) {
  if (typeof container != "object" || container === null) return;
  let origin = Written.get(container);
  if (!origin) return;
  let name = String(key);
  return origin.changed?.get(name) ?? origin.entries.get(name);
}
function valueSpan(container, key) {
  return entryOf(container, key)?.value ?? spanOf(get(container, key)) ?? spanOf(container);
}
function keySpan(container, key) {
  return entryOf(container, key)?.key ?? valueSpan(container, key);
}
function spanAlong(root, path, of = "value") {
  let at = root, span = spanOf(root);
  for (let step of path) {
    let entry = entryOf(at, step), next = get(at, step);
    if (span = (of === "key" ? entry?.key ?? entry?.value : entry?.value ?? spanOf(next)) ?? span, next === void 0) return span;
    at = next;
  }
  return span;
}
function relatedAlong(root, path) {
  let spans = [], at = root;
  for (let step of path) {
    let related = entryOf(at, step)?.related;
    related && spans.push(related), at = get(at, step);
  }
  return spans;
}
function relatedWithin(value, levels2) {
  return typeof value != "object" || value === null || levels2 === 0 ? [] : Object.keys(value).flatMap((key) => {
    let related = entryOf(value, key)?.related;
    return [...related ? [related] : [], ...relatedWithin(get(value, key), levels2 - 1)];
  });
}
function copyEntry(to, key, from, fromKey = key) {
  if (!Object.hasOwn(from, fromKey)) return;
  to[key] = from[fromKey];
  let entry = entryOf(from, fromKey);
  entry && setEntry(to, key, entry);
}
function copyMap(from) {
  let to = newMap();
  for (let key of Object.keys(from)) to[key] = from[key];
  let origin = Written.get(from);
  return origin && Written.set(to, copyOf(origin)), to;
}
function copyPlaces(to, from) {
  let origin = Written.get(from);
  origin && Written.set(to, copyOf(origin));
  let author = authors.get(from);
  return author && authors.set(to, author), to;
}
function copyOf(origin) {
  return origin.changed && (origin.entries = new Map([...origin.entries, ...origin.changed]), delete origin.changed), origin.shared = !0, { self: origin.self, entries: origin.entries, shared: !0 };
}
function generated(value, cause) {
  if (!cause || typeof value != "object" || value === null || Written.get(value)) return value;
  Written.set(value, { self: cause, entries: noEntries, shared: !0 });
  for (let inner of Object.values(value)) generated(inner, cause);
  return value;
}
function setAuthor(resource, author) {
  authors.set(resource, author);
}
function authorOf(resource) {
  return authors.get(resource);
}

// src/core/parse/refusal.ts
var Refusal = class extends Error {
  code;
  start;
  end;
  constructor(code2, message, start, end = start + 1) {
    super(message), this.code = code2, this.start = start, this.end = end;
  }
};
function yamlSyntax(message, start, end) {
  return new Refusal("yaml-syntax", `this is not valid YAML: ${message}`, start, end);
}
function tooDeep(at) {
  return new Refusal("too-deep", `nested deeper than ${200} levels; flatten it`, at);
}
function tooManyValues(at) {
  return new Refusal("too-large", `more than ${1e6} values; split the template`, at);
}
function reading(source, report, read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    let { length } = source.text, span = { source, start: Math.min(error.start, length), end: Math.min(error.end, length) };
    report({ level: "error", code: error.code, message: error.message, place: placeOf(span) });
    return;
  }
}

// src/core/parse/yaml-token.ts
var code = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  bang: 33,
  doubleQuote: 34,
  hash: 35,
  percent: 37,
  ampersand: 38,
  singleQuote: 39,
  star: 42,
  plus: 43,
  comma: 44,
  dash: 45,
  dot: 46,
  zero: 48,
  nine: 57,
  colon: 58,
  greater: 62,
  question: 63,
  at: 64,
  listStart: 91,
  backslash: 92,
  listEnd: 93,
  backtick: 96,
  mapStart: 123,
  bar: 124,
  mapEnd: 125
};
function isGap(c) {
  return c === code.space || c === code.newline || c === code.return || c === code.tab || Number.isNaN(c);
}
function isBreak(c) {
  return c === code.newline || c === code.return;
}
function isBlank(c) {
  return c === code.space || c === code.tab;
}
function isFlowIndicator(c) {
  return c === code.comma || c === code.listStart || c === code.listEnd || c === code.mapStart || c === code.mapEnd;
}

// src/core/parse/yaml-extent.ts
function quotedEnd(text, start, quote) {
  for (let at = start + 1; at < text.length; at++) {
    let c = text.charCodeAt(at);
    if (c === code.backslash && quote === code.doubleQuote) at++;
    else if (c === quote) {
      if (quote === code.doubleQuote || text.charCodeAt(at + 1) !== quote) return at + 1;
      at++;
    }
  }
  return -1;
}
function plainEnd(text, start, inFlow, indent) {
  let end = start;
  for (let at = start; ; ) {
    if (at = pieceEnd(text, at, inFlow), at === end && at !== start) return end;
    for (end = at; isBlank(text.charCodeAt(at)); ) at++;
    if (isBreak(text.charCodeAt(at))) {
      let lines = continuation(text, at);
      if (lines === void 0 || !inFlow && lines.column <= indent) return end;
      at = lines.at;
    } else if (at === end) return end;
    if (text.charCodeAt(at) === code.hash || !continues(text, at, inFlow)) return end;
  }
}
function pieceEnd(text, start, inFlow) {
  for (let at = start; ; at++) {
    let c = text.charCodeAt(at);
    if (isGap(c) || inFlow && isFlowIndicator(c)) return at;
    if (c === code.colon) {
      let next = text.charCodeAt(at + 1);
      if (isGap(next) || inFlow && isFlowIndicator(next)) return at;
    }
  }
}
function continues(text, at, inFlow) {
  return at < text.length && pieceEnd(text, at, inFlow) > at;
}
function continuation(text, start) {
  let at = start, lineStart = start;
  for (let c = text.charCodeAt(at); isBlank(c) || isBreak(c); c = text.charCodeAt(at))
    at++, isBreak(c) && (lineStart = at);
  if (at >= text.length) return;
  let marker = at === lineStart ? text.slice(at, at + 3) : "";
  if (!((marker === "---" || marker === "...") && isGap(text.charCodeAt(at + 3))))
    return { at, column: at - lineStart };
}
function blockScalar(text, start, least) {
  let header = blockHeader(text, start), indent = header.indent === void 0 ? Math.max(least, firstColumn(text, header.next)) : least + header.indent - 1, gap = emptyLines(text, header.next, indent), value = "", lineBreak = "", { end } = header;
  for (; gap.inside; ) {
    value += `
`.repeat(gap.breaks);
    let deeper = isBlank(text.charCodeAt(gap.at));
    if (end = lineEnd(text, gap.at), value += text.slice(gap.at, end), lineBreak = end < text.length ? `
` : "", gap = emptyLines(text, afterBreak(text, end), indent), !gap.inside) break;
    !header.folded || deeper || isBlank(text.charCodeAt(gap.at)) ? value += lineBreak : gap.breaks === 0 && (value += " ");
  }
  return header.chomp !== "-" && (value += lineBreak), header.chomp === "+" && (value += `
`.repeat(gap.breaks)), { value, end, next: gap.at };
}
function blockHeader(text, start) {
  let chomp = "", indent, at = start + 1;
  for (; !isGap(text.charCodeAt(at)); at++) {
    let c = text[at];
    if ((c === "-" || c === "+") && chomp === "") chomp = c;
    else if (c >= "1" && c <= "9" && indent === void 0) indent = Number(c);
    else throw yamlSyntax("`|` and `>` take only `+`, `-` and a digit; put text on the next line, or in quotes", at);
  }
  let end = at;
  for (; isBlank(text.charCodeAt(at)); ) at++;
  if (text.charCodeAt(at) === code.hash && (at = lineEnd(text, at)), at < text.length && !isBreak(text.charCodeAt(at)))
    throw yamlSyntax("text cannot stand on the line of `|` or `>`; put it on the next", at);
  return { folded: text.charCodeAt(start) === code.greater, chomp, indent, end, next: afterBreak(text, at) };
}
function lineEnd(text, start) {
  let at = start;
  for (; at < text.length && !isBreak(text.charCodeAt(at)); ) at++;
  return at;
}
function afterBreak(text, at) {
  let pair = text.charCodeAt(at) === code.return && text.charCodeAt(at + 1) === code.newline;
  return Math.min(at + (pair ? 2 : 1), text.length);
}
function firstColumn(text, start) {
  let lineStart = start;
  for (let at = start; ; at++) {
    let c = text.charCodeAt(at);
    if (isBreak(c)) lineStart = at + 1;
    else if (c !== code.space) return Number.isNaN(c) ? 0 : at - lineStart;
  }
}
function emptyLines(text, start, indent) {
  let breaks = 0;
  for (let lineStart = start; ; ) {
    let at = lineStart;
    for (; at - lineStart < indent && text.charCodeAt(at) === code.space; ) at++;
    let blank = at;
    if (at - lineStart < indent) for (; isBlank(text.charCodeAt(blank)); ) blank++;
    if (!isBreak(text.charCodeAt(blank))) return { at, breaks, inside: at - lineStart === indent && at < text.length };
    breaks++, lineStart = afterBreak(text, blank);
  }
}

// src/core/parse/json.ts
var number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y, special = /[\\\u0000-\u001f]/, lineOrTab = /[\t\n\r]/g;
function parseJson(source, report) {
  return reading(source, report, () => new Reader(source, report).document());
}
var Reader = class {
  at = 0;
  values = 0;
  text;
  source;
  report;
  constructor(source, report) {
    this.source = source, this.text = source.text, this.report = report;
  }
  document() {
    let value = this.value(0);
    return this.skip(), this.at < this.text.length && this.fail("something follows the end of the JSON value; remove it"), value;
  }
  fail(message, at = this.at) {
    throw new Refusal("json-syntax", `this is not valid JSON: ${message}`, at);
  }
  match(pattern) {
    pattern.lastIndex = this.at;
    let found = pattern.exec(this.text)?.[0];
    return found !== void 0 && (this.at += found.length), found;
  }
  skip() {
    for (; ; ) {
      let c = this.text.charCodeAt(this.at);
      if (c !== code.space && c !== code.newline && c !== code.return && c !== code.tab && c !== 65279) return;
      this.at++;
    }
  }
  span(start) {
    return { source: this.source, start, end: this.at };
  }
  value(depth) {
    if (depth > 200) throw tooDeep(this.at);
    if (++this.values > 1e6) throw tooManyValues(this.at);
    switch (this.skip(), this.text[this.at]) {
      case "{":
        return this.map(depth);
      case "[":
        return this.list(depth);
      case '"':
        return this.string();
      case void 0:
        return this.fail("the text ends where a value should stand");
      default:
        return this.word();
    }
  }
  word() {
    for (let [word, value] of [
      ["true", !0],
      ["false", !1],
      ["null", null]
    ])
      if (this.text.startsWith(word, this.at))
        return this.at += word.length, value;
    let digits = this.match(number);
    return digits === void 0 ? this.fail(`unexpected ${JSON.stringify(this.text[this.at])}`) : Number(digits);
  }
  string() {
    let quote = this.text.indexOf('"', this.at + 1), plain = quote === -1 ? "\\" : this.text.slice(this.at + 1, quote);
    if (!special.test(plain))
      return this.at = quote + 1, plain;
    let start = this.at, end = quotedEnd(this.text, start, code.doubleQuote);
    end === -1 && this.fail("a string is not closed", start), this.at = end;
    try {
      let strict = this.text.slice(start, end).replace(lineOrTab, (c) => c === "	" ? "\\t" : c === `
` ? "\\n" : "\\r");
      return JSON.parse(strict).toWellFormed();
    } catch {
      return this.fail("a string holds an escape or a character that JSON does not know", start);
    }
  }
  map(depth) {
    let start = this.at++, map = newMap(), entries = /* @__PURE__ */ new Map();
    for (this.skip(); this.text[this.at] !== "}"; this.skip()) {
      entries.size && this.text[this.at++] !== "," && this.fail("',' or '}' expected", this.at - 1), this.skip(), this.text[this.at] !== '"' && this.fail("a key in double quotes expected");
      let keyStart = this.at, name = this.string(), key = this.span(keyStart);
      this.skip(), this.text[this.at++] !== ":" && this.fail("':' expected", this.at - 1), this.skip();
      let valueStart = this.at;
      entries.has(name) && this.duplicate(name, key), map[name] = this.value(depth + 1), entries.set(name, { key, value: this.span(valueStart) });
    }
    return this.at++, setPlaces(map, this.span(start), entries), map;
  }
  list(depth) {
    let start = this.at++, items = [], entries = /* @__PURE__ */ new Map();
    for (this.skip(); this.text[this.at] !== "]"; this.skip()) {
      items.length && this.text[this.at++] !== "," && this.fail("',' or ']' expected", this.at - 1), this.skip();
      let itemStart = this.at, value = this.value(depth + 1);
      entries.set(String(items.length), { value: this.span(itemStart) }), items.push(value);
    }
    return this.at++, setPlaces(items, this.span(start), entries), items;
  }
  duplicate(key, span) {
    let message = `\`${key}\` is written twice here; CloudFormation keeps the last, remove one`;
    this.report({ level: "warning", code: "duplicate-key", message, place: placeOf(span) });
  }
};

// src/core/parse/intrinsic-tags.ts
var bare = /* @__PURE__ */ new Set(["Ref", "Condition"]), known = /* @__PURE__ */ new Set([
  "Ref",
  "Condition",
  "And",
  "Base64",
  "Cidr",
  "Contains",
  "EachMemberEquals",
  "EachMemberIn",
  "Equals",
  "FindInMap",
  "ForEach",
  "GetAtt",
  "GetAZs",
  "GetStackOutput",
  "If",
  "ImportValue",
  "Join",
  "Length",
  "Not",
  "Or",
  "RefAll",
  "Select",
  "Split",
  "Sub",
  "ToJsonString",
  "Transform",
  "ValueOf",
  "ValueOfAll"
]);
function intrinsic(tag, value, content) {
  let name = tag.source.text.slice(tag.start + 1, tag.end);
  if (!known.has(name)) return;
  let key = bare.has(name) ? name : `Fn::${name}`, map = newMap();
  map[key] = key === "Fn::GetAtt" && typeof value == "string" ? halves(value, content) : value;
  let self = { ...tag, end: content.end };
  return setPlaces(map, self, /* @__PURE__ */ new Map([[key, { key: tag, value: content }]])), map;
}
function halves(text, content) {
  let dot = text.indexOf(".");
  if (dot === -1) return text;
  let list = [text.slice(0, dot), text.slice(dot + 1)], { source } = content, offset = source.text.slice(content.start, content.end).indexOf(text), start = content.start + offset, spans = [
    { source, start, end: start + dot },
    { source, start: start + dot + 1, end: start + text.length }
  ], values = offset === -1 ? [content, content] : spans;
  return setPlaces(list, content, new Map(values.map((value, at) => [String(at), { value }]))), list;
}

// src/core/parse/yaml-anchors.ts
var freeCopies = 1e4, Anchors = class {
  copied = 0;
  /** `undefined` while the anchored value is still being read. */
  values = /* @__PURE__ */ new Map();
  open(name) {
    this.values.set(name, void 0);
  }
  close(name, value) {
    this.values.set(name, value);
  }
  /** `written`: values of the document so far. Refuses unknown names, circles, and growth without bound. */
  follow({ text, start, end }, depth, written) {
    if (!this.values.has(text))
      throw yamlSyntax(`no anchor \`${text}\` is written before this alias; put the value in quotes`, start, end);
    let value = this.values.get(text);
    if (value === void 0)
      throw new Refusal("yaml-alias", `\`${text}\` refers to itself; write the value out`, start, end);
    let copy = this.copy(value, depth, start);
    if (this.copied > freeCopies && this.copied > written * 20)
      throw new Refusal("too-large", "aliases repeat their anchors without bound; write the values out", start, end);
    return copy;
  }
  /** A copy, since expanders tell containers by identity; its places are the anchor's. */
  copy(value, depth, at) {
    if (typeof value != "object" || value === null) return value;
    if (depth > 200) throw tooDeep(at);
    if (this.copied += 1 + Object.keys(value).length, this.copied > 1e6) throw tooManyValues(at);
    if (Array.isArray(value)) {
      let items = value.map((item) => this.copy(item, depth + 1, at));
      return copyPlaces(items, value);
    }
    let map = newMap();
    for (let key of Object.keys(value)) map[key] = this.copy(value[key], depth + 1, at);
    return copyPlaces(map, value);
  }
};

// src/core/parse/yaml-scalar.ts
var onlyIn11 = /^(?:yes|no|on|off)$/i, words = new Map(
  [
    ["null", null],
    ["true", !0],
    ["yes", !0],
    ["on", !0],
    ["false", !1],
    ["no", !1],
    ["off", !1]
  ].flatMap(([word, value]) => {
    let lower = word, capital = lower.charAt(0).toUpperCase() + lower.slice(1);
    return [lower, capital, lower.toUpperCase()].map((spelling) => [spelling, value]);
  })
);
words.set("~", null);
words.set("", null);
var decimal = /^[-+]?\d[\d_]*$/, fraction = /^[-+]?(?:\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/, based = /^[-+]?0(?:x[\da-fA-F_]+|b[01_]+)$/;
function plainValue(text, version) {
  let word = words.get(text);
  if (word !== void 0) return version === "1.2" && onlyIn11.test(text) ? text : word;
  let c = text.charCodeAt(0);
  if (!(c >= code.zero && c <= code.nine) && c !== code.dash && c !== code.plus && c !== code.dot) return text;
  if (based.test(text)) return exact(basedNumber(text), text);
  if (!decimal.test(text) && !fraction.test(text)) return text;
  let bare2 = text.replaceAll("_", ""), number2 = Number(bare2);
  return String(number2) === bare2 || version === "1.2" && fraction.test(text) || fraction.test(text) && !/0(?:$|[eE])/.test(bare2) && !/^[-+]?0\d/.test(bare2) ? exact(number2, text) : text;
}
function basedNumber(text) {
  let digits = text.replaceAll("_", "").replace(/^[-+]/, "");
  return (text.startsWith("-") ? -1 : 1) * Number(digits);
}
function exact(number2, text) {
  return Number.isFinite(number2) && Math.abs(number2) <= Number.MAX_SAFE_INTEGER ? number2 : text;
}
var escapes = /* @__PURE__ */ new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["t", "	"],
  ["	", "	"],
  ["n", `
`],
  ["v", "\v"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\x1B"],
  [" ", " "],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
  ["N", ""],
  ["_", " "],
  ["L", "\u2028"],
  ["P", "\u2029"]
]), hexLengths = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
function singleQuoted(raw) {
  let text = foldLines(raw);
  return text.includes("''") ? text.replaceAll("''", "'") : text;
}
function doubleQuoted(raw, refuse) {
  if (!raw.includes("\\")) return foldLines(raw);
  let text = "", from = 0;
  for (let at = raw.indexOf("\\"); at !== -1; at = raw.indexOf("\\", from)) {
    text += foldLines(raw.slice(from, at));
    let next = raw[at + 1] ?? "", length = hexLengths.get(next);
    if (isBreak(next.charCodeAt(0))) {
      let joined = joinLines(raw, at + 1);
      text += joined.text, from = joined.end;
    } else {
      let digits = length === void 0 ? "" : raw.slice(at + 2, at + 2 + length), escaped = length === void 0 ? escapes.get(next) : character(digits, length);
      if (escaped === void 0) return refuse(at);
      text += escaped, from = at + 2 + digits.length;
    }
  }
  return (text + foldLines(raw.slice(from))).toWellFormed();
}
function character(digits, length) {
  if (digits.length !== length || !/^[\da-fA-F]+$/.test(digits)) return;
  let point = Number.parseInt(digits, 16);
  if (!(point > 1114111))
    return length === 8 ? String.fromCodePoint(point) : String.fromCharCode(point);
}
function joinLines(raw, at) {
  let text = "", end = afterBreak2(raw, at);
  for (; ; ) {
    for (; isBlank(raw.charCodeAt(end)); ) end++;
    if (!isBreak(raw.charCodeAt(end))) return { text, end };
    text += `
`, end = afterBreak2(raw, end);
  }
}
function afterBreak2(raw, at) {
  return raw[at] === "\r" && raw[at + 1] === `
` ? at + 2 : at + 1;
}
function foldLines(text) {
  if (!text.includes(`
`) && !text.includes("\r")) return text;
  let lines = text.split(/\r\n|\n|\r/), folded = trimBlanks(lines[0], !1, !0), empty = 0;
  for (let at = 1; at < lines.length; at++) {
    let last = at === lines.length - 1, line = trimBlanks(lines[at], !0, !last);
    line === "" && !last ? empty++ : (folded += empty === 0 ? ` ${line}` : `
`.repeat(empty) + line, empty = 0);
  }
  return folded;
}
function trimBlanks(line, atStart, atEnd) {
  let start = 0, end = line.length;
  if (atStart) for (; start < end && isBlank(line.charCodeAt(start)); ) start++;
  if (atEnd) for (; end > start && isBlank(line.charCodeAt(end - 1)); ) end--;
  return line.slice(start, end);
}

// src/core/parse/yaml-scanner.ts
function scanYaml(text) {
  let control = /[\x00-\x08\x0b\x0c\x0e-\x1f]/.exec(text);
  if (control) throw yamlSyntax("a control character, which no template may hold; remove it", control.index);
  return new Scanner(text).scan();
}
var Scanner = class {
  at;
  line = 0;
  lineStart = 0;
  /** Column of the innermost block collection; -1 outside of any. */
  indent = -1;
  indents = [];
  flow = 0;
  /** Whether a key, or a list item, may begin here. */
  keyAllowed = !0;
  /** By flow level. */
  keys = [];
  tokens = [];
  text;
  constructor(text) {
    this.text = text, this.at = text.charCodeAt(0) === 65279 ? 1 : 0, this.lineStart = this.at;
  }
  scan() {
    let next;
    for (let begun = !1; next === void 0; ) {
      this.toToken(), this.dropStaleKey();
      let c = this.text.charCodeAt(this.at);
      if (Number.isNaN(c)) break;
      let column = this.at - this.lineStart;
      if (column === 0 && this.flow === 0 && this.isMarker()) {
        if (c === code.dot) break;
        begun || this.tokens.length > 0 ? next = this.at : (begun = !0, this.keyAllowed = !1, this.at += 3);
      } else column === 0 && c === code.percent && !begun ? this.toLineEnd() : (this.unwind(column), this.token(c, column));
    }
    return this.unwind(-1), this.forgetKey(), this.push("end", this.at, this.at), { tokens: this.tokens, next };
  }
  push(kind, start, end, text = "", style = "plain") {
    if (this.tokens.length > 3 * 1e6) throw tooManyValues(start);
    this.tokens.push({ kind, start, end, text, style });
  }
  /** Skips blanks, comments and line breaks. A tab is no indentation: it counts only after something on its line. */
  toToken() {
    for (; ; ) {
      let c = this.text.charCodeAt(this.at);
      if (c === code.space) this.at++;
      else if (c === code.tab) this.tab();
      else if (c === code.hash) this.toLineEnd();
      else if (isBreak(c))
        this.breakLine(), this.flow === 0 && (this.keyAllowed = !0);
      else return;
    }
  }
  tab() {
    let start = this.at, alone = (this.tokens.at(-1)?.end ?? 0) <= this.lineStart, leads = this.flow === 0 && alone && this.text.slice(this.lineStart, start).trim() === "";
    for (; isBlank(this.text.charCodeAt(this.at)); ) this.at++;
    let c = this.text.charCodeAt(this.at);
    if (leads && !isGap(c) && c !== code.hash) throw yamlSyntax("a tab cannot indent; use spaces", start);
  }
  toLineEnd() {
    for (; this.at < this.text.length && !isBreak(this.text.charCodeAt(this.at)); ) this.at++;
  }
  breakLine() {
    let pair = this.text.charCodeAt(this.at) === code.return && this.text.charCodeAt(this.at + 1) === code.newline;
    this.at += pair ? 2 : 1, this.line++, this.lineStart = this.at;
  }
  /** Moves to `end`, counting the lines on the way. */
  moveTo(end) {
    for (; this.at < end; )
      isBreak(this.text.charCodeAt(this.at)) ? this.breakLine() : this.at++;
  }
  isMarker() {
    let marker = this.text.slice(this.at, this.at + 3);
    return (marker === "---" || marker === "...") && isGap(this.text.charCodeAt(this.at + 3));
  }
  /** Closes the block collections that are indented deeper than `column`. */
  unwind(column) {
    if (!(this.flow > 0))
      for (; this.indent > column; )
        this.indent = this.indents.pop(), this.push("block-end", this.at, this.at);
  }
  /** Opens a block collection at `column` unless it is open; the token goes before the one at `index`. */
  open(kind, column, start, index = this.tokens.length) {
    if (!(this.indent >= column)) {
      if (this.indents.push(this.indent), this.indent = column, this.indents.length + this.flow > 200) throw tooDeep(start);
      this.tokens.splice(index, 0, { kind, start, end: start, text: "", style: "plain" });
    }
  }
  dropStaleKey() {
    let key = this.keys[this.flow];
    key && (key.line !== this.line || this.at - key.at > 1024) && this.forgetKey();
  }
  forgetKey() {
    let key = this.keys[this.flow];
    if (key?.required) throw yamlSyntax("a ':' is missing after this key", key.at, this.tokens[key.token]?.end);
    this.keys[this.flow] = void 0;
  }
  maybeKey() {
    if (!this.keyAllowed) return;
    this.forgetKey();
    let column = this.at - this.lineStart, required = this.flow === 0 && this.indent === column;
    this.keys[this.flow] = { token: this.tokens.length, at: this.at, line: this.line, column, required };
  }
  token(c, column) {
    let next = this.text.charCodeAt(this.at + 1);
    c === code.listStart || c === code.mapStart ? this.flowStart(c === code.listStart) : c === code.listEnd || c === code.mapEnd ? this.flowEnd(c === code.listEnd) : c === code.comma ? this.comma() : c === code.dash && isGap(next) ? this.item(column) : c === code.question && isGap(next) ? this.explicitKey(column) : c === code.colon && this.endsKey(next) ? this.mapValue(column) : c === code.star ? this.named("alias", "`*` begins an alias; put the value in quotes") : c === code.ampersand ? this.named("anchor", "`&` begins an anchor; put the value in quotes") : c === code.bang ? this.tag() : (c === code.bar || c === code.greater) && this.flow === 0 ? this.block() : c === code.singleQuote || c === code.doubleQuote ? this.quoted(c) : this.plain(c);
  }
  flowStart(list) {
    if (this.maybeKey(), this.flow++, this.indents.length + this.flow > 200) throw tooDeep(this.at);
    this.keys[this.flow] = void 0, this.keyAllowed = !0, this.push(list ? "list-start" : "map-start", this.at, ++this.at);
  }
  flowEnd(list) {
    if (this.flow === 0) throw yamlSyntax(`nothing is open that this \`${list ? "]" : "}"}\` could close`, this.at);
    this.keys[this.flow] = void 0, this.flow--, this.keyAllowed = !1, this.push(list ? "list-end" : "map-end", this.at, ++this.at);
  }
  comma() {
    if (this.flow === 0) throw yamlSyntax("a value cannot begin with a comma; put it in quotes", this.at);
    this.keys[this.flow] = void 0, this.keyAllowed = !0, this.push("comma", this.at, ++this.at);
  }
  item(column) {
    if (this.flow > 0) throw yamlSyntax("a `-` item cannot stand inside `[ ]` or `{ }`", this.at);
    if (!this.keyAllowed) throw yamlSyntax("a list cannot begin here; put it on the next line", this.at);
    this.open("block-list", column, this.at), this.forgetKey(), this.push("item", this.at, ++this.at);
  }
  explicitKey(column) {
    if (this.flow === 0) {
      if (!this.keyAllowed) throw yamlSyntax("a key cannot begin here; put it on the next line", this.at);
      this.open("block-map", column, this.at);
    }
    this.keyAllowed = this.flow === 0, this.forgetKey(), this.push("key", this.at, ++this.at);
  }
  /** In block context a blank must follow; in flow context a quoted key or a closing bracket may stand right before. */
  endsKey(next) {
    if (isGap(next)) return !0;
    if (this.flow === 0) return !1;
    if (isFlowIndicator(next)) return !0;
    let last = this.tokens.at(-1);
    return last?.end === this.at && last.kind !== "comma" && last.kind !== "value" && last.kind !== "list-start";
  }
  mapValue(column) {
    let key = this.keys[this.flow];
    if (key)
      this.keys[this.flow] = void 0, this.tokens.splice(key.token, 0, { kind: "key", start: key.at, end: key.at, text: "", style: "plain" }), this.flow === 0 && this.open("block-map", key.column, key.at, key.token), this.keyAllowed = !1;
    else {
      if (this.flow === 0) {
        if (!this.keyAllowed)
          throw yamlSyntax("a second `: ` on the line would nest a map in it; put the value in quotes", this.at);
        this.open("block-map", column, this.at);
      }
      this.keyAllowed = this.flow === 0;
    }
    this.push("value", this.at, ++this.at);
  }
  named(kind, missing) {
    this.maybeKey(), this.keyAllowed = !1;
    let start = this.at++;
    if (this.toGapOrIndicator(), this.at === start + 1) throw yamlSyntax(missing, start);
    this.push(kind, start, this.at, this.text.slice(start + 1, this.at));
  }
  tag() {
    this.maybeKey(), this.keyAllowed = !1;
    let start = this.at;
    this.toGapOrIndicator(), this.push("tag", start, this.at, this.text.slice(start, this.at));
  }
  toGapOrIndicator() {
    for (let c = this.text.charCodeAt(this.at); !isGap(c) && !isFlowIndicator(c); c = this.text.charCodeAt(this.at))
      this.at++;
  }
  block() {
    this.keyAllowed = !0, this.forgetKey();
    let start = this.at, { value, end, next } = blockScalar(this.text, start, Math.max(this.indent + 1, 1));
    this.moveTo(next), this.push("scalar", start, end, value, "block");
  }
  quoted(quote) {
    this.maybeKey(), this.keyAllowed = !1;
    let start = this.at, end = quotedEnd(this.text, start, quote);
    if (end === -1) throw yamlSyntax(`this ${quote === code.singleQuote ? "'" : '"'} is never closed`, start);
    let raw = this.text.slice(start + 1, end - 1), value = quote === code.singleQuote ? singleQuoted(raw) : doubleQuoted(raw, (offset) => {
      throw yamlSyntax("`\\` begins an escape that YAML does not know; use single quotes", start + 1 + offset);
    });
    this.moveTo(end), this.push("scalar", start, end, value, "quoted");
  }
  plain(c) {
    if (c === code.at || c === code.backtick || c === code.percent || c === code.bar || c === code.greater)
      throw yamlSyntax(`a value cannot begin with \`${this.text[this.at]}\`; put it in quotes`, this.at);
    this.maybeKey(), this.keyAllowed = !1;
    let start = this.at, end = plainEnd(this.text, start, this.flow > 0, this.indent), line = this.line;
    this.moveTo(end), this.line !== line && (this.keyAllowed = !0), this.push("scalar", start, end, foldLines(this.text.slice(start, end)));
  }
};

// src/core/parse/yaml.ts
function parseYaml(source, report, version = "1.1") {
  return reading(source, report, () => {
    let { tokens, next } = scanYaml(source.text), tree = new Composer(source, tokens, report, version).document();
    if (next !== void 0) {
      let message = "only the first document of a file is read; put the others into files of their own", place = placeOf({ source, start: next, end: next + 3 });
      report({ level: "warning", code: "yaml-documents", message, place });
    }
    return tree;
  });
}
function parseFurtherDocuments(source, report, version = "1.1") {
  let trees = [];
  return source.text.length > 2e6 || reading(source, (one2) => report({ ...one2, level: "warning" }), () => {
    let { next } = scanYaml(source.text);
    for (; next !== void 0 && trees.length < 20; ) {
      let before = source.text.slice(0, next).replace(/[^\r\n]/g, " "), scan = scanYaml(`${before}   ${source.text.slice(next + 3)}`);
      trees.push(new Composer(source, scan.tokens, report, version).document()), next = scan.next;
    }
    return null;
  }), trees;
}
var dropped = "its value is read as if it had no tag", Composer = class {
  at = 0;
  /** End of the last token that stands for something. */
  end = 0;
  values = 0;
  anchors = new Anchors();
  source;
  tokens;
  report;
  version;
  constructor(source, tokens, report, version) {
    this.source = source, this.tokens = tokens, this.report = report, this.version = version;
  }
  document() {
    if (this.peek().kind === "end") return null;
    let { value } = this.node(0, !0), rest = this.peek();
    if (rest.kind !== "end") throw this.unexpected(rest, "the end of the document");
    return value;
  }
  peek() {
    return this.tokens[this.at];
  }
  take() {
    let token = this.tokens[this.at++];
    return token.kind !== "block-end" && (this.end = token.end), token;
  }
  isNext(...kinds) {
    return kinds.includes(this.peek().kind);
  }
  span(start, end = this.end) {
    return { source: this.source, start, end };
  }
  warn(code2, message, span) {
    this.report({ level: "warning", code: code2, message, place: placeOf(span) });
  }
  unexpected(token, expected) {
    let found = token.kind === "end" ? "the end of the file" : this.source.text.slice(token.start, token.start + 1), shown2 = token.kind === "end" ? found : `\`${found}\``;
    return yamlSyntax(`${expected} was expected here, not ${shown2}; check the indentation`, token.start, token.end);
  }
  empty() {
    return { value: null, span: this.span(this.end) };
  }
  /** `indentless`: a list may stand at the column of the key that holds it. */
  node(depth, block, indentless = !1) {
    if (depth > 200) throw tooDeep(this.peek().start);
    if (++this.values > 1e6) throw tooManyValues(this.peek().start);
    if (this.isNext("alias")) return this.alias(depth);
    let properties = this.properties(), start = properties.tag?.start ?? this.peek().start, name = properties.anchor?.text;
    name !== void 0 && this.anchors.open(name);
    let value = this.content(properties, depth, block, indentless);
    return name !== void 0 && this.anchors.close(name, value), { value, span: this.span(Math.min(start, this.end)) };
  }
  properties() {
    let properties = {};
    for (; ; )
      if (this.isNext("tag") && !properties.tag) properties.tag = this.take();
      else if (this.isNext("anchor") && !properties.anchor) properties.anchor = this.take();
      else return properties;
  }
  content({ anchor, tag }, depth, block, indentless) {
    let token = this.peek();
    switch (token.kind) {
      case "scalar":
        return this.take(), this.tagged(tag, scalarValue(token, tag, this.version), token);
      case "list-start":
        return this.tagged(tag, this.flowList(depth), token);
      case "map-start":
        return this.tagged(tag, this.flowMap(depth), token);
      case "block-list":
        if (block) return this.tagged(tag, this.blockList(depth), token);
        break;
      case "block-map":
        if (block) return this.tagged(tag, this.blockMap(depth), token);
        break;
      case "item":
        if (indentless) return this.tagged(tag, this.items(depth, token.start), token);
    }
    let before = tag ?? anchor;
    if (!before) throw this.unexpected(token, "a value");
    return this.tagged(tag, tag ? "" : null, { ...before, start: this.end, end: this.end });
  }
  blockList(depth) {
    let { start } = this.take(), items = this.items(depth, start);
    if (!this.isNext("block-end")) throw this.unexpected(this.peek(), "a `-` item");
    return this.take(), items;
  }
  items(depth, start) {
    let nodes = [];
    for (; this.isNext("item"); )
      this.take(), nodes.push(this.isNext("item", "key", "block-end", "value") ? this.empty() : this.node(depth + 1, !0));
    return this.list(nodes, start);
  }
  list(nodes, start) {
    let items = nodes.map(({ value }) => value);
    return setPlaces(items, this.span(start), new Map(nodes.map(({ span }, at) => [String(at), { value: span }]))), items;
  }
  blockMap(depth) {
    let { start } = this.take(), entries = [];
    for (; this.isNext("key"); ) {
      this.take();
      let key = this.isNext("key", "value", "block-end") ? this.emptyKey() : this.key(depth, !0), valued = this.isNext("value");
      valued && this.take();
      let present2 = valued && !this.isNext("key", "value", "block-end");
      entries.push([key, present2 ? this.node(depth + 1, !0, !0) : this.empty()]);
    }
    if (!this.isNext("block-end")) throw this.unexpected(this.peek(), "a key");
    let { end } = this;
    return this.take(), this.map(entries, this.span(start, end));
  }
  flowList(depth) {
    let { start } = this.take(), nodes = [];
    for (; !this.isNext("list-end"); )
      if (nodes.push(this.isNext("key") ? this.pair(depth + 1) : this.node(depth + 1, !1)), this.isNext("comma")) this.take();
      else if (!this.isNext("list-end")) throw this.unexpected(this.peek(), "`,` or `]`");
    return this.take(), this.list(nodes, start);
  }
  /** `[a: b]` is `[{a: b}]`. */
  pair(depth) {
    let { start } = this.peek(), entries = [];
    this.flowEntry(entries, depth);
    let span = this.span(start);
    return { value: this.map(entries, span), span };
  }
  flowMap(depth) {
    let { start } = this.take(), entries = [];
    for (; !this.isNext("map-end"); )
      if (this.flowEntry(entries, depth), this.isNext("comma")) this.take();
      else if (!this.isNext("map-end")) throw this.unexpected(this.peek(), "`,` or `}`");
    return this.take(), this.map(entries, this.span(start));
  }
  flowEntry(entries, depth) {
    this.isNext("key") && this.take();
    let key = this.isNext("value", "comma", "map-end") ? this.emptyKey() : this.key(depth, !1), valued = this.isNext("value");
    valued && this.take();
    let present2 = valued && !this.isNext("comma", "map-end", "list-end");
    entries.push([key, present2 ? this.node(depth + 1, !1) : this.empty()]);
  }
  emptyKey() {
    return { text: "", span: this.span(this.end), merges: !1 };
  }
  key(depth, block) {
    let token = this.peek();
    if (token.kind === "scalar")
      return this.take(), { text: token.text, span: this.span(token.start), merges: token.style === "plain" && token.text === "<<" };
    let { value, span } = this.node(depth + 1, block);
    return { text: typeof value == "string" ? value : this.source.text.slice(span.start, span.end), span, merges: !1 };
  }
  map(entries, self) {
    let map = newMap(), places = /* @__PURE__ */ new Map();
    for (let [key, node] of entries)
      if (!key.merges) {
        if (places.has(key.text)) {
          let message = `\`${key.text}\` is written twice here; CloudFormation keeps the last, remove one`;
          this.warn("duplicate-key", message, key.span);
        }
        map[key.text] = node.value, places.set(key.text, { key: key.span, value: node.span });
      }
    setPlaces(map, self, places);
    for (let [key, node] of entries) key.merges && this.merge(map, node.value, key.span);
    return map;
  }
  /** `<<: *base`: what the map itself says wins (YAML merge keys, as PyYAML and js-yaml read them). */
  merge(map, value, span) {
    for (let part of Array.isArray(value) ? value : [value])
      if (!isMap(part)) this.warn("yaml-merge", "a merge key takes a map or a list of maps", span);
      else for (let key of Object.keys(part)) Object.hasOwn(map, key) || copyEntry(map, key, part);
  }
  alias(depth) {
    let token = this.take();
    return { value: this.anchors.follow(token, depth, this.values), span: this.span(token.start) };
  }
  tagged(tag, value, content) {
    if (!tag || tag.text.startsWith("!!") || tag.text === "!" || tag.text.startsWith("!<")) return value;
    let span = this.span(tag.start, tag.end), map = intrinsic(span, value, this.span(content.start));
    return map || (this.warn("unknown-tag", `\`${tag.text}\` is no CloudFormation function; ${dropped}`, span), value);
  }
};
function scalarValue(token, tag, version) {
  return token.style !== "plain" ? token.text : !tag || ["!!int", "!!bool", "!!float", "!!null"].includes(tag.text) ? plainValue(token.text, version) : token.text;
}

// src/core/parse/index.ts
function parse(source, report, version = "1.1") {
  if (source.text.length > 12e6) {
    let message = `longer than ${12e6 / 1e6} million characters, over ten times what CloudFormation accepts; split it`;
    report({ level: "error", code: "too-large", message, place: topOf(source.path) });
    return;
  }
  let limited = limitWarnings(report);
  return looksLikeJson(source.text) ? parseJsonOrYaml(source, limited, version) : parseYaml(source, limited, version);
}
function looksLikeJson(text) {
  return /^\uFEFF?[\s]*\{\s*(?:"|\})/.test(text.slice(0, 1e4));
}
function parseJsonOrYaml(source, report, version) {
  let told = [], tree = parseJson(source, (diagnostic) => told.push(diagnostic)), refusal = told.find(({ code: code2 }) => code2 === "json-syntax");
  if (refusal && source.text.length <= 2e6) {
    let asYaml = [], second = parseYaml(source, (diagnostic) => asYaml.push(diagnostic), version);
    if (second !== void 0) {
      /\.ya?ml$/i.test(source.path) || report({ ...refusal, level: "warning", message: `${refusal.message}; it is read as YAML` });
      for (let diagnostic of asYaml) report(diagnostic);
      return second;
    }
  }
  for (let diagnostic of told) report(diagnostic);
  return tree;
}
function limitWarnings(report) {
  let counts = /* @__PURE__ */ new Map();
  return (diagnostic) => {
    let count = (counts.get(diagnostic.code) ?? 0) + 1;
    counts.set(diagnostic.code, count), diagnostic.level === "error" || count < 20 ? report(diagnostic) : count === 20 && report({ ...diagnostic, message: `${diagnostic.message}; more of these in this file are not listed` });
  };
}

// src/core/config/layer.ts
function mergeConfig(organisation = {}, repository = {}) {
  let templates = repository.templates ?? organisation.templates, base = repository.extends ?? organisation.extends;
  return {
    ...templates ? { templates } : {},
    exclude: [...organisation.exclude ?? [], ...repository.exclude ?? []],
    rules: mergeRules(organisation.rules ?? {}, repository.rules ?? {}),
    gate: { ...defaultConfig.gate, ...organisation.gate, ...repository.gate },
    frameworks: Object.assign(/* @__PURE__ */ Object.create(null), organisation.frameworks, repository.frameworks),
    waivers: [...organisation.waivers ?? [], ...repository.waivers ?? []],
    labels: { ...defaultConfig.labels, ...organisation.labels, ...repository.labels },
    trusted: {
      accounts: [...organisation.trusted?.accounts ?? [], ...repository.trusted?.accounts ?? []],
      oidcSubjects: [...organisation.trusted?.oidcSubjects ?? [], ...repository.trusted?.oidcSubjects ?? []]
    },
    ...base === void 0 ? {} : { extends: base }
  };
}
function mergeRules(first, second) {
  let merged = /* @__PURE__ */ Object.create(null);
  for (let [name, rows] of [...Object.entries(first), ...Object.entries(second)])
    merged[name] = [...merged[name] ?? [], ...rows];
  return merged;
}

// src/core/model/glob.ts
var one = /* @__PURE__ */ Symbol("?"), many = /* @__PURE__ */ Symbol("*"), compiled = /* @__PURE__ */ new WeakMap();
function matchesAny(patterns, path) {
  let matcher = compiled.get(patterns);
  if (!matcher) {
    let all = patterns.flatMap((pattern) => alternatives(pattern).map(compile));
    matcher = (tested) => {
      let segments = clean(tested).split("/");
      return all.some((pattern) => fits(pattern, segments, isAnywhere, segmentFits));
    }, compiled.set(patterns, matcher);
  }
  return matcher(path);
}
function clean(path) {
  return path.startsWith("./") ? path.slice(2) : path.startsWith("/") ? path.slice(1) : path;
}
function compile(pattern) {
  return clean(pattern.endsWith("/") ? `${pattern}**` : pattern).split("/").map((segment) => segment === "**" ? void 0 : pieces(segment));
}
function pieces(segment) {
  let found = [];
  for (let at = 0; at < segment.length; at++) {
    let character2 = segment[at], end = character2 === "[" ? segment.indexOf("]", at + 2) : -1;
    end !== -1 ? (found.push(choice(segment.slice(at + 1, end))), at = end) : character2 === "*" ? found.at(-1) !== many && found.push(many) : character2 === "?" ? found.push(one) : character2 === "\\" && at + 1 < segment.length ? found.push(segment[++at]) : found.push(character2);
  }
  return found;
}
function choice(inside2) {
  let negated = inside2.startsWith("!") || inside2.startsWith("^"), ranges = [];
  for (let at = negated ? 1 : 0; at < inside2.length; at++) {
    let from = inside2[at], isRange = inside2[at + 1] === "-" && at + 2 < inside2.length;
    ranges.push([from, isRange ? inside2[at + 2] : from]), isRange && (at += 2);
  }
  return { negated, ranges };
}
function alternatives(pattern) {
  let open = [pattern], done = [];
  for (; open.length > 0; ) {
    let next = [];
    for (let text of open) {
      let brace = firstBrace(text);
      if (!brace || open.length + next.length + done.length + brace.choices.length > 64) done.push(text);
      else for (let chosen of brace.choices) next.push(text.slice(0, brace.start) + chosen + text.slice(brace.end));
    }
    open = next;
  }
  return done;
}
function firstBrace(text) {
  let start = text.indexOf("{");
  if (start === -1) return;
  let choices = [], depth = 0, from = start + 1;
  for (let at = start; at < text.length; at++) {
    let character2 = text[at];
    if (character2 === "{" ? depth++ : character2 === "}" && depth--, (character2 === "," && depth === 1 || depth === 0) && (choices.push(text.slice(from, at)), from = at + 1), depth === 0) return choices.length > 1 ? { start, end: at + 1, choices } : void 0;
  }
}
function isAnywhere(segment) {
  return segment === void 0;
}
function segmentFits(segment, text) {
  return segment !== void 0 && fits(segment, [...text], (piece) => piece === many, pieceFits);
}
function pieceFits(piece, character2) {
  return typeof piece == "string" ? piece === character2 : typeof piece == "symbol" ? piece === one : piece.ranges.some(([from, to]) => from <= character2 && character2 <= to) !== piece.negated;
}
function fits(pattern, items, isStar, same) {
  let p = 0, star = -1, taken = 0;
  for (let i = 0; i < items.length; )
    if (p < pattern.length && isStar(pattern[p]))
      star = p++, taken = i;
    else if (p < pattern.length && same(pattern[p], items[i]))
      p++, i++;
    else if (star !== -1)
      p = star + 1, i = ++taken;
    else return !1;
  for (; p < pattern.length && isStar(pattern[p]); ) p++;
  return p === pattern.length;
}

// src/core/config/questions.ts
function ruleSetting(config, ruleId, area, path) {
  return (lastFitting(config, ruleId, path) ?? lastFitting(config, area, path))?.severity;
}
function lastFitting(config, name, path) {
  if (Object.hasOwn(config.rules, name))
    return config.rules[name]?.findLast((row) => !row.paths || matchesAny(row.paths, path));
}
function isExcluded(config, path) {
  return matchesAny(config.exclude, path) ? !0 : config.templates !== void 0 && !config.templates.some((template2) => fitsTemplate(template2, path));
}
function scenariosFor(config, path) {
  let found = /* @__PURE__ */ Object.create(null);
  for (let template2 of config.templates ?? [])
    fitsTemplate(template2, path) && Object.assign(found, template2.scenarios);
  return found;
}
var asPatterns = /* @__PURE__ */ new WeakMap();
function fitsTemplate(template2, path) {
  let patterns = asPatterns.get(template2);
  return patterns || (patterns = [template2.path], asPatterns.set(template2, patterns)), matchesAny(patterns, path);
}

// src/core/config/settings.ts
var globs = { is: "list", of: { is: "text" } }, levels = { is: "text", values: ["off", ...severities] }, template = {
  is: "object",
  keys: {
    path: { shape: { is: "text" }, required: !0, help: "The template, as a path or a glob." },
    scenarios: {
      shape: { is: "map", of: { is: "map", of: { is: "scalar" } } },
      help: "Named deployments: the parameters (or Serverless Framework options) that each one sets. Each is judged.",
      example: "{ prod: { Stage: prod } }"
    }
  }
}, ruleRow = {
  is: "object",
  keys: {
    severity: { shape: levels, required: !0, help: "`off`, or the severity to report." },
    paths: { shape: globs, help: "Where this holds; everywhere when absent.", example: '["payments/**"]' }
  }
}, gate = {
  is: "object",
  keys: {
    mode: {
      shape: { is: "text", values: ["observe", "warn", "enforce"] },
      default: "enforce",
      help: "`enforce` fails the check; `warn` and `observe` let everything pass and say what would have failed."
    },
    "fail-on": {
      shape: { is: "text", values: severities },
      default: "high",
      help: "The least severity of an introduced or worsened finding that fails the gate."
    },
    "max-risk-increase": {
      shape: { is: "number", minimum: 0 },
      help: "The most risk points that one change may add; no limit when absent.",
      example: "50"
    },
    "new-access": {
      shape: { is: "list", of: { is: "text", pattern: "access" } },
      default: "[]",
      help: "New access that needs an approval: access levels (`Permissions management`, `Write`, `Read`, `List`, `Tagging`), service prefixes (`iam`, `kms`), or the words `privilege-escalation` and `public`.",
      example: "[Permissions management, privilege-escalation, public]"
    },
    unreadable: {
      shape: { is: "text", values: ["fail", "warn"] },
      default: "fail",
      help: "What a template that cannot be read does to the gate."
    }
  }
}, framework = {
  is: "object",
  keys: {
    mode: {
      shape: { is: "text", values: ["label", "require-approval", "block"] },
      default: "label",
      help: "`label` only says; `require-approval` fails until a reviewer approves this head; `block` fails until the finding is gone or waived."
    },
    reviewers: {
      shape: { is: "list", of: { is: "text" } },
      default: "[]",
      help: "Users and teams (`my-org/security`) whose approval counts; the author of the change never counts."
    },
    paths: { shape: globs, help: "The templates in scope of the framework; all when absent." }
  }
}, waiver = {
  is: "object",
  keys: {
    rule: { shape: { is: "text", name: "rule" }, required: !0, help: "The rule that is waived." },
    resource: { shape: { is: "text" }, help: "The logical id, as its author wrote it; every resource when absent." },
    path: { shape: { is: "text" }, help: "A path or a glob; every template when absent." },
    reason: { shape: { is: "text" }, required: !0, help: "Why the finding is acceptable." },
    expires: {
      shape: { is: "text", pattern: "date" },
      help: "The last day on which the waiver counts; from the next day on it is itself a finding."
    },
    "approved-by": { shape: { is: "text" }, help: "Who accepted the risk." }
  }
}, settings = {
  is: "object",
  keys: {
    templates: {
      shape: { is: "list", of: template },
      help: "The templates to judge; every template found when absent."
    },
    exclude: {
      shape: globs,
      default: "[]",
      help: "Globs of files that are not judged.",
      example: '["**/test/**"]'
    },
    rules: {
      shape: {
        is: "map",
        keys: "rule-or-area",
        of: { is: "either", of: [levels, ruleRow, { is: "list", of: { is: "either", of: [levels, ruleRow] } }] }
      },
      default: "{}",
      help: "By rule id or area: `off`, a severity, or either with `paths`. The last row that fits a path wins, and a rule wins over its area.",
      example: '{ api-no-tracing: off, fn-env-secret: { severity: critical, paths: ["payments/**"] } }'
    },
    gate: { shape: gate, help: "What makes the check fail." },
    frameworks: {
      shape: { is: "map", keys: "framework", of: framework },
      default: "{}",
      help: "The compliance frameworks in scope.",
      example: "{ pci-dss-4.0.1: { mode: require-approval, reviewers: [octocat, my-org/security] } }"
    },
    waivers: { shape: { is: "list", of: waiver }, default: "[]", help: "Reasoned, approved, expiring exceptions." },
    labels: {
      shape: {
        is: "object",
        keys: { prefix: { shape: { is: "text" }, default: '"compliance: "', help: "How each label begins." } }
      },
      help: "The names of compliance labels."
    },
    trusted: {
      shape: {
        is: "object",
        keys: {
          accounts: {
            shape: { is: "list", of: { is: "text", pattern: "account" } },
            default: "[]",
            help: "AWS accounts of yours; access from them is not access by outsiders.",
            example: '["111122223333"]'
          },
          "oidc-subjects": {
            shape: { is: "list", of: { is: "text" } },
            default: "[]",
            help: "Subjects of federated tokens that may assume roles, `*` allowed.",
            example: '["repo:my-org/*:ref:refs/heads/main"]'
          }
        }
      },
      help: "Who is trusted though outside of the template."
    },
    extends: {
      shape: { is: "text" },
      help: "A repository of the same owner whose configuration this one builds on.",
      example: "my-org/.github"
    }
  }
};

// src/core/model/date.ts
function isDate(text) {
  let match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return !1;
  let [year, month, day] = match.slice(1).map(Number), days = [31, year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

// src/core/config/shape.ts
function describe(shape) {
  switch (shape.is) {
    case "text":
      return shape.values ? listed(shape.values.map((value) => `\`${value}\``)) : shape.pattern ? patternWords[shape.pattern] : shape.name ? nameWords[shape.name] : "a text";
    case "number":
      return `a number of at least ${shape.minimum}`;
    case "scalar":
      return "a text, number or boolean";
    case "list":
      return `a list, each item ${describe(shape.of)}`;
    case "map":
      return `a map, each value ${describe(shape.of)}`;
    case "object":
      return `a map with ${listed(
        Object.keys(shape.keys).map((key) => `\`${key}\``),
        "and"
      )}`;
    case "either":
      return listed(shape.of.map(describe));
  }
}
var patternWords = {
  date: "a date such as `2027-01-31`",
  account: "an account id of twelve digits in quotes",
  access: "an access level, a service prefix, `privilege-escalation` or `public`"
}, textPatterns = {
  date: { source: "^\\d{4}-\\d{2}-\\d{2}$", test: isDate },
  account: /^\d{12}$/,
  access: /^(?:Permissions management|Write|Read|List|Tagging|[a-z][a-z0-9-]*)$/
}, nameWords = {
  rule: "a rule id",
  "rule-or-area": "a rule id or an area",
  framework: "a framework id"
};
function listed(items, word = "or") {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}

// src/core/config/validate.ts
function validate(tree, shape, known2, report) {
  let right = !0, fail = (code2, message, span) => {
    right = !1, report({ level: "error", code: code2, message, ...span ? { place: placeOf(span) } : {} });
  };
  return check({ value: tree, path: "", span: spanOf(tree) }, shape, { known: known2, fail }), right;
}
function check(spot, shape, checker) {
  switch (shape.is) {
    case "object":
      isMap(spot.value) ? checkKeys(spot, shape.keys, checker) : wrongType(spot, shape, checker);
      return;
    case "map":
      isMap(spot.value) ? checkEntries(spot, spot.value, shape, checker) : wrongType(spot, shape, checker);
      return;
    case "list":
      if (!Array.isArray(spot.value)) wrongType(spot, shape, checker);
      else for (let index of spot.value.keys()) check(child(spot, index), shape.of, checker);
      return;
    case "either": {
      let fitting = shape.of.find((candidate) => sameKind(candidate, spot.value));
      fitting ? check(spot, fitting, checker) : wrongType(spot, shape, checker);
      return;
    }
    default:
      checkScalar(spot, shape, checker);
  }
}
function checkEntries(spot, map, shape, checker) {
  for (let name of Object.keys(map))
    shape.keys && checkName(name, shape.keys, keySpan(map, name), checker), check(child(spot, name), shape.of, checker);
}
function sameKind(shape, value) {
  return shape.is === "list" ? Array.isArray(value) : shape.is === "object" || shape.is === "map" ? isMap(value) : typeof value != "object";
}
function checkKeys(spot, keys, checker) {
  for (let name of Object.keys(spot.value)) {
    if (Object.hasOwn(keys, name)) {
      check(child(spot, name), keys[name].shape, checker);
      continue;
    }
    let near = nearest(name, Object.keys(keys)), advice = near ? `; did you mean \`${near}\`?` : `; known here: ${Object.keys(keys).join(", ")}`;
    checker.fail(
      "config-unknown-key",
      `unknown key \`${shown(name)}\`${inside(spot)}${advice}`,
      keySpan(spot.value, name)
    );
  }
  for (let [name, key] of Object.entries(keys))
    !key.required || get(spot.value, name) !== void 0 || checker.fail("config-missing-key", `\`${name}\` is missing${inside(spot)}; add it`, spot.span);
}
function checkName(name, kind, span, checker) {
  let { rules, areas: areas2, frameworks } = checker.known, ids = kind === "framework" ? frameworks : kind === "rule" ? rules : rules && [...rules, ...areas2];
  if (!ids || ids.includes(name)) return;
  let near = nearest(name, ids), list = kind === "framework" ? `known: ${ids.join(", ")}` : "`lambdelta rules` lists them", advice = near ? `did you mean \`${near}\`?` : list, code2 = kind === "framework" ? "config-unknown-framework" : "config-unknown-rule";
  checker.fail(code2, `\`${shown(name)}\` is not ${nameWords[kind]}; ${advice}`, span);
}
function checkScalar(spot, shape, checker) {
  let { value } = spot, text = value === !1 && shape.is === "text" && shape.values?.includes("off") ? "off" : value;
  shape.is === "text" && typeof text == "string" && text !== "" ? checkText(spot, text, shape, checker) : (shape.is === "text" || shape.is === "scalar" && typeof value == "object" || shape.is === "number" && !(typeof value == "number" && value >= shape.minimum)) && wrongType(spot, shape, checker);
}
function checkText(spot, value, shape, checker) {
  if (shape.name && checkName(value, shape.name, spot.span, checker), shape.values ? shape.values.includes(value) : !shape.pattern || textPatterns[shape.pattern].test(value)) return;
  let near = nearest(value, shape.values ?? []), advice = near ? `; did you mean \`${near}\`?` : "";
  checker.fail("config-value", `${named(spot)} is ${describe(shape)}, not \`${shown(value)}\`${advice}`, spot.span);
}
function wrongType(spot, shape, checker) {
  let { value } = spot, was = value === null ? "nothing" : Array.isArray(value) ? "a list" : isMap(value) ? "a map" : `\`${shown(String(value))}\``;
  checker.fail("config-type", `${named(spot)} is ${describe(shape)}, not ${was}`, spot.span);
}
function child(spot, key) {
  let path = typeof key == "number" ? `${spot.path}[${key}]` : spot.path ? `${spot.path}.${key}` : key;
  return { value: get(spot.value, key), path, span: valueSpan(spot.value, key) };
}
function named(spot) {
  return spot.path ? `\`${shown(spot.path)}\`` : "the configuration";
}
function inside(spot) {
  return spot.path ? ` in \`${shown(spot.path)}\`` : "";
}
function shown(text) {
  let plain = text.replaceAll(/[\u0000-\u001f`]/g, " ");
  return plain.length > 80 ? `${plain.slice(0, 77)}...` : plain;
}

// src/core/config/read.ts
function parseConfig(source, report, known2) {
  let layer = readConfig(source, report, known2);
  return layer && mergeConfig(void 0, layer);
}
function readConfig(source, report, known2 = {}) {
  let failed = !1, tree = parse(source, (diagnostic) => {
    failed ||= diagnostic.level === "error", report(diagnostic);
  });
  if (!(failed || tree === void 0)) {
    if (tree === null) return {};
    if (!isMap(tree)) {
      let place = placeOf(spanOf(tree) ?? { source, start: 0, end: 0 });
      report({
        level: "error",
        code: "config-type",
        message: "the configuration is a map of keys; see `lambdelta init`",
        place
      });
      return;
    }
    return validate(tree, settings, { ...known2, areas }, report) ? layerOf(tree) : void 0;
  }
}
function layerOf(tree) {
  let layer = {};
  for (let name of Object.keys(tree)) readers[name](layer, tree[name]);
  return layer;
}
var readers = {
  templates(layer, value) {
    layer.templates = asList(value).map((item) => {
      let scenarios = get(item, "scenarios"), path = get(item, "path");
      return scenarios === void 0 ? { path } : { path, scenarios: mapValues(scenarios, (one2) => mapValues(one2, String)) };
    });
  },
  exclude(layer, value) {
    layer.exclude = texts(value);
  },
  rules(layer, value) {
    layer.rules = mapValues(value, (setting) => asList(setting).map(ruleSettingOf));
  },
  gate(layer, value) {
    layer.gate = present({
      mode: get(value, "mode"),
      failOn: get(value, "fail-on"),
      maxRiskIncrease: get(value, "max-risk-increase"),
      newAccess: optionalTexts(get(value, "new-access")),
      unreadable: get(value, "unreadable")
    });
  },
  frameworks(layer, value) {
    layer.frameworks = mapValues(value, (framework2) => ({
      mode: get(framework2, "mode") ?? "label",
      reviewers: texts(get(framework2, "reviewers")),
      ...present({ paths: optionalTexts(get(framework2, "paths")) })
    }));
  },
  waivers(layer, value) {
    layer.waivers = asList(value).map(waiverOf);
  },
  labels(layer, value) {
    layer.labels = present({ prefix: get(value, "prefix") });
  },
  trusted(layer, value) {
    layer.trusted = present({
      accounts: optionalTexts(get(value, "accounts")),
      oidcSubjects: optionalTexts(get(value, "oidc-subjects"))
    });
  },
  extends(layer, value) {
    layer.extends = value;
  }
};
function ruleSettingOf(value) {
  let severity = isMap(value) ? get(value, "severity") : value;
  return {
    severity: severity === !1 ? "off" : severity,
    ...present({ paths: optionalTexts(get(value, "paths")) })
  };
}
function waiverOf(value) {
  let span = spanOf(value);
  return {
    rule: get(value, "rule"),
    reason: get(value, "reason"),
    ...present({
      resource: get(value, "resource"),
      path: get(value, "path"),
      expires: get(value, "expires"),
      approvedBy: get(value, "approved-by"),
      line: span && placeOf(span).startLine
    })
  };
}
function texts(value) {
  return asList(value);
}
function optionalTexts(value) {
  return value === void 0 ? void 0 : texts(value);
}
function present(entries) {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== void 0));
}
function mapValues(value, change) {
  let mapped = /* @__PURE__ */ Object.create(null);
  for (let [name, inner] of Object.entries(value)) mapped[name] = change(inner);
  return mapped;
}

export {
  defaultConfig,
  isMap,
  newMap,
  get,
  asList,
  setSpan,
  setEntry,
  spanOf,
  entryOf,
  valueSpan,
  keySpan,
  spanAlong,
  relatedAlong,
  relatedWithin,
  copyEntry,
  copyMap,
  copyPlaces,
  generated,
  setAuthor,
  authorOf,
  parseFurtherDocuments,
  parse,
  isDate,
  mergeConfig,
  matchesAny,
  ruleSetting,
  isExcluded,
  scenariosFor,
  parseConfig,
  readConfig
};
