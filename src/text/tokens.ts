import { Char, charClass } from './characters.ts';
import { isLowerLetter, overLine } from './over-line.ts';
import { formOf, type WordForm } from './word-forms.ts';

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

/** The tokens of a text as parallel arrays: token `i` is `text.slice(start[i], end[i])`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** What stands before the token: a value of `Gap`. */
  readonly gap: Uint8Array;
  readonly form: readonly WordForm[];
  /** The token's characters, without invisible ones: `form.text`. */
  readonly word: readonly string[];
  /** `word` in lower case: `form.lower`. */
  readonly lower: readonly string[];
}

const URL_START = /(?:https?:\/\/|www\.|t\.me\/)[^\s<>"„“”«»]+/iy;
const HANDLE = /[@#][\p{L}\p{N}_]{2,}/uy;

const isInner = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011;
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** End of the URL that starts at `at`, or `at` where none does. Trailing punctuation is not the URL's. */
function urlEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  if (first !== 104 && first !== 119 && first !== 116) return at;
  const second = text.charCodeAt(at + 1) | 32;
  if (second !== 116 && second !== 119 && second !== 46) return at;
  URL_START.lastIndex = at;
  const match = URL_START.exec(text);
  if (!match) return at;
  let end = at + match[0].length;
  while (end > at && ".,;:!?)]}'’".includes(text.charAt(end - 1))) end--;
  return end;
}

function isWordUnit(text: string, at: number): boolean {
  const kind = charClass(text.charCodeAt(at));
  return kind === Char.letter || kind === Char.digit || kind === Char.joiner;
}

/** End of the word or number that starts at `at`; `digits` tells whether it holds nothing but a number. */
function wordEnd(text: string, at: number): { end: number; digits: boolean } {
  let end = at;
  let digits = true;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const kind = charClass(unit);
    if (kind === Char.digit) end++;
    else if (kind === Char.letter || kind === Char.joiner) {
      digits = false;
      end++;
    } else if (kind === Char.high) {
      if (!/^\p{L}/u.test(text.slice(end, end + 2))) break;
      digits = false;
      end += 2;
    } else if (digits && (unit === 46 || unit === 44 || unit === 58)) {
      if (charClass(text.charCodeAt(end + 1)) !== Char.digit) break;
      end++;
    } else if (unit === 46 && !digits && isLowerLetter(text, end + 1)) {
      end++;
    } else if (isInner(unit) || (isApostrophe(unit) && !digits)) {
      if (end === at || end + 1 >= text.length) break;
      const next = isWordUnit(text, end + 1) ? end + 1 : isInner(unit) ? overLine(text, end) : undefined;
      if (next === undefined) break;
      if (next > end + 1) {
        end = next;
        continue;
      }
      if (digits && charClass(text.charCodeAt(end + 1)) === Char.digit) break;
      digits = false;
      end++;
    } else break;
  }
  return { end, digits };
}

/**
 * Cuts a text into tokens in one pass. Every character that is neither white space nor a control character belongs to
 * exactly one token. Offsets are UTF-16 code units into `text`.
 */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const gaps: number[] = [];
  const forms: WordForm[] = [];
  const words: string[] = [];
  const lowers: string[] = [];
  let gap: number = Gap.blankLine;
  let lines = 0;
  const push = (start: number, end: number, kind: TokenKind): void => {
    const form = formOf(text.slice(start, end));
    starts.push(start);
    ends.push(end);
    kinds.push(kind);
    gaps.push(gap);
    forms.push(form);
    words.push(form.text);
    lowers.push(form.lower);
    gap = Gap.none;
    lines = 0;
  };
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = charClass(unit);
    if (kind === Char.newline) {
      if (!(unit === 10 && text.charCodeAt(at - 1) === 13)) lines++;
      gap = Math.max(gap, lines > 1 ? Gap.blankLine : Gap.newline);
      at++;
    } else if (kind === Char.space || kind === Char.joiner) {
      if (kind === Char.space) gap = Math.max(gap, Gap.space);
      at++;
    } else if (kind === Char.letter || kind === Char.digit || kind === Char.high) {
      const url = urlEnd(text, at);
      if (url > at) {
        push(at, url, TokenKind.url);
        at = url;
        continue;
      }
      const { end, digits } = wordEnd(text, at);
      if (end > at) {
        push(at, end, digits ? TokenKind.number : TokenKind.word);
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
      if (unit === 46 && text.charCodeAt(at + 1) === 46 && text.charCodeAt(at + 2) === 46) {
        let end = at + 3;
        while (text.charCodeAt(end) === 46) end++;
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
  return {
    text,
    count: starts.length,
    start: new Int32Array(starts),
    end: new Int32Array(ends),
    kind: new Uint8Array(kinds),
    gap: new Uint8Array(gaps),
    form: forms,
    word: words,
    lower: lowers,
  };
}

/** Index of the first token that ends after `offset`; `tokens.count` where there is none. By bisection. */
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
