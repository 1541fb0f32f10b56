import type { Lineage } from '../model/index.ts';

/** Characters from a passage within which what lies beside it corresponds. */
const BESIDE = 160;

/**
 * How surely two offsets, one in the text of each report of an edge, stand at one place of what the reports share: 2 in one
 * passage, 1 right before or behind it (what was changed parts the passages of a copy), 0 where neither is so.
 */
export function correspond(from: number, to: number, passages: Lineage['passages']): 0 | 1 | 2 {
  let best: 0 | 1 = 0;
  for (const passage of passages) {
    const [one, other] = [sideOf(from, passage.from), sideOf(to, passage.to)];
    if (one === undefined || other === undefined || Math.abs(one - other) > 1) continue;
    if (one === 0 && other === 0) return 2;
    best = 1;
  }
  return best;
}

/** Before a stretch, in it, or behind it; undefined where it is far from it. */
function sideOf(at: number, [start = 0, end = 0]: readonly number[]): -1 | 0 | 1 | undefined {
  if (at < start) return start - at <= BESIDE ? -1 : undefined;
  if (at >= end) return at - end < BESIDE ? 1 : undefined;
  return 0;
}
