import { isOfficialSeat } from '../../extract/places/capitals.ts';
import type { Place } from '../../model/index.ts';
import type { FigureSlots } from '../digest.ts';
import type { Ground } from './ground.ts';
import type { Scanned } from './scan.ts';
import type { Where } from './scope.ts';
import type { Territory } from './speakers.ts';

/** Where the figures of a report hold that say nothing of it. */
export const scopeOf = (place: string | undefined): Where =>
  place === undefined
    ? { basis: 'default' }
    : { place, basis: 'default', because: 'where the report as a whole is set' };

/**
 * The town that a speaker tells of: that they are named with; of a mayor or town hall named with none, in a report about a
 * country, the town named last when they first spoke.
 */
export function ownTown(
  { town, office, who }: Territory,
  ground: Ground,
  scope: Where,
  townOf: Map<string, Where>,
): Where | undefined {
  if (office === 'country') return undefined;
  const because = 'as told by an office of the town';
  if (town !== undefined) return { place: town, basis: 'carried', because, holds: false };
  if (office !== 'town' || isTown(scope)) return undefined;
  const known = townOf.get(who) ?? ground.town;
  if (known) townOf.set(who, known);
  return known && { ...known, because, holds: false };
}

/**
 * The town whose mayor, hospital or police a sentence names as its source: they tell of their own town. The seat of the
 * government is told from by everybody, and what is told abroad ("a spokesman in New York said") is not of there.
 */
export function localOf(
  { places }: Scanned,
  isFrame: (at: number) => boolean,
  country: string | undefined,
): Place | undefined {
  const [first, ...more] = places.flatMap(({ sense, scope }) => {
    if (sense.geonames === undefined || !scope || !isFrame(sense.start)) return [];
    const isAbroad = country !== undefined && sense.country !== country;
    return isAbroad || isOfficialSeat(sense.geonames) ? [] : [sense];
  });
  return more.some(({ geonames }) => geonames !== first?.geonames) ? undefined : first;
}

/** A part of those counted before is where they are, unless its own sentence says something else. */
export const withWhole = (where: Where, whole: FigureSlots | undefined): Where =>
  where.basis === 'stated' || whole?.place === undefined || whole.place === where.place
    ? where
    : { place: whole.place, basis: 'carried', because: 'a part is where the whole is' };

export const isTown = ({ place }: Pick<Where, 'place'>): boolean => place !== undefined && /^\d/.test(place);

/** Where a sum holds: over figures of several places that of the country, else where the report is set. */
export function sumScope(
  terms: readonly string[],
  slots: ReadonlyMap<string, FigureSlots>,
  country: string | undefined,
  scope: Where,
): Where {
  const places = new Set(terms.flatMap((term) => slots.get(term)?.place ?? []));
  return places.size > 1 && country !== undefined ? scopeOf(country) : scope;
}

/** A total of figures told of several places is none of a place that was only carried to it. */
export function overPlaces(
  whole: FigureSlots,
  terms: readonly string[],
  slots: ReadonlyMap<string, FigureSlots>,
  country: string | undefined,
): Pick<FigureSlots, 'place' | 'placeBasis'> | undefined {
  if (whole.placeBasis === 'stated' || country === undefined || whole.place === country) return undefined;
  const places = new Set(
    terms.flatMap((term) => {
      const slot = slots.get(term);
      return slot?.placeBasis === 'stated' ? (slot.place ?? []) : [];
    }),
  );
  return places.size > 1 ? { place: country, placeBasis: 'carried' } : undefined;
}
