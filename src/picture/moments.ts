import { Stretch } from '../link/stretch.ts';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const DAY = 86_400_000;

/** How exactly an ISO 8601 time is given. */
export type Precision = 'year' | 'month' | 'day' | 'time';

/** The precision of an ISO 8601 date or date and time; undefined where it is neither, or no calendar has that day. */
export function precisionOf(iso: string): Precision | undefined {
  if (!stretchOf(iso)) return undefined;
  return iso.length <= 4 ? 'year' : iso.length <= 7 ? 'month' : iso.length <= 10 ? 'day' : 'time';
}

/**
 * The stretch that an ISO 8601 year, month, day or date and time stands for: a day is 24 hours, a time no more than an
 * instant. A time without an offset is taken for UTC. Undefined where it is no such time (31 February).
 */
export function stretchOf(iso: string | undefined): Stretch | undefined {
  if (iso === undefined) return undefined;
  if (remembered.has(iso)) return remembered.get(iso);
  const stretch = readStretch(iso);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(iso, stretch);
  return stretch;
}

/** Few days are told many times. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, Stretch | undefined>();

function readStretch(iso: string): Stretch | undefined {
  const match = ISO.exec(iso);
  if (!match) return undefined;
  const [, year = '', month, day, hour, minute, second, offset] = match;
  const y = Number(year);
  if (month === undefined) return new Stretch(Date.UTC(y, 0), Date.UTC(y + 1, 0));
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (day === undefined) return new Stretch(Date.UTC(y, m - 1), Date.UTC(y, m));
  const from = Date.UTC(y, m - 1, Number(day));
  if (new Date(from).getUTCDate() !== Number(day)) return undefined;
  if (hour === undefined) return new Stretch(from, from + DAY);
  const h = Number(hour);
  const min = Number(minute);
  const s = Number(second ?? 0);
  if (h > 24 || min > 59 || s > 60) return undefined;
  const at = from + ((h * 60 + min) * 60 + s) * 1000 - offsetOf(offset);
  return new Stretch(at, at);
}

function offsetOf(offset: string | undefined): number {
  if (offset === undefined || offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return sign * minutes * 60_000;
}

/** The stretch of a half-open interval given as two ISO times. */
export function stretchBetween(
  interval: { readonly from: string; readonly to: string } | undefined,
): Stretch | undefined {
  const from = stretchOf(interval?.from);
  const to = stretchOf(interval?.to);
  return from && to && to.from >= from.from ? new Stretch(from.from, to.from) : undefined;
}

/** Whether `a` was over before `b` began. */
export const surelyBefore = (a: Stretch, b: Stretch): boolean => a.to <= b.from && a.from < b.from;

/** Whether the two share some time, or touch the same instant. */
export const overlaps = (a: Stretch, b: Stretch): boolean =>
  a.from === b.from ||
  (a.from < b.to && b.from < a.to) ||
  (a.from <= b.from && b.from < a.to) ||
  (b.from <= a.from && a.from < b.to);

/** "2022-01-08", the day of a stretch's beginning in UTC. */
export const dayOf = ({ from }: Stretch): string => new Date(from).toISOString().slice(0, 10);
