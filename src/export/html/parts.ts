import type { Claim, FigurePoint } from '../../model/index.ts';
import { latestOf, saidOn } from '../../picture/latest.ts';
import { anchor, html, Markup } from './markup.ts';
import { trackPicture } from './track.ts';
import { hueOf, initialsOf, type Lookup, originWords, pointWords, speakerWords } from './words.ts';

/** How many leading figures stand at the head of the page. */
const LEADING = 12;

/** A source by its hue, its initials and its name; nobody in the words for that. */
function source(look: Lookup, id: string | undefined, name: string): Markup {
  if (id === undefined)
    return html`<span${name === look.wording.page('no-source') ? new Markup(' class="nobody"') : ''}>${name}</span>`;
  return html`<span class="source-mark hue-${hueOf(id)}" aria-hidden="true">${initialsOf(look.nameOf(id))}</span> ${name}`;
}

/** The statement in its exact words, with whose they are, where they stand and how sure they are put. */
function statement(look: Lookup, id: string, origin = false): Markup {
  const said = look.statements.get(id);
  if (!said) return html``;
  const certainty = said.certainty === 'unmarked' ? '' : ` · ${look.wording.terms.certainties[said.certainty]}`;
  return html`<div class="said"><p class="small soft ${origin ? 'origin' : 'repeat'}">${source(look, said.kind === 'narrated' ? undefined : said.speaker, speakerWords(look, said))} · <a href="#${anchor(said.report)}">${look.nameOf(said.report)}</a> · ${look.wording.terms.kinds[said.kind]}${certainty}${said.negated ? ` · ${look.wording.page('negated')}` : ''}</p>
<blockquote><span class="k k-${said.kind}">${said.text}</span></blockquote></div>`;
}

/** The figures told most often, each as its latest value and its track. */
export function figures(look: Lookup): Markup {
  const leading = look.picture.claims
    .filter(({ figure }) => figure && figure.track.length > 1)
    .sort((a, b) => (b.figure?.track.length ?? 0) - (a.figure?.track.length ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, LEADING);
  if (!leading.length) return html``;
  return html`<h2 id="figures">${look.wording.page('figures-title')}</h2><ul class="figures">${leading.map((claim) => leadingFigure(look, claim))}</ul>`;
}

function leadingFigure(look: Lookup, claim: Claim): Markup {
  if (!claim.figure) return html``;
  const { track } = claim.figure;
  const latest = latestOf(
    track,
    track.filter(({ role }) => role === 'withdrawn'),
  );
  const day = latest && saidOn(latest)?.slice(0, 10);
  return html`<li><h3><a href="#${anchor(claim.id)}">${look.wording.claim(claim)}</a></h3>
${latest ? html`<p class="latest">${pointWords(latest, look.wording)}</p><p class="small">${source(look, latest.source, tellerOf(look, latest))}${day === undefined ? '' : `, ${look.wording.date(day)}`}</p>` : ''}
${trackPicture(claim.figure, look.wording.claim(claim), look.wording)}<p class="small soft">${originWords(claim.origins, look.wording)}</p></li>`;
}

/** Whose word a point is: a name, else the report's words for them in marks, else that no source is given. */
function tellerOf({ nameOf, wording: { page, quoted } }: Lookup, { source: id, sourceText }: FigurePoint): string {
  if (id !== undefined) return nameOf(id);
  return sourceText === undefined ? page('no-source') : quoted(sourceText);
}

/** What a careful reader must look at, the weightiest first. */
export function findings(look: Lookup): Markup {
  const sorted = [...look.picture.findings].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  if (!sorted.length) return html``;
  return html`<h2 id="findings">${look.wording.page('findings-title')}</h2><ol class="findings">${sorted.map(
    (
      finding,
    ) => html`<li id="${finding.id}"><p class="kind small">${look.wording.terms.findings[finding.kind][1]}${finding.asserted ? '' : ` ${look.wording.page('possibly')}`}</p>
<div><p>${look.wording.say(finding.said)}</p><ul class="because">${finding.reasons.map((reason) => html`<li>${look.wording.say(reason)}</li>`)}</ul>
${judged(look, finding.judgements)}${
  finding.statements.length
    ? html`<details><summary class="small">${statementsWords(look, finding.statements.length)}</summary>${finding.statements.map((id) => statement(look, id))}</details>`
    : ''
}</div></li>`,
  )}</ol>`;
}

/** What people decided about it, beside what was inferred. */
function judged({ picture, wording }: Lookup, ids: readonly string[] | undefined): Markup {
  const about = picture.judgements.filter(({ id }) => ids?.includes(id));
  return html`${about.map(({ by, kind, value }) => html`<p class="small"><b>${by}</b>: ${wording.terms.judgements[kind] ?? kind}${value ? ` – ${value}` : ''}</p>`)}`;
}

/** Every claim, those that several statements make first; a claim's roots stand before its repeats. */
export function claims(look: Lookup): Markup {
  const several = look.picture.claims.filter(({ statements }) => statements.length > 1);
  const once = look.picture.claims.filter(({ statements }) => statements.length <= 1);
  if (!look.picture.claims.length) return html``;
  return html`<h2 id="claims">${look.wording.page('claims-title')}</h2>${several.map((claim) => oneClaim(look, claim))}${
    once.length
      ? html`<details><summary><h3>${look.wording.page('claims-once')}</h3><span class="count">${once.length}</span></summary>${once.map((claim) => oneClaim(look, claim))}</details>`
      : ''
  }`;
}

function oneClaim(look: Lookup, claim: Claim): Markup {
  const roots = new Set(claim.origins.roots.flatMap(({ statements }) => statements));
  const ordered = [...claim.statements].sort((a, b) => Number(roots.has(b)) - Number(roots.has(a)));
  const count = statementsWords(look, claim.statements.length);
  return html`<details id="${claim.id}"><summary><h3>${look.wording.claim(claim)}</h3><span class="count">${count} · ${originWords(claim.origins, look.wording)}</span></summary>
${claim.origins.roots.map(({ reason, certain }) => html`<p class="small soft">${certain ? '' : look.wording.page('possibly-so')}${look.wording.say(reason)}</p>`)}${judged(look, claim.judgements)}
${ordered.map((id) => statement(look, id, roots.has(id)))}</details>`;
}

/** Who speaks, and in how many reports. */
export function speakers(look: Lookup): Markup {
  if (look.picture.statements.every(({ kind }) => kind === 'narrated')) return html``;
  const by = new Map<string, { statements: number; reports: Set<string> }>();
  for (const said of look.picture.statements) {
    if (said.kind === 'narrated') continue;
    const name = speakerWords(look, said);
    const row = by.get(name) ?? { statements: 0, reports: new Set<string>() };
    row.statements++;
    row.reports.add(said.report);
    by.set(name, row);
  }
  const rows = [...by].sort(
    (a, b) => b[1].reports.size - a[1].reports.size || b[1].statements - a[1].statements || (a[0] < b[0] ? -1 : 1),
  );
  return html`<h2 id="speakers">${look.wording.page('speakers-title')}</h2><div class="wide"><table><thead><tr><th>${look.wording.page('column-speaker')}</th><th>${look.wording.page('column-reports')}</th><th>${look.wording.page('column-statements')}</th></tr></thead><tbody>${rows
    .slice(0, 40)
    .map(
      ([name, row]) =>
        html`<tr><td>${name}</td><td class="num">${row.reports.size}</td><td class="num">${row.statements}</td></tr>`,
    )}</tbody></table></div>`;
}

const statementsWords = ({ wording }: Lookup, n: number): string =>
  wording.page('n-statements', { n, written: wording.number(n) });

/** Who took it from whom, as far as it shows, each with its reasons. */
export function lineage(look: Lookup): Markup {
  if (!look.picture.lineage.length) return html``;
  return html`<h2 id="lineage">${look.wording.page('lineage-title')}</h2><div class="wide"><table><tbody>${look.picture.lineage.map(
    ({ from, to, kind, reasons }) =>
      html`<tr><td>${look.nameOf(from)}</td><td class="soft">${look.wording.terms.lineage[kind] ?? kind}</td><td>${look.nameOf(to)}</td><td class="soft">${reasons.map(look.wording.say).join('; ')}</td></tr>`,
  )}</tbody></table></div>`;
}

/** Two axes: when it is said to have happened, when it was said. */
export function timeline(look: Lookup): Markup {
  if (!look.picture.timeline.length) return html``;
  const labels = new Map(look.picture.claims.map((claim) => [claim.id, look.wording.claim(claim)]));
  const column = (axis: 'happened' | 'said'): Markup[] =>
    look.picture.timeline
      .filter((entry) => entry.axis === axis)
      .map(
        ({ at, claims: ids, statements }) =>
          html`<tr><td class="num">${look.wording.date(at)}</td><td>${ids.length ? html`${ids.slice(0, 6).map((id, i) => html`${i ? '; ' : ''}<a href="#${anchor(id)}">${labels.get(id) ?? id}</a>`)}${ids.length > 6 ? `; ${look.wording.page('more', { n: ids.length - 6 })}` : ''}` : statementsWords(look, statements.length)}</td></tr>`,
      );
  return html`<h2 id="timeline">${look.wording.page('timeline-title')}</h2><div class="wide"><table><thead><tr><th colspan="2">${look.wording.page('column-happened')}</th></tr></thead><tbody>${column('happened')}</tbody>
<thead><tr><th colspan="2">${look.wording.page('column-said')}</th></tr></thead><tbody>${column('said')}</tbody></table></div>`;
}

/** The reports of the case. */
export function reports(look: Lookup): Markup {
  if (!look.picture.reports.length) return html``;
  return html`<h2 id="reports">${look.wording.page('reports')}</h2><div class="wide"><table><thead><tr><th>${look.wording.page('column-report')}</th><th>${look.wording.page('column-published')}</th><th>${look.wording.page('column-language')}</th><th>${look.wording.page('column-statements')}</th></tr></thead><tbody>${look.picture.reports.map(
    ({ id, outlet, title, opening, published, language, statements }) =>
      html`<tr id="${id}"><td>${title ?? opening ?? id}${outlet ? html` <span class="soft">${outlet}</span>` : ''}</td><td class="num">${published ? look.wording.date(published) : look.wording.page('not-stated')}</td><td>${language ? look.wording.language(language) : look.wording.page('not-told')}</td><td class="num">${statements}</td></tr>`,
  )}</tbody></table></div>`;
}

/** The earliest and the latest day of publication, in words. */
export function span({ picture, wording }: Lookup): string {
  const days = picture.reports.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return wording.page('no-dates');
  return first === last
    ? wording.date(first)
    : wording.page('span', { first: wording.date(first), last: wording.date(last) });
}
