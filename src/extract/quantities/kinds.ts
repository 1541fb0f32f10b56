import type { Language } from '../../language/language.ts';
import { isState, type QuantityKind, type Topic, topics } from '../../language/shared/topics.ts';
import type { Tokens } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { TopicHit } from '../topics.ts';
import { type Clauses, clausesOf, INSET_LENGTH } from './clauses.ts';
import type { Figure } from './figure.ts';
import { invertedNoun, isAboard, leadingNoun } from './heads.ts';
import { isOfHostages, ofHeld, ofHostages } from './hostages.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { isLost } from './losses.ts';
import { gatheringAt, isNoState, isOrigin, isSpared } from './no-state.ts';
import { namesPerson } from './persons.ts';
import { type Around, apposed, fell, isGapped, levelOf, REACH, WEAK } from './predicates.ts';

/** The same where it is not known what the noun names. */
const NEAR = 4;

/** Tokens between "died" and the number of those who did. */
const DIED = 1;

/** States that presuppose another: the dead are identified, the injured recovered. */
const LATER: ReadonlySet<Topic> = new Set(['identified', 'recovered', 'buried', 'released']);

const PERSONS: ReadonlySet<Topic> = new Set([
  'victims',
  'attackers',
  'troops',
  'police',
  'rescuers',
  'protesters',
  'people',
]);
/** States that also hold of what is not known to be a person. */
const FIRM: ReadonlySet<Topic> = new Set([
  'dead',
  'injured',
  'missing',
  'detained',
  'released',
  'abducted',
  'rescued',
  'critical',
]);

/** "Elf Gefangene werden gut behandelt": what becomes of those held changes nothing of it. */
const HELD: ReadonlySet<Topic> = new Set(['detained', 'abducted']);
/** What may befall those who are held, told before them. */
const BEFALLS_HELD: ReadonlySet<Topic> = new Set([
  'injured',
  'critical',
  'missing',
  'infected',
  'rescued',
  'evacuated',
]);

/** States that also hold of who is a person by the ending of the word. */
const OF_PERSONS: ReadonlySet<Topic> = new Set(['in-hospital', 'evacuated', 'displaced', 'infected', 'identified']);
const ARMED: ReadonlySet<Topic> = new Set(['troops', 'police', 'attackers']);

/** States that one may die in («скончались двое раненых»). */
const MAY_DIE: ReadonlySet<Topic> = new Set(['injured', 'critical', 'in-hospital', 'infected', 'detained', 'abducted']);

const kindOf = (topic: Topic): QuantityKind | undefined => {
  const entry: { readonly role: string; readonly kind?: QuantityKind } = topics[topic];
  return entry.kind;
};

/** What was read for one figure: its kind, and the topics of its noun and of its state with where the state was told. */
interface Reading {
  readonly kind?: QuantityKind;
  readonly noun?: Topic;
  readonly state?: Topic;
  readonly side?: 'before' | 'after';
}

const UNREAD: Reading = {};

/**
 * What each figure of a sentence counts. A predicate in its clause beats the noun ("115 Tote seien identifiziert"), one
 * after the figure beats one before; money, shares, ages and lengths of time are told by their unit. Of figures that are
 * joined ("drei Soldaten und ein Arzt starben", "killed 5 soldiers and two nurses") one predicate holds for all.
 */
export function kindsOf(
  tokens: Tokens,
  figures: readonly Figure[],
  hits: readonly TopicHit[],
  sentence: { readonly from: number; readonly to: number; readonly language: Language },
  lexicon: QuantityLexicon,
): readonly (QuantityKind | undefined)[] {
  const clauses = clausesOf(tokens, sentence, lexicon, figures);
  const around: Around = { tokens, sentence, clauses, lexicon };
  let h = 0;
  const readings: Reading[] = [];
  for (const [k, figure] of figures.entries()) {
    const floor = figures[k - 1]?.to ?? sentence.from;
    const whole = figures[k + 1];
    const isPart = whole !== undefined && isOutOf(tokens, figure, whole, lexicon);
    let following = isPart ? k + 2 : k + 1;
    // "Twelve people, including three children, were killed": the inset is passed over.
    // not in «погибли 24, 87 получили ранения, среди них 12 детей», where the verb before has told all
    const isTold = hits.some((hit) => hit.to === figure.from && isState(hit.topic));
    while (
      (!isTold && isInset(clauses, figures[following], sentence.from) && !isInset(clauses, figure, sentence.from)) ||
      (following === k + 1 && isOrigin(tokens, figure, figures[following], lexicon))
    )
      following++;
    const limit = figures[following]?.from ?? sentence.to;
    while (h < hits.length && (hits[h]?.from ?? 0) < floor) h++;
    const near: TopicHit[] = [];
    const ofOthers = k > 0 && isOrigin(tokens, figures[k - 1], figure, lexicon);
    for (let i = h; i < hits.length; i++) {
      const hit = hits[i];
      if (!hit || hit.from >= limit) break;
      // "Drei Kinder wurden nicht verletzt": what is denied is no state of theirs.
      const denied = isState(hit.topic) && lexicon.zeros.sets.not.has(tokens.lower[hit.from - 1] ?? '');
      if (!denied && !(ofOthers && isState(hit.topic)) && !isNoState(tokens, hit, figure, lexicon)) near.push(hit);
    }
    const before = figures[k - 1];
    const isWhole = before !== undefined && isOutOf(tokens, before, figure, lexicon);
    if (figure.told !== undefined) {
      const kind = figure.told === null ? undefined : kindOf(figure.told);
      readings.push(kind ? { kind } : UNREAD);
      continue;
    }
    readings.push(
      isPart && !figure.unit
        ? readPart(figure, whole, near, limit, around)
        : readOne(figure, near, limit, isWhole, around),
    );
  }
  for (let k = 1; k < figures.length; k++) {
    const [figure, last] = [figures[k], figures[k - 1]];
    const gapped = figure && last && WEAK.has(readings[k]?.state ?? 'dead') && readings[k - 1]?.state === 'dead';
    if (gapped && isGapped(figure, last, around)) readings[k] = { kind: 'people-dead', state: 'dead' };
  }
  for (const [k, figure] of figures.entries())
    if (isSpared(tokens, figure, readings[k - 1]?.state, readings[k]?.state, lexicon)) readings[k] = { kind: 'people' };
  for (let k = figures.length - 2; k >= 0; k--) {
    const next = readings[k + 1];
    if (next?.side === 'after' && areJoined(tokens, figures[k], figures[k + 1], lexicon))
      readings[k] = sharing(readings[k], next, 'after');
  }
  for (let k = 1; k < figures.length; k++) {
    const before = readings[k - 1];
    if (before?.side === 'before' && areJoined(tokens, figures[k - 1], figures[k], lexicon))
      readings[k] = sharing(readings[k], before, 'before');
  }
  const out: (QuantityKind | undefined)[] = [];
  for (const [k, { kind }] of readings.entries()) {
    const floor = figures[k - 1]?.to ?? sentence.from;
    // "stieg von 31 auf 38": the new value counts what the old one does.
    const renewed = (figures[k]?.from ?? 0) - floor === 1 && lexicon.sets.changeTo.has(tokens.lower[floor] ?? '');
    const own = figures[k];
    const held = kind === 'people-detained' && !own?.unit && own && isOfHostages(hits, tokens, own, sentence, lexicon);
    out.push(held ? 'people-abducted' : (kind ?? (renewed ? out[k - 1] : undefined)));
  }
  return out;
}

const isInset = ({ inset }: Clauses, figure: Figure | undefined, from: number): boolean =>
  figure !== undefined && inset[figure.amount.from - from] === 1;

/** Tokens that may stand between joined figures: "and", a comma, or both. */
const JOINT = 2;

/** Whether only a comma or "and" stands between two figures that both have a noun. */
function areJoined(tokens: Tokens, a: Figure | undefined, b: Figure | undefined, { sets }: QuantityLexicon): boolean {
  if (!a?.unit || !b?.unit || b.from <= a.to || b.from - a.to > JOINT) return false;
  for (let i = a.to; i < b.from; i++) if (tokens.word[i] !== ',' && !sets.and.has(tokens.lower[i] ?? '')) return false;
  return true;
}

/** A figure without a state of its own takes that of the one it is joined to. */
function sharing(own: Reading | undefined, other: Reading, side: 'before' | 'after'): Reading {
  const { state } = other;
  if (own === undefined || own.state !== undefined || state === undefined) return own ?? UNREAD;
  if (own.noun === undefined ? own.kind !== undefined || !FIRM.has(state) : !applies(state, own.noun, undefined))
    return own;
  const kind = combined(state, own.noun);
  return { ...own, state, side, ...(kind && { kind }) };
}

/** "Zwei der 16", "11 of the 14 drones": only a word for "of" and an article stand between. */
function isOutOf(tokens: Tokens, part: Figure, whole: Figure, { sets }: QuantityLexicon): boolean {
  if (part.low >= whole.high || !sets.partOf.has(tokens.lower[part.amount.to] ?? '')) return false;
  if (whole.from <= part.amount.to || whole.from - part.amount.to > 3) return false;
  for (let i = part.amount.to + 1; i < whole.from; i++) if (!sets.partArticles.has(tokens.lower[i] ?? '')) return false;
  return true;
}

/** Of "41 of the 73 abducted girls were freed" the 41: the noun is that of the whole, the predicate its own. */
function readPart(part: Figure, whole: Figure, near: readonly TopicHit[], limit: number, around: Around): Reading {
  const { unit } = whole;
  const inWhole = (hit: TopicHit): boolean => unit !== undefined && hit.from >= whole.from && hit.from < unit.to;
  const noun = near.filter((hit) => inWhole(hit) && !isState(hit.topic)).at(-1)?.topic;
  const own = around.clauses.number[part.amount.to - 1 - around.sentence.from] ?? -1;
  // what a clause about the whole, or a participle behind it, tells, is told of the whole
  const ofWhole = (hit: TopicHit): boolean =>
    unit !== undefined &&
    ((hit.from === unit.to && around.lexicon.nouns !== 'capitals') ||
      (hit.from > unit.to && around.clauses.number[hit.from - around.sentence.from] === own + 1));
  const rest = near.filter((hit) => !inWhole(hit));
  const told = rest.filter((hit) => !ofWhole(hit));
  const said = told.some(({ topic }) => isState(topic)) ? told : rest;
  const found = readOne({ ...part, unit: undefined, to: whole.to }, said, limit, false, around, noun);
  return found.state ? found : UNREAD;
}

/** A noun of a state joined to another by "and" says nothing of the first: "elf Tote und viele Verletzte". */
const COORDINATED = 3;

/** `isWhole`: it is what another is a part of; `given`: what its noun names where it has none itself. */
function readOne(
  figure: Figure,
  near: readonly TopicHit[],
  limit: number,
  isWhole: boolean,
  around: Around,
  given?: Topic,
): Reading {
  const { tokens, sentence, clauses, lexicon } = around;
  const { sets } = lexicon;
  const { unit } = figure;
  const clauseAt = (token: number): number => clauses.number[token - sentence.from] ?? -1;
  const own = clauseAt(figure.amount.to - 1);
  const sameClause = (hit: TopicHit): boolean => clauseAt(hit.from) === own;
  if (unit && unit.as !== 'noun') {
    const topicsHere = new Set(near.filter(sameClause).map(({ topic }) => topic));
    if (unit.as === 'percent') return { kind: 'share' };
    if (unit.as === 'currency')
      return { kind: topicsHere.has('damage') ? 'damage-money' : topicsHere.has('price') ? 'price' : 'money' };
    if (unit.as !== 'measure') return UNREAD;
    return unit.measure === 'time' ? { kind: 'duration' } : unit.measure === 'age' ? { kind: 'age' } : UNREAD;
  }
  const { amount } = figure;
  // "Thirty-one of the injured": without a noun of its own, what stands behind "of" is it.
  const end = unit?.to ?? (sets.partOf.has(tokens.lower[amount.to] ?? '') ? amount.to + COORDINATED : amount.to);
  const inUnit = near.filter((hit) => hit.from >= (unit?.from ?? amount.to) && hit.from < end);
  // "one truck driver"
  const driver =
    amount.as === 'one' && lexicon.nouns === 'plural'
      ? near.find(({ topic, from }) => from === unit?.to && PERSONS.has(topic))?.topic
      : undefined;
  const noun = driver ?? inUnit.at(-1)?.topic ?? given ?? invertedNoun(figure, near, around);
  const nounState = inUnit.find((hit) => isState(hit.topic))?.topic;
  // "130 dead birds"
  const state = near.find(({ from }) => from === amount.to);
  if (state && isState(state.topic) && lexicon.isThing(tokens.lower[state.to] ?? '')) return UNREAD;
  const before = near.filter(
    (hit) => hit.to <= figure.from && hit.to >= figure.from - (unit && !noun ? NEAR : REACH) && sameClause(hit),
  );
  const statesBefore = before.filter((hit) => isState(hit.topic));
  const governs = statesBefore.some((hit) => hit.to >= figure.from - 1);
  const isAnother = (hit: TopicHit): boolean => {
    const joint = sets.and.has(tokens.lower[hit.from - 1] ?? '');
    if (governs && joint) return true;
    return (
      nounState !== undefined && hit.from - figure.to <= COORDINATED && sets.and.has(tokens.lower[figure.to] ?? '')
    );
  };
  const after = near.filter((hit) => {
    const there = clauseAt(hit.from);
    return hit.from >= figure.to && (there === own || (own % 2 === 0 && there === own + 1));
  });
  const states = isWhole
    ? ofWhole(figure, after, own, end, around)
    : after.filter(
        (hit) =>
          isState(hit.topic) &&
          hit.from >= end &&
          !(hit.to === limit && limit < sentence.to) &&
          !isAnother(hit) &&
          !(nounState === 'dead' && !LATER.has(hit.topic)) &&
          !(nounState !== undefined && HELD.has(nounState) && WEAK.has(hit.topic)),
      );
  if (noun === 'waves') {
    const attack = after[0]?.topic === 'attack' || inUnit.some((hit) => hit.topic === 'attack');
    return { kind: attack ? 'attack-waves' : 'waves' };
  }
  const later = statesBefore.findLast((hit) => LATER.has(hit.topic) && hit.to >= figure.from - NEAR)?.topic;
  const nearest = ofHeld(statesBefore);
  const died =
    nounState !== undefined &&
    MAY_DIE.has(nounState) &&
    nearest?.topic === 'dead' &&
    nearest.to >= figure.from - DIED &&
    !sets.and.has(tokens.lower[nearest.to] ?? '')
      ? nearest.topic
      : undefined;
  // "Verletzt wurden 14 Häftlinge"
  const befell =
    nounState !== undefined &&
    HELD.has(nounState) &&
    nearest &&
    BEFALLS_HELD.has(nearest.topic) &&
    nearest.to >= figure.from - DIED
      ? nearest.topic
      : undefined;
  const unknown = unit && !noun && !nounState ? unknownNoun(unit.to - 1, around) : undefined;
  const predicate = choose(states, noun, lexicon.nouns === 'capitals', unknown);
  const inset = isWhole || statesBefore.length > 0 ? undefined : beforeInset(figure, near, around);
  const level = unit || isWhole ? undefined : levelOf(figure, near, around);
  const leading = unit || isWhole ? undefined : leadingNoun(figure, near, own, around);
  const lost = isLost(figure, own, around) ? 'dead' : undefined;
  // "Three were hurt; the bus had been carrying 52 people"
  const aboard = !isWhole && isAboard(figure, statesBefore.at(-1)?.to ?? sentence.from, own, around);
  // "Von den fünf Verletzten starb einer im Krankenhaus": where one died is no state of theirs
  const diedThere = predicate === 'in-hospital' && nearest?.topic === 'dead' && nearest.to === figure.from;
  const toldBefore = nearest === statesBefore.at(-1) ? statesBefore : statesBefore.slice(0, -1);
  const said =
    level ??
    (diedThere ? nearest.topic : predicate) ??
    (nounState && later) ??
    died ??
    befell ??
    nounState ??
    leading ??
    lost ??
    (isWhole || aboard ? undefined : (choose(toldBefore, noun, true, unknown) ?? inset)) ??
    (noun && ARMED.has(noun) && fell(figure, limit, own, around) ? 'dead' : undefined) ??
    (isWhole ? undefined : apposed(figure, near, around));
  const told = ofHostages(said, nounState, [...states, ...statesBefore], tokens, lexicon);
  if (told && (told === leading || told === lost || applies(told, noun ?? nounState, unknown))) {
    const kind = combined(told, noun);
    const side = predicate && !level ? 'after' : nounState ? undefined : 'before';
    return { state: told, ...(noun && { noun }), ...(kind && { kind }), ...(side && { side }) };
  }
  const isGathered = !unit && gatheringAt(tokens, figure, lexicon) === figure.to;
  const counted = noun ?? ((aboard && !unit) || isGathered ? 'people' : undefined);
  const kind = counted && kindOf(counted);
  return { ...(noun && { noun }), ...(kind && { kind }) };
}

/** "Two of three men taken hostage were freed", "140 der 226 Menschen, die festgenommen worden waren": what is told of the whole beside its part. */
function ofWhole(
  { unit }: Figure,
  after: readonly TopicHit[],
  own: number,
  end: number,
  { clauses, sentence }: Around,
): readonly TopicHit[] {
  if (!unit) return [];
  const states = after.filter(({ topic, from }) => isState(topic) && from >= end);
  const relative = states.filter(({ from }) => clauses.number[from - sentence.from] === own + 1);
  const rest = states.filter(({ from }) => clauses.number[from - sentence.from] === own);
  if (relative.length) return rest.length ? relative : [];
  return rest.length > 1 && rest[0]?.from === end ? rest.slice(0, 1) : [];
}

/** The predicate before an inset between commas. */
function beforeInset({ from }: Figure, near: readonly TopicHit[], { tokens }: Around): Topic | undefined {
  if (tokens.word[from - 1] !== ',') return undefined;
  const last = near.findLast((hit) => hit.to <= from && isState(hit.topic));
  if (!last || from - last.to > INSET_LENGTH || tokens.word[last.to] !== ',') return undefined;
  return from - last.to > 2 ? last.topic : undefined;
}

/** A noun without a topic: a thing, a person by its ending ("drinkers", "Konsumenten"), or either. */
type Unknown = 'thing' | 'person' | 'either';

function unknownNoun(at: number, { tokens, sentence, lexicon }: Around): Unknown {
  const lower = tokens.lower[at] ?? '';
  if (lexicon.isThing(lower)) return 'thing';
  return lexicon.isPerson(lower) || namesPerson(tokens.form[at] ?? NO_FORM, sentence.language) ? 'person' : 'either';
}

/** The state that decides: in verb-final languages the last, else the first; weak ones only where there is no other. */
function choose(
  states: readonly TopicHit[],
  noun: Topic | undefined,
  last: boolean,
  unknown: Unknown | undefined,
): Topic | undefined {
  const fitting = states.filter(({ topic }) => applies(topic, noun, unknown));
  const firm = fitting.filter(({ topic }) => !WEAK.has(topic));
  const list = firm.length ? firm : fitting;
  return (last ? list.at(-1) : list[0])?.topic;
}

/** Whether the state can be said of what the noun names. `unknown`: of what sort a noun is that names no topic. */
function applies(state: Topic, noun: Topic | undefined, unknown: Unknown | undefined): boolean {
  const things = noun === 'premises' || noun === 'vehicles' || noun === 'aircraft' || noun === 'vessels';
  if (state === 'damage') return things;
  if (noun !== undefined) return PERSONS.has(noun) || isState(noun);
  return (
    unknown === undefined ||
    (unknown !== 'thing' && (FIRM.has(state) || (unknown === 'person' && OF_PERSONS.has(state))))
  );
}

function combined(state: Topic, noun: Topic | undefined): QuantityKind | undefined {
  if (state !== 'damage') return kindOf(state);
  if (noun === 'vehicles') return 'vehicles-damaged';
  if (noun === 'aircraft') return 'aircraft-lost';
  if (noun === 'vessels') return 'vessels';
  return noun === 'premises' ? 'premises-damaged' : 'damage';
}
