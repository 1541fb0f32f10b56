import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { type Amount, amended, plain } from './amount.ts';
import { CURRENCY_CODES, CURRENCY_LETTERS, CURRENCY_SIGNS, DOLLARS } from './currencies.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { numeralEnd, numeralValue } from './numerals.ts';
import { scaleUp } from './scales.ts';

const GROUP = /^\d{3}$/;

const DIGITS = /^\d{1,6}$/;

/** Letters and a hyphen that may stand before the digits of a word. */
const LONGEST_PREFIX = 6;

const MILLION = 1e6;

/** Groups of three digits that one number may have ("1 000 000 000"). */
const MOST_GROUPS = 4;

/** Digits with what multiplies them, a fraction, or groups of thousands apart. */
export function readDigits(tokens: Tokens, i: number, to: number, lexicon: QuantityLexicon): Amount | undefined {
  let digits = tokens.word[i] ?? '';
  let end = i + 1;
  if (/^[1-9]\d{0,2}$/.test(digits)) {
    const joined = groupsAfter(tokens, i, to);
    end += joined.tokens;
    digits += joined.digits;
  }
  if (tokens.word[i - 1] === '.' && tokens.gap[i] === Gap.none && tokens.gap[i - 1] !== Gap.none && end === i + 1) {
    const value = DIGITS.test(digits) ? Number(`0.${digits}`) : undefined;
    return value === undefined ? undefined : amended(plain(tokens, i, end, value, digits), { from: i - 1 });
  }
  const whole = numeralValue(digits, lexicon.data, CURRENCY_SIGNS.has(tokens.word[i - 1] ?? ''));
  if (whole === undefined) return undefined;
  const fraction = fractionAfter(tokens, end, to, digits, whole);
  if (fraction) return plain(tokens, i, fraction.to, fraction.value, digits);
  if (isSuspended(tokens, end, to)) return plain(tokens, i, end + 1, whole, digits);
  return scaleUp(tokens, plain(tokens, i, end, whole, digits), to, lexicon);
}

/** "16- bis 24-jährige": a hyphen that waits for the word after the next number. */
const isSuspended = (tokens: Tokens, at: number, to: number): boolean =>
  at + 2 < to &&
  /^[-‐‑]$/.test(tokens.word[at] ?? '') &&
  tokens.gap[at] === Gap.none &&
  tokens.gap[at + 1] !== Gap.none;

/** Groups of three digits after a space ("20 000") or an apostrophe ("20'000"). */
function groupsAfter(tokens: Tokens, i: number, to: number): { tokens: number; digits: string } {
  let digits = '';
  let at = i + 1;
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    const apostrophe = isApostrophe(tokens.word[at] ?? '') && tokens.gap[at] === Gap.none ? 1 : 0;
    const group = at + apostrophe;
    const gap = tokens.gap[group];
    if (group >= to || tokens.kind[group] !== TokenKind.number) break;
    if (apostrophe ? gap !== Gap.none : gap !== Gap.space) break;
    const word = tokens.word[group] ?? '';
    const tail = /^(\d{3})([.,]\d{1,2})?$/.exec(word);
    if (!tail) break;
    digits += word;
    at = group + 1;
    if (!GROUP.test(word)) break;
  }
  return { tokens: at - i - 1, digits };
}

const isApostrophe = (word: string): boolean => word === "'" || word === '’';

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅛', 1 / 8],
]);

/** "1/3", "1⁄32", "6 1/2", "3½". */
function fractionAfter(tokens: Tokens, at: number, to: number, digits: string, whole: number) {
  const sign = at < to ? FRACTION_SIGNS.get(tokens.word[at] ?? '') : undefined;
  if (sign !== undefined) return { to: at + 1, value: whole + sign };
  const slash = tokens.word[at];
  if (at + 1 >= to || (slash !== '/' && slash !== '⁄')) return undefined;
  if (tokens.gap[at] !== Gap.none || tokens.gap[at + 1] !== Gap.none) return undefined;
  const under = tokens.word[at + 1] ?? '';
  const nextMark = tokens.word[at + 2] ?? '';
  if (nextMark === '/' && tokens.gap[at + 2] === Gap.none) return undefined;
  if (!DIGITS.test(digits) || !DIGITS.test(under) || under.startsWith('0')) return undefined;
  return whole < Number(under) && whole < 20 && Number(under) <= 1000
    ? { to: at + 2, value: whole / Number(under) }
    : undefined;
}

/** A word that begins with digits: "50mph", "1.2m", "65-year-old". */
export function readMixed(tokens: Tokens, i: number, to: number, lexicon: QuantityLexicon): Amount | undefined {
  const word = tokens.lower[i] ?? '';
  const cut = numeralEnd(word);
  const value = numeralValue(word.slice(0, cut), lexicon.data);
  if (value === undefined) return undefined;
  const hyphen = word.charCodeAt(cut) === 45 || word.charCodeAt(cut) === 0x2011 || word.charCodeAt(cut) === 0x2010;
  const suffix = word.slice(cut + (hyphen ? 1 : 0));
  const start = tokens.start[i] ?? 0;
  const whole = tokens.end[i] ?? 0;
  const base = amended(plain(tokens, i, i + 1, value, word.slice(0, cut)), { endChar: Math.min(whole, start + cut) });
  const scale = lexicon.numbers.get(suffix);
  if (scale?.as === 'times' && mixedScale(tokens, i, to, suffix, scale.value, lexicon)) {
    const scaled = value * scale.value;
    return amended(base, { low: scaled, high: scaled, endChar: whole, scaled: true, scale: scale.value });
  }
  const dash = hyphen ? suffix.indexOf('-') : -1;
  const inner = dash > 0 ? lexicon.numbers.get(suffix.slice(0, dash)) : undefined;
  if (inner?.as === 'times' && dash > 0) {
    const scaled = value * inner.value;
    return amended(base, {
      low: scaled,
      high: scaled,
      scaled: true,
      scale: inner.value,
      suffix: `-${suffix.slice(dash + 1)}`,
    });
  }
  return amended(base, { suffix: word.slice(cut) });
}

/** Whether letters written to digits multiply them: "25k", "1.2m tons", "$3m"; "400m" alone are metres. */
function mixedScale(
  tokens: Tokens,
  i: number,
  to: number,
  suffix: string,
  value: number,
  lexicon: QuantityLexicon,
): boolean {
  if (suffix.length > 1 || value === 1000) return true;
  if (CURRENCY_SIGNS.has(tokens.word[i - 1] ?? '')) return true;
  const letter = tokens.word[i]?.at(-1) ?? '';
  if (letter !== suffix) return true;
  const next = tokens.lower[i + 1] ?? '';
  if (i + 1 >= to || tokens.kind[i + 1] !== TokenKind.word || lexicon.sets.lengthWords.has(next)) return false;
  return !lexicon.sets.stops.has(next) || lexicon.sets.partOf.has(next);
}

/** A number with a currency's letters, a sign or a comparator written to it: "USD10m", "$US55,931", "minus-5", "sub-300". */
export function readPrefixed(tokens: Tokens, i: number, to: number, lexicon: QuantityLexicon): Amount | undefined {
  const lower = tokens.lower[i] ?? '';
  const cut = lower.search(/\d/);
  if (cut < 1 || cut > LONGEST_PREFIX) return undefined;
  const hyphen = /[-‐‑]/.test(lower.charAt(cut - 1));
  const prefix = lower.slice(0, hyphen ? cut - 1 : cut);
  const dollars = !hyphen && (tokens.word[i - 1] ?? '') === '$' && DOLLARS.has(prefix);
  const code = !hyphen && CURRENCY_CODES.has(prefix) && /^\p{Lu}/u.test(tokens.word[i] ?? '');
  const sign = hyphen && (lexicon.sets.minus.has(prefix) || lexicon.before.next.get(prefix)?.end);
  const letter = !hyphen && CURRENCY_LETTERS.has(prefix) && /^\p{Lu}/u.test(tokens.word[i] ?? '');
  if (!dollars && !code && !sign && !letter) return undefined;
  const start = (tokens.start[i] ?? 0) + cut;
  let last = i;
  while (last + 2 < to && tokens.gap[last + 1] === Gap.none && tokens.gap[last + 2] === Gap.none) {
    if (!/^[.,]$/.test(tokens.word[last + 1] ?? '') || !/^\d/.test(tokens.word[last + 2] ?? '')) break;
    last += 2;
  }
  const rest = tokens.text.slice(start, tokens.end[last] ?? start).toLowerCase();
  const end = numeralEnd(rest);
  const value = numeralValue(rest.slice(0, end), lexicon.data);
  if (value === undefined) return undefined;
  const suffix = rest.slice(end);
  const scale = lexicon.numbers.get(suffix);
  const base = amended(plain(tokens, i, last + 1, value, rest.slice(0, end)), {
    endChar: start + end,
    startChar: start,
    prefix,
  });
  if (scale?.as === 'times') {
    const scaled = value * scale.value;
    return amended(base, {
      low: scaled,
      high: scaled,
      endChar: tokens.end[last] ?? start,
      scaled: true,
      scale: scale.value,
    });
  }
  if (suffix) return letter ? undefined : amended(base, { suffix });
  const scaled = scaleUp(tokens, base, to, lexicon);
  return letter && scaled.scale < MILLION ? undefined : scaled;
}
