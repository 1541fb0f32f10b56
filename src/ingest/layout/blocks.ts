import type { Block, BlockKind, Link, Span } from '../../model/index.ts';
import { beginsAgo, beginsEntry, isHeadingOver } from './breaks.ts';
import { type ClassifiedLines, classifyLines } from './classify.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { type DateLine, readTitleDate } from './dates.ts';
import type { Draft } from './draft.ts';
import { beginsLower, Ending, endingOf, wordCount } from './endings.ts';
import { LineKind } from './kinds.ts';
import { type Lines, splitLines } from './lines.ts';
import { type LineLink, linksIn, mergeLinks } from './links.ts';
import { Marker } from './markers.ts';
import { settleTail } from './tail.ts';

/** What the layout of a plain text shows. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly title?: string;
  readonly author?: string;
  readonly stated?: DateLine;
  readonly dateline?: Dateline;
  /** Whether there were too many blocks, so that the last one holds the rest of the text. */
  readonly cut: boolean;
}

/** More blocks than any report has: beyond them the rest of the text is one paragraph, so that memory stays bounded. */
const MOST_BLOCKS = 200_000;
const TITLE_LINE = 140;
const TITLE = 220;

/**
 * Finds the blocks of a plain text: paragraphs parted by empty lines, title, headings, date lines, list items with what
 * they hang under, quotes, tables, furniture. They cover all that is not blank, in order, without overlap. `given` is
 * the report's title where the format states one; `marked` the links and `quotes` the block quotes that it marks.
 */
export function layOut(
  text: string,
  given?: string,
  marked: readonly LineLink[] = [],
  quotes: readonly Span[] = [],
): Layout {
  const lines = splitLines(text);
  const links = mergeLinks(linksIn(text, 0, text.length), marked);
  const classified = classifyLines(lines, links, quotes);
  const drafts = draft(classified);
  settleTitle(text, drafts, given);
  settleHeadings(text, drafts);
  return finishLayout(text, drafts, links, classified.dates, classified.bylines);
}

/**
 * Settles what the neighbours of a block decide (the foot of the text, what items hang under) and gathers what the text
 * says of itself. `dates` and `bylines` are by the `line` of the draft.
 */
export function finishLayout(
  text: string,
  drafts: readonly Draft[],
  links: readonly Link[],
  dates: ReadonlyMap<number, DateLine>,
  bylines: ReadonlyMap<number, string>,
): Layout {
  const author = bylines.values().next().value;
  settleTail(text, drafts, author);
  settleClocks(text, drafts);
  hangItems(text, drafts);
  const title = drafts.find(({ kind }) => kind === 'title');
  const stated = statedDate(text, dates, drafts) ?? titleDate(text, title);
  const first = drafts.find(({ kind, source }) => kind === 'paragraph' && source === LineKind.text);
  const dateline = first && readDateline(text, first.start, first.end);
  return {
    blocks: drafts.map(({ kind, start, end, under }) => ({ kind, start, end, ...(under !== undefined && { under }) })),
    links: links.map(({ start, end, url }) => ({ start, end, url })),
    ...(title && { title: titleText(text, title) }),
    ...(author && { author }),
    ...(stated && { stated }),
    ...(dateline && { dateline }),
    cut: drafts.length >= MOST_BLOCKS,
  };
}

/** A time of day alone on its line is what a counter is, or a button; so many of them head the entries of a liveblog. */
const FEWEST_CLOCKS = 3;

function settleClocks(text: string, drafts: readonly Draft[]): void {
  const clocks = drafts.filter(
    ({ kind, start, end }) =>
      kind === 'furniture' && end - start <= 10 && /^\[?\d{1,2}(?::[0-5]\d){1,2}\]?$/.test(text.slice(start, end)),
  );
  if (clocks.length >= FEWEST_CLOCKS) for (const draft of clocks) draft.kind = 'paragraph';
}

const titleText = (text: string, { start, end }: Draft): string =>
  text
    .slice(start, end)
    .replace(/^[#=\s*]+|[=\s*]+$/g, '')
    .replace(/\s+/g, ' ');

const KINDS: Readonly<Record<LineKind, BlockKind>> = {
  [LineKind.text]: 'paragraph',
  [LineKind.item]: 'item',
  [LineKind.furniture]: 'furniture',
  [LineKind.heading]: 'heading',
  [LineKind.date]: 'paragraph',
  [LineKind.byline]: 'furniture',
  [LineKind.table]: 'table',
  [LineKind.quote]: 'quote',
  [LineKind.message]: 'paragraph',
};

/** Joins lines to blocks: a single line break inside a paragraph or item is a soft wrap. */
function draft(classified: ClassifiedLines): Draft[] {
  const { lines, kind, marker } = classified;
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  for (let i = 0; i < lines.count; i++) {
    const own = (kind[i] ?? 0) as LineKind;
    const start = lines.start[i] ?? 0;
    const end = lines.end[i] ?? 0;
    const full = drafts.length >= MOST_BLOCKS;
    if (open && (full || (!lines.apart[i] && joins(classified, open, i)))) {
      open.end = end;
      open.lines++;
      continue;
    }
    if (drafts.length >= MOST_BLOCKS - 1) open = undefined;
    open = {
      kind: KINDS[own],
      start,
      end,
      apart: lines.apart[i] === 1,
      lines: 1,
      marker: (marker[i] ?? 0) as Marker,
      line: i,
      source: own,
    };
    drafts.push(open);
  }
  return drafts;
}

/** A time of day, before which only marks stand: the head of an entry, with its title. */
const ENTRY = /^[^\p{L}\p{N}]{0,8}\d{1,2}[.:h]?\d{2}/u;

/** A time of day with nothing beside it but marks. */
const CLOCK = /^[^\p{L}\p{N}]{0,8}\d{1,2}[.:h]\d{2}(?: ?(?:a\.?m|p\.?m|Uhr|h)\b)?[^\p{L}\p{N}]{0,8}$/iu;

/** Whether the line over line `i` is a time of day alone: the head of an entry, whose title line `i` may be. */
const isUnderClock = ({ text, start, end }: Lines, i: number): boolean =>
  i > 0 && (end[i - 1] ?? 0) - (start[i - 1] ?? 0) < 24 && CLOCK.test(text.slice(start[i - 1] ?? 0, end[i - 1] ?? 0));

/** Whether line `i`, which follows the open block without an empty line, carries it on. */
function joins(classified: ClassifiedLines, open: Draft, i: number): boolean {
  const { lines, kind } = classified;
  const { text } = lines;
  const own = kind[i];
  if (own === LineKind.table || own === LineKind.quote) return open.source === own;
  if (own !== LineKind.text || beginsAgo(lines, i) || beginsEntry(text, lines.start[i] ?? 0, lines.end[i] ?? 0))
    return false;
  if (open.source === LineKind.message) return true;
  const start = lines.start[i] ?? 0;
  const ending = endingOf(text, lines.start[i - 1] ?? 0, lines.end[i - 1] ?? 0);
  if (open.source === LineKind.item) {
    if (open.marker === Marker.figure) return false;
    return ending !== Ending.stop || beginsLower(text, start) || (lines.indent[i] ?? 0) > 1;
  }
  if (open.source !== LineKind.text) return false;
  if (
    open.lines === 1 &&
    (open.apart || isUnderClock(lines, open.line)) &&
    !ENTRY.test(text.slice(open.start, open.start + 16)) &&
    isHeadingOver(lines, i)
  ) {
    if (open.line > 0) open.kind = 'heading';
    return false;
  }
  return !isLeadIn(classified, i, ending) && !followsTitle(classified, open, i);
}

/** Whether line `i` begins a lead-in of its own: the line before it ended its sentence and items follow it. */
function isLeadIn({ lines, kind }: ClassifiedLines, i: number, before: Ending): boolean {
  if (before !== Ending.stop && before !== Ending.question) return false;
  if (kind[i + 1] !== LineKind.item) return false;
  const { text } = lines;
  const ending = endingOf(text, lines.start[i] ?? 0, lines.end[i] ?? 0);
  return ending === Ending.colon || (!lines.apart[i + 1] && ending !== Ending.stop && ending !== Ending.question);
}

/** Whether the open block is a title line with its text right under it: one short line, then long, unwrapped ones. */
function followsTitle({ lines }: ClassifiedLines, open: Draft, i: number): boolean {
  if (open.line !== 0 || i !== 1) return false;
  const { text } = lines;
  const length = open.end - open.start;
  const next = (lines.end[1] ?? 0) - (lines.start[1] ?? 0);
  if (length > 110 || next < 130 || next < 1.5 * length || beginsLower(text, lines.start[1] ?? 0)) return false;
  const ending = endingOf(text, open.start, open.end);
  return ending === Ending.open || ending === Ending.question;
}

/** The first paragraph is the title where it is short, ends without a full stop and something follows it. */
function settleTitle(text: string, drafts: readonly Draft[], given: string | undefined): void {
  const at = drafts.findIndex(({ kind, source }) => kind !== 'furniture' && source !== LineKind.date);
  const first = drafts[at];
  if (!first) return;
  const rest = drafts
    .slice(at + 1, at + 8)
    .some(({ kind, source }) => kind !== 'furniture' && source !== LineKind.date);
  if (first.kind === 'heading' && rest && given === undefined) {
    first.kind = 'title';
    return;
  }
  if (first.kind !== 'paragraph' || first.source === LineKind.date || first.source === LineKind.message) return;
  const second = drafts[at + 1];
  const isEntry = (one: Draft): boolean => beginsEntry(text, one.start, one.end);
  if (second && isEntry(first) && isEntry(second)) return;
  const shown = given === undefined ? undefined : titleText(text, first) === given.trim().replace(/\s+/g, ' ');
  if (shown) first.kind = 'title';
  if (given !== undefined || !rest) return;
  const length = first.end - first.start;
  const ending = endingOf(text, first.start, first.end);
  const short = length <= TITLE && length <= TITLE_LINE * first.lines && first.lines <= 3;
  if (!short || wordCount(text, first.start, first.end, 2) < 1) return;
  if (ending === Ending.open || (ending === Ending.question && first.lines === 1 && length <= 100))
    first.kind = 'title';
}

/** Headings inside the text: short lines of their own without a full stop, and what leads into a list with a colon. */
function settleHeadings(text: string, drafts: readonly Draft[]): void {
  for (const [i, block] of drafts.entries()) {
    if (block.kind !== 'paragraph' || block.source === LineKind.date || block.source === LineKind.message) continue;
    if (i === drafts.length - 1) continue;
    const next = drafts[i + 1];
    const previous = drafts[i - 1];
    const ending = endingOf(text, block.start, block.end);
    if (ending === Ending.colon) {
      const words = wordCount(text, block.start, block.end, 40);
      if (
        next?.kind === 'item'
          ? words < 40 && isOneSentence(text, block)
          : words <= 6 && block.lines === 1 && block.apart
      )
        block.kind = 'heading';
    } else if (ending === Ending.open && block.lines === 1 && block.apart && next?.apart) {
      if (beginsLower(text, block.start) || beginsWithDash(text, block.start)) continue;
      const most = previous?.kind === 'title' ? 25 : 10;
      if (wordCount(text, block.start, block.end, most + 1) <= most && block.end - block.start <= 180)
        block.kind = 'heading';
    }
  }
}

const beginsWithDash = (text: string, start: number): boolean => '-–—'.includes(text.charAt(start));

const isOneSentence = (text: string, { start, end }: Draft): boolean =>
  end - start < 600 && !/[.!?…]["”“»]?\s+\p{Lu}/u.test(text.slice(start, end));

/** Lets each item hang under what leads into its list: a heading, or a block that does not end its sentence. */
function hangItems(text: string, drafts: readonly Draft[]): void {
  let under: number | undefined;
  let inner: { readonly at: number; readonly marker: Marker; readonly outer: Marker } | undefined;
  let last: Draft | undefined;
  for (const [i, block] of drafts.entries()) {
    if (block.kind === 'furniture') continue;
    if (block.kind !== 'item') {
      const leads = block.kind === 'heading' || block.kind === 'title';
      const open = block.kind === 'paragraph' && block.source !== LineKind.date && isOpen(text, block);
      under = leads || open ? i : undefined;
      inner = undefined;
      last = undefined;
      continue;
    }
    if (inner && block.marker === inner.outer) inner = undefined;
    if (last && last.marker !== block.marker && endingOf(text, last.start, last.end) === Ending.colon)
      inner = { at: drafts.lastIndexOf(last, i), marker: block.marker, outer: last.marker };
    const lead = inner?.at ?? under;
    if (lead !== undefined) block.under ??= lead;
    last = block;
  }
}

function isOpen(text: string, { start, end }: Draft): boolean {
  const ending = endingOf(text, start, end);
  return ending !== Ending.stop && ending !== Ending.question;
}

function titleDate(text: string, title: Draft | undefined): DateLine | undefined {
  const date = title && readTitleDate(text, title.start, title.end);
  return date && { date };
}

/** The date that a line above or below the text states; the one beside the author goes before others. */
function statedDate(
  text: string,
  dates: ReadonlyMap<number, DateLine>,
  drafts: readonly Draft[],
): DateLine | undefined {
  let best: DateLine | undefined;
  let above = true;
  const last = drafts.findLastIndex(({ kind }) => kind !== 'furniture');
  for (const [i, block] of drafts.entries()) {
    const { kind, line, source } = block;
    const date = dates.get(line);
    if (date?.author) return date;
    if (date && (above || i >= last)) best ??= date;
    if (source === LineKind.text && kind === 'paragraph' && isText(text, block)) above = false;
  }
  return best;
}

/** Words a line of a letterhead has at most, on average: "PRESS RELEASE", "Pontos Grain S.A.". */
const HEAD_LINE = 3;

/** Whether a paragraph is running text, no line of a head. */
function isText(text: string, { start, end, lines }: Draft): boolean {
  const words = wordCount(text, start, end, 13);
  if (lines > 1 && words <= HEAD_LINE * lines) return false;
  return endingOf(text, start, end) !== Ending.open || words > 12;
}
