import type { Language } from '../../language/language.ts';
import { CONFUSED, ROUGH_CYRILLIC, ROUGH_LATIN } from '../../names/data/rough.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { foldPlace } from '../places/fold.ts';

const SHORTEST_STEM = 3;

/** The sound of a letter in a rough key; none of vowels. Cyrillic letters sound as the Latin ones that stand for them. */
const SOUNDS = new Map(
  CONFUSED.flatMap((letters) => [...letters].map((letter) => [letter, letters.charAt(0)] as const)),
);
for (const [i, letter] of [...ROUGH_CYRILLIC].entries()) {
  const sound = SOUNDS.get(ROUGH_LATIN.charAt(i));
  if (sound) SOUNDS.set(letter, sound);
}

/**
 * The family name without its case ending: equal for the cases of one name, though not always a form of it.
 * `folded`: lower case, no diacritics.
 */
export function stemOf(folded: string, { entities }: Language): string {
  for (const ending of entities.nameCases) {
    const length = folded.length - ending.length;
    if (length >= SHORTEST_STEM && folded.endsWith(ending)) return folded.slice(0, length);
  }
  return folded;
}

/**
 * A rough key that the spellings of a name in both scripts mostly share: its consonants, those that romanisations
 * confuse as one. Names that share it are then compared properly.
 */
export function roughKey(folded: string): string {
  let out = '';
  for (let i = 0; i < folded.length; i++) {
    const letter = SOUNDS.get(folded.charAt(i));
    const sound = letter !== 'c' ? letter : folded.charAt(i + 1) === 'h' ? undefined : 'k';
    if (sound && !out.endsWith(sound)) out += sound;
  }
  return out;
}

/** Lower case, no diacritics, hyphens as spaces, without a possessive "'s". */
export const foldName = (word: string): string => foldPlace(word.replace(POSSESSIVE, ''));
