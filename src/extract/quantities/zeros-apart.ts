import { compilePhrases } from '../../language/shared/phrases.ts';
import type { Topic } from '../../language/shared/topics.ts';
import { perLanguage } from '../per-language.ts';
import { countryOfNationals } from '../places/nationals.ts';
import type { Figure } from './figure.ts';
import type { Scope } from './scope.ts';
import type { Unit } from './units.ts';
import { asUnit, zero } from './zero-figure.ts';

/** Tokens between a noun and the word that says that there is none. */
const REACH = 14;
const CLAUSE_ENDS = new Set([',', ';', ':', '.', '!', '?', '(', ')', '–', '—', '•', '|']);

const foreignersOf = perLanguage(({ figures }) =>
  compilePhrases([[figures.populations.foreigners, true as const]], figures.endings),
);

/** Whether the word names those of another country ("Ausländer", "россиян", "Germans"). */
const isForeign = ({ tokens, language }: Scope, i: number): boolean => {
  const lower = tokens.lower[i] ?? '';
  if (language.places.capitalNouns && tokens.word[i] === lower) return false;
  return foreignersOf(language).next.get(lower)?.end != null || countryOfNationals(lower, language) !== undefined;
};

/**
 * "Deaths: none", "Todesfälle in Zusammenhang mit dem Streik: keine", «погибших: нет»: the noun at the head of a label, where
 * nothing but the word for none stands behind its colon (tokens `from` to `end`).
 */
export function labelled(
  scope: Scope,
  from: number,
  end: number,
  outcomeOf: (unit: Unit) => Topic | undefined,
): Figure | undefined {
  const { tokens, to, from: first } = scope;
  if (tokens.word[from - 1] !== ':' || (end < to && !CLAUSE_ENDS.has(tokens.word[end] ?? ''))) return undefined;
  let head = from - 1;
  while (head > first && from - head < REACH && !CLAUSE_ENDS.has(tokens.word[head - 1] ?? '')) head--;
  for (let at = head; at < Math.min(from - 1, head + 2); at++) {
    const outcome = outcomeOf(asUnit(scope, at, at + 1));
    if (outcome) return zero(scope, from, end, undefined, outcome);
  }
  return undefined;
}

/** "Keine Deutschen waren an Bord", "there were no foreigners on board": whether those who are not there are of another country. */
export function noForeigners(scope: Scope, noun: number, from: number): boolean {
  const { tokens, lexicon, to } = scope;
  if (!isForeign(scope, noun)) return false;
  const { present } = lexicon.zeros.sets;
  return present.has(tokens.lower[from - 1] ?? '') || (noun + 1 < to && present.has(tokens.lower[noun + 1] ?? ''));
}

/** «Россиян среди пассажиров нет»: those of another country at the head of the clause that the words for none, tokens `from` to `end`, close. */
export function absentForeigners(scope: Scope, from: number, end: number, floor: number): Figure | undefined {
  const { tokens, to } = scope;
  if (end < to && !CLAUSE_ENDS.has(tokens.word[end] ?? '')) return undefined;
  const inset = tokens.word[from - 1] === ',';
  for (let at = from - 1; at >= Math.max(floor, from - REACH); at--) {
    const mark = CLAUSE_ENDS.has(tokens.word[at] ?? '');
    if (mark && !(inset && tokens.word[at] === ',')) return undefined;
    const opens = at === scope.from || CLAUSE_ENDS.has(tokens.word[at - 1] ?? '');
    if (mark || !opens || !isForeign(scope, at)) continue;
    const figure = zero(scope, at, end, asUnit(scope, at, at + 1), 'people');
    return { ...figure, to: end, end: tokens.end[end - 1] ?? 0 };
  }
  return undefined;
}
