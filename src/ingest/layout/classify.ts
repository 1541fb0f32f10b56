import type { Span } from '../../model/index.ts';
import { Char, charClass } from '../../text/characters.ts';
import { settleContacts } from './contacts.ts';
import { type DateLine, readByline, readDateLine } from './dates.ts';
import { Ending, endingOf } from './endings.ts';
import { isFurniture } from './furniture.ts';
import { LineKind } from './kinds.ts';
import type { Lines } from './lines.ts';
import type { LineLink } from './links.ts';
import { isFigureLine, Marker, markerAt } from './markers.ts';
import { settleMessages } from './messages.ts';

/** The lines of a text with what each is. */
export interface ClassifiedLines {
  readonly lines: Lines;
  readonly kind: Uint8Array;
  /** For items: a value of `Marker`, and the marker's value. */
  readonly marker: Uint8Array;
  readonly value: Int32Array;
  /** What the lines of kind `date` and `byline` say. */
  readonly dates: ReadonlyMap<number, DateLine>;
  readonly bylines: Map<number, string>;
}

/** Lines at either end of a text in which a date line or byline is looked for. */
const EDGE = 10;
/** Lines that a list's next item may be away: items run over lines. */
const REACH = 12;

/** Says of each line what it is. `links` and `quotes` (marked by the format) are in order. Linear in the length of the text. */
export function classifyLines(lines: Lines, links: readonly LineLink[], quotes: readonly Span[] = []): ClassifiedLines {
  const { text, count } = lines;
  const kind = new Uint8Array(count);
  const marker = new Uint8Array(count);
  const value = new Int32Array(count);
  const dates = new Map<number, DateLine>();
  const bylines = new Map<number, string>();
  let next = 0;
  let quote = 0;
  for (let i = 0; i < count; i++) {
    const start = lines.start[i] ?? 0;
    const end = lines.end[i] ?? 0;
    const first = next;
    while (next < links.length && (links[next]?.start ?? end) < end) next++;
    const edge = i < EDGE || i >= count - EDGE;
    const own = next > first ? links.slice(first, next) : [];
    // A date is digits, as a counter of readers is.
    const bare = edge && beginsWithDigit(text, start) && readDateLine(text, start, end) !== undefined;
    if (!bare && !isRule(text, start, end) && isFurniture(text, start, end, own)) {
      kind[i] = LineKind.furniture;
      continue;
    }
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= start) quote++;
    const found = markerAt(text, start, end);
    marker[i] = found.marker;
    value[i] = found.value;
    if (isRow(text, start, end)) kind[i] = LineKind.table;
    else if (isHeading(text, start, end)) kind[i] = LineKind.heading;
    else if (text.charCodeAt(start) === 62 || isInside(quotes, quote, start)) kind[i] = LineKind.quote;
    else if (found.marker === Marker.none && isFigureLine(text, start, end)) marker[i] = Marker.figure;
    if (kind[i] === LineKind.text && edge) {
      const date = readDateLine(text, start, end);
      const author = date ? undefined : readByline(text, start, end);
      if (date) {
        kind[i] = date.author ? LineKind.byline : LineKind.date;
        dates.set(i, date);
        if (date.author) bylines.set(i, date.author);
        marker[i] = Marker.none;
      } else if (author) {
        kind[i] = LineKind.byline;
        bylines.set(i, author);
      }
    }
  }
  settleCapitals(lines, kind);
  settleMessages(lines, kind);
  settleContacts(lines, kind);
  const classified = { lines, kind, marker, value, dates, bylines };
  settleItems(classified);
  settleRows(classified);
  settleBareLinks(classified);
  settleBylines(classified);
  return classified;
}

const beginsWithDigit = (text: string, start: number): boolean => charClass(text.charCodeAt(start)) === Char.digit;

const isInside = (spans: readonly Span[], i: number, at: number): boolean => (spans[i]?.start ?? at + 1) <= at;

/** A line that begins like a byline is one where a date line stands right beside it: "By our foreign staff". */
function settleBylines({ lines, kind, dates, bylines }: ClassifiedLines): void {
  for (const date of dates.keys()) {
    for (const i of [date - 1, date + 1]) {
      if (kind[i] !== LineKind.text || lines.apart[Math.max(i, date)]) continue;
      const author = readByline(lines.text, lines.start[i] ?? 0, lines.end[i] ?? 0, true);
      if (!author) continue;
      kind[i] = LineKind.byline;
      bylines.set(i, author);
    }
  }
}

/** Markdown's "# Heading" and the wiki's "== Heading ==". */
function isHeading(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(start);
  if (unit === 35) return /^#{1,6}\s+\S/.test(text.slice(start, Math.min(end, start + 9)));
  return unit === 61 && end - start < 200 && /^(={2,6})\s*[^=\s].*[^=]\1$/.test(text.slice(start, end));
}

/** Characters of a heading in capitals at most. */
const LONGEST_HEADING = 60;
const CAPITALS = /^(?:(?:\d{1,2}|[IVX]{1,4})[.)]\s+)?(?=.*\p{Lu}{4})[\p{Lu}\p{N}][\p{Lu}\p{N}\s'’&/(),–-]*$/u;

/** "2. CASUALTIES" above its section: a short line in capitals, behind an empty line and right over one that is not. */
function settleCapitals({ text, start, end, apart, count }: Lines, kind: Uint8Array): void {
  for (let i = 0; i < count - 1; i++) {
    const from = start[i] ?? 0;
    const to = end[i] ?? 0;
    if (kind[i] !== LineKind.text || !apart[i] || apart[i + 1] || to - from > LONGEST_HEADING) continue;
    const next = text.slice(start[i + 1], Math.min(end[i + 1] ?? 0, (start[i + 1] ?? 0) + 2 * LONGEST_HEADING));
    if (CAPITALS.test(text.slice(from, to)) && /\p{Ll}{2}.*\p{Ll}{2}/u.test(next)) kind[i] = LineKind.heading;
  }
}

/** The line of dashes under the head of a Markdown table. */
const isRule = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start) === 124 && end - start < 200 && /^[|:\s-]+$/.test(text.slice(start, end));

/** A line with tabulators or bars between its parts. */
function isRow(text: string, start: number, end: number): boolean {
  let bars = 0;
  for (let at = start; at < end && at < start + 2000; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 9) return true;
    if (unit === 124 && ++bars > 1) return true;
  }
  return false;
}

/** Decides which of the lines that begin like items are: a list has a second item, or something that leads into it. */
function settleItems({ lines, kind, marker, value }: ClassifiedLines): void {
  const lastOf = new Map<number, number>();
  const join = (i: number, key: number, ok: (before: number) => boolean): void => {
    const before = lastOf.get(key);
    if (before !== undefined && i - before <= REACH && ok(before)) {
      kind[before] = LineKind.item;
      kind[i] = LineKind.item;
    }
    lastOf.set(key, i);
  };
  for (let i = 0; i < lines.count; i++) {
    if (kind[i] !== LineKind.text) continue;
    const own = marker[i] ?? 0;
    const mark = value[i] ?? 0;
    if (own === Marker.bullet || own === Marker.keycap) kind[i] = LineKind.item;
    else if (own === Marker.dash) {
      if (isTweetAuthor(lines, i)) continue;
      join(i, own, (before) => value[before] === mark);
      if (leadsIn(lines, i - 1)) kind[i] = LineKind.item;
    } else if (own === Marker.number || own === Marker.letter) {
      join(i, own, (before) => value[before] === mark - 1);
    } else if (own === Marker.emoji) {
      join(i, own, (before) => before === i - 1 && (!lines.apart[i] || value[before] === mark));
    } else if (own === Marker.figure) {
      join(i, own, (before) => before === i - 1);
    }
  }
  for (let i = 0; i < lines.count; i++) if (kind[i] !== LineKind.item) marker[i] = Marker.none;
}

/** Whether the line ends so that a list may follow. */
const leadsIn = ({ text, start, end }: Lines, i: number): boolean =>
  i >= 0 && endingOf(text, start[i] ?? 0, end[i] ?? 0) === Ending.colon;

/** The line under an embedded post: "— Name (@handle) January 7, 2022". */
const isTweetAuthor = ({ text, start, end }: Lines, i: number): boolean =>
  text.slice(start[i], Math.min(end[i] ?? 0, (start[i] ?? 0) + 120)).includes('(@');

/** A table has at least two rows. */
function settleRows({ lines, kind }: ClassifiedLines): void {
  for (let i = 0; i < lines.count; i++) {
    if (kind[i] !== LineKind.table) continue;
    const neighbour = kind[i + 1] === LineKind.table || (i > 0 && kind[i - 1] === LineKind.table);
    if (!neighbour) kind[i] = LineKind.text;
  }
}

/**
 * A link alone on its line is furniture where it stands by itself, and part of the paragraph where it stands in the
 * middle of one. A short label before it ("X auf Telegram:") goes with it.
 */
function settleBareLinks({ lines, kind }: ClassifiedLines): void {
  const { text, start, end, apart, count } = lines;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== LineKind.furniture || !isUrl(text, start[i] ?? 0)) continue;
    const before = i > 0 && !apart[i];
    if (!before || kind[i - 1] !== LineKind.text) continue;
    const ending = endingOf(text, start[i - 1] ?? 0, end[i - 1] ?? 0);
    const label = ending === Ending.colon && apart[i - 1] && (end[i - 1] ?? 0) - (start[i - 1] ?? 0) <= 60;
    if (label) kind[i - 1] = LineKind.furniture;
    else if (ending !== Ending.stop && ending !== Ending.question) kind[i] = LineKind.text;
  }
}

const isUrl = (text: string, at: number): boolean =>
  /^(?:https?:\/\/|www\.|t\.me\/|vk\.com\/)/i.test(text.slice(at, at + 12));
