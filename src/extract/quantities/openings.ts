import type { Comparator } from '../../model/index.ts';
import { Gap } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import { CURRENCY_CODES, CURRENCY_LETTERS, DOLLARS } from './currencies.ts';
import { isDash } from './refusals.ts';
import type { Scope } from './scope.ts';
import { currencyBefore } from './units.ts';
import { phraseBefore } from './walk.ts';

/** What stands before a number and belongs to it: sign, currency, comparator. It begins at token `from`. */
export interface Opening {
  readonly from: number;
  readonly currency: string | undefined;
  readonly sign: -1 | 0 | 1;
  readonly comparator: Comparator | undefined;
  /** The words of the comparator. */
  readonly words: string;
  /** Where the number with its sign and currency begins. */
  readonly core: number;
}

/** Reads backwards from the number, not beyond token `floor`. */
export function openingOf(scope: Scope, amount: Amount, floor: number): Opening {
  if (amount.prefix) return prefixOpening(scope, amount, floor);
  const { tokens, lexicon } = scope;
  const money = currencyBefore(tokens, amount.from, floor);
  const sign = signBefore(scope, money?.from ?? amount.from, floor);
  const from = (money?.from ?? amount.from) - (sign === 0 ? 0 : 1);
  let at = from;
  while (at > floor && at > from - 2 && lexicon.sets.fillers.has(tokens.lower[at - 1] ?? '')) at--;
  for (const end of at === from ? [from] : [from, at]) {
    const found = phraseBefore(tokens, end, floor, lexicon.before);
    if (!found) continue;
    const words = tokens.lower.slice(found.from, found.to).join(' ');
    const governors = lexicon.governed.get(words);
    if (found.from > floor && governors?.has(tokens.lower[found.from - 1] ?? '')) continue;
    return { from: found.from, currency: money?.unit, sign, comparator: found.sense, words, core: from };
  }
  return { from, currency: money?.unit, sign, comparator: undefined, words: '', core: from };
}

/** The sign before token `at`: a word, or a dash or plus that is written to the number and to nothing before it. */
function signBefore({ tokens, lexicon }: Scope, at: number, floor: number): -1 | 0 | 1 {
  const before = tokens.word[at - 1] ?? '';
  if (at <= floor) return 0;
  if (lexicon.sets.minus.has(before.toLowerCase())) return tokens.word[at - 2] === '/' ? 0 : -1;
  if (tokens.gap[at] !== Gap.none) return 0;
  if (before === '+') return 1;
  if (!isDash(before)) return 0;
  const apart = tokens.gap[at - 1] !== Gap.none || at - 1 === floor || /^[(~≈]$/.test(tokens.word[at - 2] ?? '');
  return apart || before === '−' ? -1 : 0;
}

/** "USD10m", "sub-7", "minus-5": what stands before the digits in one word. */
function prefixOpening({ tokens, lexicon }: Scope, { prefix, from }: Amount, floor: number): Opening {
  const dollars = tokens.word[from - 1] === '$' && from > floor ? DOLLARS.get(prefix) : undefined;
  const begins = dollars ? from - 1 : from;
  const found = phraseBefore(tokens, begins, floor, lexicon.before);
  return {
    from: found?.from ?? begins,
    currency: dollars ?? CURRENCY_CODES.get(prefix) ?? CURRENCY_LETTERS.get(prefix),
    sign: lexicon.sets.minus.has(prefix) ? -1 : 0,
    comparator: lexicon.before.next.get(prefix)?.end?.sense ?? found?.sense,
    words: '',
    core: begins,
  };
}
