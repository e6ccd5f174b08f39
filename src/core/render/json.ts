/** Takes a report, gives it as the contract's JSON: the delta's or scan's own fields, and for a change its two sides. */
import { isDiff, type Reviewed } from './report.ts';

export function renderJson(report: Reviewed): string {
  const { delta, ...sides } = isDiff(report) ? report : { delta: report };
  return inert(JSON.stringify({ ...sides, ...delta }, null, 2)) + '\n';
}

/** The same JSON with every invisible character as an escape, so that it acts on no terminal. */
export function inert(json: string): string {
  return json.replace(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
