import { INVISIBLE } from './characters.ts';

/**
 * A word as it is written. All tokens that are written alike share one, in every report, so that what is asked of a
 * word by its form alone is found out once (`formFact`).
 */
export interface WordForm {
  /** Its characters, without invisible ones, and without the hyphen at the end of a line. */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** What was found out about it, by the number of the fact: for `formFact` alone. */
  readonly known: unknown[];
}

/** Longer ones are hardly met twice: they are not kept. */
const LONGEST_KEPT = 40;
/** Forms that are kept: when so many more have been met, those not met among them are forgotten. */
const KEPT = 50_000;

let recent = new Map<string, WordForm>();
let older: ReadonlyMap<string, WordForm> = new Map();
let facts = 0;

/** The form of what is written so. */
export function formOf(written: string): WordForm {
  const found = recent.get(written);
  if (found) return found;
  if (written.length > LONGEST_KEPT) return made(written);
  const form = older.get(written) ?? made(detached(written));
  if (recent.size >= KEPT) {
    older = recent;
    recent = new Map();
  }
  recent.set(form.text === written ? form.text : detached(written), form);
  return form;
}

/** Places in `near`: a power of two. */
const NEAR = 1 << 17;
/** Forms at a place that their characters tell, the one met last: most words of a text are among them. */
const near = new Array<WordForm | undefined>(NEAR).fill(undefined);

/**
 * The form of what is written from `start` to `end` (exclusive) of the text: `formOf` of these characters. They are
 * compared in place, so that of a word that was met lately no copy is made.
 */
export function formIn(text: string, units: Uint16Array, start: number, end: number): WordForm {
  let hash = end - start;
  if (hash > LONGEST_KEPT) return formOf(text.slice(start, end));
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + (units[at] ?? 0);
  const place = (hash ^ (hash >>> 16)) & (NEAR - 1);
  const met = near[place];
  if (met !== undefined && isWrittenAs(met.text, units, start, end)) return met;
  const form = formOf(text.slice(start, end));
  near[place] = form;
  return form;
}

function isWrittenAs(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start, i = 0; at < end; at++, i++) if (units[at] !== word.charCodeAt(i)) return false;
  return true;
}

/** The form of no word: what stands before the first token and behind the last. */
export const NO_FORM: WordForm = { text: '', lower: '', capital: false, known: [] };

/** A hyphen that parts a word at the end of its line, as `tokenize` leaves it inside a token. */
const OVER_LINE = /[-\u2010\u2011]\r?\n\s*/g;

function made(written: string): WordForm {
  const text = written.replace(INVISIBLE, '').replace(OVER_LINE, '');
  const first = text.charAt(0);
  return {
    text,
    lower: text.toLowerCase(),
    capital: first !== first.toLowerCase(),
    known: new Array<unknown>(facts).fill(undefined),
  };
}

/** The same characters without the text that they were cut from, which a part of it keeps in memory. */
const detached = (part: string): string => part.split('').join('');

/**
 * Makes a function of a form's characters one that is worked out once for each form that is kept. It is for what
 * depends on nothing else, and answers `null` for nothing.
 */
export function formFact<Value extends NonNullable<unknown> | null>(
  tell: (form: WordForm) => Value,
): (form: WordForm) => Value {
  const number = facts++;
  return (form) => {
    const known = form.known[number];
    if (known !== undefined) return known as Value;
    const found = tell(form);
    form.known[number] = found;
    return found;
  };
}
