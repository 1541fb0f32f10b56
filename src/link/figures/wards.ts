import type { Analysis, Sentence } from '../../extract/analysis.ts';
import { firstAt } from '../../extract/inside.ts';
import { isCapital } from '../../extract/places/candidates.ts';
import type { Language } from '../../language/language.ts';
import type { Place } from '../../model/index.ts';
import { DASHES } from '../../text/marks.ts';
import { type Tokens, tokenAt } from '../../text/tokens.ts';
import { findAll } from './hits.ts';
import { figureLexicon } from './lexicon.ts';

/** Whether a place is where a hospital or the like stands ("im Krankenhaus von Pemba", «в госпитале Бамако»). */
export function isOfWard(
  { tokens: { lower } }: Analysis,
  { from }: { readonly from: number },
  { language }: Pick<Sentence, 'language'>,
): boolean {
  const { wards } = figureLexicon(language);
  const before = lower[from - 1] ?? '';
  if (wards.has(before)) return true;
  const { locative, linkers } = language.places;
  return (locative.has(before) || linkers.has(before)) && wards.has(lower[from - 2] ?? '');
}

/** Tokens between where a journey begins and where it ends. */
const JOURNEY = 4;
/** Tokens of the longest phrase of taking somebody somewhere. */
const MOVED = 3;

/** Whether a comma stands between two tokens. */
function isBroken({ word }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (word[i] === ',') return true;
  return false;
}

/** Whether a place is where somebody is on their way to («летят в Загреб», «из Кошице в Прешов увезли 42 больных»). */
export function isReached(
  { tokens }: Analysis,
  { from }: { readonly from: number },
  { language, from: first }: Pick<Sentence, 'language' | 'from'>,
): boolean {
  const { moves, origin, goal } = figureLexicon(language);
  const { lower } = tokens;
  const before = lower[from - 1] ?? '';
  if (!language.places.locative.has(before) || !goal.has(before)) return false;
  for (let start = Math.max(first, from - 1 - MOVED); start < from - 1; start++) {
    let node = moves.next.get(lower[start] ?? '');
    for (let i = start + 1; node && i < from; i++) {
      if (node.end && (i === from - 1 || !isBroken(tokens, i, from))) return true;
      node = node.next.get(lower[i] ?? '');
    }
  }
  for (let i = Math.max(first, from - JOURNEY); i < from - 1; i++)
    if (origin.has(lower[i] ?? '') && isCapital(tokens, i + 1)) return true;
  return false;
}

/** Tokens behind "where" in which a verb of taking somebody somewhere follows. */
const CLAUSE = 8;

/** Whether somebody was taken to a place who is told of there ("starb in Lyon, wohin man ihn geflogen hatte"). */
export function isTakenTo(
  analysis: Analysis,
  { to }: { readonly to: number },
  { language, to: end }: Pick<Sentence, 'language' | 'to'>,
): boolean {
  const { tokens } = analysis;
  if (tokens.word[to] !== ',') return false;
  const { whither, where, moves } = figureLexicon(language);
  const next = tokens.lower[to + 1] ?? '';
  if (whither.has(next)) return true;
  return where.has(next) && findAll(analysis, to + 2, Math.min(end, to + 2 + CLAUSE), moves).length > 0;
}

/** Whether a place is where those live who are counted with it ("zwei Bewohner von Beira", «восемь жителей Гуаякиля»). */
export function isOfInhabitants(
  { tokens: { lower } }: Analysis,
  { from }: { readonly from: number },
  { language, from: first }: Pick<Sentence, 'language' | 'from'>,
): boolean {
  const { inhabitants, origin } = figureLexicon(language);
  const { locative, linkers } = language.places;
  const before = lower[from - 1] ?? '';
  const linked = linkers.has(before) || origin.has(before) || locative.has(before);
  const noun = linked && !inhabitants.has(before) ? from - 2 : from - 1;
  if (noun <= first || !inhabitants.has(lower[noun] ?? '')) return false;
  const determiner = lower[noun - 1] ?? '';
  return !language.entities.definite.has(determiner) && !language.places.articles.has(determiner);
}

const JOINS: ReadonlySet<string> = new Set([...DASHES, '-']);

/** Whether a place is one end of a route («поезд Каир — Асуан», "the Kaya-Dori axis"). */
export function isRoute(
  { tokens }: Analysis,
  place: Place,
  places: readonly Place[],
  { start }: Pick<Sentence, 'start'>,
): boolean {
  const at = firstAt(places, place.start);
  const joins = (left: Place | undefined, right: Place | undefined): boolean => {
    // "MASERU - JOHANNESBURG, 8 October" heads a report
    if (!left || !right || left.start === start || left.country !== right.country) return false;
    const from = tokenAt(tokens, left.end - 1) + 1;
    return tokenAt(tokens, right.start) === from + 1 && JOINS.has(tokens.word[from] ?? '');
  };
  return joins(places[at - 1], place) || joins(place, places[at + 1]);
}

/** Whether the name of a place follows ("in der Provinz Gao", "in the region of Tahoua"). */
export const isFollowed = (
  { tokens }: Analysis,
  places: readonly { readonly from: number }[],
  { to }: { readonly to: number },
  { places: { linkers } }: Language,
): boolean => places.some(({ from }) => from === to || (from === to + 1 && linkers.has(tokens.lower[to] ?? '')));
