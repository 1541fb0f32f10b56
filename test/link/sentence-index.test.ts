import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyWeights } from '../../src/link/key-weights.ts';
import type { KeyedSentence } from '../../src/link/passages.ts';
import { SentenceIndex, type Weighed, weighed } from '../../src/link/sentence-index.ts';
import { findTranslations } from '../../src/link/translations.ts';

const LEAST = { shared: 8, alike: 0.48 };
const LIKE = { shared: 8, alike: 0.25 };

const sentence = (keys: Iterable<number>): KeyedSentence => ({ from: 0, to: 1, keys: Uint16Array.from(new Set(keys)) });

/** What both sentences share, and how like they are, looked at key by key. */
function compared(a: Weighed, b: Weighed, weights: KeyWeights): { readonly both: number; readonly alike: number } {
  const both = [...b.keys].filter((key) => a.keys.includes(key)).reduce((sum, key) => sum + weights.of(key), 0);
  return { both, alike: (2 * both) / (a.sum + b.sum) };
}

/** Sentences of few words that are repeated, so that many are alike, and of many. */
const words = fc.oneof(fc.nat(40), fc.nat(2000), fc.integer({ min: 30_000, max: 65_535 }));
const reports = fc.array(fc.array(fc.array(words, { maxLength: 14 }).map(sentence), { maxLength: 5 }), {
  minLength: 1,
  maxLength: 12,
});

describe('the sentences of a language', () => {
  it('are found where, and only where, every pair that is compared is so like', () => {
    let hits = 0;
    fc.assert(
      fc.property(reports, fc.array(words, { minLength: 2, maxLength: 14 }), fc.nat(8), (all, own, kept) => {
        // The one that is asked for says again a part of what another says.
        const asked = sentence([...own, ...(all.at(-1)?.at(-1)?.keys ?? []).slice(0, kept)]);
        const weights = new KeyWeights([...all.flat(), asked]);
        const index = new SentenceIndex(weights, LEAST);
        const weighedReports = all.map((sentences) => sentences.map((each) => weighed(each, weights)));
        for (const [report, sentences] of weighedReports.entries()) index.add(report, sentences, report);
        const query = weighed(asked, weights);
        const found = new Set<number>();
        index.reportsWith(query, 0, found);
        const expected = weighedReports.flatMap((sentences, report) => {
          const near = sentences.some((each) => {
            const { both, alike } = compared(query, each, weights);
            return both >= LEAST.shared && alike >= LEAST.alike;
          });
          return near ? [report] : [];
        });
        hits += expected.length;
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
        for (const [report, sentences] of weighedReports.entries()) {
          const like = sentences.flatMap((each, at) => {
            const { both, alike } = compared(query, each, weights);
            return each.keys.length && both >= LIKE.shared && alike >= LIKE.alike ? [at] : [];
          });
          expect(index.like(query, report, LIKE, 0).map(({ index: at }) => at)).toEqual(like);
        }
      }),
    );
    expect(hits).toBeGreaterThan(20);
  });

  it('of earlier days are not found', () => {
    const all = [5, 6, 9].map((day) => ({ day, sentence: sentence([40_001, 40_002, 40_003, 40_004]) }));
    const weights = new KeyWeights(all.map((each) => each.sentence));
    const index = new SentenceIndex(weights, LEAST);
    for (const [report, each] of all.entries()) index.add(report, [weighed(each.sentence, weights)], each.day);
    const query = weighed(sentence([40_001, 40_002, 40_003, 40_004]), weights);
    const found = new Set<number>();
    index.reportsWith(query, index.since(6), found);
    expect([...found]).toEqual([2, 1]);
    expect(index.like(query, 0, LIKE, index.since(6))).toEqual([]);
    expect(index.like(query, 0, LIKE, index.since(5))).toHaveLength(1);
  });
});

describe('translations', () => {
  const text = (from: number): KeyedSentence[] =>
    Array.from({ length: 4 }, (_, at) => sentence(Array.from({ length: 6 }, (_key, n) => from + at * 10 + n)));
  const report = (language: string, day: number, ...parts: readonly KeyedSentence[][]) => ({
    language,
    day,
    sentences: parts.flat(),
  });

  it('are passages in another language and the same order, within two weeks', () => {
    const found = findTranslations([
      report('de', 100, text(40_000), text(41_000)),
      report('ru', 101, text(50_000), text(41_000)),
      report('de', 102, text(41_000)),
      report('en', 130, text(41_000)),
      report('ru', 102, [...text(40_000)].reverse()),
    ]);
    expect(found.map(({ from, to, pairs }) => [from, to, pairs.map((pair) => [pair.from, pair.to])])).toEqual([
      [
        0,
        1,
        [
          [4, 4],
          [5, 5],
          [6, 6],
          [7, 7],
        ],
      ],
      [
        1,
        2,
        [
          [4, 0],
          [5, 1],
          [6, 2],
          [7, 3],
        ],
      ],
    ]);
  });

  it('may be one sentence where the report says whom it took it from', () => {
    const [first, ...others] = text(40_000);
    const all = [report('de', 100, text(40_000)), report('ru', 101, first ? [first] : [], text(50_000))];
    expect(others).toHaveLength(3);
    expect(findTranslations(all)).toEqual([]);
    const told = (to: number): ReadonlySet<number> => new Set(to === 1 ? [0] : []);
    expect(findTranslations(all, told).map(({ from, to, pairs }) => [from, to, pairs.length])).toEqual([[0, 1, 1]]);
  });
});
