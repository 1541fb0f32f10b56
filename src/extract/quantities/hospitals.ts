import { Tag } from '../../language/shared/tags.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { TopicHit } from '../topics.ts';
import type { QuantityLexicon } from './lexicon.ts';
import type { Around } from './predicates.ts';

/** Words between "in" and the hospital at most ("в Ошской межобластной детской больнице"). */
const ATTRIBUTES = 5;

/** What no words of a hospital's own are. */
const ENDS = Tag.verb | Tag.auxiliary | Tag.modal | Tag.pronoun | Tag.coordinator | Tag.relative | Tag.number;

/** The premises that are a hospital in which somebody lies told as what they are in: «в детской больнице», "at the regional children's hospital". */
export function inHospitals(hits: readonly TopicHit[], around: Omit<Around, 'clauses'>): readonly TopicHit[] {
  if (!hits.some((hit) => isHospital(hit, around))) return hits;
  return hits.map((hit) =>
    isHospital(hit, around) && isIn(hit.from, around) ? { ...hit, topic: 'in-hospital' as const } : hit,
  );
}

const isHospital = (
  { topic, to }: TopicHit,
  { tokens, lexicon }: { readonly tokens: Around['tokens']; readonly lexicon: QuantityLexicon },
): boolean => topic === 'premises' && lexicon.isHospital(tokens.lower[to - 1] ?? '');

/** Whether a preposition of place stands before token `i`, with nothing but attributes between. */
function isIn(i: number, { tokens, sentence, lexicon }: Omit<Around, 'clauses'>): boolean {
  const { attribution, places } = sentence.language;
  for (let at = i - 1; at >= Math.max(sentence.from, i - ATTRIBUTES); at--) {
    const lower = tokens.lower[at] ?? '';
    if (places.locative.has(lower)) return lexicon.sets.hospitalIn.has(lower);
    if (tokens.kind[at] !== TokenKind.word || lexicon.numbers.has(lower)) return false;
    const tag = attribution.tags.get(lower) ?? 0;
    if (tag & ENDS && !(tag & Tag.determiner)) return false;
    const isAttribute =
      lexicon.nouns === 'plural' ||
      lexicon.adjectiveEndings.some((ending) => lower.endsWith(ending)) ||
      tag & Tag.determiner;
    if (!isAttribute) return false;
  }
  return false;
}
