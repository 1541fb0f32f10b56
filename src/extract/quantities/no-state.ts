import { isState, type Topic } from '../../language/shared/topics.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { TopicHit } from '../topics.ts';
import type { Figure } from './figure.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { phraseBefore } from './walk.ts';

/** Tokens between a verb of refusal and what is refused ("weigern sich 15 Bewohner, ihre Häuser zu verlassen"). */
const REFUSED = 8;

/** Whether words name a state that nobody counted is in: one that is refused, where somebody works, the work of others, a crime. */
export function isNoState(tokens: Tokens, hit: TopicHit, figure: Figure, lexicon: QuantityLexicon): boolean {
  return (
    isObject(tokens, hit, figure, lexicon) ||
    isRefused(tokens, hit, lexicon) ||
    isPlaceOfWork(tokens, hit, figure, lexicon) ||
    isWork(tokens, hit, lexicon) ||
    isCharge(tokens, hit, figure, lexicon) ||
    isWarrant(tokens, hit, lexicon) ||
    isDemanded(tokens, hit, lexicon) ||
    isAmongHeld(tokens, hit, figure, lexicon) ||
    isOfKin(tokens, hit, figure, lexicon) ||
    isGatheredFor(tokens, hit, figure, lexicon) ||
    isSource(tokens, hit, figure, lexicon)
  );
}

/** Tokens between those who are counted and what a clause about them says that they did. */
const RELATIVE = 8;

/** "Two men who found the bodies", "zwei Zeugen, die die Toten fanden": what those did to others, in a clause about them. */
function isObject(
  { lower, word }: Tokens,
  { from }: TopicHit,
  figure: Figure,
  { sets, zeros }: QuantityLexicon,
): boolean {
  const article = sets.partArticles.has(lower[from - 1] ?? '') ? from - 1 : -1;
  if (article < figure.to + 1 || article - figure.to > RELATIVE) return false;
  // "who were the victims of it"
  if (zeros.sets.auxiliaries.has(lower[article - 1] ?? '')) return false;
  for (let at = article - 1; at >= figure.to; at--) {
    if (sets.relatives.has(lower[at] ?? '')) return word[at - 1] === ',' || at === figure.to;
    if (word[at] === ',') return false;
  }
  return false;
}

/** "Fifteen refuse to leave their homes": what somebody will not do has not become of them. */
export function isRefused(
  { lower, kind, word }: Tokens,
  { topic, from, to }: TopicHit,
  { sets }: QuantityLexicon,
): boolean {
  const treated = topic === 'in-hospital';
  if (topic !== 'evacuated' && !treated) return false;
  for (let i = from - 1; i >= Math.max(0, from - REFUSED) && kind[i] !== TokenKind.quote; i--) {
    if (sets.refusing.has(lower[i] ?? '')) return true;
    // «…, в больнице пятеро»
    if (treated && /^[,;.]$/.test(word[i] ?? '')) return false;
  }
  // «от госпитализации отказались трое»
  return treated && sets.refusing.has(lower[to] ?? '');
}

/** States in which those are not who stay where they were, and who refuse help. */
const LEFT: ReadonlySet<Topic> = new Set(['evacuated', 'rescued', 'released']);
const HELPED: ReadonlySet<Topic> = new Set(['evacuated', 'rescued', 'in-hospital']);

/** «…, пятеро отказались», «…, остались 14», "…, 14 stayed": whether a number without a noun is of those to whom what is told of the ones `before` did not happen. */
export function isSpared(
  { lower }: Tokens,
  { from, to, amount, unit }: Figure,
  before: Topic | undefined,
  state: Topic | undefined,
  { sets }: QuantityLexicon,
): boolean {
  if (before === undefined || (state !== undefined && state !== before)) return false;
  const isVerb = (i: number): boolean =>
    (LEFT.has(before) && sets.staying.has(lower[i] ?? '')) || (HELPED.has(before) && sets.refusing.has(lower[i] ?? ''));
  // "14 stayed" is read as a noun
  return unit ? unit.from === amount.to && isVerb(unit.from) : isVerb(from - 1) || isVerb(to);
}

/** "In den Kliniken fehlten 1.400 Ärzte", «увезли 42 больных»: where they work, or are ill, says no more of doctors and patients. */
function isPlaceOfWork({ lower }: Tokens, { topic, to }: TopicHit, figure: Figure, { sets }: QuantityLexicon): boolean {
  if (to > figure.from || (topic !== 'in-hospital' && topic !== 'abducted')) return false;
  const noun = lower[(figure.unit?.to ?? 0) - 1] ?? '';
  return topic === 'abducted' ? sets.patients.has(noun) : sets.carers.has(noun);
}

/** "85 firefighters took part in the rescue": the work of saving others. */
const isWork = ({ lower }: Tokens, { topic, from }: TopicHit, { sets }: QuantityLexicon): boolean =>
  topic === 'rescued' && sets.rescues.has(lower[from] ?? '') && sets.partArticles.has(lower[from - 1] ?? '');

/** Tokens between a crime and those to whom it was done. */
const VICTIMS = 2;

/** «Двое осуждённых за убийство», "nine officers charged over the deaths of prisoners": what those who are counted answer for. */
function isCharge(
  tokens: Tokens,
  { topic, from }: TopicHit,
  figure: Figure,
  { sets }: Pick<QuantityLexicon, 'sets'>,
): boolean {
  const { lower, word } = tokens;
  if (!sets.crimes.has(lower[from] ?? '')) {
    if (topic !== 'detained' && topic !== 'abducted') return false;
    // "over the deaths of prisoners": those to whom it was done
    for (let at = from - 1; at > figure.to && at >= from - VICTIMS; at--)
      if (sets.crimes.has(lower[at] ?? ''))
        return isCharge(tokens, { topic: 'dead', from: at, to: at + 1 }, figure, { sets });
    return false;
  }
  if (from <= figure.to) return false;
  const before = lower[from - 1] ?? '';
  if (sets.crimeBefore.has(before)) return true;
  // "five of the deaths" are dead; "wegen fahrlässiger Tötung" has a word that is no name between
  const link = lower[from - 2] ?? '';
  return from - 1 > figure.to && word[from - 1] === before && sets.crimeBefore.has(link) && !sets.partOf.has(link);
}

/** "Arrest warrants for seven men", «ордера на арест»: nobody is arrested yet. */
function isWarrant({ lower }: Tokens, { topic, from, to }: TopicHit, { sets }: QuantityLexicon): boolean {
  if (topic !== 'detained') return false;
  return (
    sets.warrants.has(lower[to] ?? '') ||
    sets.warrants.has(lower[from - 1] ?? '') ||
    sets.warrants.has(lower[from - 2] ?? '')
  );
}

/** Tokens between a demand and what is demanded ("demands that the three hostages be set free"). */
const DEMANDED = 8;

/** "The mission demands the release of three hostages": what somebody asks for has not come about. */
function isDemanded({ lower, word, kind }: Tokens, { topic, from }: TopicHit, { sets }: QuantityLexicon): boolean {
  if (topic !== 'released') return false;
  for (let i = from - 1; i >= Math.max(0, from - DEMANDED) && word[i] !== '.' && kind[i] !== TokenKind.quote; i--)
    if (sets.demands.has(lower[i] ?? '')) return true;
  return false;
}

/** Tokens between "among" and the noun of those held. */
const AMONG = 2;

/** "58 cases among inmates": where it was found says nothing of a state of those counted; "three are among the detainees" does. */
function isAmongHeld(tokens: Tokens, { topic, from }: TopicHit, figure: Figure, { zeros }: QuantityLexicon): boolean {
  if (topic !== 'detained' && topic !== 'abducted') return false;
  for (let end = from; end > Math.max(figure.to, from - AMONG); end--) {
    const among = phraseBefore(tokens, end, figure.to, zeros.among);
    if (among)
      return among.from > figure.to || figure.unit !== undefined
        ? !zeros.sets.auxiliaries.has(tokens.lower[among.from - 1] ?? '')
        : false;
  }
  return false;
}

/** "Nach Aussagen von Geretteten", "according to survivors": those who tell it. */
function isSource(tokens: Tokens, { from, to }: TopicHit, figure: Figure, { tellers }: QuantityLexicon): boolean {
  if (to > figure.from && from < figure.to) return false;
  return phraseBefore(tokens, from, 0, tellers) !== undefined;
}

/** "200 relatives of the missing": the state of those to whom they belong. */
function isOfKin({ lower }: Tokens, { topic, from }: TopicHit, { unit }: Figure, { sets }: QuantityLexicon): boolean {
  if (!isState(topic) || unit?.as !== 'noun' || !sets.kin.has(lower[unit.to - 1] ?? '')) return false;
  let at = unit.to;
  while (at < from && sets.kinOf.has(lower[at] ?? '')) at++;
  return at === from && (at > unit.to || sets.kinOf.size === 0);
}

/** Tokens between those who gather and their verb ("2,000 people in the town marched"), and between it and their number. */
const GATHERED = 4;
const LED = 2;

/** The token of the verb of those counted who come together; -1 where there is none. */
export function gatheringAt({ lower, kind }: Tokens, { from, to }: Figure, { sets, nouns }: QuantityLexicon): number {
  // "carried 12 people": who stands behind an English verb does not do it
  const led = nouns === 'plural' ? 0 : LED;
  for (let at = from - 1; at >= from - led && kind[at] === TokenKind.word; at--)
    if (sets.gathering.has(lower[at] ?? '')) return at;
  for (let at = to; at < to + GATHERED && kind[at] !== TokenKind.punctuation; at++)
    if (sets.gathering.has(lower[at] ?? '')) return at;
  return -1;
}

/**
 * "300 people attended the funeral of the dead", „950 Menschen protestierten gegen die Festnahme“, «с портретами погибших
 * вышли 900 человек»: the state of those for whose sake others come together, in the clause of their verb.
 */
function isGatheredFor(tokens: Tokens, hit: TopicHit, figure: Figure, lexicon: QuantityLexicon): boolean {
  const { sets } = lexicon;
  const { lower, kind } = tokens;
  if (!isState(hit.topic) || (hit.from < figure.to && hit.to > figure.from)) return false;
  // "12 of the wounded"
  if (sets.partOf.has(lower[figure.amount.to] ?? '')) return false;
  const open = sets.gatheredFor.size === 0;
  if (!open && !sets.gatheredFor.has(lower[hit.from - 1] ?? '')) return false;
  const verb = gatheringAt(tokens, figure, lexicon);
  // «не выходят на связь»: the verb is part of the state
  if (verb < 0 || (hit.from <= verb && verb < hit.to)) return false;
  const [from, to] = hit.from > verb ? [verb + 1, hit.from] : [hit.to, verb];
  for (let at = from; at < to; at++) {
    const isFigure = at >= figure.from && at < figure.to;
    if (!isFigure && (sets.and.has(lower[at] ?? '') || kind[at] === TokenKind.punctuation)) return false;
  }
  return true;
}

/** "71 pupils from two schools fell ill": what is counted behind the noun tells only whence they are. */
export const isOrigin = (
  { lower }: Tokens,
  figure: Figure | undefined,
  next: Figure | undefined,
  { sets }: QuantityLexicon,
): boolean =>
  figure?.unit?.as === 'noun' &&
  next?.unit?.as === 'noun' &&
  next.from === figure.to + 1 &&
  sets.whence.has(lower[figure.to] ?? '');
