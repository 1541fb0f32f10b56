import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';

/** Words between quotation marks: tokens `from` (the opening mark) to `to`, exclusive (after the closing mark). */
export interface Quotation {
  readonly from: number;
  readonly to: number;
  /** False where the closing mark is missing: the block's end stands in for it. */
  readonly closed: boolean;
  /** Whether it stands inside another quotation. */
  readonly nested: boolean;
  /** Tokens of each of its marks: 2 where they are typewritten with two apostrophes, else 1. */
  readonly width: number;
}

/** Two apostrophes for marks, as in ''said''. Where a language does not write so they are markup, and pair with nothing. */
const TYPEWRITTEN = "''";

/** Closing marks that each opening mark may meet, after the styles of the Unicode Standard, chapter 6.2. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '“': '”"“',
  '”': '”"',
  '"': '"“”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '‚': "‘’'",
  '‘': "’'",
  '「': '」',
  '『': '』',
  '＂': '＂',
  '〝': '〞〟',
  '`': "´`'",
  [TYPEWRITTEN]: TYPEWRITTEN,
};
/** Marks that may open as well as close, told apart by the space around them. */
const EITHER = new Set(['"', '“', '”', '»', '＂', '`', TYPEWRITTEN]);
/** How many marks may be open at once: deeper nesting is no prose. */
const MAX_OPEN = 4;

interface Open {
  readonly mark: string;
  readonly at: number;
}

/** Whether two apostrophes stand side by side at `i`. */
const isDouble = ({ word, gap }: Tokens, i: number): boolean =>
  word[i] === "'" && word[i + 1] === "'" && gap[i + 1] === Gap.none;

/** Whether the mark from `i` to `last` can open, by the space around it. */
function canOpen(tokens: Tokens, i: number, end: number, last = i): boolean {
  if (last + 1 >= end) return false;
  const spaceAfter = tokens.gap[last + 1] !== Gap.none;
  const before = tokens.word[i - 1] ?? '';
  const free = tokens.gap[i] !== Gap.none || '([{„“‚«»›–—-/:'.includes(before);
  return free && !(spaceAfter && tokens.word[i] !== '„' && tokens.word[i] !== '«');
}

/** Pairs the marks of one block; `english`: where words follow their verb without a comma, marks may be typewritten. */
function pairBlock(tokens: Tokens, from: number, to: number, english: boolean, out: Quotation[]): void {
  const open: Open[] = [];
  const close = (depth: number, at: number): void => {
    const { at: start } = open[depth] ?? { at };
    open.length = depth;
    out.push({ from: start, to: at + width, closed: true, nested: depth > 0, width });
  };
  let width = 1;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.quote) continue;
    width = english && i + 1 < to && isDouble(tokens, i) ? 2 : 1;
    const last = i + width - 1;
    const mark = width > 1 ? TYPEWRITTEN : (tokens.word[i] ?? '');
    // a paragraph of a longer quotation begins with marks, and only the last one ends with them
    const outer = open[0];
    // where the text is set in one line, such a mark stands behind the end of a sentence
    const anew = (tokens.gap[i] ?? 0) >= Gap.newline || (english && /^[.!?…]$/.test(tokens.word[i - 1] ?? ''));
    if (outer?.mark === mark && anew && canOpen(tokens, i, to, last)) {
      out.push({ from: outer.at, to: i, closed: false, nested: false, width });
      open.length = 0;
    }
    let depth = open.length - 1;
    while (depth >= 0 && !CLOSERS[open[depth]?.mark ?? '']?.includes(mark)) depth--;
    const closes =
      depth >= 0 &&
      !(
        mark === open[depth]?.mark &&
        EITHER.has(mark) &&
        canOpen(tokens, i, to, last) &&
        i > from &&
        tokens.gap[i] !== Gap.none &&
        tokens.gap[last + 1] === Gap.none
      );
    if (closes) close(depth, i);
    else if (
      CLOSERS[mark] &&
      open.length < MAX_OPEN &&
      (mark === '„' || mark === '«' || mark === '‚' || mark === '‹' || canOpen(tokens, i, to, last))
    )
      open.push({ mark, at: i });
    i = last;
  }
  const first = open[0];
  if (first && first.mark !== '‚' && first.mark !== '‘' && first.mark !== '`')
    out.push({ from: first.at, to, closed: false, nested: false, width: first.mark === TYPEWRITTEN ? 2 : 1 });
}

/** Longest words in typewritten single marks, in tokens, and the longest that may end without a stop or comma inside. */
const LONGEST_SINGLE = 150;
const LONGEST_LABEL = 6;

/**
 * Where 'words in typewritten single marks' that open at `i` end (the token of the closing mark); -1 where none do. The
 * same sign is an apostrophe: a mark closes what a stop or comma ends, or a few words.
 */
function singleEnd(tokens: Tokens, i: number, to: number): number {
  const { word, gap } = tokens;
  if (gap[i] === Gap.none && i > 0 && !'([{–—-/:'.includes(word[i - 1] ?? '')) return -1;
  if (gap[i + 1] !== Gap.none || tokens.kind[i + 1] !== TokenKind.word) return -1;
  let label = -1;
  const last = Math.min(to, i + LONGEST_SINGLE);
  for (let at = i + 2; at < last; at++) {
    if (word[at] !== "'") continue;
    if (gap[at] !== Gap.none) {
      if (gap[at + 1] === Gap.none) break;
      continue;
    }
    if (at + 1 < to && gap[at + 1] === Gap.none && tokens.kind[at + 1] === TokenKind.word) continue;
    if (/^[.,!?…]$/.test(word[at - 1] ?? '')) return at;
    if (label < 0 && at - i - 1 <= LONGEST_LABEL) label = at;
  }
  return label;
}

/** The quotations in typewritten single marks of one block, but for those that stand in one of its other `quotations`. */
function singlesOf(tokens: Tokens, from: number, to: number, quotations: readonly Quotation[]): readonly Quotation[] {
  const others = quotations.filter(({ nested }) => !nested).sort((a, b) => a.from - b.from);
  const out: Quotation[] = [];
  let other = 0;
  for (let i = from; i + 2 < to; i++) {
    if (tokens.word[i] !== "'") continue;
    while ((others[other]?.to ?? to) <= i) other++;
    if ((others[other]?.from ?? to) <= i) continue;
    const end = singleEnd(tokens, i, to);
    if (end < 0 || end >= (others[other]?.from ?? to)) continue;
    out.push({ from: i, to: end + 1, closed: true, nested: false, width: 1 });
    i = end;
  }
  return out;
}

/** The quotations of a report, outer and nested, by their opening mark. Marks never pair over the end of a block. */
export function findQuotations(analysis: Analysis): readonly Quotation[] {
  const { tokens, sentences } = analysis;
  const out: Quotation[] = [];
  let first = 0;
  while (first < sentences.length) {
    let last = first;
    while (sentences[last + 1]?.block === sentences[first]?.block && last + 1 < sentences.length) last++;
    const english = sentences[first]?.language.attribution.svo?.bareClauses === true;
    const [from, to] = [sentences[first]?.from ?? 0, sentences[last]?.to ?? 0];
    const known = out.length;
    pairBlock(tokens, from, to, english, out);
    if (english) out.push(...singlesOf(tokens, from, to, out.slice(known)));
    first = last + 1;
  }
  return out.sort((a, b) => a.from - b.from || b.to - a.to);
}
