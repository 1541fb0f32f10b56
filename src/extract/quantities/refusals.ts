import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { genderOfGivenName } from '../given-names.ts';
import { foldPlace } from '../places/fold.ts';
import type { Amount } from './amount.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { isPlural, type Unit } from './units.ts';
import { phraseAt } from './walk.ts';

const YEAR = /^(1[6-9]|20|21)\d\d$/;
const PLAIN = /^\d{1,4}$/;
const HYPHENS = new Set(['-', '‐', '‑', '–', '—', '−']);

/** Whether the digits may be a year. */
export const looksLikeYear = (digits: string): boolean => YEAR.test(digits);

/** Whether token `i` is a dash of any length. */
export const isDash = (word: string): boolean => HYPHENS.has(word);

/**
 * Whether the number is certainly no figure: part of a longer sign (a version, a phone number, an address), a date, a year,
 * a time of day, an ordinal, a name ("Artikel 5", "№ 3"). `counted` tells whether a unit or a comparator stands with it.
 */
export function isRefused(tokens: Tokens, amount: Amount, from: number, to: number, lexicon: QuantityLexicon): boolean {
  return (
    isNote(tokens, amount) ||
    isDesignated(tokens, amount, from, lexicon) ||
    isOrdinal(tokens, amount, from, to, lexicon) ||
    isDate(tokens, amount, from, to, lexicon) ||
    isClock(tokens, amount, from, to, lexicon)
  );
}

/** "detained.[24]": the mark of a note, in brackets right at what it is on, or alone. */
function isNote({ word, gap }: Tokens, { from, to, digits }: Amount): boolean {
  if (!digits || to !== from + 1 || word[from - 1] !== '[' || word[to] !== ']') return false;
  return gap[from - 1] === Gap.none || (gap[from - 1] ?? 0) >= Gap.newline;
}

/** Written to something that makes another sign of it: "A/5", "x=5", "5/2021", "#5", "1:0". */
export function isGlued(tokens: Tokens, amount: Amount, from: number, to: number): boolean {
  const before = tokens.word[amount.from - 1] ?? '';
  if (amount.from > from && tokens.gap[amount.from] === Gap.none && /^[/\\_=:#*@.,^|]$/.test(before)) {
    const apart = tokens.gap[amount.from - 1] !== Gap.none || amount.from - 1 === from;
    if (!(apart && (before === '*' || before === '.'))) return true;
  }
  const after = tokens.word[amount.to] ?? '';
  if (amount.to >= to || tokens.gap[amount.to] !== Gap.none) return false;
  if (/^[\\_=@^|]$/.test(after)) return true;
  if (after !== '/' && after !== ':' && after !== '#') return false;
  return tokens.gap[amount.to + 1] === Gap.none && tokens.kind[amount.to + 1] === TokenKind.number;
}

function isDesignated(tokens: Tokens, amount: Amount, from: number, lexicon: QuantityLexicon): boolean {
  let at = amount.from - 1;
  if (tokens.word[at] === '.' && tokens.gap[at] === Gap.none) at--;
  // «На улице трое утонули»: Russian numbers places and things in digits
  if (at < from || (!amount.digits && lexicon.nouns === 'agreement')) return false;
  const word = tokens.lower[at] ?? '';
  if (word === '§' || word === '№' || word === '#') return true;
  if (!lexicon.sets.designators.has(word)) return false;
  if (lexicon.sets.countedBehind.has(tokens.lower[amount.to] ?? '')) return false;
  // «из 44 тел 38 опознаны»: what is counted itself
  // «ч. 3 ст. 217»
  const before = tokens.word[at - 2] === '.' ? at - 3 : at - 2;
  const isUnit = tokens.kind[at - 1] === TokenKind.number && !lexicon.sets.designators.has(tokens.lower[before] ?? '');
  if (at > from && isUnit && lexicon.nouns === 'agreement') return false;
  // "last week six people died", "in this building 40 were hurt"
  if (at > from && lexicon.sets.determined.has(tokens.lower[at - 1] ?? '')) return false;
  return !amount.scaled && amount.low < 1_000_000;
}

/** "5." before more of the sentence where that is an ordinal; "1)", "1." and "1/" where a list item begins. */
function isOrdinal(tokens: Tokens, amount: Amount, from: number, to: number, lexicon: QuantityLexicon): boolean {
  if (amount.scaled || amount.suffix) return false;
  if (!amount.digits)
    return amount.low % 10 === 0 && amount.to < to && lexicon.sets.ordinals.has(tokens.lower[amount.to] ?? '');
  const after = tokens.word[amount.to] ?? '';
  if (amount.to >= to || tokens.gap[amount.to] !== Gap.none) return false;
  const first = amount.from === from;
  if (first && after === ')') return true;
  // "2/ Manifest says 78 on board": a post of a thread
  if (first && after === '/' && tokens.gap[amount.to + 1] === Gap.space) return true;
  if (after !== '.') return false;
  if (first && amount.to + 1 >= to) return true;
  const quoted = amount.from > from && tokens.kind[amount.from - 1] === TokenKind.quote;
  if (quoted && lexicon.data.ordinalDot) return true;
  if (amount.from > from && lexicon.sets.ordinalAfter.has(tokens.lower[amount.from - 1] ?? '')) return true;
  return lexicon.data.ordinalDot && amount.to + 1 < to && tokens.kind[amount.to + 1] !== TokenKind.quote;
}

/** A day beside a month, or a year: known by its neighbours. */
export function isDate(tokens: Tokens, amount: Amount, from: number, to: number, lexicon: QuantityLexicon): boolean {
  const { sets } = lexicon;
  const { digits } = amount;
  const day = amount.low >= 1 && amount.low <= 31 && (PLAIN.test(digits) || !digits);
  const next = tokens.lower[amount.to] ?? '';
  let at = amount.from - 1;
  if (tokens.word[at] === '.' && tokens.gap[at] === Gap.none) at--;
  const previous = at >= from ? (tokens.lower[at] ?? '') : '';
  if (day && digits && amount.to + 2 < to && (sets.and.has(next) || next === ',' || isDash(next))) {
    const other = tokens.word[amount.to + 1] ?? '';
    if (
      /^\d{1,2}$/.test(other) &&
      sets.months.has(tokens.lower[amount.to + 2] ?? '') &&
      isMonthName(tokens, amount.to + 2, lexicon)
    )
      return true;
  }
  if (day && digits && amount.to < to && sets.months.has(next) && isMonthName(tokens, amount.to, lexicon)) return true;
  // «В апреле 14 человек»: where the day stands before its month, what stands behind counts; "April 14, 2024" is foreign
  const isDayBehind =
    lexicon.data.dayBehind || /^[12]\d{3}$/.test(tokens.word[next === ',' ? amount.to + 1 : amount.to] ?? '');
  if (day && digits && isDayBehind && sets.months.has(previous) && isMonthName(tokens, at, lexicon)) return true;
  if (!looksLikeYear(digits) || amount.scaled) return false;
  if (amount.to < to && sets.yearBefore.has(next)) return true;
  if (sets.months.has(previous)) return true;
  return false;
}

/** "may" and "march" are months only with a capital, in languages that write months so. */
function isMonthName(tokens: Tokens, at: number, lexicon: QuantityLexicon): boolean {
  const word = tokens.word[at] ?? '';
  if (lexicon.nouns === 'agreement') return true;
  return word.charAt(0) !== (tokens.lower[at] ?? '').charAt(0);
}

function isClock(tokens: Tokens, amount: Amount, from: number, to: number, lexicon: QuantityLexicon): boolean {
  if (amount.low >= 25 || amount.scaled) return false;
  if (amount.suffix && lexicon.data.clockSuffix.test(amount.suffix)) return true;
  if (phraseAt(tokens, amount.to, to, lexicon.clock)) return true;
  const before = tokens.lower[amount.from - 1] ?? '';
  if (amount.from <= from || !lexicon.sets.clockAfter.has(before) || !/^\d{1,2}\.[0-5]\d$/.test(amount.digits))
    return false;
  const next = tokens.word[amount.to] ?? '';
  return amount.to >= to || tokens.kind[amount.to] === TokenKind.punctuation || next === '';
}

/**
 * Whether plain digits are a name's ("iPhone 14", "Fortune 100", "9 Downing Street") or a year's: they stand beside a
 * capitalised word and count nothing, or look like a year; also an age behind a name ("Name, 25,") and a lone "(4)".
 */
export function isNameOrYear(
  tokens: Tokens,
  amount: Amount,
  { from, to }: { readonly from: number; readonly to: number },
  unit: Unit | undefined,
  topical: boolean,
  lexicon: QuantityLexicon,
): boolean {
  if (!amount.digits || amount.scaled || amount.suffix || !/^\d+$/.test(amount.digits)) return false;
  const at = amount.from - 1;
  const previous = at >= from ? (tokens.lower[at] ?? '') : '';
  const next = amount.to < to ? (tokens.word[amount.to] ?? '') : '';
  if (!unit && next === '+') return true;
  if (!unit && previous === '(' && next === ')') return true;
  if (!unit && previous === ',' && amount.low <= OLDEST && isCapital(tokens, at - 1)) {
    if (next === ',') return true;
    // "said Elena Mamani, 41."
    const ends = next === '' || next === '.';
    if (ends && amount.low >= YOUNGEST && at - 2 > from && isFullName(tokens, at - 2, lexicon)) return true;
  }
  if (looksLikeYear(amount.digits)) {
    if (lexicon.sets.yearAfter.has(previous) || !unit) return true;
    return !amount.digits.endsWith('00') && !topical;
  }
  if (at > from && /^\p{Lu}$/u.test(tokens.word[at] ?? '') && previous !== 'i') return true;
  if (!unit && (isElliptic(tokens, at, from, next, lexicon) || isTallied(tokens, amount, from, to))) return false;
  if (lexicon.nouns === 'capitals') {
    const apart = /^[,.;:)]$/.test(next) || next === '' || lexicon.sets.and.has(next.toLowerCase());
    // "nach Angaben der Armee 32 der 34 Insassen"
    if (lexicon.sets.partOf.has(next) && tokens.kind[amount.to + 1] === TokenKind.number) return false;
    return !unit && !apart && amount.low < 1000 && at > from && isName(tokens, at, amount);
  }
  const named = unit !== undefined && lexicon.nouns === 'agreement' && isCapital(tokens, unit.from);
  if (unit && !named && (lexicon.nouns !== 'plural' || isPlural(tokens.lower[unit.to - 1] ?? '', lexicon)))
    return false;
  if (unit && lexicon.nouns === 'plural' && isCapital(tokens, unit.from) && amount.low < 10_000) return true;
  return at > from && isName(tokens, at, amount);
}

/** Years of age of the oldest whose age stands bare behind a name. */
const OLDEST = 110;
/** The same of the youngest who is named so at the end of a sentence, where a number of a list may stand too. */
const YOUNGEST = 10;

/** Whether two names stand one behind the other from token `at`; where every noun has a capital, the first a given name. */
const isFullName = (tokens: Tokens, at: number, { nouns }: QuantityLexicon): boolean =>
  isCapital(tokens, at) &&
  tokens.gap[at + 1] === Gap.space &&
  (nouns !== 'capitals' || genderOfGivenName(foldPlace(tokens.lower[at] ?? '')) !== undefined);

/** Tokens that an elliptic number looks back for the one that has the noun. */
const BACK = 12;

/** "Rwanda sent 250 soldiers, Senegal 120": in a list of names and numbers the noun stands with the first. */
function isElliptic(tokens: Tokens, at: number, from: number, next: string, { sets }: QuantityLexicon): boolean {
  const joint = tokens.word[at - 1] === ',' || sets.and.has(tokens.lower[at - 1] ?? '');
  if (!joint || !(next === '' || next === ',' || next === '.' || sets.and.has(next.toLowerCase()))) return false;
  for (let i = at - 2; i > Math.max(from, at - BACK); i--)
    if (tokens.kind[i] === TokenKind.number && tokens.kind[i + 1] === TokenKind.word && tokens.gap[i + 1] === Gap.space)
      return !isCapital(tokens, i + 1) || tokens.kind[i - 1] === TokenKind.word;
  return false;
}

/** "In hospital: 5 (Mons 3, Namur 2)": in a bracket right behind a number, names with a number each break it down. */
function isTallied({ kind, word }: Tokens, amount: Amount, from: number, to: number): boolean {
  const isInside = (i: number): boolean =>
    kind[i] === TokenKind.word || kind[i] === TokenKind.number || word[i] === ',';
  let open = amount.from - 1;
  while (open > from && amount.from - open < BACK && isInside(open)) open--;
  let close = amount.to;
  while (close < to && close - amount.to < BACK && isInside(close)) close++;
  if (word[open] !== '(' || word[close] !== ')' || kind[open - 1] !== TokenKind.number || open - 1 < from) return false;
  let numbers = 0;
  for (let i = open + 1; i < close; i++)
    if (kind[i] === TokenKind.number) {
      if (kind[i - 1] !== TokenKind.word || !(i + 1 === close || word[i + 1] === ',')) return false;
      numbers++;
    }
  return numbers > 1;
}

/** Whether a capitalised word stands right before the number. */
const isName = (tokens: Tokens, at: number, amount: Amount): boolean =>
  tokens.kind[at] === TokenKind.word &&
  tokens.gap[amount.from] === Gap.space &&
  (isCapital(tokens, at) || /\p{Ll}\p{Lu}/u.test(tokens.word[at] ?? ''));

const isCapital = (tokens: Tokens, at: number): boolean =>
  (tokens.word[at] ?? '').charAt(0) !== (tokens.lower[at] ?? '').charAt(0);

/**
 * Marks the numbers of telephone numbers, dates written 2022-01-08, scores and countdowns: three or more with nothing but
 * hyphens or nothing but spaces between them, or any number of them, mixed, after a "+" or a leading zero.
 */
export function chained(tokens: Tokens, amounts: readonly Amount[]): ReadonlySet<Amount> {
  const out = new Set<Amount>();
  let run: Amount[] = [];
  let dashes: boolean | undefined;
  let dialled = false;
  const close = () => {
    if (run.length > 2 || (dialled && run.length > 0)) for (const amount of run) out.add(amount);
    run = [];
    dashes = undefined;
  };
  for (const amount of amounts) {
    const link = linkBetween(tokens, run.at(-1), amount);
    if (link === undefined || (dashes !== undefined && link !== dashes && !dialled)) close();
    else dashes = link;
    if (run.length === 0) dialled = isDialled(tokens, amount);
    if (amount.digits && !amount.scaled && !amount.suffix) run.push(amount);
    else close();
  }
  close();
  return out;
}

/** Whether a dash (true) or only a space (false) stands between two numbers; undefined where more does. */
function linkBetween(tokens: Tokens, a: Amount | undefined, b: Amount): boolean | undefined {
  if (!a) return undefined;
  if (b.from === a.to) return tokens.gap[b.from] === Gap.space ? false : undefined;
  const dash = b.from === a.to + 1 && isDash(tokens.word[a.to] ?? '');
  return dash && tokens.gap[a.to] === Gap.none && tokens.gap[b.from] === Gap.none ? true : undefined;
}

/** Whether the number goes on one that begins with a zero ("030 227"), or begins "+49 30". */
function isDialled(tokens: Tokens, amount: Amount): boolean {
  const at = amount.from - 1;
  const before = tokens.word[at] ?? '';
  if (before === '+') return tokens.gap[amount.from] === Gap.none && tokens.kind[amount.to] === TokenKind.number;
  const zero = isDash(before) || before === '/' ? (tokens.word[at - 1] ?? '') : before;
  return /^0\d+$/.test(zero);
}
