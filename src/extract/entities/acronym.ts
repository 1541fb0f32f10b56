import type { Language } from '../../language/language.ts';
import type { WordForm } from '../../text/word-forms.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{1,6}$/u;
const LETTERS = /\p{Lu}{2}/u;

const isSecondCapital = (word: string): boolean => {
  const second = word.charAt(1);
  return second !== second.toLowerCase();
};

/** Whether a form is written as acronyms are: in capitals, the first two letters for certain. */
export const isAcronym = ({ text, capital }: WordForm): boolean =>
  capital && isSecondCapital(text) && ACRONYM.test(text) && LETTERS.test(text);

/** Whether a function word is written as the name that it also is: "according to WHO". */
export const isAbbreviation = (word: string, lower: string, { attribution }: Language): boolean =>
  word !== lower && word === word.toUpperCase() && attribution.svo?.abbreviations.has(lower) === true;
