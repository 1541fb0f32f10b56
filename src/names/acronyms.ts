import { STOPWORDS } from './data/words.ts';
import type { Name } from './name.ts';
import { keyOfWord, NameWord } from './word.ts';
import { cutWords, type RawWord } from './words.ts';

/** Words that an acronym may pass over. */
const isSmall = (word: RawWord): boolean => STOPWORDS.has(word.lookup) || word.text === word.text.toLowerCase();

const firstSound = (word: RawWord): string => keyOfWord(word.lookup.slice(0, 2), word.script).charAt(0);

/**
 * Is `acronym` made of the first letters of the words of `name`? Small words may be passed over, others not. The letters
 * are compared as written in one script, by their sounds across two.
 */
export function isAcronymOf(acronym: Name, name: Name): boolean {
  const [only] = cutWords(acronym.text);
  if (!only || !acronym.acronym) return false;
  const letters = Array.from(only.lookup);
  const words = cutWords(name.text);
  // Two letters are any person's initials.
  if (letters.length < (name.kind === 'organization' ? 2 : 3) || words.length < 2 || words.length > 3 * letters.length)
    return false;
  const sounds = letters.map((letter) => keyOfWord(letter, only.script));
  // The letters that may have been used up after each word.
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const at of reached) {
      if (isSmall(word)) next.add(at);
      const same = word.script === only.script;
      const fits = same
        ? word.lookup.startsWith(letters[at] ?? ' ')
        : at < sounds.length && firstSound(word) === sounds[at];
      if (at < letters.length && fits) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(letters.length);
}

/** The acronym that a name of several words has, as a key: for filing, not for comparison. `undefined` where too short. */
export function acronymKey(name: Name): string | undefined {
  if (name.acronym) {
    const [only] = cutWords(name.text);
    return (
      only &&
      Array.from(only.lookup)
        .map((letter) => keyOfWord(letter, only.script))
        .join('')
    );
  }
  const words = cutWords(name.text).filter((word) => !isSmall(word));
  return words.length > 1 ? words.map(firstSound).join('') : undefined;
}

/** All that an acronym becomes when two neighbouring letters change places. */
export function transposed(acronym: string): readonly string[] {
  const letters = Array.from(acronym.replaceAll('.', ''));
  const out: string[] = [];
  for (let at = 0; at + 1 < letters.length; at++) {
    const [a = '', b = ''] = [letters[at], letters[at + 1]];
    if (a !== b) out.push([...letters.slice(0, at), b, a, ...letters.slice(at + 2)].join(''));
  }
  return out;
}

/** Do two acronyms have the same letters, in one script or by sound in two? */
export function sameAcronym(a: Name, b: Name): boolean {
  const [x, y] = [a.words[0], b.words[0]];
  if (!(x instanceof NameWord) || !(y instanceof NameWord)) return false;
  return x.script === y.script ? x.plain === y.plain : acronymKey(a) === acronymKey(b);
}
