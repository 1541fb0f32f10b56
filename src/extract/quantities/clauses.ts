import type { Language } from '../../language/language.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { looksFinite } from '../clauses.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { phraseAt, phraseBefore } from './walk.ts';

/** Tokens of an inset between commas. */
export const INSET_LENGTH = 9;

/** The clauses of a sentence: for each token their number, and whether it stands in an inset. */
export interface Clauses {
  readonly number: Int32Array;
  readonly inset: Uint8Array;
}

/**
 * For each token of the sentence the number of its clause. A relative clause belongs to the one before it, and behind it,
 * as behind an inset between commas (", laut Polizei,", ", including two children,"), that one goes on.
 */
export function clausesOf(
  tokens: Tokens,
  { from, to, language }: { readonly from: number; readonly to: number; readonly language: Language },
  { sets, partAfter, ageBefore, zeros }: QuantityLexicon,
  figures: readonly { readonly to: number }[],
): Clauses {
  const number = new Int32Array(to - from);
  const ends = new Set(figures.map((figure) => phraseAt(tokens, figure.to, to, partAfter)?.to ?? figure.to));
  const isVerb = (i: number): boolean =>
    zeros.sets.auxiliaries.has(tokens.lower[i] ?? '') || looksFinite(language.clauses, tokens, i, false);
  const inset = new Uint8Array(to - from);
  // A relative clause has an odd number, the one after the clause it hangs on; other clauses have even numbers.
  let current = 0;
  let last = 0;
  let parent: number | undefined;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.word) {
      number[i - from] = current;
      continue;
    }
    const word = tokens.word[i] ?? '';
    const next = tokens.lower[i + 1] ?? '';
    // "84 suspects, aged 17 to 61, were arrested"
    const aged = word === ',' && (opensAge(tokens, i + 1, to, ageBefore) || opensYears(tokens, i + 1, to, sets.and));
    const insets =
      aged || (word === ',' && (sets.insets.has(next) || phraseAt(tokens, i + 2, to, partAfter) !== undefined));
    // "One of them, a man from the next village, did not survive"
    const apposed = word === ',' && !insets && ends.has(i) ? closingComma(tokens, i + 1, to) : undefined;
    const closing = insets
      ? closingComma(tokens, i + 1, to)
      : apposed !== undefined && isVerb(apposed + 1)
        ? apposed
        : undefined;
    if (closing !== undefined) {
      last += 2 - (last % 2);
      for (let k = i; k < closing; k++) {
        number[k - from] = last;
        inset[k - from] = 1;
      }
      number[closing - from] = current;
      i = closing;
      continue;
    }
    if (word === ',' && sets.relatives.has(next) && current % 2 === 0) {
      parent = current;
      current++;
    } else if (word === ',' && parent !== undefined) {
      current = parent;
      parent = undefined;
    } else if (ENDS.has(word) && !isRepeat(tokens, i)) {
      current = last + 2 - (last % 2);
      parent = undefined;
    }
    last = Math.max(last, current);
    number[i - from] = current;
  }
  return { number, inset };
}

/** Tokens of a phrase before an age ("im Alter zwischen"). */
const AGE = 3;

/** Whether a phrase before an age begins at token `from`; those of `root` are reversed. */
function opensAge(tokens: Tokens, from: number, limit: number, root: QuantityLexicon['ageBefore']): boolean {
  for (let end = from + 1; end <= Math.min(limit, from + AGE); end++)
    if (phraseBefore(tokens, end, from, root)?.from === from) return true;
  return false;
}

/** Words behind the number of an age ("Jahre alt", «лет»). */
const YEARS = 2;

/** "Zwei Männer, 19 und 23 Jahre alt, wurden", "two women, 34 and 41, were": numbers of years alone up to the next comma. */
function opensYears({ kind, word, lower }: Tokens, from: number, limit: number, and: ReadonlySet<string>): boolean {
  let words = 0;
  for (let i = from; i < limit && word[i] !== ','; i++) {
    if (kind[i] === TokenKind.number ? (word[i] ?? '').length > 2 : !and.has(lower[i] ?? '') && ++words > YEARS)
      return false;
    if (kind[from] !== TokenKind.number) return false;
  }
  return kind[from] === TokenKind.number;
}

const ENDS = new Set([',', ';', ':', '(', ')', '–', '—']);
/** A bracket around one token: "twelve (12) women". */
const isRepeat = ({ word }: Tokens, i: number): boolean =>
  (word[i] === '(' && word[i + 2] === ')') || (word[i] === ')' && word[i - 2] === '(');

/** The comma that closes an inset begun at token `at`, where nothing else ends it before. */
function closingComma(tokens: Tokens, at: number, to: number): number | undefined {
  for (let i = at; i < Math.min(to, at + INSET_LENGTH); i++) {
    const word = tokens.word[i] ?? '';
    if (word === ',') return i;
    if (ENDS.has(word)) return undefined;
  }
  return undefined;
}
