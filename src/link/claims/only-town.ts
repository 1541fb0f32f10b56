import { areBeside } from './apart.ts';
import { ByDay, dayOf } from './by-day.ts';
import { type CountryOf, type FigureItem, isCountryCode, type Setting, sizeOf } from './items.ts';

/** Days on either side in which no other town is told of. */
const DAYS = 3;

/** Kinds of those to whom the event did something where it was: who is moved or cared for is so in other places, too. */
const THERE: ReadonlySet<string> = new Set([
  'people-dead',
  'people-injured',
  'people-missing',
  'people-buried',
  'people-recovered',
  'people-detained',
  'people-abducted',
  'people-identified',
]);

/** Figures of one report that are looked at. */
const MOST_OF_REPORT = 12;

/** Of these a town and its country have counts of their own, whatever else is told. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(['children', 'women', 'foreigners']);

/** Whether a figure is counted in a country by default only, and is of what happened in one place. */
const isWhereItWas = ({ counts, slots: { place, placeBasis, population } }: FigureItem): boolean =>
  placeBasis === 'default' &&
  isCountryCode(place ?? '') &&
  THERE.has(counts ?? '') &&
  !OF_THEIR_OWN.has(population ?? '');

const ofWhom = (key: string, { slots: { population } }: FigureItem): string => `${key} ${population ?? 'all'}`;

/** Answers of a figure that is told without a place which town of its country alone is told of with such counts, on the days around. */
export type OnlyTownOf = (item: FigureItem) => string | undefined;

/**
 * Reads of which towns each kind is told, by country and day. What a report counts without saying where is counted in
 * its country by default; where the others tell of one town only, it is that town's. Not so where it counts several such
 * groups beside each other: which of them is meant in the town is open.
 */
export function onlyTownsOf(items: readonly FigureItem[], countryOf: CountryOf): OnlyTownOf {
  const towns = new ByDay();
  const untold = new Map<Setting, FigureItem[]>();
  for (const item of items) {
    const { place } = item.slots;
    if (isWhereItWas(item)) {
      const known = untold.get(item.setting);
      if (!known) untold.set(item.setting, [item]);
      else if (known.length < MOST_OF_REPORT) known.push(item);
    }
    if (place === undefined || isCountryCode(place) || sizeOf(item) === 0 || !THERE.has(item.counts ?? '')) continue;
    const key = `${item.counts} ${countryOf(place) ?? ''}`;
    towns.note(key, dayOf(item), place);
    towns.note(ofWhom(key, item), dayOf(item), place);
  }
  const isOneOfSeveral = (item: FigureItem): boolean =>
    untold
      .get(item.setting)
      ?.some(
        (other) =>
          other.counts === item.counts &&
          other.slots.population === item.slots.population &&
          sizeOf(other) > 0 &&
          areBeside(other, item),
      ) === true;
  return (item) => {
    if (!isWhereItWas(item) || isOneOfSeveral(item)) return undefined;
    const key = `${item.counts} ${item.slots.place}`;
    const told = new Set(towns.around(key, dayOf(item), DAYS));
    const [only] = told;
    const [ofThem] = towns.around(ofWhom(key, item), dayOf(item), DAYS);
    return told.size === 1 && ofThem !== undefined ? only : undefined;
  };
}
