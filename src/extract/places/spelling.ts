import type { Language } from '../../language/language.ts';
import { POSSESSIVE_S } from '../../text/possessive.ts';
import { languageFact } from '../per-language.ts';
import { undirected } from './context.ts';
import { folded, foldPlace } from './fold.ts';
import { isCountry, type PlaceEntry, type PlaceTable, placeTable } from './table.ts';

/** Folded basic forms that an inflected folded name may stand for. */
export function* basicForms(key: string, language: Language): Generator<string> {
  for (const [ending, basic] of language.places.endings)
    if (key.length > ending.length + 2 && key.endsWith(ending))
      for (const other of basic) yield key.slice(0, key.length - ending.length) + other;
}

/** What a word by itself may spell, or begin. */
export interface Spelling {
  readonly key: string;
  readonly single: PlaceEntry | undefined;
  /** The basic forms that it may be an inflected form of, where places are called so or begin so. */
  readonly inflected: readonly { readonly key: string; readonly entry: PlaceEntry }[];
}

/** What begins with a word of two parts ("Sarpol-e" of "Sarpol-e Zahab"). */
function beginningOf(key: string, table: PlaceTable): PlaceEntry | undefined {
  const space = key.indexOf(' ');
  const { words = 1 } = space < 0 ? {} : (table.find(key.slice(0, space)) ?? {});
  return words > 1 ? { records: [], words } : undefined;
}

/** What begins with a word that looks like a possessive ("Cox's" of "Cox's Bazar"). */
function possessiveOf(lower: string, table: PlaceTable): PlaceEntry | undefined {
  return POSSESSIVE_S.test(lower) && (table.find(foldPlace(lower))?.words ?? 1) > 1
    ? { records: [], words: 1 }
    : undefined;
}

/** The country of whose part a word tells ("Nordspanien"). */
function countryIn(lower: string, language: Language, table: PlaceTable): PlaceEntry | undefined {
  const whole = undirected(lower, language);
  if (whole === undefined) return undefined;
  const key = foldPlace(whole.replace(POSSESSIVE_S, ''));
  for (const basic of [key, ...basicForms(key, language)]) {
    const records = table.find(basic)?.records.filter((record) => isCountry(record) && record.country !== undefined);
    if (records?.length) return { records, words: 1 };
  }
  return undefined;
}

/** What stands under a name, but a country that is called so in another language and means something else in this one. */
function entryOf(key: string, { places }: Language, table: PlaceTable): PlaceEntry | undefined {
  const entry = table.find(key);
  return entry && places.noCountries.has(key)
    ? { records: entry.records.filter((record) => !isCountry(record)), words: entry.words }
    : entry;
}

/** What a word spells, or null. */
export const spellingOf = languageFact((form, language): Spelling | null => {
  const table = placeTable();
  const key = folded(form);
  const single = entryOf(key, language, table) ?? beginningOf(key, table) ?? possessiveOf(form.lower, table);
  const inflected: { key: string; entry: PlaceEntry }[] = [];
  for (const basic of basicForms(key, language)) {
    const entry = table.find(basic);
    if (entry) inflected.push({ key: basic, entry });
  }
  if (single?.records.length || inflected.length) return { key, single, inflected };
  const country = countryIn(form.lower, language, table);
  if (country) return { key, single: country, inflected };
  return single ? { key, single, inflected } : null;
});
