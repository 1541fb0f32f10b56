import type { Seeds } from './print-index.ts';

/** A stretch that two texts share: words `from[0]` to `from[1]` (exclusive) of the one, `to` of the other. */
export interface Aligned {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Words that are the same, in order. */
  readonly matched: number;
  /** Of them, words in the longest run without a difference. */
  readonly longest: number;
}

/** Words that may differ between two runs of one passage. */
const GAP = 8;
/** Words that may differ at the end of a passage if as many and one more agree behind them. */
const SKIP = 2;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/**
 * The passages that two texts share, from words at which runs shared by both begin: each run is lengthened as far as the
 * words agree, runs with few words between them become one passage, and its ends reach over single changed words.
 * `a`, `b`: hashes of folded words; the seeds come in the order of `b`. In the order of `b`. Linear in the length of what is shared and its seeds.
 */
export function align(a: Uint16Array, b: Uint16Array, seeds: Seeds): readonly Aligned[] {
  const runs = runsOf(a, b, seeds);
  const [only] = runs;
  if (only && runs.length === 1) return [alignedOf(a, b, runs)];
  const passages: Run[][] = [];
  const open: Run[][] = [];
  for (const run of runs) {
    const home = open.findLast((passage) => continues(passage.at(-1), run));
    if (home) home.push(run);
    else {
      const passage = [run];
      passages.push(passage);
      open.push(passage);
      if (open.length > GAP) open.shift();
    }
  }
  return passages.map((passage) => alignedOf(a, b, passage));
}

/** Whether a run goes on with the passage whose last run is `last`: behind it in both texts, and near. */
function continues(last: Run | undefined, run: Run): boolean {
  if (!last) return false;
  const from = run.from - (last.from + last.length);
  const to = run.to - (last.to + last.length);
  return from >= -1 && to >= -1 && from <= GAP && to <= GAP;
}

/** The longest runs without a difference around the seeds, in the order of `b`. */
function runsOf(a: Uint16Array, b: Uint16Array, { from: froms, to: tos, first, end }: Seeds): readonly Run[] {
  // By diagonal: the word of `b` up to which runs are known. Mostly there is one diagonal, or one after the other.
  let known: Map<number, number> | undefined;
  let current = Number.NaN;
  let reached = -1;
  const runs: Run[] = [];
  for (let seed = first; seed < end; seed++) {
    const at = tos.at(seed);
    let from = froms.at(seed);
    let to = at;
    const diagonal = to - from;
    if (diagonal !== current) {
      if (reached >= 0) {
        known ??= new Map();
        known.set(current, reached);
      }
      current = diagonal;
      reached = known?.get(diagonal) ?? -1;
    }
    if (reached > to) continue;
    const lowest = Math.max(0, reached);
    while (from > 0 && to > lowest && a[from - 1] === b[to - 1]) {
      from--;
      to--;
    }
    let length = at - to;
    while (from + length < a.length && to + length < b.length && a[from + length] === b[to + length]) length++;
    if (length === 0) continue;
    reached = to + length;
    runs.push({ from, to, length });
  }
  return runs.length > 1 ? runs.sort((x, y) => x.to - y.to || x.from - y.from) : runs;
}

function alignedOf(a: Uint16Array, b: Uint16Array, passage: readonly Run[]): Aligned {
  const first = passage[0] ?? { from: 0, to: 0, length: 0 };
  const last = passage.at(-1) ?? first;
  let matched = 0;
  let longest = 0;
  let reached = first.to;
  for (const { to, length } of passage) {
    matched += to + length - Math.max(to, reached);
    reached = to + length;
    longest = Math.max(longest, length);
  }
  const before = reach(a, b, first.from - 1, first.to - 1, -1);
  const after = reach(a, b, last.from + last.length, last.to + last.length, 1);
  return {
    from: [first.from - before.words, last.from + last.length + after.words],
    to: [first.to - before.words, last.to + last.length + after.words],
    matched: matched + before.matched + after.matched,
    longest,
  };
}

/** Whether both texts have one word at these places; not so before the first and behind the last. */
const isSame = (a: Uint16Array, b: Uint16Array, from: number, to: number): boolean =>
  from >= 0 && from < a.length && a[from] === b[to];

/** How many words past the end of a run still belong to it: up to `SKIP` changed ones, if more agree behind them. */
function reach(
  a: Uint16Array,
  b: Uint16Array,
  from: number,
  to: number,
  step: 1 | -1,
): { readonly words: number; readonly matched: number } {
  let words = 0;
  let matched = 0;
  for (;;) {
    let skip = 0;
    while (skip <= SKIP && !isSame(a, b, from + (words + skip) * step, to + (words + skip) * step)) skip++;
    if (skip > SKIP) break;
    let agree = 0;
    while (isSame(a, b, from + (words + skip + agree) * step, to + (words + skip + agree) * step)) agree++;
    if (agree <= skip) break;
    words += skip + agree;
    matched += agree;
  }
  return { words, matched };
}
