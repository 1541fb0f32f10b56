import type { FigureSlots } from '../digest.ts';

/** Causes that reports of one event call by either name. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['unrest', 'attack', 'war']),
  new Set(['fire', 'explosion', 'attack', 'war']),
  new Set(['flood', 'storm', 'landslide']),
  new Set(['earthquake', 'landslide', 'fire']),
  new Set(['crash', 'fire', 'explosion', 'storm']),
  new Set(['heat', 'fire', 'outage']),
  new Set(['outage', 'storm']),
  new Set(['outage', 'flood']),
  new Set(['outage', 'attack', 'war']),
  new Set(['poisoning', 'epidemic']),
  new Set(['poisoning', 'fire', 'explosion']),
];

/** Whether two causes may be one event's; a cause that is not told fits any. */
export function sameCause(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  return FAMILIES.some((family) => family.has(a) && family.has(b));
}

/** Whether two figures give the same number, whatever their comparators. */
export function sameNumber(a: FigureSlots, b: FigureSlots): boolean {
  if (a.value !== undefined || b.value !== undefined) return a.value === b.value;
  return a.low !== undefined && a.low === b.low && a.high === b.high;
}

/** Numbers that two reports do not give by chance: large ones, and those that are not round. */
export function isTelling({ value, low }: FigureSlots): boolean {
  const number = Math.abs(value ?? low ?? 0);
  return number >= 1000 || (number >= 20 && number % 10 !== 0);
}
