import type { Lineage } from '../model/index.ts';
import type { Credit, Digest } from './digest.ts';
import type { LinkedEntities } from './linked.ts';
import type { Edge } from './reduce.ts';
import { asMessage, reasoned } from './said.ts';
import { byOutlet, canonicalName, isOwnName, sourceKey, sourceNodes } from './sources.ts';
import type { Told } from './told.ts';

/** How surely a report that names a source has something from it: all of it, or a part. */
const WHOLE = 0.9;
const PART = 0.8;

/**
 * Edges from the sources that reports name: a report that a link leads to, the channel of a forward header, else the
 * source itself. Where a report is known to be a copy of another of that outlet, the copy says it already.
 */
export function citationsOf(
  sorted: readonly Digest[],
  between: readonly Pick<Edge, 'from' | 'to'>[],
  told: Told,
  entities: LinkedEntities | undefined,
): readonly Lineage[] {
  const nodeOf = inOwnSpelling(sourceNodes(entities), sorted);
  const known = new Map<number, Set<number>>();
  for (const { from, to } of between) {
    const set = known.get(to);
    if (set) set.add(from);
    else known.set(to, new Set([from]));
  }
  return sorted.flatMap((digest, to) => {
    const sources = known.get(to) ?? new Set<number>();
    const outlets = new Set([...sources].flatMap((from) => sorted[from]?.report.outlet ?? []).map(sourceKey));
    const found = new Map<string, Lineage>();
    for (const credit of digest.credits) {
      if (credit.kind === 'translation') continue;
      const edge = citation(credit, digest, to, told, sorted, nodeOf);
      const key = sourceKey(credit.name);
      if (isOwnName(credit.name, digest.report.outlet) || outlets.has(key) || found.has(edge.from)) continue;
      if (edge.from === digest.report.id) continue;
      if ([...sources].some((from) => sorted[from]?.report.id === edge.from)) continue;
      found.set(edge.from, edge);
    }
    return [...found.values()];
  });
}

/** The node of a source as its reports spell it, where some of them are given: "Meridian" for «Меридиан». */
function inOwnSpelling(nodeOf: (name: string) => string, sorted: readonly Digest[]): (name: string) => string {
  const outlets = byOutlet(sorted);
  return (name) => {
    const node = nodeOf(name);
    const outlet = sorted[outlets.get(sourceKey(name))?.[0] ?? -1]?.report.outlet;
    return outlet !== undefined && node === `source:${canonicalName(name)}` ? nodeOf(outlet) : node;
  };
}

function citation(
  credit: Credit,
  { report }: Digest,
  to: number,
  told: Told,
  sorted: readonly Digest[],
  nodeOf: (name: string) => string,
): Lineage {
  const linked = credit.kind === 'link' ? told.linked(to, credit) : undefined;
  const forwarded = credit.kind === 'channel' && credit.name === report.forwardedFrom;
  return {
    from: (linked && sorted[linked.from]?.report.id) ?? nodeOf(credit.name),
    to: report.id,
    kind: forwarded ? 'forward' : 'citation',
    passages: [],
    score: credit.statements === 'all' ? WHOLE : PART,
    ...reasoned([asMessage(credit.because)]),
  };
}
