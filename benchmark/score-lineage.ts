import type { Answer } from './answer.ts';
import type { Gold, GoldEdge } from './gold.ts';
import { sameName } from './names.ts';

export interface LineageScore {
  readonly wanted: number;
  readonly found: number;
  readonly kindRight: number;
  readonly false: number;
  readonly precision: number;
  readonly recall: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

type Edge = Answer['lineage'][number];

/**
 * Who took it from whom. An edge is found where source, taker and direction are right; its kind is counted beside. The
 * outlet of a report may stand for the report. Neutral: an edge that follows from two others, an outlet crediting itself.
 */
export function scoreLineage(gold: Gold, answer: Answer): LineageScore {
  const outlet = new Map(gold.reports.map((report) => [report.id, report.outlet]));
  const names = (edge: Edge): string[] => edge.from.flatMap((from) => [from, outlet.get(from) ?? from]);
  const same = (wanted: GoldEdge, edge: Edge): boolean => {
    if (wanted.to !== edge.to) return false;
    const isReport = edge.from.some((from) => outlet.has(from));
    if (!wanted.named && isReport) return edge.from.includes(wanted.from);
    const source = wanted.named ? wanted.from : (outlet.get(wanted.from) ?? '');
    return names(edge).some((name) => sameName(name, source));
  };
  const above = (to: string): string[] =>
    gold.lineage.filter((e) => e.to === to).flatMap((e) => [e.from, ...above(e.from)]);
  const neutral = (edge: Edge): boolean =>
    names(edge).some((name) => sameName(name, outlet.get(edge.to) ?? '')) ||
    above(edge.to).some((id) => edge.from.includes(id));
  const pair = (edge: GoldEdge): string => `${edge.from} -> ${edge.to}`;
  const wanted = new Map(gold.lineage.map((edge) => [pair(edge), edge]));
  const found = [...wanted.values()].filter((edge) => answer.lineage.some((other) => same(edge, other)));
  const kindRight = found.filter((edge) =>
    answer.lineage.some((other) =>
      gold.lineage.some((g) => pair(g) === pair(edge) && g.kind === other.kind && same(g, other)),
    ),
  );
  const wrong = answer.lineage.filter((edge) => !gold.lineage.some((g) => same(g, edge)) && !neutral(edge));
  return {
    wanted: wanted.size,
    found: found.length,
    kindRight: kindRight.length,
    false: wrong.length,
    precision: found.length / (found.length + wrong.length),
    recall: found.length / wanted.size,
    missed: [...wanted.values()]
      .filter((edge) => !found.includes(edge))
      .map((edge) => `${edge.kind} ${pair(edge)}: ${edge.why}`),
    wrong: wrong.map(({ kind, from, to }) => `${kind} ${from.join(' = ')} -> ${to}`),
  };
}
