import { Tag } from '../../language/shared/attribution.ts';
import type { Topic } from '../../language/shared/topics.ts';
import { TokenKind } from '../../text/tokens.ts';
import { topicOf } from '../topics.ts';
import type { Amount } from './amount.ts';
import type { Opening } from './openings.ts';
import { isTopical, PERSONS, type Scope } from './scope.ts';
import type { Unit } from './units.ts';
import { phraseAt } from './walk.ts';

/** Whether a word for one is a figure here, and not an article or a pronoun. `floor`: where the figure before ends. */
export function isPlainOne(
  scope: Scope,
  amount: Amount,
  unit: Unit | undefined,
  opening: Opening,
  floor: number,
): boolean {
  const { tokens, lexicon, language, from, to } = scope;
  const { sets, data } = lexicon;
  const before = amount.from > from ? (tokens.lower[amount.from - 1] ?? '') : '';
  const isFree = !sets.oneNotAfter.has(before) || sets.fillers.has(before);
  if (!unit && sets.oneAlone.has(tokens.lower[amount.from] ?? '') && isFree) {
    if (isBefallen(scope, amount.to, ALONE) || follows(scope, amount)) return true;
  }
  if (sets.oneNotAfter.has(before)) return false;
  if (!unit && isRow(scope, amount, floor)) return true;
  if (unit && unit.as !== 'noun' && unit.as !== 'measure') return true;
  const of = amount.to < to && sets.partOf.has(tokens.lower[amount.to] ?? '');
  if (data.oneCounts) return (unit !== undefined || of) && !isNamed(scope, amount);
  if (of) return isOneOf(scope, amount.to + 1);
  if (phraseAt(tokens, amount.to, to, lexicon.partAfter)) return true;
  if (!unit) return false;
  const noun = tokens.lower[unit.to - 1] ?? '';
  if (sets.oneBefore.has(noun)) return true;
  const topical = unit.as === 'noun' && isTopical(noun, language);
  if (opening.comparator || sets.exact.has(before)) return topical || unit.as === 'measure';
  if (topical && floor > from && floor >= amount.from - 1 && sets.and.has(before)) return true;
  return unit.as === 'noun' && befalls(scope, amount, unit);
}

/** Tokens between the numbers of a list. */
const STEP = 7;

/** "Sieben in Lyon, einer in Nizza": one of a list, behind a number that the same preposition follows. */
function isRow(scope: Scope, amount: Amount, floor: number): boolean {
  const { tokens, lexicon, language, from, to } = scope;
  const { from: at, to: next } = amount;
  // "eine in der Nacht gelöschte Scheune": what stands behind the preposition is no name
  if (floor <= from || at - floor > STEP || next >= to) return false;
  if (tokens.word[at - 1] !== ',' && !lexicon.sets.and.has(tokens.lower[at - 1] ?? '')) return false;
  const preposition = tokens.lower[next] ?? '';
  if (isLower(tokens.word[next + 1] ?? '')) return false;
  if (((language.attribution.tags.get(preposition) ?? 0) & Tag.preposition) === 0) return false;
  for (let i = floor; i < at; i++) if (tokens.lower[i] === preposition) return true;
  return false;
}

/** States of which one person is worth counting. */
const BEFALLS: ReadonlySet<Topic> = new Set(['dead', 'injured', 'missing', 'critical', 'abducted', 'buried']);
/** The same where one stands alone and can be nothing but a person. */
const ALONE: ReadonlySet<Topic> = new Set([...BEFALLS, 'in-hospital', 'detained', 'released', 'rescued', 'evacuated']);
const isLower = (word: string): boolean => word === word.toLowerCase();
/** Past forms of Russian verbs that take an object («застрелил»). */
const ACTIVE = /(ил|ила|или)$/;
/** Tokens between a person and what befell them. */
const REACH = 7;

/** «Умерла одна пациентка», "gestorben ist einer": what befell one right before, a word between at most. */
function follows({ tokens, lexicon, topics, from }: Scope, { from: one }: Amount): boolean {
  const { intransitive, auxiliaries } = lexicon.zeros.sets;
  return topics().some(({ topic, from: at, to }) => {
    const gap = one - to;
    if (!BEFALLS.has(topic) || at < from || gap < 0 || gap > 1) return false;
    const between = tokens.lower[to] ?? '';
    if (gap === 1 && !lexicon.sets.fillers.has(between) && !auxiliaries.has(between)) return false;
    const last = tokens.lower[to - 1] ?? '';
    if (lexicon.nouns === 'agreement') return !ACTIVE.test(last);
    return isLower(tokens.word[at] ?? '') && (gap === 1 || intransitive.has(tokens.lower[at] ?? ''));
  });
}

/** "Eine Geisel ist ums Leben gekommen", «одна женщина погибла»: a person, and right behind in the clause a state. */
function befalls(scope: Scope, amount: Amount, unit: Unit): boolean {
  const { tokens, language } = scope;
  const noun = topicOf(tokens.word[unit.to - 1] ?? '', language);
  if (noun === undefined || !(PERSONS.has(noun) || noun === 'abducted' || noun === 'in-hospital')) return false;
  return isBefallen(scope, unit.to) || (scope.lexicon.nouns === 'agreement' && follows(scope, amount));
}

/** «Один погиб», «ещё один серьёзно ранен»: a state that befalls somebody, in the clause from token `from` on. */
function isBefallen(
  { tokens, lexicon, topics, to }: Scope,
  from: number,
  states: ReadonlySet<Topic> = BEFALLS,
): boolean {
  let limit = from;
  while (limit < Math.min(to, from + REACH) && tokens.kind[limit] !== TokenKind.punctuation) limit++;
  const { auxiliaries, intransitive } = lexicon.zeros.sets;
  let auxiliary = intransitive.size === 0;
  for (let i = from; i < limit; i++) auxiliary ||= auxiliaries.has(tokens.lower[i] ?? '');
  return topics().some(({ topic, from: at, to: end }) => {
    if (!states.has(topic) || at < from || at >= limit) return false;
    const last = tokens.lower[end - 1] ?? '';
    if (lexicon.nouns === 'agreement') return !ACTIVE.test(last);
    // "Ein Polizist erschoss den Täter": what one does befalls another.
    if (!auxiliary && end < limit && !intransitive.has(tokens.lower[at] ?? '')) return false;
    // A capitalised word is a noun in German, and what stands before one an attribute.
    return isLower(tokens.word[at] ?? '') && isLower(tokens.word[end] ?? '');
  });
}

/** "BBC One": capitalised behind a capitalised word. */
function isNamed({ tokens, from }: Scope, amount: Amount): boolean {
  const capital = (i: number): boolean => (tokens.word[i] ?? '').charAt(0) !== (tokens.lower[i] ?? '').charAt(0);
  return amount.from > from && capital(amount.from) && capital(amount.from - 1);
}

/** "einer der Angreifer", "один из погибших", "один из них"; "eine der größten Städte" is an idiom that counts nothing. */
function isOneOf({ tokens, lexicon, language, to }: Scope, at: number): boolean {
  const word = tokens.lower[at] ?? '';
  if (at >= to || lexicon.sets.oneNotOf.has(word)) return false;
  if (lexicon.numbers.has(word) || /^\d/.test(word)) return true;
  if (phraseAt(tokens, at - 1, to, lexicon.partAfter)) return true;
  return (isTopical(word, language) || isTopical(tokens.lower[at + 1] ?? '', language)) && !isSuperlative(word);
}

const isSuperlative = (word: string): boolean => /[sßz]t(en|er|e)$/.test(word);
