import { keyOf, plainLetters, scriptOf, soundsOf } from '../../names/sounds.ts';
import { foldPlace } from './fold.ts';
import { type PlaceRecord, placeTable } from './table.ts';

/** Sounds of the shortest name that is told by ear. */
const SHORTEST = 5;
const LAST_VOWELS = /[aeiou]+$/;

/** What a folded name sounds like in either script, whatever vowel it ends in; undefined where that is too little to tell. */
export function soundOf(folded: string): string | undefined {
  const word = folded.replaceAll(' ', '');
  const script = scriptOf(word);
  const sound = keyOf(soundsOf(word, script, plainLetters(word, script))).replace(LAST_VOWELS, '');
  return sound.length >= SHORTEST ? sound : undefined;
}

/** Letters and sounds of the shortest name that is told by all its sounds. */
const FEWEST_LETTERS = 4;
const FEWEST_SOUNDS = 3;

/** All sounds of a name that is too short to be told by fewer; undefined where it is longer, or too short for that too. */
export function wholeSoundOf(folded: string): string | undefined {
  const word = folded.replaceAll(' ', '');
  if (word.length < FEWEST_LETTERS) return undefined;
  const script = scriptOf(word);
  const sound = keyOf(soundsOf(word, script, plainLetters(word, script)));
  return sound.length >= FEWEST_SOUNDS && sound.replace(LAST_VOWELS, '').length < SHORTEST ? sound : undefined;
}

/** Countries that write their towns in Cyrillic: Russian has them as they are. */
const IN_CYRILLIC: ReadonlySet<string> = new Set('RU UA BY KZ KG TJ MN BG RS ME MK BA'.split(' '));

/** With u for o and i for e: what stands between them is spelled by the ear of each language («Амбовумбе», "Ambovombe"). */
const closed = (sound: string): string => sound.replaceAll('o', 'u').replaceAll('e', 'i');

/**
 * The towns of a country by what they sound like. What only words in Cyrillic are looked up in is made when one is: a
 * country may have thousands of towns, and most reports are in another script.
 */
class Heard {
  readonly bySound = new Map<string, PlaceRecord>();
  readonly #towns: readonly { readonly town: PlaceRecord; readonly folded: string }[];
  #byClosed: Map<string, PlaceRecord | null> | undefined;
  #byWhole: Map<string, PlaceRecord | null> | undefined;

  constructor(country: string) {
    this.#towns = placeTable()
      .townsOf(country)
      .map((town) => ({ town, folded: foldPlace(town.name) }));
    for (const { town, folded } of this.#towns) {
      const sound = soundOf(folded);
      if (sound !== undefined && !this.bySound.has(sound)) this.bySound.set(sound, town);
    }
  }

  /** Of the towns above those that alone sound so by the same without o and e. */
  get byClosed(): ReadonlyMap<string, PlaceRecord | null> {
    this.#byClosed ??= alone(this.bySound, closed);
    return this.#byClosed;
  }

  /** Towns with short names by all their sounds, where one alone has them. */
  get byWhole(): ReadonlyMap<string, PlaceRecord | null> {
    this.#byWhole ??= alone(
      this.#towns.map(({ town, folded }) => [folded, town] as const),
      wholeSoundOf,
    );
    return this.#byWhole;
  }
}

/** The towns by the keys that their names have, null where several have one. */
function alone(
  towns: Iterable<readonly [name: string, town: PlaceRecord]>,
  keyOfName: (name: string) => string | undefined,
): Map<string, PlaceRecord | null> {
  const out = new Map<string, PlaceRecord | null>();
  for (const [name, town] of towns) {
    const key = keyOfName(name);
    if (key !== undefined) out.set(key, out.has(key) ? null : town);
  }
  return out;
}

/** By country (ISO 3166-1); made when a country is first asked for. */
const known = new Map<string, Heard>();

function heardIn(country: string): Heard {
  const made = known.get(country) ?? new Heard(country);
  known.set(country, made);
  return made;
}

/**
 * The town of one of these countries whose own name sounds as a word does that is spelled otherwise, by the ear of another
 * language or script («Эль-Обейд», "Sarpol-e Sahab"); undefined where there is none. `folded`: the word that sounds so.
 */
export function townByEar(sound: string, folded: string, countries: Iterable<string>): PlaceRecord | undefined {
  const isCyrillic = scriptOf(folded) === 'cyrillic';
  for (const country of countries) {
    const heard = heardIn(country);
    const found =
      heard.bySound.get(sound) ??
      (isCyrillic && !IN_CYRILLIC.has(country) ? heard.byClosed.get(closed(sound)) : undefined);
    if (found) return { ...found, alias: 'far' };
  }
  return undefined;
}

/** The same of a short name in Cyrillic, by all its sounds («Айни», "Ayni"). */
export function townByWhole(folded: string, countries: Iterable<string>): PlaceRecord | undefined {
  const whole = scriptOf(folded) === 'cyrillic' ? wholeSoundOf(folded) : undefined;
  if (whole === undefined) return undefined;
  for (const country of countries) {
    const found = heardIn(country).byWhole.get(whole);
    if (found) return { ...found, alias: 'far' };
  }
  return undefined;
}
