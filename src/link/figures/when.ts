import type { Basis, Time } from '../../model/index.ts';
import { POSSESSIVE_S } from '../../text/possessive.ts';
import { isOfBracket } from './bracketed.ts';
import { CLAUSE_MARKS } from './clause-marks.ts';
import type { Placed } from './hits.ts';
import type { Scanned } from './scan.ts';

export interface When {
  readonly asOf?: { readonly from: string; readonly to: string };
  readonly basis: Basis;
  readonly because?: string;
}

const DAY = 86_400_000;

/** The day after an ISO date, as an ISO date; undefined for what is none. */
function dayAfter(date: string): string | undefined {
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : new Date(time + DAY).toISOString().slice(0, 10);
}

/** The day of publication as an interval: what a figure holds for where nothing else is said. */
export function onPublication(published: string | undefined): When {
  const from = published?.slice(0, 10);
  const to = from && dayAfter(from);
  return from && to
    ? { asOf: { from, to }, basis: 'default', because: 'as of the day of publication' }
    : { basis: 'default' };
}

/** Whether the time can be placed, "vor sechs Jahren" too, and is not later than `latest`. */
const isPlaced = (time: Time, latest: string | undefined): boolean =>
  time.type !== 'SET' &&
  time.from !== undefined &&
  time.to !== undefined &&
  (latest === undefined || time.from < latest);

/**
 * When a figure holds: the nearest time in its sentence that does not begin what is counted ("seit Mittwoch"), or from
 * then on, where that is long ago ("since 2011"), else
 * when it was said, else the day of publication. Another figure between the two keeps the time to itself.
 */
export function whenOf(scanned: Scanned, figure: Placed, published: string | undefined, otherwise: When): When {
  const latest = published === undefined ? undefined : dayAfter(published);
  const { analysis, lexicon, figures } = scanned;
  const rivals = scanned.times.filter(({ sense }) => isPlaced(sense, latest)).length > 1;
  let best: { readonly time: Time; readonly distance: number; readonly begins: boolean } | undefined;
  for (const { sense, from, to } of scanned.times) {
    if (!isPlaced(sense, latest) || isOfBracket(scanned, figure, from)) continue;
    if (rivals && isOfEvent(scanned, from, to)) continue;
    if (isAside(scanned, figure, from, to) || isOfNext(scanned, figure, from, to)) continue;
    const { lower } = analysis.tokens;
    // "fünfmal so viel wie 2011", "more than in 2019"
    if (isLikened(scanned, from)) continue;
    const begins = lexicon.since.has(lower[from - 1] ?? '') || lexicon.since.has(lower[from] ?? '');
    if (begins && !isLongAgo(sense, published)) continue;
    const after = from >= figure.to;
    const distance = after ? from - figure.to : figure.from - to;
    const between = figures.some((other) =>
      after ? other.from >= figure.to && other.to <= from : other.to <= figure.from && other.from >= to,
    );
    const held = between && figures.some((other) => other !== figure && nearer(other, from, to, distance));
    if (!held && (!best || distance < best.distance)) best = { time: sense, distance, begins };
  }
  if (!best?.time.from || !best.time.to) return otherwise;
  if (best.begins && latest !== undefined)
    return { asOf: { from: best.time.from, to: latest }, basis: 'stated', because: `since “${best.time.text}”` };
  return {
    asOf: notAhead(best.time.from, best.time.to, published),
    basis: 'stated',
    because: `as of “${best.time.text}”`,
  };
}

/** "On Thursday the ministry lowered the number of those killed in Tuesday's crash to 35": when the event was, beside another time. */
function isOfEvent({ analysis: { tokens } }: Scanned, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (POSSESSIVE_S.test(tokens.lower[i] ?? '')) return true;
  return false;
}

/** Whether what is told is only likened to that time. */
function isLikened({ analysis: { tokens }, lexicon, sentence }: Scanned, from: number): boolean {
  const before = sentence.language.places.locative.has(tokens.lower[from - 1] ?? '') ? from - 2 : from - 1;
  return lexicon.likened.has(tokens.lower[before] ?? '') || lexicon.likened.has(tokens.lower[from] ?? '');
}

/** Whether a time opens the clause of the next figure ("In April 2021 34 people drowned, in 2014 more than 100 did"), and one before is this figure's. */
function isOfNext(
  { analysis: { tokens }, figures, times }: Scanned,
  figure: Placed,
  from: number,
  to: number,
): boolean {
  if (from < figure.to || !times.some((time) => time.to <= figure.from)) return false;
  const next = figures.find((other) => other.from >= to);
  if (!next || figures.some((other) => other.from >= figure.to && other.to <= from)) return false;
  const parted = (a: number, b: number): boolean =>
    tokens.word.slice(a, b).some((word) => word === ',' || word === ';');
  return parted(figure.to, from) && !parted(to, next.from);
}

/** Tokens from a time to the end of the clause that it stands in. */
const ASIDE = 8;

/** Whether a relative clause that ends before the figure tells the time ("The union, which had said 26 on Wednesday, counts 24"). */
function isAside({ analysis: { tokens }, sentence }: Scanned, figure: Placed, from: number, to: number): boolean {
  if (!tokens.word.slice(to, Math.min(figure.from, to + ASIDE)).includes(',')) return false;
  const { relatives } = sentence.language.clauses;
  for (let i = from - 1; i > sentence.from; i--) {
    const word = tokens.word[i] ?? '';
    if (word === ',') return relatives.has(tokens.lower[i + 1] ?? '');
    if (CLAUSE_MARKS.has(word)) return false;
  }
  return false;
}

/** Milliseconds after which something is no more of these days. */
export const LONG = 7 * DAY;

/** Whether a time is longer than a week and over: a report that looks back on it does so in what follows, too. */
export const isLongPast = ({ asOf }: When, published: string | undefined): boolean =>
  asOf !== undefined &&
  Date.parse(asOf.to.slice(0, 10)) - Date.parse(asOf.from.slice(0, 10)) > LONG &&
  (published === undefined || asOf.to.slice(0, 10) <= published.slice(0, 10));

/** Whether a stated time was over more than a week before the report. */
export const isLongOver = ({ asOf, basis }: When, published: string | undefined): boolean =>
  basis === 'stated' &&
  asOf !== undefined &&
  published !== undefined &&
  Date.parse(published.slice(0, 10)) - Date.parse(asOf.to.slice(0, 10)) > LONG;

/** What began longer ago than this is counted over years ("since 2011"), not from the start of one event. */
const LONG_AGO = 200 * DAY;

const isLongAgo = ({ from }: Time, published: string | undefined): boolean =>
  from !== undefined &&
  published !== undefined &&
  Date.parse(published.slice(0, 10)) - Date.parse(from.slice(0, 10)) > LONG_AGO;

/** A night or morning that would begin after the report is the one before: "in the night" is told the day after. */
function notAhead(
  from: string,
  to: string,
  published: string | undefined,
): { readonly from: string; readonly to: string } {
  const told = published && localAtLatest(published);
  if (told === undefined || !told.includes('T') || !from.includes('T') || from.slice(0, 16) <= told)
    return { from, to };
  return { from: dayBefore(from), to: dayBefore(to) };
}

/** Hours by which clocks where things happen are mostly ahead of universal time, at most: Moscow 3, Almaty 5, Dhaka 6. */
const AHEAD = 6;

/** The time of publication by the clocks of the place, as late as these may show it where it is given in universal time. */
function localAtLatest(published: string): string {
  if (!/T.*(?:Z|[+-]00:?00)$/.test(published)) return published.slice(0, 16);
  const at = Date.parse(published);
  return Number.isNaN(at) ? published.slice(0, 16) : new Date(at + AHEAD * 3_600_000).toISOString().slice(0, 16);
}

const dayBefore = (time: string): string => {
  const at = Date.parse(`${time.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) ? time : new Date(at - DAY).toISOString().slice(0, 10) + time.slice(10);
};

/** Whether the time at `from` to `to` stands right beside the other figure. */
const nearer = (other: Placed, from: number, to: number, distance: number): boolean => {
  const there = from >= other.to ? from - other.to : other.from - to;
  return there >= 0 && there <= 2 && there < distance;
};
