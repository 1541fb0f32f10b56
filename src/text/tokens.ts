import { Char, charClass } from './characters.ts';
import { isLowerLetter, overLine } from './over-line.ts';
import { unitsOf } from './units.ts';
import { formIn, NO_FORM, type WordForm } from './word-forms.ts';

export const TokenKind = {
  word: 1,
  /** Digits with the separators inside them: 20.000, 3,5, 10.1.2022, 22:16. */
  number: 2,
  punctuation: 3,
  quote: 4,
  url: 5,
  /** @name or #tag. */
  handle: 6,
  /** Emoji, %, currency signs. */
  symbol: 7,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** What stands between a token and the one before it. */
export const Gap = { none: 0, space: 1, newline: 2, blankLine: 3 } as const;

const URL_START = /(?:https?:\/\/|www\.|t\.me\/)[^\s<>"„“”«»]+/iy;
const HANDLE = /[@#][\p{L}\p{N}_]{2,}/uy;

const isInner = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011;
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** End of the URL that starts at `at`, or `at` where none does. Trailing punctuation is not the URL's. */
function urlEnd(text: string, units: Uint16Array, at: number): number {
  const first = unitAt(units, at, text.length) | 32;
  if (first !== 104 && first !== 119 && first !== 116) return at;
  const second = unitAt(units, at + 1, text.length) | 32;
  if (second !== 116 && second !== 119 && second !== 46) return at;
  URL_START.lastIndex = at;
  const match = URL_START.exec(text);
  if (!match) return at;
  let end = at + match[0].length;
  while (end > at && ".,;:!?)]}'’".includes(text.charAt(end - 1))) end--;
  return end;
}

/** The code unit at `at`, or 0 behind the end: reading out of bounds is dear, whatever comes of it. */
const unitAt = (units: Uint16Array, at: number, length: number): number => (at < length ? (units[at] ?? 0) : 0);

function isWordUnit(unit: number): boolean {
  const kind = charClass(unit);
  return kind === Char.letter || kind === Char.digit || kind === Char.joiner;
}

const isSeparator = (unit: number): boolean => unit === 46 || unit === 44 || unit === 58;

/** End of the word or number that starts at `at` in a text of so many characters. */
function wordEnd(text: string, units: Uint16Array, at: number, length: number): number {
  let end = at;
  let digits = true;
  while (end < length) {
    const unit = units[end] ?? 0;
    const kind = charClass(unit);
    if (kind === Char.digit) end++;
    else if (kind === Char.letter || kind === Char.joiner) {
      digits = false;
      end++;
    } else if (kind === Char.high) {
      if (!/^\p{L}/u.test(text.slice(end, end + 2))) break;
      digits = false;
      end += 2;
    } else if (digits && isSeparator(unit)) {
      if (charClass(unitAt(units, end + 1, length)) !== Char.digit) break;
      end++;
    } else if (unit === 46 && !digits && isLowerLetter(text, end + 1)) {
      end++;
    } else if (isInner(unit) || (isApostrophe(unit) && !digits)) {
      if (end === at || end + 1 >= length) break;
      const next = isWordUnit(units[end + 1] ?? 0) ? end + 1 : isInner(unit) ? overLine(text, end) : undefined;
      if (next === undefined) break;
      if (next > end + 1) {
        end = next;
        continue;
      }
      if (digits && charClass(units[end + 1] ?? 0) === Char.digit) break;
      digits = false;
      end++;
    } else break;
  }
  return end;
}

/** Whether these characters are a number, digits and the separators inside them: of what `wordEnd` bounds. */
function isNumber(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at] ?? 0;
    if (charClass(unit) !== Char.digit && !isSeparator(unit)) return false;
  }
  return true;
}

/** Numbers of a token while a text is cut: its start, its end, its kind and the gap before it. */
const FIELDS = 4;
/** Where they are written, from one text to the next: most texts need no more. */
const SCRATCH = new Int32Array(FIELDS * 2048);

/** The tokens of a text that is being cut. One at a time: all write to the same place. */
class Cut {
  readonly #text: string;
  readonly #units: Uint16Array;
  readonly #forms: WordForm[] = [];
  #fields = SCRATCH;
  #used = 0;

  constructor(text: string, units: Uint16Array) {
    this.#text = text;
    this.#units = units;
  }

  add(start: number, end: number, kind: TokenKind, gap: number): void {
    const at = this.#used;
    if (at === this.#fields.length) {
      const longer = new Int32Array(2 * at);
      longer.set(this.#fields);
      this.#fields = longer;
    }
    const fields = this.#fields;
    fields[at] = start;
    fields[at + 1] = end;
    fields[at + 2] = kind;
    fields[at + 3] = gap;
    this.#used = at + FIELDS;
    this.#forms.push(formIn(this.#text, this.#units, start, end));
  }

  /** All that were added. */
  tokens(): Tokens {
    return new Columns(this.#text, this.#fields, this.#forms);
  }
}

/**
 * The tokens of a text as parallel arrays: token `i` is `text.slice(start[i], end[i])`. A class, as what every stage
 * reads must have one shape: with a second, all code that reads tokens is compiled anew.
 */
class Columns {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** What stands before the token: a value of `Gap`. */
  readonly gap: Uint8Array;
  /** 1 where the token is a word that begins with a capital. */
  readonly capital: Uint8Array;
  readonly form: readonly WordForm[];
  /** The token's characters, without invisible ones: `form.text`. */
  readonly word: readonly string[];
  /** `word` in lower case: `form.lower`. */
  readonly lower: readonly string[];

  /** Arrays that are exactly as long as `forms`: the columns of numbers share one buffer. */
  constructor(text: string, fields: Int32Array, forms: readonly WordForm[]) {
    const count = forms.length;
    const buffer = new ArrayBuffer(count * 11);
    const start = new Int32Array(buffer, 0, count);
    const end = new Int32Array(buffer, count * 4, count);
    const kind = new Uint8Array(buffer, count * 8, count);
    const gap = new Uint8Array(buffer, count * 9, count);
    const capital = new Uint8Array(buffer, count * 10, count);
    const word = new Array<string>(count).fill('');
    const lower = new Array<string>(count).fill('');
    for (let i = 0, at = 0; i < count; i++, at += FIELDS) {
      const form = forms[i] ?? NO_FORM;
      start[i] = fields[at] ?? 0;
      end[i] = fields[at + 1] ?? 0;
      kind[i] = fields[at + 2] ?? 0;
      gap[i] = fields[at + 3] ?? 0;
      capital[i] = form.capital && kind[i] === TokenKind.word ? 1 : 0;
      word[i] = form.text;
      lower[i] = form.lower;
    }
    this.text = text;
    this.count = count;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.gap = gap;
    this.capital = capital;
    this.form = forms;
    this.word = word;
    this.lower = lower;
  }
}

/** The tokens of a text: made by `tokenize` and `withForms` only. */
export type Tokens = Columns;

/** The same tokens read as other words: `forms`, one for each. */
export function withForms({ text, count, start, end, kind, gap }: Tokens, forms: readonly WordForm[]): Tokens {
  const fields = new Int32Array(FIELDS * count);
  for (let i = 0, at = 0; i < count; i++, at += FIELDS) {
    fields[at] = start[i] ?? 0;
    fields[at + 1] = end[i] ?? 0;
    fields[at + 2] = kind[i] ?? 0;
    fields[at + 3] = gap[i] ?? 0;
  }
  return new Columns(text, fields, forms);
}

/**
 * Cuts a text into tokens in one pass. Every character that is neither white space nor a control character belongs to
 * exactly one token. Offsets are UTF-16 code units into `text`.
 */
export function tokenize(text: string): Tokens {
  const units = unitsOf(text);
  const cut = new Cut(text, units);
  let gap: number = Gap.blankLine;
  let lines = 0;
  const push = (start: number, end: number, kind: TokenKind): void => {
    cut.add(start, end, kind, gap);
    gap = Gap.none;
    lines = 0;
  };
  const { length } = text;
  let at = 0;
  while (at < length) {
    const unit = units[at] ?? 0;
    const kind = charClass(unit);
    if (kind === Char.newline) {
      if (unit !== 10 || at === 0 || units[at - 1] !== 13) lines++;
      gap = Math.max(gap, lines > 1 ? Gap.blankLine : Gap.newline);
      at++;
    } else if (kind === Char.space || kind === Char.joiner) {
      if (kind === Char.space) gap = Math.max(gap, Gap.space);
      at++;
    } else if (kind === Char.letter || kind === Char.digit || kind === Char.high) {
      const url = urlEnd(text, units, at);
      if (url > at) {
        push(at, url, TokenKind.url);
        at = url;
        continue;
      }
      const end = wordEnd(text, units, at, length);
      if (end > at) {
        push(at, end, kind === Char.digit && isNumber(units, at, end) ? TokenKind.number : TokenKind.word);
        at = end;
      } else {
        const point = text.codePointAt(at) ?? unit;
        const next = at + (point > 0xffff ? 2 : 1);
        push(at, next, TokenKind.symbol);
        at = next;
      }
    } else {
      if (unit === 64 || unit === 35) {
        HANDLE.lastIndex = at;
        const handle = HANDLE.exec(text);
        if (handle) {
          push(at, at + handle[0].length, TokenKind.handle);
          at += handle[0].length;
          continue;
        }
      }
      if (unit === 46 && unitAt(units, at + 1, length) === 46 && unitAt(units, at + 2, length) === 46) {
        let end = at + 3;
        while (unitAt(units, end, length) === 46) end++;
        push(at, end, TokenKind.punctuation);
        at = end;
        continue;
      }
      push(
        at,
        at + 1,
        kind === Char.quote ? TokenKind.quote : kind === Char.symbol ? TokenKind.symbol : TokenKind.punctuation,
      );
      at++;
    }
  }
  return cut.tokens();
}

/** Index of the first token that ends after `offset`; `tokens.count` where there is none. By bisection, written out: most of what is asked of tokens asks this first. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
