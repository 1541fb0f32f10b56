import { TokenKind } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import { topicOf } from '../topics.ts';
import type { Amount } from './amount.ts';
import { PERSONS, type Scope } from './scope.ts';
import { amendedUnit, isPlural, type Unit, unitAfter } from './units.ts';

/** Years that people live. */
const OLDEST = 120;

const ENDS: ReadonlySet<string> = new Set([',', '.', ';', ')']);

/** Whether a bare number is the age of whoever stands before it: "a man of 71", "a woman, 34, and her son", "two men, 34 and 41,". */
export function isAge({ tokens, lexicon, language, from, to }: Scope, amount: Amount, unit: Unit | undefined): boolean {
  const { sets } = lexicon;
  if (amount.scaled || amount.suffix || amount.low >= OLDEST) return false;
  const at = amount.from - 1;
  const before = tokens.lower[at] ?? '';
  if (at <= from) return false;
  // not "the children of 12 families"
  const ofGroup = unit?.as === 'noun' && isPlural(tokens.lower[unit.to - 1] ?? '', lexicon);
  if (sets.agedOf.has(before) && sets.agedPersons.has(tokens.lower[at - 1] ?? '') && !ofGroup) return true;
  // "three quarters of them under 25"
  if (!unit && sets.agedBelow.has(before) && sets.ofThem.has(tokens.lower[at - 1] ?? '')) return true;
  if (unit) return false;
  const isNumber = (i: number): boolean =>
    tokens.kind[i] === TokenKind.number || lexicon.numbers.get(tokens.lower[i] ?? '')?.as === 'add';
  let end = amount.to;
  if (sets.and.has(tokens.lower[end] ?? '') && isNumber(end + 1)) end += 2;
  if (end < to && !ENDS.has(tokens.word[end] ?? '')) return false;
  let noun = before === ',' ? at - 1 : -1;
  if (noun < 0 && sets.and.has(before) && isNumber(at - 1) && tokens.word[at - 2] === ',') noun = at - 3;
  if (noun < from) return false;
  const topic = topicOf(tokens.form[noun] ?? NO_FORM, language);
  return topic !== undefined && PERSONS.has(topic);
}

/** "Die Toten sind 34, 41 und 60 Jahre alt": years that are counted behind the last number of a list are those of all. */
export function listedYears(
  { tokens, lexicon, to }: Scope,
  amount: Amount,
  later: (k: number) => Amount | undefined,
): Unit | undefined {
  let last = amount;
  for (let k = 0; ; k++) {
    const next = later(k);
    if (!next || next.from !== last.to + 1) return undefined;
    const link = tokens.lower[last.to] ?? '';
    const ends = lexicon.sets.and.has(link);
    if (!ends && link !== ',') return undefined;
    last = next;
    if (!ends) continue;
    const unit = unitAfter(tokens, last, to, lexicon);
    const at = amount.endChar;
    return unit?.measure === 'age' || unit?.measure === 'time'
      ? amendedUnit(unit, { start: at, end: at, from: amount.to, to: amount.to })
      : undefined;
  }
}
