/** The pages' one style sheet; colours meet WCAG AA on their grounds in light and dark. */
export const styleSheet = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f8fa; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0550ae;
  --bad: #b3151f; --bad-ground: #ffebe9; --warn: #7d4e00; --warn-ground: #fff8c5; --good: #116329; --good-ground: #dafbe1;
  --series: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --raised: #161b22; --ink: #e6edf3; --quiet: #9198a1; --line: #3d444d; --link: #79b8ff;
    --bad: #ff9a94; --bad-ground: #3c1618; --warn: #e9c46a; --warn-ground: #332701; --good: #6fdd8b; --good-ground: #12301b;
    --series: #4493f8;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 8px; top: 8px; padding: 8px 12px; background: var(--ground); }
header { border-bottom: 1px solid var(--line); background: var(--raised); }
header > div, main, footer { max-width: 1120px; margin: 0 auto; padding: 0 24px; }
header > div { display: flex; gap: 20px; align-items: center; min-height: 56px; flex-wrap: wrap; }
header nav { display: flex; gap: 16px; flex: 1; }
header nav a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
.person { display: flex; gap: 12px; align-items: center; }
.brand { font-weight: 650; color: var(--ink); text-decoration: none; }
main { padding-top: 28px; padding-bottom: 48px; }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 18px; margin: 36px 0 8px; }
p { margin: 0 0 12px; max-width: 70ch; }
.quiet { color: var(--quiet); }
a { color: var(--link); text-underline-offset: 2px; }
a:focus-visible, button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); gap: 12px; margin: 20px 0 0; padding: 0; list-style: none; }
.figures li { border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; background: var(--raised); }
.figures strong { display: block; font-size: 24px; line-height: 1.3; font-variant-numeric: tabular-nums; }
.chart { padding: 12px 16px; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: 10px 16px; color: var(--quiet); }
th, td { text-align: left; padding: 9px 16px; border-top: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; background: var(--raised); white-space: nowrap; }
tbody th { background: none; white-space: normal; font-weight: 400; min-width: 150px; }
tbody th.number { min-width: 0; }
tbody th a { font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.whole { white-space: nowrap; }
td.long { min-width: 280px; overflow-wrap: anywhere; }
td.name { min-width: 190px; overflow-wrap: anywhere; }
.state { display: inline-block; padding: 1px 9px; border-radius: 99px; font-size: 13px; white-space: nowrap; }
.bad { color: var(--bad); background: var(--bad-ground); }
.warn { color: var(--warn); background: var(--warn-ground); }
.good { color: var(--good); background: var(--good-ground); }
.plain { color: var(--quiet); border: 1px solid var(--line); }
code { font: 13px ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; }
svg { display: block; }
.plot { display: grid; grid-template-columns: auto 1fr; gap: 4px 10px; color: var(--quiet); font-size: 12px; line-height: 1; margin: 0; }
.plot .scores { display: flex; flex-direction: column; justify-content: space-between; text-align: right; height: 172px; margin: -6px 0; }
.plot svg { width: 100%; height: 160px; overflow: visible; }
.plot .days { grid-column: 2; display: flex; justify-content: space-between; padding-top: 8px; }
svg .series { fill: none; stroke: var(--series); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
svg .last { stroke: var(--series); stroke-width: 7; stroke-linecap: round; }
svg path, svg line, svg polyline { vector-effect: non-scaling-stroke; }
svg .grid { stroke: var(--line); stroke-width: 1; }
.empty { border: 1px dashed var(--line); border-radius: 8px; padding: 20px; color: var(--quiet); margin: 0; max-width: none; }
button, .button { font: inherit; padding: 7px 14px; border-radius: 6px; border: 1px solid var(--line); background: var(--raised); color: var(--ink); cursor: pointer; text-decoration: none; display: inline-block; }
.button.main { background: #1f883d; border-color: #1a7f37; color: #ffffff; font-weight: 600; }
.entry { max-width: 560px; padding-top: 12vh; }
footer { color: var(--quiet); font-size: 13px; padding-bottom: 32px; }
@media (max-width: 640px) {
  header > div { gap: 8px 16px; padding-top: 10px; padding-bottom: 10px; }
  header > div, main, footer { padding-left: 16px; padding-right: 16px; }
  .person { flex-basis: 100%; justify-content: space-between; }
  .figures { grid-template-columns: 1fr 1fr; }
  table, caption, tbody, tr, td, tbody th { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { border-top: 1px solid var(--line); padding: 10px 14px; }
  tbody tr:nth-child(odd) { background: var(--raised); }
  td, tbody th, td.number, tbody th.number { border: 0; padding: 3px 0 3px 112px; min-width: 0; text-align: left; position: relative; overflow-wrap: anywhere; white-space: normal; }
  td.whole { white-space: normal; }
  td::before, tbody th::before { content: attr(data-name); position: absolute; left: 0; width: 104px; color: var(--quiet); font-weight: 400; }
}
`;
