import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { LOCALES, type Locale, type Wording, wordingIn } from '../../../src/wording/index.ts';
import { de } from './de.ts';
import { en, type Messages } from './en.ts';
import { type Format, formatOf } from './format.ts';

const MESSAGES: Readonly<Record<Locale, Messages>> = { en, de };

export { LOCALES };

const KEY = 'hearsay-language';

interface Language {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly format: Format;
  readonly wording: Wording;
  readonly choose: (locale: Locale) => void;
}

const LanguageContext = createContext<Language | undefined>(undefined);

/** The language chosen before, else the first of the browser's that we have, else English. */
function chosen(): Locale {
  const kept = localStorage.getItem(KEY);
  const wanted = [kept ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  return LOCALES.find((locale) => locale === wanted.find((tag) => LOCALES.some((known) => known === tag))) ?? 'en';
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(chosen);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo((): Language => {
    const messages = MESSAGES[locale];
    const choose = (next: Locale): void => {
      localStorage.setItem(KEY, next);
      setLocale(next);
    };
    const format = formatOf(locale, messages);
    return { locale, messages, format, wording: wordingIn(locale, format.short), choose };
  }, [locale]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

/** Messages, formats and the choice of language. */
export function useLanguage(): Language {
  const value = useContext(LanguageContext);
  if (!value) throw new Error('useLanguage outside of LanguageProvider');
  return value;
}

/** The interface's words in the reader's language. */
export const useMessages = (): Messages => useLanguage().messages;
/** Findings and reasons in the reader's language. */
export const useWording = (): Wording => useLanguage().wording;
/** Dates, numbers and names in the reader's language. */
export const useFormat = (): Format => useLanguage().format;
