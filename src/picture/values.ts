import type { Comparator } from '../model/index.ts';

/** A figure's number as told. */
export interface Told {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly comparator: Comparator;
}

/** What a telling can mean at most and at least, closed; `nominal` is the number it names. */
export interface Reading {
  readonly nominal: number;
  readonly low: number;
  readonly high: number;
}

const SMALLEST_ROUND = 100;

/** 1,000 for 4,000 and 100 for 3,800: the largest power of ten that divides it; 1 for what is no whole number. */
function roundedTo(value: number): number {
  if (!Number.isSafeInteger(value) || value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

/**
 * The distance to the next round number that a writer would have named instead: what the number itself is rounded to,
 * and no less than a hundredth of its size, rounded to powers of ten (1,000 for 2,000; 100 for 3,800; 10 for 115).
 */
export function roundStep(value: number): number {
  const size = Math.abs(value);
  if (size < 1) return size === 0 ? 1 : 10 ** Math.floor(Math.log10(size)) || size;
  return Math.max(roundedTo(size), 10 ** Math.max(0, Math.floor(Math.log10(size)) - 1));
}

/**
 * What a telling of a figure means when it is taken at its word and no wider: "more than 2,000" is 2,000 up to the next
 * round number, for who knew of 5,000 would not say so. Plain logic would let "at least 115" and "at least 97" agree and
 * hide a correction. A round number of 100 or more is good for half of its last step either way, "about" for a whole one.
 * Undefined where there is no finite number.
 */
export function readingOf({ value, low, high, comparator }: Told): Reading | undefined {
  if (value === undefined) {
    if (low === undefined || high === undefined || !Number.isFinite(low) || !Number.isFinite(high) || low > high)
      return undefined;
    return { nominal: (low + high) / 2, low, high };
  }
  if (!Number.isFinite(value)) return undefined;
  const step = roundStep(value);
  const least = Number.isSafeInteger(value) ? 1 : 0;
  const above = (Math.floor(value / step) + 1) * step - least;
  const below = (Math.ceil(value / step) - 1) * step + least;
  switch (comparator) {
    case '>':
    case '>=':
      return { nominal: value, low: value, high: Math.max(value, above) };
    case '<':
    case '<=':
      return { nominal: value, low: Math.min(value, below), high: value };
    case '~':
      return { nominal: value, low: value - step, high: value + step };
    default: {
      const rounded = roundedTo(value);
      const slack = rounded >= SMALLEST_ROUND ? rounded / 2 - least : 0;
      return { nominal: value, low: value - slack, high: value + slack };
    }
  }
}

/** Whether one may be the other, told rounder or vaguer. */
export const agree = (a: Reading, b: Reading): boolean =>
  (a.low <= b.nominal && b.nominal <= a.high) || (b.low <= a.nominal && a.nominal <= b.high);

/**
 * Whether two whole numbers are of the same length, begin alike and are written with the same three or more digits:
 * "1,823" for "1,832", "5,696" for "5,969". Such are mostly slips.
 */
export function looksLikeSlip(a: number, b: number): boolean {
  if (a === b || !Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.min(a, b) < SMALLEST_ROUND) return false;
  const [one, other] = [String(a), String(b)];
  if (one.length !== other.length || one[0] !== other[0]) return false;
  const digits = (text: string): string => [...new Set(text)].sort().join('');
  return digits(one) === digits(other) && new Set(one).size >= 3;
}
