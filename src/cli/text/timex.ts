import { oneLine } from '../terminal/harmless.ts';

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['PRESENT_REF', 'now'],
  ['PAST_REF', 'in the past'],
  ['FUTURE_REF', 'in the future'],
]);

/** Parts of the day and of the year by their codes in TIMEX3. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['MI', 'midday'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
  ['DT', 'daytime'],
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'autumn'],
  ['WI', 'winter'],
  ['H1', 'first half'],
  ['H2', 'second half'],
  ['Q1', 'first quarter'],
  ['Q2', 'second quarter'],
  ['Q3', 'third quarter'],
  ['Q4', 'fourth quarter'],
]);

const UNITS: ReadonlyMap<string, string> = new Map([
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
  ['WE', 'weekend'],
  ['DE', 'decade'],
  ['CE', 'century'],
  ['TH', 'hour'],
  ['TM', 'minute'],
  ['TS', 'second'],
]);

/** A TIMEX3 value in words: "2022-01-08, evening" for "2022-01-08TEV", "2 days" for "P2D"; as it is where it has none. */
export function timexToRead(value: string): string {
  const plain = oneLine(value);
  return REFERENCES.get(plain) ?? lengthToRead(plain) ?? dateToRead(plain);
}

/** Days of the week after ISO 8601, 1 … 7. */
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The value of a time that comes again in words: "every 2 days", "every Monday", "every evening". */
export function setToRead(value: string): string {
  const plain = oneLine(value);
  const length = lengthToRead(plain);
  if (length !== undefined) return `every ${length.replace(/^1 /, '')}`;
  const [, day = '', part = ''] = /^XXXX-WXX-([1-7])(?:T([A-Z]{2}))?$/.exec(plain) ?? [];
  const weekday = WEEKDAYS[Number(day) - 1];
  if (weekday) return `every ${[weekday, PARTS.get(part) ?? part].filter(Boolean).join(' ')}`;
  const again = PARTS.get(/^XXXX-(?:XX-XXT)?([A-Z][A-Z0-9])$/.exec(plain)?.[1] ?? '');
  if (again) return `every ${again}`;
  const yearly = dayOfYear(plain);
  return yearly === undefined ? `${dateToRead(plain)}, repeated` : `every ${yearly}`;
}

function dateToRead(value: string): string {
  const clock = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::00)?$/.exec(value);
  if (clock) return `${clock[1]} ${clock[2]}`;
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) return `${week[3] ? 'weekend of week' : 'week'} ${Number(week[2])} of ${week[1]}`;
  const part = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:-|T)([A-Z][A-Z0-9])$/.exec(value);
  const name = part && PARTS.get(part[2] ?? '');
  if (part && name) return value.includes('T') ? `${part[1]}, ${name}` : `${name} of ${part[1]}`;
  const open = openToRead(value);
  if (open !== undefined) return open;
  const decade = /^(\d{3})$/.exec(value);
  if (decade) return `the ${decade[1]}0s`;
  return value.replace(/^(\d{4}-\d\d-\d\d)T(?=\d)/, '$1 ');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What a report names without saying which one. */
const ANY: ReadonlyMap<string, string> = new Map([
  ['XXXX', 'a year'],
  ['XXXX-XX', 'a month'],
  ['XXXX-WXX', 'a week'],
  ['XXXX-WXX-WE', 'a weekend'],
  ['XXXX-XX-XX', 'a day'],
]);

/** A time that the report places on no calendar: "a Tuesday morning", "14 May, year not told"; undefined for others. */
function openToRead(value: string): string | undefined {
  const any = ANY.get(value);
  if (any !== undefined) return any;
  const [, weekday, clock, code = ''] = /^XXXX-WXX-([1-7])(?:T(?:(\d\d:\d\d)|([A-Z]{2})))?$/.exec(value) ?? [];
  const name = WEEKDAYS[Number(weekday) - 1];
  if (name) return `a ${[name, PARTS.get(code) ?? code].filter(Boolean).join(' ')}${clock ? `, ${clock}` : ''}`;
  const day = dayOfYear(value);
  if (day !== undefined) return `${day}, year not told`;
  const [, hour, part = ''] = /^XXXX-XX-XXT(?:(\d\d:\d\d)|([A-Z]{2}))$/.exec(value) ?? [];
  const named = hour ?? PARTS.get(part);
  if (named !== undefined) return `${named}, day not told`;
  const season = PARTS.get(/^XXXX-([A-Z][A-Z0-9])$/.exec(value)?.[1] ?? '');
  return season && `${season}, year not told`;
}

/** "May", "14 May", "14 May, evening" of a value without a year; undefined for others. */
function dayOfYear(value: string): string | undefined {
  const [, month, day, at = ''] = /^XXXX-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d|[A-Z]{2}))?)?$/.exec(value) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name && `${day === undefined ? '' : `${Number(day)} `}${name}${at && `, ${PARTS.get(at) ?? at}`}`;
}

/** "PT40M": one number and one unit, or a unit alone that is not counted ("PXD"); undefined where it is more. */
function lengthToRead(value: string): string | undefined {
  const [, time = '', number = '', code = ''] = /^P(T?)(\d+(?:\.\d+)?|X)([A-Z]{1,2})$/.exec(value) ?? [];
  const unit = UNITS.get(`${time}${code}`);
  if (!unit) return undefined;
  return number === 'X' ? `some ${plural(unit)}` : `${number} ${number === '1' ? unit : plural(unit)}`;
}

const plural = (unit: string): string => (unit === 'century' ? 'centuries' : `${unit}s`);
