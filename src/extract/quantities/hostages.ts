import type { Topic } from '../../language/shared/topics.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { TopicHit } from '../topics.ts';
import type { Figure } from './figure.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** Nouns of those held. */
const HELD: ReadonlySet<Topic> = new Set(['detained', 'abducted']);
/** What may be told of them by a word right before their noun. */
const TOLD: ReadonlySet<Topic> = new Set(['dead', 'injured', 'missing', 'released', 'rescued']);

/** "The number of dead hostages": of two states side by side, the second a noun of those held, the first is told of them. */
export function ofHeld(hits: readonly TopicHit[]): TopicHit | undefined {
  const last = hits.at(-1);
  const before = hits.at(-2);
  if (!last || !before || !HELD.has(last.topic) || before.to !== last.from || last.to - last.from > 1) return last;
  return TOLD.has(before.topic) ? before : last;
}

/**
 * "14 Geiseln werden festgehalten", "neun Geiseln wurden befreit": who is a hostage is no prisoner, and is let go when
 * freed. `states`: the words that tell a state of them.
 */
export function ofHostages(
  told: Topic | undefined,
  nounState: Topic | undefined,
  states: readonly TopicHit[],
  tokens: Tokens,
  { sets }: QuantityLexicon,
): Topic | undefined {
  if (nounState !== 'abducted') return told;
  if (told === 'detained') return 'abducted';
  const freed = ({ topic, from }: TopicHit): boolean =>
    topic === 'rescued' && sets.freeing.has(tokens.lower[from] ?? '');
  return told === 'rescued' && states.some(freed) ? 'released' : told;
}

/** Tokens behind a number in which it is said that they are held. */
const NEAR = 8;

/** "Nine hostages were freed, 14 are still being held": whether the sentence told of hostages before a number of those held. */
export function isOfHostages(
  hits: readonly TopicHit[],
  { lower }: Tokens,
  { from, to }: Figure,
  sentence: { readonly from: number; readonly to: number },
  { sets }: QuantityLexicon,
): boolean {
  let held = false;
  for (let i = to; i < Math.min(sentence.to, to + NEAR); i++) held ||= sets.holding.has(lower[i] ?? '');
  return held && hits.some((hit) => hit.topic === 'abducted' && hit.from >= sentence.from && hit.to <= from);
}
