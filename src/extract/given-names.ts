import { FEMALE_CYRILLIC, FEMALE_LATIN, MALE_CYRILLIC, MALE_LATIN, WORDLIKE } from '../language/shared/given-names.ts';
import { words } from '../language/shared/places.ts';
import { foldPlace } from './places/fold.ts';

export type Gender = 'male' | 'female' | 'either';

function compile(): ReadonlyMap<string, Gender> {
  const out = new Map<string, Gender>();
  const add = (list: string, gender: Gender): void => {
    for (const name of words(list)) {
      const key = foldPlace(name);
      const known = out.get(key);
      out.set(key, known && known !== gender ? 'either' : gender);
    }
  };
  add(MALE_LATIN, 'male');
  add(MALE_CYRILLIC, 'male');
  add(FEMALE_LATIN, 'female');
  add(FEMALE_CYRILLIC, 'female');
  return out;
}

const given = compile();
const wordlike: ReadonlySet<string> = new Set(words(WORDLIKE).map(foldPlace));

/** Who mostly bears this given name; undefined where it is none that is known. `folded`: lower case, no diacritics. */
export const genderOfGivenName = (folded: string): Gender | undefined => given.get(folded);

/** Whether the given name is an ordinary word, a month or a place as well. */
export const isWordlikeName = (folded: string): boolean => wordlike.has(folded);
