import { describe, expect, it } from 'vitest';
import { remembered, wordEnds } from '../../src/language/shared/word-ends.ts';

describe('tests of words', () => {
  it('tells words by their ends, short ones whole', () => {
    const test = wordEnds('anwalt amt bo');
    expect(['staatsanwalt', 'amt', 'landesamt', 'bo'].map((word) => test.test(word))).toEqual([true, true, true, true]);
    expect(['turbo', 'anwälte', ''].map((word) => test.test(word))).toEqual([false, false, false]);
  });

  it('remembers what was told, and asks once', () => {
    let asked = 0;
    const test = remembered({ test: (word) => ++asked > 0 && word.endsWith('e') });
    expect([test.test('ende'), test.test('anfang'), test.test('ende'), test.test('anfang')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(asked).toBe(2);
  });

  it('tells the same when more words were asked than it remembers', () => {
    const test = remembered(/7$/);
    for (let i = 0; i < 50_000; i++) expect(test.test(String(i))).toBe(i % 10 === 7);
    expect(test.test('17')).toBe(true);
  });
});
