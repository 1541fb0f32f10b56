import { isState, type Topic, topics } from '../../language/shared/topics.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import { type TopicHit, topicOf } from '../topics.ts';
import { plain } from './amount.ts';
import type { Figure } from './figure.ts';
import { PERSONS, type Scope } from './scope.ts';
import { isPlural, type Unit, unitAfter } from './units.ts';
import { phraseAt, phraseBefore } from './walk.ts';
import { asUnit, zero } from './zero-figure.ts';
import {
  absentForeigners,
  isForeign,
  labelled,
  noForeigners,
  noneBeside,
  notReported,
  thereIsNot,
} from './zeros-apart.ts';

/** States that may be told of nobody; what only places someone ("in hospital") is too often no predicate. */
const TOLD: ReadonlySet<Topic> = new Set([
  'dead',
  'injured',
  'critical',
  'missing',
  'detained',
  'released',
  'rescued',
  'evacuated',
  'identified',
  'recovered',
  'buried',
  'infected',
  'abducted',
  'victims',
]);
/** Who may suffer a loss in action. */
const ARMED: ReadonlySet<Topic> = new Set(['troops', 'police', 'attackers', 'attack']);
/** States that an active verb tells of another as well: without an auxiliary they must end the clause. */
const TRANSITIVE: ReadonlySet<Topic> = new Set(['injured', 'missing', 'detained', 'abducted', 'identified']);

/** Tokens of a clause that are looked through for the predicate of nobody. */
const REACH = 14;
/** Tokens between nobody and the auxiliary or negation of its predicate. */
const INSET = 9;
/** Tokens of a state right before nobody. */
const BEHIND = 3;
/** Words between auxiliary and state ("is not believed to have been seriously hurt"). */
const LINKS = 8;

const CLAUSE_ENDS = new Set([',', ';', ':', '.', '!', '?', '(', ')', '–', '—']);

/** The topics of a sentence by the token where they begin. */
type HitsAt = ReadonlyMap<number, TopicHit>;

/**
 * Zeros that are told without a number, in the order of the text: an outcome without a count ("keine Verletzten", "not a
 * single case", "погибших нет", "ohne Verletzte"), and a state that holds of nobody ("niemand wurde verletzt", "no
 * children were hurt", "никто не погиб"). What is not told as a fact ("if nobody is hurt"), or of which nobody is the doer
 * ("nobody knows how many died"), is none.
 */
export function zerosOf(scope: Scope, starts: readonly number[]): readonly Figure[] {
  const out: Figure[] = [];
  let hits: HitsAt | undefined;
  const hitsAt = (): HitsAt => {
    hits ??= new Map(scope.topics().map((hit) => [hit.from, hit]));
    return hits;
  };
  for (const at of starts) {
    const floor = out.at(-1)?.to ?? scope.from;
    if (at < floor) continue;
    const zero = zeroAt(scope, at, floor, hitsAt);
    if (zero) out.push(zero);
  }
  return out;
}

function zeroAt(scope: Scope, at: number, floor: number, hits: () => HitsAt): Figure | undefined {
  const { tokens, to, lexicon } = scope;
  const { zeros } = lexicon;
  const determiner = phraseAt(tokens, at, to, zeros.determiners);
  const pronoun = phraseAt(tokens, at, to, zeros.pronouns);
  const absent = phraseAt(tokens, at, to, zeros.absent);
  const end = pronoun?.to ?? determiner?.to ?? absent?.to;
  const label = end === undefined ? undefined : labelled(scope, at, end, (unit) => outcomeAt(scope, unit, hits));
  if (label) return label;
  if (determiner && determiner.to >= (pronoun?.to ?? 0)) {
    const zero = counted(scope, at, determiner.to, hits) ?? parted(scope, at, determiner.to, floor, hits);
    if (zero) return zero;
  }
  if (pronoun) return ofNobody(scope, at, pronoun.to, hits);
  const unreported = notReported(scope, at, (unit) => outcomeAt(scope, unit, hits));
  if (unreported) return unreported;
  const without = phraseAt(tokens, at, to, zeros.without);
  if (without) return withoutAny(scope, without.from, without.to);
  if (absent) return absentAt(scope, absent.from, absent.to, floor, hits);
  return lexicon.zeros.sets.not.has(tokens.lower[at] ?? '') ? denied(scope, at, floor, hits) : undefined;
}

/** "keine Verletzten", "no new cases", "kein einziger Soldat wurde verletzt". `end`: the token behind the determiner. */
function counted(scope: Scope, from: number, end: number, hits: () => HitsAt): Figure | undefined {
  const { tokens, lexicon, to } = scope;
  const unit = unitAfter(tokens, plain(tokens, from, end, 0, ''), to, lexicon, end);
  if (unit?.as !== 'noun' || unit.from > end || unit.of) return undefined;
  const noun = tokens.word[unit.to - 1] ?? '';
  if (isCompoundHead(scope, unit.to - 1)) return undefined;
  const outcome = outcomeAt(scope, unit, hits);
  if (outcome) return zero(scope, from, unit.to, unit);
  if (isLoss(scope, noun)) return zero(scope, from, unit.to, unit, 'dead');
  const topic = topicOf(tokens.form[unit.to - 1] ?? NO_FORM, scope.language);
  const foreign = noForeigners(scope, unit.to - 1, from);
  if (!foreign && (topic === undefined || !isOfPersons(topic))) return undefined;
  const told = predicateOf(scope, from, unit.to, hits()) ?? noneBeside(scope, from, unit.to, TOLD);
  if (told) return zero(scope, from, unit.to, unit, told);
  return foreign && !isUnreal(scope, from) ? zero(scope, from, unit.to, unit, 'people') : undefined;
}

/** "Todesfälle habe es keine gegeben", "Verletzte gab es unter den Gästen keine": the noun at the head of its clause. */
function parted(scope: Scope, at: number, end: number, floor: number, hits: () => HitsAt): Figure | undefined {
  const { tokens, lexicon } = scope;
  if (lexicon.nouns !== 'capitals') return undefined;
  let head = at;
  let exists = false;
  while (head > floor && at - head < INSET && !CLAUSE_ENDS.has(tokens.word[head - 1] ?? '')) {
    head--;
    exists ||= lexicon.zeros.sets.empty.has(tokens.lower[head] ?? '');
  }
  if (!exists || (head > floor && !CLAUSE_ENDS.has(tokens.word[head - 1] ?? ''))) return undefined;
  const unit = asUnit(scope, head, head + 1);
  if (!outcomeAt(scope, unit, hits) || isUnreal(scope, head)) return undefined;
  return { ...zero(scope, head, end, unit), to: end, end: tokens.end[end - 1] ?? 0 };
}

/** "niemand", "nobody", "никто", with what its clause tells of nobody. */
function ofNobody(scope: Scope, from: number, end: number, hits: () => HitsAt): Figure | undefined {
  const told = predicateOf(scope, from, end, hits());
  if (told) return zero(scope, from, end, undefined, told);
  const { tokens, lexicon, to } = scope;
  // «под завалами никого нет»
  const none = phraseAt(tokens, end, to, lexicon.zeros.absent);
  const there = none && scope.topics().find((hit) => hit.topic === 'buried' && hit.to <= from);
  if (there && !isUnreal(scope, from)) return zero(scope, from, none.to, undefined, there.topic);
  const them = phraseAt(tokens, end, to, lexicon.partAfter);
  if (!them) return undefined;
  // "none of them minors": a part of those counted before.
  let at = them.to;
  while (at < to && at < them.to + 2 && lexicon.zeros.sets.links.has(tokens.lower[at] ?? '')) at++;
  const topic = at < to ? topicOf(tokens.form[at] ?? NO_FORM, scope.language) : undefined;
  return topic && isOfPersons(topic) ? zero(scope, from, at + 1, asUnit(scope, at, at + 1), null) : undefined;
}

/** Tokens between one who got off and "without". */
const SURVIVED = 4;

/** "ohne Verletzte", "without any casualties", "без жертв". */
function withoutAny(scope: Scope, from: number, end: number): Figure | undefined {
  const { tokens, lexicon, to, language } = scope;
  for (let i = from - 1; i >= Math.max(scope.from, from - SURVIVED); i--)
    if (lexicon.zeros.sets.survived.has(tokens.lower[i] ?? '')) return undefined;
  const unit = unitAfter(tokens, plain(tokens, from, end, 0, ''), to, lexicon, end);
  if (unit?.as !== 'noun' || unit.from > end || unit.of || isCompoundHead(scope, unit.to - 1)) return undefined;
  const noun = tokens.word[unit.to - 1] ?? '';
  const topic = topicOf(tokens.form[unit.to - 1] ?? NO_FORM, language);
  const fits =
    lexicon.zeros.victims(noun.toLowerCase()) && topic !== undefined && (topic === 'victims' || isState(topic));
  return fits ? zero(scope, from, unit.to, unit) : undefined;
}

/** Prepositions right before a noun, or before the adjective before it, of which a genitive form is no object. */
const BEFORE = 2;

/** «погибших нет», «пострадавших в среду не было», «новых случаев не выявлено», «детей среди погибших нет». */
function absentAt(scope: Scope, from: number, end: number, floor: number, hits: () => HitsAt): Figure | undefined {
  const { tokens, lexicon } = scope;
  if (isUnreal(scope, from)) return undefined;
  for (let i = from - 1; i >= Math.max(floor, from - INSET); i--) {
    const word = tokens.word[i] ?? '';
    if (word === ';' || word === ':' || lexicon.zeros.sets.unreal.has(tokens.lower[i] ?? '')) return undefined;
    // A comma is passed over only as the head of an inset: «Погибших, по данным властей, нет».
    if (word === ',' && tokens.word[from - 1] !== ',') return undefined;
    const found = absentNoun(scope, i, hits);
    if (found === undefined) continue;
    if (found === null) return undefined;
    const among = phraseBefore(tokens, i, floor, lexicon.zeros.among);
    const start = among ? personsAround(scope, among.from, i, from) : i;
    if (start === undefined) return undefined;
    const unit = asUnit(scope, start, start + 1);
    return { ...zero(scope, Math.min(start, i), end, unit, found), to: end, end: tokens.end[end - 1] ?? 0 };
  }
  const foreign = absentForeigners(scope, from, end, floor);
  if (foreign) return foreign;
  const after = absentNoun(scope, end, hits);
  return after && tokens.gap[end] === Gap.space
    ? zero(scope, from, end + 1, asUnit(scope, end, end + 1), after)
    : undefined;
}

/** The state that the noun at token `i` names where it is said to be absent; null where it is the object of another word. */
function absentNoun(scope: Scope, i: number, hits: () => HitsAt): Topic | null | undefined {
  const { tokens, lexicon, language, to, from } = scope;
  const lower = tokens.lower[i] ?? '';
  if (i >= to || !lexicon.zeros.noun(lower)) return undefined;
  const hit = hits().get(i);
  const topic = isLoss(scope, lower) ? 'dead' : (hit?.topic ?? topicOf(tokens.form[i] ?? NO_FORM, language));
  if (topic === undefined || (topic !== 'victims' && !isState(topic))) return undefined;
  if (phraseBefore(tokens, i, from, lexicon.zeros.among)) return topic;
  const { prepositions, about } = lexicon.zeros.sets;
  for (let k = i - 1; k >= Math.max(from, i - BEFORE); k--) {
    const before = tokens.lower[k] ?? '';
    if (prepositions.has(before) || about.has(before)) return null;
    if (!lexicon.adjectiveEndings.some((end) => before.endsWith(end))) break;
  }
  return topic;
}

/** Who is said not to be among them: right before "among", right behind the state, or the state's own noun. */
function personsAround(scope: Scope, among: number, noun: number, end: number): number | undefined {
  const isPerson = (i: number): boolean => {
    const topic = topicOf(scope.tokens.form[i] ?? NO_FORM, scope.language);
    return topic !== undefined && isOfPersons(topic);
  };
  if (isPerson(among - 1)) return among - 1;
  return noun + 1 < end && isPerson(noun + 1) ? noun + 1 : undefined;
}

/** "Menschen kamen nicht zu Schaden", «граждане не пострадали»: persons in the plural, and a predicate that is denied. */
function denied(scope: Scope, at: number, floor: number, hits: () => HitsAt): Figure | undefined {
  const { tokens, lexicon, language, to } = scope;
  const apart = thereIsNot(scope, at, floor, (unit) => outcomeAt(scope, unit, hits));
  if (apart && !isUnreal(scope, at)) return apart;
  const next = tokens.lower[at + 1] ?? '';
  const topicNext = at + 1 < to ? topicOf(tokens.form[at + 1] ?? NO_FORM, language) : undefined;
  if (!(topicNext && TOLD.has(topicNext)) && !lexicon.zeros.sets.stateOpenings.has(next)) return undefined;
  const state = hits().get(at + 1);
  if (!state || !TOLD.has(state.topic) || isUnreal(scope, at)) return undefined;
  if (lexicon.zeros.pluralStates.length > 0 && !lexicon.zeros.pluralStates.some((end) => next.endsWith(end)))
    return undefined;
  let plural = lexicon.zeros.pluralStates.length > 0;
  for (let i = at - 1; i >= Math.max(floor, at - INSET); i--) {
    const lower = tokens.lower[i] ?? '';
    if (CLAUSE_ENDS.has(lower) || lexicon.numbers.has(lower) || tokens.kind[i] === TokenKind.number) return undefined;
    if (lexicon.zeros.sets.pluralVerbs.has(lower)) plural = true;
    const topic = topicOf(tokens.form[i] ?? NO_FORM, language);
    if (topic === undefined || !isOfPersons(topic) || !lexicon.zeros.subject(lower)) continue;
    if (!plural || !opensClause(scope, i)) return undefined;
    return {
      ...zero(scope, isForeign(scope, i - 1) ? i - 1 : i, state.to, asUnit(scope, i, i + 1), state.topic),
      to: state.to,
      end: tokens.end[state.to - 1] ?? 0,
    };
  }
  return undefined;
}

/** Whether a clause begins at most two words before token `i`, an article or an adjective, and no number. */
function opensClause({ tokens, from, lexicon }: Scope, i: number): boolean {
  for (let k = i; k >= i - 2; k--) {
    if (k <= from || CLAUSE_ENDS.has(tokens.word[k - 1] ?? '')) return true;
    if (lexicon.numbers.has(tokens.lower[k - 1] ?? '') || tokens.kind[k - 1] === TokenKind.number) return false;
  }
  return false;
}

/** The state that the clause around tokens `from` to `end` tells of nobody. */
function predicateOf(scope: Scope, from: number, end: number, hits: HitsAt): Topic | undefined {
  if (isUnreal(scope, from)) return undefined;
  const rule = { capitals: inClause, plural: afterAuxiliary, agreement: afterNegation }[scope.lexicon.nouns];
  return rule(scope, from, end, hits);
}

/** Whether a word before token `at` in its clause makes a condition, a wish or a purpose of it. */
function isUnreal({ tokens, from, lexicon }: Scope, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - INSET); i--) {
    const lower = tokens.lower[i] ?? '';
    // "They hope, that nobody …": what is hoped stands before the comma.
    const governed = lower === ',' && lexicon.zeros.sets.breaks.has(tokens.lower[i + 1] ?? '');
    if ((lower === ',' && !governed) || lower === ';' || lower === ':') return false;
    if (lexicon.zeros.sets.unreal.has(lower)) return true;
  }
  return false;
}

/** German: a participle or verb anywhere in the clause, and no attribute of a noun. */
function inClause(scope: Scope, from: number, end: number, hits: HitsAt): Topic | undefined {
  const { tokens, lexicon, to, from: first } = scope;
  const { zeros } = lexicon;
  let start = from;
  while (start > first && start > from - REACH && !CLAUSE_ENDS.has(tokens.word[start - 1] ?? '')) start--;
  let limit = end;
  while (limit < to && limit < end + REACH && !CLAUSE_ENDS.has(tokens.word[limit] ?? '')) limit++;
  let auxiliary = false;
  for (let i = start; i < limit; i++) {
    const lower = tokens.lower[i] ?? '';
    if (zeros.sets.unreal.has(lower)) return undefined;
    auxiliary ||= zeros.sets.auxiliaries.has(lower);
  }
  let found: Topic | undefined;
  for (let i = start; i < limit; i++) {
    const hit = hits.get(i);
    if (!hit || hit.to > limit || (i < end && hit.to > from)) continue;
    const { topic } = hit;
    if (phraseBefore(tokens, i, start, zeros.among) && (topic === 'victims' || TOLD.has(topic))) return topic;
    if (!TOLD.has(topic) || topic === 'victims') continue;
    const lower = tokens.lower[i] ?? '';
    const opens = i === start && !zeros.noun(lower);
    if (!(opens || tokens.word[i] === lower) || isCapital(tokens.word[hit.to] ?? '')) continue;
    if (TRANSITIVE.has(topic) && !auxiliary && hit.to < limit) continue;
    found = topic;
  }
  if (found) return found;
  for (let i = end; auxiliary && i < limit; i++) if (zeros.sets.harmed.has(tokens.lower[i] ?? '')) return 'injured';
  return undefined;
}

/** English: an auxiliary with nothing but adverbs and the like up to the state, or the verb itself. */
function afterAuxiliary(scope: Scope, _from: number, end: number, hits: HitsAt): Topic | undefined {
  const { tokens, lexicon, to } = scope;
  const { auxiliaries, links, breaks, objects, harmed } = lexicon.zeros.sets;
  const stateAt = (i: number): TopicHit | undefined => {
    const hit = hits.get(i);
    if (hit && TOLD.has(hit.topic)) return hit;
    return harmed.has(tokens.lower[i] ?? '') ? { topic: 'injured', from: i, to: i + 1 } : undefined;
  };
  const direct = stateAt(end);
  // "nobody killed her": what is done to another.
  if (direct && direct.topic !== 'victims' && !objects.has(tokens.lower[direct.to] ?? '')) return direct.topic;
  for (let i = end; i < Math.min(to, end + INSET); i++) {
    const lower = tokens.lower[i] ?? '';
    if (breaks.has(lower) || lower === ';' || lower === ':') return undefined;
    if (!auxiliaries.has(lower)) continue;
    for (let k = i + 1; k < Math.min(to, i + LINKS); k++) {
      const told = stateAt(k)?.topic;
      if (told) return told;
      const word = tokens.lower[k] ?? '';
      if (!links.has(word) && !word.endsWith('ly')) break;
    }
    return undefined;
  }
  return undefined;
}

/** Russian: the negation, auxiliaries and adverbs, the state. */
function afterNegation(scope: Scope, from: number, end: number, hits: HitsAt): Topic | undefined {
  const { tokens, lexicon, to } = scope;
  const { zeros } = lexicon;
  for (let i = end; i < Math.min(to, end + INSET); i++) {
    const lower = tokens.lower[i] ?? '';
    if (lower === ';' || lower === ':' || zeros.sets.breaks.has(lower)) return undefined;
    if (!zeros.sets.not.has(lower)) continue;
    let at = i + 1;
    while (at < to && at < i + LINKS && zeros.sets.links.has(tokens.lower[at] ?? '')) at++;
    const hit = hits.get(at);
    return hit && TOLD.has(hit.topic) ? hit.topic : undefined;
  }
  // «не погиб никто»
  for (let at = from - 1; at > Math.max(scope.from, from - BEHIND); at--) {
    const hit = hits.get(at);
    if (hit?.to === from && TOLD.has(hit.topic) && zeros.sets.not.has(tokens.lower[at - 1] ?? '')) return hit.topic;
  }
  return undefined;
}

/** The state of a counted noun ("Verletzte", "new cases", "случаев холеры"). */
function outcomeAt({ tokens, lexicon, language }: Scope, unit: Unit, hits: () => HitsAt): Topic | undefined {
  const last = unit.to - 1;
  const isOutcome = (topic: Topic | undefined): boolean =>
    topic === 'victims' || (topic !== undefined && topic !== 'damage' && isState(topic));
  const own = topicOf(tokens.form[last] ?? NO_FORM, language);
  if (isOutcome(own) && lexicon.zeros.noun(tokens.lower[last] ?? '')) return own;
  let named = false;
  for (let i = unit.from; i <= last; i++) named ||= lexicon.zeros.noun(tokens.lower[i] ?? '');
  for (let i = unit.from; named && i <= last; i++) {
    const hit = hits().get(i);
    if (hit && hit.to > last && isOutcome(hit.topic)) return hit.topic;
  }
  return undefined;
}

/** "losses" are of lives where soldiers or attackers are spoken of. */
const isLoss = (scope: Scope, word: string): boolean =>
  scope.lexicon.zeros.sets.losses.has(word.toLowerCase()) && scope.topics().some(({ topic }) => ARMED.has(topic));

/** "death" of "death penalty": a singular with another noun behind it. */
function isCompoundHead({ tokens, lexicon, to }: Scope, i: number): boolean {
  if (lexicon.nouns !== 'plural' || isPlural(tokens.lower[i] ?? '', lexicon)) return false;
  const next = tokens.lower[i + 1] ?? '';
  if (i + 1 >= to || tokens.kind[i + 1] !== TokenKind.word || tokens.gap[i + 1] !== Gap.space) return false;
  return (
    !lexicon.sets.stops.has(next) && !lexicon.zeros.sets.links.has(next) && !next.endsWith('ed') && !next.endsWith('ly')
  );
}

/** Nouns of persons, also of those who are in a state ("hostage", "prisoner", "survivor"). */
const isOfPersons = (topic: Topic): boolean =>
  PERSONS.has(topic) || topic === 'victims' || (topics[topic].role === 'state' && topic !== 'damage');

const isCapital = (word: string): boolean => word !== word.toLowerCase();
