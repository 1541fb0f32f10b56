/** Character classes over UTF-16 code units, computed once for each unit that is met. */
export const Char = {
  space: 1,
  newline: 2,
  letter: 3,
  digit: 4,
  /** Combining marks, soft hyphens, joiners: they belong to the word they stand in. */
  joiner: 5,
  quote: 6,
  punctuation: 7,
  symbol: 8,
  high: 9,
} as const;
export type CharClass = (typeof Char)[keyof typeof Char];

const QUOTES = '"\'„“”‚‘’‛‟«»‹›『』「」〝〞〟＂`´';
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const SPACE = /[\s\u200b\u2060\ufeff\p{Zs}]/u;
const PUNCTUATION = /\p{P}/u;

const classes = new Uint8Array(0x10000);

function classify(unit: number): CharClass {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return Char.newline;
  if (unit >= 48 && unit <= 57) return Char.digit;
  if (unit >= 0xd800 && unit <= 0xdbff) return Char.high;
  const char = String.fromCharCode(unit);
  if (LETTER.test(char)) return Char.letter;
  if (QUOTES.includes(char)) return Char.quote;
  if (unit === 0xad || (unit >= 0x200c && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || MARK.test(char))
    return Char.joiner;
  if (unit >= 0x2066 && unit <= 0x2069) return Char.joiner;
  if (unit < 32 || unit === 127 || SPACE.test(char)) return Char.space;
  if (PUNCTUATION.test(char)) return Char.punctuation;
  return Char.symbol;
}

/**
 * The class of one UTF-16 code unit. A high surrogate is `Char.high`: look at the code point. What stands behind the end
 * of a text, NaN, is `Char.symbol`; it may not get to the array, which would be read the slow way ever after.
 */
export function charClass(unit: number): CharClass {
  if (Number.isNaN(unit)) return Char.symbol;
  const known = classes[unit];
  if (known) return known as CharClass;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** Invisible characters inside words: soft hyphens, joiners, direction marks. */
export const INVISIBLE = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
