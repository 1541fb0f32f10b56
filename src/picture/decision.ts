import type { Message } from '../model/index.ts';
import { overlaps } from './moments.ts';
import type { Point, Value } from './points.ts';
import { hasSource } from './sourced.ts';
import { agree, type Reading } from './values.ts';

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
  readonly because: readonly Message[];
  /** Of a dispute between parties: values that they had told before, on either side. */
  readonly earlier?: readonly Value[];
  /** Of the count of one party: what it tells on its own word. */
  readonly by?: readonly Point[];
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

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** True decreases lay at .84 and more of the figure before; what lies below this was of another scope each time. */
export const SAME_SCOPE = 0.8;

/** Decision 4: tight intervals that meet are one figure, told rounder or vaguer. */
export function agrees(a: Value, b: Value): boolean {
  for (const one of variants(a)) for (const other of variants(b)) if (agree(one, other)) return true;
  return false;
}

const remembered = new WeakMap<Value, readonly Reading[]>();

/** The readings of a value with its different comparators. */
export function variants(value: Value): readonly Reading[] {
  const known = remembered.get(value);
  if (known) return known;
  const found = new Map<string, Reading>();
  for (const { reading } of value.points) if (reading) found.set(`${reading.low} ${reading.high}`, reading);
  const readings = [...found.values()];
  remembered.set(value, readings);
  return readings;
}

export const isFirm = (value: Value): boolean => value.points.some(({ firm }) => firm);

export const outcome = (
  kind: Outcome,
  value: Value,
  against: Value,
  points: readonly Point[],
  because: readonly Message[],
): Decision => ({ outcome: kind, value, points, against: [against], asserted: false, because });

/** Whether two tellings are on one word. */
export type OneVoice = (a: Point, b: Point) => boolean;

/** Two tellings on the word of one speaker, or of those who are called alike. */
export const sameSpeaker: OneVoice = ({ telling: a }, { telling: b }) =>
  a.speaker === undefined || b.speaker === undefined
    ? a.statement.speakerText === b.statement.speakerText
    : a.speaker === b.speaker;

/** Whether a value is told on someone's word, who is named or described. */
export const isSourced = ({ telling }: Point): boolean => hasSource(telling);

/** Whether two tellings are for one time: of the same day, or as the words say of stretches that overlap. */
export function atOneTime(a: Point, b: Point): boolean {
  if (!a.holds || !b.holds) return false;
  return overlaps(a.holds, b.holds) || Math.floor(a.holds.from / DAY) === Math.floor(b.holds.from / DAY);
}
