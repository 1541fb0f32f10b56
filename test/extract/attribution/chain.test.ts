import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  begin,
  bestLabels,
  emissions,
  goOn,
  inside,
  isInside,
  KINDS,
  kindOf,
  LABELS,
  marginals,
  mayFollow,
  OUTSIDE,
} from '../../../src/extract/attribution/rank/chain.ts';
import { sightOf } from '../../../src/extract/attribution/rank/spans.ts';
import { type Sequence, trainChain } from '../../../training/attribution/chain-training.ts';

const L = LABELS.length;

/** All sequences of `n` labels that may be, with their scores. */
function every(scores: readonly number[], moves: readonly number[], n: number): { labels: number[]; score: number }[] {
  let all: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < n; i++)
    all = all.flatMap(({ labels, score }) =>
      LABELS.flatMap((_, next) => {
        const before = labels.at(-1) ?? -1;
        if (!mayFollow(before, next)) return [];
        const move = before < 0 ? 0 : (moves[before * L + next] ?? 0);
        return [{ labels: [...labels, next], score: score + move + (scores[i * L + next] ?? 0) }];
      }),
    );
  return all;
}

const weight = fc.double({ min: -3, max: 3, noNaN: true });
const chains = fc
  .integer({ min: 1, max: 3 })
  .chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.array(weight, { minLength: n * L, maxLength: n * L }),
      fc.array(weight, { minLength: L * L, maxLength: L * L }),
    ),
  );

describe('labels', () => {
  it('name every kind once for each place', () => {
    for (const [k, kind] of KINDS.entries())
      expect([begin(k), goOn(k), inside(k)].map((label) => LABELS[label])).toEqual([
        `B ${kind}`,
        `C ${kind}`,
        `I ${kind}`,
      ]);
    expect(LABELS.map((_, label) => kindOf(label))).toEqual([-1, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
  });

  it('are inside only behind what they are inside of', () => {
    expect(mayFollow(-1, OUTSIDE)).toBe(true);
    expect(mayFollow(-1, inside(0))).toBe(false);
    expect(mayFollow(OUTSIDE, inside(0))).toBe(false);
    expect(mayFollow(begin(1), inside(0))).toBe(false);
    expect(mayFollow(begin(0), inside(0))).toBe(true);
    expect(mayFollow(goOn(0), inside(0))).toBe(true);
    expect(mayFollow(inside(0), begin(0))).toBe(true);
  });
});

describe('a chain', () => {
  it('finds the best of all sequences of labels', () => {
    fc.assert(
      fc.property(chains, ([n, scores, moves]) => {
        const all = every(scores, moves, n);
        const best = all.reduce((a, b) => (b.score > a.score ? b : a));
        const found = bestLabels(Float64Array.from(scores), Float64Array.from(moves));
        const score = all.find(({ labels }) => labels.every((label, i) => label === found[i]))?.score;
        expect(score).toBeCloseTo(best.score, 9);
      }),
      { numRuns: 12 },
    );
  });

  it('gives the probabilities that all sequences add up to', () => {
    fc.assert(
      fc.property(chains, ([n, scores, moves]) => {
        const all = every(scores, moves, n);
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const found = marginals(Float64Array.from(scores), Float64Array.from(moves), true);
        const wanted = new Float64Array(n * L);
        const steps = new Float64Array(L * L);
        for (const { labels, score } of all) {
          const share = Math.exp(score) / total;
          for (const [i, label] of labels.entries()) {
            wanted[i * L + label] = (wanted[i * L + label] ?? 0) + share;
            const at = (labels[i - 1] ?? 0) * L + label;
            if (i) steps[at] = (steps[at] ?? 0) + share;
          }
        }
        for (const [i, share] of wanted.entries()) expect(found.tokens[i]).toBeCloseTo(share, 9);
        for (const [i, share] of steps.entries()) expect(found.moves?.[i]).toBeCloseTo(share, 9);
      }),
      { numRuns: 12 },
    );
  });

  it('never takes labels that may not be, however they score', () => {
    const scores = new Float64Array(5 * L);
    for (let i = 0; i < 5; i++) scores[i * L + inside(i % 3)] = 50;
    const found = bestLabels(scores, new Float64Array(L * L));
    for (const [i, label] of found.entries()) expect(mayFollow(i ? (found[i - 1] ?? 0) : -1, label)).toBe(true);
    expect(bestLabels(new Float64Array(), new Float64Array(L * L))).toHaveLength(0);
  });

  it('stays in numbers where scores are very large', () => {
    const scores = Float64Array.from({ length: 400 * L }, (_, i) => (i % 7) * 300);
    const { tokens } = marginals(scores, new Float64Array(L * L));
    expect(tokens.every((share) => share >= 0 && share <= 1 + 1e-9)).toBe(true);
  });
});

describe('what a chain sees', () => {
  it('joins the parts of a content, and parts contents', () => {
    const labels = [begin(0), inside(0), OUTSIDE, goOn(0), inside(0), begin(0), begin(1), OUTSIDE, goOn(0)];
    const { contents, contentAt, contentKinds } = sightOf(Int32Array.from(labels), new Float64Array(labels.length * L));
    expect(contents).toEqual([
      [
        { from: 0, to: 2 },
        { from: 3, to: 5 },
      ],
      [{ from: 5, to: 6 }],
      [{ from: 6, to: 7 }],
      [{ from: 8, to: 9 }],
    ]);
    expect(contentKinds).toEqual([0, 0, 1, 0]);
    expect([...contentAt]).toEqual([0, 0, -1, 0, 0, 1, 2, -1, 3]);
  });
});

describe('training a chain', () => {
  const told: Sequence = {
    features: [['w=he'], ['w=said'], ['w=it'], ['w=rains'], ['w=.']],
    labels: Int32Array.from([OUTSIDE, OUTSIDE, begin(0), inside(0), OUTSIDE]),
  };
  const plain: Sequence = {
    features: [['w=it'], ['w=rains'], ['w=.']],
    labels: new Int32Array(3),
  };
  const options = { rounds: 30, rate: 0.2, pull: 0, least: 1 };
  const sequences = [told, plain, told, plain];

  it('learns what moves between labels say beside the words', () => {
    const chain = trainChain('words', sequences, options);
    const labels = (features: readonly (readonly string[])[]): number[] => {
      return [...bestLabels(emissions(chain, features), chain.moves)];
    };
    const weightOf = (feature: string, label: number): number => {
      const row = chain.rows.get(feature) ?? 0;
      const from = chain.ends[row - 1] ?? 0;
      const at = chain.labels.subarray(from, chain.ends[row]).indexOf(label);
      return at < 0 ? 0 : (chain.weights[from + at] ?? 0);
    };
    expect(labels([['w=rains'], ['w=.']]).some(isInside)).toBe(false);
    expect(labels([['w=said'], ['w=it'], ['w=rains'], ['w=.']])).toHaveLength(4);
    expect(weightOf('w=said', OUTSIDE)).toBeGreaterThan(0);
    expect(weightOf('w=rains', inside(0))).toBeGreaterThan(0);
  });

  it('gives the same twice, and leaves out what is rare', () => {
    const chain = trainChain('words', sequences, { ...options, least: 3 });
    expect(trainChain('words', sequences, { ...options, least: 3 })).toEqual(chain);
    expect(chain.rows.has('w=said')).toBe(false);
    expect(chain.rows.has('w=it')).toBe(true);
  });
});
