/**
 * Takes text that a pull request may have written, gives text that does nothing in one kind of place.
 * One function per place; each first makes invisible and control characters visible, so no two names look alike and nothing acts on a terminal.
 */

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** An empty, invisible character reference: GitHub finds no mention, reference or address across it. */
const gap = '&#8203;';

/** One line in which every control, bidirectional, zero-width or broken character is written out as `\u{202e}`. */
export function visible(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** At most `length` characters of a text, never half of a surrogate pair, with an ellipsis where some were cut. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(length - 2)) ? length - 2 : length - 1;
  return text.slice(0, Math.max(0, end)) + '…';
}

/**
 * For a terminal and for a workflow's log. The runner acts on a line that begins with `::` and on `##[` anywhere
 * (https://github.com/actions/runner, ActionCommand.cs), so both are taken apart.
 */
export function terminal(text: string): string {
  return visible(text)
    .replace(/(^|\s)::/g, '$1: :')
    .replaceAll('##[', '# #[');
}

/** For running text of GitHub Markdown: no markup, HTML, mention, reference, address, formula or emoji code. */
export function markdown(text: string): string {
  return breakLinks(
    visible(text)
      .replace(/[\\`*_{}[\]()|~!]/g, '\\$&')
      .replaceAll('&', '&amp;'),
  )
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('$', '&#36;')
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** For a code span of Markdown: the fence is longer than any run of backticks within, and nobody writes one of our hidden markers. */
export function code(text: string): string {
  const line = visible(text).replaceAll('<!--', '<! --');
  if (line.trim() === '') return '`(empty)`';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return fence + pad + line + pad + fence;
}

/** For a message of ours: its own words as running text, what it quotes in backticks as code spans. */
export function prose(text: string): string {
  return betweenBackticks(text, markdown, code);
}

/** For a cell of a Markdown table, given text that is Markdown already: a bar would end the cell, even inside a code span. */
export function cell(escaped: string): string {
  return escaped.replaceAll('\\|', '|').replaceAll('|', '\\|');
}

/** For text and attribute values of HTML. */
export function html(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('`', '&#96;');
}

/** For text between HTML tags of a Markdown comment, where GitHub still looks for mentions and addresses. */
export function htmlInMarkdown(text: string): string {
  return breakLinks(html(text)).replaceAll('$', '&#36;');
}

/** As `prose`, for HTML: what is quoted becomes `<code>`. */
export function proseHtml(text: string, plain: (text: string) => string = html): string {
  return betweenBackticks(text, plain, (quoted) => `<code>${html(quoted)}</code>`);
}

/** For a quoted label of Mermaid: everything but letters, digits and a few marks as a character code. */
export function mermaid(text: string): string {
  return visible(text).replace(/[^\p{L}\p{N} _./*-]/gu, (character) => `#${character.codePointAt(0)};`);
}

/** For a URL's path, segment by segment; a broken surrogate would make `encodeURIComponent` throw. */
export function urlPath(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`))
    .join('/');
}

function betweenBackticks(text: string, outside: (text: string) => string, inside: (text: string) => string): string {
  const parts = text.split('`');
  const closed = parts.length % 2 === 1;
  return parts
    .map((part, index) => {
      const quoted = index % 2 === 1 && (closed || index < parts.length - 1);
      return part === '' && !quoted ? '' : quoted ? inside(part) : outside(part);
    })
    .join('');
}

/** Takes apart what GitHub links by itself: mentions, issue references, addresses, emoji codes. */
function breakLinks(text: string): string {
  return text
    .replaceAll('@', `@${gap}`)
    .replace(/#(?=\d)(?<!&#)/g, `#${gap}`)
    .replace(/(gh)-(?=\d)/gi, `$1-${gap}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${gap}`)
    .replace(/(www|mailto|xmpp)(?=[.:])/gi, `$1${gap}`);
}
