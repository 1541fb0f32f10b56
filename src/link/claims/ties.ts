import { type Message, say } from '../../model/index.ts';
import { surelyApart } from './apart.ts';
import { sameNumber } from './compatible.ts';
import { type CountedAgain, countedAgain } from './counted-again.ts';
import type { FigureGroup } from './group.ts';
import { type FigureItem, isCurrent, sizeOf } from './items.ts';

const DAY = 86_400_000;
/** Characters between two figures of which one takes the other's place, or stands against it. */
const NEAR = 160;
/** An older value is one of the days before. */
const LATELY = 14 * DAY;
/** Two counts of one thing are seldom further apart. */
const SCALE = 4;
/** Figures of a report that are looked at behind one. */
const MOST_BEHIND = 4;

/**
 * Populations that in most reports are said of all who were struck: "five workers were killed", then "eleven people". Of
 * others ("children", "soldiers") a count is one of its own.
 */
export const STRUCK: ReadonlySet<string> = new Set(['civilians', 'workers', 'passengers', 'patients']);

/** Two figures of one report that its words show to be of one thing. */
interface Tie {
  readonly a: FigureItem;
  readonly b: FigureItem;
  readonly because: Message;
  /** Whether the claims are one; else they may be. */
  readonly sure: boolean;
}

/**
 * Merges claims that a report ties together: by a value that replaces another ("not 27 but 24", "11 dead, up from five
 * workers"), or by two words set against each other ("the union counted 2,900 strikers, the company 1,100").
 */
export function mergeTied(groups: readonly FigureGroup[], items: readonly FigureItem[]): readonly FigureGroup[] {
  const groupOf = new Map<FigureItem, FigureGroup>();
  for (const group of groups) for (const item of group.items) groupOf.set(item, group);
  const merging = mergedBy(groups);
  const two = new Map<FigureGroup, Set<FigureGroup>>();
  for (const { a, b, because, sure } of tiesIn(items)) {
    const [x, y] = [groupOf.get(a), groupOf.get(b)].map((group) => group && merging.final(group));
    if (!x || !y || x === y) continue;
    if (!sure) {
      for (const [group, item] of [[x, b] as const, [y, a] as const])
        if (group.possibly.length < MOST_DOUBTS) group.possibly.push({ item, score: DOUBTED, because: [because] });
      continue;
    }
    // Claims only grow: what is two stays so, and very many reports may tie them.
    if (two.get(x)?.has(y)) continue;
    if (!surelyApart(x.items, y.items)) merging.merge(x, y, because);
    else
      for (const [one, other] of [[x, y] as const, [y, x] as const])
        two.set(one, (two.get(one) ?? new Set()).add(other));
  }
  return merging.done();
}

/** How surely a figure is of the claim that a report sets in its own voice against it; so many does a claim keep. */
const DOUBTED = 0.5;
const MOST_DOUBTS = 100;

/** Merges claims pair by pair. */
export interface Merging {
  /** The claim that one has become. */
  readonly final: (group: FigureGroup) => FigureGroup;
  /** `x` and `y` are final and two. */
  readonly merge: (x: FigureGroup, y: FigureGroup, because: Message) => void;
  readonly done: () => readonly FigureGroup[];
}

export function mergedBy(groups: readonly FigureGroup[]): Merging {
  const into = new Map<FigureGroup, FigureGroup>();
  const final = (group: FigureGroup): FigureGroup => {
    let at = group;
    for (let next = into.get(at); next; next = into.get(at)) at = next;
    return at;
  };
  return {
    final,
    merge: (x, y, because) => {
      const [kept, gone] = widest(x, y);
      for (const item of gone.items) kept.items.push(item);
      for (const doubt of gone.possibly) kept.possibly.push(doubt);
      for (const reason of [...gone.because, because]) kept.because.push(reason);
      kept.first = Math.min(kept.first, gone.first);
      kept.last = Math.max(kept.last, gone.last);
      into.set(gone, kept);
    },
    done: () => {
      if (into.size === 0) return groups;
      for (const group of groups) if (!into.has(group)) group.items.sort((a, b) => a.setting.order - b.setting.order);
      return groups.filter((group) => !into.has(group));
    },
  };
}

/** The claim that says what became of them, that is told of more, or that has more tellings: it gives its name. */
function widest(x: FigureGroup, y: FigureGroup): readonly [FigureGroup, FigureGroup] {
  if ((x.slots.counts === 'people') !== (y.slots.counts === 'people'))
    return y.slots.counts === 'people' ? [x, y] : [y, x];
  const [one, other] = [x.slots.population, y.slots.population];
  if ((one === undefined) !== (other === undefined)) return one === undefined ? [x, y] : [y, x];
  return y.items.length > x.items.length ? [y, x] : [x, y];
}

/** The ties of all reports. `items` in the order of the reports, those of one together. */
function tiesIn(items: readonly FigureItem[]): readonly Tie[] {
  const ties: Tie[] = [];
  for (let from = 0; from < items.length; ) {
    let to = from + 1;
    while (to < items.length && items[to]?.setting === items[from]?.setting) to++;
    const own = items.slice(from, to).sort((a, b) => a.slots.start - b.slots.start);
    ties.push(...tiesOf(own));
    from = to;
  }
  return ties;
}

function tiesOf(own: readonly FigureItem[]): readonly Tie[] {
  const ties: Tie[] = [];
  const wholes = new Set(own.flatMap(({ slots, term }) => (term ? [] : (slots.partOf ?? []))));
  const isAgain = countedAgain(own);
  const opposed = new Set<FigureItem>();
  const nearest = new Map<FigureItem, { readonly now: FigureItem; readonly gap: number }>();
  for (const [at, a] of own.entries())
    for (const b of own.slice(at + 1, at + 1 + MOST_BEHIND)) {
      const gap = b.slots.start - a.slots.end;
      if (gap > NEAR) break;
      if (replaced(a, b)) {
        const [old, now] = isGone(a) ? [a, b] : [b, a];
        // "5,900 of the 9,100 came; on Friday it had been 2,200": of those who came.
        if (wholes.has(now.slots.quantity)) continue;
        if (gap < (nearest.get(old)?.gap ?? NEAR + 1)) nearest.set(old, { now, gap });
      } else if (!opposed.has(a) && !opposed.has(b) && (against(a, b, wholes) || areRivals(a, b, isAgain))) {
        ties.push({ a, b, because: AGAINST, sure: true });
        opposed.add(a).add(b);
      } else if (isUnnamed(a) && !isUnnamed(b) && setAgainst(a, b, isAgain)) {
        ties.push({ a, b, because: AGAINST, sure: false });
      }
    }
  for (const [a, { now: b }] of nearest) ties.push({ a, b, because: REPLACED, sure: true });
  return ties;
}

const isGone = ({ slots: { role, negated } }: FigureItem): boolean =>
  role === 'previous' || role === 'withdrawn' || (role === 'current' && negated);

const alike = ({ slots: a }: FigureItem, { slots: b }: FigureItem): boolean =>
  a.counts !== undefined &&
  a.counts === b.counts &&
  a.extent === b.extent &&
  a.extent !== 'delta' &&
  a.remaining === b.remaining &&
  a.place === b.place;

const REPLACED = say('one-replaces-other');
const AGAINST = say('one-against-other');

/** One value is said to be none any more, and the other stands in its place. */
function replaced(a: FigureItem, b: FigureItem): boolean {
  const [old, now] = isGone(a) ? [a, b] : [b, a];
  if (!isGone(old) || !isCurrent(now) || !alike(old, now) || sameNumber(old.slots, now.slots)) return false;
  if ([old, now].some(({ slots, term }) => term || slots.partOf !== undefined)) return false;
  // Without a word of correction a count that had been told before is the lower one.
  if (old.slots.role === 'previous' && sizeOf(old) > sizeOf(now) && !isCorrected(old, now)) return false;
  if (old.slots.asOfBasis === 'stated' && Math.abs(now.time - old.time) > LATELY) return false;
  // Of persons of whom it is not said what became of them, workers and passengers are some.
  return old.slots.population === now.slots.population || (old.slots.counts !== 'people' && isOfAllStruck(old, now));
}

/** Characters between two figures of "from 138 to 121". */
const FROM_TO = 30;

/** "Down to 121 from 138": words of correction, or the one right beside the other in one statement. */
function isCorrected({ slots: a, statement }: FigureItem, { slots: b, statement: other }: FigureItem): boolean {
  if (b.trend === 'down' || other.topics.includes('correction')) return true;
  return statement === other && Math.max(a.start - b.end, b.start - a.end) <= FROM_TO;
}

/** One is told of everyone, the other in a word for all who were struck. */
function isOfAllStruck({ slots: { population: a } }: FigureItem, { slots: { population: b } }: FigureItem): boolean {
  return (a === undefined || b === undefined) && STRUCK.has(a ?? b ?? '');
}

/** Where the second number only goes on from the first, the two may be this far apart: "the organisers spoke of 30,000, the police of 5,000". */
const SCALE_OF_ONE_NOUN = 10;

/** "Organisers counted 30,000 marchers, the police 5,000": a number without a noun of its own, in the sentence of the first. */
const goesOn = (a: FigureItem, b: FigureItem): boolean =>
  b.slots.countsBasis === 'carried' &&
  b.slots.unit === undefined &&
  b.slots.start - a.slots.end <= GOES_ON &&
  !isUnnamed(a) &&
  !isUnnamed(b);

/** Characters between the two. */
const GOES_ON = 60;

/** Kinds of which two numbers are held to be of one thing only where a report sets them against each other. */
const ANYONE: ReadonlySet<string> = new Set(['people', 'protesters', 'households']);

/** Two numbers of people on two words, one right behind the other and of one size, none a part of the other. */
function against(a: FigureItem, b: FigureItem, wholes: ReadonlySet<string>): boolean {
  if (!isCurrent(a) || !isCurrent(b) || !alike(a, b) || !onTwoWords(a, b) || sameNumber(a.slots, b.slots)) return false;
  if (a.slots.partOf === b.slots.quantity || b.slots.partOf === a.slots.quantity) return false;
  const [few, many] = sizeOf(a) < sizeOf(b) ? [sizeOf(a), sizeOf(b)] : [sizeOf(b), sizeOf(a)];
  if (few > 0 && few * (goesOn(a, b) ? SCALE_OF_ONE_NOUN : SCALE) < many) return false;
  if (isOfAllStruck(a, b)) return few > 0 && (a.slots.counts !== 'people' || !(isUnnamed(a) || isUnnamed(b)));
  return (
    ANYONE.has(a.slots.counts ?? '') &&
    a.slots.population === b.slots.population &&
    a.slots.unit === b.slots.unit &&
    ![a, b].some(({ slots: { quantity } }) => wholes.has(quantity))
  );
}

/** Two counts of persons on two words are of one thing where neither is this much smaller than the other. */
const LEAST_OF_RIVAL = 0.12;

/**
 * Two who are named count the same people in the same place and for the same time, one right behind the other: "the group
 * speaks of 40 soldiers killed … the ministry admits six". However far apart the numbers are, the report sets one against
 * the other, unless it counts such people in between once more, or one
 * of the two counts them twice.
 */
const areRivals = (a: FigureItem, b: FigureItem, isAgain: CountedAgain): boolean =>
  !isUnnamed(a) && !isUnnamed(b) && onTwoWords(a, b) && setAgainst(a, b, isAgain);

const isUnnamed = ({ statement }: FigureItem): boolean => statement.speakerText === undefined;

/** The same, whoever tells them: what the report says itself, with another's number behind it, may be of something else. */
function setAgainst(a: FigureItem, b: FigureItem, isAgain: CountedAgain): boolean {
  if (!isCurrent(a) || !isCurrent(b) || !alike(a, b) || sameNumber(a.slots, b.slots)) return false;
  if (!RIVALLED.has(a.slots.counts ?? '') || a.slots.extent !== 'stock') return false;
  if (a.slots.population !== b.slots.population || a.slots.countsBasis !== 'stated' || b.slots.countsBasis !== 'stated')
    return false;
  if ([a, b].some(({ slots, term }) => term || slots.partOf !== undefined)) return false;
  if (!forOneTime(a, b)) return false;
  const [few, many] = sizeOf(a) < sizeOf(b) ? [sizeOf(a), sizeOf(b)] : [sizeOf(b), sizeOf(a)];
  if (few > 0 && few < LEAST_OF_RIVAL * many) return false;
  return !isAgain(a, b);
}

/** Kinds of persons to whom the event did something, and who did it: of others a report has many counts. */
const RIVALLED: ReadonlySet<string> = new Set([
  'people-dead',
  'people-injured',
  'people-missing',
  'people-detained',
  'people-abducted',
  'people-displaced',
  'people-evacuated',
  'people-infected',
  'people-affected',
  'attackers',
]);

/** Of neither, or of both, is it said when it holds; of both, that is one time. */
function forOneTime({ slots: a }: FigureItem, { slots: b }: FigureItem): boolean {
  const [one, other] = [a, b].map((slots) => (slots.asOfBasis === 'stated' ? slots.asOf : undefined));
  return one && other ? one.from < other.to && other.from < one.to : one === other;
}

/** Two who are named, or one who is and the report's own voice. */
function onTwoWords({ statement: a }: FigureItem, { statement: b }: FigureItem): boolean {
  if (a.speaker !== undefined && b.speaker !== undefined) return a.speaker !== b.speaker;
  return a.speakerText !== b.speakerText;
}
