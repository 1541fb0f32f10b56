import { Tag } from '../../language/shared/tags.ts';
import { isState, type Topic } from '../../language/shared/topics.ts';
import { TokenKind } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import { topicOf } from '../topics.ts';
import type { Amount } from './amount.ts';
import type { Figure } from './figure.ts';
import type { Opening } from './openings.ts';
import { opensPair } from './pairs.ts';
import { namesPerson } from './persons.ts';
import { isTopical, type Scope } from './scope.ts';
import type { Unit } from './units.ts';
import { phraseAt, phraseBefore } from './walk.ts';

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
  if (isAmongOthers(scope, amount)) return false;
  const isFree = !sets.oneNotAfter.has(before) || sets.fillers.has(before);
  const last = unit?.as === 'noun' ? tokens.form[unit.to - 1] : undefined;
  const isArticle = !sets.one.has(tokens.lower[amount.from] ?? '');
  // a noun that stands for one by itself, or an article: both were looked for in a list alone
  if (isArticle && lexicon.singular) return true;
  if (last && namesPerson(last, language) && opensPair(scope, amount.from)) return true;
  // "60 dead, a doctor said": an article behind a comma alone begins a clause
  const isJoined = !isArticle || tokens.word[amount.from - 1] !== ',';
  if (last && isJoined && isListed(scope, amount.from, floor) && (isArticle || namesPerson(last, language)))
    return true;
  if (isArticle)
    return (
      last !== undefined &&
      unit !== undefined &&
      namesPerson(last, language) &&
      (isOfDead(scope, amount) || isStated(scope, unit.to))
    );
  if (!unit && floor > from && isFree && isOther(scope, amount, floor)) return true;
  if (!unit && sets.oneAlone.has(tokens.lower[amount.from] ?? '') && isFree) {
    if (lexicon.nouns === 'plural' ? isStated(scope, amount.to) : isBefallen(scope, amount.to, ALONE)) return true;
    if (befellBefore(scope, amount.from, ALONE) || (floor > from && liesThere(scope, amount))) return true;
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
  if (sets.oneBefore.has(noun) || (sets.aboutOne.has(before) && isStateNoun(scope, unit))) return true;
  const topical = unit.as === 'noun' && isTopical(tokens.form[unit.to - 1] ?? NO_FORM, language);
  if (opening.comparator || sets.exact.has(before)) return topical || unit.as === 'measure';
  if (topical && floor > from && floor >= amount.from - 1 && sets.and.has(before)) return true;
  return unit.as === 'noun' && befalls(scope, amount, unit);
}

/** "In one of the schools", «сын одной из жертв»: one of several tells where something is, or whose relative somebody; it counts nobody. */
function isAmongOthers({ tokens, lexicon, language, from, to }: Scope, { from: one, to: behind }: Amount): boolean {
  const { sets } = lexicon;
  if (one <= from || behind >= to || !sets.partOf.has(tokens.lower[behind] ?? '')) return false;
  const before = tokens.lower[one - 1] ?? '';
  if (sets.kin.has(before) || (sets.kinOf.has(before) && sets.kin.has(tokens.lower[one - 2] ?? ''))) return true;
  if (!language.places.locative.has(before)) return false;
  for (let at = behind + 1; at < Math.min(to, behind + OF_SEVERAL); at++) {
    const topic = topicOf(tokens.form[at] ?? NO_FORM, language);
    if (topic !== undefined) return topic === 'premises' || topic === 'vehicles' || topic === 'vessels';
  }
  return false;
}

/** Tokens behind "one" in which the noun of the several stands. */
const OF_SEVERAL = 5;

/** "Both survivors", "beide Leichen", «оба погибших», "both of the injured": of those whom a state befell, or who are persons beside one. */
export function isPlainBoth(
  scope: Scope,
  { from, to: at }: Amount,
  unit: Unit | undefined,
  before: Figure | undefined,
): boolean {
  const { tokens, lexicon, language, topics, to } = scope;
  // "two deaths, both inmates": who the two were
  if (before?.high === 2 && tokens.word[from - 1] === ',' && from - before.to <= 1) return false;
  if (phraseAt(tokens, at, to, lexicon.partAfter)) return true;
  const noun = unit?.as === 'noun' ? unit.to : at + OF_BOTH;
  const isNoun = topics().some(
    ({ topic, from: start }) => start >= at && start < noun && (isState(topic) || topic === 'victims'),
  );
  if (isNoun) return true;
  return (
    unit?.as === 'noun' &&
    namesPerson(tokens.form[unit.to - 1] ?? NO_FORM, language) &&
    isBefallen(scope, unit.to, ALONE)
  );
}

/** Tokens behind "both" in which the noun of a state stands ("both of the dead"). */
const OF_BOTH = 3;

/** «об одном погибшем»: a noun of those whom a state befell. */
const isStateNoun = ({ tokens, language }: Scope, unit: Unit): boolean =>
  BEFALLS.has(topicOf(tokens.form[unit.to - 1] ?? NO_FORM, language) ?? 'people');

/** Tokens of "und", a comma, or both between the numbers of a list. */
const JOINT = 2;

/** Whether a number stands at token `i`: "one of them a woman", «одна из них женщина» counts her once. */
export const isNumberAt = ({ kind, lower }: Scope['tokens'], { numbers }: Scope['lexicon'], i: number): boolean =>
  i >= 0 && (kind[i] === TokenKind.number || numbers.has(lower[i] ?? ''));

/** Whether the words before token `at` make what follows one of those counted: "darunter ein Kind", "two Germans and a Russian". */
function isListed({ tokens, lexicon, from }: Scope, at: number, floor: number): boolean {
  const copula = lexicon.zeros.sets.auxiliaries.has(tokens.lower[at - 1] ?? '') ? 1 : 0;
  const of =
    phraseBefore(tokens, at, from, lexicon.partBefore) ?? phraseBefore(tokens, at - copula, from, lexicon.partBefore);
  if (of) return !isNumberAt(tokens, lexicon, of.from - 1);
  if (floor <= from || at <= floor || at - floor > JOINT) return false;
  for (let i = floor; i < at; i++)
    if (tokens.word[i] !== ',' && !lexicon.sets.and.has(tokens.lower[i] ?? '')) return false;
  return true;
}

/** "Fünf liegen noch in Rabat, einer wurde verlegt", «двое в больнице, один — в коме»: alone behind a comma, beside those counted before. */
function isOther({ tokens, lexicon, to }: Scope, { from: at, to: next }: Amount, floor: number): boolean {
  const { sets } = lexicon;
  const before = sets.fillers.has(tokens.lower[at - 1] ?? '') ? at - 2 : at - 1;
  if (before < floor || next >= to) return false;
  if (tokens.word[before] !== ',' && tokens.word[before] !== ';' && !sets.and.has(tokens.lower[before] ?? ''))
    return false;
  return sets.oneThen.has(tokens.lower[next] ?? '');
}

/** Tokens between the numbers of a list. */
const STEP = 7;

/** "Sieben in Lyon, einer in Nizza": one of a list, behind a number that the same preposition follows. */
function isRow(scope: Scope, amount: Amount, floor: number): boolean {
  const { tokens, lexicon, language, from, to } = scope;
  const { from: at, to: next } = amount;
  // "eine in der Nacht gelöschte Scheune": what stands behind the preposition is no name
  if (floor <= from || at - floor > STEP || next >= to) return false;
  const mark = tokens.word[at - 1];
  if (mark !== ',' && mark !== ':' && !lexicon.sets.and.has(tokens.lower[at - 1] ?? '')) return false;
  const preposition = tokens.lower[next] ?? '';
  if (isLower(tokens.word[next + 1] ?? '')) return false;
  if (((language.attribution.tags.get(preposition) ?? 0) & Tag.preposition) === 0) return false;
  for (let i = floor; i < at; i++)
    if (((language.attribution.tags.get(tokens.lower[i] ?? '') ?? 0) & Tag.preposition) !== 0) return true;
  return opensRow(scope, next + 1, preposition);
}

/** "…, eine in Namur und drei in Lüttich": whether another number with the same preposition stands behind token `i`. */
function opensRow({ tokens, lexicon, to }: Scope, i: number, preposition: string): boolean {
  for (let at = i; at < Math.min(to - 2, i + STEP); at++)
    if (lexicon.sets.and.has(tokens.lower[at] ?? '') || tokens.word[at] === ',')
      return (
        (tokens.kind[at + 1] === TokenKind.number || lexicon.numbers.has(tokens.lower[at + 1] ?? '')) &&
        tokens.lower[at + 2] === preposition
      );
  return false;
}

/** States of which one person is worth counting. */
const BEFALLS: ReadonlySet<Topic> = new Set(['dead', 'injured', 'missing', 'critical', 'abducted', 'buried']);
/** The same where one stands alone and can be nothing but a person. */
export const ALONE: ReadonlySet<Topic> = new Set([
  ...BEFALLS,
  'in-hospital',
  'detained',
  'released',
  'rescued',
  'evacuated',
]);
const isLower = (word: string): boolean => word === word.toLowerCase();
/** Tokens between a person and what befell them. */
const REACH = 7;

/** «Умерла одна пациентка», "gestorben ist einer": what befell one right before, a word between at most. */
const follows = (scope: Scope, { from }: Amount): boolean => befellBefore(scope, from);

/** Whether a state that befalls somebody stands right before token `one`, a word between at most. */
export function befellBefore(
  { tokens, lexicon, topics, from }: Scope,
  one: number,
  states: ReadonlySet<Topic> = BEFALLS,
): boolean {
  const { intransitive, auxiliaries } = lexicon.zeros.sets;
  return topics().some(({ topic, from: at, to }) => {
    const gap = one - to;
    if (!states.has(topic) || at < from || gap < 0 || gap > 1) return false;
    const between = tokens.lower[to] ?? '';
    if (gap === 1 && !lexicon.sets.fillers.has(between) && !auxiliaries.has(between)) return false;
    const last = tokens.lower[to - 1] ?? '';
    if (lexicon.nouns === 'agreement') return !lexicon.data.activePast.test(last);
    return isLower(tokens.word[at] ?? '') && (gap === 1 || intransitive.has(tokens.lower[at] ?? ''));
  });
}

/** Tokens between a state at the head of its sentence and the one whom it befell. */
const FRONTED = 4;

/** "Gestorben ist bislang ein Kind", "Festgenommen wurde eine Frau": the state at the head, its auxiliary behind it. */
function isFronted({ tokens, topics, from, lexicon }: Scope, { from: one }: Amount): boolean {
  const head = topics().find((hit) => hit.from === from && ALONE.has(hit.topic));
  if (!head || one - head.to > FRONTED || !lexicon.zeros.sets.auxiliaries.has(tokens.lower[head.to] ?? ''))
    return false;
  for (let i = head.to; i < one; i++) if (tokens.kind[i] === TokenKind.punctuation) return false;
  return true;
}

/** "Eine Geisel ist ums Leben gekommen", «одна женщина погибла»: a person, and right behind in the clause a state. */
function befalls(scope: Scope, amount: Amount, unit: Unit): boolean {
  const { tokens, language } = scope;
  const form = tokens.form[unit.to - 1] ?? NO_FORM;
  const noun = topicOf(form, language);
  if (noun !== 'abducted' && noun !== 'in-hospital' && !namesPerson(form, language)) return false;
  return (
    isBefallen(scope, unit.to, ALONE) ||
    isOfDead(scope, amount) ||
    (scope.lexicon.nouns === 'agreement' && (follows(scope, amount) || liesThere(scope, amount))) ||
    isFronted(scope, amount)
  );
}

/** «Один погиб», «ещё один серьёзно ранен»: a state that befalls somebody, in the clause from token `from` on. */
export function isBefallen(
  { tokens, lexicon, language, topics, to }: Scope,
  from: number,
  states: ReadonlySet<Topic> = BEFALLS,
): boolean {
  // «ещё одного, рыбака, ищут»
  const inset =
    tokens.word[from] === ',' &&
    tokens.word[from + 2] === ',' &&
    namesPerson(tokens.form[from + 1] ?? NO_FORM, language);
  const first = inset ? from + 3 : pastRelative(tokens, lexicon, from, to);
  let limit = first;
  while (limit < Math.min(to, first + REACH) && tokens.kind[limit] !== TokenKind.punctuation) limit++;
  const { auxiliaries, intransitive } = lexicon.zeros.sets;
  let auxiliary = intransitive.size === 0;
  for (let i = first; i < limit; i++) auxiliary ||= auxiliaries.has(tokens.lower[i] ?? '');
  return topics().some(({ topic, from: at, to: end }) => {
    if (!states.has(topic) || at < first || at >= limit) return false;
    const last = tokens.lower[end - 1] ?? '';
    if (lexicon.nouns === 'agreement') return !lexicon.data.activePast.test(last);
    // "Ein Polizist erschoss den Täter": what one does befalls another.
    if (!auxiliary && end < limit && !intransitive.has(tokens.lower[at] ?? '')) return false;
    // A capitalised word is a noun in German, and what stands before one an attribute.
    return isLower(tokens.word[at] ?? '') && isLower(tokens.word[end] ?? '');
  });
}

/** Words between "one" and what befell them ("one was seriously hurt"). */
const STATED = 4;

/** "Two were killed and one injured", "one was badly hurt": a state right behind, and nobody whom they did it to. */
function isStated({ tokens, lexicon, topics, to }: Scope, from: number): boolean {
  const { auxiliaries, links, objects } = lexicon.zeros.sets;
  let at = from;
  while (at < Math.min(to, from + STATED)) {
    const lower = tokens.lower[at] ?? '';
    if (!auxiliaries.has(lower) && !links.has(lower) && !lower.endsWith('ly')) break;
    at++;
  }
  const state = topics().find((hit) => hit.from === at && ALONE.has(hit.topic));
  if (!state) return false;
  const next = tokens.lower[state.to] ?? '';
  return !objects.has(next) && !lexicon.numbers.has(next) && tokens.kind[state.to] !== TokenKind.number;
}

/** «В больнице остаётся один пожилой мужчина»: where they lie stands before them in the clause. */
function liesThere({ tokens, topics, from }: Scope, { from: one }: Amount): boolean {
  return topics().some(({ topic, from: at, to }) => {
    if (topic !== 'in-hospital' || at < from || to > one || one - to > REACH) return false;
    for (let i = to; i < one; i++) if (tokens.kind[i] === TokenKind.punctuation) return false;
    return true;
  });
}

/** Tokens of a relative clause between one and what befell them. */
const RELATIVE = 14;

/** "Ein Mann, der als vermisst galt, wurde tot gefunden": past a relative clause between commas at token `i`. */
function pastRelative({ word, lower }: Scope['tokens'], { sets }: Scope['lexicon'], i: number, to: number): number {
  const opens = word[i] === ',' && (sets.relatives.has(lower[i + 1] ?? '') || sets.relatives.has(lower[i + 2] ?? ''));
  if (!opens) return i;
  for (let at = i + 2; at < Math.min(to, i + RELATIVE); at++) if (word[at] === ',') return at + 1;
  return i;
}

/** "die Leiche eines Mannes", "the body of a woman": a noun of the dead right before one whose case it governs. */
export function isOfDead({ tokens, language, from, lexicon }: Scope, { from: one }: Pick<Amount, 'from'>): boolean {
  if (one <= from) return false;
  const { bodies, partOf } = lexicon.sets;
  if (lexicon.nouns === 'plural')
    return partOf.has(tokens.lower[one - 1] ?? '') && bodies.has(tokens.lower[one - 2] ?? '');
  if (lexicon.nouns !== 'capitals' || isLower(tokens.word[one - 1] ?? '')) return false;
  return bodies.has(tokens.lower[one - 1] ?? '') || topicOf(tokens.form[one - 1] ?? NO_FORM, language) === 'dead';
}

/** "Den Tod eines Mannes", «гибель пожилого мужчины»: a noun for a death before one, adjectives between them. */
export function isOfDeath({ tokens, lexicon, language, from }: Scope, one: number): boolean {
  let at = one - 1;
  while (at > from && lexicon.adjectiveEndings.some((end) => (tokens.lower[at] ?? '').endsWith(end))) at--;
  if (lexicon.nouns === 'plural' && lexicon.sets.partOf.has(tokens.lower[at] ?? '')) at--;
  return lexicon.sets.bodies.has(tokens.lower[at] ?? '') && topicOf(tokens.form[at] ?? NO_FORM, language) === undefined;
}

/** «Погибла женщина», «задержан подросток»: token `one` is the noun of one person right behind what befell them; «погибший солдат» tells it of no other. */
export function befellOne({ tokens, lexicon, language, from, to }: Scope, one: number): boolean {
  const before = tokens.lower[one - 1] ?? '';
  if (one <= from || !ALONE.has(topicOf(tokens.form[one - 1] ?? NO_FORM, language) ?? 'people')) return false;
  if (lexicon.sets.bodies.has(before) || lexicon.data.activePast.test(before)) return false;
  if (lexicon.adjectiveEndings.some((end) => before.endsWith(end))) return false;
  return one + 1 >= to || isLower(tokens.word[one + 1] ?? '');
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
  return (
    (isTopical(tokens.form[at] ?? NO_FORM, language) || isTopical(tokens.form[at + 1] ?? NO_FORM, language)) &&
    !lexicon.data.superlatives.test(word)
  );
}
