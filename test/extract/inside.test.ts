import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideOf } from '../../src/extract/inside.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('the items inside a statement', () => {
  it('are those that a plain search finds, each once, in the order of the text', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.array(span, { maxLength: 3 }), (places, spans) => {
        const items = places.map((place, index) => ({ ...place, id: `i${index}` }));
        const plain = items
          .filter((item) => spans.some(({ start, end }) => item.start >= start && item.end <= end))
          .sort((a, b) => a.start - b.start)
          .map(({ id }) => id);
        expect(insideOf(items)(spans)).toEqual(plain);
      }),
      {
        examples: [
          [
            [
              { start: 31, end: 33 },
              { start: 31, end: 32 },
            ],
            [
              { start: 28, end: 32 },
              { start: 21, end: 33 },
            ],
          ],
        ],
      },
    );
  });

  it('are found for 100,000 statements in little time', () => {
    const items = Array.from({ length: 100_000 }, (_, i) => ({ start: i * 10, end: i * 10 + 5, id: `i${i}` }));
    const inside = insideOf(items);
    const started = performance.now();
    const all = items.every(({ start, end, id }) => inside([{ start, end }]).join() === id);
    expect(all).toBe(true);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
