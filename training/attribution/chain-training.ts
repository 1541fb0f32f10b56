import {
  type Chain,
  chainFrom,
  type FeatureWeights,
  LABELS,
  marginals,
  mayFollow,
} from '../../src/extract/attribution/rank/chain.ts';
import { randomFrom } from './random.ts';

const L = LABELS.length;

/** Weights closer to 0 are left out. */
const LEAST = 0.05;

export interface Sequence {
  readonly features: readonly (readonly string[])[];
  readonly labels: Int32Array;
}

export interface ChainOptions {
  readonly rounds: number;
  readonly rate: number;
  /** How far every weight is drawn towards 0 after each round. */
  readonly pull: number;
  /** Tokens that a feature must stand at. */
  readonly least: number;
}

interface Row {
  /** Where the weights of the features of every token begin, token by token. */
  readonly places: Int32Array;
  /** By token: where its features end in `places`. */
  readonly ends: Int32Array;
  readonly labels: Int32Array;
}

function rowOf(features: Sequence['features'], labels: Int32Array, index: ReadonlyMap<string, number>): Row {
  const places: number[] = [];
  const ends = Int32Array.from(features, (list) => {
    for (const feature of list) {
      const at = index.get(feature);
      if (at !== undefined) places.push(at * L);
    }
    return places.length;
  });
  return { places: Int32Array.from(places), ends, labels };
}

/** A linear-chain conditional random field, by stochastic gradient descent with a rate per weight (AdaGrad); the weights are means over the later rounds. */
export function trainChain(
  view: Chain['view'],
  sequences: readonly Sequence[],
  { rounds, rate, pull, least }: ChainOptions,
): Chain {
  const counts = new Map<string, number>();
  for (const { features } of sequences)
    for (const list of features) for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = sequences
    .filter(({ features }) => features.length > 0)
    .map(({ features, labels }) => rowOf(features, labels, index));
  const weights = new Float64Array(names.length * L);
  const squares = new Float64Array(names.length * L).fill(1e-2);
  const moves = new Float64Array(L * L);
  const moveSquares = new Float64Array(L * L).fill(1e-2);
  const mean = new Float64Array(names.length * L);
  const meanMoves = new Float64Array(L * L);
  const random = randomFrom(7);
  const order = rows.map((_, i) => i);
  const late = Math.floor(rounds / 2);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      const { places, ends, labels } = row;
      const n = ends.length;
      const scores = new Float64Array(n * L);
      for (let i = 0, k = 0; i < n; i++) {
        const at = i * L;
        for (const end = ends[i] ?? k; k < end; k++) {
          const place = places[k] ?? 0;
          for (let l = 0; l < L; l++) scores[at + l] = (scores[at + l] ?? 0) + (weights[place + l] ?? 0);
        }
      }
      const expected = marginals(scores, moves, true);
      for (let i = 0; i < n; i++) {
        const gold = labels[i] ?? 0;
        const end = ends[i] ?? 0;
        for (let l = 0; l < L; l++) {
          const slope = (expected.tokens[i * L + l] ?? 0) - (l === gold ? 1 : 0);
          if (slope < 5e-3 && slope > -5e-3) continue;
          const square = slope * slope;
          for (let k = ends[i - 1] ?? 0; k < end; k++) {
            const w = (places[k] ?? 0) + l;
            const sum = (squares[w] ?? 0) + square;
            squares[w] = sum;
            weights[w] = (weights[w] ?? 0) - (rate * slope) / Math.sqrt(sum);
          }
        }
      }
      const slopes = expected.moves ?? new Float64Array(L * L);
      for (let i = 1; i < n; i++) {
        const move = (labels[i - 1] ?? 0) * L + (labels[i] ?? 0);
        slopes[move] = (slopes[move] ?? 0) - 1;
      }
      for (let m = 0; m < L * L; m++) {
        const slope = slopes[m] ?? 0;
        const sum = (moveSquares[m] ?? 0) + slope * slope;
        moveSquares[m] = sum;
        if (mayFollow(Math.floor(m / L), m % L)) moves[m] = (moves[m] ?? 0) - (rate * slope) / Math.sqrt(sum);
      }
    }
    for (let w = 0; w < weights.length; w++) {
      const weight = weights[w] ?? 0;
      weights[w] = weight > pull ? weight - pull : weight < -pull ? weight + pull : 0;
    }
    if (round < late) continue;
    for (let w = 0; w < weights.length; w++) mean[w] = (mean[w] ?? 0) + (weights[w] ?? 0) / (rounds - late);
    for (let m = 0; m < L * L; m++) meanMoves[m] = (meanMoves[m] ?? 0) + (moves[m] ?? 0) / (rounds - late);
  }
  const round2 = (x: number): number => Math.round(x * 100) / 100;
  const kept = new Map<string, FeatureWeights>();
  for (const [i, name] of names.entries()) {
    const row: number[] = [];
    for (let l = 0; l < L; l++) {
      const weight = mean[i * L + l] ?? 0;
      if (Math.abs(weight) >= LEAST) row.push(l, round2(weight));
    }
    if (row.length) kept.set(name, row);
  }
  return chainFrom(view, kept, meanMoves.map(round2));
}
