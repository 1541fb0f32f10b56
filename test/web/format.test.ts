import { describe, expect, it } from 'vitest';
import { de } from '../../web/src/i18n/de.ts';
import { en } from '../../web/src/i18n/en.ts';
import { formatOf } from '../../web/src/i18n/format.ts';

const english = formatOf('en', en);
const german = formatOf('de', de);

describe('figures', () => {
  it.each([
    [{ value: 4400, comparator: '>' as const }, 'more than 4,400', 'mehr als 4.400'],
    [{ value: 164, comparator: '=' as const }, '164', '164'],
    [{ low: 2000, high: 2500, comparator: '~' as const }, '2,000 to 2,500', '2.000 bis 2.500'],
    [{ low: 40 }, 'at least 40', 'mindestens 40'],
  ])('%j are written with what limits them, by language', (amount, inEnglish, inGerman) => {
    expect(english.amount(amount)).toBe(inEnglish);
    expect(german.amount(amount)).toBe(inGerman);
  });
});

describe('dates', () => {
  it.each([
    ['2022-01-08T22:16', '8 January 2022, 22:16', '8. Januar 2022, 22:16'],
    ['2022-01-08T09:05:00+01:00', '8 January 2022, 09:05 +01:00', '8. Januar 2022, 09:05 +01:00'],
    ['2022-01', 'January 2022', 'Januar 2022'],
    ['2022', '2022', '2022'],
    ['no date', 'no date', 'no date'],
  ])('%s is written as far as it goes, unconverted', (iso, inEnglish, inGerman) => {
    expect(english.date(iso)).toBe(inEnglish);
    expect(german.date(iso)).toBe(inGerman);
  });

  it('leave the year out where it is known', () => {
    expect(english.day('2022-01-08', 2022)).toBe('8 Jan');
    expect(english.day('2022-01-08', 2023)).toBe('8 Jan 2022');
  });
});

describe('messages', () => {
  /** Every text of a language, by its path; functions called with what they take. */
  function texts(node: unknown, path = ''): [string, string][] {
    if (typeof node === 'string') return [[path, node]];
    if (typeof node === 'function') {
      const given = Array.from({ length: node.length }, (_, i) => (i === 0 ? 2 : 3));
      return [[path, String((node as (...args: number[]) => string)(...given))]];
    }
    return Object.entries(node as object).flatMap(([key, value]) => texts(value, `${path}/${key}`));
  }

  it('say something in both languages, under the same keys', () => {
    const [inEnglish, inGerman] = [texts(en), texts(de)];
    expect(inGerman.map(([path]) => path).sort()).toEqual(inEnglish.map(([path]) => path).sort());
    for (const [path, text] of [...inEnglish, ...inGerman]) expect(text.trim(), path).not.toBe('');
  });
});
