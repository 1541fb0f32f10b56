import type { Language } from '../../language/language.ts';
import { POSSESSIVE_S } from '../../text/possessive.ts';
import { formOf } from '../../text/word-forms.ts';
import { countryOfSeat } from './capitals.ts';
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

/** The country (ISO 3166-1) whose seat of government a single word names, in any case or possessive: "Moscow's". */
export function countryOfSeatIn(word: string, language: Language): string | undefined {
  const name = foldPlace(word.replace(POSSESSIVE_S, ''));
  if (!/^\p{Lu}/u.test(word)) return undefined;
  const seats = [name, ...basicForms(name, language)].map((folded) => placeTable().find(folded)?.records[0]?.geonames);
  return seats.flatMap((geonames) => (geonames === undefined ? [] : (countryOfSeat(geonames) ?? [])))[0];
}

function countryNamed(folded: string): string | undefined {
  const record = placeTable().find(folded)?.records[0];
  return record && isCountry(record) ? record.country : undefined;
}
