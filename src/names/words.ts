import { AND } from './data/links.ts';
import { plainLetters, type Script, scriptOf } from './sounds.ts';

/** A word of a name as it was cut out, before anything is known of what it is. */
export interface RawWord {
  readonly text: string;
  readonly script: Script;
  /** Under which the word is looked up: plain letters of a Latin word, small letters of another. */
  readonly lookup: string;
  /** A full stop follows. */
  readonly dotted: boolean;
}

/** A name with more words than this is cut there: no name has so many. */
const MOST_WORDS = 40;

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
const APOSTROPHES = "'’‘ʼʻ`´ʹ′";

function isInner(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return LETTER_OR_DIGIT.test(char);
}

/** Under which a word is looked up in the lists. */
export function lookupOf(word: string): string {
  const script = scriptOf(word);
  return script === 'latin' ? plainLetters(word, script) : word.toLowerCase();
}

function raw(text: string, dotted: boolean): RawWord {
  return { text, script: scriptOf(text), lookup: lookupOf(text), dotted };
}

/**
 * Cuts a name into words. "S.A.R.L." and "A.B.C." are one word, "J.-C." two, "A.Smith" two; apostrophes fall away, and
 * so does an English possessive; "&" is "and". Reads no further than `MOST_WORDS` words.
 */
export function cutWords(text: string): RawWord[] {
  const out: RawWord[] = [];
  let current = '';
  let letters = 0;
  /** Letters since the last full stop inside a word, and whether there was one. */
  let sinceStop = 0;
  let stops = false;
  const flush = (dotted: boolean): void => {
    if (current) out.push(raw(current, dotted));
    current = '';
    letters = 0;
    sinceStop = 0;
    stops = false;
  };
  for (let at = 0; at < text.length && out.length < MOST_WORDS; ) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += char.length;
    if (isInner(char)) {
      current += char;
      letters++;
      sinceStop++;
      if (stops && sinceStop > 1 && letters > 2) {
        // "A.Smith": the full stop ended an initial after all.
        const tail = current.slice(-sinceStop);
        out.push(raw(current.slice(0, -sinceStop), true));
        current = tail;
        letters = sinceStop;
        stops = false;
      }
    } else if (APOSTROPHES.includes(char)) {
      const after = text.charAt(at + 1);
      if (current && text.charAt(at).toLowerCase() === 's' && !(after && isInner(after))) at++;
    } else if (char === '.' && sinceStop === 1 && (letters === 1 || stops) && isInner(text.charAt(at) || ' ')) {
      stops = true;
      sinceStop = 0;
    } else if (char === '&' || char === '+') {
      flush(false);
      out.push(raw(AND, false));
    } else flush(char === '.');
  }
  flush(false);
  return out.slice(0, MOST_WORDS);
}
