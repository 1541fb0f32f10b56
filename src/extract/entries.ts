import { dateWords, months } from '../ingest/layout/dates.ts';
import type { Source } from '../model/index.ts';
import { Gap, TokenKind, type Tokens, tokenAt } from '../text/tokens.ts';

/**
 * An entry of a report that goes on as things happen (a liveblog, a log): a block that begins with a time of day, and
 * the blocks up to the next entry. `from` (inclusive) to `to` (exclusive) are the tokens of its head: "+++ 14:32 Uhr:";
 * up to `title` (exclusive) runs the title behind it, where the entry has one: "Zwei Tote gemeldet +++".
 */
export interface Entry {
  /** Index of the block it begins, in `source.blocks`. */
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly title: number;
}

/** Fewer blocks with a time of day at their head are a list of dates, or chance. */
const FEWEST = 3;
/** Tokens that a head has at most, and a title. */
const LONGEST = 16;
const LONGEST_TITLE = 40;
/** How long the first line of an entry is at most, of the second, where it is a title and no line of a wrapped text. */
const SHORT_LINE = 0.75;

const CLOCK = /^(?:[01]?\d|2[0-3])([:.])[0-5]\d$/;
/** "11.42am" */
const CLOCK_HALVED = /^(?:0?\d|1[0-2])[:.]?[0-5]\d[ap]m$/i;
const CLOCK_SECONDS = /^(?:[01]?\d|2[0-3])(?::[0-5]\d){2}$/;
const HOUR = /^(?:[01]?\d|2[0-4])$/;
const CAPITAL = /^\p{Lu}/u;
const OPENING = new Set('+*[(•·–—-|#>▪►●');
const CLOSING = new Set(':–—-|])+*•·');

/** The entries of a report, in order; none where fewer than three blocks begin with a time of day. Linear in its blocks. */
export function findEntries({ blocks }: Source, tokens: Tokens): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [block, { kind, start, end }] of blocks.entries()) {
    if (kind === 'furniture') continue;
    const from = tokenAt(tokens, start);
    const last = tokenAt(tokens, end);
    const to = entryHeadEnd(tokens, from, last);
    if (to > from) entries.push({ block, from, to, title: titleEnd(tokens, from, to, last) });
  }
  return entries.length < FEWEST ? [] : entries;
}

/** Behind the head of an entry that begins at token `from`, before token `end`; `from` where none does. */
function entryHeadEnd(tokens: Tokens, from: number, end: number): number {
  const last = Math.min(end, from + LONGEST);
  let at = from;
  while (at < last && OPENING.has(tokens.word[at] ?? '')) at++;
  while (at < last && isOfDate(tokens, at)) at++;
  const written = clockAt(tokens, at);
  if (!written || at >= last) return from;
  at++;
  const before = at;
  while (at < last && dateWords.has((tokens.lower[at] ?? '').replaceAll('.', '')) && tokens.gap[at] !== Gap.newline) {
    at++;
    if (tokens.word[at] !== '.' || at >= last) continue;
    at++;
    // "14:32 Uhr. Am Hafen": behind a full stop the text begins, but for "p.m.".
    if (tokens.gap[at] !== Gap.none) break;
  }
  const stopped = at > before && tokens.word[at - 1] === '.';
  // "14.32" may be a sum of money and "14" a count: the word for the clock stands behind them.
  const bracketed = tokens.word[before - 2] === '[' && tokens.word[at] === ']';
  if (written !== 'sure' && at === before && !bracketed) return from;
  if (at === end || (tokens.gap[at] ?? 0) >= Gap.newline) return at;
  // "+++ 14:32 Two dead +++": the marks stand around the title too
  if (!stopped && !CLOSING.has(tokens.word[at] ?? ''))
    return written === 'sure' && tokens.word[from] === '+' ? at : from;
  // "07:24 - +44 7700": a sender
  const calls = (i: number): boolean => tokens.kind[i] === TokenKind.number && tokens.gap[i] === Gap.none;
  while (at < last && CLOSING.has(tokens.word[at] ?? '') && !(tokens.word[at] === '+' && calls(at + 1))) at++;
  return at;
}

/**
 * Where the text of an entry begins whose head stands at token `from`: behind it, or behind a time of day that only a
 * capital follows ("14:20 Police said"); `from` where no entry begins, or where nothing stands behind its head.
 */
export function entryTextAt(tokens: Tokens, from: number, end: number): number {
  const head = entryHeadEnd(tokens, from, end);
  if (head > from) return head < end ? head : from;
  const next = from + 1;
  const bare =
    next < end - 1 &&
    clockAt(tokens, from) === 'sure' &&
    tokens.kind[next] === TokenKind.word &&
    CAPITAL.test(tokens.word[next] ?? '') &&
    !dateWords.has(tokens.lower[next] ?? '');
  return bare ? next : from;
}

/** Behind the title of an entry: what stands up to the closing "+++", or on a short line of its own; `to` where none does. */
function titleEnd(tokens: Tokens, from: number, to: number, end: number): number {
  const marked = tokens.word[from] === '+';
  const last = Math.min(end, to + LONGEST_TITLE);
  for (let at = to; at < last; at++) {
    if (marked && tokens.word[at] === '+') {
      while (at < last && tokens.word[at] === '+') at++;
      return at;
    }
    if (at > to && (tokens.gap[at] ?? 0) >= Gap.newline) return isShortLine(tokens, from, at, end) ? at : to;
  }
  return to;
}

function isShortLine(tokens: Tokens, from: number, at: number, end: number): boolean {
  let next = at + 1;
  while (next < end && next < at + LONGEST_TITLE && (tokens.gap[next] ?? 0) < Gap.newline) next++;
  const first = (tokens.end[at - 1] ?? 0) - (tokens.start[from] ?? 0);
  const second = (tokens.end[next - 1] ?? 0) - (tokens.start[at] ?? 0);
  return first <= SHORT_LINE * second;
}

function clockAt(tokens: Tokens, i: number): 'sure' | 'perhaps' | undefined {
  const word = tokens.word[i] ?? '';
  if (tokens.kind[i] !== TokenKind.number) return CLOCK_HALVED.test(word) ? 'sure' : undefined;
  const mark = CLOCK.exec(word)?.[1];
  if (mark === ':' || CLOCK_SECONDS.test(word)) return 'sure';
  return mark === '.' || HOUR.test(word) ? 'perhaps' : undefined;
}

/** Whether a mark that joins the numbers of a date stands right at token `i`: "12/03/2025", "2025-03-12". */
const joinsDate = ({ word, gap }: Tokens, i: number): boolean => /^[/-]$/.test(word[i] ?? '') && gap[i] === Gap.none;

/** A part of a date that may stand before the clock: "Sa., 8. Januar 2022,", "08.01.", "Jan 8,", "12/03/2025,". */
function isOfDate(tokens: Tokens, i: number): boolean {
  const word = tokens.lower[i] ?? '';
  if (joinsDate(tokens, i)) return tokens.kind[i + 1] === TokenKind.number;
  if (tokens.kind[i] === TokenKind.number && (joinsDate(tokens, i + 1) || joinsDate(tokens, i - 1))) return true;
  if (word === '.' || word === ',' || months.has(word) || dateWords.has(word)) return true;
  if (tokens.kind[i] !== TokenKind.number) return false;
  if (/^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?$/.test(word) || /^\d{4}$/.test(word)) {
    const next = tokens.lower[i + 1] ?? '';
    return !CLOCK.test(word) || CLOCK.test(next) || next === '.' || next === ',';
  }
  if (!/^\d{1,2}$/.test(word)) return false;
  const next = tokens.word[i + 1] === '.' ? i + 2 : i + 1;
  return months.has(tokens.lower[next] ?? '') || months.has(tokens.lower[i - 1] ?? '');
}
