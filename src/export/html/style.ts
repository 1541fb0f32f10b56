/** The colours of the workbench, by the names its design tokens have: ink on paper, one accent, a hue for each source. */
export const LIGHT = {
  paper: '#fbfaf7',
  wash: '#f3efe6',
  ink: '#1d1c1a',
  soft: '#5c5850',
  line: '#ddd8cc',
  edge: '#8a8478',
  accent: '#7a3b16',
  'accent-wash': '#f4e6d8',
  'source-0': '#00639c',
  'source-1': '#94420a',
  'source-2': '#00694c',
  'source-3': '#86486d',
  'source-4': '#6b5a00',
  'source-5': '#34609c',
  'source-6': '#a13232',
  'source-7': '#4d5a63',
} as const;
/** Their dark counterpart. */
export const DARK: Readonly<Record<keyof typeof LIGHT, string>> = {
  paper: '#191816',
  wash: '#23211d',
  ink: '#e9e5dc',
  soft: '#aca69b',
  line: '#38352e',
  edge: '#827c70',
  accent: '#e6a877',
  'accent-wash': '#3a2a1d',
  'source-0': '#74b9e8',
  'source-1': '#eba26c',
  'source-2': '#5ec9a2',
  'source-3': '#d9a0c4',
  'source-4': '#d9c55a',
  'source-5': '#9ab8ec',
  'source-6': '#ef9a94',
  'source-7': '#b3bfc7',
};

const declared = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** How many hues tell sources apart. */
export const HUES = 8;

/** The look of an exported picture: that of the workbench, without its fonts where the reader has none of them. */
export const style = `
:root{color-scheme:light dark;${declared(LIGHT)};--serif:"Source Serif 4 Variable","Source Serif 4",Charter,"Bitstream Charter",Georgia,Cambria,serif}
@media (prefers-color-scheme:dark){:root{${declared(DARK)}}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:15px/1.5 "Inter Variable",Inter,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
body{max-width:78rem;margin:0 auto;padding:2rem clamp(1rem,3.2vw,3rem) 6rem}
h1{font:600 2rem/1.15 var(--serif);margin:0 0 .5rem;letter-spacing:-.012em}
h2{font-size:1.125rem;margin:3rem 0 1rem;padding-top:.55rem;border-top:1px solid var(--ink);font-weight:600}
h3{font-size:.9375rem;margin:0;font-weight:500}
p{margin:.2rem 0}
a{color:inherit;text-decoration-color:var(--edge);text-decoration-thickness:1px;text-underline-offset:.2em}
h3 a{text-decoration:none}
a:hover{text-decoration:underline;text-decoration-color:var(--accent)}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:2px}
nav{display:flex;flex-wrap:wrap;gap:.2rem 1.35rem;margin:1rem 0 0;color:var(--soft)}
nav a{text-decoration:none}
ol,ul{margin:0;padding:0;list-style:none}
.soft{color:var(--soft)}.small{font-size:.8125rem}
.num{font-variant-numeric:tabular-nums}
.nobody{font-style:italic}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17.5rem),1fr));gap:2.2rem 3rem}
.figures svg{display:block;width:100%;height:auto;margin:.5rem 0 .3rem;overflow:visible}
.latest{font:600 1.75rem/1.25 var(--serif);font-variant-numeric:tabular-nums;letter-spacing:-.01em}
.findings>li{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1.2rem;padding:.65rem 0;border-bottom:1px solid var(--line)}
.findings .kind{font-weight:600}
.because{margin:.2rem 0 0;color:var(--soft);font-size:.8125rem}
details{border-bottom:1px solid var(--line)}
.findings details{border:0}
summary{cursor:pointer;padding:.6rem 0;display:flex;flex-wrap:wrap;gap:.1rem .9rem;align-items:baseline}
.findings summary{padding:.3rem 0}
summary::marker,summary::-webkit-details-marker{color:var(--soft)}
summary .count{margin-left:auto;color:var(--soft);font-size:.8125rem}
.said{padding:.5rem 0}
blockquote{margin:.1rem 0;font-family:var(--serif);font-size:1.0625rem;line-height:1.55;max-width:66ch}
.k{text-decoration-line:underline;text-decoration-color:var(--accent);text-underline-offset:.26em;text-decoration-thickness:1.6px;text-decoration-skip-ink:none}
.k-direct{text-decoration-style:solid}.k-indirect{text-decoration-style:dashed}
.k-unframed,.k-free-indirect{text-decoration-style:dotted;text-decoration-thickness:2px}.k-reported{text-decoration-style:solid;text-decoration-thickness:.7px}
.k-narrated{text-decoration:none}
.origin::before{content:"● ";color:var(--accent)}.repeat::before{content:"○ ";color:var(--accent)}
.source-mark{display:inline-block;min-width:1.9em;padding:0 .25em;border:1.5px solid currentColor;border-radius:.25em;font-weight:650;font-size:.66em;line-height:1.55;letter-spacing:.02em;text-align:center;vertical-align:.14em}
${Array.from({ length: HUES }, (_, hue) => `.hue-${hue}{color:var(--source-${hue})}`).join('')}
.gone{text-decoration:line-through}
table{border-collapse:collapse;width:100%;overflow-wrap:break-word}
.wide{overflow-x:auto}
th,td{text-align:left;vertical-align:top;padding:.45rem 1rem .45rem 0;border-bottom:1px solid var(--line)}
th{color:var(--soft);font-weight:500}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;color:var(--soft);font-size:.8125rem;margin-top:1.4rem}
svg text{font:500 11px "Inter Variable",Inter,system-ui,sans-serif;fill:var(--soft)}
@media (max-width:44rem){th,td{padding-right:.7rem}.aside{display:block}.findings>li{grid-template-columns:1fr}h1{font-size:1.6rem}summary .count{margin-left:0}}
@media print{html{background:#fff;color:#000;font-size:10.5pt}body{max-width:none;padding:0}nav{display:none}details,.findings>li,.figures>li{break-inside:avoid}h2{break-after:avoid}a{text-decoration:none}}
`;
