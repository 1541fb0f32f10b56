import type { MeasureKind } from '../../language/shared/quantities.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import { CURRENCY_CODES, CURRENCY_SHORTS, CURRENCY_SIGNS, DOLLARS } from './currencies.ts';
import type { QuantityLexicon, UnitSense } from './lexicon.ts';
import type { Scope } from './scope.ts';
import { phraseAt, phraseBefore } from './walk.ts';

/** What a figure counts or measures. `from`/`to`: the tokens after the number; offsets `start`, `end` of the words. */
export interface Unit {
  readonly as: 'percent' | 'points' | 'currency' | 'measure' | 'noun';
  readonly measure: MeasureKind | undefined;
  /** Whether a word for "of" stands between: "zwei der Männer", "thousands of people". */
  readonly of: boolean;
  /** The symbol of a percentage or currency; else the words as they stand. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The unit that stands at those offsets and tokens. */
export const unitAt = (
  as: Unit['as'],
  text: string,
  { start, end, from, to }: Pick<Unit, 'start' | 'end' | 'from' | 'to'>,
  measure?: MeasureKind,
): Unit => ({ as, measure, of: false, text, start, end, from, to });

/** A unit of which some is told otherwise. Written out, since copies of spread objects have no shape in common. */
export const amendedUnit = (unit: Unit, told: Partial<Unit>): Unit => ({
  as: told.as ?? unit.as,
  measure: told.measure ?? unit.measure,
  of: told.of ?? unit.of,
  text: told.text ?? unit.text,
  start: told.start ?? unit.start,
  end: told.end ?? unit.end,
  from: told.from ?? unit.from,
  to: told.to ?? unit.to,
});

/** The unit of a number that may have a currency before it. `at`: the token where words of the unit may begin. */
export function unitOf(
  tokens: Tokens,
  amount: Amount,
  currency: string | undefined,
  to: number,
  lexicon: QuantityLexicon,
  at: number = amount.to,
): Unit | undefined {
  if (!currency || amount.suffix) return unitAfter(tokens, amount, to, lexicon, at);
  const end = amount.endChar;
  return unitAt('currency', currency, { start: end, end, from: amount.to, to: amount.to });
}

/** The unit as an age where "im Alter von" stands before token `from`. */
export function agedBy(
  { tokens, lexicon }: Scope,
  unit: Unit | undefined,
  from: number,
  floor: number,
): Unit | undefined {
  if (unit?.measure !== 'time' || !phraseBefore(tokens, from, floor, lexicon.ageBefore)) return unit;
  return amendedUnit(unit, { measure: 'age' });
}

/** Whether a length of time is placed, and so a time and no amount: "vor drei Jahren", "three years ago". */
export function isPlaced(
  tokens: Tokens,
  unit: Unit,
  from: number,
  floor: number,
  to: number,
  lexicon: QuantityLexicon,
): boolean {
  if (unit.measure !== 'time') return false;
  if (unit.to < to && lexicon.sets.ago.has(tokens.lower[unit.to] ?? '')) return true;
  return from > floor && lexicon.sets.agoBefore.has(tokens.lower[from - 1] ?? '');
}

/** Words that a noun phrase after a number may have. */
const LONGEST_PHRASE = 6;

/** The unit of the number: written to it, right after it, or the noun phrase that follows. */
export function unitAfter(
  tokens: Tokens,
  amount: Amount,
  to: number,
  lexicon: QuantityLexicon,
  from: number = amount.to,
): Unit | undefined {
  if (amount.suffix) return unitInWord(tokens, amount, to, lexicon);
  let at = from;
  if (at >= to || breaks(tokens, at)) return undefined;
  if (isDash(tokens.word[at] ?? '') && tokens.gap[at] === Gap.none && tokens.gap[at + 1] === Gap.none) at++;
  while (at < to && lexicon.sets.fillers.has(tokens.lower[at] ?? '') && !breaks(tokens, at)) at++;
  if (phraseAt(tokens, at, to, lexicon.partAfter)) return undefined;
  const noun = behindOf(tokens, at, to, lexicon);
  if (noun > at) {
    const unit = nounPhrase(tokens, noun, to, lexicon) ?? phraseUnit(tokens, noun, to, lexicon, amount);
    return unit && amendedUnit(unit, { of: true });
  }
  return phraseUnit(tokens, at, to, lexicon, amount) ?? nounPhrase(tokens, at, to, lexicon);
}

/** A measure, currency or percentage at token `at`. */
function phraseUnit(
  tokens: Tokens,
  at: number,
  to: number,
  lexicon: QuantityLexicon,
  amount: Amount,
): Unit | undefined {
  const phrase = phraseAt(tokens, at, to, lexicon.units);
  if (!phrase || isOtherWord(tokens, phrase.from, phrase.to, to, phrase.sense, lexicon, amount)) return undefined;
  return made(tokens, at, phrase.to, phrase.sense);
}

/** "thousands of people", "zwei der Männer", "a third of the houses": where the noun phrase begins, else `at`. */
function behindOf(tokens: Tokens, at: number, to: number, { sets }: QuantityLexicon): number {
  if (at + 1 >= to || !sets.partOf.has(tokens.lower[at] ?? '')) return at;
  return sets.partArticles.has(tokens.lower[at + 1] ?? '') && at + 2 < to ? at + 2 : at + 1;
}

const isDash = (word: string): boolean => word === '-' || word === '‐' || word === '‑';

/** Whether something other than a space stands before token `at` that ends a phrase. */
const breaks = (tokens: Tokens, at: number): boolean => tokens.gap[at] === Gap.blankLine;

/** One-letter units and prepositions that are also units ("in", "m", "t") count only close by, or before what ends a phrase. */
function isOtherWord(
  tokens: Tokens,
  from: number,
  end: number,
  to: number,
  sense: UnitSense,
  lexicon: QuantityLexicon,
  amount: Amount,
): boolean {
  if (end - from > 1 || sense.as === 'percent') return false;
  const word = tokens.lower[from] ?? '';
  if (!/^\p{L}{1,2}$/u.test(word)) return false;
  if (tokens.gap[from] === Gap.none) return false;
  if (lexicon.sets.unitPrepositions.has(word) && amount.digits === '') return true;
  if (lexicon.sets.stops.has(word)) return true;
  const original = tokens.word[from] ?? '';
  if (word.length === 1 && original !== word && lexicon.nouns !== 'agreement') return !/[VWCFKAJN]/.test(original);
  const next = tokens.word[end] ?? '';
  return word === 'p' && end < to && next === '.';
}

function made(tokens: Tokens, from: number, to: number, sense: UnitSense): Unit {
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? 0;
  const words = tokens.text.slice(start, end);
  const place = { start, end, from, to };
  if (sense.as === 'percent') return unitAt('percent', '%', place);
  if (sense.as === 'currency') return unitAt('currency', sense.unit, place);
  return unitAt(sense.as, words, place, sense.as === 'measure' ? sense.measure : undefined);
}

/** "50mph", "15-inch", "65-year-old", "30-jähriger". */
function unitInWord(tokens: Tokens, amount: Amount, to: number, lexicon: QuantityLexicon): Unit | undefined {
  const hyphen = /^[-‐‑]/.test(amount.suffix);
  const suffix = hyphen ? amount.suffix.slice(1) : amount.suffix;
  const last = amount.to - 1;
  const end = tokens.end[last] ?? 0;
  const start = Math.max(amount.endChar, end - suffix.length);
  const text = tokens.text.slice(start, end);
  const place = { start, end, from: last, to: amount.to };
  if (lexicon.sets.notAfterDigits.has(suffix)) return undefined;
  const compound = lexicon.compoundMeasures.get(suffix);
  if (compound) return unitAt('measure', text, place, compound);
  const node = lexicon.units.next.get(suffix);
  const longer = hyphen || !node ? undefined : phraseAfter(tokens, amount.to, to, lexicon, suffix);
  if (longer) return renamed(amendedUnit(made(tokens, last, longer.to, longer.sense), { start }), tokens);
  if (node?.end) {
    return renamed(amendedUnit(made(tokens, last, amount.to, node.end.sense), { start }), tokens);
  }
  if (!hyphen) return undefined;
  const head = suffix.split(/[-‐‑]/)[0] ?? '';
  const first = lexicon.compoundMeasures.get(head);
  const known = lexicon.units.next.get(head)?.end?.sense;
  if (first) return unitAt('measure', text, place, first);
  if (known)
    return known.as === 'measure'
      ? unitAt('measure', text, place, known.measure)
      : amendedUnit(made(tokens, last, amount.to, known), { start });
  if (!lexicon.data.compoundsOpen || !/^\p{Ll}{3,}/u.test(suffix) || suffix.endsWith('th')) return undefined;
  return unitAt('noun', text, place);
}

/** The unit with its words cut from where it begins; symbols stay. */
const renamed = (unit: Unit, tokens: Tokens): Unit =>
  unit.as === 'measure' || unit.as === 'points'
    ? amendedUnit(unit, { text: tokens.text.slice(unit.start, unit.end) })
    : unit;

/** "50km per hour": the unit begins in the number's word and goes on after it. */
function phraseAfter(tokens: Tokens, at: number, to: number, lexicon: QuantityLexicon, suffix: string) {
  let node = lexicon.units.next.get(suffix);
  let found: { readonly to: number; readonly sense: UnitSense } | undefined;
  for (let i = at; i < to && node; i++) {
    node = node.next.get(tokens.lower[i] ?? '');
    if (node?.end) found = { to: i + 1, sense: node.end.sense };
  }
  return found;
}

/** A currency before the number: "$", "US$", "EUR", with the token it begins at. */
export function currencyBefore(
  tokens: Tokens,
  at: number,
  from: number,
): { readonly unit: string; readonly from: number } | undefined {
  const i = at - 1;
  if (i < from) return undefined;
  const sign = CURRENCY_SIGNS.get(tokens.word[i] ?? '');
  if (sign) {
    const letters = tokens.lower[i - 1] ?? '';
    const dollar =
      sign === '$' && i - 1 >= from && (tokens.gap[i] ?? 0) <= Gap.space ? DOLLARS.get(letters) : undefined;
    const upper = (tokens.word[i - 1] ?? '') !== letters;
    if (dollar && upper && (tokens.gap[i] === Gap.none || letters.length > 1)) return { unit: dollar, from: i - 1 };
    return { unit: sign, from: i };
  }
  const word = tokens.word[i] ?? '';
  // "Rs. 4 lakh"
  const isCut = word === '.' && i > from && tokens.gap[i] === Gap.none;
  const short = CURRENCY_SHORTS.get(isCut ? (tokens.word[i - 1] ?? '') : word);
  if (short && tokens.gap[at] === Gap.space) return { unit: short, from: isCut ? i - 1 : i };
  const code = word.length === 3 && word === word.toUpperCase() ? CURRENCY_CODES.get(word.toLowerCase()) : undefined;
  return code && tokens.gap[at] === Gap.space ? { unit: code, from: i } : undefined;
}

export const hasEnding = (word: string, endings: readonly string[]): boolean => {
  for (const ending of endings) if (word.length > ending.length + 1 && word.endsWith(ending)) return true;
  return false;
};

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** The adjectives and the noun after a number, as the language orders and marks them. */
function nounPhrase(tokens: Tokens, at: number, to: number, lexicon: QuantityLexicon): Unit | undefined {
  const end = { capitals: byCapitals, plural: byPlural, agreement: byAgreement }[lexicon.nouns](
    tokens,
    at,
    to,
    lexicon,
  );
  if (end <= at) return undefined;
  const start = tokens.start[at] ?? 0;
  const endChar = tokens.end[end - 1] ?? 0;
  return unitAt('noun', tokens.text.slice(start, endChar), { start, end: endChar, from: at, to: end });
}

/** Whether token `i` may stand inside a noun phrase that began before it. */
const goesOn = (tokens: Tokens, i: number, at: number): boolean =>
  tokens.kind[i] === TokenKind.word && (i === at || tokens.gap[i] === Gap.space || tokens.gap[i] === Gap.newline);

/** Whether a new line begins with a capital at token `i`: a row of a list, and no wrapped sentence. */
const beginsRow = (tokens: Tokens, i: number): boolean =>
  tokens.gap[i] === Gap.newline && isCapital(tokens.word[i] ?? '');

function byCapitals(tokens: Tokens, at: number, to: number, lexicon: QuantityLexicon): number {
  const limit = Math.min(to, at + LONGEST_PHRASE);
  for (let i = at; i < limit; i++) {
    const word = tokens.word[i] ?? '';
    const lower = tokens.lower[i] ?? '';
    if (!goesOn(tokens, i, at)) {
      if (i > at && (word === ',' || word === '„' || word === '"') && isAdjectiveBefore(tokens, i, lexicon)) continue;
      return at;
    }
    if (isCapital(word)) return lexicon.sets.stops.has(lower) ? at : i + 1;
    if (lexicon.sets.stops.has(lower))
      return i > at && (lexicon.sets.and.has(lower) || lexicon.sets.rangeOr.has(lower))
        ? conjoinedTail(tokens, i, limit, at, lexicon)
        : at;
    if (/^\d/.test(word)) return at;
    if (!hasEnding(lower, lexicon.adjectiveEndings) && !hasEnding(tokens.lower[i + 1] ?? '', lexicon.adjectiveEndings))
      return at;
  }
  return at;
}

/** "drei tote und verletzte Soldaten", "zehn zerstörte oder beschädigte Häuser": an adjective goes on after the conjunction. */
function conjoinedTail(tokens: Tokens, i: number, limit: number, at: number, lexicon: QuantityLexicon): number {
  const next = tokens.lower[i + 1] ?? '';
  const noun = tokens.word[i + 2] ?? '';
  if (i + 2 >= limit || isCapital(tokens.word[i + 1] ?? '') || !isCapital(noun)) return at;
  return hasEnding(next, lexicon.adjectiveEndings) && !lexicon.sets.stops.has(next) ? i + 3 : at;
}

const isAdjectiveBefore = (tokens: Tokens, i: number, lexicon: QuantityLexicon): boolean =>
  hasEnding(tokens.lower[i - 1] ?? '', lexicon.adjectiveEndings);

/** Whether the word has a plural's form. */
export const isPlural = (lower: string, lexicon: QuantityLexicon): boolean =>
  lexicon.sets.plurals.has(lower) || (lexicon.data.pluralForm.test(lower) && !lexicon.data.noPluralForm.test(lower));

function byPlural(tokens: Tokens, at: number, to: number, lexicon: QuantityLexicon): number {
  const limit = Math.min(to, at + LONGEST_PHRASE);
  let end = at;
  let noun = false;
  for (let i = at; i < limit; i++) {
    const lower = tokens.lower[i] ?? '';
    if (!goesOn(tokens, i, at) || beginsRow(tokens, i) || lexicon.sets.stops.has(lower) || /^\d/.test(lower)) break;
    if (lexicon.numbers.get(lower)?.as === 'add') break;
    const plural = isPlural(lower, lexicon);
    if (noun && !plural) break;
    if (!noun && hasEnding(lower, lexicon.stopEndings) && i + 1 >= limit) break;
    end = i + 1;
    if (plural) noun = true;
  }
  if (noun) return end;
  return firstNoun(tokens, at, end, lexicon);
}

/** Without a plural: the first word that is no adjective by its ending. */
function firstNoun(tokens: Tokens, at: number, end: number, lexicon: QuantityLexicon): number {
  for (let i = at; i < end; i++) {
    const lower = tokens.lower[i] ?? '';
    // "500 marched": what they do is no noun
    if (hasEnding(lower, lexicon.stopEndings) || lexicon.sets.gathering.has(lower)) return at;
    if (!hasEnding(lower, lexicon.adjectiveEndings) && !lexicon.adjectiveEndings.includes(lower)) return i + 1;
  }
  return end;
}

function byAgreement(tokens: Tokens, at: number, to: number, lexicon: QuantityLexicon): number {
  const limit = Math.min(to, at + LONGEST_PHRASE);
  let end = at;
  for (let i = at; i < limit; i++) {
    const lower = tokens.lower[i] ?? '';
    if (!goesOn(tokens, i, at) || beginsRow(tokens, i) || lexicon.sets.stops.has(lower) || /^\d/.test(lower)) break;
    if (lexicon.sets.plurals.has(lower)) return i + 1;
    if (lexicon.numbers.has(lower)) break;
    if (hasEnding(lower, lexicon.adjectiveEndings)) {
      end = i + 1;
      continue;
    }
    if (hasEnding(lower, lexicon.stopEndings)) break;
    return i + 1;
  }
  return end;
}
