import { compilePhrases, wordSet } from '../../language/shared/phrases.ts';

import type { Topic } from '../../language/shared/topics.ts';
import { TokenKind } from '../../text/tokens.ts';
import { perLanguage } from '../per-language.ts';
import { countryOfAdjectiveAt } from '../places/context.ts';
import { countryOfNationals } from '../places/nationals.ts';
import type { Figure } from './figure.ts';
import type { Scope } from './scope.ts';
import type { Unit } from './units.ts';
import { phraseAt } from './walk.ts';
import { asUnit, zero } from './zero-figure.ts';

/** Tokens between a noun and the word that says that there is none. */
const REACH = 14;
const CLAUSE_ENDS = new Set([',', ';', ':', '.', '!', '?', '(', ')', '–', '—', '•', '|']);

const foreignersOf = perLanguage(({ figures }) =>
  compilePhrases([[figures.populations.foreigners, true as const]], figures.endings),
);

const citizensOf = perLanguage(({ figures }) => wordSet(figures.citizens));

/** Whether the word names those of another country ("Ausländer", "россиян", "Germans", «граждан Польши», "polnische Bürger"). */
export const isForeign = ({ tokens, language, lexicon }: Scope, i: number): boolean => {
  const lower = tokens.lower[i] ?? '';
  if (citizensOf(language).has(lower)) {
    const of = lexicon.sets.partOf.has(tokens.lower[i + 1] ?? '') ? i + 2 : i + 1;
    const name = tokens.word[of] ?? '';
    return name !== name.toLowerCase() || countryOfAdjectiveAt(tokens.lower, i - 1, language) !== undefined;
  }
  const isOfCitizens = citizensOf(language).has(tokens.lower[i + 1] ?? '');
  if (isOfCitizens && countryOfAdjectiveAt(tokens.lower, i, language) !== undefined) return true;
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

/** Tokens from the head of a clause to the noun that it says there is none of: "weitere". */
const HEAD = 2;

/** "Weitere Vermisste gibt es laut Polizei nicht", "Tote und Vermisste gebe es nicht": the noun at the head, the negation (token `at`) at the end. */
export function thereIsNot(
  scope: Scope,
  at: number,
  floor: number,
  outcomeOf: (unit: Unit) => Topic | undefined,
): Figure | undefined {
  const { tokens, to, lexicon } = scope;
  const { empty, existing } = lexicon.zeros.sets;
  if (empty.size === 0) return undefined;
  const next = tokens.lower[at + 1] ?? '';
  if (at + 1 < to && !CLAUSE_ENDS.has(next) && !existing.has(next)) return undefined;
  let head = at;
  let isThere = false;
  let exists = existing.has(next);
  while (head > floor && at - head < REACH && !CLAUSE_ENDS.has(tokens.word[head - 1] ?? '')) {
    head--;
    isThere ||= empty.has(tokens.lower[head] ?? '');
    exists ||= existing.has(tokens.lower[head] ?? '');
  }
  if (!isThere || !exists || (head > floor && !CLAUSE_ENDS.has(tokens.word[head - 1] ?? ''))) return undefined;
  for (let i = head; i < Math.min(at, head + HEAD); i++) {
    const outcome = outcomeOf(asUnit(scope, i, i + 1));
    if (!outcome) continue;
    const figure = zero(scope, head, at + 1, asUnit(scope, i, i + 1), outcome);
    return { ...figure, to: at + 1, end: tokens.end[at] ?? 0 };
  }
  return undefined;
}

/** «О погибших не сообщалось»: the noun between its preposition and the words that nothing was told of it, at token `at`. */
export function notReported(
  scope: Scope,
  at: number,
  outcomeOf: (unit: Unit) => Topic | undefined,
): Figure | undefined {
  const { tokens, to, from, lexicon } = scope;
  const phrase = phraseAt(tokens, at, to, lexicon.zeros.unreported);
  if (!phrase || at - 2 < from || !lexicon.zeros.sets.prepositions.has(tokens.lower[at - 2] ?? '')) return undefined;
  const unit = asUnit(scope, at - 1, at);
  const outcome = outcomeOf(unit);
  if (!outcome) return undefined;
  return { ...zero(scope, at - 2, phrase.to, unit, outcome), to: phrase.to, end: tokens.end[phrase.to - 1] ?? 0 };
}

/** Tokens between what befell others and those whom it did not. */
const BESIDE = 9;

/** "It killed twelve rebels and no civilians": what the clause tells of those before holds of nobody behind "and no". */
export function noneBeside(scope: Scope, from: number, end: number, states: ReadonlySet<Topic>): Topic | undefined {
  const { tokens, lexicon, language, to } = scope;
  const joint = tokens.lower[from - 1] ?? '';
  if (!lexicon.sets.and.has(joint) && !butOf(language).has(joint)) return undefined;
  if (end < to && tokens.kind[end] === TokenKind.word) return undefined;
  const first = Math.max(scope.from, from - 1 - BESIDE);
  const state = scope.topics().findLast((hit) => states.has(hit.topic) && hit.from >= first && hit.to <= from - 1);
  if (!state) return undefined;
  for (let i = state.to; i < from - 2; i++) if (CLAUSE_ENDS.has(tokens.word[i] ?? '')) return undefined;
  return state.topic;
}

const butOf = perLanguage(({ figures }) => wordSet(figures.but));
