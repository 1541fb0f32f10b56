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

/** By country (ISO 3166-1) its towns by what they sound like; made when a country is first asked for. */
const known = new Map<string, ReadonlyMap<string, PlaceRecord>>();

function townsBySound(country: string): ReadonlyMap<string, PlaceRecord> {
  const made = known.get(country);
  if (made) return made;
  const towns = new Map<string, PlaceRecord>();
  for (const town of placeTable().townsOf(country)) {
    const sound = soundOf(foldPlace(town.name));
    if (sound !== undefined && !towns.has(sound)) towns.set(sound, town);
  }
  known.set(country, towns);
  return towns;
}

/**
 * The town of one of these countries whose own name sounds as a word does that is spelled otherwise, by the ear of another
 * language or script («Эль-Обейд», "Sarpol-e Sahab"); undefined where there is none.
 */
export function townByEar(sound: string, countries: Iterable<string>): PlaceRecord | undefined {
  for (const country of countries) {
    const found = townsBySound(country).get(sound);
    if (found) return { ...found, alias: 'far' };
  }
  return undefined;
}
