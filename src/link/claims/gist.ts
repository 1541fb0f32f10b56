import { isCause } from '../pivot.ts';
import { nameKeys, type TextItem } from './items.ts';
import type { TextGroup } from './text-group.ts';

export const DAY = 86_400_000;
/** Statements that say one thing in other words are told within so many days. */
export const SHORT_DAYS = 3;

/** A statement as a vector: its keys, weighted by their rarity. */
export interface Weighed {
  readonly item: TextItem;
  /** Its keys in `Space.keys`, in order: from `from` to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly norm: number;
  readonly group: TextGroup;
}

/** The keys of all statements, how often each stands, and how rare it is. */
export interface Space {
  readonly keys: { readonly at: (place: number) => number };
  readonly counts: Int32Array;
  readonly rarity: Float64Array;
  /** So many statements have a rare word at most. */
  readonly rare: number;
}

/** A way in which one report tells in other words what another of its story does. */
interface Retold {
  /** Words that both have, names left out. */
  readonly shared: number;
  /** Their weight, as a share of that of the shorter statement. */
  readonly share: number;
  /** Keys of the longer statement. */
  readonly longest: number;
  /** Likeness with all that they name; where it is left out, a rare word must be among those shared. */
  readonly words?: number;
  /** One of the two says what brought it about. */
  readonly cause?: true;
  /** Days between the reports, where it is not the usual few. */
  readonly days?: number;
}

/**
 * The same for statements that reports of one story tell within days. Who hedges, denies or asserts it uses other words
 * about the same things; of what is said to have caused it one rare word is enough.
 */
const RETOLD: readonly Retold[] = [
  { shared: 4, share: 0.5, longest: 12, days: 10 },
  { shared: 3, share: 0.6, longest: 12 },
  { shared: 2, share: 0.5, longest: 8 },
  { shared: 2, share: 0.25, longest: 8, words: 0.44 },
  { shared: 2, share: 0.4, longest: 8, cause: true },
  { shared: 1, share: 0.36, longest: 5, cause: true },
];
/** A rare word stands in so many statements at most, or in such a share of them. */
export const RARE = { statements: 6, share: 0.01 };

/** Cosine of all that two statements name, and how much they share. */
export function cosine(
  a: Weighed,
  b: Weighed,
  { keys, rarity }: Space,
): { readonly words: number; readonly shared: number } {
  let sum = 0;
  let shared = 0;
  for (let i = a.from, j = b.from; i < a.to && j < b.to; ) {
    const [x, y] = [keys.at(i), keys.at(j)];
    if (x === y) {
      sum += (rarity[x] ?? 0) ** 2;
      shared++;
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return { words: sum / (a.norm * b.norm), shared };
}

/** What two statements have in common of the words that tell something: neither names nor what only says that it is a cause. */
export interface Gist {
  readonly shared: number;
  /** Of the weight of the one that has less, how much. */
  readonly share: number;
  /** A rare word is among them. */
  readonly rare: boolean;
  /** Such words of the one that has more. */
  readonly longest: number;
}

export function gistOf({ item: a }: Weighed, { item: b }: Weighed, { rarity, counts, rare: most }: Space): Gist {
  const [names, others] = [nameKeys(a), nameKeys(b)];
  const isWord = (key: number): boolean => !names.has(key) && !others.has(key);
  const [x, y] = [a.statement.keys.filter(isWord), b.statement.keys.filter(isWord)];
  const weigh = (keys: readonly number[]): number => keys.reduce((sum, key) => sum + (rarity[key] ?? 0) ** 2, 0);
  const shared = x.filter((key) => !isCause(key) && y.includes(key));
  const least = Math.min(weigh(x), weigh(y));
  return {
    shared: shared.length,
    share: least === 0 ? 0 : weigh(shared) / least,
    rare: shared.some((key) => (counts[key] ?? 0) <= most),
    longest: Math.max(x.length, y.length),
  };
}

const namesCause = ({ statement }: TextItem): boolean => statement.keys.some(isCause);

const denies = ({ statement: { negated, certainty } }: TextItem): boolean => negated !== (certainty === 'denied');

/**
 * "No ransom was paid, the minister said. An elder said one had been paid": what one report sets against each other on two words.
 */
const areOpposed = (x: TextItem, y: TextItem): boolean =>
  denies(x) !== denies(y) &&
  x.statement.speakerText !== undefined &&
  y.statement.speakerText !== undefined &&
  x.statement.speakerText.toLowerCase() !== y.statement.speakerText.toLowerCase() &&
  (x.speaker !== undefined && y.speaker !== undefined
    ? x.speaker !== y.speaker
    : x.statement.speakerAs !== 'pronoun' && y.statement.speakerAs !== 'pronoun');

/** With so many words in common it is the same that is said and denied, however long the one is. */
const DENIED_AGAIN = 3;

/** Whether one report tells in its own words what another does, or another voice in it denies; the two are of one story. */
export function isRetold({ item: x }: Weighed, { item: y }: Weighed, words: number, gistOfBoth: () => Gist): boolean {
  if ((x.setting === y.setting && !areOpposed(x, y)) || x.statement.figures.length + y.statement.figures.length > 0)
    return false;
  const gap = x.time === y.time ? 0 : Math.abs(x.time - y.time);
  const [one, other] = [x.statement.keys.length, y.statement.keys.length];
  if (Math.min(one, other) < 2) return false;
  const length = Math.max(one, other);
  const near = RETOLD.filter((least) => gap <= (least.days ?? SHORT_DAYS) * DAY && length <= least.longest);
  if (near.length === 0) return false;
  const gist = gistOfBoth();
  // "There were no troops in the building", "Troops shelled the building": two words do not say again what is denied.
  const [apart, cause] = [denies(x) !== denies(y), namesCause(x) || namesCause(y)];
  if (apart && !cause && gist.shared < DENIED_AGAIN && 2 * gist.shared < gist.longest) return false;
  return near.some(
    (least) =>
      gist.shared >= least.shared &&
      gist.share >= least.share &&
      words >= (least.words ?? 0) &&
      (least.words !== undefined || gist.rare) &&
      (!least.cause || cause),
  );
}
