import anyAscii from 'any-ascii';
import { CYRILLIC, LATIN_GROUPS, LATIN_LETTERS, LATIN_SPECIAL } from './data/letters.ts';

/** The script of a word, as far as its comparison depends on it. */
export type Script = 'latin' | 'cyrillic' | 'abjad' | 'han' | 'other';

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
const ABJAD = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const HAN = /[\p{Script=Han}\p{Script=Hangul}]/u;
const PLAIN = /^[a-z0-9]*$/;
const MARKS = /\p{M}+/gu;
const VOWELS = 'aeiou';

/** By the first two letters of a group: the length of the longest group that begins so. */
const groupLength = new Map<string, number>();
for (const group of LATIN_GROUPS.keys()) {
  const head = group.slice(0, 2);
  groupLength.set(head, Math.max(groupLength.get(head) ?? 0, group.length));
}

/** The script of a word's first letter that tells. */
export function scriptOf(word: string): Script {
  const code = word.charCodeAt(0);
  if (code >= 0x410 && code <= 0x44f) return 'cyrillic';
  if (/^[\x20-\x7f]*$/.test(word)) return 'latin';
  if (CYRILLIC_LETTER.test(word)) return 'cyrillic';
  if (ABJAD.test(word)) return 'abjad';
  if (HAN.test(word)) return 'han';
  if (LATIN.test(word)) return 'latin';
  return 'other';
}

/** Letters that only Turkic languages write in Latin: their c is дж, their x and q are х and г. */
const TURKIC = /[əığ]/u;
const AZERBAIJANI = /[əqx]/u;

/** Whether the letters of a Latin name tell that it is spelled as in Turkish or Azerbaijani, and as in Azerbaijani alone. */
export function spellingOf(name: string): 'azerbaijani' | 'turkish' | undefined {
  const lower = name.toLowerCase();
  if (!TURKIC.test(lower)) return undefined;
  // Turkish has no schwa, q or x
  return AZERBAIJANI.test(lower) ? 'azerbaijani' : 'turkish';
}

/** A word in the letters that other languages would write it in. */
export function respelled(word: string, spelling: 'azerbaijani' | 'turkish' | undefined): string {
  if (spelling === undefined) return word;
  const turkish = word.toLowerCase().replaceAll('c', 'dzh');
  return spelling === 'azerbaijani' ? turkish.replaceAll('q', 'g').replaceAll('x', 'kh') : turkish;
}

/** South Slavic letters beside which đ is дж, not the Vietnamese д. */
const SLAVIC = /[ćčšž]|đ.*đ/u;

/** Lower-case ASCII letters and digits of a word in any script; diacritics that change a sound become letters. */
export function plainLetters(word: string, script: Script): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (script === 'latin') {
    let out = '';
    const spelled = lower.normalize('NFC');
    const slavic = SLAVIC.test(spelled);
    for (const char of spelled) out += slavic && char === 'đ' ? 'dj' : (LATIN_SPECIAL.get(char) ?? char);
    out = out.normalize('NFD').replace(MARKS, '');
    return PLAIN.test(out) ? out : ascii(out);
  }
  return ascii(lower);
}

/** A Latin word's letters without their diacritics, as where these were not at hand; of another, as it is. */
export function bareLetters(lower: string, script: Script): string {
  if (script !== 'latin' || PLAIN.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(MARKS, '');
  return bare.replaceAll('ı', 'i').replaceAll('đ', 'd').replaceAll('ə', 'e');
}

const ascii = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

const isVowel = (char: string): boolean => char !== '' && VOWELS.includes(char);

/** What the spelling of a whole word says of the language that it was written in. */
function germanic(word: string): boolean {
  return word.includes('w') || word.includes('sch') || word.includes('tsch');
}

/**
 * The sounds of a Latin word: the groups above, then letters, which depend on their neighbours. What the spelling leaves
 * open is read in the likelier way, or in the `other`: ch as in English or in German, j at the beginning as ж or as a
 * glide, x there as кс or as the Chinese с, c as к or as ц.
 */
function latinSounds(word: string, other = false): string {
  const german = germanic(word);
  let out = '';
  let at = 0;
  while (at < word.length) {
    let length = Math.min(groupLength.get(word.slice(at, at + 2)) ?? 0, word.length - at);
    let group: string | undefined;
    for (; length > 1; length--) {
      group = LATIN_GROUPS.get(word.slice(at, at + length));
      if (group !== undefined) break;
    }
    // German "dj" is two sounds, as in "Serdjukow".
    if (group !== undefined && !(german && length === 2 && group === 'J')) {
      out +=
        group === 'C' && length === 2 && word.charAt(at) === 'c' && word.charAt(at + 1) === 'h' && german !== other
          ? 'h'
          : group;
      at += length;
      continue;
    }
    const letter = word.charAt(at);
    const next = word.charAt(at + 1);
    const before = word.charAt(at - 1);
    if (letter === 'c') out += next === 'e' || next === 'i' || next === 'y' ? 's' : other ? 'c' : 'k';
    else if (letter === 'x') out += at === 0 && other ? 's' : 'ks';
    else if (letter === 'j') {
      // A word that begins with j reads it as ж (English, French, Kazakh-Latin) unless its spelling is German.
      out += at === 0 && german === other ? 'J' : 'y';
    } else if (letter === 'y') {
      const glide = isVowel(next) || (isVowel(before) && before !== 'y');
      out += glide ? 'y' : 'i';
    } else if (letter === 'h' && isVowel(before) && !isVowel(next) && next !== 'y') {
      // A mute h that lengthens the vowel: "Jahn", "Allah".
    } else out += LATIN_LETTERS.get(letter) ?? letter;
    at++;
  }
  return out;
}

function cyrillicSounds(word: string): string {
  let out = '';
  for (const char of word.toLowerCase().normalize('NFC')) {
    const sound = CYRILLIC.get(char);
    if (sound !== undefined) out += sound;
    else out += latinSounds(plainLetters(char, 'other'));
  }
  return out;
}

/** Sounds that are one sound when they stand together. */
const JOINED: ReadonlyMap<string, string> = new Map(Object.entries({ dZ: 'J', ts: 'c', tS: 'C', tZ: 'C' }));

/** Does the spelling of a Latin word leave open how it is read? */
const OPEN = /^[jx]|c/;

/** The sounds of a word, one ASCII character each, doubled ones once. */
export function soundsOf(word: string, script: Script, plain: string): string {
  if (script === 'cyrillic') return merged(cyrillicSounds(word));
  // In Arabic and Hebrew script w stands for u and o also, and j is always дж.
  return merged(latinSounds(script === 'abjad' ? plain.replaceAll('w', 'u').replaceAll('j', 'dzh') : plain));
}

/** The sounds of a word in its other reading (see `latinSounds`); `undefined` where there is none. */
export function otherSoundsOf(script: Script, plain: string): string | undefined {
  return script === 'latin' && OPEN.test(plain) ? merged(latinSounds(plain, true)) : undefined;
}

function merged(raw: string): string {
  const out: string[] = [];
  for (const sound of raw) {
    const last = out[out.length - 1];
    if (sound === last) continue;
    const joined = last === 't' || last === 'd' ? JOINED.get(last + sound) : undefined;
    if (joined !== undefined) out.pop();
    out.push(joined ?? sound);
  }
  return out.join('');
}

const KEY_OF: ReadonlyMap<string, string> = new Map(Object.entries({ z: 's', c: 's', Z: 'S', J: 'S', f: 'v', y: '' }));

/**
 * The key of a word: its sounds without what the romanisations of one name disagree on. Voiced and unvoiced sibilants,
 * f and v are one, glides and doubled letters fall away, and so does an i after a vowel.
 */
export function keyOf(sounds: string): string {
  let out = '';
  let last = '';
  for (const sound of sounds) {
    if (sound === 'i' && isVowel(last)) continue;
    const key = KEY_OF.get(sound) ?? sound;
    if (key === '' || key === last) continue;
    out += key;
    last = key;
  }
  return out;
}

const SKELETON_OF: ReadonlyMap<string, string> = new Map(Object.entries({ d: 't', b: 'p', g: 'k', h: '', C: 'S' }));

/** The consonants of a key, voiced and unvoiced as one: what is left where vowels are not to be trusted. */
export function skeletonOf(key: string): string {
  let out = '';
  let last = '';
  for (const sound of key) {
    if (isVowel(sound)) continue;
    const coarse = SKELETON_OF.get(sound) ?? sound;
    if (coarse === '' || coarse === last) continue;
    out += coarse;
    last = coarse;
  }
  return out;
}
