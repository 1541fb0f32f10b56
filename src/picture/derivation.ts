import type { Lineage } from '../model/index.ts';

/** More generations and ancestors than these are not followed: what lies beyond has many other ways to be told. */
const GENERATIONS = 8;
const MOST_ANCESTORS = 200;

/** From whom reports took what they tell, directly or through others. */
export interface Derivation {
  /** Reports and sources that this report derives from, the nearest first, with the edge that leads on to them. */
  readonly ancestors: (report: string) => ReadonlyMap<string, Lineage>;
}

/** Indexes the edges by the report that they lead to. */
export function derivationOf(lineage: readonly Lineage[]): Derivation {
  const incoming = new Map<string, Lineage[]>();
  for (const edge of lineage) {
    const known = incoming.get(edge.to);
    if (known) known.push(edge);
    else incoming.set(edge.to, [edge]);
  }
  const remembered = new Map<string, ReadonlyMap<string, Lineage>>();
  return {
    ancestors: (report) => {
      const known = remembered.get(report);
      if (known) return known;
      const found = walk(report, incoming);
      remembered.set(report, found);
      return found;
    },
  };
}

function walk(report: string, incoming: ReadonlyMap<string, readonly Lineage[]>): ReadonlyMap<string, Lineage> {
  const found = new Map<string, Lineage>();
  let generation = [report];
  for (let step = 0; step < GENERATIONS && generation.length; step++) {
    const next: string[] = [];
    for (const child of generation)
      for (const edge of incoming.get(child) ?? []) {
        if (edge.from === report || found.has(edge.from)) continue;
        if (found.size >= MOST_ANCESTORS) return found;
        found.set(edge.from, edge);
        next.push(edge.from);
      }
    generation = next;
  }
  return found;
}
