/** How a dashboard looks. */
export const STYLE = `:root{color-scheme:light dark;--paper:#f6f7f9;--card:#fff;--ink:#1c2333;--soft:#566074;--hair:#dfe3ea;--line:#2b5fd0;--good:#1d7a46;--bad:#b3261e}
@media(prefers-color-scheme:dark){:root{--paper:#12161f;--card:#1a202c;--ink:#eef1f6;--soft:#a9b3c4;--hair:#2c3444;--line:#8db2ff;--good:#6fce98;--bad:#ff9b92}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main *{unicode-bidi:plaintext}
main{max-width:78rem;margin:0 auto;padding:2rem 2.5rem 4rem}
h1{margin:0 0 1.5rem;font-size:1.75rem}
h2{margin:0;font-size:1.1rem}
h3{margin:1.25rem 0 .25rem;font-size:.875rem;color:var(--soft)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1.25rem;align-items:start}
article{padding:1.25rem 1.5rem;border:1px solid var(--hair);border-radius:.75rem;background:var(--card);overflow-wrap:anywhere}
.score{margin:.25rem 0 .5rem;font-size:1.15rem;font-variant-numeric:tabular-nums}
.better{color:var(--good)}.worse{color:var(--bad)}
ul{margin:0;padding:0;list-style:none;color:var(--soft);font-size:.875rem}
figure{margin:.75rem 0}
svg{display:block;width:100%;height:auto}
.band{fill:var(--line);opacity:.16}.line{fill:none;stroke:var(--line);stroke-width:2}.dot{fill:var(--card);stroke:var(--line);stroke-width:2}.sure{fill:var(--line)}
.target{stroke:var(--soft);stroke-dasharray:4 4}.gap{stroke:var(--soft);stroke-width:1.5;fill:none}
figcaption{display:flex;justify-content:space-between;color:var(--soft);font-size:.75rem}
table{border-collapse:collapse;width:100%;font-size:.8125rem}
th,td{padding:.3rem .75rem .3rem 0;border-top:1px solid var(--hair);text-align:start;vertical-align:top;font-weight:400}
details{margin-top:.75rem;font-size:.8125rem}summary{cursor:pointer;color:var(--soft)}
blockquote{margin:.5rem 0;padding:.25rem 0;padding-inline-start:.75rem;border-inline-start:3px solid var(--hair);font-size:.875rem;white-space:pre-line}
small{display:block;color:var(--soft)}
@media print{body{background:none}article{break-inside:avoid}}`;

/** The hash by which the page's security policy allows this style alone: SHA-256, as CSP writes it. */
export const STYLE_HASH = 'sha256-AsD6/pItmNq2ZWV2Rq5VYSS72ATHUmOHkQYgYgJ6e18=';
