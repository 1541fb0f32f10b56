import { dayNumber, isDate } from './calendar.ts';

/** A point that times are reckoned from: a day, and the minute where it is known. Both count from 1970-01-01. */
export interface Anchor {
  readonly day: number;
  readonly minute?: number;
}

const PUBLISHED = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/;

/** The anchor that an ISO 8601 date or date and time gives, by its own wall clock. */
export function anchorOf(iso: string | undefined): Anchor | undefined {
  const found = iso ? PUBLISHED.exec(iso) : null;
  if (!found) return undefined;
  const [year, month, date, hour, minute] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || month === undefined || date === undefined || !isDate(year, month, date)) return undefined;
  const day = dayNumber(year, month, date);
  return hour !== undefined && minute !== undefined ? { day, minute: day * 1440 + hour * 60 + minute } : { day };
}

/** What the report has told of so far: later expressions may be reckoned from it. */
export interface Told {
  /** The last day named, and the minute where a time of day was. */
  readonly day: number | undefined;
  readonly minute: number | undefined;
  readonly daySentence: number | undefined;
  /** Whether that day is the morning of a night that was told of: its late hours lie on the day before. */
  readonly night: boolean | undefined;
  /** First day of the last date told, however coarse, and its sentence: years later and earlier count from it. */
  readonly start: number | undefined;
  readonly startSentence: number | undefined;
  /** The last year named in words. */
  readonly year: number | undefined;
  readonly yearSentence: number | undefined;
  readonly yearBlock: number | undefined;
  /** Whether the last time lay in the future, and in which sentence. */
  readonly ahead: number | undefined;
}
export const NOTHING_TOLD: Told = {
  day: undefined,
  minute: undefined,
  daySentence: undefined,
  night: undefined,
  start: undefined,
  startSentence: undefined,
  year: undefined,
  yearSentence: undefined,
  yearBlock: undefined,
  ahead: undefined,
};
