/**
 * The layout of `places.bin`, shared by the program that writes it and the one that reads it: little-endian, a header of
 * 32-bit words, then the sections one after the other, those of 32-bit words first.
 *
 * - slots: an open-addressing hash table (linear probing) of key numbers plus one, 0 where free
 * - keyValue: a record's number, or `LISTED` plus a position in `lists`, or `NO_RECORD` for a mere beginning of longer names
 * - lists: runs of records' numbers, the last one of each run with `LISTED` added
 *   (a record's number has `ALIAS` or `FAR` added where the key is not its own name: see `PlaceRecord.alias`)
 * - geonames, lat, lon: for each record; degrees times 100,000; `NO_DEGREES` where unknown
 * - keyWords: for each key the number of words of the longest name that begins with it, where it is a single word
 * - country: for each record the number of its country in the header's list, 255 for none
 * - rank: for each record 10 · log10(population), from 200 on a country, a continent or another region
 * - keyLength, nameLength: bytes of each key in `keyBytes` and of each record's name in `nameBytes`, one after the other;
 *   lengths, and not where each begins, pack to less
 * - countryBytes: two letters each
 * - keyBytes: one byte a letter (see `letterCode`); nameBytes: UTF-8
 */
export const MAGIC = 0x53_48_50_33;
/** 32-bit words of the header; bits of a record's number; and what stands where there is no record, no coordinate, no country. */
export const HEADER_WORDS = 8;
export const LISTED = 0x8000_0000;
export const ALIAS = 0x4000_0000;
export const FAR = 0x2000_0000;
export const NO_RECORD = 0xffff_ffff;
export const NO_DEGREES = 0x7fff_ffff;
export const NO_COUNTRY = 255;
export const COUNTRY_RANK = 200;

/** One byte for a letter of a folded name; 0 for what a folded name does not hold. */
export function letterCode(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit === 32 || (unit >= 48 && unit <= 57)) return unit;
  if (unit >= 0x430 && unit <= 0x44f) return unit - 0x430 + 128;
  return 0;
}

/** FNV-1a over the letters' codes, 32 bits; -1 where a character has none. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    const code = letterCode(key.charCodeAt(i));
    if (code === 0) return -1;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Countries that name towns after persons, and after towns elsewhere. */
export const NAMESAKES: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'GB', 'NZ']);
