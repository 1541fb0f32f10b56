import type { Analysis, Sentence } from '../../extract/analysis.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** Marks after a name at the head of a paragraph that make a date line of it. */
const DATELINE = new Set(['(', '.', '—', '–', '/', ',', '-']);

/** Whether a place says where a report was written, and not where something is. */
export function isDateline(analysis: Analysis, { from, to }: TokenRange, sentence: Sentence): boolean {
  if (isBeforeNews(analysis, { from, to }, sentence)) return true;
  const { tokens, source } = analysis;
  return (
    DATELINE.has(tokens.word[to] ?? '') &&
    isInDateline(tokens, from, source.blocks[sentence.block]?.start ?? -1) &&
    (tokens.word[to] !== ',' || isClosed(tokens, to, sentence.to))
  );
}

/** Tokens behind the colon of a date line; fewer are a row of a list ("Beira: 12 dead"). */
const TELLS = 12;

/**
 * Whether a town and a colon open the first paragraph of a report, before what happened, wherever that was ("Port Moresby: A
 * landslide buried …"); none of which the next one opens so as well.
 */
function isBeforeNews({ tokens, source, sentences }: Analysis, { from, to }: TokenRange, sentence: Sentence): boolean {
  const { word, start } = tokens;
  if (word[to] !== ':' || from !== sentence.from || sentence.to - to < TELLS) return false;
  const first = source.blocks.findIndex(({ kind }) => kind === 'paragraph');
  if (first !== sentence.block || start[from] !== source.blocks[first]?.start) return false;
  const next = sentences.find(({ block }) => block > first);
  for (let at = next?.from ?? 0; at < Math.min(next?.to ?? 0, (next?.from ?? 0) + LONGEST_NAME); at++)
    if (word[at + 1] === ':') return false;
  return true;
}

/** Tokens behind a comma in which a date line is closed ("ЕРЕВАН, 16 октября —"); "Maribor, the second city, …" is none. */
const CLOSING_REACH = 8;
const CLOSES: ReadonlySet<string> = new Set(['(', '—', '–', '--', '-', '/']);

/** Tokens between the comma and the number of a date. */
const DATE_REACH = 3;

function isClosed({ word, kind }: Tokens, from: number, end: number): boolean {
  for (let i = from + 1; i <= from + DATE_REACH; i++) if (kind[i] === TokenKind.number) return true;
  for (let i = from; i < Math.min(end, from + CLOSING_REACH); i++) if (CLOSES.has(word[i] ?? '')) return true;
  return false;
}

/** Tokens between the head of a paragraph and the last place of its date line ("KRAGUJEVAC, Serbia —", "Aden/Tais (…)"). */
const LONGEST_DATELINE = 5;

/** Whether a place stands at the head of its paragraph, or behind one there and a comma or stroke. */
export function isInDateline(tokens: Tokens, from: number, block: number): boolean {
  const { start, word } = tokens;
  if (start[from] === block || isInHeader(tokens, from)) return true;
  if (word[from - 1] !== ',' && word[from - 1] !== '/') return false;
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_DATELINE); i--) if (start[i] === block) return true;
  return false;
}

/** Tokens in which the header of a statement or bulletin ends, and of the longest name of a town in it. */
const HEADER = 40;
const LONGEST_NAME = 3;
/** Tokens from a day to the end of the header ("3. Oktober 2025."). */
const DATE_LENGTH = 3;

/** Whether a place is a sentence of the header with its date ("PRESS RELEASE 41. PORT-AU-PRINCE, 6 November."). */
export function isInHeader({ word, kind }: Tokens, from: number): boolean {
  if (from > HEADER || word[from - 1] !== '.') return false;
  let comma = from + 1;
  while (comma < from + LONGEST_NAME && word[comma] !== ',') comma++;
  const day = comma + 1;
  if (word[comma] !== ',' || kind[day] !== TokenKind.number) return false;
  const month = word[day + 1] === '.' ? day + 2 : day + 1;
  if (kind[month] !== TokenKind.word) return false;
  for (let i = month + 1; i <= month + DATE_LENGTH; i++) if (word[i] === '.') return true;
  return false;
}
