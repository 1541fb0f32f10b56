import type { LanguageCode } from './codes.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { ru } from './ru/index.ts';

/** The table of languages, in the order of `languageCodes`. */
export const languages: Readonly<Record<LanguageCode, Language>> = { de, en, ru };

/** Whether the text is the code of a language that is read. */
export const isLanguageCode = (text: string): text is LanguageCode => Object.hasOwn(languages, text);

/** The English name of the language with that code, where it is one of ours. */
export const languageName = (code: string): string | undefined => languageOf(code)?.name;

/** The language of that ISO 639-1 code ("de", "de-AT"), where it is one of ours. */
export function languageOf(code: string | undefined): Language | undefined {
  const base = code?.slice(0, 2).toLowerCase();
  return base !== undefined && isLanguageCode(base) ? languages[base] : undefined;
}
