import { type Forest, leafOf, type Tree } from '../../src/extract/attribution/rank/trees.ts';
import { randomFrom } from './random.ts';

export interface BoostOptions {
  readonly trees: number;
  readonly rate: number;
  readonly depth: number;
  /** Samples in a leaf, at least. */
  readonly least: number;
  readonly l2: number;
  /** Share of the inputs, and of the samples, that each tree looks at. */
  readonly inputs: number;
  readonly samples: number;
}

export interface Weighted {
  readonly inputs: readonly number[];
  /** From 0 to 1. */
  readonly target: number;
}

const BINS = 48;

/** Up to BINS - 1 values between which the samples spread evenly. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts: number[] = [];
  for (let k = 1; k < BINS; k++) {
    const at = Math.floor((k * sorted.length) / BINS);
    const low = sorted[at - 1] ?? 0;
    const high = sorted.slice(at).find((value) => value > low);
    if (high === undefined) break;
    const cut = Number(((low + high) / 2).toPrecision(4));
    if (cut >= low && cut < high && cut > (cuts.at(-1) ?? -Infinity)) cuts.push(cut);
  }
  return cuts;
}

/** Gradient boosting of regression trees for log odds (Friedman 2001), with second-order leaf values. */
export function boost(samples: readonly Weighted[], options: BoostOptions): Forest {
  const { depth, least, l2 } = options;
  const width = samples[0]?.inputs.length ?? 0;
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(samples.map(({ inputs }) => inputs[f] ?? 0)));
  const bins = cuts.map((list, f) =>
    Uint8Array.from(samples, ({ inputs }) => {
      const value = inputs[f] ?? 0;
      let bin = 0;
      while (bin < list.length && value > (list[bin] ?? 0)) bin++;
      return bin;
    }),
  );
  const mean = samples.reduce((sum, { target }) => sum + target, 0) / Math.max(1, samples.length);
  const bias = Math.round(1000 * Math.log(mean / (1 - mean))) / 1000;
  const score = new Float64Array(samples.length).fill(bias);
  const slope = new Float64Array(samples.length);
  const curve = new Float64Array(samples.length);
  const random = randomFrom(11);

  const grow = (rows: readonly number[], inputs: readonly number[], left: number): Tree => {
    let g = 0;
    let h = 0;
    for (const row of rows) {
      g += slope[row] ?? 0;
      h += curve[row] ?? 0;
    }
    const leaf = Math.round((-options.rate * g * 1e5) / (h + l2)) / 1e5;
    if (!left || rows.length < 2 * least) return leaf;
    let top = 1e-6;
    let split: readonly [input: number, bin: number] | null = null;
    const gs = new Float64Array(BINS);
    const hs = new Float64Array(BINS);
    const ns = new Int32Array(BINS);
    for (const f of inputs) {
      const column = bins[f];
      const limit = cuts[f]?.length ?? 0;
      if (!column || !limit) continue;
      gs.fill(0);
      hs.fill(0);
      ns.fill(0);
      for (const row of rows) {
        const bin = column[row] ?? 0;
        gs[bin] = (gs[bin] ?? 0) + (slope[row] ?? 0);
        hs[bin] = (hs[bin] ?? 0) + (curve[row] ?? 0);
        ns[bin] = (ns[bin] ?? 0) + 1;
      }
      let gl = 0;
      let hl = 0;
      let nl = 0;
      for (let bin = 0; bin < limit; bin++) {
        gl += gs[bin] ?? 0;
        hl += hs[bin] ?? 0;
        nl += ns[bin] ?? 0;
        if (nl < least) continue;
        if (rows.length - nl < least) break;
        const gain = (gl * gl) / (hl + l2) + ((g - gl) * (g - gl)) / (h - hl + l2) - (g * g) / (h + l2);
        if (gain > top) {
          top = gain;
          split = [f, bin];
        }
      }
    }
    if (!split) return leaf;
    const [f, bin] = split;
    const column = bins[f];
    const yes = rows.filter((row) => (column?.[row] ?? 0) <= bin);
    const no = rows.filter((row) => (column?.[row] ?? 0) > bin);
    return [f, cuts[f]?.[bin] ?? 0, grow(yes, inputs, left - 1), grow(no, inputs, left - 1)];
  };

  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (const [i, { target }] of samples.entries()) {
      const p = 1 / (1 + Math.exp(-(score[i] ?? 0)));
      slope[i] = p - target;
      curve[i] = Math.max(p * (1 - p), 1e-6);
    }
    const rows = samples.flatMap((_, i) => (random() < options.samples ? [i] : []));
    const inputs = cuts.flatMap((_, f) => (random() < options.inputs ? [f] : []));
    const tree = grow(rows, inputs, depth);
    trees.push(tree);
    for (const [i, { inputs: values }] of samples.entries()) score[i] = (score[i] ?? 0) + leafOf(tree, values);
  }
  return { bias, trees };
}
