/** Days of the proleptic Gregorian calendar, counted from 1970-01-01, and their ISO 8601 spellings. */

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a day. `month` may lie outside 1 to 12: it carries into the year. */
export function dayNumber(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  // Years begin in March, so that the leap day is the last: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  const y = m <= 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number. */
export function civilDate(days: number): CivilDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** Days of a month. */
const daysInMonth = (year: number, month: number): number => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** Whether the calendar has that day; without a year, whether any year has it. */
export const isDate = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** The ISO 8601 week of a day: it belongs to the year of its Thursday. */
export function isoWeek(days: number): { year: number; week: number } {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Easter Sunday: Gregorian after the anonymous computus (Meeus/Jones/Butcher), Orthodox after Meeus's Julian one. */
export function easter(year: number, orthodox = false): number {
  if (orthodox) {
    const d = (19 * (year % 19) + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const month = Math.floor((d + e + 114) / 31);
    const julian = dayNumber(year, month, ((d + e + 114) % 31) + 1);
    return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2;
  }
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayNumber(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}

/** ISO 8601 with years of four digits; months from 1. */
export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

/** The ISO 8601 spelling of a day number. */
export function isoDay(days: number): string {
  const { year, month, day } = civilDate(days);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** A time of day as ISO 8601 writes it, without a date: 09:05, 09:05:30. */
export const isoClock = (hour: number, minute: number, second?: number): string =>
  `${pad(hour)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}`;

/** The ISO 8601 spelling of a minute counted from 1970-01-01T00:00. */
export function isoMinute(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const rest = minutes - days * 1440;
  return `${isoDay(days)}T${isoClock(Math.floor(rest / 60), rest % 60)}`;
}
