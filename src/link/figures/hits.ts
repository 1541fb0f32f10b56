import type { Analysis } from '../../extract/analysis.ts';
import { phraseAt } from '../../extract/phrases.ts';
import type { PhraseNode } from '../../language/shared/phrases.ts';
import type { Place, Quantity } from '../../model/index.ts';

/** Words found: tokens `from` (inclusive) to `to` (exclusive). */
export interface Hit<Sense> {
  readonly sense: Sense;
  readonly from: number;
  readonly to: number;
}

/** A place in the tokens of its sentence. */
export type Spot = Hit<Place>;

/** All hits of an automaton in a sentence, the longest at each place. Linear in the number of its tokens. */
export function findAll<Sense>(
  { tokens }: Analysis,
  from: number,
  to: number,
  root: PhraseNode<Sense>,
): readonly Hit<Sense>[] {
  const out: Hit<Sense>[] = [];
  for (let i = from; i < to; i++) {
    if (!root.next.has(tokens.lower[i] ?? '')) continue;
    const hit = phraseAt(root, tokens, i, to);
    const piece = hit?.pieces[hit.end.piece];
    const last = hit?.pieces.at(-1);
    if (!hit || !piece || !last) continue;
    out.push({ sense: hit.end.sense, from: i, to: last.to });
    if (hit.pieces.length === 1) i = piece.to - 1;
  }
  return out;
}

/** The items that lie in each sentence, by the sentence's index. Both are in the order of the text. */
export function bySentence<Item extends { readonly start: number }>(
  { sentences }: Pick<Analysis, 'sentences'>,
  items: readonly Item[],
): ReadonlyMap<number, readonly Item[]> {
  const out = new Map<number, Item[]>();
  let at = 0;
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    while (at < sentences.length - 1 && item.start >= (sentences[at]?.end ?? 0)) at++;
    const sentence = sentences[at];
    if (!sentence || item.start < sentence.start || item.start >= sentence.end) continue;
    const known = out.get(at);
    if (known) known.push(item);
    else out.set(at, [item]);
  }
  return out;
}

/** A quantity in its sentence. */
export interface Placed {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
}
