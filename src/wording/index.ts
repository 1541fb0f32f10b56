import { dateFormat } from './dates.ts';
import type { Dates } from './render.ts';
import type { Locale } from './table.ts';
import { TABLES } from './tables.ts';
import { type Wording, wordingOf } from './wording.ts';

export type { Dates } from './render.ts';
export { LOCALES, type Locale } from './table.ts';
export type { Wording } from './wording.ts';

/** The wording of a language; `dates` writes days otherwise than the language does of itself. */
export const wordingIn = (locale: Locale, dates?: Dates): Wording => wordingOf(locale, TABLES[locale], dates);

/** The wording of a page to be printed: dates with the month in words, in its sentences too. */
export const printedIn = (locale: Locale): Wording => wordingIn(locale, dateFormat(TABLES[locale].tag, 'long'));
