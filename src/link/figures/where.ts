import type { Analysis } from '../../extract/analysis.ts';
import type { Basis, Place } from '../../model/index.ts';
import type { Placed, Scanned } from './scan.ts';

/** A place as it is keyed everywhere: a country by its ISO code, any other place by its GeoNames id. */
export function placeKey(place: Place): string | undefined {
  if (place.geonames !== undefined) return String(place.geonames);
  return place.country;
}

export interface Where {
  readonly place?: string;
  readonly basis: Basis;
  readonly because?: string;
  /** False where it says nothing of the figures that follow: a sender. */
  readonly holds?: boolean;
}

/** Who sends what is counted: the subject before a verb of sending, with no preposition before it. */
function senderOf({ analysis: { tokens }, sentence, places, sends }: Scanned, { from }: Placed): Place | undefined {
  const verb = sends.find((hit) => hit.from <= from);
  if (!verb) return undefined;
  const isFree = (place: { readonly from: number }): boolean =>
    !sentence.language.places.locative.has(tokens.lower[place.from - 1] ?? '');
  // "Kenya will send 400 soldiers, Ghana 250": each number right behind its sender.
  const beside = places.find(
    (place) => place.from >= verb.to && place.to <= from && from - place.to <= 1 && isFree(place),
  );
  if (beside) return beside.sense;
  return places.find((place) => place.to <= verb.from && placeKey(place.sense) !== undefined && isFree(place))?.sense;
}

/** Whether one of these words stands between two tokens. */
function between({ tokens }: Analysis, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(tokens.lower[i] ?? '')) return true;
  return false;
}

const COMMA: ReadonlySet<string> = new Set([',', ';', '–', '—']);

/**
 * The figure that a place between two figures belongs to: in a list ("70 in Gyumri, 33 in Vanadzor"; "in Gjumri 27, in
 * Wanadsor 14") the one that no comma and no "and" parts it from.
 */
function ownerOf({ analysis, figures, lexicon }: Scanned, from: number, to: number): Placed | undefined {
  const before = figures.findLast((figure) => figure.to <= from);
  const after = figures.find((figure) => figure.from >= to);
  if (!before || !after) return undefined;
  const parted = (a: number, b: number): boolean =>
    between(analysis, a, b, COMMA) || between(analysis, a, b, lexicon.or);
  const [left, right] = [parted(before.to, from), parted(to, after.from)];
  if (left !== right) return left ? after : before;
  return left ? undefined : before;
}

interface Usable {
  readonly sense: Place;
  readonly from: number;
  readonly to: number;
  readonly owner: Placed | undefined;
}

/** The nearest place before a figure, unless it belongs to a figure before it: it holds until another is named. */
function heldBefore(usable: readonly Usable[], { from }: Placed): Usable | undefined {
  const last = usable.findLast((place) => place.to <= from);
  return last && (last.owner === undefined || last.owner.from >= last.to) ? last : undefined;
}

/** A place behind the last figure of the sentence: it holds for all of them that have none. */
function toldAfter(usable: readonly Usable[], figures: readonly Placed[]): Usable | undefined {
  const last = figures.at(-1);
  return last && usable.find(({ from }) => from >= last.to);
}

/** Where a report says what a figure is of: its own sentence, or the town named last. */
export interface Around {
  readonly excluded: (at: number) => boolean;
  /** What holds where the sentence says nothing. */
  readonly otherwise: Where;
  /** What the report as a whole is about. */
  readonly scope: Where;
  /** The last place below a country, for "in the city". */
  readonly town: Where | undefined;
}

/**
 * The scope of each figure of a sentence: the nearest place of its sentence that is no direction, no date line, not where
 * its source sits, and not another figure's; else what is carried over.
 */
export function whereOf(scanned: Scanned, figure: Placed, { excluded, otherwise, scope, town }: Around): Where {
  const { places, analysis, figures } = scanned;
  const sender = senderOf(scanned, figure);
  const home = sender && placeKey(sender);
  if (sender && home !== undefined && !excluded(sender.start))
    return { place: home, basis: 'stated', because: `sent by “${sender.text}”`, holds: false };
  const usable = places.flatMap(({ sense, from, to, scope }) => {
    const inFigure = figures.some((other) => from < other.to && to > other.from);
    if (!scope || inFigure || excluded(sense.start) || placeKey(sense) === undefined) return [];
    return [{ sense, from, to, owner: ownerOf(scanned, from, to) }];
  });
  const own = usable.find(({ owner }) => owner === figure);
  const nameless = scanned.nameless.some(
    ({ from, to }) => ownerOf(scanned, from, to) === figure || (from >= figure.to && figures.at(-1) === figure),
  );
  if (!own && nameless) return scope;
  const found = own ?? heldBefore(usable, figure) ?? toldAfter(usable, figures);
  const place = found && placeKey(found.sense);
  if (found && place !== undefined) {
    const loose = found.from >= figure.to && between(analysis, figure.to, found.from, COMMA);
    return { place, basis: loose ? 'carried' : 'stated', because: `in “${found.sense.text}”` };
  }
  return town && scanned.thereAgain.length > 0 ? town : otherwise;
}
