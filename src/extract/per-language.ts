import type { LanguageCode } from '../language/codes.ts';
import type { Language } from '../language/language.ts';
import { formFact, type WordForm } from '../text/word-forms.ts';

/** What is made of a language's data: made when it is first asked for, and kept. */
export function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const known: Partial<Record<LanguageCode, Made>> = {};
  return (language) => {
    known[language.code] ??= make(language);
    return known[language.code] as Made;
  };
}

/** `formFact` for what depends on the form and on the language that it is read in. */
export function languageFact<Value extends NonNullable<unknown> | null>(
  tell: (form: WordForm, language: Language) => Value,
): (form: WordForm, language: Language) => Value {
  const factOf = perLanguage((language) => formFact((form) => tell(form, language)));
  // most words are asked of in the language of the word before
  let last: Language | undefined;
  let fact: ((form: WordForm) => Value) | undefined;
  return (form, language) => {
    if (fact === undefined || language !== last) {
      last = language;
      fact = factOf(language);
    }
    return fact(form);
  };
}
