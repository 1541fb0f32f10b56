import { areBeside } from './apart.ts';
import { type CountryOf, type FigureItem, isCountryCode, type Setting, sizeOf } from './items.ts';

const DAY = 86_400_000;
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

/** Answers of a figure that is told without a place which town of its country alone is told of with such counts, on the days around. */
export type OnlyTownOf = (item: FigureItem) => string | undefined;

/**
 * Reads of which towns each kind is told, by country and day. What a report counts without saying where is counted in
 * its country by default; where the others tell of one town only, it is that town's. Not so where it counts several such
 * groups beside each other: which of them is meant in the town is open.
 */
export function onlyTownsOf(items: readonly FigureItem[], countryOf: CountryOf): OnlyTownOf {
  const towns = new Map<string, Set<string>>();
  const dayOf = ({ time }: FigureItem): number => Math.floor(time / DAY);
  const untold = new Map<Setting, FigureItem[]>();
  for (const item of items) {
    const { place } = item.slots;
    if (isWhereItWas(item)) {
      const known = untold.get(item.setting);
      if (!known) untold.set(item.setting, [item]);
      else if (known.length < MOST_OF_REPORT) known.push(item);
    }
    if (place === undefined || isCountryCode(place) || sizeOf(item) === 0 || !THERE.has(item.counts ?? '')) continue;
    const key = `${item.counts} ${countryOf(place) ?? ''} ${dayOf(item)}`;
    note(towns, key, place);
    note(towns, `${key} ${item.slots.population ?? 'all'}`, place);
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
    const day = dayOf(item);
    let only: string | undefined;
    let isOfThem = false;
    // counted from zero: the day of what has no date is no number that one can step from
    for (let near = -DAYS; near <= DAYS; near++) {
      const key = `${item.counts} ${item.slots.place} ${day + near}`;
      for (const town of towns.get(key) ?? []) {
        if (only !== undefined && only !== town) return undefined;
        only = town;
      }
      isOfThem ||= towns.has(`${key} ${item.slots.population ?? 'all'}`);
    }
    return isOfThem ? only : undefined;
  };
}

/** Keeps two towns at most: with more than one none is the only one. */
function note(towns: Map<string, Set<string>>, key: string, town: string): void {
  const known = towns.get(key);
  if (!known) towns.set(key, new Set([town]));
  else if (known.size < 2) known.add(town);
}
