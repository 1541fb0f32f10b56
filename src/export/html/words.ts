import type { Comparator, FigurePoint, FindingKind, Picture, PictureStatement } from '../../model/index.ts';
import { HUES } from './style.ts';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/** A number with its thousands parted, the same in every locale: 4,400. */
export const figured = (value: number): string => numbers.format(value);

const COMPARED: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'less than ',
  '~': 'about ',
};

/** The value of a point with its comparator, or its range. */
export function pointWords({ value, low, high, comparator }: FigurePoint): string {
  if (value !== undefined) return COMPARED[comparator] + figured(value);
  if (low !== undefined && high !== undefined) return `${figured(low)} to ${figured(high)}`;
  return low !== undefined ? `at least ${figured(low)}` : high !== undefined ? `at most ${figured(high)}` : 'a figure';
}

/** "8 January 2022, 22:16" of an ISO date or date and time, as far as it goes. */
export function dateWords(iso: string): string {
  const [, year = '', month, day, time] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(iso) ?? [];
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!year) return iso;
  const date = [day && String(Number(day)), name, year].filter(Boolean).join(' ');
  return time ? `${date}, ${time}` : date;
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

export const FINDINGS: Readonly<Record<FindingKind, string>> = {
  conflict: 'Reports conflict',
  update: 'A count moved on',
  withdrawal: 'Withdrawn',
  'sum-mismatch': 'A sum does not add up',
  'sum-holds': 'A sum adds up',
  'single-origin': 'One word, many reports',
  'certainty-lost': 'A hedge was lost',
  'attribution-lost': 'A source was lost',
  'figure-drift': 'A figure drifted',
  unsourced: 'No source given',
};

/** "rests on 1 independent word", "on 1 to 3 independent words". */
export function originWords({ low, high }: { readonly low: number; readonly high: number }): string {
  if (high === 0) return 'no source given';
  const words = (n: number): string => (n === 1 ? 'word' : 'words');
  return low === high ? `rests on ${low} independent ${words(low)}` : `rests on ${low} to ${high} independent words`;
}

/** What the parts of a page look up in the picture. */
export interface Lookup {
  readonly picture: Picture;
  readonly statements: ReadonlyMap<string, PictureStatement>;
  /** What a report, an entity or a source never added is called. */
  readonly nameOf: (id: string) => string;
}

/** The indexes of a picture, made once for a page. */
export function lookUp(picture: Picture): Lookup {
  const statements = new Map(picture.statements.map((statement) => [statement.id, statement]));
  const names = new Map<string, string>();
  for (const { id, outlet, title, opening } of picture.reports) names.set(id, outlet ?? title ?? opening ?? id);
  for (const { id, name } of picture.entities) names.set(id, name);
  const nameOf = (id: string): string => names.get(id) ?? id.replace(/^source:/, '');
  return { picture, statements, nameOf };
}

/** Who said a statement, in words. */
export function speakerWords({ nameOf }: Lookup, statement: PictureStatement): string {
  if (statement.kind === 'narrated') return 'the report itself';
  if (statement.speaker) return nameOf(statement.speaker);
  return statement.speakerText ? `“${statement.speakerText}”` : 'no source given';
}

/** The hue of a source, the same for the same id as in the workbench. */
export function hueOf(id: string): number {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  return (hash >>> 0) % HUES;
}

/** Two initials of a name: those of its first and last word, or the first two letters of its only one. */
export function initialsOf(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{N}]*/gu) ?? name.match(/\p{N}+/gu) ?? [];
  const first = words[0] ?? '·';
  const last = words.length > 1 ? words.at(-1) : undefined;
  const head = (word: string): string => [...word][0]?.toUpperCase() ?? '';
  return last ? head(first) + head(last) : [...first].slice(0, 2).join('');
}
