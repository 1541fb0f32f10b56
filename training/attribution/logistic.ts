/** One reading with what its features are, and how good it turned out to be, from 0 to 1. */
export interface Sample {
  readonly features: readonly string[];
  readonly target: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface FitOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the pull towards 0. */
  readonly l2: number;
  /** Samples that a feature must stand in. */
  readonly least: number;
}

/** Pseudo-random numbers from 0 to 1 (mulberry32), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Logistic regression towards targets between 0 and 1, by stochastic gradient descent with a rate per feature (AdaGrad). */
export function regress(samples: readonly Sample[], { rounds, rate, l2, least }: FitOptions): Fit {
  const counts = new Map<string, number>();
  for (const { features } of samples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = samples.map(({ features, target }) => ({
    ids: Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
    target,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-2);
  let bias = 0;
  let biasSquare = 1e-2;
  const random = randomFrom(7);
  const order = rows.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      let sum = bias;
      for (const id of row.ids) sum += weights[id] ?? 0;
      const slope = 1 / (1 + Math.exp(-sum)) - row.target;
      biasSquare += slope * slope;
      bias -= (rate * slope) / Math.sqrt(biasSquare);
      for (const id of row.ids) {
        const g = slope + l2 * (weights[id] ?? 0);
        squares[id] = (squares[id] ?? 0) + g * g;
        weights[id] = (weights[id] ?? 0) - (rate * g) / Math.sqrt(squares[id] ?? 1);
      }
    }
  }
  return { bias, weights: new Map(names.map((name, i) => [name, weights[i] ?? 0])) };
}
