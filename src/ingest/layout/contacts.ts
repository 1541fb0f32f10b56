import { languages } from '../../language/index.ts';
import { LineKind } from './kinds.ts';
import type { Lines } from './lines.ts';

/** Lines that a letterhead, a signature or the head of a mail has at most, and the words of one line that is a sentence. */
const MOST_LINES = 10;
const SENTENCE = 7;
const LONGEST = 200;
/** Lines of the head of a mail at least. */
const FEWEST_FIELDS = 2;

/** What the lines of such a paragraph may be by themselves. */
const OWN: ReadonlySet<number> = new Set([LineKind.text, LineKind.furniture, LineKind.date, LineKind.byline]);

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const rules = Object.values(languages).map(({ reading }) => reading.furniture);
const phones = rules.flatMap(({ phones }) => phones).join('|');
const CALL = new RegExp(`(?:^|[^\\p{L}])(?:${phones})(?:[.:]|\\s)[^\\p{L}]{0,6}\\d|\\+\\d[\\d\\s()/-]{7,}`, 'iu');
const FIELD = new RegExp(`^(?:${rules.flatMap(({ fields }) => fields).join('|')}): \\S`, 'iu');
/** "Forwarded from Harbour News", alone on its line. */
const FORWARD = new RegExp(`^(?:${rules.flatMap(({ forwards }) => forwards).join('|')}) [^:.!?]{1,60}:?$`, 'iu');

/**
 * Paragraphs that say where somebody can be reached, and heads of mails that were pasted into a text, are furniture: an address
 * or a number to call stands in them, and none of their lines is a sentence.
 */
export function settleContacts({ text, start, end, apart, count }: Lines, kind: Uint8Array): void {
  for (let i = 0; i < count; i++) {
    const [from, to] = [start[i] ?? 0, end[i] ?? 0];
    if (to - from < LONGEST && FORWARD.test(text.slice(from, to))) kind[i] = LineKind.furniture;
  }
  for (let i = 0; i < count; ) {
    let to = i + 1;
    while (to < count && !apart[to]) to++;
    if (to - i <= MOST_LINES && isContact(text, start, end, kind, i, to))
      for (let at = i; at < to; at++) if (kind[at] !== LineKind.date) kind[at] = LineKind.furniture;
    i = to;
  }
}

function isContact(text: string, start: Int32Array, end: Int32Array, kind: Uint8Array, i: number, to: number): boolean {
  let reached = false;
  let fields = 0;
  for (let at = i; at < to; at++) {
    if (!OWN.has(kind[at] ?? 0)) return false;
    const [from, last] = [start[at] ?? 0, end[at] ?? 0];
    if (last - from > LONGEST) return false;
    const line = text.slice(from, last);
    if (FIELD.test(line)) fields++;
    else if (/[.!?…]["”“»]?$/u.test(line) && line.split(/\s+/).length >= SENTENCE) return false;
    reached ||= ADDRESS.test(line) || CALL.test(line);
  }
  return fields >= FEWEST_FIELDS ? fields === to - i : reached;
}
