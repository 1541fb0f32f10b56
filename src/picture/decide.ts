import { chainOf } from './chain.ts';
import { comparable, movementOf } from './kinds.ts';
import { overlaps, surelyBefore } from './moments.ts';
import type { Telling } from './situation.ts';
import type { Point, Track, Value } from './tracks.ts';
import { agree, looksLikeSlip, type Reading } from './values.ts';
import { countedText, numberText } from './words.ts';

/** What became of two values of one track that were held against each other. Only the last four are findings. */
export type Outcome =
  | 'agrees'
  | 'stale-repeat'
  | 'late-arrival'
  | 'other-scope'
  | 'grew'
  | 'rose'
  | 'corrected'
  | 'conflict';

export interface Decision {
  readonly outcome: Outcome;
  /** The value that it is about. */
  readonly value: Value;
  /** The tellings of it that were judged. */
  readonly points: readonly Point[];
  /** What it was held against; the steps of a count that grew, without the last. */
  readonly against: readonly Value[];
  readonly asserted: boolean;
  readonly because: readonly string[];
}

export interface Withdrawn {
  readonly nominal: number;
  readonly by: readonly Point[];
  /** Tellings of it as a figure that holds. */
  readonly rests: readonly Point[];
}

export interface Decided {
  readonly withdrawn: readonly Withdrawn[];
  readonly decisions: readonly Decision[];
}

const HOUR = 3_600_000;
/** As long as an older figure goes on being told without anyone meaning a correction. */
const STALE = 36 * HOUR;
/** True decreases lay at .84 and more of the figure before; what lies below this was of another scope each time. */
const SAME_SCOPE = 0.8;

/** A count that is told ten times as high as before is more likely of something else. */
const GREATEST_STEP = 10;

/** Decides, in the order of its functions, what the values of a track are to each other. */
export function decide(track: Track): Decided {
  const withdrawn = withdrawals(track);
  if (!canCompare(track)) return { withdrawn, decisions: [] };
  const gone = new Set(withdrawn.map(({ nominal }) => nominal));
  const values = track.values.filter(({ nominal }) => !gone.has(nominal));
  if (values.length < 2) return { withdrawn, decisions: [] };
  const movement = track.slots.extent === 'stock' ? movementOf(track.slots.counts) : 'free';
  const decisions =
    movement === 'grows' ? growing(values, track) : movement === 'falls' ? falling(values, track) : free(values);
  return { withdrawn, decisions };
}

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

/** Decision 4: tight intervals that meet are one figure, told rounder or vaguer. */
function agrees(a: Value, b: Value): boolean {
  for (const one of variants(a)) for (const other of variants(b)) if (agree(one, other)) return true;
  return false;
}

const remembered = new WeakMap<Value, readonly Reading[]>();

/** The readings of a value with its different comparators. */
function variants(value: Value): readonly Reading[] {
  const known = remembered.get(value);
  if (known) return known;
  const found = new Map<string, Reading>();
  for (const { reading } of value.points) if (reading) found.set(`${reading.low} ${reading.high}`, reading);
  const readings = [...found.values()];
  remembered.set(value, readings);
  return readings;
}

const isFirm = (value: Value): boolean => value.points.some(({ firm }) => firm);

/** A count that only grows: decisions 5 to 8, 10 and 11. */
function growing(values: readonly Value[], track: Track): readonly Decision[] {
  const chain = chainOf(withoutRounder(values));
  return [...grown(chain, values, track), ...fallen(values, chain)];
}

/** Decision 5: larger and not certainly earlier is an update, whoever says it. One finding for the whole way. */
function grown(chain: readonly Value[], values: readonly Value[], { slots }: Track): readonly Decision[] {
  const steps = chain.filter((value, index) => {
    const before = chain[index - 1];
    return before === undefined || value.nominal > before.nominal;
  });
  const last = steps.at(-1);
  if (!last || steps.length < 2) return [];
  const apart = steps.flatMap((value, index) => {
    const before = steps[index - 1];
    return before && !agrees(before, value) ? [{ before, value }] : [];
  });
  if (!apart.length) return [];
  const kind = countedText(slots.counts);
  return [
    {
      outcome: 'grew',
      value: last,
      points: [...last.points, ...rounder(values, steps).flatMap(({ points }) => points)],
      against: steps.slice(0, -1),
      asserted: apart.some(
        ({ before, value }) => isFirm(before) && isFirm(value) && value.nominal <= GREATEST_STEP * before.nominal,
      ),
      because: [`the number of those ${kind} only grows: a larger one told later is an update, whoever tells it`],
    },
  ];
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
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.nominal ?? 0) < nominal) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each value below one that had been told before, with all tellings of it that came after: decision 10. */
function fallen(values: readonly Value[], chain: readonly Value[]): readonly Decision[] {
  const onChain = new Set(chain);
  const decisions: Decision[] = [];
  for (const value of values) {
    const high = highestBefore(chain, value);
    if (high) decisions.push(lower(value, high, pointsAfter(value, high)));
    else if (!onChain.has(value)) {
      const after = chain.find((other) => other.nominal < value.nominal && surelyBefore(value.known, other.known));
      if (after) decisions.push(lower(after, value, pointsAfter(after, value)));
      else {
        const beside = chain.find((other) => other.nominal > value.nominal);
        if (beside) decisions.push(outcome('late-arrival', value, beside, value.points, [LATE]));
      }
    }
  }
  return decisions;
}

/** The largest value of the chain that had been told for sure before some telling of a smaller one. */
function highestBefore(chain: readonly Value[], value: Value): Value | undefined {
  const latest = lastOf(value);
  // The chain only grows, in numbers and in time: the last that was told in time is the largest.
  let low = 0;
  let high = chain.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chain[middle]?.known.to ?? 0) <= latest) low = middle + 1;
    else high = middle;
  }
  const found = chain[low - 1];
  return found && found.nominal > value.nominal ? found : undefined;
}

/** The latest beginning among a value's tellings. */
function lastOf({ points }: Value): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { holds } of points) if (holds && holds.from > last) last = holds.from;
  return last;
}

const pointsAfter = (value: Value, high: Value): readonly Point[] =>
  value.points.filter(({ holds }) => holds !== undefined && high.known.to <= holds.from);

const LATE = 'which of the two was told first is not sure: an older figure that arrived late';

/** A value told after a higher one. */
function lower(value: Value, high: Value, after: readonly Point[]): Decision {
  if (agrees(value, high))
    return outcome('agrees', value, high, after, ['told rounder or vaguer, the two are one figure']);
  const corrected = after.filter((point) => saysCorrected(point, high));
  if (corrected.length) return correction(value, high, corrected);
  if (after.length === 0) return outcome('late-arrival', value, high, value.points, [LATE]);
  const repeat = staleSince(value, high, after);
  if (repeat !== undefined)
    return outcome('stale-repeat', value, high, after, [
      `told before the higher figure, and repeated within ${Math.round(STALE / HOUR)} hours without a word of correction`,
    ]);
  if (value.nominal < SAME_SCOPE * high.nominal)
    return outcome('other-scope', value, high, after, [
      `below ${SAME_SCOPE} of the other, without a word of correction: it may count something narrower`,
    ]);
  return contradiction(value, high, after);
}

const outcome = (
  kind: Outcome,
  value: Value,
  against: Value,
  points: readonly Point[],
  because: readonly string[],
): Decision => ({ outcome: kind, value, points, against: [against], asserted: false, because });

/** Decision 2 again: words of correction, or the higher figure named as the one before, in the telling itself. */
function saysCorrected({ telling, slots }: Point, high: Value): boolean {
  const { statement } = telling;
  if (slots.trend === 'down' || statement.topics.includes('correction')) return true;
  return statement.figures.some(
    ({ role, value }) => (role === 'previous' || role === 'withdrawn') && value === high.nominal,
  );
}

const correction = (value: Value, high: Value, points: readonly Point[]): Decision => ({
  outcome: 'corrected',
  value,
  points,
  against: [high],
  asserted: points.some(({ firm }) => firm) && isFirm(high),
  because: ['the words say that the figure was corrected'],
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
  const because = [
    `${numberText(value.nominal)} is told after ${numberText(high.nominal)}, and no word of a correction stands with it`,
  ];
  const sameTime = points.some((point) => high.points.some((other) => atOneTime(point, other)));
  if (sameTime) because.push('both are told for the same time');
  const named = points.some(hasSource) && high.points.some(hasSource);
  if (named) because.push('both are told on a named word');
  if (looksLikeSlip(value.nominal, high.nominal))
    because.push('the two are written with the same digits: one may be a slip');
  const asserted = sameTime && named && points.some(({ firm }) => firm) && isFirm(high);
  return { outcome: 'conflict', value, points, against: [high], asserted, because };
}

const hasSource = ({ telling }: Point): boolean => isNamed(telling);
const isNamed = ({ speaker, statement }: Telling): boolean =>
  speaker !== undefined || (statement.speakerText !== undefined && statement.speakerAs !== 'anonymous');

const DAY = 24 * HOUR;

/** Whether two tellings are for one time: of the same day, or as the words say of stretches that overlap. */
function atOneTime(a: Point, b: Point): boolean {
  if (!a.holds || !b.holds) return false;
  return overlaps(a.holds, b.holds) || Math.floor(a.holds.from / DAY) === Math.floor(b.holds.from / DAY);
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

/** A count that may move both ways: only two named words for one time are held against each other. */
const free = (values: readonly Value[]): readonly Decision[] => disputed(values);

/**
 * Two named sources for one time with two values, each held against the value that most origins tell. Far apart they
 * count different things, unless one report sets them against each other.
 */
function disputed(values: readonly Value[]): readonly Decision[] {
  const leading = values.reduce((best, value) => (value.origins.low > best.origins.low ? value : best));
  const decisions: Decision[] = [];
  for (const value of values) {
    if (value === leading || agrees(value, leading)) continue;
    const points = value.points.filter((point) => point.firm && hasSource(point));
    const pair = firstPair(points, leading.points);
    if (!pair) continue;
    const [point, other] = pair;
    const small = Math.min(value.nominal, leading.nominal);
    const large = Math.max(value.nominal, leading.nominal);
    const together = point.telling.order === other.telling.order;
    if (small < SAME_SCOPE * large && !together)
      decisions.push(
        outcome('other-scope', value, leading, points, [
          `below ${SAME_SCOPE} of the other: it may count something else`,
        ]),
      );
    else
      decisions.push({
        outcome: 'conflict',
        value,
        points,
        against: [leading],
        asserted: point.slots.asOfBasis === 'stated' && other.slots.asOfBasis === 'stated',
        because: ['two named sources tell different figures for the same time'],
      });
  }
  return decisions;
}

/** So many tellings of a value are looked at for one that can be held against another. */
const MOST_COMPARED = 30;

function firstPair(a: readonly Point[], b: readonly Point[]): readonly [Point, Point] | undefined {
  const others = b.filter((point) => point.firm && hasSource(point)).slice(0, MOST_COMPARED);
  for (const one of a.slice(0, MOST_COMPARED)) {
    const found = others.find((other) => other.telling.speaker !== one.telling.speaker && atOneTime(one, other));
    if (found) return [one, found];
  }
  return undefined;
}
