/** A score over time as SVG: small in a row, larger with its scale on a repository's page. */
import { type Html, html } from './html.ts';

export interface Point {
  at: Date;
  /** 0 to 100. */
  score: number;
}

/** Inside of the drawing; the style sheet says how large it is shown. */
const width = 1000;
const height = 100;

/** A line in a row of a table. */
export function scoreLine(points: Point[]): Html {
  if (points.length === 0) return html`<span class="quiet">no evaluation yet</span>`;
  return html`<svg role="img" aria-label="${words(points)}" class="small" width="120" height="24" viewBox="-20 -10 ${width + 40} ${height + 20}" preserveAspectRatio="none">${series(points)}</svg>`;
}

/** With its scale and its days, as wide as there is room. */
export function scoreChart(points: Point[]): Html {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return html`<p class="empty">No evaluation yet.</p>`;
  const grid = [0, 50, 100].map((y) => html`<line class="grid" x1="0" x2="${width}" y1="${y}" y2="${y}"/>`);
  return html`<figure class="plot"><div class="scores" aria-hidden="true"><span>100</span><span>50</span><span>0</span></div>
<svg role="img" aria-label="${words(points)}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${grid}${series(points)}</svg>
<div class="days" aria-hidden="true"><span>${day(first.at)}</span>${points.length > 1 && html`<span>${day(last.at)}</span>`}</div></figure>`;
}

/** The points at equal distances; the last one, which counts, as a dot. */
function series(points: Point[]): Html {
  const at = points.map(({ score }, index) => {
    const x = points.length === 1 ? 0 : (width * index) / (points.length - 1);
    return `${round(x)},${round(height - score)}`;
  });
  return html`<polyline class="series" points="${at.join(' ')}"/><path class="last" d="M${at.at(-1)}h0"/>`;
}

function words(points: Point[]): string {
  const first = points[0] as Point;
  const last = points.at(-1) as Point;
  if (points.length === 1) return `score ${round(last.score)}`;
  return `score from ${round(first.score)} on ${day(first.at)} to ${round(last.score)} on ${day(last.at)}, ${points.length} evaluations`;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
