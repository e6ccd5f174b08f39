import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/core/render/escape.ts
var invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, gap = "&#8203;";
function visible(text) {
  return text.replace(/[\r\n\t]+/g, " ").replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function clip(text, length) {
  if (text.length <= length) return text;
  let end = /[\ud800-\udbff]/.test(text.charAt(length - 2)) ? length - 2 : length - 1;
  return text.slice(0, Math.max(0, end)) + "…";
}
function terminal(text) {
  return visible(text).replace(/(^|\s)::/g, "$1: :").replaceAll("##[", "# #[");
}
function markdown(text) {
  return breakLinks(
    visible(text).replace(/[\\`*_{}[\]()|~!]/g, "\\$&").replaceAll("&", "&amp;")
  ).replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("$", "&#36;").replace(/^[-+=#]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
function code(text) {
  let line = visible(text).replaceAll("<!--", "<! --");
  if (line.trim() === "") return "`(empty)`";
  let longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length)), fence = "`".repeat(longest + 1), pad = /^[` ]|[` ]$/.test(line) ? " " : "";
  return fence + pad + line + pad + fence;
}
function prose(text) {
  return betweenBackticks(text, markdown, code);
}
function cell(escaped) {
  return escaped.replaceAll("\\|", "|").replaceAll("|", "\\|");
}
function html(text) {
  return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replaceAll("`", "&#96;");
}
function htmlInMarkdown(text) {
  return breakLinks(html(text)).replaceAll("$", "&#36;");
}
function proseHtml(text, plain = html) {
  return betweenBackticks(text, plain, (quoted) => `<code>${html(quoted)}</code>`);
}
function mermaid(text) {
  return visible(text).replace(/[^\p{L}\p{N} _./*-]/gu, (character) => `#${character.codePointAt(0)};`);
}
function urlPath(path) {
  return path.toWellFormed().split("/").map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)).join("/");
}
function betweenBackticks(text, outside, inside) {
  let parts = text.split("`"), closed = parts.length % 2 === 1;
  return parts.map((part, index) => {
    let quoted = index % 2 === 1 && (closed || index < parts.length - 1);
    return part === "" && !quoted ? "" : quoted ? inside(part) : outside(part);
  }).join("");
}
function breakLinks(text) {
  return text.replaceAll("@", `@${gap}`).replace(/#(?=\d)(?<!&#)/g, `#${gap}`).replace(/(gh)-(?=\d)/gi, `$1-${gap}`).replace(/:(?=\/\/|[\w+-]+:)/g, `:${gap}`).replace(/(www|mailto|xmpp)(?=[.:])/gi, `$1${gap}`);
}

export {
  visible,
  clip,
  terminal,
  markdown,
  code,
  prose,
  cell,
  html,
  htmlInMarkdown,
  proseHtml,
  mermaid,
  urlPath
};
