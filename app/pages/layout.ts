/** The frame of every page. */
import { type Html, html } from './html.ts';

export interface Frame {
  title: string;
  /** Absent before login. */
  login?: string;
  /** The path of the page, which the navigation marks. */
  at?: string;
  body: Html;
}

const places = [
  { path: '/', name: 'Overview' },
  { path: '/audit', name: 'Audit log' },
];

export function page({ title, login, at, body }: Frame): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Lambdelta</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><div>
<a class="brand" href="/">Lambdelta</a>
${login ? navigation(at) : html`<nav></nav>`}
${login && html`<form class="person" method="post" action="/logout"><span class="quiet">${login}</span><button>Log out</button></form>`}
</div></header>
<main id="main">
${body}
</main>
<footer>Lambdelta judges what a change does to the security of the running application.</footer>
</body>
</html>
`.html;
}

function navigation(at: string | undefined): Html {
  return html`<nav aria-label="Pages">${places.map(({ path, name }) =>
    path === at ? html`<a href="${path}" aria-current="page">${name}</a>` : html`<a href="${path}">${name}</a>`,
  )}</nav>`;
}

export interface Column<Row> {
  name: string;
  kind?: 'number' | 'whole' | 'long' | 'name';
  cell(row: Row): Html | string | number;
}

/**
 * A table whose first column heads its rows; without rows, the sentence that says what will come. On a phone the style sheet
 * stacks the cells of a row, each after its column's name; the roles keep it a table for those who listen.
 */
export function table<Row>(caption: string, columns: Column<Row>[], rows: Row[], empty: string): Html {
  if (rows.length === 0) return html`<p class="empty">${empty}</p>`;
  const [first, ...others] = columns;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
    ({ name, kind = '' }) => html`<th role="columnheader" scope="col" class="${kind}">${name}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (row) =>
      html`<tr role="row"><th role="rowheader" scope="row" class="${first?.kind}" data-name="${first?.name}">${first?.cell(row)}</th>${others.map(
        ({ name, cell, kind = '' }) => html`<td role="cell" class="${kind}" data-name="${name}">${cell(row)}</td>`,
      )}</tr>`,
  )}</tbody>
</table></div>`;
}

export function badge(text: string, tone: 'bad' | 'warn' | 'good' | 'plain'): Html {
  return html`<span class="state ${tone}">${text}</span>`;
}

/** `2026-11-24 22:05` in UTC, with the exact time for machines. */
export function moment(date: Date): Html {
  const text = date.toISOString();
  return html`<time datetime="${text}">${text.slice(0, 16).replace('T', ' ')}</time>`;
}
