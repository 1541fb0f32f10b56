import type { Comparator } from '../src/model/index.ts';
import type { Accepted, GoldValue, Interval } from './gold.ts';
import { alternatives, GoldError } from './lines.ts';

const COMPARATORS: readonly Comparator[] = ['>=', '<=', '=', '>', '<', '~'];

/** `41`, `>=41`, `~400`, `30..40`; alternatives by "|". */
export function valuesOf(at: string, text: string): GoldValue[] {
  return alternatives(text).map((one) => {
    const comparator = COMPARATORS.find((c) => one.startsWith(c)) ?? '=';
    const digits = one.startsWith(comparator) ? one.slice(comparator.length) : one;
    const [low, high] = digits.split('..').map(Number);
    if (low === undefined || Number.isNaN(low) || (high !== undefined && Number.isNaN(high)))
      throw new GoldError(at, `${one} is no value`);
    return high === undefined ? { value: low, comparator } : { low, high, comparator };
  });
}

/** The interval that a date, a month, a year or `from/to` stands for. */
export function intervalOf(at: string, text: string): Interval {
  const [from, to] = text.split('/');
  if (from === undefined || !/^\d{4}(-\d{2}(-\d{2}(T\d{2})?)?)?$/u.test(from))
    throw new GoldError(at, `${text} is no date`);
  if (to !== undefined) return { from, to };
  const [year = 0, month, day] = from.split('-').map(Number);
  const end = new Date(Date.UTC(year, 0, 1));
  if (month === undefined) end.setUTCFullYear(year + 1);
  else if (day === undefined) end.setUTCMonth(month);
  else end.setUTCMonth(month - 1, day + 1);
  const iso = end.toISOString().slice(0, 10);
  return { from: from.padEnd(7, '-01').padEnd(10, '-01'), to: iso };
}

/**
 * `=X` stated, `~X` implied, `~` implied by the default, `-` nothing; alternatives by "|", where one without a sign has
 * the sign of the one before it.
 */
export function acceptedOf<T>(text: string, read: (words: string) => T, fallback: readonly T[]): Accepted<T>[] {
  let stated = true;
  return alternatives(text).flatMap((one): Accepted<T>[] => {
    if (one.startsWith('~')) stated = false;
    if (one.startsWith('=')) stated = true;
    const words = one.replace(/^[~=]/u, '');
    if (words === '-') return [{ stated: false }];
    if (words === '') return fallback.map((value) => ({ value, stated: false }));
    return [{ value: read(words), stated }];
  });
}
