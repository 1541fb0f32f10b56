import { LEGAL_FORMS } from './data/words.ts';
import { lookupOf, type RawWord } from './words.ts';

/** A legal form that a name was written with. */
export interface LegalForm {
  /** What it amounts to: "limited", "stock" … */
  readonly kind: string;
  readonly text: string;
}

const FORMS = new Map<string, string>();
let longest = 1;
for (const [kind, list] of LEGAL_FORMS) {
  for (const form of list.split('|')) {
    const parts = form.split(' ');
    longest = Math.max(longest, parts.length);
    FORMS.set(parts.map(lookupOf).join(' '), kind);
  }
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Is the whole of some words a legal form? */
export function isLegalForm(words: readonly RawWord[]): boolean {
  return words.length > 0 && words.length <= longest && FORMS.has(words.map((word) => word.lookup).join(' '));
}

/** Takes the legal forms off both ends; at least one word is left. The form that says most is kept. */
export function takeForms(words: readonly RawWord[]): { readonly form?: LegalForm; readonly rest: readonly RawWord[] } {
  let from = 0;
  let to = words.length;
  let form: LegalForm | undefined;
  const take = (start: number, end: number): boolean => {
    const kind = FORMS.get(keyOf(words, start, end));
    if (kind === undefined) return false;
    if (!form || form.kind === 'corporation') form = { kind, text: textOf(words, start, end) };
    return true;
  };
  searching: for (;;) {
    for (let length = Math.min(longest, to - from - 1); length > 0; length--) {
      if (take(to - length, to)) {
        to -= length;
        continue searching;
      }
      // A single word in front is a form only in capitals: "SE" is one, "as" is a word.
      if ((length > 1 || isCapitals(words[from]?.text ?? '')) && take(from, from + length)) {
        from += length;
        continue searching;
      }
    }
    break;
  }
  return form ? { form, rest: words.slice(from, to) } : { rest: words };
}

const keyOf = (words: readonly RawWord[], start: number, end: number): string => {
  let key = words[start]?.lookup ?? '';
  for (let at = start + 1; at < end; at++) key += ` ${words[at]?.lookup ?? ''}`;
  return key;
};

const textOf = (words: readonly RawWord[], start: number, end: number): string =>
  words
    .slice(start, end)
    .map((word) => word.text)
    .join(' ');
