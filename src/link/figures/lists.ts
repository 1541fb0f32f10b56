import { TYPED_DASHES } from '../../text/marks.ts';
import { Gap, type Tokens } from '../../text/tokens.ts';
import type { Counted } from './counted.ts';
import type { Placed } from './hits.ts';
import type { Scanned } from './scan.ts';

/** Tokens between a total and the colon of its list, and between the numbers of the list. */
const COLON = 7;
const NEAR_COLON = 4;
const ITEM = 7;

/** Numbers in a bracket or between dashes that are looked at. */
const MOST_ITEMS = 12;
/** By how much of a total the numbers in a bracket behind it may miss it and still be its parts: a slip, or a few unknown. */
const SLIP = 0.03;

/**
 * "16 dead: nine women, five men and two children", "16 dead (nine women and seven men)", "16 - nine women and seven men -":
 * numbers of a list behind a colon count what its total does; in a bracket or behind a dash they do if they add up to it.
 */
export function listHead(
  { figures, analysis: { tokens }, sentence }: Pick<Scanned, 'figures' | 'analysis' | 'sentence'>,
  figure: Placed,
): Placed | undefined {
  const own = figures.indexOf(figure);
  for (let at = own; at > 0; at--) {
    const [last, here] = [figures[at - 1], figures[at]];
    if (!last || !here || here.from - last.to > ITEM) return undefined;
    for (let i = last.to; i < Math.min(here.from, last.to + COLON); i++) {
      const word = tokens.word[i] ?? '';
      // further off it heads the list of what adds up to it
      if (word === ':') return i < last.to + NEAR_COLON || addUp(last, itemsTo(figures, at), false) ? last : undefined;
      if (word !== '(' && !isDash(tokens, i)) continue;
      let close = i + 1;
      while (close < sentence.to && !(word === '(' ? tokens.word[close] === ')' : isDash(tokens, close))) close++;
      const items = figures.slice(at, at + MOST_ITEMS).filter(({ to }) => to <= close);
      return items.includes(figure) && addUp(last, items, word === '(') ? last : undefined;
    }
    for (let i = last.to; i < here.from; i++) if (':;.!?()'.includes(tokens.word[i] ?? ' ')) return undefined;
  }
  return undefined;
}

/** The numbers of a list from the one at `at`. */
function itemsTo(figures: readonly Placed[], at: number): readonly Placed[] {
  let end = at + 1;
  while (
    end < figures.length &&
    end - at < MOST_ITEMS &&
    (figures[end]?.from ?? 0) - (figures[end - 1]?.to ?? 0) <= ITEM
  )
    end++;
  return figures.slice(at, end);
}

/** Whether a dash stands between words, and in none ("5-7"). */
const isDash = ({ word, gap }: Tokens, i: number): boolean => TYPED_DASHES.has(word[i] ?? '') && gap[i] !== Gap.none;

/** Whether numbers add up to a total; nearly, where they can be nothing but its parts. */
function addUp(total: Placed, items: readonly Placed[], nearly: boolean): boolean {
  const { value: whole } = total.quantity;
  if (whole === undefined || items.length < 2) return false;
  let sum = 0;
  for (const { quantity } of items) {
    if (quantity.value === undefined || quantity.value >= whole) return false;
    sum += quantity.value;
  }
  return Math.abs(sum - whole) <= (nearly ? SLIP * whole : 0);
}

/** What its total counts, where the figure is one of a list of its parts. */
export function inList(
  scanned: Scanned,
  figure: Placed,
  earlier: readonly { readonly figure: Placed; readonly counted: Counted }[],
): Counted | undefined {
  const head = listHead(scanned, figure);
  const counted = head && earlier.find((one) => one.figure === head)?.counted;
  if (!head || !counted?.counts || (figure.quantity.value ?? 0) > (head.quantity.value ?? 0)) return undefined;
  return { counts: counted.counts, basis: 'carried', because: 'one of a list of what its total counts' };
}
