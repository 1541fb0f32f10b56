import { isState, type Topic } from '../../language/shared/topics.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { TopicHit } from '../topics.ts';
import type { Figure } from './figure.ts';
import type { Around } from './predicates.ts';
import { PERSONS } from './scope.ts';
import { phraseAt, phraseBefore } from './walk.ts';

/** Tokens between a genitive at the head of a clause and the number of those it names («Нападавших было «под сотню»»). */
const COPULA = 3;

/**
 * «Погибших при пожаре уже 17», «Мятежников 200»: the genitive at the head of the clause names what a bare number counts;
 * of mere persons, where nothing but a form of to be stands between.
 */
export function leadingNoun(
  { from }: Figure,
  near: readonly TopicHit[],
  own: number,
  { tokens, sentence, clauses, lexicon }: Around,
): Topic | undefined {
  if (lexicon.nouns !== 'agreement') return undefined;
  const first = near.find((hit) => hit.to <= from && clauses.number[hit.from - sentence.from] === own);
  if (!first) return undefined;
  const at = first.from;
  const opens = at - sentence.from < 2 || clauses.number[at - 2 - sentence.from] !== own;
  if (!opens) return undefined;
  if (isState(first.topic) || first.topic === 'victims')
    return lexicon.zeros.noun(tokens.lower[at] ?? '') ? first.topic : undefined;
  if (!PERSONS.has(first.topic) || from - first.to > COPULA) return undefined;
  if (!lexicon.data.genitivePlural?.test(tokens.lower[at] ?? '')) return undefined;
  for (let i = first.to; i < from; i++)
    if (tokens.kind[i] !== TokenKind.quote && !lexicon.zeros.sets.links.has(tokens.lower[i] ?? '')) return undefined;
  return first.topic;
}

/** Tokens between "on board" and a number before or behind it. */
const ABOARD = 3;

/** "The bus had been carrying 52 people", «На борту 33»: how many there were, and no state told before. `floor`: the end of the last such. */
export function isAboard(
  { from, to }: Figure,
  floor: number,
  own: number,
  { tokens, sentence, clauses, lexicon }: Around,
): boolean {
  const within = (at: number): boolean => at >= sentence.from && clauses.number[at - sentence.from] === own;
  for (let end = from; end > Math.max(floor, from - ABOARD); end--)
    if (within(end - 1) && phraseBefore(tokens, end, sentence.from, lexicon.carrying)) return true;
  for (let at = to; at < Math.min(sentence.to, to + ABOARD); at++)
    if (within(at) && phraseAt(tokens, at, sentence.to, lexicon.aboard)) return floor < from - ABOARD;
  return false;
}

/** «Человек семьсот»: the noun before its number makes it approximate. */
export const invertedNoun = (
  { from, unit }: Figure,
  near: readonly TopicHit[],
  { lexicon }: Around,
): Topic | undefined =>
  lexicon.data.genitivePlural && !unit
    ? near.find(({ topic, to }) => topic === 'people' && to === from)?.topic
    : undefined;
