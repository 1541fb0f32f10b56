import { dateFormat } from './dates.ts';
import { en } from './en/index.ts';
import { type Wording, wordingOf } from './wording.ts';

let english: Wording | undefined;

/** English of a page to be printed: dates with the month in words, in its sentences too. */
export const inPrintedEnglish = (): Wording => wordingOf('en', en, dateFormat(en.tag, 'long'));

/** English, as it stands in the JSON of a picture. */
export function inEnglish(): Wording {
  english ??= wordingOf('en', en);
  return english;
}
