/** The pages' contents, from rows to HTML. */
import type { AuditRow } from '../store/audit.ts';
import { scoreChart, scoreLine } from './chart.ts';
import { type Html, html } from './html.ts';
import { badge, moment, table } from './layout.ts';
import type { EvaluationRow, GivenUpRow, PullRow, RepositoryRow, WaiverRow } from './queries.ts';

export interface Overview {
  repositories: RepositoryRow[];
  pulls: PullRow[];
  waivers: WaiverRow[];
  givenUp: GivenUpRow[];
  audit: AuditRow[];
  today: string;
  webUrl: string;
}

export function overview({ repositories, pulls, waivers, givenUp, audit, today, webUrl }: Overview): Html {
  const failing = pulls.filter((pull) => pull.verdict === 'fail').length;
  const installations = new Set(repositories.map((row) => row.installation));
  return html`<h1>Overview</h1>
<p class="quiet">Of the repositories that you can read on GitHub.</p>
<ul class="figures">
<li><strong>${installations.size}</strong>${plural(installations.size, 'installation')}</li>
<li><strong>${repositories.length}</strong>${plural(repositories.length, 'repository', 'repositories')}</li>
<li><strong>${pulls.length}</strong>open ${plural(pulls.length, 'pull request')}, ${failing} failing</li>
<li><strong>${waivers.length}</strong>${plural(waivers.length, 'waiver')} in force</li>
</ul>
<h2>Open pull requests</h2>
${pullTable(pulls, webUrl)}
<h2>Repositories</h2>
${repositoryTable(repositories)}
<h2>Waivers</h2>
${waiverTable(waivers, today, webUrl)}
${
  givenUp.length > 0 &&
  html`<h2>Given up</h2>
<p class="quiet">Jobs that failed too often. <code>lambdelta-app dead-letters</code> tells why, <code>lambdelta-app dead-letters retry</code> tries again.</p>
${givenUpTable(givenUp, webUrl)}`
}
<h2>Audit log</h2>
${audit.length > 0 && html`<p class="quiet">The newest ten rows; <a href="/audit">more of them</a>.</p>`}
${auditTable(audit, webUrl)}`;
}

function pullTable(pulls: PullRow[], webUrl: string): Html {
  return table<PullRow>(
    'By what they add to the risk, most first',
    [
      {
        name: 'Pull request',
        cell: (row) => html`<a href="${webUrl}/${row.repository}/pull/${row.number}">${row.repository}#${row.number}</a>
<span class="quiet">${row.title}</span>${row.draft && html` ${badge('draft', 'plain')}`}`,
      },
      { name: 'Author', cell: (row) => row.author },
      { name: 'Verdict', cell: (row) => verdict(row.verdict) },
      { name: 'Risk', kind: 'number', cell: (row) => signed(row.change) },
      { name: 'Score', kind: 'number', cell: (row) => rounded(row.score) },
      { name: 'Evaluated (UTC)', kind: 'whole', cell: (row) => (row.at ? moment(row.at) : 'not yet') },
    ],
    pulls,
    'No pull request is open. The next one that is opened shows up here.',
  );
}

function repositoryTable(repositories: RepositoryRow[]): Html {
  return table<RepositoryRow>(
    'With the score of the changes judged, newest last; 100 is best',
    [
      { name: 'Repository', cell: (row) => html`<a href="/repositories/${row.id}">${row.name}</a>` },
      {
        name: 'Installation',
        cell: (row) => html`${row.account} ${row.suspended && badge('suspended', 'warn')}`,
      },
      { name: 'Open', kind: 'number', cell: (row) => row.open },
      { name: 'Score', kind: 'number', cell: (row) => rounded(row.points.at(-1)?.score) },
      { name: 'Over time', cell: (row) => scoreLine(row.points) },
    ],
    repositories,
    'The App is installed in no repository that you can read. Install it on GitHub, then log in again.',
  );
}

function waiverTable(waivers: WaiverRow[], today: string, webUrl: string): Html {
  return table<WaiverRow>(
    'By the day on which they end, next first',
    [
      {
        name: 'Finding',
        cell: (row) => html`<code>${row.rule}</code> ${row.resource && html`of <code>${row.resource}</code>`}`,
      },
      {
        name: 'Pull request',
        kind: 'name',
        cell: (row) =>
          html`<a href="${webUrl}/${row.repository}/pull/${row.number}">${row.repository}#${row.number}</a>`,
      },
      { name: 'Reason', kind: 'long', cell: (row) => row.reason },
      { name: 'By', cell: (row) => row.by },
      { name: 'Ends', kind: 'whole', cell: (row) => ends(row.expires, today) },
    ],
    waivers,
    'Nothing is waived.',
  );
}

function givenUpTable(rows: GivenUpRow[], webUrl: string): Html {
  return table<GivenUpRow>(
    'Oldest first',
    [
      {
        name: 'On',
        cell: (row) =>
          row.number === null
            ? row.repository
            : html`<a href="${webUrl}/${row.repository}/pull/${row.number}">${row.repository}#${row.number}</a>`,
      },
      { name: 'Job', cell: (row) => row.task },
      { name: 'Since (UTC)', kind: 'whole', cell: (row) => moment(row.at) },
      { name: 'Id', cell: (row) => html`<code>${row.id}</code>` },
    ],
    rows,
    'Nothing was given up.',
  );
}

function ends(expires: string, today: string): Html {
  const days = Math.round((Date.parse(expires) - Date.parse(today)) / 86_400_000);
  const text = days === 0 ? 'today' : `in ${days} ${plural(days, 'day')}`;
  return html`${expires} ${badge(text, days <= 14 ? 'warn' : 'plain')}`;
}

function subject({ repository, repositoryId, subject }: AuditRow, webUrl: string): Html {
  const pull = /^#(\d+)$/.exec(subject)?.[1];
  const where = html`<a href="/repositories/${repositoryId}">${repository}</a>`;
  return pull ? html`${where} <a href="${webUrl}/${repository}/pull/${pull}">#${pull}</a>` : html`${where} ${subject}`;
}

export function auditTable(rows: AuditRow[], webUrl: string): Html {
  return table<AuditRow>(
    'Newest first; each row’s hash covers the row before it',
    [
      { name: '#', kind: 'number', cell: (row) => row.sequence },
      { name: 'When (UTC)', kind: 'whole', cell: (row) => moment(new Date(row.at)) },
      { name: 'Who', cell: (row) => row.actor },
      { name: 'What', cell: (row) => row.action },
      { name: 'On', kind: 'name', cell: (row) => subject(row, webUrl) },
      { name: 'Details', kind: 'long', cell: (row) => details(row.details) },
      { name: 'Hash', kind: 'whole', cell: (row) => html`<code title="${row.hash}">${row.hash.slice(0, 12)}</code>` },
    ],
    rows,
    'Nothing was done yet.',
  );
}

/** `head 85397c1aee75 · verdict fail`: commits and fingerprints by their beginning, the whole in the title. */
function details(all: Record<string, unknown>): Html {
  const words = Object.entries(all).map(([key, value]) => `${key} ${shown(value)}`);
  return html`<span title="${JSON.stringify(all)}">${words.join(' · ') || '–'}</span>`;
}

function shown(value: unknown): string {
  if (typeof value === 'number') return `${Math.round(value * 10) / 10}`;
  if (typeof value === 'string') return /^[0-9a-f]{32,64}$/.test(value) ? value.slice(0, 12) : value;
  if (Array.isArray(value)) return value.map(shown).join(', ') || 'none';
  if (typeof value !== 'object' || value === null) return String(value ?? 'none');
  const rows = Object.entries(value).map(([key, one]) => `${key} ${shown(one)}`);
  return rows.join(', ') || 'none';
}

export function repositoryView(row: RepositoryRow, evaluations: EvaluationRow[], webUrl: string): Html {
  return html`<h1>${row.name}</h1>
<p class="quiet"><a href="${webUrl}/${row.name}">On GitHub</a> · ${row.open} open ${plural(row.open, 'pull request')}</p>
<h2>Score over time</h2>
<p class="quiet">Of every change judged, open ones too; not of the default branch.</p>
${row.points.length > 0 ? html`<div class="scroll chart">${scoreChart(row.points)}</div>` : scoreChart([])}
<h2>Evaluations</h2>
${table<EvaluationRow>(
  'Newest first, 200 at most',
  [
    {
      name: 'Change',
      cell: (one) =>
        one.number === null
          ? 'merge group'
          : html`<a href="${webUrl}/${row.name}/pull/${one.number}">#${one.number}</a>`,
    },
    { name: 'Head', cell: (one) => html`<code>${one.head.slice(0, 12)}</code>` },
    { name: 'Verdict', cell: (one) => verdict(one.verdict) },
    { name: 'Risk', kind: 'number', cell: (one) => signed(one.change) },
    { name: 'Score', kind: 'number', cell: (one) => Math.round(one.score) },
    { name: 'When (UTC)', kind: 'whole', cell: (one) => moment(one.at) },
  ],
  evaluations,
  'No pull request was evaluated yet.',
)}`;
}

function verdict(value: 'pass' | 'fail' | null): Html {
  if (value === null) return badge('waiting', 'plain');
  return value === 'pass' ? badge('pass', 'good') : badge('fail', 'bad');
}

function rounded(score: number | null | undefined): string {
  return score === null || score === undefined ? '–' : `${Math.round(score)}`;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

function signed(change: number | null): string {
  if (change === null) return '–';
  const rounded = Math.round(change * 10) / 10;
  return rounded > 0 ? `+${rounded}` : `${rounded}`.replace('-', '−');
}
