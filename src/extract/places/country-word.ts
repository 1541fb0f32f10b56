import type { Language } from '../../language/language.ts';
import { POSSESSIVE_S } from '../../text/possessive.ts';
import { formOf } from '../../text/word-forms.ts';
import { countryOfForm } from './context.ts';
import { foldPlace } from './fold.ts';
import { basicForms } from './spelling.ts';
import { isCountry, placeTable } from './table.ts';

/** The countries (ISO 3166-1) that a single word may name, as an adjective or by name in any case or possessive. */
export function countriesOfWord(word: string, language: Language): readonly string[] {
  const name = foldPlace(word.replace(POSSESSIVE_S, ''));
  const own = countryNamed(name);
  const named = own === undefined ? Array.from(basicForms(name, language), countryNamed) : [own];
  return [countryOfForm(formOf(word.toLowerCase()), language), ...named].filter(
    (country) => typeof country === 'string',
  );
}

function countryNamed(folded: string): string | undefined {
  const record = placeTable().find(folded)?.records[0];
  return record && isCountry(record) ? record.country : undefined;
}
