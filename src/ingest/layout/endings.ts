import { Char, charClass } from '../../text/characters.ts';
import { isBlank } from './lines.ts';

/** How a line or paragraph ends: what its last mark, closing marks aside, says of it. */
export const Ending = { open: 0, stop: 1, question: 2, colon: 3, comma: 4 } as const;
export type Ending = (typeof Ending)[keyof typeof Ending];

const CLOSING = ')]}"”“’‘»«›‹*_\'';

/** How the stretch ends. Closing quotation marks, brackets, Markdown's emphasis and emoji behind the mark are passed over. */
export function endingOf(text: string, start: number, end: number): Ending {
  let at = end - 1;
  const limit = Math.max(start, end - 40);
  for (; at >= limit; at--) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit) || CLOSING.includes(text.charAt(at))) continue;
    const kind = charClass(unit);
    const emoji =
      kind === Char.symbol || kind === Char.high || kind === Char.joiner || (unit >= 0xdc00 && unit <= 0xdfff);
    if (!emoji) break;
  }
  switch (at < limit ? '' : text.charAt(at)) {
    case '.':
    case '…':
      return Ending.stop;
    case '!':
    case '?':
      return Ending.question;
    case ':':
      return Ending.colon;
    case ',':
    case ';':
      return Ending.comma;
    default:
      return Ending.open;
  }
}

/** Whether a stretch begins with a lower-case letter, and so carries on what stands before it. */
export function beginsLower(text: string, start: number): boolean {
  const char = text.charAt(start);
  return char !== char.toUpperCase() && char === char.toLowerCase();
}

/** Number of words in a stretch, counted up to `limit`. */
export function wordCount(text: string, start: number, end: number, limit: number): number {
  let count = 0;
  let inside = false;
  for (let at = start; at < end && count < limit; at++) {
    const kind = charClass(text.charCodeAt(at));
    const word = kind === Char.letter || kind === Char.digit;
    if (word && !inside) count++;
    inside = word || kind === Char.joiner;
  }
  return count;
}
