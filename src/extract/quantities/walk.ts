import type { PhraseEnd, PhraseNode } from '../../language/shared/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';

/** A phrase found: tokens `from` (inclusive) to `to` (exclusive). */
export interface Walked<Sense> {
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
}

/** The longest phrase that begins at token `at` and ends before `limit`. */
export function phraseAt<Sense>(
  tokens: Tokens,
  at: number,
  limit: number,
  root: PhraseNode<Sense>,
): Walked<Sense> | undefined {
  let found: Walked<Sense> | undefined;
  let node: PhraseNode<Sense> | undefined = root;
  for (let i = at; i < limit; i++) {
    node = node.next.get(tokens.lower[i] ?? '');
    if (!node) break;
    const end: PhraseEnd<Sense> | null = node.end;
    if (end) found = { from: at, to: i + 1, sense: end.sense };
  }
  return found;
}

/** The longest phrase that ends before token `to` and begins at `limit` or later; the phrases of `root` are reversed. */
export function phraseBefore<Sense>(
  tokens: Tokens,
  to: number,
  limit: number,
  root: PhraseNode<Sense>,
): Walked<Sense> | undefined {
  let found: Walked<Sense> | undefined;
  let node: PhraseNode<Sense> | undefined = root;
  for (let i = to - 1; i >= limit; i--) {
    node = node.next.get(tokens.lower[i] ?? '');
    if (!node) break;
    const end: PhraseEnd<Sense> | null = node.end;
    if (end) found = { from: i, to, sense: end.sense };
  }
  return found;
}
