import type { Topic } from '../../language/shared/topics.ts';
import type { Comparator } from '../../model/index.ts';
import type { Tokens } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { Amount } from './amount.ts';
import { readAmount } from './amounts.ts';
import type { QuantityLexicon } from './lexicon.ts';
import type { Opening } from './openings.ts';
import { isTopical, type Scope } from './scope.ts';
import type { Unit } from './units.ts';
import { phraseAt, phraseBefore } from './walk.ts';

/** A figure on its way through the stage. Tokens `from` to `to` and offsets `start` to `end` are the whole of it. */
export interface Figure {
  readonly amount: Amount;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly comparator: Comparator;
  readonly unit: Unit | undefined;
  /** A sign written to the number: "+0.3 %", "-5 Grad". */
  readonly sign: -1 | 0 | 1;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Of a zero: the state that holds of nobody; null where what it counts stands before; of one, the state before their age. Absent: as the words around say. */
  readonly told?: Topic | null;
}

/** Whether it counts things or people: not a share, an amount of money or a measure. */
export const counts = ({ unit, amount }: Figure): boolean => (!unit || unit.as === 'noun') && amount.as !== 'part';

/** "2,700 doctors or 1950": bare digits that may look like a year's, put against a number of persons or things as large. */
export function isSetAgainst(
  { tokens: { lower, form }, lexicon: { sets }, language }: Pick<Scope, 'tokens' | 'lexicon' | 'language'>,
  { from, low, digits }: Amount,
  before: Figure | undefined,
): boolean {
  if (!before || !digits || !sets.putAgainst.has(lower[from - 1] ?? '')) return false;
  if (low > before.high * 2 || low * 2 < before.low) return false;
  const isAgainst = !before.unit && sets.putAgainst.has(lower[before.from - 1] ?? '');
  return isAgainst || (before.unit?.as === 'noun' && isTopical(form[before.unit.to - 1] ?? NO_FORM, language));
}

/** The parts that a figure is made of. `end`: the token behind the number and what was read with it. */
interface Parts {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly end: number;
  readonly opening: Opening;
  readonly comparator?: Comparator | undefined;
  readonly unit: Unit | undefined;
}

/** Words between "mehr" and its number ("mehr als", "more than"). */
const OPENS = 3;

/** "oder mehr" at token `at`, unless a number follows that it belongs to («43 школы и более двадцати садов», "drei Tote und mehr als 100 Verletzte"). */
export function comparatorBehind(tokens: Tokens, at: number, limit: number, lexicon: QuantityLexicon) {
  const found = phraseAt(tokens, at, limit, lexicon.after);
  if (!found) return undefined;
  for (let i = found.to; i < Math.min(limit, found.to + OPENS); i++) {
    if (!readAmount(tokens, i, limit, lexicon)) continue;
    const opens = i === found.to || (phraseBefore(tokens, i, at, lexicon.before)?.from ?? i) < found.to;
    return opens ? undefined : found;
  }
  return found;
}

/** Puts the figure together, with the comparator that may stand behind its unit ("5 Tote oder mehr"). */
export function finish({ tokens, lexicon, to: limit, index }: Scope, amount: Amount, parts: Parts): Figure {
  const { unit, from, opening } = parts;
  const { sign } = opening;
  const behind = Math.max(unit?.to ?? 0, parts.end);
  const after = comparatorBehind(tokens, behind, limit, lexicon);
  const to = after?.to ?? behind;
  const inWord = amount.suffix !== '' || (unit?.to ?? 0) > parts.end;
  const words = inWord ? (unit?.end ?? amount.endChar) : Math.max(amount.endChar, tokens.end[parts.end - 1] ?? 0);
  const wholeWord = amount.suffix === '' || unit !== undefined;
  return {
    amount,
    from,
    to,
    start: tokens.start[from] ?? 0,
    end: after ? (tokens.end[to - 1] ?? words) : wholeWord ? words : amount.endChar,
    low: sign < 0 ? -parts.high : parts.low,
    high: sign < 0 ? -parts.low : parts.high,
    comparator: parts.comparator ?? opening.comparator ?? after?.sense ?? (amount.approximate ? '~' : '='),
    unit,
    sign,
    sentence: index,
  };
}
