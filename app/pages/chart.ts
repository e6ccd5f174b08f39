/** A score over time as SVG: small in a row, larger with its scale on a repository's page. */
import { type Html, html } from './html.ts';

export interface Point {
  at: Date;
  /** 0 to 100. */
  score: number;
}

interface Size {
  width: number;
  height: number;
  scale: boolean;
}

export const small: Size = { width: 120, height: 28, scale: false };
export const large: Size = { width: 1040, height: 200, scale: true };

export function scoreChart(points: Point[], size: Size): Html {
  const last = points.at(-1);
  if (!last) return html`<span class="quiet">no evaluation yet</span>`;
  const left = size.scale ? 34 : 4;
  const right = size.width - 6;
  const top = size.scale ? 12 : 4;
  const bottom = size.height - (size.scale ? 28 : top);
  const y = (score: number) => round(bottom - ((bottom - top) * score) / 100);
  const x = (index: number) =>
    round(points.length === 1 ? right : left + ((right - left) * index) / (points.length - 1));
  const line = points.map(({ score }, index) => `${x(index)},${y(score)}`).join(' ');
  const scale = size.scale
    ? [0, 50, 100].map(
        (score) => html`<line class="grid" x1="${left}" x2="${right}" y1="${y(score)}" y2="${y(score)}"/>
<text x="${left - 8}" y="${y(score) + 4}" text-anchor="end">${score}</text>`,
      )
    : '';
  const days = size.scale
    ? html`<text x="${left}" y="${size.height - 6}">${day((points[0] ?? last).at)}</text>
<text x="${right}" y="${size.height - 6}" text-anchor="end">${day(last.at)}</text>`
    : '';
  return html`<svg role="img" aria-label="${words(points)}" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">
${scale}${days}<polyline class="series" points="${line}"/>
<circle class="last" cx="${x(points.length - 1)}" cy="${y(last.score)}" r="3"/></svg>`;
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
