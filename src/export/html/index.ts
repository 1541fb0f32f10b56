import type { Picture } from '../../model/index.ts';
import { inPrintedEnglish } from '../../wording/english.ts';
import type { Wording } from '../../wording/index.ts';
import { html, Markup } from './markup.ts';
import { claims, figures, findings, lineage, reports, span, speakers, timeline } from './parts.ts';
import { style } from './style.ts';
import { lookUp } from './words.ts';

export interface HtmlOptions {
  /** The heading. Default: "What is claimed, and on whose word". */
  readonly title?: string;
  /** The language in which it says what was found. Default: English. */
  readonly wording?: Wording;
}

/**
 * A picture as one self-contained HTML page: no script, no request, to be mailed and printed. The same picture gives the
 * same bytes. Everything from outside is escaped; direction marks and controls are shown by their numbers.
 */
export function pictureHtml(
  picture: Picture,
  { wording = inPrintedEnglish(), title = wording.page('title') }: HtmlOptions = {},
): string {
  const look = lookUp(picture, wording);
  const { page: say } = wording;
  const count = (n: number, id: 'n-reports' | 'n-statements' | 'n-claims' | 'n-findings'): string =>
    say(id, { n, written: wording.number(n) });
  const sections = [
    { id: 'figures', name: say('figures'), part: figures(look) },
    { id: 'findings', name: say('findings'), part: findings(look) },
    { id: 'claims', name: say('claims'), part: claims(look) },
    { id: 'speakers', name: say('speakers'), part: speakers(look) },
    { id: 'lineage', name: say('lineage'), part: lineage(look) },
    { id: 'timeline', name: say('timeline'), part: timeline(look) },
    { id: 'reports', name: say('reports'), part: reports(look) },
  ].filter(({ part }) => part.text !== '');
  const page = html`<!doctype html>
<html lang="${wording.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Hearsay"><title>${title}</title><style>${new Markup(style)}</style></head><body>
<header><h1>${title}</h1>
<p class="soft">${count(picture.reports.length, 'n-reports')}, ${span(look)} · ${count(picture.statements.length, 'n-statements')} · ${count(picture.claims.length, 'n-claims')} · ${count(picture.findings.length, 'n-findings')}</p>
<nav aria-label="${say('on-this-page')}">${sections.map(({ id, name }) => html`<a href="#${id}">${name}</a>`)}</nav>
<p class="legend"><span class="k k-direct">${say('verbatim')}</span><span class="k k-indirect">${say('paraphrased')}</span><span class="k k-unframed">${say('mood-alone')}</span><span class="k k-reported">${say('only-said')}</span><span>● ${say('begins-here')}</span><span>○ ${say('repeat')}</span><span>× ${say('withdrawn-sign')}</span><span>${say('disclaimer')}</span></p></header>
<main>${sections.map(({ part }) => part)}</main>
</body></html>
`;
  return page.text;
}
