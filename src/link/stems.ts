import { languageFact } from '../extract/per-language.ts';
import { folded } from '../extract/places/fold.ts';
import type { Language } from '../language/language.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { formOf, NO_FORM } from '../text/word-forms.ts';

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 5;
const LONGEST_WORD = 40;

/** A folded word without its longest known ending, at least four letters long. */
function stemOf(folded: string, { pivot }: Language): string {
  const word = folded.slice(0, LONGEST_WORD);
  for (let length = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM); length >= 1; length--)
    if (pivot.endings.has(word.slice(-length))) return word.slice(0, -length);
  return word;
}

const stemFact = languageFact((form, language) => {
  const word = folded(form);
  return language.pivot.stopWords.has(form.lower) || word.length < 2 ? '' : stemOf(word, language);
});

/** Stem of token `i` where it is a content word or a number, else ''. */
export function stemAt({ kind, lower, form }: Tokens, i: number, language: Language): string {
  if (kind[i] === TokenKind.number) return lower[i] ?? '';
  return kind[i] === TokenKind.word ? stemFact(form[i] ?? NO_FORM, language) : '';
}

/** Stem of a word by itself; the word where it has none. */
export const stemOfWord = (word: string, language: Language): string => stemFact(formOf(word), language) || word;
