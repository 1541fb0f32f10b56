import { grows } from './growing.ts';
import type { Holdings } from './holdings.ts';
import { causeOf, type FigureItem, isCurrent, onTwoNames, sizeOf } from './items.ts';

const DAY = 86_400_000;

/** A count that should grow and is told later with less than this share of what was told is of something else. */
const OTHER_SCOPE = 0.7;

/** Items of a claim that are looked at: the last ones. */
const MOST_ITEMS = 24;

/**
 * Whether a later figure is too low to be of what a claim with these `items` counts ("noch 410 in Haft" after 10,000
 * detained): less than the highest, and so than those told last or in its own report. Not so where others have gone on
 * with numbers of its size since ("14, the rebels say", and four on the days after).
 */
export function isOtherScope(items: readonly FigureItem[], holdings: Holdings, item: FigureItem): boolean {
  const { slots, counts, setting } = item;
  const { value } = slots;
  if (!grows(counts) || value === undefined || slots.role !== 'current') return false;
  const { highest } = holdings;
  if (sizeIn(highest) * OTHER_SCOPE <= value || holdings.hasNumber(item)) return false;
  const last = items.slice(-MOST_ITEMS);
  const alike = last.filter((other) => isCurrent(other) && sizeIn(other) * OTHER_SCOPE <= value);
  const isAbove = (other: FigureItem): boolean =>
    isCurrent(other) &&
    sizeIn(other) * OTHER_SCOPE > value &&
    (isEarlier(other, item) || (other.setting === setting && !onTwoNames(other, item))) &&
    !isDisputed(other, value, holdings) &&
    !alike.some((low) => sizeIn(other) * OTHER_SCOPE > sizeIn(low) && isEarlier(other, low));
  return (highest !== undefined && isAbove(highest)) || holdings.ofReport(setting).some(isAbove) || last.some(isAbove);
}

const sizeIn = (item: FigureItem | undefined): number => item?.slots.value ?? 0;

/**
 * Whether some report that tells the number of a figure sets another's lower one against it, no higher than a value: that
 * value may go on from there, whoever repeats the higher number.
 */
const isDisputed = (high: FigureItem, value: number, holdings: Holdings): boolean =>
  (holdings.leastAgainst(high) ?? Number.POSITIVE_INFINITY) <= value;

/** A number whose kind its own words do not say is of a claim with numbers of its size only. */
const FACTOR = 2;

/** Whether what a figure counts is told, or its number is of the size of one of a claim's. */
export const isOfItsSize = (items: readonly FigureItem[], item: FigureItem): boolean =>
  item.slots.countsBasis === 'stated' || FACTOR * nearness(items, item) >= 1;

/** How near a number is to the nearest one of a claim: 1 where it is the same, towards 0 the further it is. */
export function nearness(items: readonly FigureItem[], item: FigureItem): number {
  let best = 0;
  const size = sizeOf(item);
  for (let at = Math.max(0, items.length - MOST_ITEMS); at < items.length; at++) {
    const other = items[at];
    if (!other) continue;
    const there = sizeOf(other);
    if (there === size) return 1;
    best = Math.max(best, Math.min(size, there) / Math.max(size, there));
  }
  return best;
}

/** A day that is told stands for no hour: what is told on it is no earlier. */
const isEarlier = (a: FigureItem, b: FigureItem): boolean =>
  a.slots.asOfBasis === 'stated' || b.slots.asOfBasis === 'stated'
    ? Math.floor(a.time / DAY) < Math.floor(b.time / DAY)
    : a.time < b.time;

/** A stated time of more than this is a season, a year: what is counted over it is not what one event cost. */
const LONG = 45 * DAY;

/** Events that last for months. */
const LASTING: ReadonlySet<string> = new Set(['epidemic', 'war']);
const LASTS = 400 * DAY;

/** Whether a figure is counted over years or a season; not so since the beginning of what goes on for months. */
export function overLong(item: FigureItem): boolean {
  const { asOf, asOfBasis } = item.slots;
  if (asOfBasis !== 'stated' || asOf === undefined) return false;
  const [from, to] = [Date.parse(asOf.from), Date.parse(asOf.to)];
  const goesOn = LASTING.has(causeOf(item) ?? '') && to >= item.setting.time - DAY;
  return to - from > (goesOn ? LASTS : LONG);
}
