import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Language, LanguageCode } from './language.ts';
import { ru } from './ru/index.ts';

/** The table of languages. */
export const languages: Readonly<Record<LanguageCode, Language>> = { de, en, ru };

/** The ISO 639-1 codes of the languages that are read. */
export const languageCodes: readonly LanguageCode[] = ['de', 'en', 'ru'];

/** Whether the text is one of these codes. */
export const isLanguageCode = (text: string): text is LanguageCode => Object.hasOwn(languages, text);

/** The English name of the language with that code, where it is one of ours. */
export const languageName = (code: string): string | undefined => languageOf(code)?.name;

/** The language of that ISO 639-1 code ("de", "de-AT"), where it is one of ours. */
export function languageOf(code: string | undefined): Language | undefined {
  const base = code?.slice(0, 2).toLowerCase();
  return base === 'de' || base === 'en' || base === 'ru' ? languages[base] : undefined;
}
