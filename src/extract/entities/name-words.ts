import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/shared/gender.ts';
import { genderOfGivenName } from '../given-names.ts';
import { foldName, stemOf } from './fold.ts';

/** A given name in its basic form, folded, with who mostly bears it. */
export interface Given {
  readonly name: string;
  readonly gender: Gender;
}

const CYRILLIC = /^\p{Script=Cyrillic}/u;
const SHORTEST_STEM = 4;

/** Whether a word begins with a Cyrillic letter. */
export const isCyrillic = (word: string): boolean => CYRILLIC.test(word);

const noNameStems = new Map<string, ReadonlySet<string>>();

/** Whether the word, in any of its cases, is listed as never being part of a personal name. */
export function isNoName(lower: string, language: Language): boolean {
  const { code, entities } = language;
  if (entities.notNames.has(lower)) return true;
  if (entities.adjectiveEndings.length === 0) return false;
  let stems = noNameStems.get(code);
  if (!stems) {
    const all = [...entities.notNames].map((word) => stemOf(foldName(word), language));
    stems = new Set(all.filter(({ length }) => length >= SHORTEST_STEM));
    noNameStems.set(code, stems);
  }
  return stems.has(stemOf(foldName(lower), language));
}

/** The given name that a folded word is, in any case; undefined where it is none that is known. */
export function givenNameOf(folded: string, { entities, places }: Language): Given | undefined {
  const whole = genderOfGivenName(folded);
  // "Александра" is a woman's name, and a man's in the genitive.
  const man = whole === 'female' && isCyrillic(folded) ? folded.slice(0, -1) : '';
  if (man && genderOfGivenName(man) === 'male') return { name: man, gender: 'either' };
  if (whole) return { name: folded, gender: whole };
  const space = folded.indexOf(' ');
  if (space > 1) {
    const first = genderOfGivenName(folded.slice(0, space));
    const second = genderOfGivenName(folded.slice(space + 1));
    if (first && (second || (!places.capitalNouns && isCyrillic(folded)))) return { name: folded, gender: first };
  }
  if (!isCyrillic(folded)) return undefined;
  const { givenBasics } = entities.forms;
  for (const ending of entities.givenCases) {
    if (folded.length - ending.length < 2 || !folded.endsWith(ending)) continue;
    const stem = folded.slice(0, folded.length - ending.length);
    for (const end of givenBasics[ending.charAt(0)] ?? givenBasics[''] ?? []) {
      const name = stem + end;
      const gender = name.length > 2 ? genderOfGivenName(name) : undefined;
      if (gender) return { name, gender };
    }
  }
  return undefined;
}

/** Whether a folded word ends as family names often do. */
export function hasFamilyEnding(folded: string, language: Language): boolean {
  const stem = folded.length > 5 ? stemOf(folded, language) : folded;
  return language.entities.familyEndings.some(
    (ending) =>
      (folded.length > ending.length + 1 && folded.endsWith(ending)) ||
      (stem.length > ending.length + 1 && stem.endsWith(ending)),
  );
}

/** Whether a folded word is a patronymic, in any case. */
export function isPatronymic(folded: string, language: Language): boolean {
  const { patronymics } = language.entities.forms;
  if (patronymics.length === 0) return false;
  const stem = stemOf(folded, language);
  return patronymics.some((ending) => stem.endsWith(ending) || folded.endsWith(ending));
}

/** Whether the end of a folded word alone proves a family name. */
export function isSureFamily(folded: string, language: Language): boolean {
  const stem = stemOf(folded, language);
  const { sureEndings, sureCases } = language.entities;
  if (stem.length <= SHORTEST_STEM || !sureEndings.some((ending) => stem.endsWith(ending))) return false;
  const ending = folded.slice(stem.length);
  return ending === '' || sureCases.includes(ending);
}
