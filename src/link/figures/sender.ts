import type { Place } from '../../model/index.ts';
import { DASHES } from '../../text/marks.ts';
import type { Placed } from './hits.ts';
import { placeKey, type Scanned } from './scan.ts';

/** Tokens between what is sent and where it comes from. */
const BESIDE = 3;

/** What can be sent. */
const SENT: ReadonlySet<string> = new Set([
  'troops',
  'security-forces',
  'rescuers',
  'people',
  'aircraft',
  'vehicles',
  'vessels',
  'arms',
  'money',
]);

/** Whether a place is where something comes from: "aus Ruanda", "aus dem Senegal", "from the town of Beira". */
export const comesFrom = ({ analysis: { tokens }, lexicon }: Scanned, from: number): boolean =>
  lexicon.origin.has(tokens.lower[from - 1] ?? '') || lexicon.origin.has(tokens.lower[from - 2] ?? '');

/**
 * Who sends what is counted: where it comes from, or the subject of a verb of sending, with no preposition before it.
 * `counts`: what the figure counts. The dead and injured are not sent, wherever they come from.
 */
export function senderOf(scanned: Scanned, figure: Placed, counts: string | undefined): Place | undefined {
  const { sentence, places, figures, analysis } = scanned;
  const { tokens } = analysis;
  const { from, to, quantity } = figure;
  const { kind } = quantity;
  if ([kind, counts].some((counted) => counted !== undefined && !SENT.has(counted))) return undefined;
  const isApart = (a: number, b: number): boolean => figures.some((other) => other.from >= a && other.to <= b);
  const isFree = (place: { readonly from: number }): boolean =>
    !sentence.language.places.locative.has(tokens.lower[place.from - 1] ?? '');
  // «Из Австрии прибыли 60 пожарных, Хорватия направила 40»: another sender stands between.
  const isOvertaken = (end: number): boolean =>
    scanned.sends.length > 0 && places.some((place) => place.from >= end && place.to <= from && isFree(place));
  // "Aus Ruanda sollen 250 Soldaten kommen, aus dem Senegal 120", "60 firefighters from Austria".
  const origin =
    places.find(
      (place) =>
        place.from >= to && place.from - to <= BESIDE && comesFrom(scanned, place.from) && !isApart(to, place.from),
    ) ?? places.findLast((place) => place.to <= from && comesFrom(scanned, place.from) && !isOvertaken(place.to));
  if (origin && kind !== undefined && kind !== 'people') return origin.sense;
  if (origin && quantity.unit === undefined && from - origin.to <= 1) return origin.sense;
  const [verb] = scanned.sends;
  if (!verb) return undefined;
  // «300 солдат пришлёт Руанда, 250 — Кения»: the verb stands between the first number and its sender.
  const behind = places.find((place) => place.from >= to && isFree(place));
  if (behind && !isApart(to, behind.from)) {
    const dashed = behind.from - to === 1 && DASHES.has(tokens.word[to] ?? '') && verb.to <= from;
    if (dashed || (verb.from >= to && verb.to === behind.from)) return behind.sense;
  }
  // "Kenya will send 400 soldiers, Ghana 250": each number right behind its sender.
  const beside = places.find(
    (place) =>
      place.from >= verb.to &&
      place.to <= from &&
      ((from - place.to <= 1 && tokens.word[place.to] !== ',') ||
        (from - place.to === 2 && DASHES.has(tokens.word[place.to] ?? ''))) &&
      isFree(place),
  );
  if (beside) return beside.sense;
  return places.find(
    (place) => place.to <= Math.min(verb.from, from) && placeKey(place.sense) !== undefined && isFree(place),
  )?.sense;
}
