import { en } from './en/index.ts';
import { type Wording, wordingOf } from './wording.ts';

let english: Wording | undefined;

/** English, as it stands in the JSON of a picture. */
export function inEnglish(): Wording {
  english ??= wordingOf('en', en);
  return english;
}
