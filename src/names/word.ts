import { lemmasOf } from './inflection.ts';
import { bareLetters, keyOf, otherSoundsOf, plainLetters, type Script, skeletonOf, soundsOf } from './sounds.ts';

/** What a word of a name is. Titles and particles are set aside; the others take part in the comparison. */
export type WordRole = 'word' | 'initial' | 'number' | 'patronymic' | 'particle' | 'title' | 'generic';

/** A form that a word may be a case of. */
export interface Lemma {
  readonly lower: string;
  readonly key: string;
}

const DIGIT_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '9': 'g' }),
);

/** Single digits inside a word are letters that were typed as such ("Ig0r Sech1n"). */
function undigit(plain: string): string {
  if (!/\d/.test(plain) || !/[a-z]/.test(plain) || /\d\d/.test(plain)) return plain;
  let out = '';
  for (const char of plain) out += DIGIT_LETTERS.get(char) ?? char;
  return out;
}

/** The key of a word in small letters. */
export function keyOfWord(lower: string, script: Script): string {
  return keyOf(soundsOf(lower, script, plainLetters(lower, script)));
}

/** A word in small letters, in each way to read it. */
function readings(lower: string, script: Script): Lemma[] {
  const plain = plainLetters(lower, script);
  const sounds = [soundsOf(lower, script, plain), otherSoundsOf(script, plain)];
  return sounds.flatMap((each) => (each === undefined ? [] : [{ lower, key: keyOf(each) }]));
}

/** One bit for each consonant of a skeleton. */
function maskOf(skeleton: string): number {
  let mask = 0;
  for (let at = 0; at < skeleton.length; at++) mask |= 1 << (skeleton.charCodeAt(at) & 31);
  return mask;
}

/** One word of a name, read once. */
export class NameWord {
  /** As written. */
  readonly text: string;
  readonly script: Script;
  readonly role: WordRole;
  /** Stands after "bin", "ibn" and the like. */
  readonly bound: boolean;
  /** The value of a word that is a number. */
  readonly number: number | undefined;
  readonly lower: string;
  /** In small letters without diacritics. */
  readonly bare: string;
  /** ASCII letters and digits. */
  readonly plain: string;
  /** See `soundsOf`, `keyOf`, `skeletonOf`. */
  readonly sounds: string;
  readonly key: string;
  readonly skeleton: string;
  /** The key of its other reading, where its spelling leaves that open. */
  readonly otherKey: string | undefined;
  /** Which consonants the skeleton has: a bit for each. */
  readonly consonants: number;
  #lemmas: readonly Lemma[] | undefined;

  /** The same in the letters of other languages, where its name is spelled as in a Turkic one. */
  readonly #spelled: string;

  constructor(text: string, script: Script, role: WordRole, bound = false, number?: number, spelled = text) {
    this.text = text;
    this.#spelled = spelled;
    this.script = script;
    this.role = role;
    this.bound = bound;
    this.number = number;
    this.lower = text.toLowerCase();
    this.bare = bareLetters(this.lower, script);
    this.plain = undigit(plainLetters(spelled, script));
    this.sounds = soundsOf(spelled, script, this.plain);
    this.key = keyOf(this.sounds);
    this.skeleton = skeletonOf(this.key);
    const other =
      spelled === text ? otherSoundsOf(script, this.plain) : soundsOf(text, script, plainLetters(text, script));
    this.otherKey = other === undefined ? undefined : keyOf(other);
    this.consonants = maskOf(this.skeleton);
  }

  /** The forms that it may be a case of. Made when first asked for. */
  get lemmas(): readonly Lemma[] {
    this.#lemmas ??=
      this.role === 'initial' ? [] : lemmasOf(this.lower, this.script).flatMap((lower) => readings(lower, this.script));
    return this.#lemmas;
  }

  /** The skeletons of its other reading and of the forms that it may be a case of, where they differ from its own. */
  get otherSkeletons(): readonly string[] {
    const keys = this.lemmas.map((lemma) => lemma.key);
    if (this.otherKey !== undefined) keys.push(this.otherKey);
    // г is h in Ukrainian and Belarusian names: Григоров, Hryhorov
    if (this.script === 'cyrillic' && this.key.includes('g')) keys.push(this.key.replaceAll('g', 'h'));
    const others = keys.map(skeletonOf).filter((other) => other !== '' && other !== this.skeleton);
    return [...new Set(others)];
  }

  /** The same word after "bin". */
  bind(): NameWord {
    return new NameWord(this.text, this.script, this.role, true, this.number, this.#spelled);
  }
}
