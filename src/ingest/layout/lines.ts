import { Char, charClass } from '../../text/characters.ts';

/** The non-blank lines of a text: line `i` is `text.slice(start[i], end[i])`, without white space at either end. */
export interface Lines {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Characters of white space the line begins with. */
  readonly indent: Int32Array;
  /** 1 where an empty line, or the beginning of the text, stands before the line. */
  readonly apart: Uint8Array;
}

/** Whether a UTF-16 code unit is white space, a line break or a control character. */
export function isBlank(unit: number): boolean {
  if (unit > 32 && unit < 127) return false;
  const kind = charClass(unit);
  return kind === Char.space || kind === Char.newline;
}

/** Cuts a text into its non-blank lines in one pass. */
export function splitLines(text: string): Lines {
  let capacity = 64;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let indent = new Int32Array(capacity);
  let apart = new Uint8Array(capacity);
  let count = 0;
  let breaks = 2;
  let at = 0;
  const { length } = text;
  while (at < length) {
    const from = at;
    let first = -1;
    let last = -1;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) break;
      if (unit > 32 && unit < 127 ? true : !isBlank(unit)) {
        if (first < 0) first = at;
        last = at;
      }
    }
    if (first >= 0) {
      if (count === capacity) {
        capacity *= 2;
        start = grown(start, new Int32Array(capacity));
        end = grown(end, new Int32Array(capacity));
        indent = grown(indent, new Int32Array(capacity));
        apart = grown(apart, new Uint8Array(capacity));
      }
      start[count] = first;
      end[count] = last + 1;
      indent[count] = first - from;
      apart[count] = breaks > 1 ? 1 : 0;
      count++;
      breaks = 0;
    }
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    at++;
    breaks++;
  }
  return { text, count, start, end, indent, apart };
}

function grown<Numbers extends Int32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
