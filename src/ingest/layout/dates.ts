import { languages } from '../../language/index.ts';
import { ZONES } from '../../language/shared/zones.ts';
import type { Span } from '../../model/index.ts';
import { TokenKind, type Tokens, tokenize } from '../../text/tokens.ts';

/** A date, and a time of day where one stands with it, as a report states it. */
export interface StatedDate extends Span {
  /** ISO 8601; with an offset only where the report names a time zone. */
  readonly value: string;
  /** Tokens it takes up: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** What a line that says when, and perhaps by whom, a report was published tells. */
export interface DateLine {
  readonly date: StatedDate;
  readonly author?: string;
}

const rules = Object.values(languages).map(({ reading }) => reading);
/** Names of months in all languages, 1 … 12. */
export const months: ReadonlyMap<string, number> = new Map(rules.flatMap((reading) => [...reading.months]));
/** Words that stand beside dates, in all languages: weekdays, prepositions. */
export const dateWords: ReadonlySet<string> = new Set(rules.flatMap((reading) => [...reading.dateWords]));
const dayLinks: ReadonlySet<string> = new Set(rules.flatMap((reading) => [...reading.dayLinks]));
const hourWords: ReadonlySet<string> = new Set(rules.flatMap((reading) => [...reading.hourWords]));
const conjunctions: ReadonlySet<string> = new Set(rules.flatMap((reading) => [...reading.and]));
const dayEndings = rules.flatMap((reading) => reading.dayEndings).join('|');
/** "8th", and that or "8". */
const ORDINAL_DAY = new RegExp(`^(\\d{1,2})(?:${dayEndings})$`);
const DAY = new RegExp(`^(\\d{1,2})(?:${dayEndings})?$`);
const bylines = rules.flatMap((reading) => reading.bylines.map((byline) => byline.split(' ')));

const two = (value: number): string => String(value).padStart(2, '0');

/** A calendar day as ISO 8601, where it is one; two-digit years are of this century. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1900 || full > 2199 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(full, month, 0)).getUTCDate()) return undefined;
  return `${full}-${two(month)}-${two(day)}`;
}

/** The first date with day, month and year among the tokens. */
export function findDate(tokens: Tokens): StatedDate | undefined {
  for (let i = 0; i < tokens.count; i++) {
    const day = dayAt(tokens, i);
    if (day) return withTime(tokens, i, day);
  }
  return undefined;
}

interface Day {
  readonly value: string;
  readonly to: number;
}

function dayAt(tokens: Tokens, i: number): Day | undefined {
  const word = tokens.lower[i] ?? '';
  const kind = tokens.kind[i];
  if (kind === TokenKind.number) return numericDay(tokens, i, word) ?? dayMonthYear(tokens, i, word);
  if (kind === TokenKind.word) return monthDayYear(tokens, i, word) ?? isoWord(i, word);
  return undefined;
}

/** 10.1.2022, 10.01.22, 10/1/2022 (where only one reading is a date), 2022.01.10, 2022-01-10. */
function numericDay(tokens: Tokens, i: number, word: string): Day | undefined {
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(word);
  if (dotted) {
    const [, a = '', b = '', c = ''] = dotted;
    const value =
      a.length === 4
        ? isoDay(Number(a), Number(b), Number(c))
        : c.length !== 3 && isoDay(Number(c), Number(b), Number(a));
    return value ? { value, to: i + 1 } : undefined;
  }
  const joined = (at: number, mark: string): boolean =>
    tokens.word[at] === mark && tokens.gap[at] === 0 && tokens.gap[at + 1] === 0;
  for (const mark of ['-', '/']) {
    if (!joined(i + 1, mark) || !joined(i + 3, mark)) continue;
    const [a, b, c] = [i, i + 2, i + 4].map((at) => Number(tokens.word[at] ?? Number.NaN)) as [number, number, number];
    if (word.length === 4) {
      const value = isoDay(a, b, c);
      return value ? { value, to: i + 5 } : undefined;
    }
    if ((tokens.word[i + 4] ?? '').length !== 4) continue;
    const [dayFirst, monthFirst] = [isoDay(c, b, a), isoDay(c, a, b)];
    const value = dayFirst && monthFirst ? (a === b ? dayFirst : undefined) : (dayFirst ?? monthFirst);
    return value ? { value, to: i + 5 } : undefined;
  }
  return undefined;
}

/** 2022-01-08, 2022-01-08T22:16:00+01:00, where the tokenizer takes it for a word. */
function isoWord(i: number, word: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|t)/.exec(word);
  const value = match && isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return value ? { value, to: i + 1 } : undefined;
}

/** 8. Januar 2022, 8 January 2022, 8th of January, 2022, 8 января 2022 г. */
function dayMonthYear(tokens: Tokens, i: number, word: string): Day | undefined {
  if (word.length > 2) return undefined;
  let at = i + 1;
  while (tokens.word[at] === '.' || dayLinks.has(tokens.lower[at] ?? '')) at++;
  const month = months.get(tokens.lower[at] ?? '');
  if (!month) return undefined;
  at++;
  while (tokens.word[at] === '.' || tokens.word[at] === ',') at++;
  return withYear(tokens, at, month, Number(word));
}

/** January 8, 2022, Jan. 8th 2022. */
function monthDayYear(tokens: Tokens, i: number, word: string): Day | undefined {
  const ordinal = ORDINAL_DAY.exec(word);
  if (ordinal?.[1]) return dayMonthYear(tokens, i, ordinal[1]);
  const month = months.get(word);
  if (!month) return undefined;
  let at = i + 1;
  if (tokens.word[at] === '.') at++;
  const day = DAY.exec(tokens.lower[at] ?? '')?.[1];
  if (!day) return undefined;
  at++;
  if (tokens.word[at] === ',') at++;
  return withYear(tokens, at, month, Number(day));
}

function withYear(tokens: Tokens, at: number, month: number, day: number): Day | undefined {
  const word = tokens.word[at] ?? '';
  if (!/^\d{4}$/.test(word)) return undefined;
  const value = isoDay(Number(word), month, day);
  return value ? { value, to: at + 1 } : undefined;
}

/** Joins the time of day that follows the date at a distance of a few words ("um", "at", "в", a comma). */
function withTime(tokens: Tokens, from: number, day: Day): StatedDate {
  const plain = {
    value: day.value,
    from,
    to: day.to,
    start: tokens.start[from] ?? 0,
    end: tokens.end[day.to - 1] ?? 0,
  };
  let at = day.to;
  for (let skipped = 0; skipped < 5; skipped++, at++) {
    const word = tokens.lower[at] ?? '';
    const clock = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(word);
    if (clock) return clockAt(tokens, plain, at, Number(clock[1]), Number(clock[2]));
    if (/^\d{1,2}$/.test(word) && hourWords.has(tokens.lower[at + 1] ?? ''))
      return clockAt(tokens, plain, at, Number(word), 0);
    if (!dateWords.has(word) && !/^[,.|·–—-]$/.test(word)) break;
  }
  return plain;
}

function clockAt(tokens: Tokens, date: StatedDate, at: number, hour: number, minute: number): StatedDate {
  let to = at + 1;
  let hours = hour;
  const next = (tokens.lower[to] ?? '') + (tokens.word[to + 1] === '.' ? '.' : '');
  const half = /^([ap])\.?(m?)\.?$/.exec(next)?.[1];
  if (half) {
    hours = (hour % 12) + (half === 'p' ? 12 : 0);
    to += next.endsWith('.') ? (tokens.lower[to + 2] === 'm' ? 3 : 1) : 1;
    if (tokens.word[to] === '.') to++;
  } else if (hourWords.has(tokens.lower[to] ?? '')) to++;
  if (hours > 23 || minute > 59) return date;
  const zone = ZONES.get(tokens.lower[to] ?? '');
  if (zone) to++;
  const value = `${date.value}T${two(hours)}:${two(minute)}${zone ?? ''}`;
  return { ...date, value, to, end: tokens.end[to - 1] ?? date.end };
}

const isUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
const SEPARATOR = /^[,|·•–—:()/-]$/;

/**
 * Reads a short line that holds a date and nothing but what belongs to it: "10.1.2022", "Stand: 8. Januar 2022, 10:15
 * Uhr", "By Jane Doe | January 8, 2022", "Das ist ein Artikel von X vom 08.01.2022". Undefined for all other lines.
 */
export function readDateLine(text: string, start: number, end: number): DateLine | undefined {
  if (end - start > 120 || end - start < 6 || !/\d{2}/.test(text.slice(start, end))) return undefined;
  const tokens = tokenize(text.slice(start, end));
  const found = findDate(tokens);
  if (!found) return undefined;
  const before = besideDate(tokens, 0, found.from);
  const after = besideDate(tokens, found.to, tokens.count);
  if (!before || !after) return undefined;
  const author = before.author ?? after.author;
  const date = { ...found, start: found.start + start, end: found.end + start };
  return { date, ...(author && { author }) };
}

/** White space that sets the parts of a head line apart: what stands behind it belongs to the page, not to the date. */
const WIDE = 3;

/**
 * The date that a title ends with, set apart by a comma, dash or bar: "Lage am Hafen, 13. Mai 2026, 15 Uhr". A day that
 * the title tells of ("Der Brand vom 8. Januar 2022") is not set apart.
 */
export function readTitleDate(text: string, start: number, end: number): StatedDate | undefined {
  if (end - start > 240) return undefined;
  const tokens = tokenize(text.slice(start, end));
  const found = findDate(tokens);
  if (!found || found.from === 0 || !SEPARATOR.test(tokens.word[found.from - 1] ?? '')) return undefined;
  const space = (i: number): number => (tokens.start[i] ?? 0) - (tokens.end[i - 1] ?? 0);
  for (let i = found.to; i < tokens.count && space(i) < WIDE; i++)
    if (!dateWords.has(tokens.lower[i] ?? '') && !SEPARATOR.test(tokens.word[i] ?? '') && tokens.word[i] !== '.')
      return undefined;
  return { ...found, start: found.start + start, end: found.end + start };
}

/** The author's name in the tokens beside a date; undefined where something stands there that belongs to no date line. */
function besideDate(tokens: Tokens, from: number, to: number): { author?: string } | undefined {
  let at = from;
  const byline = bylineAt(tokens, at, to);
  let author: string | undefined;
  if (byline) {
    at += byline;
    if (tokens.word[at] === ':') at++;
    const first = at;
    while (
      at < to &&
      at - first < 6 &&
      !SEPARATOR.test(tokens.word[at] ?? '') &&
      !dateWords.has(tokens.lower[at] ?? '')
    )
      at++;
    if (at > first) author = tokens.text.slice(tokens.start[first], tokens.end[at - 1]);
  }
  let unknown = 0;
  for (let i = at; i < to; i++) {
    const word = tokens.word[i] ?? '';
    const lower = tokens.lower[i] ?? '';
    if (dateWords.has(lower) || SEPARATOR.test(word) || word === '.') continue;
    // When it was changed, behind when it was published.
    const again = dayAt(tokens, i);
    if (again) {
      i = Math.min(withTime(tokens, i, again).to, to) - 1;
      continue;
    }
    const kind = tokens.kind[i];
    if (kind === TokenKind.symbol || (kind === TokenKind.number && /^\d{1,2}[:.]\d{2}$/.test(word))) continue;
    // An agency's sign-off: "dpa/abc/08.01.2022".
    if (kind === TokenKind.word && word.length <= 6 && tokens.word[i + 1] === '/' && tokens.gap[i + 1] === 0) continue;
    if (kind !== TokenKind.word || !isUpper(word) || ++unknown > 4) return undefined;
  }
  // A name or place stands apart from the date: "Berlin, 8. Januar 2022", never "Anschlag 8. Januar 2022".
  if (unknown > 0 && !touchesSeparator(tokens, from, to)) return undefined;
  return author ? { author } : {};
}

function touchesSeparator(tokens: Tokens, from: number, to: number): boolean {
  const edge = from === 0 ? to - 1 : from;
  return SEPARATOR.test(tokens.word[edge] ?? '') || (from === 0 && dateWords.has(tokens.lower[edge] ?? ''));
}

/** Number of tokens of the byline ("posted by") that begins at `at`, or 0. The longest wins. */
function bylineAt(tokens: Tokens, at: number, to: number): number {
  let best = 0;
  for (const byline of bylines) {
    if (byline.length <= best || at + byline.length >= to + 1) continue;
    if (byline.every((word, i) => tokens.lower[at + i] === word)) best = byline.length;
  }
  return best;
}

/**
 * Reads a line that is a byline without a date: "Von Max Muster", "By Jane Doe", "Автор: Иван Петров"; with `loose` also
 * one that names nobody ("By our foreign staff").
 */
export function readByline(text: string, start: number, end: number, loose = false): string | undefined {
  if (end - start > 60) return undefined;
  const tokens = tokenize(text.slice(start, end));
  const length = bylineAt(tokens, 0, tokens.count);
  if (!length || tokens.count > length + 8) return undefined;
  const first = tokens.word[length] === ':' ? length + 1 : length;
  if (first >= tokens.count) return undefined;
  let names = 0;
  for (let i = first; i < tokens.count; i++) {
    const word = tokens.word[i] ?? '';
    if (word === ',' || word === '.' || word === '-' || conjunctions.has(word)) continue;
    if (tokens.kind[i] !== TokenKind.word || !(isUpper(word) || loose)) return undefined;
    names++;
  }
  if (names === 0 || names > 6 || /[.!?…:]$/.test(text.slice(start, end))) return undefined;
  return tokens.text.slice(tokens.start[first]);
}
