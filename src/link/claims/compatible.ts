import type { FigureSlots } from '../digest.ts';

/** Causes that reports of one event call by either name. */
const FAMILIES: readonly (readonly string[])[] = [
  ['unrest', 'attack', 'war'],
  ['fire', 'explosion', 'attack', 'war'],
  ['flood', 'storm', 'landslide'],
  ['earthquake', 'landslide', 'fire'],
  ['crash', 'fire', 'explosion', 'storm'],
  ['heat', 'fire', 'outage'],
  ['outage', 'storm'],
  ['outage', 'flood'],
  ['outage', 'attack', 'war'],
  ['poisoning', 'epidemic'],
  ['poisoning', 'fire', 'explosion'],
];

/** By cause, those that are in a family with it. */
const relatives: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  FAMILIES.flat().map((cause) => [cause, new Set(FAMILIES.filter((family) => family.includes(cause)).flat())]),
);

/** Whether two causes may be one event's; a cause that is not told fits any. */
export const sameCause = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b || relatives.get(a)?.has(b) === true;

/** Whether two figures give the same number, whatever their comparators. */
export function sameNumber(a: FigureSlots, b: FigureSlots): boolean {
  if (a.value !== undefined || b.value !== undefined) return a.value === b.value;
  return a.low !== undefined && a.low === b.low && a.high === b.high;
}

/** Numbers that two reports do not give by chance: large ones, and those that are not round. */
export function isTelling({ value, low }: Pick<FigureSlots, 'value' | 'low'>): boolean {
  const number = Math.abs(value ?? low ?? 0);
  return number >= 1000 || (number >= 20 && number % 10 !== 0);
}
