import type { Analysis, Sentence } from '../../extract/analysis.ts';
import { firstAt } from '../../extract/inside.ts';
import { isCapital } from '../../extract/places/candidates.ts';
import type { Place } from '../../model/index.ts';
import { tokenAt } from '../../text/tokens.ts';
import { figureLexicon } from './lexicon.ts';
import { DASH } from './sender.ts';

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

/** Whether a place is where somebody is on their way to («летят в Загреб», «из Кошице в Прешов увезли 42 больных»). */
export function isReached(
  { tokens }: Analysis,
  { from }: { readonly from: number },
  { language, from: first }: Pick<Sentence, 'language' | 'from'>,
): boolean {
  const { moves, origin, goal } = figureLexicon(language);
  const { lower } = tokens;
  const before = lower[from - 1] ?? '';
  // where a preposition of its own says where something goes, the others say where it is
  if (!language.places.locative.has(before) || (!goal.has('-') && !goal.has(before))) return false;
  for (let start = Math.max(first, from - 1 - MOVED); start < from - 1; start++) {
    let node = moves.next.get(lower[start] ?? '');
    for (let i = start + 1; node && i < from; i++) {
      if (node.end && i === from - 1) return true;
      node = node.next.get(lower[i] ?? '');
    }
  }
  for (let i = Math.max(first, from - JOURNEY); i < from - 1; i++)
    if (origin.has(lower[i] ?? '') && isCapital(tokens, i + 1)) return true;
  return false;
}

const JOINS: ReadonlySet<string> = new Set([...DASH, '-']);

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
