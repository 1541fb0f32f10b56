import type { Span } from '../model/index.ts';
import { countBefore } from '../model/sorted.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Analysis } from './analysis.ts';

/** A token range, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The tokens of spans. */
export function rangesOf({ tokens }: Analysis, spans: readonly Span[]): Range[] {
  return spans.map(({ start, end }) => ({ from: tokenAt(tokens, start), to: tokenAt(tokens, end - 1) + 1 }));
}

/** For each token 1 where one of the spans covers it. Spans are sorted and swept, so overlaps cost nothing more. */
export function coverage(analysis: Analysis, spans: Iterable<readonly Span[]>): Uint8Array {
  const covered = new Uint8Array(analysis.tokens.count);
  const all: Span[] = [];
  for (const group of spans) for (const span of group) all.push(span);
  all.sort((a, b) => a.start - b.start);
  let past = 0;
  for (const { start, end } of all) {
    if (end <= past) continue;
    covered.fill(1, tokenAt(analysis.tokens, Math.max(start, past)), tokenAt(analysis.tokens, end - 1) + 1);
    past = end;
  }
  return covered;
}

/** Index of the first item that begins at or after token `from`; the items are in the order of the text. */
export function firstFrom(items: readonly { readonly from: number }[], from: number): number {
  return countBefore(items, (item) => item.from < from);
}
