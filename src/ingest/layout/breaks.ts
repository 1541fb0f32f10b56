import { languages } from '../../language/index.ts';
import { ENTRY_HEADS } from '../../text/data/entry-heads.ts';
import { beginsLower, Ending, endingOf, wordCount } from './endings.ts';
import type { Lines } from './lines.ts';

/** Characters and words of a heading that stands on the first line of its paragraph. */
const LONGEST = 80;
const MOST_WORDS = 10;
/** How much longer the line behind it is at least, and words that it has. */
const LONGER = 1.5;
const FEWEST_WORDS = 6;
/** Characters of the first word of a line that are looked at. */
const LONGEST_WORD = 40;

const longAgo = Object.values(languages).map(({ reading }) => reading.furniture.ago);
const AGO = new RegExp(
  longAgo
    .map(({ before, behind, units }) => {
      const ahead = before && `${before} `;
      return `^${ahead}\\d{1,2} ?(?:${units.join('|')})\\.?${behind && ` ${behind}`}\\s`;
    })
    .join('|'),
  'iu',
);

/** "2h ago Fire crosses the river", «2 ч назад …»: a line of its own. */
export const beginsAgo = ({ text, start, end }: Lines, i: number): boolean =>
  AGO.test(text.slice(start[i] ?? 0, Math.min(end[i] ?? 0, (start[i] ?? 0) + 30)));

const HEAD = new RegExp(
  `^(?:[+❗‼⚡🔴]{1,3} ?)?(?:${ENTRY_HEADS.join('|')})(?: ?#?\\d{1,2})?(?: ?[:|–—-]| \\d{1,2}[:.]\\d{2}\\b)`,
  'iu',
);
const HANDLE = /^(?:RT )?@\w{2,30}: /u;

/** "UPDATE 14:10 - Hospital …", "@harbour: …", "EILMELDUNG: …": a line that begins an entry of its own. */
export function beginsEntry(text: string, start: number, end: number): boolean {
  const head = text.slice(start, Math.min(end, start + LONGEST_WORD));
  return HANDLE.test(head) || HEAD.test(head);
}

/**
 * Whether line `i - 1` is a heading over the paragraph that begins with line `i`: short, without a mark at its end, and broken
 * off though the next word would have fitted, as the lines behind it are longer. A text that is wrapped breaks so nowhere.
 */
export function isHeadingOver({ text, start, end }: Lines, i: number): boolean {
  const [from, to] = [start[i - 1] ?? 0, end[i - 1] ?? 0];
  const [next, behind] = [start[i] ?? 0, end[i] ?? 0];
  const length = to - from;
  if (length > LONGEST || behind - next < LONGER * length || beginsLower(text, next) || beginsLower(text, from))
    return false;
  if (endingOf(text, from, to) !== Ending.open || wordCount(text, from, to, MOST_WORDS + 1) > MOST_WORDS) return false;
  if (!/\p{L}/u.test(text.slice(from, to)) || wordCount(text, next, behind, FEWEST_WORDS) < FEWEST_WORDS) return false;
  const word = /^\S*/.exec(text.slice(next, Math.min(behind, next + LONGEST_WORD)))?.[0].length ?? 0;
  return length + 1 + word <= behind - next;
}
