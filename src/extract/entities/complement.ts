import type { Language } from '../../language/language.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { isCapital } from '../places/candidates.ts';

const MOST_ADJECTIVES = 3;

const endsWithOneOf = (lower: string, endings: readonly string[]): boolean =>
  endings.some((ending) => lower.endsWith(ending));

/**
 * End of what names a body behind its noun at token `i`: "für Gesundheit", "der Nationalen Sicherheit", "внутренних дел";
 * `i + 1` where nothing does. `isPlace` tells tokens that name a place.
 */
export function complementEnd(
  tokens: Tokens,
  i: number,
  to: number,
  language: Language,
  isPlace: (i: number) => boolean,
): number {
  const { complement } = language.entities.forms;
  if (!complement) return i + 1;
  return complement.nouns.length > 0
    ? genitiveEnd(tokens, i, to, language)
    : linkedEnd(tokens, i, to, language, isPlace);
}

function linkedEnd(
  tokens: Tokens,
  i: number,
  to: number,
  { entities }: Language,
  isPlace: (i: number) => boolean,
): number {
  const { complement } = entities.forms;
  const link = tokens.lower[i + 1] ?? '';
  if (!complement || i + 2 >= to || tokens.gap[i + 1] !== Gap.space || isPlace(i + 2)) return i + 1;
  if (!isCapital(tokens, i + 2)) return i + 1;
  if (complement.links.has(link)) {
    const joined = entities.coordinators.has(tokens.lower[i + 3] ?? '') && i + 4 < to && isCapital(tokens, i + 4);
    return i + (joined ? 5 : 3);
  }
  const adjective = endsWithOneOf(tokens.lower[i + 2] ?? '', complement.adjectives);
  return complement.genitiveLinks.has(link) && adjective && i + 3 < to && isCapital(tokens, i + 3) ? i + 4 : i + 1;
}

function genitiveEnd(tokens: Tokens, i: number, to: number, { entities, attribution }: Language): number {
  const { complement } = entities.forms;
  const isWord = (k: number): boolean =>
    k < to && tokens.gap[k] === Gap.space && tokens.kind[k] === TokenKind.word && !isCapital(tokens, k);
  let at = i + 1;
  while (at - i <= MOST_ADJECTIVES && isWord(at) && endsWithOneOf(tokens.lower[at] ?? '', complement?.adjectives ?? []))
    at++;
  const noun = tokens.lower[at] ?? '';
  if (!isWord(at) || entities.complements.has(noun) || entities.saying.has(noun) || entities.wholes.has(noun))
    return i + 1;
  if (attribution.verbs.has(noun)) return i + 1;
  const endings = at > i + 1 ? complement?.nouns : complement?.bareNouns;
  return endsWithOneOf(noun, endings ?? []) ? at + 1 : i + 1;
}
