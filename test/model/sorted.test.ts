import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBefore } from '../../src/model/sorted.ts';

const sorted = fc.array(fc.integer({ min: 0, max: 20 })).map((numbers) => numbers.sort((a, b) => a - b));

it('counts what is before, as going through all would', () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 21 }), (numbers, limit) => {
      expect(countBefore(numbers, (number) => number < limit)).toBe(numbers.filter((number) => number < limit).length);
    }),
  );
});

it('looks at few of many', () => {
  let looks = 0;
  const at = countBefore(
    Uint32Array.from({ length: 1 << 16 }).map((_, i) => i),
    (number) => {
      looks++;
      return number < 40_000;
    },
  );
  expect([at, looks]).toEqual([40_000, 16]);
});
