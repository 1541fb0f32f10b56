import type { Language } from '../../language/language.ts';
import { foldPlace } from '../places/fold.ts';

const SHORTEST_STEM = 3;
const POSSESSIVE = /['’]s?$/;

/** Letters for Cyrillic ones in a rough key, one for one. */
const ROUGH: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'].map((letter, i) => [letter, 'abvgdeesziiklmnoprstufhcssssieiua'[i] ?? '']),
);

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
    const char = folded.charAt(i);
    const unit = ROUGH[char] ?? char;
    const next = folded.charAt(i + 1);
    let sound = '';
    if ('bp'.includes(unit)) sound = 'b';
    else if ('dt'.includes(unit)) sound = 'd';
    else if (unit === 'c' && next === 'h') sound = '';
    else if ('gkq'.includes(unit) || unit === 'c') sound = 'k';
    else if ('vwf'.includes(unit)) sound = 'v';
    else if ('szx'.includes(unit)) sound = 's';
    else if ('lmnr'.includes(unit)) sound = unit;
    if (sound && !out.endsWith(sound)) out += sound;
  }
  return out;
}

/** Lower case, no diacritics, hyphens as spaces, without a possessive "'s". */
export const foldName = (word: string): string => foldPlace(word.replace(POSSESSIVE, ''));
