import type { Language } from '../../language/language.ts';
import { perLanguage } from '../per-language.ts';
import { countryOfAdjective } from './context.ts';

/** Shorter words are no noun for those who belong to a country. */
const SHORTEST = 3;

const countryOf = perLanguage(
  ({ places }): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(places.nationals).flatMap(([country, nouns]) => nouns.map((noun) => [noun, country] as const)),
    ),
);

/** The country that those belong to whom the word names ("Deutschen", "Indians", "россиян"); undefined where it names none. */
export function countryOfNationals(lower: string, language: Language): string | undefined {
  if (lower.length < SHORTEST) return undefined;
  const known = countryOf(language).get(lower);
  if (known !== undefined) return known;
  for (const ending of language.places.nationalEndings)
    if (lower.endsWith(ending)) return countryOfAdjective(lower.slice(0, -ending.length), language);
  return undefined;
}
