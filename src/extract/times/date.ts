import type { TimeSense } from '../../language/shared/times.ts';
import { civilDate, dayNumber, easter, isDate, isoClock, isoYear, weekdayOf } from './calendar.ts';
import { fullYear } from './figures.ts';
import {
  centuryPlace,
  dayPlace,
  decadePlace,
  halfPlace,
  millenniumPlace,
  minutePlace,
  monthPlace,
  type Place,
  partPlace,
  quarterPlace,
  seasonPlace,
  yearPlace,
} from './place.ts';
import { placed, type Reading, type Setting } from './reading.ts';
import type { Tense } from './tense.ts';

/** How many sentences a year or a day that was told of stays in mind. */
const YEAR_MEMORY = 3;
const DAY_MEMORY = 3;
const HALF_YEAR = 183;
/** From this hour on a time told of a night lies before midnight. */
const NIGHTFALL = 18;
/** A date that names no year lies no further than this from publication in the direction its sentence tells; else it is the nearest. */
const FAR = 274;
const FAR_MONTH = 335;

const two = (n: number | undefined): string => (n === undefined ? 'XX' : String(n).padStart(2, '0'));

/** Minutes after midnight of a clock time; "halb neun" is nine less thirty. */
export function clockMinutes({ hour = 0, minute = 0, noon }: TimeSense): number {
  const whole = noon === 'pm' && hour < 12 ? hour + 12 : noon === 'am' && hour === 12 ? 0 : hour;
  return (((whole * 60 + minute) % 1440) + 1440) % 1440 || (whole === 24 ? 1440 : 0);
}

/** The tense of a sentence as it bears on a weekday. */
export function weekdayTense({ tense, openWeekdays, role }: Setting): Tense {
  const time = tense();
  // "remain closed until Friday": what ends on a day that is past would be told in the past
  return time === 'open' ? (role === 'until' ? 'future' : openWeekdays) : time;
}

/** The day of that weekday closest to `day`: before it or on it, unless the sentence looks ahead. */
export function nearestWeekday(day: number, weekday: number, tense: Tense): number {
  const ahead = (((weekday - weekdayOf(day)) % 7) + 7) % 7;
  return tense === 'future' || ahead === 0 ? day + ahead : day + ahead - 7;
}

/** The value of a date whose year, or whole anchor, is not known: XXXX-01-10. */
export function openDateValue(sense: TimeSense): string {
  const time = timeSuffix(sense);
  const { year, month, day, weekday, season, quarter, half, unit } = sense;
  const y = year === undefined ? 'XXXX' : isoYear(year);
  if (month !== undefined) return `${y}-${two(month)}${day === undefined && !time ? '' : `-${two(day)}`}${time}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${time}`;
  if (season) return `${y}-${season}`;
  if (quarter !== undefined) return `${y}-Q${quarter}`;
  if (half !== undefined) return `${y}-H${half}`;
  if (unit === 'W' || unit === 'WE') return `XXXX-WXX${unit === 'WE' ? '-WE' : ''}`;
  if (unit === 'M') return 'XXXX-XX';
  if (unit === 'Y') return 'XXXX';
  return `XXXX-XX-XX${time}`;
}

function timeSuffix(sense: TimeSense): string {
  if (sense.hour !== undefined) {
    const minutes = clockMinutes(sense);
    return `T${isoClock(Math.floor(minutes / 60), minutes % 60, sense.second)}`;
  }
  return sense.part ? `T${sense.part}` : '';
}

/** Ordinals come as a count, and a unit or a month: "20. Jahrhundert", "7th of January". */
function named(sense: TimeSense): TimeSense {
  const { n, unit } = sense;
  if (n === undefined) return sense;
  if (unit === undefined && sense.month !== undefined && sense.day === undefined) return { ...sense, day: n };
  if (unit === 'DE') return { ...sense, decade: n };
  if (unit === 'CE') return { ...sense, century: n - 1 };
  if (unit === 'ML') return { ...sense, millennium: n - 1 };
  if (unit === 'Q') return { ...sense, quarter: n };
  if (unit === 'H') return { ...sense, half: n };
  if (unit === 'HR') return { ...sense, hour: n };
  if (unit === 'Y') return { ...sense, year: fullYear(n, n < 100 ? 2 : 4) };
  return sense;
}

/** A date or time of day named by its parts; what is not named comes from what was told, or from publication. */
export function calendarPlace(raw: TimeSense, setting: Setting): Reading | undefined {
  const sense = named(raw);
  const { mod } = sense;
  if (sense.decade !== undefined) return placed(decadePlace(decadeOf(sense.decade, setting)), 'stated', mod);
  if (sense.century !== undefined)
    return sense.century < 0 ? undefined : placed(centuryPlace(sense.century), 'stated', mod);
  if (sense.millennium !== undefined) return placed(millenniumPlace(sense.millennium), 'stated', mod);
  if (sense.hour !== undefined && (clockMinutes(sense) > 1440 || (sense.hour === 24 && (sense.minute ?? 0) > 0)))
    return undefined;
  if (sense.month !== undefined && sense.day !== undefined && !isDate(sense.year, sense.month, sense.day))
    return undefined;
  if (sense.quarter !== undefined && (sense.quarter < 1 || sense.quarter > 4)) return undefined;
  if (sense.half !== undefined && (sense.half < 1 || sense.half > 2)) return undefined;
  const year = sense.year ?? yearOf(sense, setting);
  const basis = sense.year === undefined ? 'inferred' : 'stated';
  const isPartOfYear =
    sense.month ??
    sense.feast ??
    sense.season ??
    sense.quarter ??
    sense.half ??
    (sense.year !== undefined || sense.shift !== undefined);
  if (isPartOfYear === false) return ofDay(sense, setting);
  if (year === undefined) {
    const at = sense.feast && 'month' in sense.feast ? { ...sense, ...sense.feast } : sense;
    return {
      type: timeSuffix(sense) ? 'TIME' : 'DATE',
      value: openDateValue(at),
      ...(mod && { mod }),
      basis: 'inferred',
    };
  }
  const place = inYear(sense, year);
  return place && placed(place, basis, mod, sense.year);
}

function inYear(sense: TimeSense, year: number): Place | undefined {
  const day = dayIn(sense, year);
  if (day !== undefined) return timeOn(day, sense) ?? dayPlace(day);
  if (sense.month !== undefined && sense.day !== undefined) return undefined;
  if (sense.month !== undefined) return monthPlace(year, sense.month);
  if (sense.season) return seasonPlace(year, sense.season);
  if (sense.quarter !== undefined) return quarterPlace(year, sense.quarter);
  if (sense.half !== undefined) return halfPlace(year, sense.half);
  if (sense.until !== undefined) {
    const end = yearPlace(Math.floor(year / 100) * 100 + sense.until + (sense.until < year % 100 ? 100 : 0));
    const start = yearPlace(year);
    return { value: `${start.value}/${end.value}`, scale: 'day', from: start.from, to: end.to };
  }
  return yearPlace(year);
}

function dayIn({ month, day, feast }: TimeSense, year: number): number | undefined {
  if (feast)
    return 'easter' in feast ? easter(year, feast.orthodox) + feast.easter : dayNumber(year, feast.month, feast.day);
  if (month === undefined || day === undefined || !isDate(year, month, day)) return undefined;
  return dayNumber(year, month, day);
}

function timeOn(named: number, sense: TimeSense): Place | undefined {
  const day = sense.eve ? named - 1 : named;
  if (sense.hour !== undefined) return minutePlace(day * 1440 + clockMinutes(sense), sense.second);
  return sense.part ? partPlace(day, sense.part) : undefined;
}

/** A weekday or a time of day alone. */
function ofDay(sense: TimeSense, setting: Setting): Reading | undefined {
  const { published, told, sentence } = setting;
  const { mod } = sense;
  if (sense.weekday !== undefined) {
    if (!published) return { type: 'DATE', value: openDateValue(sense), basis: 'inferred' };
    const day = nearestWeekday(published.day, sense.weekday, weekdayTense(setting));
    return placed(timeOn(day, sense) ?? dayPlace(day), 'inferred', mod);
  }
  if (sense.hour === undefined && !sense.part) return undefined;
  const recent = told.day !== undefined && sentence - (told.daySentence ?? 0) <= DAY_MEMORY ? told.day : undefined;
  // A night without a day, in the past, is the one that ended on the day of publication.
  const isPastNight = sense.part === 'NI' && setting.tense() !== 'future';
  const isNext = isAfterMidnight(sense, setting);
  const isLate = told.night && (sense.hour ?? 0) >= NIGHTFALL;
  const day =
    recent === undefined
      ? published && published.day - (isPastNight ? 1 : 0)
      : recent - (isLate ? 1 : 0) + (isNext ? 1 : 0);
  const place = day === undefined ? undefined : timeOn(day, sense);
  return place
    ? placed(place, 'inferred', mod)
    : { type: 'TIME', value: `XXXX-XX-XX${timeSuffix(sense)}`, basis: 'inferred' };
}

/** "Until five in the morning", after ten in the evening of the same sentence: the next day's. */
function isAfterMidnight(sense: TimeSense, { told, sentence, role }: Setting): boolean {
  if (role !== 'until' || told.minute === undefined || told.daySentence !== sentence || sense.hour === undefined)
    return false;
  return told.minute % 1440 >= NIGHTFALL * 60 && clockMinutes(sense) < 720;
}

function decadeOf(decade: number, { published, fallbackYear }: Setting): number {
  if (decade >= 100) return Math.floor(decade / 10);
  const now = published ? civilDate(published.day).year : (fallbackYear ?? 2000);
  const century = Math.floor(now / 100) * 10;
  const same = century + Math.floor(decade / 10);
  return same * 10 > now ? same - 10 : same;
}

/** The year of a date that names none. */
function yearOf(sense: TimeSense, setting: Setting): number | undefined {
  const { published, fallbackYear } = setting;
  if (sense.shift !== undefined && sense.shift !== 0) return published && civilDate(published.day).year + sense.shift;
  if (!published) return remembered(setting) ?? fallbackYear;
  const now = civilDate(published.day).year;
  if (sense.shift === 0) return now;
  const recent = remembered(setting);
  // Last year's dates do not hold the tale in the past: a month named after them is as likely this year's.
  if (recent !== undefined && Math.abs(recent - now) > 1) return recent;
  const here = scaled(sense, published.day);
  const scale = scaled(sense, 1);
  const start = (year: number): number => inYear(sense, year)?.from ?? Number.NaN;
  const near = (year: number): boolean =>
    Math.abs(start(year) - here) <= (sense.day === undefined && !sense.feast ? FAR_MONTH : FAR) * scale;
  const tense = setting.tense();
  if (tense === 'past') {
    const before = start(now) <= here ? now : now - 1;
    if (near(before)) return before;
  } else if (tense === 'future') {
    const ahead = (inYear(sense, now)?.to ?? Number.NaN) > here ? now : now + 1;
    if (near(ahead)) return ahead;
  }
  const same = start(now);
  return same - here > HALF_YEAR * scale ? now - 1 : here - same > HALF_YEAR * scale ? now + 1 : now;
}

const scaled = (sense: TimeSense, day: number): number => (sense.hour !== undefined || sense.part ? day * 1440 : day);

/** The year told of a few sentences ago in the same block. */
export function remembered({ told, sentence, block }: Setting): number | undefined {
  return told.yearBlock === block && sentence - (told.yearSentence ?? 0) <= YEAR_MEMORY ? told.year : undefined;
}
