import { chainOf } from './chain.ts';
import { agrees, type Decided, type Decision, type Withdrawn } from './decision.ts';
import { contrasts, disputed } from './disputes.ts';
import { growing } from './growing.ts';
import { comparable, movementOf } from './kinds.ts';
import { surelyBefore } from './moments.ts';
import type { Point, Track, Value } from './tracks.ts';
import { countedText } from './words.ts';

/** Decides, in the order of its functions, what the values of a track are to each other. */
export function decide(track: Track, isOneVoice: OneVoice = sameSpeaker): Decided {
  const withdrawn = withdrawals(track);
  if (!canCompare(track)) return { withdrawn, decisions: [] };
  const gone = new Set(withdrawn.map(({ nominal }) => nominal));
  const values = track.values.filter(({ nominal }) => !gone.has(nominal));
  if (values.length < 2) return { withdrawn, decisions: [] };
  const movement = track.slots.extent === 'stock' ? movementOf(track.slots.counts) : 'free';
  const apart = contrasts(values, isOneVoice);
  const isApart = (a: Value, b: Value): boolean =>
    apart.some(({ value, against }) => (value === a && against[0] === b) || (value === b && against[0] === a));
  const moved =
    movement === 'grows'
      ? growing(values, track, isApart)
      : movement === 'falls'
        ? falling(values, track)
        : disputed(values);
  const others = moved.filter(
    ({ outcome, value, against: [other] }) => outcome !== 'conflict' || !other || !isApart(value, other),
  );
  return { withdrawn, decisions: [...apart, ...others] };
}

/** Whether two tellings are on one word. */
export type OneVoice = (a: Point, b: Point) => boolean;

const sameSpeaker: OneVoice = ({ telling: a }, { telling: b }) =>
  a.speaker === undefined || b.speaker === undefined
    ? a.statement.speakerText === b.statement.speakerText
    : a.speaker === b.speaker;

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
        because: [`the number of those ${countedText(slots.counts)} falls in the nature of things; here it rises`],
      });
  }
  return [...decisions, ...disputed(values)];
}
