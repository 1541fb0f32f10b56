import type { Language } from '../language/language.ts';
import { Trigger } from '../language/shared/certainty.ts';
import { mediaForms } from '../language/shared/media.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import { NO_FORM, type WordForm } from '../text/word-forms.ts';
import { isAcronym } from './entities/acronym.ts';
import { roleOfForm } from './entities/lexicon.ts';
import { mediaFrom } from './entities/media-names.ts';
import { givenOf, isInitial, isPrefixed, mayBeName } from './entities/person-words.ts';
import { languageFact } from './per-language.ts';
import { countryOfForm } from './places/context.ts';
import { spellingOf } from './places/spelling.ts';
import { lexiconOf } from './quantities/lexicon.ts';
import { mayBeginTime } from './times/grammar.ts';

/**
 * What the form of a word alone tells a stage before it looks at the word: most words are of no interest to most stages.
 * The bits of a report's tokens lie side by side, so that a stage passes over them without touching the words.
 */
export const Mark = {
  /** May begin an expression of time. */
  time: 1 << 0,
  /** May begin a number. */
  amount: 1 << 1,
  /** May begin a zero that is told without a number. */
  zero: 1 << 2,
  /** May begin a phrase of certainty, an exception to one, or is a negator. */
  certainty: 1 << 3,
  exception: 1 << 4,
  negator: 1 << 5,
  /** Begins the name of a medium. */
  medium: 1 << 6,
  /** Spells or begins the name of a place. */
  place: 1 << 7,
  /** Names a country as an adjective. */
  country: 1 << 8,
  /** Has the form of a verb, finite or not, whatever its capital. */
  verb: 1 << 9,
  /** A relative pronoun that needs no comma. */
  bareRelative: 1 << 10,
  /** An Arabic article bound to its name: "al-Haj". */
  prefixed: 1 << 11,
  /** A noun for a person or a body. */
  role: 1 << 12,
  given: 1 << 13,
  /** May be part of a personal name, where it has a capital. */
  name: 1 << 14,
  /** May begin or be the noun of a medium, a document or an event. */
  carrier: 1 << 15,
  /** A capital letter by itself. */
  initial: 1 << 16,
  /** A noun for a territory, whose name may stand behind it. */
  territory: 1 << 17,
  /** Written as acronyms are. */
  acronym: 1 << 18,
  /** Names a group, where it has a capital. */
  group: 1 << 19,
  /** Ends as adjectives do. */
  adjective: 1 << 20,
} as const;

/** The marks of a form in a language. */
const marksOf = languageFact((form, language) => marksIn(form, language));

function marksIn(form: WordForm, language: Language): number {
  const { lower } = form;
  const { certainty, clauses, entities, quantities, times, via } = language;
  const lexicon = lexiconOf(quantities);
  const trigger = certainty.triggers.get(lower) ?? 0;
  let marks = 0;
  const mark = (bit: number, holds: boolean): void => {
    if (holds) marks |= bit;
  };
  mark(Mark.time, mayBeginTime(form, times));
  mark(Mark.amount, lexicon.mayBegin(lower));
  mark(Mark.zero, lexicon.mayBeZero(lower));
  mark(Mark.certainty, (trigger & Trigger.marker) !== 0);
  mark(Mark.exception, (trigger & Trigger.exception) !== 0);
  mark(Mark.negator, (trigger & Trigger.negator) !== 0);
  mark(Mark.medium, mediaFrom(form) !== null);
  mark(Mark.place, form.capital && spellingOf(form, language) !== null);
  mark(Mark.country, countryOfForm(form, language) !== null);
  mark(Mark.verb, clauses.finite.has(lower) || (!clauses.never.has(lower) && clauses.verbForm.test(lower)));
  mark(Mark.bareRelative, clauses.bareRelatives.has(lower));
  mark(Mark.prefixed, isPrefixed(form));
  mark(Mark.role, roleOfForm(form, language) !== null);
  mark(Mark.given, givenOf(form, language) !== null);
  mark(Mark.name, mayBeName(form, language));
  mark(Mark.initial, isInitial(form));
  mark(Mark.territory, entities.territories.has(lower));
  mark(Mark.acronym, isAcronym(form));
  mark(Mark.group, entities.groups.has(lower));
  mark(
    Mark.adjective,
    entities.adjectiveEndings.some((ending) => lower.length > ending.length + 3 && lower.endsWith(ending)),
  );
  mark(
    Mark.carrier,
    mediaForms.next.has(lower) ||
      via.classNouns.has(lower) ||
      via.forms.has(lower) ||
      via.nameClosers.has(lower) ||
      via.titleEndings.some((ending) => lower.endsWith(ending)) ||
      via.classEndings.some(([ending]) => lower.endsWith(ending)),
  );
  return marks;
}

/** The marks of every token, in the language of its sentence: bits of `Mark`. Tokens of no sentence have none. */
export function markTokens(
  { count, form }: Tokens,
  sentences: readonly (TokenRange & { readonly language: Language })[],
): Int32Array {
  const marks = new Int32Array(count);
  for (const { from, to, language } of sentences)
    for (let i = from; i < to; i++) marks[i] = marksOf(form[i] ?? NO_FORM, language);
  return marks;
}
