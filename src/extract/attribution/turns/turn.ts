import { languageOf } from '../../../language/index.ts';
import type { TurnWords } from '../../../language/shared/turns.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Scene, Unit } from '../unit.ts';

/** A stretch of a report in which one has the word, as in a transcript or an interview: tokens `from` to `to`, exclusive. */
export interface Turn extends TokenRange {
  /** What names who speaks; null where nothing does. */
  readonly speaker: TokenRange | null;
  /** "Q:", "ANCHOR:" before it; null where none stands. */
  readonly label: TokenRange | null;
}

/** What tells who has the word in the language of a unit. */
export const turnWords = ({ code }: Unit): TurnWords | undefined => languageOf(code)?.turns;

/** Whether one of the words stands outside quotation marks in a stretch. */
export function holds(
  { tokens, quoted }: Scene,
  { from, to }: TokenRange,
  isOne: (word: string, lower: string) => boolean,
): boolean {
  for (let i = from; i < to; i++)
    if ((quoted[i] ?? -1) < 0 && isOne(tokens.word[i] ?? '', tokens.lower[i] ?? '')) return true;
  return false;
}
