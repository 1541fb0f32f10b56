import type { DayPart, Season, TimeMod, TimeSense, TimeUnit } from '../../language/shared/times.ts';
import { civilDate, dayNumber, isoDay, isoMinute, isoMonth, isoWeek, isoYear, weekdayOf } from './calendar.ts';

/** A value on the calendar and the half-open interval it covers, in days or in minutes from 1970-01-01. */
export interface Place {
  readonly value: string;
  readonly scale: 'day' | 'minute';
  readonly from: number;
  readonly to: number;
}

const dayRange = (value: string, from: number, to: number): Place => ({ value, scale: 'day', from, to });

export const yearPlace = (year: number): Place =>
  dayRange(isoYear(year), dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1));

export function monthPlace(year: number, month: number): Place {
  const from = dayNumber(year, month, 1);
  const date = civilDate(from);
  return dayRange(isoMonth(date.year, date.month), from, dayNumber(year, month + 1, 1));
}

export const dayPlace = (day: number): Place => dayRange(isoDay(day), day, day + 1);

/** The ISO week that a day lies in, from Monday. */
function weekPlace(day: number): Place {
  const { year, week } = isoWeek(day);
  const monday = day - weekdayOf(day) + 1;
  return dayRange(`${isoYear(year)}-W${String(week).padStart(2, '0')}`, monday, monday + 7);
}

/** Saturday and Sunday of the week that a day lies in. */
function weekendPlace(day: number): Place {
  const { value, to } = weekPlace(day);
  return dayRange(`${value}-WE`, to - 2, to);
}

/** The seasons of the northern hemisphere by whole months, as weather services count; winter begins in its year's December. */
const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
export const seasonPlace = (year: number, season: Season): Place =>
  dayRange(
    `${isoYear(year)}-${season}`,
    dayNumber(year, SEASON_START[season], 1),
    dayNumber(year, SEASON_START[season] + 3, 1),
  );

export const quarterPlace = (year: number, quarter: number): Place =>
  dayRange(`${isoYear(year)}-Q${quarter}`, dayNumber(year, quarter * 3 - 2, 1), dayNumber(year, quarter * 3 + 1, 1));

export const halfPlace = (year: number, half: number): Place =>
  dayRange(`${isoYear(year)}-H${half}`, dayNumber(year, half * 6 - 5, 1), dayNumber(year, half * 6 + 1, 1));

/** `decade` is its first year without the last digit: 199. */
export const decadePlace = (decade: number): Place =>
  dayRange(String(decade).padStart(3, '0'), dayNumber(decade * 10, 1, 1), dayNumber(decade * 10 + 10, 1, 1));

/** `century` is its years' first two digits: 18 for the 19th. */
export const centuryPlace = (century: number): Place =>
  dayRange(String(century).padStart(2, '0'), dayNumber(century * 100, 1, 1), dayNumber(century * 100 + 100, 1, 1));

export const millenniumPlace = (millennium: number): Place =>
  dayRange(String(millennium), dayNumber(millennium * 1000, 1, 1), dayNumber(millennium * 1000 + 1000, 1, 1));

/** First and last hour of the parts of a day, as far as everyday speech has them; the night ends on the next day. */
const PART_HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [22, 30],
  DT: [6, 18],
};

export function partPlace(day: number, part: DayPart): Place {
  const [from, to] = PART_HOURS[part];
  return {
    value: `${isoDay(day)}T${part}`,
    scale: 'minute',
    from: day * 1440 + from * 60,
    to: day * 1440 + to * 60,
  };
}

/** A minute, counted from 1970-01-01T00:00; one second of it where `second` is given. */
export function minutePlace(minute: number, second?: number): Place {
  const suffix = second === undefined ? '' : `:${String(second).padStart(2, '0')}`;
  return { value: `${isoMinute(minute)}${suffix}`, scale: 'minute', from: minute, to: minute + 1 };
}

/** The unit of time that a day lies in, moved by `shift` of its kind. */
export function unitPlace(day: number, unit: TimeUnit, shift: number): Place | undefined {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'D':
      return dayPlace(day + shift);
    case 'W':
      return weekPlace(day + 7 * shift);
    case 'WE':
      return weekendPlace(day + 7 * shift);
    case 'M':
      return monthPlace(year, month + shift);
    case 'Q': {
      const index = year * 4 + Math.floor((month - 1) / 3) + shift;
      return quarterPlace(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1);
    }
    case 'H': {
      const index = year * 2 + (month > 6 ? 1 : 0) + shift;
      return halfPlace(Math.floor(index / 2), (((index % 2) + 2) % 2) + 1);
    }
    case 'Y':
      return yearPlace(year + shift);
    case 'DE':
      return decadePlace(Math.floor(year / 10) + shift);
    case 'CE':
      return centuryPlace(Math.floor(year / 100) + shift);
    case 'ML':
      return millenniumPlace(Math.floor(year / 1000) + shift);
    default:
      return undefined;
  }
}

const UNIT_MINUTES: Partial<Readonly<Record<TimeUnit, number>>> = { HR: 60, MIN: 1, S: 1 / 60 };
const UNIT_MONTHS: Partial<Readonly<Record<TimeUnit, number>>> = { M: 1, Q: 3, H: 6, Y: 12, DE: 120, CE: 1200 };

/** A day moved by a count of units of a day or longer; the 31st of a shorter month is its last day. */
export function moveDay(day: number, unit: TimeUnit, count: number): number | undefined {
  if (unit === 'D') return day + Math.round(count);
  if (unit === 'W' || unit === 'WE') return day + Math.round(7 * count);
  const months = UNIT_MONTHS[unit];
  if (months === undefined) return undefined;
  const date = civilDate(day);
  const first = dayNumber(date.year, date.month + Math.round(months * count), 1);
  const target = civilDate(first);
  const length = dayNumber(target.year, target.month + 1, 1) - first;
  return first + Math.min(date.day, length) - 1;
}

/** Minutes of a unit shorter than a day. */
export const minutesOf = (unit: TimeUnit): number | undefined => UNIT_MINUTES[unit];

/** What is said as the unit of a moved time: three weeks ago is a week, three years ago a year. */
export function grainPlace(day: number, unit: TimeUnit): Place | undefined {
  return unit === 'H' || unit === 'Q' ? unitPlace(day, 'M', 0) : unitPlace(day, unit, 0);
}

/** The first, middle or last third of a place, for "Anfang", "Mitte", "Ende". */
export function thirdOf(place: Place, mod: TimeMod | undefined): Place {
  if (mod !== 'START' && mod !== 'MID' && mod !== 'END') return place;
  const length = place.to - place.from;
  if (place.scale !== 'day' || length < 3) return place;
  const first = civilDate(place.from);
  const end = civilDate(place.to);
  const months = (end.year - first.year) * 12 + end.month - first.month;
  // Years and longer are cut between months, all else between days.
  const cut =
    length > 300 && months % 3 === 0
      ? (thirds: number) => dayNumber(first.year, first.month + (months / 3) * thirds, 1)
      : (thirds: number) => place.from + Math.floor(length / 3) * thirds;
  const from = mod === 'START' ? place.from : cut(mod === 'MID' ? 1 : 2);
  const to = mod === 'END' ? place.to : cut(mod === 'MID' ? 2 : 1);
  return { ...place, from, to };
}

const DATE_UNITS: Partial<Readonly<Record<TimeUnit, string>>> = {
  ML: 'ML',
  CE: 'CE',
  DE: 'DE',
  Y: 'Y',
  Q: 'Q',
  M: 'M',
  WE: 'WE',
  W: 'W',
  D: 'D',
};
const CLOCK_UNITS: Partial<Readonly<Record<TimeUnit, string>>> = { HR: 'H', MIN: 'M', S: 'S' };

/** The TIMEX3 value of a length of time: P2Y9M, PT40M, PXD. */
export function durationValue(sense: TimeSense): string | undefined {
  const { unit, n, unit2, n2, vague } = sense;
  if (unit === undefined) {
    if (sense.season) return `P${vague ? 'X' : (n ?? 1)}${sense.season}`;
    if (sense.part) return `PT${vague ? 'X' : (n ?? 1)}${sense.part}`;
    return undefined;
  }
  let date = '';
  let clock = '';
  const add = (count: number | undefined, of: TimeUnit): void => {
    const amount = vague ? 'X' : count === undefined ? 1 : of === 'H' ? count * 6 : count;
    const letter = of === 'H' ? 'M' : DATE_UNITS[of];
    if (letter) date += `${amount}${letter}`;
    else clock += `${amount}${CLOCK_UNITS[of] ?? ''}`;
  };
  add(n, unit);
  if (unit2) add(n2, unit2);
  return `P${date}${clock && `T${clock}`}`;
}
