/** Renders Markdown as GitHub does (CommonMark, GFM's tables, autolinks and strikethrough), to see what a text would do there. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export function toHtml(text: string): string {
  return micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

/** Names of the elements in a piece of HTML; comments are `!--`. */
export function elementsOf(html: string): string[] {
  return [...html.matchAll(/<(!--|\/?[a-zA-Z][\w-]*)/g)].map((match) =>
    (match[1] ?? '').replace('/', '').toLowerCase(),
  );
}

/** What a reader sees outside of code, where GitHub looks for mentions and references. */
export function readText(html: string): string {
  return decoded(
    html
      .replace(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, '¤')
      .replace(/<!--[\s\S]*?-->/g, '¤')
      .replace(/<[^>]*>/g, '¤'),
  );
}

export function decoded(html: string): string {
  return html
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** What GitHub would turn into a link, a mention or a reference by itself. */
export const acting = /(?:^|[^\w`])@[a-z0-9]|#\d|\bgh-\d|https?:\/\/|\bwww\.\w|:[\w+-]+:/i;
