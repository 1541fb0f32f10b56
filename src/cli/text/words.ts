import type { Certainty, Marker, Quantity, Statement, StatementKind, Time, Via } from '../../index.ts';
import { oneLine } from '../terminal/harmless.ts';
import { setToRead, timexToRead } from './timex.ts';

/** What each kind of statement is, in words for the reader. */
export const KINDS: Readonly<Record<StatementKind, string>> = {
  direct: 'word for word, in quotation marks',
  indirect: 'paraphrased, and marked as someone’s word ("sagte", "laut")',
  unframed: 'paraphrased, marked by the mood of the verb alone ("sei", "habe")',
  'free-indirect': 'in the report’s voice mixed with the speaker’s ("soll", "wolle")',
  reported: 'only that something was said, and about what',
  narrated: 'in the report’s own voice, on no one else’s word',
};

/** What each level of certainty means: how firmly it is put, not whether it is so. */
export const CERTAINTIES: Readonly<Record<Certainty['level'], string>> = {
  boosted: 'stressed as certain ("nachweislich")',
  unmarked: 'put without any mark',
  probable: 'put as likely ("wohl")',
  possible: 'put as possible ("vermutlich", "könnte")',
  doubtful: 'put with doubt ("angeblich")',
  denied: 'denied',
};

const VERBS: Readonly<Record<NonNullable<Statement['mode']>, string>> = {
  speech: 'said',
  writing: 'wrote',
  thought: 'thought',
};

const ANSWERS = { denies: 'denied', confirms: 'confirmed' } as const;
const UNANSWERED = { denies: 'did not deny', confirms: 'did not confirm' } as const;

/** The verb between speaker and content. In the past tense, which is the same for one and for many. */
export function verbOf({ kind, mode, answers, negated, certainty }: Statement): string {
  // "did not confirm this" puts it in doubt
  const open = answers?.stance === 'confirms' && (certainty.level === 'doubtful' || certainty.level === 'denied');
  if (answers) return (negated || open ? UNANSWERED : ANSWERS)[answers.stance];
  if (kind === 'reported') return mode === 'thought' ? 'thought of' : mode === 'writing' ? 'wrote of' : 'spoke of';
  return mode ? VERBS[mode] : 'said';
}

const HOLDERS: Readonly<Record<Marker['holder'], string>> = {
  report: 'the report’s word',
  speaker: 'the speaker’s word',
};
export const holderOf = ({ holder }: Marker): string => HOLDERS[holder];

/** "via Twitter", and which sort of link it is where the name does not say so. */
export const viaOf = ({ kind, name }: Via): string => `${oneLine(name)} (${kind})`;

const COMPARATORS: Readonly<Record<Quantity['comparator'], string>> = {
  '=': '',
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'less than ',
  '~': 'about ',
};

/** A number with its thousands set apart by spaces, which no language reads as a decimal mark. */
export function numberOf(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return String(value);
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return decimals ? `${grouped}.${decimals}` : grouped;
}

/** What a figure was read as: "at least 6 Wellen", "10 to 20 %, rising". */
export function quantityOf(quantity: Quantity): string {
  const { value, low, high, comparator, unit, trend, totalOf } = quantity;
  const bounds = [low, high].map((bound) => (bound === undefined ? '…' : numberOf(bound)));
  const number = value === undefined ? bounds.join(' to ') : numberOf(value);
  const counted = unit ? ` ${oneLine(unit)}` : '';
  const moves = trend ? (trend === 'up' ? ', rising' : ', falling') : '';
  const sums = totalOf?.length ? `, the total of ${totalOf.length} figures` : '';
  return `${COMPARATORS[comparator]}${number}${counted}${moves}${sums}`;
}

const MODIFIERS: Readonly<Record<NonNullable<Time['mod']>, string>> = {
  APPROX: 'about ',
  START: 'the beginning of ',
  MID: 'the middle of ',
  END: 'the end of ',
  LESS_THAN: 'less than ',
  MORE_THAN: 'more than ',
  BEFORE: 'before ',
  AFTER: 'after ',
};

/** What a time was read as: its TIMEX3 value, and for a duration or a repetition that it is one. */
export function timeOf({ value, mod, type }: Pick<Time, 'value' | 'mod' | 'type'>): string {
  return `${mod ? MODIFIERS[mod] : ''}${oneLine(value)}${type === 'DURATION' ? ' long' : type === 'SET' ? ', repeated' : ''}`;
}

/** The same in words: "2022-01-08, evening", "about 2 days long", "every 2 days". */
export const timeToRead = ({ value, mod, type }: Time): string =>
  type === 'SET'
    ? `${mod ? MODIFIERS[mod] : ''}${setToRead(value)}`
    : timeOf({ value: timexToRead(value), type, ...(mod && { mod }) });

/** An ISO 8601 time as one reads it: "2022-01-08 22:16". */
export const isoToRead = (value: string): string =>
  oneLine(value).replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::00(?![.\d]))?/, '$1 $2');

/** "1 statement", "2 statements". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberOf(count)} ${count === 1 ? one : many}`;
