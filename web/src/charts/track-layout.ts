import type { FigurePoint } from '../../../src/model/index.ts';
import { placedAt } from '../../../src/picture/latest.ts';
import { momentOf } from './time-scale.ts';

/** A telling of a figure where the chart draws it, in pixels. */
export interface PlacedPoint {
  readonly point: FigurePoint;
  readonly x: number;
  readonly y: number;
  /** Where its bounds end: of "more than" and "at least" upwards, of a range both; the same as `y` where there are none. */
  readonly from: number;
  readonly to: number;
  /** Whether the bound is open: "more than" has no end. */
  readonly open: 'up' | 'down' | undefined;
}

interface Tick {
  readonly at: number;
  readonly value: number;
}

/** A day, or an hour of it; the first hour names its day, too. */
interface TimeTick extends Tick {
  readonly unit: 'day' | 'hour' | 'day and hour';
}

export interface TrackLayout {
  readonly points: readonly PlacedPoint[];
  /** Tellings whose time or value is not known: they stand in the table only. */
  readonly unplaced: readonly FigurePoint[];
  /** Under the chart: days, or hours where all was told within little more than one. */
  readonly days: readonly TimeTick[];
  readonly values: readonly Tick[];
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How long the stroke of an open bound is, in pixels. */
const OPEN = 22;
/** "About": so much of the value to either side. */
const ABOUT = 0.06;

/** A round step that cuts the span into at most so many parts: 1, 2 or 5 times a power of ten. */
export function roundStep(span: number, parts: number): number {
  const rough = Math.max(span, Number.EPSILON) / Math.max(1, parts);
  const power = 10 ** Math.floor(Math.log10(rough));
  const [step = 10] = [1, 2, 5, 10].filter((factor) => factor * power >= rough);
  return step * power;
}

/**
 * Places a track: time from left to right, value from the base line (0) up. Tellings of one moment and value stand beside
 * one another, so that none hides another.
 */
export function layoutTrack(track: readonly FigurePoint[], frame: Frame): TrackLayout {
  const known: { point: FigurePoint; time: number; low: number; high: number; value: number }[] = [];
  const unplaced: FigurePoint[] = [];
  for (const point of track) {
    const time = momentOf(placedAt(point));
    const low = point.value ?? point.low;
    const high = point.value ?? point.high;
    const value = low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high);
    if (Number.isNaN(time) || value === undefined || !Number.isFinite(value)) unplaced.push(point);
    else known.push({ point, time, value, low: low ?? value, high: high ?? value });
  }
  if (!known.length) return { points: [], unplaced, days: [], values: [] };
  const times = known.map(({ time }) => time);
  const first = Math.min(...times);
  const last = Math.max(...times);
  const span = Math.max(last - first, HOUR);
  const top = Math.max(...known.map(({ high }) => high), 1);
  const inner = { width: frame.width - frame.left - frame.right, height: frame.height - frame.top - frame.bottom };
  const base = frame.height - frame.bottom;
  const xOf = (time: number): number => frame.left + inner.width * (last === first ? 0.5 : (time - first) / span);
  const yOf = (value: number): number => base - inner.height * (Math.max(0, value) / top);
  const taken = new Map<string, number>();
  const points = known.map(({ point, time, value, low, high }): PlacedPoint => {
    const y = yOf(value);
    const plain = xOf(time);
    const key = `${Math.round(plain / 6)} ${Math.round(y / 6)}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    // to the right and left in turn, and back inside where there is no room
    const aside = (before % 2 ? 1 : -1) * Math.ceil(before / 2) * 9;
    const x = Math.min(frame.width - frame.right, Math.max(frame.left, plain + aside));
    const up = point.comparator === '>' || point.comparator === '>=';
    const down = point.comparator === '<' || point.comparator === '<=';
    const about = point.comparator === '~' ? value * ABOUT : 0;
    return {
      point,
      x,
      y,
      from: up ? Math.max(frame.top - 14, y - OPEN) : yOf(high + about),
      to: down ? Math.min(base, y + OPEN) : yOf(low - about),
      open: up ? 'up' : down ? 'down' : undefined,
    };
  });
  return { points, unplaced, days: timesOf(first, last, xOf, inner.width), values: valuesOf(top, yOf) };
}

/** How wide the words of a day or an hour are, in pixels. */
const TICK = 74;
/** Steps of hours that divide a day. */
const HOURS: readonly number[] = [1, 2, 3, 6, 12];

function timesOf(first: number, last: number, xOf: (time: number) => number, width: number): TimeTick[] {
  const most = Math.max(1, Math.floor(width / TICK));
  const step = HOURS.find((hours) => (last - first) / (hours * HOUR) <= most);
  if (first === last || last - first >= 1.5 * DAY || step === undefined) return daysOf(first, last, xOf, width);
  const ticks: TimeTick[] = [];
  for (let value = Math.ceil(first / (step * HOUR)) * step * HOUR; value <= last; value += step * HOUR) {
    const unit = value % DAY === 0 ? 'day' : ticks.length === 0 ? 'day and hour' : 'hour';
    ticks.push({ value, at: xOf(value), unit });
  }
  return ticks.length > 0 ? ticks : [{ value: first, at: xOf(first), unit: 'day and hour' }];
}

/** Days under the chart: no two nearer than their words are wide. */
function daysOf(first: number, last: number, xOf: (time: number) => number, width: number): TimeTick[] {
  const start = Math.floor(first / DAY) * DAY;
  const count = Math.floor((Math.floor(last / DAY) * DAY - start) / DAY) + 1;
  const step = Math.max(1, Math.ceil(count / Math.max(1, Math.floor(width / TICK))));
  const ticks: TimeTick[] = [];
  for (let day = 0; day < count; day += step) {
    const value = start + day * DAY;
    ticks.push({ value, at: xOf(Math.min(last, Math.max(first, value + DAY / 2))), unit: 'day' });
  }
  return ticks;
}

function valuesOf(top: number, yOf: (value: number) => number): Tick[] {
  const step = roundStep(top, 4);
  const ticks: Tick[] = [];
  for (let value = 0; value <= top * 1.0001; value += step) ticks.push({ value, at: yOf(value) });
  return ticks;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Which labels can stand without covering one another, the weightiest first: indexes into `labels`. */
export function labelsThatFit(labels: readonly Label[], height = 14): ReadonlySet<number> {
  const kept: number[] = [];
  for (const [index, { x, y, width }] of labels.entries()) {
    const free = kept.every((other) => {
      const there = labels[other];
      return !there || Math.abs(there.y - y) >= height || x + width <= there.x || there.x + there.width <= x;
    });
    if (free) kept.push(index);
  }
  return new Set(kept);
}

/** The tellings that hold, by the party that tells them: each has a line of its own. */
export function waysOf<Mark extends { readonly point: FigurePoint }>(marks: readonly Mark[]): (readonly Mark[])[] {
  const ways = new Map<number | undefined, Mark[]>();
  for (const mark of marks) {
    const { role, party } = mark.point;
    const way = ways.get(party);
    if (role === 'current' && way) way.push(mark);
    else if (role === 'current') ways.set(party, [mark]);
  }
  return [...ways.values()];
}

/** The points of a line through marks. */
export const lineThrough = (marks: readonly { readonly x: number; readonly y: number }[]): string =>
  marks.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
