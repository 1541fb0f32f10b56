import type { Locale } from '../../../src/wording/index.ts';
import type { Messages } from './en.ts';

export type { Locale };

/** A figure as the model has it: a value or bounds, and how firm. */
interface Amount {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly comparator?: keyof Messages['common']['compared'] | undefined;
}

export interface Format {
  /** 4,400 or 4.400. */
  readonly number: (value: number) => string;
  /** "more than 4,400", "2,000 to 2,500". */
  readonly amount: (amount: Amount) => string;
  /** "8 January 2022, 22:16" of an ISO date or date and time, as far as it goes; times stand as they were told, unconverted. */
  readonly date: (iso: string) => string;
  /** "8 Jan 2022, 22:16": for lists. */
  readonly short: (iso: string) => string;
  /** "8 Jan", with the year where it is not `year`. */
  readonly day: (iso: string, year?: number) => string;
  /** "22:16" of an ISO date and time, unconverted. */
  readonly clock: (iso: string) => string;
  /** "Jan 2022", for axes. */
  readonly month: (iso: string) => string;
  /** The name of a language or country by its code. */
  readonly languageName: (code: string) => string;
  readonly countryName: (code: string) => string;
  /** Of a moment of the reader's own clock (a judgement): in local time. */
  readonly moment: (iso: string) => string;
}

const ISO = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/;

/** Dates, numbers and names by locale. */
export function formatOf(locale: Locale, { common }: Messages): Format {
  const tag = locale === 'en' ? 'en-GB' : 'de-DE';
  const numbers = new Intl.NumberFormat(locale === 'en' ? 'en' : 'de', { maximumFractionDigits: 3 });
  const full = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonths = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const shortYear = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const languages = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' });
  const countries = new Intl.DisplayNames([tag], { type: 'region', fallback: 'code' });
  const named = (names: Intl.DisplayNames, code: string): string => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
  const number = (value: number): string => numbers.format(value);
  return {
    number,
    amount: ({ value, low, high, comparator = '=' }) => {
      if (value !== undefined) return common.compared[comparator](number(value));
      if (low !== undefined && high !== undefined) return common.range(number(low), number(high));
      if (low !== undefined) return common.compared['>='](number(low));
      return high === undefined ? common.aFigure : common.compared['<='](number(high));
    },
    date: (iso) => {
      const [, year, month, day, time, zone] = ISO.exec(iso) ?? [];
      if (year === undefined) return iso;
      if (month === undefined) return year;
      const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
      if (Number.isNaN(at)) return iso;
      if (day === undefined) return months.format(at);
      const clock =
        time === undefined ? '' : `, ${time}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` ${zone}`}`;
      return full.format(at) + clock;
    },
    short: (iso) => {
      const [, year, month, day, time] = ISO.exec(iso) ?? [];
      if (year === undefined || month === undefined || day === undefined) return iso;
      const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
      return Number.isNaN(at) ? iso : shortYear.format(at) + (time === undefined ? '' : `, ${time}`);
    },
    day: (iso, year) => {
      const [, y, month, day] = ISO.exec(iso) ?? [];
      if (y === undefined || month === undefined || day === undefined) return iso;
      const at = Date.UTC(Number(y), Number(month) - 1, Number(day));
      return (Number(y) === year ? short : shortYear).format(at);
    },
    clock: (iso) => ISO.exec(iso)?.[4] ?? '',
    month: (iso) => {
      const [, year, month] = ISO.exec(iso) ?? [];
      return year === undefined || month === undefined
        ? iso
        : shortMonths.format(Date.UTC(Number(year), Number(month) - 1, 1));
    },
    languageName: (code) => named(languages, code),
    countryName: (code) => named(countries, code),
    moment: (iso) => {
      const at = Date.parse(iso);
      return Number.isNaN(at) ? iso : moments.format(at);
    },
  };
}
