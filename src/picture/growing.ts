import { type Message, say } from '../model/index.ts';
import { countBefore } from '../model/sorted.ts';
import { chainOf } from './chain.ts';
import {
  agrees,
  atOneTime,
  type Decision,
  HOUR,
  isFirm,
  isSourced,
  outcome,
  SAME_SCOPE,
  variants,
} from './decision.ts';
import { SLIP, slip } from './disputes.ts';
import { surelyBefore } from './moments.ts';
import type { Point, Value } from './points.ts';
import type { Track } from './tracks.ts';
import { looksLikeSlip } from './values.ts';

/** As long as an older figure goes on being told without anyone meaning a correction. */
const STALE = 36 * HOUR;

/** A count that is told ten times as high as before, or within days five times, is more likely of something else. */
const GREATEST_STEP = 10;
const GREATEST_AT_ONCE = 5;
const AT_ONCE = 7 * 24 * HOUR;

/** So many times higher it is of something else. */
const OF_ANOTHER = 20;

const LEAP = say('leap');
/** Of none of the steps of a count is it sure which value was told first. */
export const UNSURE_ORDER = say('order-unsure');

/** A value and the one below it that it may have grown from. */
interface Step {
  readonly before: Value;
  readonly value: Value;
}

function isStep(before: Value, value: Value): boolean {
  const soon = value.known.to - before.known.to <= AT_ONCE;
  return value.nominal <= (soon ? GREATEST_AT_ONCE : GREATEST_STEP) * before.nominal;
}

/** Whether one report sets two values against each other. */
export type IsApart = (a: Value, b: Value) => boolean;

/** A count that only grows: decisions 5 to 8, 10 and 11. `steps`: the values, and those that were corrected by little. */
export function growing(
  values: readonly Value[],
  steps: readonly Value[],
  track: Track,
  isApart: IsApart,
): readonly Decision[] {
  const gone = goneIn(track);
  const isStated = ({ points }: Value): boolean => points.some(gone.smaller);
  const chain = chainOf(withoutRounder(values), false, isStated);
  const whole = steps.length === values.length ? chain : chainOf(withoutRounder(steps), false, isStated);
  const why = say('only-grows', { counts: track.slots.counts });
  return [...grown(whole, steps, isApart, why), ...fallen(values, chain, gone)];
}

/** A count that grows while the event lasts: larger ones told later. */
export function swelling(values: readonly Value[], track: Track, isApart: IsApart): readonly Decision[] {
  const why = say('grows-meanwhile', { counts: track.slots.counts });
  return grown(chainOf(withoutRounder(values)), values, isApart, why);
}

/** Decision 5: larger and not certainly earlier is an update, whoever says it. One finding for the whole way. */
function grown(chain: readonly Value[], values: readonly Value[], isApart: IsApart, why: Message): readonly Decision[] {
  const steps = withoutLeap(
    chain.filter((value, index) => {
      const before = chain[index - 1];
      return before === undefined || value.nominal > before.nominal;
    }),
  );
  const last = steps.at(-1);
  if (!last || steps.length < 2) return [];
  const apart = steps.flatMap((value, index) => {
    const before = steps[index - 1];
    const moves = before && !agrees(before, value) && !isApart(before, value) && !inOneReport(before, value);
    return moves ? [{ before, value }] : [];
  });
  const slips = apart.flatMap(({ before, value }) => slip(before, value) ?? []);
  if (apart.length === slips.length) return slips;
  const firm = apart.filter(({ before, value }) => isFirm(before) && isFirm(value));
  const asserted = firm.some(({ before, value }) => isStep(before, value));
  return [
    ...slips,
    {
      outcome: 'grew',
      value: last,
      points: [...last.points, ...rounder(values, steps).flatMap(({ points }) => points)],
      against: steps.slice(0, -1),
      asserted,
      because: [why, ...(firm.length && !asserted ? [LEAP] : []), ...(apart.some(inOrder) ? [] : [UNSURE_ORDER])],
    },
  ];
}

/**
 * A way that begins or ends in a leap is the way between: 12, 14, "at least 80,000 since the war"; two in the night, then
 * 210 and 226 in all.
 */
function withoutLeap(steps: readonly Value[]): readonly Value[] {
  const leaps = (at: number): boolean => {
    const [before, value] = [steps[at], steps[at + 1]];
    return (
      before !== undefined && value !== undefined && before.nominal > 0 && value.nominal > OF_ANOTHER * before.nominal
    );
  };
  const end = steps.length > 2 && leaps(steps.length - 2) ? steps.length - 1 : steps.length;
  const start = end > 2 && leaps(0) ? 1 : 0;
  return steps.slice(start, end);
}

const inOrder = ({ before, value }: Step): boolean => surelyBefore(before.known, value.known);

/** What only one and the same report tells, it tells for one time. */
function inOneReport({ points: a }: Value, { points: b }: Value): boolean {
  const [first] = a;
  return [...a, ...b].every(
    ({ telling, slots, holds }) =>
      telling.order === first?.telling.order &&
      (slots.asOfBasis !== 'stated' || (holds?.from === first.holds?.from && holds?.to === first.holds?.to)),
  );
}

/** Without what was told later than an exact figure and rounder: it would take the exact one's place in the chain. */
function withoutRounder(values: readonly Value[]): readonly Value[] {
  const exact = values.filter(isExact).sort((a, b) => a.nominal - b.nominal);
  return values.filter((value) => {
    if (isExact(value)) return true;
    for (const { low, high } of variants(value)) {
      for (let i = firstFrom(exact, low); i < exact.length; i++) {
        const figure = exact[i];
        if (!figure || figure.nominal > high) break;
        if (figure.known.to <= value.known.to) return false;
        if (i - firstFrom(exact, low) > MOST_TRIED) break;
      }
    }
    return true;
  });
}

/** Exact figures inside a vague one that are looked at. */
const MOST_TRIED = 20;

const isExact = ({ points }: Value): boolean => points.some(({ slots }) => slots.comparator === '=');

/** Values beside the steps that are one of them, told rounder or vaguer: they stand with it. */
function rounder(values: readonly Value[], steps: readonly Value[]): readonly Value[] {
  const known = new Set(steps);
  return values.filter((value) => {
    if (known.has(value)) return false;
    const above = firstFrom(steps, value.nominal);
    return steps.slice(Math.max(0, above - 1), above + 1).some((step) => agrees(step, value));
  });
}

/** Index of the first step that is as large as a number. */
function firstFrom(steps: readonly Value[], nominal: number): number {
  return countBefore(steps, (step) => step.nominal < nominal);
}

/** What reports name as the value before, or as one taken back, right beside a telling. */
interface Gone {
  readonly names: (point: Point, nominal: number) => boolean;
  /** Whether one that is larger than the telling is named. */
  readonly larger: (point: Point) => boolean;
  /** Whether the same statement names an older, smaller one. */
  readonly smaller: (point: Point) => boolean;
}

/** Characters between the two. */
const BESIDE = 160;

function goneIn({ points }: Track): Gone {
  const gone = new Map<number, Point[]>();
  for (const point of points) {
    if (point.role !== 'previous' && point.role !== 'withdrawn' && point.role !== 'denied') continue;
    // "The claim that nine were killed is false": another's number, and none that had been counted
    if (point.role === 'denied' && !point.slots.negated) continue;
    const known = gone.get(point.telling.order);
    if (!known) gone.set(point.telling.order, [point]);
    else if (known.length < MOST_TRIED) known.push(point);
  }
  // "Seven, not nine. The police still speak of two": it is the seven that stand in the place of the nine.
  const replacing = new Set(points.flatMap(({ role, telling }) => (role === 'current' ? [telling] : [])));
  const beside = ({ telling, slots: { start, end } }: Point): readonly Point[] =>
    (gone.get(telling.order) ?? []).filter(
      ({ slots, role, telling: own }) =>
        Math.max(slots.start - end, start - slots.end) <= BESIDE &&
        (role === 'previous' || own === telling || !replacing.has(own)),
    );
  return {
    names: (point, nominal) => beside(point).some(({ reading }) => reading?.nominal === nominal),
    smaller: (point) =>
      (gone.get(point.telling.order) ?? []).some(
        ({ telling, role, reading }) =>
          role === 'previous' && telling === point.telling && (reading?.nominal ?? 0) < (point.reading?.nominal ?? 0),
      ),
    larger: (point) => beside(point).some(({ reading }) => (reading?.nominal ?? 0) > (point.reading?.nominal ?? 0)),
  };
}

/** Each value below one that had been told before, with all tellings of it that came after: decision 10. */
function fallen(values: readonly Value[], chain: readonly Value[], gone: Gone): readonly Decision[] {
  const onChain = new Set(chain);
  const decisions: Decision[] = [];
  for (const value of values) {
    const high = highestBefore(chain, value, gone);
    if (high) decisions.push(lower(value, high, pointsAfter(value, high), gone));
    else if (!onChain.has(value)) {
      const after = chain.find((other) => other.nominal < value.nominal && surelyBefore(value.known, other.known));
      if (after) decisions.push(lower(after, value, pointsAfter(after, value), gone));
      else {
        const beside = chain.find((other) => other.nominal > value.nominal);
        if (beside) decisions.push(outcome('late-arrival', value, beside, value.points, [LATE]));
      }
    }
  }
  return decisions;
}

/** The largest value of the chain that had been told for sure before some telling of a smaller one. */
function highestBefore(chain: readonly Value[], value: Value, gone: Gone): Value | undefined {
  const latest = lastOf(value, gone);
  // The chain only grows, in numbers and in time: the last that was told in time is the largest.
  const found = chain[countBefore(chain, ({ known }) => known.to <= latest) - 1];
  return found && found.nominal > value.nominal ? found : undefined;
}

/** The latest beginning among a value's tellings; of one that names a larger one before it, the end of its day. */
function lastOf({ points }: Value, gone: Gone): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    if (point.holds) last = Math.max(last, gone.larger(point) ? point.holds.to : point.holds.from);
  }
  return last;
}

/** The tellings of a value from when another had been told; what one report tells for one time has no order. */
function pointsAfter(value: Value, high: Value): readonly Point[] {
  const orders = new Set(
    high.points.flatMap(({ holds, telling }) => (holds?.from === high.known.to ? [telling.order] : [])),
  );
  return value.points.filter(
    ({ holds, telling }) =>
      holds !== undefined &&
      (high.known.to < holds.from || (high.known.to === holds.from && !orders.has(telling.order))),
  );
}

const LATE = say('late-arrival');

/** A value told after a higher one. */
function lower(value: Value, high: Value, after: readonly Point[], gone: Gone): Decision {
  if (agrees(value, high)) return outcome('agrees', value, high, after, [say('one-figure')]);
  const late = new Set(after);
  const corrected = value.points.filter(
    (point) =>
      (saysCorrected(point, high) || gone.names(point, high.nominal)) &&
      (late.has(point) || mayFollow(point, high, gone)),
  );
  if (corrected.length) return correction(value, high, corrected);
  if (after.length === 0) return outcome('late-arrival', value, high, value.points, [LATE]);
  const repeat = staleSince(value, high, after);
  if (repeat !== undefined)
    return outcome('stale-repeat', value, high, after, [say('stale-repeat', { hours: Math.round(STALE / HOUR) })]);
  if (value.nominal < SAME_SCOPE * high.nominal)
    return outcome('other-scope', value, high, after, [say('narrower-scope', { share: SAME_SCOPE })]);
  return contradiction(value, high, after);
}

/** "One man had been counted twice": what a correction speaks of beside the figure is no figure in its place. */
const CORRECTED = 0.5;

/** Decision 2 again: words of correction in the telling itself. */
const saysCorrected = ({ telling, slots, reading }: Point, high: Value): boolean =>
  slots.trend === 'down' ||
  (slots.trend !== 'up' &&
    telling.statement.topics.includes('correction') &&
    (reading?.nominal ?? 0) >= CORRECTED * high.nominal);

/** Words that name the way down need no dates that put it behind the higher figure, only none that put it before. */
const mayFollow = (point: Point, high: Value, gone: Gone): boolean =>
  (point.slots.trend === 'down' || gone.names(point, high.nominal)) &&
  point.holds !== undefined &&
  !surelyBefore(point.holds, high.known);

const correction = (value: Value, high: Value, points: readonly Point[]): Decision => ({
  outcome: 'corrected',
  value,
  points,
  against: [high],
  asserted: points.some(({ firm }) => firm) && isFirm(high),
  because: [say('words-correct')],
});

/** Decision 6: the value had been told before, and is told on within a day and a half. */
function staleSince(value: Value, high: Value, after: readonly Point[]): number | undefined {
  let earlier = Number.NEGATIVE_INFINITY;
  for (const { holds } of value.points)
    if (holds && holds.from < high.known.to && holds.to > earlier) earlier = holds.to;
  if (earlier === Number.NEGATIVE_INFINITY) return undefined;
  return after.every(({ holds }) => holds !== undefined && holds.from - earlier <= STALE) ? earlier : undefined;
}

/** What no other decision explains: two values for one thing. Asserted only for one time, told on named words. */
function contradiction(value: Value, high: Value, points: readonly Point[]): Decision {
  const because = [say('told-after', { value: { value: value.nominal }, after: { value: high.nominal } })];
  const sameTime = points.some((point) => high.points.some((other) => atOneTime(point, other)));
  if (sameTime) because.push(say('one-time'));
  const named = points.some(isSourced) && high.points.some(isSourced);
  if (named) because.push(say('on-named-words'));
  const isSure = (point: Point): boolean => point.firm && isSourced(point);
  const surely = points.some((point) => isSure(point) && high.points.some((o) => isSure(o) && atOneTime(point, o)));
  if (looksLikeSlip(value.nominal, high.nominal)) because.push(SLIP);
  return { outcome: 'conflict', value, points, against: [high], asserted: surely, because };
}
