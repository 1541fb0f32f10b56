import type { AttributionData } from '../../language/shared/attribution.ts';
import { Tag } from '../../language/shared/tags.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { Analysis } from '../analysis.ts';
import { languageFact } from '../per-language.ts';
import { mendVerbSecond } from './verb-second-tags.ts';

const isCapital = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};

/** Classes that a word keeps when it is capitalised inside a sentence. */
const FIRM = Tag.determiner | Tag.pronoun | Tag.preposition | Tag.oblique;

const INNER_CAPITAL = /^\p{Ll}(?:[\p{L}.]*-)?\p{Lu}/u;

function tagOf(data: AttributionData, word: string, lower: string, initial: boolean): number {
  const known = data.tags.get(lower);
  if (!isCapital(word)) {
    // "al-Dschasira", "eBay": a name
    if (known === undefined && data.capitalisedNouns && INNER_CAPITAL.test(word)) return Tag.noun;
    return known ?? data.guess(word, lower, initial);
  }
  if (data.svo?.abbreviations.has(lower) && word === word.toUpperCase()) return Tag.noun | Tag.title;
  if (!data.capitalisedNouns && !initial) return known !== undefined && known & FIRM ? known : Tag.noun | Tag.title;
  if (initial && data.capitalisedNouns && data.nouns.has(lower)) return Tag.noun;
  if (initial && data.svo?.bareClauses && known !== undefined && known & Tag.verb) return known | Tag.noun;
  if (initial) return known === Tag.subjunctive1 ? Tag.noun : (known ?? data.guess(word, lower, true));
  if (known !== undefined && data.capitalisedNouns && known & FIRM && lower.length > 1) return known;
  return data.capitalisedNouns ? Tag.noun : (known ?? data.guess(word, lower, false));
}

/** The classes of a word inside a sentence, and of one that begins it. */
const tagInside = languageFact(({ text, lower }, { attribution }) => tagOf(attribution, text, lower, false));
/** The same in a headline that capitalises every word: what is known is what it would be without its capital. */
const tagHeadline = languageFact(({ text, lower }, { attribution }) =>
  attribution.svo?.bareClauses && !attribution.svo.abbreviations.has(lower)
    ? (attribution.tags.get(lower) ?? tagOf(attribution, text, lower, false))
    : tagOf(attribution, text, lower, true),
);
const tagInitial = languageFact(({ text, lower }, { attribution }) => tagOf(attribution, text, lower, true));

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
  const tags = new Int32Array(tokens.count);
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
        const form = tokens.form[i] ?? NO_FORM;
        const tagged = headline && data.tags.has(form.lower) ? tagHeadline : initial ? tagInitial : tagInside;
        tags[i] = tagged(form, language);
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
