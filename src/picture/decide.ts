import { say } from '../model/index.ts';
import { chainOf } from './chain.ts';
import {
  agrees,
  DAY,
  type Decided,
  type Decision,
  isSourced,
  type OneVoice,
  SAME_SCOPE,
  sameSpeaker,
  type Withdrawn,
} from './decision.ts';
import { denials, isBehind } from './denials.ts';
import { contrasted, disputed } from './disputes.ts';
import { growing, type IsApart, swelling, UNSURE_ORDER } from './growing.ts';
import { comparable, movementOf, onlyOpposed } from './kinds.ts';
import { surelyBefore } from './moments.ts';
import { betweenParties, type Way } from './parties.ts';
import type { Point, Value } from './points.ts';
import type { Track } from './tracks.ts';

/** Decides, in the order of its functions, what the values of a track are to each other. */
export function decide(track: Track, mayBeOneVoice: OneVoice = sameSpeaker): Decided {
  const { counts, extent, part } = track.slots;
  const denied = denials(track, mayBeOneVoice);
  const withdrawn = [...withdrawals(track), ...denied.withdrawn];
  const opposed = onlyOpposed(counts) && extent === 'stock' && !part;
  if (!opposed && !canCompare(track)) return { withdrawn, decisions: [] };
  // What one report sets against each other was in dispute, whatever is taken back later.
  const apart = contrasted(track.contrasts);
  const isContrasted = among(apart);
  const isApart = among([...apart, ...denied.disputed]);
  const gone = new Set(withdrawn.map(({ nominal }) => nominal));
  const disputes = [
    ...betweenParties(apart, track.contrasts, track, gone),
    ...denied.disputed.filter(({ value, against: [other] }) => other && !isContrasted(value, other)),
  ];
  if (opposed) return { withdrawn, decisions: disputes };
  const others = [
    ...corrections(track, gone, isApart),
    ...track.ways.flatMap((way) =>
      movedOn(way, track, gone, isApart).map((one) => (way.party === undefined ? one : ofOneVoice(one, mayBeOneVoice))),
    ),
  ].filter(({ outcome, value, against: [other] }) => outcome !== 'conflict' || !other || !isApart(value, other));
  return { withdrawn, decisions: [...disputes, ...others] };
}

/** Answers whether two values are in dispute. */
const among =
  (disputes: readonly Decision[]): IsApart =>
  (a, b) =>
    disputes.some(({ value, against: [other] }) => (value === a && other === b) || (value === b && other === a));

/** What became of the values of one party, or of all where there are no parties. */
function movedOn(way: Way, track: Track, gone: ReadonlySet<number>, isApart: IsApart): readonly Decision[] {
  const values = way.values.filter(({ nominal }) => !gone.has(nominal));
  if (values.length < 2) return [];
  const step = isStep(values);
  const raised = raisedIn(track, gone);
  const steps = way.values.filter((value) => step(value) || raised.has(value.nominal));
  const decisions = moved(values, steps, track, isApart);
  const own = way.party === undefined ? undefined : track.parties?.own.get(way.party);
  if (!own) return decisions;
  const ofParty = new Set(own);
  const isOwn = ({ points }: Value): boolean => points.some((point) => ofParty.has(point));
  return decisions
    .filter(({ outcome }) => outcome !== 'corrected')
    .map((decision) => {
      if ([decision.value, ...decision.against].every(isOwn)) return { ...decision, by: own };
      // Among voices in dispute two numbers of one day are rather two voices than a count that grew.
      return decision.because.includes(UNSURE_ORDER) ? { ...decision, asserted: false } : decision;
    });
}

/** A count that grew is one only where whoever told a step may have told the one before: a doctor's 26 is no union's 31. */
function ofOneVoice(decision: Decision, mayBeOneVoice: OneVoice): Decision {
  if (decision.outcome !== 'grew' || !decision.asserted) return decision;
  const steps = [...decision.against, decision.value];
  const isOne = steps.some((value, at) => {
    const before = steps[at - 1];
    return before !== undefined && mayBeTold(before.points, value.points, mayBeOneVoice);
  });
  return isOne ? decision : { ...decision, asserted: false, because: [...decision.because, VOICES_APART] };
}

/** Of the tellings of a value so many are asked whether they may be on the word of another's. */
const MOST_VOICES = 6;
const VOICES_APART = say('voices-apart');

const mayBeTold = (before: readonly Point[], after: readonly Point[], mayBeOneVoice: OneVoice): boolean =>
  before
    .slice(0, MOST_VOICES)
    .some((a) => after.slice(0, MOST_VOICES).some((b) => !isSourced(a) || !isSourced(b) || mayBeOneVoice(a, b)));

/** Where there are parties: words of correction say themselves what they correct, whoever else counts. */
function corrections(track: Track, gone: ReadonlySet<number>, isApart: IsApart): readonly Decision[] {
  if (!track.parties) return [];
  return movedOn({ values: track.values }, track, gone, isApart).filter(({ outcome }) => outcome === 'corrected');
}

/** A value that holds, or one that was corrected to such a one by little: a count grew to it all the same. */
function isStep(values: readonly Value[]): (value: Value) => boolean {
  const numbers = values.map(({ nominal }) => nominal).sort((a, b) => a - b);
  const known = new Set(numbers);
  return ({ nominal }) => {
    if (known.has(nominal)) return true;
    const below = numbers.findLast((number) => number < nominal);
    return below !== undefined && below >= SAME_SCOPE * nominal;
  };
}

/** Numbers that were taken back for a higher one beside them ("not seven but nine"): the count grew all the same. */
function raisedIn({ points }: Track, gone: ReadonlySet<number>): ReadonlySet<number> {
  const raised = new Set<number>();
  if (gone.size === 0) return raised;
  const current = new Map<number, Point[]>();
  for (const point of points) {
    if (point.role !== 'current' || !point.reading) continue;
    const known = current.get(point.telling.order);
    if (!known) current.set(point.telling.order, [point]);
    else if (known.length < MOST_RAISED) known.push(point);
  }
  for (const { role, reading, telling, slots } of points) {
    if ((role !== 'withdrawn' && role !== 'denied') || !reading || !gone.has(reading.nominal)) continue;
    const instead = (current.get(telling.order) ?? []).filter((other) => isBehind(other, { slots }));
    if (instead.some((other) => (other.reading?.nominal ?? 0) > reading.nominal)) raised.add(reading.nominal);
  }
  return raised;
}

/** Figures of one report that are looked at beside one that is taken back. */
const MOST_RAISED = 20;

function moved(values: readonly Value[], steps: readonly Value[], track: Track, isApart: IsApart): readonly Decision[] {
  const movement = track.slots.extent === 'stock' && !values.every(isOver) ? movementOf(track.slots.counts) : 'free';
  switch (movement) {
    case 'grows':
      return growing(values, steps, track, isApart);
    case 'swells':
      return [...swelling(steps, track, isApart), ...disputed(values)];
    case 'falls':
      return falling(values, track);
    default:
      return disputed(values);
  }
}

/**
 * What was counted of a time that had long been over ("last year 39 were killed") grows no more: who has another number
 * counts otherwise.
 */
const isOver = ({ points }: Value): boolean =>
  points.every(
    ({ slots, holds, telling: { told } }) =>
      slots.asOfBasis === 'stated' && holds !== undefined && told !== undefined && told.from - holds.to >= LONG_OVER,
  );

const LONG_OVER = 10 * DAY;

/** Decision 2: explicit words first. A figure that is taken back in words is out, and so is whatever repeats it. */
function withdrawals({ points, values }: Track): readonly Withdrawn[] {
  const byNumber = new Map<number, Point[]>();
  for (const point of points) {
    if (point.role !== 'withdrawn' || !point.reading) continue;
    const known = byNumber.get(point.reading.nominal);
    if (known) known.push(point);
    else byNumber.set(point.reading.nominal, [point]);
  }
  return [...byNumber].map(([nominal, by]) => ({
    nominal,
    by,
    rests: values.find((value) => value.nominal === nominal)?.points ?? [],
  }));
}

/** Decision 3: another kind, population, place or extent are other claims; parts of an unknown whole are not compared. */
function canCompare({ slots, points }: Track): boolean {
  const isKind = points.some((point) => point.slots.counts === slots.counts);
  return comparable(slots.counts, isKind) && !slots.part && slots.extent !== 'delta';
}

/** Decision 9: a count that falls by nature. A fall is nothing; a rise is told, as possible; else two named words. */
function falling(values: readonly Value[], { slots }: Track): readonly Decision[] {
  const chain = chainOf(values, true);
  const onChain = new Set(chain);
  const decisions: Decision[] = [];
  for (const value of values) {
    if (onChain.has(value)) continue;
    const before = chain.findLast((other) => other.nominal < value.nominal && surelyBefore(other.known, value.known));
    if (before && !agrees(before, value))
      decisions.push({
        outcome: 'rose',
        value,
        points: value.points,
        against: [before],
        asserted: false,
        because: [say('falls-by-nature', { counts: slots.counts })],
      });
  }
  return [...decisions, ...disputed(values)];
}
