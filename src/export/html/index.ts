import type { Picture } from '../../model/index.ts';
import { html, Markup } from './markup.ts';
import { claims, figures, findings, lineage, reports, span, speakers, timeline } from './parts.ts';
import { style } from './style.ts';
import { lookUp } from './words.ts';

export interface HtmlOptions {
  /** The heading. Default: "What is claimed, and on whose word". */
  readonly title?: string;
}

/**
 * A picture as one self-contained HTML page: no script, no request, to be mailed and printed. The same picture gives the
 * same bytes. Everything from outside is escaped; direction marks and controls are shown by their numbers.
 */
export function pictureHtml(
  picture: Picture,
  { title = 'What is claimed, and on whose word' }: HtmlOptions = {},
): string {
  const look = lookUp(picture);
  const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  const sections = [
    { id: 'figures', name: 'Figures', part: figures(look) },
    { id: 'findings', name: 'Findings', part: findings(look) },
    { id: 'claims', name: 'Claims', part: claims(look) },
    { id: 'speakers', name: 'Speakers', part: speakers(look) },
    { id: 'lineage', name: 'Lineage', part: lineage(look) },
    { id: 'timeline', name: 'Timeline', part: timeline(look) },
    { id: 'reports', name: 'Reports', part: reports(look) },
  ].filter(({ part }) => part.text !== '');
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Hearsay"><title>${title}</title><style>${new Markup(style)}</style></head><body>
<header><h1>${title}</h1>
<p class="soft">${count(picture.reports.length, 'report')}, ${span(look)} · ${count(picture.statements.length, 'statement')} · ${count(picture.claims.length, 'claim')} · ${count(picture.findings.length, 'finding')}</p>
<nav aria-label="On this page">${sections.map(({ id, name }) => html`<a href="#${id}">${name}</a>`)}</nav>
<p class="legend"><span class="k k-direct">verbatim</span><span class="k k-indirect">paraphrased</span><span class="k k-unframed">mood alone marks it</span><span class="k k-reported">only that it was said</span><span>● where a claim begins</span><span>○ a repeat</span><span>× withdrawn or denied</span><span>Nothing here says what is true: it says who says what, and on whose word.</span></p></header>
<main>${sections.map(({ part }) => part)}</main>
</body></html>
`;
  return page.text;
}
