import type { Topic } from '../../language/shared/topics.ts';
import type { Comparator } from '../../model/index.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import { readAmount } from './amounts.ts';
import type { QuantityLexicon } from './lexicon.ts';
import type { Opening } from './openings.ts';
import type { Scope } from './scope.ts';
import type { Unit } from './units.ts';
import { phraseAt } from './walk.ts';

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

/** "oder mehr" at token `at`, unless a number follows that it belongs to («43 школы и более двадцати садов»). */
export function comparatorBehind(tokens: Tokens, at: number, limit: number, lexicon: QuantityLexicon) {
  const found = phraseAt(tokens, at, limit, lexicon.after);
  return found && found.to < limit && readAmount(tokens, found.to, limit, lexicon) ? undefined : found;
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
