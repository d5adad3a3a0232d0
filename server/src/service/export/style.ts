/** How an exported page looks. */
export const STYLE = `:root{color-scheme:light;--paper:#fff;--ink:#1c2333;--soft:#566074;--hair:#dfe3ea}
:root[data-palette=dark]{color-scheme:dark;--paper:#12161f;--ink:#eef1f6;--soft:#a9b3c4;--hair:#2c3444}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main *{unicode-bidi:plaintext}
main{max-width:78rem;margin:0 auto;padding:0 2.5rem 4rem}
figure{margin:0;overflow-x:auto}
svg{display:block;margin:0 auto}
h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
h2{margin:3rem 0 .25rem;font-size:1.5rem}
h3{margin:2rem 0 .25rem;font-size:1.1rem}
p,small{color:var(--soft)}
p{margin:.25rem 0 .75rem}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{padding:.5rem .75rem .5rem 0;border-top:1px solid var(--hair);text-align:start;vertical-align:top}
thead th{border-top:0;color:var(--soft);font-weight:600}
th,td{hyphens:auto}
tbody th{min-width:9rem;font-weight:600}
.long{width:45%}
ul{margin:0;padding:0;list-style:none}
section>ul>li{padding:.4rem 0;border-top:1px solid var(--hair)}
small{display:block}
td span{white-space:nowrap}
.sheet{display:none}
@media print{@page{size:landscape;margin:12mm}
:root{color-scheme:light;--paper:#fff;--ink:#1c2333;--soft:#566074;--hair:#dfe3ea;print-color-adjust:exact;-webkit-print-color-adjust:exact}
figure{overflow:visible;break-inside:avoid}
svg{max-width:100%;max-height:186mm;height:auto}
.sheet{display:block;break-before:page}
.sheet svg{margin:0}
main{max-width:none;padding:0}
h2{margin-top:0;break-before:page}
h2,h3,p{break-after:avoid}
tr,li{break-inside:avoid}
table{font-size:.65rem}
th,td{padding:.3rem .4rem .3rem 0}
tbody th{min-width:6rem}
section{font-size:.875rem}
section>ul{columns:2;column-gap:2.5rem}}`;

/** The hash by which the page's security policy allows this style alone: SHA-256, as CSP writes it. */
export const STYLE_HASH = 'sha256-s4n5bYZ8Ma/UR1Iwr2Vw+H0S36yJqmYnWHrM+s1BJhI=';
