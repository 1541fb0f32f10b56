import { ILL } from '../figures/of-whom.ts';
import { type FigureItem, isCountryCode } from './items.ts';

/** What must be equal for two figures to be of one claim, places apart. */
export function keyOf(item: FigureItem): string | undefined {
  const { slots, counts } = item;
  if (counts === undefined) return undefined;
  const population = slots.population === 'patients' && ILL.has(counts) ? '' : (slots.population ?? '');
  return [counts, population, slots.extent, isPart(item) ? 'part' : ''].join('|');
}

/** A part of which nothing is known but the whole: it never enters the track of the whole. */
export function isPart({ slots, total, whole, besides }: FigureItem): boolean {
  if (besides || slots.remaining) return true;
  // "11 were killed: five soldiers, two civilians and four attackers": who they are is known. "104: 91 in the town and 13
  // in the village": where they are is known, but where that is the place of all 104 they are still a part of them.
  if (total && (slots.placeBasis !== 'stated' || (slots.place === total.place && !isCountryCode(slots.place ?? ''))))
    return slots.population === undefined || slots.population === total.population;
  if (slots.partOf === undefined || slots.population !== undefined) return false;
  if (
    whole?.counts !== undefined &&
    whole.counts !== 'people' &&
    slots.counts !== undefined &&
    whole.counts !== slots.counts
  )
    return false;
  return slots.placeBasis !== 'stated' || slots.place === whole?.place;
}

/** Place of a figure with how firmly it stands; what a report does not say is taken from where it is set. */
export function placeOf({ slots, setting }: FigureItem): { readonly place?: string; readonly stated: boolean } {
  const own = setting.digest.setting.country;
  const elsewhere = setting.home !== undefined && setting.home !== own;
  const place = slots.placeBasis === 'default' && (elsewhere || slots.place === undefined) ? setting.home : slots.place;
  return { ...(place !== undefined && { place }), stated: slots.placeBasis === 'stated' };
}
