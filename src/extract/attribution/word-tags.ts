import type { AttributionData } from '../../language/shared/attribution.ts';
import { Tag } from '../../language/shared/tags.ts';
import { languageFact } from '../per-language.ts';

/** Whether a word begins with a capital. */
export const isCapital = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};

/** Classes that a word keeps when it is capitalised inside a sentence. */
const FIRM = Tag.determiner | Tag.pronoun | Tag.preposition | Tag.oblique;

const INNER_CAPITAL = /^(?:\d+-|\p{Ll}(?:[\p{L}.]*-)?)\p{Lu}/u;

function tagOf(data: AttributionData, word: string, lower: string, initial: boolean): number {
  const known = data.tags.get(lower);
  if (!isCapital(word)) {
    // "al-Dschasira", "eBay": a name; "eine 79-Jährige"
    if (known === undefined && data.capitalisedNouns && INNER_CAPITAL.test(word)) return Tag.noun;
    return known ?? data.guess(word, lower, initial);
  }
  if (data.svo?.abbreviations.has(lower) && word === word.toUpperCase()) return Tag.noun | Tag.title;
  if (!data.capitalisedNouns && !initial) return known !== undefined && known & FIRM ? known : Tag.noun | Tag.title;
  if (initial && data.capitalisedNouns && data.nouns.has(lower)) return Tag.noun;
  if (initial && data.svo?.bareClauses && known !== undefined && known & Tag.verb) return known | Tag.noun;
  if (initial) return known === Tag.subjunctive1 ? Tag.noun : (known ?? data.guess(word, lower, true));
  if (known !== undefined && data.capitalisedNouns && known & FIRM && lower.length > 1) return known;
  return data.capitalisedNouns ? Tag.noun : (known ?? data.guess(word, lower, false));
}

/** The classes of a word inside a sentence, and of one that begins it. */
export const tagInside = languageFact(({ text, lower }, { attribution }) => tagOf(attribution, text, lower, false));
/** The same in a headline that capitalises every word: what is known is what it would be without its capital. */
export const tagHeadline = languageFact(({ text, lower }, { attribution }) =>
  attribution.svo?.bareClauses && !attribution.svo.abbreviations.has(lower)
    ? (attribution.tags.get(lower) ?? tagOf(attribution, text, lower, false))
    : tagOf(attribution, text, lower, true),
);
export const tagInitial = languageFact(({ text, lower }, { attribution }) => tagOf(attribution, text, lower, true));
