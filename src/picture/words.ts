import type { Comparator } from '../model/index.ts';
import { cutAtWord } from '../text/cut.ts';
import { unwrapped } from '../text/over-line.ts';
import { dayOf } from './moments.ts';
import type { Situation, Telling } from './situation.ts';

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'less than ',
  '~': 'about ',
};

/** "4,266", "12.5": as English writes a number; what is too large to be read stays as it is. */
export function numberText(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return String(value);
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
}

/** "more than 3,800", "10 to 20". */
export function valueText(told: {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly comparator: Comparator;
}): string {
  const { value, low, high, comparator } = told;
  if (value !== undefined) return `${COMPARATORS[comparator]}${numberText(value)}`;
  return `${low === undefined ? '…' : numberText(low)} to ${high === undefined ? '…' : numberText(high)}`;
}

const COUNTED: Readonly<Record<string, string>> = {
  'people-in-hospital': 'in hospital',
  'people-critical': 'in a critical condition',
  'people-victims': 'victims',
  'security-forces': 'of the security forces',
  'attack-waves': 'waves of attack',
  'premises-damaged': 'buildings damaged',
  'vehicles-damaged': 'vehicles damaged',
  'aircraft-lost': 'aircraft lost',
  'damage-money': 'of damage in money',
};

/** What a figure counts, in English: "people-detained" is "detained". A unit stays as the reports have it. */
export const countedText = (counts: string): string =>
  COUNTED[counts] ?? (counts.startsWith('people-') ? counts.slice('people-'.length) : counts).replaceAll('-', ' ');

/** "a, b and c"; of more than `most`, the first and how many more. */
export function listText(items: readonly string[], most = 4): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : [...items];
  const last = shown.pop() ?? '';
  return shown.length ? `${shown.join(', ')} and ${last}` : last;
}

/** "3 reports", "1 report". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberText(count)} ${count === 1 ? one : many}`;

const LONGEST = 120;

/** The words of a statement in quotation marks, cut where they are long. */
export const quoteText = ({ statement: { text } }: Telling): string => quoted(text, LONGEST);

function quoted(text: string, longest: number): string {
  return `“${cutAtWord(unwrapped(text).trim(), longest)}”`;
}

const LONGEST_TITLE = 50;

/** Who published it: the outlet, else the title or the first words, cut and in quotation marks, else the report's id. */
export function outletText({ digest: { report } }: Telling): string {
  if (report.outlet !== undefined) return report.outlet;
  const words = report.title ?? report.opening;
  return words === undefined ? report.id : quoted(words, LONGEST_TITLE);
}

/** Whose word it is: the linked name, else the words that stand for them; undefined where no one is named ("demnach"). */
export function speakerText(situation: Situation, { speaker, statement }: Telling): string | undefined {
  const name = speaker === undefined ? undefined : situation.entity.get(speaker)?.name;
  return name ?? (statement.speakerAs === 'pronoun' ? undefined : statement.speakerText);
}

/** "Ostpanorama, 2022-01-07": which report, and of when. */
export const reportText = (telling: Telling): string =>
  `${outletText(telling)}${telling.told ? `, ${dayOf(telling.told)}` : ''}`;

/** The report, and whose word where someone is named: "Toqajew in Quergelesen, 2022-01-08". */
export function placeText(situation: Situation, telling: Telling): string {
  const who = speakerText(situation, telling);
  return who === undefined ? reportText(telling) : `${who} in ${reportText(telling)}`;
}

/** The same behind what is told: "by Toqajew in Quergelesen, 2022-01-08", "in Quergelesen, 2022-01-08". */
export function toldByText(situation: Situation, telling: Telling): string {
  const who = speakerText(situation, telling);
  return `${who === undefined ? '' : `by ${who} `}in ${reportText(telling)}`;
}
