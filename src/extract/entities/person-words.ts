import { ARABIC_ARTICLE } from '../../names/data/articles.ts';
import { Gap, type Tokens } from '../../text/tokens.ts';
import type { WordForm } from '../../text/word-forms.ts';
import { languageFact } from '../per-language.ts';
import { folded } from '../places/fold.ts';
import { stemOf } from './fold.ts';
import { givenNameOf, isNoName } from './name-words.ts';

export const INITIAL = /^\p{Lu}$/u;
const TWO_CAPITALS = /^\p{Lu}{2}/u;
const HAS_DIGIT = /\d/;
export const isPrefixed = ({ text }: WordForm): boolean => ARABIC_ARTICLE.test(text);
export const isInitial = ({ text }: WordForm): boolean => INITIAL.test(text);
/** The given name that the form is one of, or null. */
export const givenOf = languageFact((form, language) => givenNameOf(folded(form), language) ?? null);

/** The form as the last word of a personal name, folded and without its case ending. */
export const familyOf = languageFact((form, language) => stemOf(folded(form), language));

/** Whether the form lets a capitalised word be part of a personal name. */
export const mayBeName = languageFact(({ text, lower }, language) => {
  if (text.length < 2 || HAS_DIGIT.test(text) || isNoName(lower, language) || TWO_CAPITALS.test(text)) return false;
  const { notNameEndings } = language.entities;
  return !notNameEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending));
});

/** "Arun K., who": whether the initial of a family name that is kept back stands at token `i`, with its full stop, and no name behind it. */
export const isKeptBack = ({ word, gap }: Tokens, i: number, to: number): boolean =>
  INITIAL.test(word[i] ?? '') &&
  word[i + 1] === '.' &&
  gap[i + 1] === Gap.none &&
  i + 2 < to &&
  !/^[\p{Lu}\p{N}]/u.test(word[i + 2] ?? '');
