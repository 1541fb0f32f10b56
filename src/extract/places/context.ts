import type { Language } from '../../language/language.ts';
import { entries } from '../../language/shared/places.ts';
import type { Tokens } from '../../text/tokens.ts';
import { formOf, NO_FORM } from '../../text/word-forms.ts';
import { languageFact, perLanguage } from '../per-language.ts';

const adjectivesOf = perLanguage(({ places }): ReadonlyMap<string, string> => {
  const out = new Map<string, string>();
  for (const [country, list] of Object.entries(places.adjectives))
    for (const adjective of entries(list)) out.set(adjective, country);
  return out;
});

const LONGEST_ENDING = 3;
/** Letters of the shortest country that is named with the part of it meant. */
const SHORTEST = 4;

/** The country that a form names as an adjective, or null. */
export const countryOfForm = languageFact(({ lower }, language) => search(lower, language));

function search(lower: string, language: Language): string | null {
  const { adjectiveMark } = language.places;
  if (lower.length < 4 || !lower.includes(adjectiveMark)) return null;
  const known = adjectiveIn(lower, language);
  if (known !== null) return known;
  const whole = undirected(lower, language);
  return whole === undefined ? null : adjectiveIn(whole, language);
}

function adjectiveIn(lower: string, language: Language): string | null {
  const { adjectiveEndings } = language.places;
  const known = adjectivesOf(language);
  for (let length = 0; length <= LONGEST_ENDING; length++) {
    const stem = lower.slice(0, lower.length - length);
    const country = known.get(stem);
    if (country && adjectiveEndings.has(lower.slice(stem.length))) return country;
    if (adjectiveEndings.size === 1) break;
  }
  return null;
}

/** The name or adjective of the whole country of whose part a word in lower case tells ("nordspanisch", "Ostukraine"). */
export function undirected(lower: string, { places: { directions, undirected } }: Language): string | undefined {
  for (const direction of directions) {
    if (!lower.startsWith(direction)) continue;
    const rest = lower.slice(direction.length).replace(/^-/, '');
    if (rest.length >= SHORTEST && !undirected.some((other) => rest.startsWith(other))) return rest;
  }
  return undefined;
}

/**
 * The country (ISO 3166-1) that an adjective names ("kasachischen", "Kazakh", "казахстанского"), or undefined.
 * `lower` is the word in lower case.
 */
export const countryOfAdjective = (lower: string, language: Language): string | undefined =>
  countryOfForm(formOf(lower), language) ?? undefined;

/** The country that token `i` names as an adjective by itself, or undefined. */
export const countryOfAdjectiveIn = ({ form }: Tokens, i: number, language: Language): string | undefined =>
  countryOfForm(form[i] ?? NO_FORM, language) ?? undefined;

/** First words of adjectives of two ("South African"). */
const firstWords = perLanguage(
  (language): ReadonlySet<string> =>
    new Set(
      [...adjectivesOf(language).keys()].flatMap((key) => (key.includes(' ') ? key.slice(0, key.indexOf(' ')) : [])),
    ),
);

/** The country that an adjective of two words names whose second stands at `i` ("South African"). */
export function countryOfTwoWords(lower: readonly string[], i: number, language: Language): string | undefined {
  const before = lower[i - 1] ?? '';
  const first = firstWords(language);
  return first.size > 0 && first.has(before) ? adjectivesOf(language).get(`${before} ${lower[i]}`) : undefined;
}

/** The country that the word at `i` names as an adjective, alone or with the one before. */
export const countryOfAdjectiveAt = (lower: readonly string[], i: number, language: Language): string | undefined =>
  countryOfTwoWords(lower, i, language) ?? countryOfAdjective(lower[i] ?? '', language);
