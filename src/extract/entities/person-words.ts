import { formFact } from '../../text/word-forms.ts';
import { languageFact } from '../per-language.ts';
import { folded } from '../places/fold.ts';
import { givenNameOf, isNoName } from './name-words.ts';

export const INITIAL = /^\p{Lu}$/u;
const TWO_CAPITALS = /^\p{Lu}{2}/u;
const HAS_DIGIT = /\d/;
/** An Arabic article bound to its name: "al-Haj". */
export const PREFIXED = /^(?:al|el|as|ad|аль|эль|ас|ад|аш|ан|ар)-\p{Lu}/u;

export const isPrefixed = formFact(({ text }) => PREFIXED.test(text));
export const isInitial = formFact(({ text }) => INITIAL.test(text));
/** The given name that the form is one of, or null. */
export const givenOf = languageFact((form, language) => givenNameOf(folded(form), language) ?? null);

/** Whether the form lets a capitalised word be part of a personal name. */
export const mayBeName = languageFact(({ text, lower }, language) => {
  if (text.length < 2 || HAS_DIGIT.test(text) || isNoName(lower, language) || TWO_CAPITALS.test(text)) return false;
  const { notNameEndings } = language.entities;
  return !notNameEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending));
});
