/** The style of the HTML report: light and dark by the reader's choice, readable on paper, no font or image fetched. */
export const style = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1c2128;--soft:#57606a;--line:#d8dee4;--card:#f6f8fa;--red:#b3191f;--green:#116329;--amber:#7a4d00;
--critical:#8b1a8b;--high:#b3191f;--medium:#8a5a00;--low:#0b5cad;--info:#57606a}
@media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--soft:#9198a1;--line:#30363d;--card:#161b22;--red:#ff8682;--green:#57d364;--amber:#e3b341;
--critical:#e6a3ff;--high:#ff8682;--medium:#e3b341;--low:#79c0ff;--info:#9198a1}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,sans-serif}
main{max-width:62rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.35rem;margin:0 0 .25rem;display:flex;gap:.75rem;align-items:center;flex-wrap:wrap}
h2{font-size:1.05rem;margin:2.25rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h2 span{color:var(--soft);font-weight:400}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.86em;overflow-wrap:anywhere}
.badge{font-size:.85rem;font-weight:700;padding:.15rem .7rem;border-radius:1rem;border:2px solid currentColor;text-transform:uppercase;letter-spacing:.04em}
.fail{color:var(--red)}.pass{color:var(--green)}.warn{color:var(--amber)}
.soft{color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:1.25rem 0}
.tile{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.7rem .9rem}
.tile b{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}
ul{margin:.25rem 0;padding-left:1.2rem}li{margin:.3rem 0}
details{border:1px solid var(--line);border-left:4px solid var(--mark,var(--line));border-radius:.4rem;margin:.5rem 0;background:var(--card)}
summary{cursor:pointer;padding:.5rem .8rem}summary:focus-visible{outline:2px solid var(--low);outline-offset:2px}
details>div{padding:0 .9rem .7rem}
.sev{font-weight:700;color:var(--mark)}
.critical{--mark:var(--critical)}.high{--mark:var(--high)}.medium{--mark:var(--medium)}.low{--mark:var(--low)}.info{--mark:var(--info)}
pre{background:var(--bg);border:1px solid var(--line);border-radius:.35rem;padding:.5rem .7rem;overflow-x:auto;margin:.6rem 0}
pre .on{font-weight:700}pre .off{color:var(--soft)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--soft);font-weight:600}td.n{font-variant-numeric:tabular-nums;white-space:nowrap}
@media print{details>div{display:block}body{font-size:11pt}}
`;
