import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord } from '../../src/text/cut.ts';

describe('cutting at a word', () => {
  it.each([
    ['the silo burned', 20, 'the silo burned'],
    ['the silo burned down', 15, 'the silo …'],
    ['Getreideterminal', 8, 'Getreide …'],
  ])('%s to %i', (text, longest, expected) => {
    expect(cutAtWord(text, longest)).toBe(expected);
  });
  it('is never longer than what was asked for and its mark, and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, longest) => {
        const cut = cutAtWord(text, longest);
        expect(cut.length).toBeLessThanOrEqual(Math.max(longest + 2, 0));
        expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }),
    );
  });
});
