import type { Time } from '../model/index.ts';
import { tokenAt } from '../text/tokens.ts';
import { type Analysis, sentenceAt } from './analysis.ts';
import type { Attributed } from './attribution/attributed.ts';
import { rangesOf } from './coverage.ts';
import { firstAt } from './inside.ts';

/** Answers the id of the time at which a statement was made, where its frame or frame sentence says it. */
export type SaidAt = (attributed: Attributed) => string | undefined;

/**
 * Of the dates and times of day that stand in the sentence of a statement's cue, outside all content (`covered`), its
 * speaker and clauses deeper than the cue, and not beyond what is said, the one nearest to the cue. `depths` are
 * `clauseDepths` of the report; `times` are in the order of its text.
 */
export function readSaidAt(
  analysis: Analysis,
  times: readonly Time[],
  covered: Uint8Array,
  depths: Uint8Array,
): SaidAt {
  const points = times
    .filter(({ type }) => type === 'DATE' || type === 'TIME')
    .map(({ id, start, end }) => ({ id, start, end, token: tokenAt(analysis.tokens, start) }))
    .filter(({ token }) => !covered[token])
    .sort((a, b) => a.start - b.start);
  return (item) => {
    const anchor = item.cue[0] ?? item.frame[0];
    if (!anchor) return undefined;
    const sentence = analysis.sentences[sentenceAt(analysis, anchor.start)];
    if (!sentence) return undefined;
    const cue = rangesOf(analysis, [anchor])[0]?.from ?? sentence.from;
    let best: string | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let k = firstAt(points, sentence.start); k < points.length; k++) {
      const time = points[k];
      if (!time || time.start >= sentence.end) break;
      if (item.speaker.some(({ start, end }) => start <= time.start && time.end <= end)) continue;
      if ((depths[time.token] ?? 0) > (depths[cue] ?? 0)) continue;
      const distance = Math.abs(time.start - anchor.start);
      if (distance >= least) continue;
      // "Im Jahr zuvor brach der Damm, damals starben laut Polizei zwei": the time of another clause, beyond the content
      const [low, high] = time.start < anchor.start ? [time.end, anchor.start] : [anchor.end, time.start];
      if (item.content.some(({ start, end }) => low <= start && end <= high)) continue;
      least = distance;
      best = time.id;
    }
    return best;
  };
}

/**
 * The id of the time at the head of the entry that the character at an offset lies in: what an entry tells was told then,
 * where its own words name no other time. Undefined outside the entries of a report that goes on as things happen.
 */
export function readToldAt(
  { tokens, entries, source }: Analysis,
  times: readonly Time[],
): (offset: number) => string | undefined {
  if (entries.length === 0) return () => undefined;
  const clocks = times.filter(({ type }) => type === 'TIME').sort((a, b) => a.start - b.start);
  const heads = entries.flatMap(({ block, from, to }) => {
    const time = clocks[firstAt(clocks, tokens.start[from] ?? 0)];
    const start = source.blocks[block]?.start ?? 0;
    return [{ start, id: time && time.end <= (tokens.end[to - 1] ?? 0) ? time.id : undefined }];
  });
  return (offset) => heads[firstAt(heads, offset + 1) - 1]?.id;
}
