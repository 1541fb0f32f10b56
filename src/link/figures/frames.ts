import type { Document } from '../../model/index.ts';

/** Answers whether an offset lies where a source is named: a place there is where it sits, and no scope. */
export function framesOf({ statements }: Document): (at: number) => boolean {
  const spans = statements
    .flatMap(({ attribution }) => [
      ...(attribution?.speaker?.spans ?? []),
      ...(attribution?.via.flatMap((via) => via.spans) ?? []),
    ])
    .sort((a, b) => a.start - b.start);
  return (at) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    // Spans nest at most a few deep: looking a few back is enough.
    for (let i = low - 1; i >= Math.max(0, low - 4); i--) if (at < (spans[i]?.end ?? 0)) return true;
    return false;
  };
}
