import type { Value } from './points.ts';
import { reportsOf } from './tracks.ts';

/**
 * Half of what a second origin is worth, shared out over any number of reports: among values with as many origins the one
 * that more reports tell wins, and no number of copies outweighs an origin.
 */
const REPORTS_WORTH = 0.5;

/** What it is worth that a telling names the value before ("six dead; before, five"): of chains as heavy, the one with it wins. */
const STEP_WORTH = 0.1;

const weightOf = (value: Value): number => Math.max(1, value.origins.low) + REPORTS_WORTH * (1 - 1 / reportsOf(value));

interface Best {
  readonly weight: number;
  readonly at: number;
}

/** Prefix maxima (Fenwick 1994). */
class Maxima {
  private readonly best: (Best | undefined)[];

  constructor(size: number) {
    this.best = new Array<Best | undefined>(size + 1);
  }

  /** The heaviest of ranks 0 to `rank`; of equals the one that came first. */
  upTo(rank: number): Best | undefined {
    let found: Best | undefined;
    for (let i = rank + 1; i > 0; i -= i & -i) {
      const here = this.best[i];
      if (here && (!found || here.weight > found.weight || (here.weight === found.weight && here.at < found.at)))
        found = here;
    }
    return found;
  }

  put(rank: number, best: Best): void {
    for (let i = rank + 1; i < this.best.length; i += i & -i) {
      const here = this.best[i];
      if (!here || best.weight > here.weight) this.best[i] = best;
    }
  }
}

/**
 * Decision 11. The values that make the best supported count that only grows (or, with `falling`, only falls): the
 * heaviest monotone subsequence, each value weighed by its independent origins. Judged by reports, copies would make
 * outliers of right values. `values` in the order in which they had been told; the answer in that order.
 * `isStep`: whether who tells a value names one before it.
 */
export function chainOf(
  values: readonly Value[],
  falling = false,
  isStep?: (value: Value) => boolean,
): readonly Value[] {
  const ranks = [...new Set(values.map(({ nominal }) => nominal))].sort((a, b) => (falling ? b - a : a - b));
  const rankOf = new Map(ranks.map((nominal, rank) => [nominal, rank]));
  const maxima = new Maxima(ranks.length);
  const before: (number | undefined)[] = [];
  let end: Best | undefined;
  for (const [at, value] of values.entries()) {
    const rank = rankOf.get(value.nominal) ?? 0;
    const previous = maxima.upTo(rank);
    before.push(previous?.at);
    const best = { weight: (previous?.weight ?? 0) + weightOf(value) + (isStep?.(value) ? STEP_WORTH : 0), at };
    maxima.put(rank, best);
    if (!end || best.weight > end.weight) end = best;
  }
  const chain: Value[] = [];
  for (let at = end?.at; at !== undefined; at = before[at]) {
    const value = values[at];
    if (value) chain.push(value);
  }
  return chain.reverse();
}
