import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areBeside, isPartOfIt } from '../../src/link/claims/apart.ts';
import { sameNumber } from '../../src/link/claims/compatible.ts';
import { Holdings } from '../../src/link/claims/holdings.ts';
import type { FigureItem, Setting } from '../../src/link/claims/items.ts';
import type { FigureSlots, StatementDigest } from '../../src/link/digest.ts';

const settings = [0, 1, 2].map((order) => ({ order, time: order }) as Setting);
const statements = [0, 1].map((number) => ({ id: `s${number}`, speakerText: `speaker ${number}` }) as StatementDigest);

const number = fc.oneof(
  fc.record({ value: fc.constantFrom(0, 3, 7, 12) }),
  fc.record({ low: fc.constantFrom(3, 7), high: fc.constantFrom(7, 12) }),
  fc.constant({}),
);

const slotsOf = (quantity: string) =>
  fc
    .tuple(number, fc.constantFrom('current', 'previous', 'forecast'), fc.boolean(), fc.constantFrom([], ['q0', 'q1']))
    .map(([told, role, negated, totalOf]) => ({ quantity, role, negated, totalOf, ...told }) as unknown as FigureSlots);

const itemOf = (quantity: string): fc.Arbitrary<FigureItem> =>
  fc
    .record({
      setting: fc.constantFrom(...settings),
      statement: fc.constantFrom(...statements),
      slots: slotsOf(quantity),
      term: fc.boolean(),
      whole: fc.option(slotsOf('whole'), { nil: undefined }),
      unit: fc.constantFrom('men', 'cars', undefined),
      time: fc.constantFrom(0, 1),
    })
    .map(({ whole, unit, ...item }) => ({
      ...item,
      statements: [item.statement],
      ...(whole && { whole }),
      ...(unit !== undefined && { unit }),
    }));

test('a claim answers of its figures what going through them answers', () => {
  const others = fc.tuple(itemOf('q1'), itemOf('q2'), itemOf('q3'), itemOf('q4'), itemOf('q5'));
  fc.assert(
    fc.property(itemOf('q0'), others, itemOf('asked'), (first, rest, asked) => {
      const all = [first, ...rest];
      const holdings = new Holdings(first);
      for (const item of rest) holdings.add(item);
      const same = all.flatMap((item, at) => (sameNumber(item.slots, asked.slots) ? [at] : []));
      expect(holdings.withNumber(asked)).toEqual(same);
      expect(holdings.hasNumber(asked)).toBe(same.length > 0);
      expect(holdings.hasUnit(asked)).toBe(all.some(({ unit }) => unit === asked.unit));
      expect(holdings.ofReport(asked.setting)).toEqual(all.filter(({ setting }) => setting === asked.setting));
      expect(holdings.isApart(asked)).toBe(
        all.some((other) => areBeside(other, asked) || isPartOfIt(asked, other) || isPartOfIt(other, asked)),
      );
    }),
    { numRuns: 2000 },
  );
});

test('however many figures a report has, those that are told alike are no other answer', () => {
  const told = fc.tuple(itemOf('q1'), itemOf('q2'), fc.array(fc.boolean(), { minLength: 12, maxLength: 60 }));
  fc.assert(
    fc.property(told, itemOf('asked'), ([one, other, which], asked) => {
      const all = which.map((isOne, at) => ({ ...(isOne ? one : other), unit: `${at}` }));
      const [first = one, ...rest] = all;
      const holdings = new Holdings(first);
      for (const item of rest) holdings.add(item);
      expect(holdings.isApart(asked)).toBe(
        all.some((item) => areBeside(item, asked) || isPartOfIt(asked, item) || isPartOfIt(item, asked)),
      );
    }),
    { numRuns: 2000 },
  );
});
