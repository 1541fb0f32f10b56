import { languages } from '../../language/index.ts';
import type { Language, LanguageCode } from '../../language/language.ts';
import { entries } from '../../language/shared/places.ts';

function adjectivesOf({ places }: Language): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const [country, list] of Object.entries(places.adjectives))
    for (const adjective of entries(list)) out.set(adjective, country);
  return out;
}

const adjectives: Readonly<Record<LanguageCode, ReadonlyMap<string, string>>> = {
  de: adjectivesOf(languages.de),
  en: adjectivesOf(languages.en),
  ru: adjectivesOf(languages.ru),
};

const LONGEST_ENDING = 3;

/**
 * The country (ISO 3166-1) that an adjective names ("kasachischen", "Kazakh", "казахстанского"), or undefined.
 * `lower` is the word in lower case.
 */
export function countryOfAdjective(lower: string, { code, places }: Language): string | undefined {
  if (lower.length < 4 || !lower.includes(places.adjectiveMark)) return undefined;
  const known = adjectives[code];
  for (let length = 0; length <= LONGEST_ENDING; length++) {
    const stem = lower.slice(0, lower.length - length);
    const country = known.get(stem);
    if (country && places.adjectiveEndings.has(lower.slice(stem.length))) return country;
    if (places.adjectiveEndings.size === 1) break;
  }
  return undefined;
}
