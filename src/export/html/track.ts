import type { Figure, FigurePoint } from '../../model/index.ts';
import { placedAt } from '../../picture/latest.ts';
import type { Wording } from '../../wording/index.ts';
import { html, type Markup } from './markup.ts';
import { pointWords } from './words.ts';

const WIDE = 320;
const TALL = 100;
const MARGIN = { left: 6, right: 6, top: 24, bottom: 16 };

/** The moment, by the clock of the report: what offset it has from UTC is left out. */
function momentOf(point: FigurePoint): number {
  const at = placedAt(point);
  return Date.parse(at.length > MINUTES ? `${at.slice(0, MINUTES)}Z` : at.slice(0, MINUTES));
}

/** Characters of an ISO date with hours and minutes. */
const MINUTES = 16;
const heightOf = ({ value, low, high }: FigurePoint): number | undefined =>
  value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high));

/** A figure's way through time as a small picture; what cannot be placed stands in the table below it only. */
export function trackPicture({ track }: Figure, label: string, wording: Wording): Markup {
  const points = track
    .map((point) => ({ point, time: momentOf(point), value: heightOf(point) }))
    .filter(
      (p): p is { point: FigurePoint; time: number; value: number } => !Number.isNaN(p.time) && p.value !== undefined,
    );
  if (points.length < 2) return html``;
  const times = points.map(({ time }) => time);
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const top = Math.max(...values, 1);
  const x = (time: number): number =>
    MARGIN.left + ((WIDE - MARGIN.left - MARGIN.right) * (time - first)) / Math.max(1, last - first);
  const y = (value: number): number => TALL - MARGIN.bottom - (TALL - MARGIN.top - MARGIN.bottom) * (value / top);
  const marks = points.map(({ point, time, value }) => mark(point, round(x(time)), round(y(value)), wording));
  const steps = points
    .filter(({ point }) => point.role === 'current')
    .sort((a, b) => a.time - b.time || a.value - b.value);
  const lines = [...new Set(steps.map(({ point }) => point.party))].map((party) => {
    const way = steps.filter(({ point }) => point.party === party);
    const line = way.map(({ time, value }) => `${round(x(time))},${round(y(value))}`).join(' ');
    return html`<polyline points="${line}" fill="none" stroke="currentColor" stroke-opacity=".45" stroke-width="1.2"/>
`;
  });
  return html`<svg viewBox="0 0 ${WIDE} ${TALL}" role="img" aria-label="${label}: ${wording.page('tellings', { n: points.length, top: wording.number(top) })}">
<line x1="${MARGIN.left}" x2="${WIDE - MARGIN.right}" y1="${TALL - MARGIN.bottom}" y2="${TALL - MARGIN.bottom}" stroke="currentColor" stroke-opacity=".25"/>
${lines}${marks}
<text x="${MARGIN.left}" y="${TALL - 3}">${day(first, wording)}</text><text x="${WIDE - MARGIN.right}" y="${TALL - 3}" text-anchor="end">${day(last, wording)}</text>
<text x="${MARGIN.left}" y="9">${wording.number(top)}</text></svg>`;
}

function mark(point: FigurePoint, x: number, y: number, wording: Wording): Markup {
  const title = html`<title>${pointWords(point, wording)}${point.saidAt ? `, ${wording.page('said', { day: wording.date(point.saidAt.slice(0, 10)) })}` : ''}</title>`;
  if (point.role === 'withdrawn' || point.role === 'denied')
    return html`<g>${title}<path d="M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x - 4} ${y + 4}L${x + 4} ${y - 4}" stroke="currentColor" stroke-width="1.3"/></g>`;
  const open = point.comparator === '>' || point.comparator === '>=';
  const bar = open
    ? html`<line x1="${x}" x2="${x}" y1="${y}" y2="${y - 9}" stroke="currentColor" stroke-opacity=".5"/>`
    : html``;
  const fill = point.role === 'current' ? 'currentColor' : 'none';
  return html`<g>${title}${bar}<circle cx="${x}" cy="${y}" r="3" fill="${fill}" stroke="currentColor"/></g>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const day = (time: number, { date }: Wording): string => date(new Date(time).toISOString().slice(0, 10));
