import type { PhraseEnd, PhraseNode } from '../language/shared/phrases.ts';
import type { Tokens } from '../text/tokens.ts';

/** Tokens that a gap in a phrase may pass over. */
const GAP = 12;
const STOP = new Set(['.', ';', ':', '!', '?', ',']);

/** A phrase found: its pieces as token ranges, `to` exclusive. */
export interface PhraseHit<Sense> {
  readonly end: PhraseEnd<Sense>;
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
}

/**
 * The phrase that begins at token `at` and ends before token `to`: the longest of several words without a gap,
 * else the first with one, else the single word. A gap passes over at most twelve tokens of one clause, so the time at each token is bounded.
 */
export function phraseAt<Sense>(
  root: PhraseNode<Sense>,
  { lower }: Tokens,
  at: number,
  to: number,
): PhraseHit<Sense> | null {
  let node = root.next.get(lower[at] ?? '');
  if (!node) return null;
  let found: PhraseHit<Sense> | null = null;
  let gapped: PhraseHit<Sense> | null = null;
  for (let i = at + 1; node; i++) {
    if (node.end) found = { end: node.end, pieces: [{ from: at, to: i }] };
    if (node.gap && !gapped) gapped = afterGap(node.gap, lower, at, i, to);
    if (i >= to) break;
    node = node.next.get(lower[i] ?? '');
  }
  const whole = found?.pieces[0];
  return whole && whole.to > at + 1 ? found : (gapped ?? found);
}

function afterGap<Sense>(
  gap: PhraseNode<Sense>,
  lower: readonly string[],
  from: number,
  pieceEnd: number,
  to: number,
): PhraseHit<Sense> | null {
  const last = Math.min(to, pieceEnd + GAP);
  for (let start = pieceEnd; start < last; start++) {
    if (STOP.has(lower[start] ?? '')) return null;
    let node = gap.next.get(lower[start] ?? '');
    for (let i = start + 1; node; i++) {
      if (node.end)
        return {
          end: node.end,
          pieces: [
            { from, to: pieceEnd },
            { from: start, to: i },
          ],
        };
      if (i >= to) break;
      node = node.next.get(lower[i] ?? '');
    }
  }
  return null;
}
