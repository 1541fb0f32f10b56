import type { Span } from '../model/index.ts';
import { countBefore } from '../model/sorted.ts';

type Item = Span & { readonly id: string };

/** Answers the ids of the items that lie in one of the spans, in the order of the text. */
export type Inside = (spans: readonly Span[]) => string[];

/** Prepares the items once, so that each question costs a bisection and its answer. */
export function insideOf(items: readonly Item[]): Inside {
  if (!items.length) return () => [];
  const sorted = isSorted(items) ? items : [...items].sort((a, b) => a.start - b.start);
  return (spans) => {
    const found: number[] = [];
    for (const span of spans) addInside(sorted, span, found);
    // Places in the sorted list, not starts: items that begin together keep their order over any spans.
    const places = spans.length < 2 || found.length < 2 ? found : [...new Set(found.sort((a, b) => a - b))];
    const ids: string[] = [];
    for (const place of places) {
      const item = sorted[place];
      if (item) ids.push(item.id);
    }
    return ids;
  };
}

function isSorted(items: readonly Item[]): boolean {
  for (let i = 1; i < items.length; i++) if ((items[i - 1]?.start ?? 0) > (items[i]?.start ?? 0)) return false;
  return true;
}

function addInside(sorted: readonly Item[], { start, end }: Span, found: number[]): void {
  for (let i = firstAt(sorted, start); i < sorted.length; i++) {
    const item = sorted[i];
    if (!item || item.start >= end) return;
    if (item.end <= end) found.push(i);
  }
}

/** The first of the items, in the order of the text, that begins at the offset or behind it: its index, by bisection. */
export function firstAt(items: readonly { readonly start: number }[], offset: number): number {
  return countBefore(items, ({ start }) => start < offset);
}
