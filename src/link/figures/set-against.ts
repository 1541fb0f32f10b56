import { isState } from '../../language/shared/topics.ts';
import { type Counted, kindOf, quote } from './counted.ts';
import type { Placed } from './hits.ts';
import { isDenied } from './role.ts';
import type { Scanned } from './scan.ts';

/** Tokens between a number and the one that is set against it ("Six civilians, and not two"). */
const AGAINST = 4;
/** Tokens from the second of the two to what became of both ("six, not the two first reported, were injured"). */
const BEHIND = 8;

/** The number that is denied for this one, or that is put in its place: "six, not two", "nicht zwei, sondern sechs". */
function opposite(scanned: Scanned, figure: Placed): Placed | undefined {
  const { figures, lexicon, analysis } = scanned;
  const { lower, word } = analysis.tokens;
  const at = figures.indexOf(figure);
  return [figures[at - 1], figures[at + 1]].find((other) => {
    if (!other || isDenied(scanned, other) === isDenied(scanned, figure)) return false;
    const [first, second] = other.from < figure.from ? [other, figure] : [figure, other];
    if (second.from - first.to > AGAINST) return false;
    for (let i = first.to; i < second.from; i++)
      if (word[i] !== ',' && !lexicon.not.has(lower[i] ?? '') && !lexicon.or.has(lower[i] ?? '')) return false;
    return true;
  });
}

/**
 * What two numbers count of which one is denied: what the noun of either says, or what became of both behind them
 * ("Six civilians, not two, died", "Nicht zwei, sondern sechs Zivilisten starben"); undefined where a number stands alone.
 */
export function setAgainst(scanned: Scanned, figure: Placed): Counted | undefined {
  const other = opposite(scanned, figure);
  if (!other) return undefined;
  const because = 'counts what the number set against it does';
  const { kind } = other.quantity;
  if (kind !== undefined && kind !== 'people') return { counts: kind, basis: 'carried', because };
  const end = Math.max(figure.to, other.to);
  const limit = scanned.figures.find(({ from }) => from >= end)?.from ?? end + BEHIND;
  const hit = scanned.topics.find(
    ({ topic, from }) => isState(topic) && from >= end && from <= Math.min(limit, end + BEHIND),
  );
  const counts = hit && kindOf(hit.topic);
  return hit && counts ? { counts, basis: 'stated', because: `counts ${quote(scanned, hit)}` } : undefined;
}
