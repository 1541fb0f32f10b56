import { readFileSync } from 'node:fs';
import {
  ALIAS,
  COUNTRY_RANK,
  FAR,
  HEADER_WORDS,
  hashKey,
  LISTED,
  letterCode,
  MAGIC,
  NO_COUNTRY,
  NO_DEGREES,
  NO_RECORD,
} from './format.ts';

/** What the table knows of one place. */
export interface PlaceRecord {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonames?: number;
  /** 10 · log10(population); 0 where unknown, at least `COUNTRY_RANK` for countries and larger regions. */
  readonly rank: number;
  /** Where it was found under another name than its own: one spelled much like that, or one of another word. */
  readonly alias?: 'near' | 'far';
}

/** What stands under one folded name. */
export interface PlaceEntry {
  readonly records: readonly PlaceRecord[];
  /** Number of words of the longest name that begins with this word; at least 1. */
  readonly words: number;
}

export interface PlaceTable {
  /** The places of that folded name, or undefined. */
  readonly find: (folded: string) => PlaceEntry | undefined;
  /** All towns of a country (ISO 3166-1), the largest first. */
  readonly townsOf: (country: string) => readonly PlaceRecord[];
  readonly count: number;
}

const CACHED = 16_384;

/** Reads the layout described in `format.ts`. Throws where the bytes are of another kind. */
function readPlaceTable(buffer: ArrayBuffer): PlaceTable {
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  const [magic = 0, slotCount = 0, keyCount = 0, listCount = 0, recordCount = 0, countryCount = 0, keyBytesLength = 0] =
    header;
  if (magic !== MAGIC) throw new Error('places.bin: not a table of places of this version');
  let at = HEADER_WORDS * 4;
  const words = (length: number): Uint32Array => {
    const section = new Uint32Array(buffer, at, length);
    at += length * 4;
    return section;
  };
  const bytes = (length: number): Uint8Array => {
    const section = new Uint8Array(buffer, at, length);
    at += length;
    return section;
  };
  const signed = ({ byteOffset, length }: Uint32Array): Int32Array => new Int32Array(buffer, byteOffset, length);
  const slots = words(slotCount);
  const keyValue = words(keyCount);
  const lists = words(listCount);
  const geonames = words(recordCount);
  const lat = signed(words(recordCount));
  const lon = signed(words(recordCount));
  const keyWords = bytes(keyCount);
  const country = bytes(recordCount);
  const rank = bytes(recordCount);
  const keyStart = startsOf(bytes(keyCount));
  const nameStart = startsOf(bytes(recordCount));
  const countryBytes = bytes(countryCount * 2);
  const keyBytes = bytes(keyBytesLength);
  const nameBytes = new Uint8Array(buffer, at);
  const decoder = new TextDecoder();

  const isKey = (number: number, key: string): boolean => {
    const start = keyStart[number] ?? 0;
    if ((keyStart[number + 1] ?? 0) - start !== key.length) return false;
    for (let i = 0; i < key.length; i++) if (keyBytes[start + i] !== letterCode(key.charCodeAt(i))) return false;
    return true;
  };
  const record = (item: number): PlaceRecord => {
    const number = item & (FAR - 1);
    const code = country[number] ?? NO_COUNTRY;
    const [degreesNorth = NO_DEGREES, degreesEast = NO_DEGREES, id = 0] = [lat[number], lon[number], geonames[number]];
    return {
      name: decoder.decode(nameBytes.subarray(nameStart[number], nameStart[number + 1])),
      ...(code !== NO_COUNTRY && {
        country: String.fromCharCode(countryBytes[code * 2] ?? 0, countryBytes[code * 2 + 1] ?? 0),
      }),
      ...(degreesNorth !== NO_DEGREES && { lat: degreesNorth / 1e5, lon: degreesEast / 1e5 }),
      ...(id !== 0 && { geonames: id }),
      rank: rank[number] ?? 0,
      ...((item & (ALIAS | FAR)) !== 0 && { alias: item & FAR ? ('far' as const) : ('near' as const) }),
    };
  };
  const read = (number: number): PlaceEntry => {
    const value = keyValue[number] ?? NO_RECORD;
    const records: PlaceRecord[] = [];
    if (value < LISTED) records.push(record(value));
    else if (value !== NO_RECORD) {
      for (let i = value - LISTED; ; i++) {
        const item = lists[i] ?? LISTED;
        records.push(record(item >= LISTED ? item - LISTED : item));
        if (item >= LISTED) break;
      }
    }
    return { records, words: Math.max(1, keyWords[number] ?? 1) };
  };
  // What was found lately is kept, since the names of a report recur; the bound keeps memory flat.
  const cache = new Map<string, PlaceEntry | undefined>();
  const search = (key: string): PlaceEntry | undefined => {
    const hash = hashKey(key);
    if (hash < 0) return undefined;
    for (let slot = hash & (slotCount - 1); ; slot = (slot + 1) & (slotCount - 1)) {
      const number = slots[slot] ?? 0;
      if (number === 0) return undefined;
      if (isKey(number - 1, key)) return read(number - 1);
    }
  };
  return {
    count: recordCount,
    townsOf: (of) => {
      const towns: PlaceRecord[] = [];
      for (let code = 0; code < countryCount; code++) {
        if (countryBytes[code * 2] !== of.charCodeAt(0) || countryBytes[code * 2 + 1] !== of.charCodeAt(1)) continue;
        for (let i = 0; i < recordCount; i++) if (country[i] === code && geonames[i] !== 0) towns.push(record(i));
      }
      return towns.sort((a, b) => b.rank - a.rank);
    },
    find: (key) => {
      const known = cache.get(key);
      if (known || cache.has(key)) return known;
      const found = search(key);
      if (cache.size >= CACHED) cache.clear();
      cache.set(key, found);
      return found;
    },
  };
}

/** Where each of so many stretches of bytes begins that lie one behind the other, and where the last one ends. */
function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0);
  return starts;
}

export const isCountry = ({ rank }: PlaceRecord): boolean => rank >= COUNTRY_RANK;

/** The bytes where words of 32 bits can be read; a file of this size mostly has memory of its own. */
function aligned({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): ArrayBuffer {
  const whole = byteOffset === 0 && byteLength === buffer.byteLength;
  return whole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}

let loaded: PlaceTable | undefined;

/**
 * The table of places, read from `places.bin` beside this module (in the package: beside the bundle) on first use and
 * kept. Throws with the file's name where it is missing: `npm run build` and the tests make it.
 */
export function placeTable(): PlaceTable {
  if (loaded) return loaded;
  const bytes = readFileSync(new URL('./places.bin', import.meta.url));
  loaded = readPlaceTable(aligned(bytes));
  return loaded;
}
