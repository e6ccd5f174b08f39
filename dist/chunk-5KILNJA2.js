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
  let parts = [], at = 0;
  for (let match of text.matchAll(pattern))
    match.index > at && parts.push(text.slice(at, match.index)), parts.push({ identity: match[1] }), at = match.index + match[0].length;
  return at < text.length && parts.push(text.slice(at)), parts;
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
  or
};
