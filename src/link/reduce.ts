import type { Lineage } from '../model/index.ts';

/** One report may have taken something from another: indexes of reports. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly kind: Lineage['kind'];
  readonly passages: Lineage['passages'];
  readonly score: number;
  /** The one report names the other. */
  readonly explicit: boolean;
}

/** A further source of a report is kept if it explains so much more of what the report took. */
const ADDED = 0.2;

/**
 * Of the reports that a report may have taken its passages from, those that explain them: who it names first, then the
 * surest, then the earliest; another only for what these leave unexplained (one best source a passage, as in passim). A
 * report is no source of what its own source took from it.
 */
export function chosen<Any extends Edge>(edges: readonly Any[], reports: number): readonly Any[] {
  const incoming: Any[][] = Array.from({ length: reports }, () => []);
  for (const edge of edges) incoming[edge.to]?.push(edge);
  return incoming.flatMap((candidates) => {
    const covered = new Covered();
    return [...candidates]
      .sort((a, b) => Number(b.explicit) - Number(a.explicit) || b.score - a.score || a.from - b.from)
      .filter(({ passages, explicit }) => {
        const all = passages.reduce((sum, { to: [start = 0, end = 0] }) => sum + end - start, 0);
        const added = covered.add(passages.map(({ to: [start = 0, end = 0] }) => [start, end]));
        return explicit || added >= ADDED * all;
      });
  });
}

/** Stretches of a text, and how much new ones add to them. */
class Covered {
  private spans: (readonly [number, number])[] = [];

  /** Adds stretches; answers how many characters of them were not covered. */
  add(added: readonly (readonly [number, number])[]): number {
    const before = this.size;
    const merged: [number, number][] = [];
    for (const [start, end] of [...this.spans, ...added].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
      const last = merged.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
    }
    this.spans = merged;
    return this.size - before;
  }

  private get size(): number {
    return this.spans.reduce((sum, [start, end]) => sum + end - start, 0);
  }
}
