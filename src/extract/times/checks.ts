import type { TimeCheck } from '../../language/shared/times.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import type { Match, Matcher } from './match.ts';

/** How far before "im Monat" its count or amount may stand. */
const EACH_WINDOW = 6;
const FIRST_PLAIN_YEAR = 1900;
/** Figures from here to the first plain year are years where no noun follows them ("1898 lag"). */
const FIRST_BARE_YEAR = 1800;
const LAST_PLAIN_YEAR = 2035;

/** Whether what the rule of a match asks of its surroundings holds, within the tokens of the range. */
export function holds(matcher: Matcher, match: Match, { from, to }: TokenRange): boolean {
  const { check } = match.rule;
  return check === undefined || CHECKS[check](matcher, match, from, to);
}

type Check = (matcher: Matcher, match: Match, from: number, to: number) => boolean;

const before = ({ tokens }: Matcher, { from }: Match, first: number): string =>
  from > first ? (tokens.lower[from - 1] ?? '') : '';
const after = ({ tokens }: Matcher, match: Match, last: number): string =>
  match.to < last ? (tokens.lower[match.to] ?? '') : '';

const isYear: Check = (matcher, match, first, last) => {
  const { tokens, grammar } = matcher;
  const { sets } = grammar;
  const year = match.sense.year ?? 0;
  const previous = before(matcher, match, first);
  const next = after(matcher, match, last);
  if (sets.countedBefore.has(previous) || sets.countedAfter.has(next)) return false;
  if (isGlued(matcher, match, last)) return false;
  if (tokens.kind[match.to] === TokenKind.symbol || tokens.kind[match.from - 1] === TokenKind.symbol) return false;
  if (year % 100 === 0 && sets.ranges.has(next) && !isYearAt(matcher, match.to + 1)) return false;
  if (sets.yearBefore.has(previous)) return year >= 1000;
  const crowded = tokens.kind[match.to] === TokenKind.number && tokens.gap[match.to] === Gap.space;
  if (crowded && !/^\p{Lu}/u.test(tokens.word[match.from - 1] ?? '')) return false;
  const plain = year >= FIRST_PLAIN_YEAR && year <= LAST_PLAIN_YEAR;
  if (previous === '(' || ((previous === '-' || previous === '–') && isYearAt(matcher, match.from - 2)))
    return plain || year >= 1000;
  if (next === '-' || next === '–' || next === ')') {
    if (isYearAt(matcher, match.to + 1)) return year >= 1000;
  }
  const noun = /^\p{Lu}/u.test(tokens.word[match.to] ?? '') && match.to < last;
  if (!plain) return year >= FIRST_BARE_YEAR && year < FIRST_PLAIN_YEAR && year % 100 !== 0 && !noun;
  return year % 100 !== 0 || !/^\p{L}/u.test(next) || (match.from === first && !noun);
};

const isYearAt = ({ tokens }: Matcher, i: number): boolean => /^[12]\d{3}$/.test(tokens.word[i] ?? '');

/** Part of a code, a phone number, an address: "DK-2010", "0471/1990". */
function isGlued({ tokens }: Matcher, { from, to }: Match, last: number): boolean {
  const previous = tokens.word[from - 1] ?? '';
  if (tokens.gap[from] === Gap.none && from > 0 && /^[-–/.,:+№#]$/.test(previous)) {
    if (tokens.gap[from - 1] === Gap.none && !isPlainYear(tokens.word[from - 2] ?? '') && /[-–/.,:+]/.test(previous))
      return tokens.kind[from - 2] === TokenKind.number || tokens.kind[from - 2] === TokenKind.word;
    if (/[+№#]/.test(previous)) return true;
  }
  const next = to < last ? (tokens.word[to] ?? '') : '';
  return tokens.gap[to] === Gap.none && next === '/' && (tokens.word[to + 1] ?? '').length > 4;
}
const isPlainYear = (word: string): boolean => /^[12]\d{3}$/.test(word);

/** «Марта Орлова»: a name that is written like a month, before another name. */
function isGivenName({ tokens, grammar }: Matcher, from: number, to: number, last: number): boolean {
  const form = tokens.form[from];
  if (!form?.capital || to >= last || !grammar.sets.monthNames.has(form.lower)) return false;
  return form.text !== form.text.toUpperCase() && (tokens.form[to]?.capital ?? false);
}

const CHECKS: Readonly<Record<TimeCheck, Check>> = {
  month: (matcher, { from, to }, first, last) => {
    const { tokens } = matcher;
    if (isGivenName(matcher, from, to, last)) return false;
    const at = tokens.word[from - 1] === '.' && tokens.gap[from - 1] === Gap.none ? from - 2 : from - 1;
    return at < first || tokens.kind[at] !== TokenKind.number || (tokens.word[at] ?? '').length > 2;
  },
  closed: ({ tokens }, { to }, _first, last) => to >= last || tokens.kind[to] === TokenKind.punctuation,
  year: isYear,
  after: (matcher, match, first) => matcher.grammar.sets.introducers.has(before(matcher, match, first)),
  since: (matcher, match, first) => matcher.grammar.sets.bareBefore.has(before(matcher, match, first)),
  clock: (matcher, match, first, last) =>
    matcher.grammar.sets.clockBefore.has(before(matcher, match, first)) &&
    !matcher.grammar.sets.countedAfter.has(after(matcher, match, last)) &&
    matcher.tokens.kind[match.to] !== TokenKind.symbol,
  uncounted: (matcher, match, _first, last) =>
    !matcher.grammar.sets.countedAfter.has(after(matcher, match, last)) &&
    matcher.tokens.kind[match.to] !== TokenKind.symbol,
  age: ({ tokens, grammar: { sets } }, match, first, last) => {
    const young = match.sense.unit === 'Y' && match.sense.n !== undefined;
    if (match.to < last && sets.ageAfter.has(tokens.lower[match.to] ?? '')) return false;
    if (match.from <= first || !young) return true;
    const previous = tokens.lower[match.from - 1] ?? '';
    if (sets.ageBefore.has(previous) || sets.ageNouns.has(previous)) return false;
    return match.from - 2 < first || !sets.ageNouns.has(tokens.lower[match.from - 2] ?? '');
  },
  each: (matcher, match, first) => {
    const { tokens } = matcher;
    for (let i = match.from - 1; i >= first && i >= match.from - EACH_WINDOW; i--) {
      if (tokens.kind[i] === TokenKind.number || tokens.kind[i] === TokenKind.symbol) return true;
      if (matcher.tags(i).some(({ sense: { n, unit } }) => n !== undefined && n > 1 && unit === undefined)) return true;
      if (tokens.kind[i] === TokenKind.punctuation) return false;
    }
    return false;
  },
  adverb: (matcher, match, first, last) =>
    !matcher.grammar.sets.adverbBefore.has(before(matcher, match, first)) &&
    !matcher.grammar.sets.adverbAfter.has(after(matcher, match, last)),
};
