import { Char, charClass } from './characters.ts';
import { SUSPENDED } from './data/suspended.ts';

/** Whether a letter in lower case stands at `at`. */
export function isLowerLetter(text: string, at: number): boolean {
  if (at >= text.length || charClass(text.charCodeAt(at)) !== Char.letter) return false;
  const char = text.charAt(at);
  return char === char.toLowerCase() && char !== char.toUpperCase();
}

/** Spaces that a line may begin with. */
const INDENT = 8;

/**
 * Where a word goes on that a hyphen at `at` parts at the end of its line, as print and scans have it: "Präsi-", then
 * "dent". Undefined where the hyphen is the word's own.
 */
export function overLine(text: string, at: number): number | undefined {
  let next = at + 1;
  if (text.charCodeAt(next) === 13) next++;
  if (text.charCodeAt(next) !== 10 || !isLowerLetter(text, at - 1)) return undefined;
  next++;
  for (const last = next + INDENT; next < last && charClass(text.charCodeAt(next)) === Char.space; ) next++;
  if (!isLowerLetter(text, next)) return undefined;
  let end = next + 1;
  while (end - next < 6 && isLowerLetter(text, end)) end++;
  return SUSPENDED.has(text.slice(next, end)) ? undefined : next;
}

/** A text without the signs that mails put before each line of what they quote ("> "); offsets count them. */
export const withoutQuoteMarks = (text: string): string =>
  text.includes('\n') && text.includes('>') ? text.replace(/\n(?:[ \t]*>)+[ \t]?/g, '\n') : text;

/** A text on one line, as names and labels are shown: words that a line's end parts whole, all white space one space. */
export function unwrapped(quoted: string): string {
  const text = withoutQuoteMarks(quoted);
  let joined = '';
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const hyphen = text.charCodeAt(at - 1) === 13 ? at - 2 : at - 1;
    const next = HYPHEN.has(text.charAt(hyphen)) ? overLine(text, hyphen) : undefined;
    if (next === undefined) continue;
    joined += text.slice(from, hyphen);
    from = next;
  }
  const whole = from ? joined + text.slice(from) : text;
  return APART.test(whole) ? whole.replace(/\s+/g, ' ') : whole;
}

/** White space that is not one space: most names have none, and to look is cheaper than to replace. */
const APART = /\s\s|[^\S ]/;
const HYPHEN = new Set('-\u2010\u2011');
