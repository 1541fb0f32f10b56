import { Tag } from '../../language/shared/tags.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { Analysis } from '../analysis.ts';
import { mendVerbSecond } from './verb-second-tags.ts';
import { isCapital, tagHeadline, tagInitial } from './word-tags.ts';

/** Whether the words of a sentence are capitalised as in a headline, so that a capital tells no name. */
function isHeadline({ tokens }: Analysis, from: number, to: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = from; i < Math.min(to, from + 40); i++) {
    const word = tokens.word[i] ?? '';
    if (tokens.kind[i] !== TokenKind.word || word.length < 4) continue;
    if (isCapital(word)) capitals++;
    else small++;
  }
  return capitals >= 4 && small * 5 <= capitals;
}

/** Whether marks open words, not close them: nothing stands right before them. */
const opens = ({ gap }: Analysis['tokens'], i: number, from: number): boolean => i === from || gap[i] !== Gap.none;

/** "В. Жидкин": a capital letter with its full stop before a name, and no preposition. */
function isInitial({ word, gap }: Analysis['tokens'], i: number): boolean {
  const letter = word[i] ?? '';
  if (letter.length !== 1 || !/^\p{Lu}$/u.test(letter) || word[i + 1] !== '.' || gap[i + 1] !== Gap.none) return false;
  return /^\p{Lu}\p{Ll}/u.test(word[i + 2] ?? '') || (word[i + 3] === '.' && /^\p{Lu}$/u.test(word[i + 2] ?? ''));
}

/** The grammatical classes of every token of a sentence, as bits of `Tag`; 0 for punctuation. */
export function tagTokens(analysis: Analysis): Int32Array {
  const { tokens, sentences } = analysis;
  const tags = analysis.tags.slice();
  for (const { from, to, language } of sentences) {
    const data = language.attribution;
    const headline = data.order === 'svo' && isHeadline(analysis, from, to);
    let initial = true;
    for (let i = from; i < to; i++) {
      const kind = tokens.kind[i];
      if (kind === TokenKind.word && data.svo?.reportsWhole && isInitial(tokens, i)) {
        tags[i] = Tag.noun | Tag.title;
        initial = false;
      } else if (kind === TokenKind.word) {
        if (headline || initial) {
          const form = tokens.form[i] ?? NO_FORM;
          if (headline && data.tags.has(form.lower)) tags[i] = tagHeadline(form, language);
          else if (initial) tags[i] = tagInitial(form, language);
        }
        initial = false;
      } else if (kind === TokenKind.number) {
        tags[i] = Tag.number;
        initial = false;
      } else if (kind === TokenKind.handle) {
        tags[i] = Tag.noun;
        initial = false;
      } else if (tokens.word[i] === ':') initial = true;
      else if (kind === TokenKind.quote && (data.order === 'v2' || opens(tokens, i, from))) initial = true;
    }
  }
  for (const sentence of sentences) mendVerbSecond(analysis, tags, sentence);
  return tags;
}
