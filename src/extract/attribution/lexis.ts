import type { Language } from '../../language/language.ts';
import { Tag } from '../../language/shared/tags.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { Analysis } from '../analysis.ts';
import { stemOf } from '../entities/fold.ts';
import { givenNameOf } from '../entities/name-words.ts';
import { foldedToken } from '../places/fold.ts';
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

const NAME = Tag.noun | Tag.title;

/**
 * Family names that stand behind a given name inside a sentence, in languages that write no other nouns with capitals: at
 * the head of another sentence the same word is that name.
 */
function familyNames({ tokens, sentences }: Analysis): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { from, to, language } of sentences) {
    if (language.attribution.capitalisedNouns || !language.attribution.svo) continue;
    for (let i = from + 1; i < to; i++) {
      if (tokens.capital[i] !== 1 || tokens.capital[i - 1] !== 1 || tokens.gap[i] !== Gap.space) continue;
      if (givenNameOf(foldedToken(tokens, i - 1), language)) out.add(stemOf(foldedToken(tokens, i), language));
    }
  }
  return out;
}

/** The grammatical classes of every token of a sentence, as bits of `Tag`; 0 for punctuation. */
export function tagTokens(analysis: Analysis): Int32Array {
  const { tokens, sentences } = analysis;
  const tags = analysis.tags.slice();
  const family = familyNames(analysis);
  const isName = (i: number, language: Language): boolean =>
    family.size > 0 &&
    tokens.capital[i] === 1 &&
    !language.attribution.tags.has(tokens.lower[i] ?? '') &&
    family.has(stemOf(foldedToken(tokens, i), language));
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
          else if (initial) tags[i] = isName(i, language) ? NAME : tagInitial(form, language);
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
