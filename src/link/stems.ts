import { foldedToken } from '../extract/places/fold.ts';
import type { Language } from '../language/language.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 5;
const LONGEST_WORD = 40;

/** A folded word without its longest known ending, at least four letters long. */
function stemOf(folded: string, { pivot }: Language): string {
  const word = folded.slice(0, LONGEST_WORD);
  for (let length = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM); length >= 1; length--)
    if (pivot.endings.has(word.slice(-length))) return word.slice(0, -length);
  return word;
}

/** Stem of token `i` where it is a content word or a number, else ''. */
export function stemAt(tokens: Tokens, i: number, language: Language): string {
  const kind = tokens.kind[i];
  if (kind === TokenKind.number) return tokens.lower[i] ?? '';
  if (kind !== TokenKind.word || language.pivot.stopWords.has(tokens.lower[i] ?? '')) return '';
  const folded = foldedToken(tokens, i);
  return folded.length < 2 ? '' : stemOf(folded, language);
}
