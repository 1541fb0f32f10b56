import type { Lineage } from '../../model/index.ts';
import type { TextItem } from './items.ts';
import type { Derived } from './texts.ts';

/** How far apart, in shares of their passages, corresponding statements may begin, or end. */
const SLACK = 0.2;

type Range = readonly number[];

/** Where in the passage a statement begins and ends, as shares of it; undefined where it does not meet the passage. */
function placeIn([start = 0, end = 0]: Range, { statement }: TextItem): readonly [number, number] | undefined {
  if (statement.end <= start || statement.start >= end || end <= start) return undefined;
  const share = (offset: number): number => (Math.min(end, Math.max(start, offset)) - start) / (end - start);
  return [share(statement.start), share(statement.end)];
}

/** Answers whether two statements stand at corresponding places of passages that reports share by copy or translation. */
export function derivedBy(lineage: readonly Lineage[]): Derived {
  const byPair = new Map<string, Map<string, readonly { readonly from: Range; readonly to: Range }[]>>();
  for (const { from, to, kind, passages } of lineage) {
    if (kind === 'citation' || passages.length === 0) continue;
    const known = byPair.get(from) ?? new Map<string, readonly { readonly from: Range; readonly to: Range }[]>();
    byPair.set(from, known);
    known.set(to, [...(known.get(to) ?? []), ...passages]);
  }
  const meet = (a: TextItem, b: TextItem): boolean =>
    (byPair.get(a.setting.digest.report.id)?.get(b.setting.digest.report.id) ?? []).some(({ from, to }) => {
      const [x, y] = [placeIn(from, a), placeIn(to, b)];
      if (!x || !y) return false;
      return Math.min(Math.abs(x[0] - y[0]), Math.abs(x[1] - y[1])) <= SLACK;
    });
  return byPair.size === 0 ? () => false : (a, b) => meet(a, b) || meet(b, a);
}
