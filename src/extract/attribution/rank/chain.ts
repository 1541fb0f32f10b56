import type { StatementKind } from '../../../model/index.ts';

type Told = Exclude<StatementKind, 'narrated'>;

/** The kinds of content that are labelled; their order is that of the weights, and must stay. */
export const KINDS: readonly Told[] = ['indirect', 'direct', 'unframed', 'free-indirect', 'reported'];

/** What a token is: outside, or for each kind the first of a content (B), the first of a later part of it (C), or inside (I). */
export const LABELS: readonly string[] = ['O', ...KINDS.flatMap((kind) => [`B ${kind}`, `C ${kind}`, `I ${kind}`])];
/** Labels as indexes into `LABELS`: of no content, and of a kind, by its index in `KINDS`, the first token, the first of a later part, any other. */
export const OUTSIDE = 0;
export const begin = (kind: number): number => 1 + 3 * kind;
export const goOn = (kind: number): number => 2 + 3 * kind;
export const inside = (kind: number): number => 3 + 3 * kind;
/** Kind of a label, as an index into KINDS; -1 outside. */
export const kindOf = (label: number): number => (label === OUTSIDE ? -1 : Math.floor((label - 1) / 3));
export const isInside = (label: number): boolean => label > 0 && label % 3 === 0;

const L = LABELS.length;

/** Whether `next` may follow `before` (-1 at the beginning): the inside of a content only its first token or inside. */
export const mayFollow = (before: number, next: number): boolean =>
  !isInside(next) || (before > 0 && kindOf(before) === kindOf(next));

/**
 * Weights of a linear-chain conditional random field over LABELS, in columns: a file of them is read at once. The chains
 * of rules and words tell contents by kind; in the chain of roles the place of each kind is a role's, in the order of ROLES.
 */
export interface Chain {
  readonly view: 'rules' | 'words' | 'roles';
  /** By feature: its row. */
  readonly rows: ReadonlyMap<string, number>;
  /** By row: where its labels and weights end; they begin where those of the row before it end. */
  readonly ends: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
  /** Of label `next` behind `before`: at before * LABELS.length + next. */
  readonly moves: Float64Array;
}

/** The weights of a feature: label, weight, label, weight, … */
export type FeatureWeights = readonly number[];

/** A chain of the weights of its features. */
export function chainFrom(
  view: Chain['view'],
  features: ReadonlyMap<string, FeatureWeights>,
  moves: Float64Array,
): Chain {
  const rows = new Map<string, number>();
  const ends: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const [name, row] of features) {
    for (let k = 0; k + 1 < row.length; k += 2) {
      labels.push(row[k] ?? 0);
      weights.push(row[k + 1] ?? 0);
    }
    rows.set(name, ends.push(labels.length) - 1);
  }
  return {
    view,
    rows,
    ends: Int32Array.from(ends),
    labels: Uint8Array.from(labels),
    weights: Float64Array.from(weights),
    moves,
  };
}

/** Scores of every label for every token: those of its features added up. */
export function emissions(
  { rows, ends, labels, weights }: Chain,
  features: readonly (readonly string[])[],
): Float64Array {
  const out = new Float64Array(features.length * L);
  for (const [i, list] of features.entries())
    for (const feature of list) {
      const row = rows.get(feature);
      if (row === undefined) continue;
      for (let k = ends[row - 1] ?? 0; k < (ends[row] ?? 0); k++) {
        const at = i * L + (labels[k] ?? 0);
        out[at] = (out[at] ?? 0) + (weights[k] ?? 0);
      }
    }
  return out;
}

/** The best labels, by Viterbi. */
export function bestLabels(scores: Float64Array, moves: Float64Array): Int32Array {
  const n = scores.length / L;
  const best = new Float64Array(n * L).fill(-Infinity);
  const from = new Int32Array(n * L).fill(-1);
  for (let i = 0; i < n; i++)
    for (let next = 0; next < L; next++) {
      if (i === 0) {
        if (mayFollow(-1, next)) best[next] = scores[next] ?? 0;
        continue;
      }
      let top = -Infinity;
      for (let before = 0; before < L; before++) {
        if (!mayFollow(before, next)) continue;
        const score = (best[(i - 1) * L + before] ?? 0) + (moves[before * L + next] ?? 0);
        if (score > top) {
          top = score;
          from[i * L + next] = before;
        }
      }
      best[i * L + next] = top + (scores[i * L + next] ?? 0);
    }
  const labels = new Int32Array(n);
  let at = OUTSIDE;
  for (let l = 0; l < L && n; l++) if ((best[(n - 1) * L + l] ?? 0) > (best[(n - 1) * L + at] ?? 0)) at = l;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = at;
    at = from[i * L + at] ?? OUTSIDE;
  }
  return labels;
}

export interface Marginals {
  /** Of every label for every token: at token * LABELS.length + label. */
  readonly tokens: Float64Array;
  /** Expected number of each move; null unless asked for. */
  readonly moves: Float64Array | null;
}

/** Probabilities of labels, by the forward-backward algorithm, scaled by token. */
export function marginals(scores: Float64Array, moves: Float64Array, counting = false): Marginals {
  const n = scores.length / L;
  const step = new Float64Array(L * L);
  for (let a = 0; a < L; a++)
    for (let b = 0; b < L; b++) step[a * L + b] = mayFollow(a, b) ? Math.exp(moves[a * L + b] ?? 0) : 0;
  const local = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    let top = -Infinity;
    for (let l = 0; l < L; l++) top = Math.max(top, scores[i * L + l] ?? 0);
    for (let l = 0; l < L; l++) local[i * L + l] = Math.exp((scores[i * L + l] ?? 0) - top);
  }
  const forward = new Float64Array(n * L);
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let b = 0; b < L; b++) {
      let way = 0;
      if (i === 0) way = mayFollow(-1, b) ? 1 : 0;
      else for (let a = 0; a < L; a++) way += (forward[(i - 1) * L + a] ?? 0) * (step[a * L + b] ?? 0);
      const value = way * (local[i * L + b] ?? 0);
      forward[i * L + b] = value;
      sum += value;
    }
    scale[i] = sum;
    for (let b = 0; b < L; b++) forward[i * L + b] = (forward[i * L + b] ?? 0) / sum;
  }
  const tokens = new Float64Array(n * L);
  const counts = counting ? new Float64Array(L * L) : null;
  let behind = new Float64Array(L).fill(1);
  for (let i = n - 1; i >= 0; i--) {
    for (let l = 0; l < L; l++) tokens[i * L + l] = (forward[i * L + l] ?? 0) * (behind[l] ?? 0);
    if (i === 0) break;
    const next = new Float64Array(L);
    for (let b = 0; b < L; b++) {
      const after = ((behind[b] ?? 0) * (local[i * L + b] ?? 0)) / (scale[i] ?? 1);
      if (!after) continue;
      for (let a = 0; a < L; a++) {
        const way = (step[a * L + b] ?? 0) * after;
        next[a] = (next[a] ?? 0) + way;
        if (counts) counts[a * L + b] = (counts[a * L + b] ?? 0) + (forward[(i - 1) * L + a] ?? 0) * way;
      }
    }
    behind = next;
  }
  return { tokens, moves: counts };
}
