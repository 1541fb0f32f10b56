import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDate,
  dayNumber,
  easter,
  isDate,
  isoDay,
  isoWeek,
  weekdayOf,
} from '../../../src/extract/times/calendar.ts';

const day = fc.integer({ min: -700_000, max: 2_900_000 });

describe('the calendar', () => {
  it('agrees with the one of the runtime', () => {
    fc.assert(
      fc.property(day, (n) => {
        const date = new Date(n * 86_400_000);
        expect(civilDate(n)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(n) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('counts a day and its date both ways alike', () => {
    fc.assert(
      fc.property(day, (n) => {
        const { year, month, day: date } = civilDate(n);
        expect(dayNumber(year, month, date)).toBe(n);
      }),
    );
  });

  it.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2018-12-31', 2019, 1],
    ['2022-01-13', 2022, 2],
  ])('%s lies in week %i-W%i', (iso, year, week) => {
    const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
    expect(isoWeek(dayNumber(y, m, d))).toEqual({ year, week });
  });

  it.each([
    [1961, '1961-04-02', '1961-04-09'],
    [2000, '2000-04-23', '2000-04-30'],
    [2021, '2021-04-04', '2021-05-02'],
    [2022, '2022-04-17', '2022-04-24'],
    [2025, '2025-04-20', '2025-04-20'],
  ])('Easter of %i is %s, the Orthodox one %s', (year, western, orthodox) => {
    expect(isoDay(easter(year))).toBe(western);
    expect(isoDay(easter(year, true))).toBe(orthodox);
  });

  it('knows the days that there are', () => {
    expect(isDate(2024, 2, 29)).toBe(true);
    expect(isDate(2022, 2, 29)).toBe(false);
    expect(isDate(undefined, 2, 29)).toBe(true);
    expect(isDate(2022, 4, 31)).toBe(false);
    expect(isDate(2022, 13, 1)).toBe(false);
  });
});
