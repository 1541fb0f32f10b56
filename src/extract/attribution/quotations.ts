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
}

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
};
/** Marks that may open as well as close, told apart by the space around them. */
const EITHER = new Set(['"', '“', '”', '»', '＂', '`']);
/** How many marks may be open at once: deeper nesting is no prose. */
const MAX_OPEN = 4;

interface Open {
  readonly mark: string;
  readonly at: number;
}

function canOpen(tokens: Tokens, i: number, end: number): boolean {
  if (i + 1 >= end) return false;
  const spaceAfter = tokens.gap[i + 1] !== Gap.none;
  const before = tokens.word[i - 1] ?? '';
  const free = tokens.gap[i] !== Gap.none || '([{„“‚«»›–—-/:'.includes(before);
  return free && !(spaceAfter && tokens.word[i] !== '„' && tokens.word[i] !== '«');
}

/** Pairs the marks of one block. */
function pairBlock(tokens: Tokens, from: number, to: number, out: Quotation[]): void {
  const open: Open[] = [];
  const close = (depth: number, at: number): void => {
    const { at: start } = open[depth] ?? { at };
    open.length = depth;
    out.push({ from: start, to: at + 1, closed: true, nested: depth > 0 });
  };
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.quote) continue;
    const mark = tokens.word[i] ?? '';
    let depth = open.length - 1;
    while (depth >= 0 && !CLOSERS[open[depth]?.mark ?? '']?.includes(mark)) depth--;
    const closes =
      depth >= 0 &&
      !(
        mark === open[depth]?.mark &&
        EITHER.has(mark) &&
        canOpen(tokens, i, to) &&
        i > from &&
        tokens.gap[i] !== Gap.none &&
        tokens.gap[i + 1] === Gap.none
      );
    if (closes) close(depth, i);
    else if (
      CLOSERS[mark] &&
      open.length < MAX_OPEN &&
      (mark === '„' || mark === '«' || mark === '‚' || mark === '‹' || canOpen(tokens, i, to))
    )
      open.push({ mark, at: i });
  }
  const first = open[0];
  if (first && first.mark !== '‚' && first.mark !== '‘' && first.mark !== '`')
    out.push({ from: first.at, to, closed: false, nested: false });
}

/** The quotations of a report, outer and nested, by their opening mark. Marks never pair over the end of a block. */
export function findQuotations(analysis: Analysis): readonly Quotation[] {
  const { tokens, sentences } = analysis;
  const out: Quotation[] = [];
  let first = 0;
  while (first < sentences.length) {
    let last = first;
    while (sentences[last + 1]?.block === sentences[first]?.block && last + 1 < sentences.length) last++;
    pairBlock(tokens, sentences[first]?.from ?? 0, sentences[last]?.to ?? 0, out);
    first = last + 1;
  }
  return out.sort((a, b) => a.from - b.from || b.to - a.to);
}
