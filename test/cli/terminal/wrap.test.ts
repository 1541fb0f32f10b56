import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPaint } from '../../../src/cli/terminal/paint.ts';
import { painted, piece, widthOf, wrap } from '../../../src/cli/terminal/wrap.ts';

const lines = (text: string, width: number): string[] =>
  wrap([piece(text)], width).map((line) => painted(line, plainPaint));

describe('wrapping', () => {
  it('breaks at white space and counts every run of it as one space', () => {
    expect(lines('Es hat   mindestens\nsechs Wellen gegeben', 14)).toEqual([
      'Es hat',
      'mindestens',
      'sechs Wellen',
      'gegeben',
    ]);
  });

  it('fills a line to its last column', () => {
    expect(lines('aaaa bbbb cc', 9)).toEqual(['aaaa bbbb', 'cc']);
  });

  it('cuts what is wider than a line', () => {
    expect(lines('x https://example.org/a y', 10)).toEqual(['x', 'https://ex', 'ample.org/', 'a y']);
  });

  it('keeps a highlighted figure and the comma behind it together', () => {
    const wrapped = wrap([piece('mehr als '), piece('4000', 'figure'), piece(', sagte er')], 10);
    expect(wrapped.map((line) => painted(line, plainPaint))).toEqual(['mehr als', '4000,', 'sagte er']);
    expect(wrapped[1]).toEqual([piece('4000', 'figure'), piece(',')]);
  });

  it('gives one empty line for nothing', () => {
    expect(lines('', 10)).toEqual(['']);
  });

  it('keeps every word in order and every line within the width', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 60 }), (list, width) => {
        const text = list.join(' ');
        const wrapped = wrap([piece(text)], width);
        for (const line of wrapped) expect(widthOf(line)).toBeLessThanOrEqual(width);
        const bare = (value: string): string => value.replace(/[ \t\n]+/g, '');
        expect(bare(wrapped.map((line) => painted(line, plainPaint)).join(''))).toBe(bare(text));
      }),
    );
  });
});
