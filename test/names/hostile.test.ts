import { describe, expect, it } from 'vitest';
import { compareNames, foldName, nameKeys } from '../../src/names/index.ts';

const LONG = 10_000;
const hostile: readonly (readonly [string, string])[] = [
  ['one letter', 'a'.repeat(LONG)],
  ['letters in turn', 'ab'.repeat(LONG / 2)],
  ['Cyrillic letters', 'щю'.repeat(LONG / 2)],
  ['groups of letters', 'schtsch'.repeat(LONG / 7)],
  ['many words', 'Karim '.repeat(LONG / 6)],
  ['many different words', Array.from({ length: LONG / 5 }, (_, at) => `w${at}`).join(' ')],
  ['initials', 'A.'.repeat(LONG / 2)],
  ['initials apart', 'A. '.repeat(LONG / 3)],
  ['particles', 'al bin '.repeat(LONG / 7)],
  ['titles', 'Dr. '.repeat(LONG / 4)],
  ['legal forms', 'Ltd '.repeat(LONG / 4)],
  ['numerals', 'twenty '.repeat(LONG / 7)],
  ['digits', '9'.repeat(LONG)],
  ['apostrophes', "'s".repeat(LONG / 2)],
  ['marks', `a${'\u0301'.repeat(LONG)}`],
  ['lone surrogates', '\ud800'.repeat(LONG)],
  ['emoji', '🧨'.repeat(LONG / 2)],
  ['control characters', '\u0000\u202e\u200d'.repeat(LONG / 3)],
  ['commas', 'a,'.repeat(LONG / 2)],
  ['endings', `Ток${'ами'.repeat(LONG / 3)}`],
  ['hyphens', '-'.repeat(LONG)],
  ['signs', '&'.repeat(LONG)],
];

describe('names of 10,000 letters', () => {
  it.each(hostile)('%s: bounded time, an answer, joined with itself or empty', (_what, text) => {
    const started = performance.now();
    const self = compareNames(text, text);
    const slip = compareNames(text, `${text.slice(0, -1)}x`);
    expect(foldName(text).length).toBeLessThanOrEqual(3 * text.length);
    expect(nameKeys(text).length).toBeLessThan(500);
    for (const [, other] of hostile) expect(compareNames(text, other).score).toBeLessThanOrEqual(1);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(self.same || self.reasons.join() === 'no word to compare').toBe(true);
    expect(slip.score).toBeLessThanOrEqual(1);
  });
});
