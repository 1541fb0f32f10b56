import type { TimeSense } from '../../language/shared/times.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isDate } from './calendar.ts';

/** Classes that figures belong to by their shape, whatever the language. */
export const FIGURES = [
  'Num',
  'Day',
  'Hour',
  'Minute',
  'Clock',
  'Year',
  // three digits: a year only where a word says so
  'EarlyYear',
  'Year2',
  'Date',
  'DayMonth',
  'Month2',
] as const;
type FigureClass = (typeof FIGURES)[number];
export interface Figure {
  readonly name: FigureClass;
  readonly sense: TimeSense;
}

/** Digits with a sign between each two groups, cut up: "10.1.2022" gives [10, 1, 2022] and ".". */
interface Groups {
  readonly values: readonly number[];
  readonly lengths: readonly number[];
  /** The sign, where all are the same. */
  readonly sign: string;
}

const MAX_LENGTH = 12;

function groupsOf(word: string): Groups | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  const values: number[] = [];
  const lengths: number[] = [];
  let sign = '';
  let value = 0;
  let length = 0;
  for (let i = 0; i < word.length; i++) {
    const digit = word.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      length++;
      continue;
    }
    const mark = word.charAt(i);
    if ((mark !== '.' && mark !== ':' && mark !== ',') || (sign && sign !== mark)) return undefined;
    sign = mark;
    values.push(value);
    lengths.push(length);
    value = 0;
    length = 0;
  }
  values.push(value);
  lengths.push(length);
  return { values, lengths, sign };
}

/** The year that two or four digits after a day and a month stand for: two lie within 1950 to 2049. */
export const fullYear = (value: number, digits: number): number =>
  digits === 2 ? (value < 50 ? 2000 + value : 1900 + value) : value;

/** What a number token can be by its shape. */
export function figuresOf(tokens: Tokens, i: number): readonly Figure[] {
  if (tokens.kind[i] !== TokenKind.number) return [];
  const groups = groupsOf(tokens.word[i] ?? '');
  if (!groups) return [];
  const { values, lengths, sign } = groups;
  const [a = 0, b = 0, c = 0] = values;
  const [x = 0, y = 0, z = 0] = lengths;
  if (values.length === 1) return wholeFigures(a, x);
  if (values.length === 2) {
    const found: Figure[] = [];
    if (sign !== ',' && x <= 2 && y === 2 && a <= 24 && b < 60)
      found.push({ name: 'Clock', sense: { hour: a, minute: b } });
    if (sign === '.' && x <= 2 && y <= 2 && isDate(undefined, b, a))
      found.push({ name: 'DayMonth', sense: { day: a, month: b } });
    if (sign !== ':' && y <= 2) found.push({ name: 'Num', sense: { n: a + b / 10 ** y } });
    else if (sign !== ':' && y === 3) found.push({ name: 'Num', sense: { n: a * 1000 + b } });
    return found;
  }
  if (values.length !== 3) return [];
  if (sign === '.' && x <= 2 && y <= 2 && (z === 4 || z === 2))
    return [{ name: 'Date', sense: { day: a, month: b, year: fullYear(c, z) } }];
  if (sign === ':' && x <= 2 && y === 2 && z === 2 && a <= 24 && b < 60 && c < 60)
    return [{ name: 'Clock', sense: { hour: a, minute: b, second: c } }];
  return [];
}

function wholeFigures(value: number, length: number): readonly Figure[] {
  const found: Figure[] = [{ name: 'Num', sense: { n: value } }];
  if (length <= 2) {
    if (value >= 1 && value <= 31) found.push({ name: 'Day', sense: { day: value } });
    if (value <= 24) found.push({ name: 'Hour', sense: { hour: value } });
    if (length === 2 && value < 60) found.push({ name: 'Minute', sense: { minute: value } });
    if (value >= 1 && value <= 12) found.push({ name: 'Month2', sense: { month: value } });
    if (length === 2) found.push({ name: 'Year2', sense: { until: value } });
  }
  if (length === 4 && value >= 1000 && value <= 2199) found.push({ name: 'Year', sense: { year: value } });
  else if (length === 3) found.push({ name: 'EarlyYear', sense: { year: value } });
  return found;
}
