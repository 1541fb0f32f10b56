import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/shared/gender.ts';
import { unwrapped } from '../../text/over-line.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { beforeComma } from './description-key.ts';
import type { Head } from './head.ts';
import type { Role } from './lexicon.ts';

/** No phrase is put into the nominative that has more words before its noun. */
const MOST_ADJECTIVES = 4;

/**
 * What to call whom the phrase of tokens up to `to` describes, where no name is known: its words without an article,
 * without what stands behind a comma, and in the nominative where that is plain: "des örtlichen Gouverneurs" as
 * "örtlicher Gouverneur". Undefined for pronouns and sources that nobody is named by.
 */
export function phraseName(tokens: Tokens, head: Head, to: number, language: Language): string | undefined {
  if (head.as === 'pronoun' || head.as === 'anonymous') return undefined;
  return plainWords(tokens, head, beforeComma(tokens, Math.max(head.at, head.from), to), language);
}

/** The words of a phrase up to token `end` without an article, in the nominative where that is plain. */
export function plainWords(tokens: Tokens, head: Head, end: number, language: Language): string {
  const { entities } = language;
  if (head.stands !== undefined) return head.stands;
  // "Voix Lumera, a group of lawyers": named first, told of then
  const named = head.at > head.from ? beforeComma(tokens, head.from, head.at) : head.at;
  if (named < head.at) return unwrapped(tokens.text.slice(tokens.start[head.from] ?? 0, tokens.end[named - 1] ?? 0));
  const { at } = head;
  let from = head.from;
  const isArticle = (lower: string): boolean => entities.definite.has(lower) || entities.indefinite.has(lower);
  while (from < (at < 0 ? end - 1 : at) && isArticle(tokens.lower[from] ?? '')) from++;
  const until = tokens.end[end - 1] ?? 0;
  const basic = at < end ? basicWords(tokens, { ...head, from }, language) : undefined;
  const words =
    basic === undefined
      ? tokens.text.slice(tokens.start[from] ?? 0, until)
      : basic + tokens.text.slice(tokens.end[at] ?? 0, until);
  return unwrapped(words);
}

/** The words of a phrase up to its noun in the nominative; undefined where that is not plain. */
function basicWords(tokens: Tokens, { as, from, at, role }: Head, language: Language): string | undefined {
  if (!role || at < from) return undefined;
  return as === 'collective' ? ofMany(tokens, from, at, language) : nominative(tokens, from, at, role, language);
}

/** The same for a noun in the plural, which stays as it is. */
function ofMany(tokens: Tokens, from: number, at: number, language: Language): string | undefined {
  const before = adjectives(tokens, from, at, 'either', language);
  return before && [...before, tokens.word[at] ?? ''].join(' ');
}

/** The adjectives of tokens `from` to `to` in the nominative; undefined where other words stand among them. */
function adjectives(
  tokens: Tokens,
  from: number,
  to: number,
  gender: Gender,
  { entities }: Language,
): string[] | undefined {
  const parts: string[] = [];
  if (to - from > MOST_ADJECTIVES) return undefined;
  for (let i = from; i < to; i++) {
    const plain = tokens.kind[i] === TokenKind.word && tokens.gap[i + 1] === Gap.space;
    const adjective = plain ? entities.forms.phrase?.adjective(tokens.word[i] ?? '', gender) : undefined;
    if (adjective === undefined) return undefined;
    parts.push(adjective);
  }
  return parts;
}

/** The words from token `from` to the noun at `at` in the nominative; undefined where that is not plain. */
export function nominative(
  tokens: Tokens,
  from: number,
  at: number,
  { base, gender }: Role,
  language: Language,
): string | undefined {
  const { entities, places } = language;
  const lower = tokens.lower[at] ?? '';
  const word = tokens.word[at] ?? '';
  const stem = lower.lastIndexOf(base);
  const noun = stem < 0 ? undefined : entities.forms.phrase?.noun(base, gender, lower.slice(stem + base.length));
  // letters that stand for a body are not declined
  if (noun === undefined || /^\p{Lu}{2}/u.test(word)) return undefined;
  // a noun that shows the nominative needs nothing done
  if (lower.slice(stem) === noun && !places.capitalNouns) return undefined;
  const before = adjectives(tokens, from, at, gender, language);
  return before && [...before, word.slice(0, stem) + likeCase(word.slice(stem), noun)].join(' ');
}

const likeCase = (model: string, word: string): string =>
  model.charAt(0) === model.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
