import { TokenKind } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import { namesPerson } from './persons.ts';
import type { Scope } from './scope.ts';

/** Tokens from an article to the end of its noun. */
const NOUN = 4;

/**
 * "Two people died, a woman and a child", "zwei Soldaten fielen, ein Kenianer und ein Ghanaer": whether an article at token `at` opens
 * the two persons who were counted before in the sentence.
 */
export function opensPair(scope: Scope, at: number): boolean {
  const { tokens, lexicon, to } = scope;
  const { sets } = lexicon;
  const isArticle = (i: number): boolean =>
    sets.articles.has(tokens.lower[i] ?? '') || sets.one.has(tokens.lower[i] ?? '');
  if (!/^[,:–—]$/.test(tokens.word[at - 1] ?? '') || !isArticle(at) || !countsTwo(scope, at)) return false;
  const isPerson = (i: number): boolean => namesPerson(tokens.form[i] ?? NO_FORM, scope.language);
  for (let i = at + 1; i < Math.min(to - 2, at + 1 + NOUN); i++) {
    if (tokens.kind[i] !== TokenKind.word) return false;
    if (!sets.and.has(tokens.lower[i] ?? '')) continue;
    if (!isPerson(i - 1) || !isArticle(i + 1)) return false;
    for (let k = i + 2; k < Math.min(to, i + 2 + NOUN) && tokens.kind[k] === TokenKind.word; k++)
      if (isPerson(k)) return true;
    return false;
  }
  return false;
}

/** Whether two persons are counted before token `at`. */
function countsTwo({ tokens, lexicon, language, from }: Scope, at: number): boolean {
  for (let i = from; i < at - 1; i++) {
    const sense = lexicon.numbers.get(tokens.lower[i] ?? '');
    if (tokens.word[i] !== '2' && !(sense?.as === 'add' && sense.value === 2)) continue;
    for (let k = i + 1; k < Math.min(at, i + 1 + NOUN); k++)
      if (namesPerson(tokens.form[k] ?? NO_FORM, language)) return true;
  }
  return false;
}
