import type { Lineage } from '../model/index.ts';

/** More generations and ancestors than these are not followed: what lies beyond has many other ways to be told. */
const GENERATIONS = 8;
const MOST_ANCESTORS = 200;

/** From whom reports took what they tell, directly or through others. */
export interface Derivation {
  /** Reports and sources that the report derives from. */
  readonly ancestors: (report: string) => ReadonlySet<string>;
  /** Of what is known by report or source, that of the nearest that the report derives from, with the edge that leads on. */
  readonly nearest: <Known>(
    report: string,
    known: ReadonlyMap<string, Known>,
  ) => { readonly from: Known; readonly edge: Lineage } | undefined;
}

/**
 * Indexes the edges by the report that they lead to. The way back is walked anew each time: what is met on it would be
 * millions of entries where thousands of reports tell the same.
 */
export function derivationOf(lineage: readonly Lineage[]): Derivation {
  const incoming = new Map<string, Lineage[]>();
  for (const edge of lineage) {
    const known = incoming.get(edge.to);
    if (known) known.push(edge);
    else incoming.set(edge.to, [edge]);
  }
  /** Calls `visit` with the edges to the ancestors, each ancestor once, the nearest first, until it answers true. */
  const walk = (report: string, visit: (edge: Lineage) => boolean): void => {
    const found = new Set([report]);
    let generation = [report];
    for (let step = 0; step < GENERATIONS && generation.length; step++) {
      const next: string[] = [];
      for (const child of generation)
        for (const edge of incoming.get(child) ?? []) {
          if (found.has(edge.from)) continue;
          // The report itself is among those found.
          if (found.size > MOST_ANCESTORS || visit(edge)) return;
          found.add(edge.from);
          next.push(edge.from);
        }
      generation = next;
    }
  };
  return {
    ancestors: (report) => {
      const found = new Set<string>();
      walk(report, ({ from }) => {
        found.add(from);
        return false;
      });
      return found;
    },
    nearest: (report, known) => {
      let near: { from: NonNullable<ReturnType<typeof known.get>>; edge: Lineage } | undefined;
      walk(report, (edge) => {
        const from = known.get(edge.from);
        if (from) near = { from, edge };
        return near !== undefined;
      });
      return near;
    },
  };
}
