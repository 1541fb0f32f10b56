import type { Language } from '../../language/language.ts';
import { isState, type Topic } from '../../language/shared/topics.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { looksFinite } from '../clauses.ts';
import type { TopicHit } from '../topics.ts';
import type { Clauses } from './clauses.ts';
import type { Figure } from './figure.ts';
import { ofHeld } from './hostages.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** How far before a figure the predicate that it is the subject or object of may stand. */
export const REACH = 10;

/** States that yield to any other: a place or a circumstance more often than a predicate. */
export const WEAK: ReadonlySet<Topic> = new Set(['in-hospital', 'affected', 'buried', 'recovered', 'displaced']);

/** The sentence that figures stand in. */
export interface Around {
  readonly tokens: Tokens;
  readonly sentence: { readonly from: number; readonly to: number; readonly language: Language };
  readonly clauses: Clauses;
  readonly lexicon: QuantityLexicon;
}

/** Tokens between who is counted and the comma behind them. */
const APPOSED = 5;

/** "It mourns five members of its team, killed on Tuesday": a participle right behind the comma that ends the noun. */
export function apposed(
  { to, unit }: Figure,
  near: readonly TopicHit[],
  { tokens, lexicon }: Around,
): Topic | undefined {
  // «…, скончались двое»: a verb before its own subject
  if (!unit || lexicon.nouns === 'agreement') return undefined;
  const { auxiliaries } = lexicon.zeros.sets;
  let comma = to;
  while (comma < to + APPOSED && tokens.word[comma] !== ',') {
    if (auxiliaries.has(tokens.lower[comma] ?? '') || tokens.kind[comma] !== TokenKind.word) return undefined;
    comma++;
  }
  const hit = near.find(({ topic, from }) => from === comma + 1 && isState(topic) && !WEAK.has(topic));
  return hit && !auxiliaries.has(tokens.lower[hit.to] ?? '') ? hit.topic : undefined;
}

/** "Im Osten fielen sieben Soldaten": a verb that is of the dead only where the armed are counted. */
export function fell(
  { from, to }: Figure,
  limit: number,
  own: number,
  { tokens, sentence, clauses, lexicon }: Around,
): boolean {
  // "elf Beamte verloren ihren Posten"
  if (sentence.language.entities.possessives.has(tokens.lower[to] ?? '')) return false;
  for (let i = Math.max(sentence.from, from - REACH); i < Math.min(limit, to + REACH); i++)
    if (clauses.number[i - sentence.from] === own && lexicon.sets.fell.has(tokens.lower[i] ?? '')) return true;
  return false;
}

/** "The death toll from the blast rose to four after a body was recovered": of a level reached the head of its clause says what it counts. */
export function levelOf(
  { from }: Figure,
  near: readonly TopicHit[],
  { tokens, sentence, clauses, lexicon }: Around,
): Topic | undefined {
  const own = clauses.number[from - 1 - sentence.from];
  if (!lexicon.sets.changeTo.has(tokens.lower[from - 1] ?? '')) return undefined;
  return ofHeld(
    near.filter((hit) => hit.to < from && isState(hit.topic) && clauses.number[hit.from - sentence.from] === own),
  )?.topic;
}

/** "22 starben im Stadion, fünf später in Krankenhäusern": a number whose clause has no verb shares the one before. */
export function isGapped({ from, to, unit }: Figure, last: Figure, { tokens, sentence, clauses }: Around): boolean {
  const own = clauses.number[from - sentence.from];
  if (unit || last.unit?.as !== 'noun' || clauses.number[last.from - sentence.from] === own) return false;
  for (let i = to; i < sentence.to && clauses.number[i - sentence.from] === own; i++)
    if (looksFinite(sentence.language.clauses, tokens, i, false)) return false;
  return true;
}
