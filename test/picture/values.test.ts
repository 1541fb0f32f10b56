import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparator } from '../../src/model/index.ts';
import { agree, looksLikeSlip, readingOf, roundStep } from '../../src/picture/values.ts';

const read = (value: number, comparator: Comparator = '=') => {
  const reading = readingOf({ value, comparator });
  if (!reading) throw new Error('no reading');
  return reading;
};

describe('tight intervals', () => {
  it.each([
    [2000, 1000],
    [3800, 100],
    [115, 10],
    [97, 1],
    [20_000, 10_000],
    [4266, 100],
    [7, 1],
  ])('the round step of %d is %d', (value, step) => {
    expect(roundStep(value)).toBe(step);
  });

  it.each<[number, Comparator, number, Comparator, boolean]>([
    [20_000, '=', 20_000, '>', true],
    [4000, '>', 4266, '=', true],
    [10_000, '<', 9900, '>', true],
    [20_000, '=', 20_000, '~', true],
    [115, '>=', 97, '>=', false],
    [2500, '=', 2000, '=', false],
    [3950, '=', 2500, '=', false],
    [5969, '=', 5696, '=', false],
    [2000, '>', 5000, '=', false],
    [164, '=', 163, '=', false],
    [141, '=', 133, '=', false],
  ])('%d (%s) and %d (%s): agree is %s', (a, one, b, other, expected) => {
    expect(agree(read(a, one), read(b, other))).toBe(expected);
    expect(agree(read(b, other), read(a, one))).toBe(expected);
  });

  it('holds what it names', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: -1e12, max: 1e12 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
        fc.constantFrom<Comparator>('=', '>=', '>', '<=', '<', '~'),
        (value, comparator) => {
          const { low, high, nominal } = read(value, comparator);
          expect(low).toBeLessThanOrEqual(nominal);
          expect(high).toBeGreaterThanOrEqual(nominal);
        },
      ),
    );
  });

  it('reads nothing where there is no number', () => {
    expect(readingOf({ value: Number.POSITIVE_INFINITY, comparator: '=' })).toBeUndefined();
    expect(readingOf({ value: Number.NaN, comparator: '=' })).toBeUndefined();
    expect(readingOf({ low: 3, high: 2, comparator: '=' })).toBeUndefined();
    expect(readingOf({ comparator: '=' })).toBeUndefined();
  });
});

describe('slips', () => {
  it.each([
    [5969, 5696, true],
    [1832, 1823, true],
    [5969, 5970, false],
    [164, 164, false],
    [133, 141, false],
    [1000, 10_000, false],
  ])('%d and %d: %s', (a, b, expected) => {
    expect(looksLikeSlip(a, b)).toBe(expected);
  });
});
