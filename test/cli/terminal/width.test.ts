import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chop, displayWidth } from '../../../src/cli/terminal/width.ts';

describe('columns that a text takes', () => {
  it.each([
    ['Straße', 6],
    ['Токаев', 6],
    ['Қасым-Жомарт', 12],
    ['и\u0306', 1],
    ['e\u0301te\u0301', 3],
    ['🔥', 2],
    ['👩‍👩‍👧', 2],
    ['❤️', 2],
    ['🇰🇿', 2],
    ['阿拉木图', 8],
    ['“—…”', 4],
    ['', 0],
  ])('%s: %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('chopping a word that is too wide', () => {
  it('cuts between characters as a reader counts them', () => {
    expect(chop('a👩‍👩‍👧bи\u0306в', 3)).toEqual(['a👩‍👩‍👧', 'bи\u0306в']);
  });

  it('loses nothing and keeps every piece within the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const pieces = chop(text, width);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(displayWidth(piece)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
