/** The look of an exported picture: ink on paper and its dark counterpart, one accent, serif for what reports say. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1c1a;--soft:#5c5850;--line:#d9d4c9;--accent:#7a3b16;--wash:#f1ede4}
@media (prefers-color-scheme:dark){:root{--paper:#191816;--ink:#e9e5dc;--soft:#a8a297;--line:#3a372f;--accent:#e0a070;--wash:#24221e}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.5 Inter,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%}
body{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 6rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .3rem;font-weight:650;letter-spacing:-.01em}
h2{font-size:1.1rem;margin:3rem 0 .8rem;padding-top:.9rem;border-top:1px solid var(--line);font-weight:650}
h3{font-size:1rem;margin:0;font-weight:600}
p{margin:.3rem 0}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
a:hover{text-decoration-color:var(--accent)}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:2px}
nav{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:1rem 0 0;color:var(--soft)}
ol,ul{margin:0;padding:0;list-style:none}
.soft{color:var(--soft)}.small{font-size:.875rem}
.num{font-variant-numeric:tabular-nums}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:1.6rem 2rem}
.figures svg{display:block;width:100%;height:auto;margin:.4rem 0}
.latest{font-size:1.45rem;font-weight:600;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
.findings>li{display:grid;grid-template-columns:9.5rem 1fr;gap:0 1.2rem;padding:.8rem 0;border-bottom:1px solid var(--line)}
.findings .kind{color:var(--accent);font-weight:600}
.because{margin:.25rem 0 0;color:var(--soft);font-size:.875rem}
.because li::before{content:"– "}
details{border-bottom:1px solid var(--line)}
summary{cursor:pointer;padding:.6rem 0;display:flex;flex-wrap:wrap;gap:.1rem .9rem;align-items:baseline}
summary::marker,summary::-webkit-details-marker{color:var(--soft)}
summary .count{margin-left:auto;color:var(--soft);font-size:.875rem}
.said{padding:.55rem 0 .55rem 1.2rem;border-left:1px solid var(--line);margin:0 0 .5rem .3rem}
blockquote{margin:.1rem 0;font-family:"Source Serif 4",Charter,"Bitstream Charter",Georgia,Cambria,serif;font-size:1.06rem;line-height:1.55;max-width:66ch;overflow-wrap:anywhere}
.k{text-decoration-line:underline;text-decoration-color:var(--accent);text-underline-offset:.28em;text-decoration-thickness:1.5px}
.k-direct{text-decoration-style:solid}.k-indirect{text-decoration-style:dashed}
.k-unframed,.k-free-indirect{text-decoration-style:dotted}.k-reported{text-decoration-style:solid;text-decoration-thickness:.7px}
.k-narrated{text-decoration:none}
.origin::before{content:"● ";color:var(--accent)}.repeat::before{content:"○ ";color:var(--soft)}
.gone{text-decoration:line-through}
table{border-collapse:collapse;width:100%;font-size:.9rem}
.wide{overflow-x:auto}
th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
th{color:var(--soft);font-weight:500}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;color:var(--soft);font-size:.875rem;background:var(--wash);padding:.7rem .9rem;margin-top:1.4rem}
svg text{font:500 10px Inter,system-ui,sans-serif;fill:var(--soft)}
@media (max-width:40rem){.findings>li{grid-template-columns:1fr}body{padding:1.2rem 1rem 4rem}summary .count{margin-left:0}}
@media print{html{background:#fff;color:#000;font-size:10.5pt}body{max-width:none;padding:0}nav{display:none}details,.findings>li,.figures>li{break-inside:avoid}h2{break-after:avoid}a{text-decoration:none}}
`;
