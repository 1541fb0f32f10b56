import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, compareRead, foldName, nameKeys, readName } from '../../src/names/index.ts';
import { DIFFERENT, SAME } from './pairs.ts';

const written = [...Object.values(SAME), ...Object.values(DIFFERENT)].flat(2);
const name = fc.oneof(
  fc.constantFrom(...written),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom(...'aeiouyjwvszcht шщжзцйяюё.-’,&IVX1 ابج山'), { maxLength: 25 })
    .map((chars) => chars.join('')),
  fc.tuple(fc.constantFrom(...written), fc.constantFrom(...written)).map((both) => both.join(' ')),
);

describe('comparing any two names', () => {
  it('is symmetric, deterministic, and scores between 0 and 1', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const there = compareNames(a, b);
        const back = compareNames(b, a);
        expect({ same: back.same, score: back.score }).toEqual({ same: there.same, score: there.score });
        expect(compareNames(a, b)).toEqual(there);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        expect(there.same).toBe(there.score >= 0.5);
        expect(there.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('joins a name with itself, in capitals too', () => {
    fc.assert(
      fc.property(name, (a) => {
        if (readName(a).words.length === 0) return;
        expect(compareNames(a, a)).toMatchObject({ same: true, score: 1 });
      }),
    );
    for (const one of written.filter((each) => readName(each).words.length > 0))
      expect([one, compareNames(one, one.toUpperCase()).same]).toEqual([one, true]);
  });

  it('answers for names read once as for names read each time', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const { reasons, ...compared } = compareNames(a, b);
        expect(compareRead(readName(a), readName(b))).toEqual(compared);
        expect(reasons).toHaveLength(compared.because.length);
      }),
    );
  });
});

describe('folding', () => {
  it.each([
    ['tokaev', ['Toqajew', 'Tokajew', 'Tokayev', 'Toqayev', 'Токаев', 'Тоқаев', 'TOKAYEV']],
    ['nasarbaev', ['Nasarbajew', 'Nazarbayev', 'Назарбаев']],
    ['Saparov', ['Schapparow', 'Schaparow', 'Japarov', 'Жапаров']],
    ['masimov', ['Massimow', 'Massimov', 'Масимов']],
    ['Sanaosen', ['Schanaosen', 'Zhanaozen', 'Жанаозен']],
    ['Sibutov', ['Schibutow', 'Shibutov', 'Шибутов']],
  ])('makes %s of all its spellings', (folded, spellings) => {
    expect(spellings.map(foldName)).toEqual(spellings.map(() => folded));
  });

  it('keeps Toqajew and Tokarew, Massimow and Maximow apart', () => {
    expect(foldName('Toqajew')).not.toBe(foldName('Tokarew'));
    expect(foldName('Massimow')).not.toBe(foldName('Maximow'));
  });

  it('files names that are one under a common key, in few keys', () => {
    for (const [group, pairs] of Object.entries(SAME))
      for (const [a, b] of pairs) {
        const keys = nameKeys(a);
        expect([group, a, b, nameKeys(b).some((key) => keys.includes(key))]).toEqual([group, a, b, true]);
        expect(keys.length).toBeLessThan(30);
      }
  });
});
