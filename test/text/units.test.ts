import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/text/units.ts';

const told = (text: string): string => String.fromCharCode(...unitsOf(text).subarray(0, text.length));

describe('the code units of a text', () => {
  it('are those of its characters, whatever was read before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, text) => {
        unitsOf(before);
        expect(told(text)).toBe(text);
        expect(told(before + text)).toBe(before + text);
      }),
    );
  });

  it('are all there of a text longer than most', () => {
    const long = 'Überschwemmung 😀 в Алматы '.repeat(3000);
    const units = unitsOf(long);
    for (const at of [0, 16, 17, 40_000, long.length - 1]) expect(units[at]).toBe(long.charCodeAt(at));
  });
});
