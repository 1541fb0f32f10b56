import type { Draft } from './draft.ts';
import { Ending, endingOf, wordCount } from './endings.ts';
import { LineKind } from './kinds.ts';

/** Words that a motto in the foot of a page, and a signature, have at most. */
const MOTTO_WORDS = 30;
const SIGNATURE_WORDS = 3;

/**
 * Takes what stands between lines of furniture in the foot of a text for furniture too: names alone, and behind a byline
 * also short lines without a full stop, such as a page's motto. A sentence with its full stop always stays.
 */
export function settleTail(text: string, drafts: readonly Draft[], author: string | undefined): void {
  const last = drafts.at(-1);
  if (last?.kind === 'paragraph' && last.apart && isSignature(text, last, author)) last.kind = 'furniture';
  let from = drafts.length;
  while (from > 0) {
    const block = drafts[from - 1];
    if (!block || (block.kind !== 'furniture' && !mayBeFoot(text, block))) break;
    from--;
  }
  // A text of nothing but short lines has no foot.
  if (from === 0) return;
  const foot = drafts.slice(from);
  const first = foot.findIndex(({ kind }) => kind === 'furniture');
  const end = foot.findLastIndex(({ kind }) => kind === 'furniture');
  const most = foot[first]?.source === LineKind.byline ? MOTTO_WORDS : SIGNATURE_WORDS;
  for (let i = first + 1; i < end; i++) {
    const block = foot[i];
    if (block && wordCount(text, block.start, block.end, most + 1) <= most) block.kind = 'furniture';
  }
}

function mayBeFoot(text: string, { kind, start, end, lines }: Draft): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  if (lines > 2 || endingOf(text, start, end) !== Ending.open) return false;
  return wordCount(text, start, end, MOTTO_WORDS + 1) <= MOTTO_WORDS;
}

/** The author's name, or an abbreviation in brackets, alone at the very end. */
function isSignature(text: string, { start, end }: Draft, author: string | undefined): boolean {
  if (end - start > 60) return false;
  const line = text.slice(start, end);
  return line === author || /^\([\p{L}/., -]{2,20}\)$/u.test(line);
}
