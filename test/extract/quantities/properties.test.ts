import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const PIECES = [
  '1',
  '5',
  '20',
  '2.000',
  '3,5',
  '1e999',
  '16.07.21',
  '٣',
  'zwei',
  'hundert',
  'tausend',
  'Millionen',
  'Hunderte',
  'eine',
  'halbe',
  'mehr als',
  'zwischen',
  'und',
  'bis',
  '-',
  '–',
  '−',
  '%',
  '$',
  '€',
  'Euro',
  'Soldaten',
  'tote',
  'davon',
  'insgesamt',
  ':',
  ',',
  '.',
  '\n',
  '\n\n',
  '(',
  ')',
  '"',
  '/',
  'one',
  'of',
  'dozen',
  'тыс.',
  'двое',
  'из них',
  'до',
  'от',
  'USD10m',
  'minus-5',
  '50mph',
  '😀',
  '\u00ad',
  "'000",
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));
const language = fc.constantFrom('de', 'en', 'ru');

describe('every reading', () => {
  it('gives the exact words, in order, none over another, with finite numbers', () => {
    fc.assert(
      fc.property(language, text, (code, words) => {
        let last = 0;
        for (const { start, end, text: span, value, low, high } of read(code, words)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(words.slice(start, end)).toBe(span);
          const numbers = value === undefined ? [low, high] : [value];
          for (const number of numbers) expect(Number.isFinite(number)).toBe(true);
          if (low !== undefined && high !== undefined) expect(low).toBeLessThan(high);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('ties figures only to others that are there', () => {
    fc.assert(
      fc.property(language, text, (code, words) => {
        const found = read(code, words);
        const ids = new Set(found.map(({ id }) => id));
        for (const { id, partOf, totalOf } of found) {
          if (partOf) expect(ids.has(partOf) && partOf !== id).toBe(true);
          for (const row of totalOf ?? []) expect(ids.has(row) && row !== id).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('hostile input', () => {
  it.each([
    '1 und ',
    'zwischen 1 und ',
    'hundert ',
    '1-',
    'eine halbe ',
    '1 000 ',
    'getötet 1 tote Soldaten, ',
    'davon 1, ',
    'nahm ',
    'A: 1 Soldaten\n',
    'von 1 bis 2 ',
    'weitere ',
    '$',
    '(5 ',
  ])('takes time linear in its length: %j', (piece) => {
    const small = piece.repeat(Math.ceil(20_000 / piece.length));
    const time = (words: string): number => {
      const begin = performance.now();
      read('de', words);
      return performance.now() - begin;
    };
    time(small);
    const one = time(small);
    expect(time(small.repeat(8))).toBeLessThan(8 * 5 * one + 300);
  });
});
