import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameNumber } from '../../src/link/claims/compatible.ts';
import { countedAgain } from '../../src/link/claims/counted-again.ts';
import { type FigureItem, isCurrent } from '../../src/link/claims/items.ts';

const item = fc
  .record({
    value: fc.constantFrom(3, 7, 12, 20, 31, undefined),
    role: fc.constantFrom('current', 'current', 'current', 'previous'),
    negated: fc.constantFrom(false, false, true),
    place: fc.constantFrom('KZ', 'KZ', undefined),
    speaker: fc.constantFrom('e1', 'e2', undefined),
    speakerText: fc.constantFrom('police', 'union', undefined),
    partOf: fc.constantFrom(undefined, undefined, 'q9'),
  })
  .map(({ speaker, speakerText, value, ...slots }) => ({
    statement: { speaker, speakerText },
    slots: { counts: 'people-dead', extent: 'stock', ...slots, ...(value !== undefined && { value }) },
  }));

test('whether a report counts such people again is what going through its figures answers', () => {
  const report = fc.array(item, { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(report, fc.nat(39), fc.nat(4), (told, first, behind) => {
      const own = told.map(
        (each, at) => ({ ...each, slots: { ...each.slots, start: at >> 1 } }) as unknown as FigureItem,
      );
      const [a, b] = [own[first % own.length], own[(first + 1 + behind) % own.length]];
      if (!a || !b || a === b || a.slots.start > b.slots.start) return;
      const onOneWord = ({ statement: x }: FigureItem, { statement: y }: FigureItem): boolean =>
        x.speaker !== undefined && y.speaker !== undefined ? x.speaker === y.speaker : x.speakerText === y.speakerText;
      const again = own.some(
        (other) =>
          other !== a &&
          other !== b &&
          isCurrent(other) &&
          other.slots.partOf === undefined &&
          other.slots.place === a.slots.place &&
          ((other.slots.start > a.slots.start && other.slots.start < b.slots.start) ||
            [a, b].some((of) => onOneWord(other, of) && !sameNumber(other.slots, of.slots))),
      );
      expect(countedAgain(own)(a, b)).toBe(again);
    }),
    { numRuns: 3000 },
  );
});
