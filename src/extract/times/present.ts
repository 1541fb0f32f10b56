import type { Analysis, Sentence } from '../analysis.ts';
import type { Grammar } from './grammar.ts';
import type { Match } from './match.ts';
import type { Tense } from './tense.ts';

/**
 * Whether "today" means the present as a whole rather than the day of publication: so the words beside it may say ("bis
 * heute", "heute noch"); else it is a day where the report reckons in days and something happens in the sentence.
 */
export function isPresent(
  { tokens }: Analysis,
  { sets }: Grammar,
  { from, to }: Match,
  sentence: Sentence,
  dayWise: boolean,
  tense: Tense,
): boolean {
  const previous = from > sentence.from ? (tokens.lower[from - 1] ?? '') : '';
  const next = to < sentence.to ? (tokens.lower[to] ?? '') : '';
  if (sets.presentBefore.has(previous) || sets.presentAfter.has(next)) return true;
  return !dayWise && tense === 'open';
}
