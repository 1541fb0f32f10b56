import { type Message, say } from '../../model/index.ts';
import { int32 } from '../columns.ts';
import { cosine, DAY, type Gist, gistOf, isRetold, RARE, SHORT_DAYS, type Space, type Weighed } from './gist.ts';
import { isEvent, isShort, type TextItem } from './items.ts';
import type { TextDoubt, TextGroup } from './text-group.ts';

/** Keys by which a statement looks for others: its rarest that stand elsewhere too. */
const ASKED = 6;
/** Statements under one key that are looked at, the latest first. */
const MOST_UNDER_KEY = 24;
/** Of the weight of its rarest keys, a claim must share so much to be compared. */
const LEAST_SHARED = 0.22;
/** Of those that share keys, so many are compared. */
const MOST_COMPARED = 8;
/** Statements of a claim that a new one is compared with. */
const LEADERS = 3;
/** Reports farther apart tell of other events unless the words are nearly the same. */
const WINDOW = 45 * DAY;
/** Keys of words lie below this; what else a statement names is numbered from here. */
const WORDS = 0x10000;

/**
 * Likeness from which statements are one, by how much else they have in common: topics, names, places, the day, the
 * speaker, a passage that one report has from the other.
 */
const SAME: readonly (readonly [support: number, words: number])[] = [
  [3, 0.3],
  [2.5, 0.35],
  [2, 0.4],
  [1.5, 0.43],
  [1, 0.5],
  [0.5, 0.59],
  [0, 0.72],
];
const POSSIBLE = 0.38;
/** Statements joined by all that they name share so much of their words. */
const LEAST_SHARE = 0.35;
/** The same at corresponding places of a passage that one report has from the other, with so much in common. */
const DERIVED = { words: 0.25, shared: 4 };
/** Topics that every report of an event may name. */
const COMMON: ReadonlySet<string> = new Set(['protest', 'attack']);

/** Whether two statements stand at corresponding places of passages that one report has from the other. */
export type Derived = (a: TextItem, b: TextItem) => boolean;

/** Whether two reports are about one event, so far as the names in them tell. */
export type OneStory = (a: TextItem['setting'], b: TextItem['setting']) => boolean;

const sameWords = ({ statement, setting }: TextItem): string =>
  `${setting.digest.report.language ?? ''} ${statement.stems.join(' ')}`;

/**
 * Joins statements by their words, each weighted by how rare it is (keys that are equal in all languages), supported by
 * topics, entities and places that they share; what stands against it (other countries, other days) parts them.
 * Identical wordings are joined first and compared once. The items come in the order of the reports.
 */
export function joinTexts(
  items: readonly TextItem[],
  oneStory: OneStory,
  derived: Derived = () => false,
): readonly TextGroup[] {
  const groups: TextGroup[] = [];
  const byWords = new Map<string, TextGroup>();
  const distinct: { readonly item: TextItem; readonly group: TextGroup; readonly from: number; readonly to: number }[] =
    [];
  const features = new Numbering();
  const keys = int32();
  for (const item of items) {
    const words = sameWords(item);
    const known = byWords.get(words);
    if (known?.items[0] && withinWindow(known.items[0], item) && isOne(known.items[0], item, oneStory)) {
      known.items.push(item);
      known.because.push(say('same-words'));
      continue;
    }
    const group: TextGroup = { index: groups.length, items: [item], possibly: [], because: [] };
    byWords.set(words, group);
    groups.push(group);
    const from = keys.length;
    for (const key of item.statement.keys) keys.push(key);
    for (const feature of featuresOf(item)) keys.push(features.of(feature));
    keys.sort(from, keys.length);
    distinct.push({ item, group, from, to: keys.length });
  }
  const counts = new Int32Array(features.end);
  for (let at = 0; at < keys.length; at++) counts[keys.at(at)] = (counts[keys.at(at)] ?? 0) + 1;
  const space: Space = {
    keys,
    counts,
    rarity: Float64Array.from(counts, (count) => (count === 0 ? 0 : Math.log(1 + distinct.length / count))),
    rare: Math.max(RARE.statements, RARE.share * distinct.length),
  };
  const postings: (number[] | undefined)[] = new Array(features.end);
  const joined: (Weighed[] | undefined)[] = [];
  const merged = new Set<TextGroup>();
  const search: Search = {
    groups,
    postings,
    joined,
    space,
    ties: { derived, oneStory },
    sums: new Float64Array(groups.length),
  };
  for (const { item, group, from, to } of distinct) {
    let square = 0;
    for (let at = from; at < to; at++) square += (space.rarity[keys.at(at)] ?? 0) ** 2;
    const rarest = asked(from, to, space);
    const alone: Weighed = { item, from, to, norm: Math.sqrt(square), group };
    const found = bestGroup(alone, rarest, search);
    const own = found.group ? { ...alone, group: found.group } : alone;
    if (found.group) {
      found.group.items.push(...group.items);
      for (const reason of [...group.because, ...found.because]) found.group.because.push(reason);
      merged.add(group);
    } else for (const doubt of found.doubts) doubt.group.possibly.push(doubt.doubt);
    const leaders = joined[own.group.index];
    if (!leaders) joined[own.group.index] = [own];
    else if (leaders.length < LEADERS) leaders.push(own);
    for (const key of rarest) {
      const list = postings[key];
      if (list) list.push(own.group.index);
      else postings[key] = [own.group.index];
    }
  }
  return groups.filter((group) => !merged.has(group) && (group.items.length > 1 || !group.items.every(isShort)));
}

/** What statements are looked for in. */
interface Search {
  readonly groups: readonly TextGroup[];
  /** By key, the numbers of the claims of the statements that have it among their rarest. */
  readonly postings: readonly (readonly number[] | undefined)[];
  /** By the number of a claim, the statements that stand for it. */
  readonly joined: readonly (readonly Weighed[] | undefined)[];
  readonly space: Space;
  readonly ties: Ties;
  /** Zeros, by the number of a claim. */
  readonly sums: Float64Array;
}

/** Numbers texts in the order in which they are asked for, behind the keys of words. */
class Numbering {
  private readonly known = new Map<string, number>();

  /** No key is as large. */
  get end(): number {
    return WORDS + this.known.size;
  }

  of(text: string): number {
    const kept = this.known.get(text);
    if (kept !== undefined) return kept;
    const made = this.end;
    this.known.set(text, made);
    return made;
  }
}

/** What a statement names that is the same in all languages: topics, linked entities, places, the day. */
function featuresOf({ statement, entities }: TextItem): readonly string[] {
  return [
    ...statement.topics.map((topic) => `topic ${topic}`),
    ...statement.hazards.map((hazard) => `cause ${hazard}`),
    ...entities,
    ...statement.places.map((place) => `place ${place}`),
    ...(statement.happened ? [`day ${statement.happened.from.slice(0, 10)}`] : []),
  ];
}

/** The rarest keys of a statement, those from `from` to `to`, that stand in others too. */
function asked(from: number, to: number, { keys, counts, rarity }: Space): readonly number[] {
  const rarest: number[] = [];
  for (let place = from; place < to; place++) {
    const key = keys.at(place);
    if ((counts[key] ?? 0) < 2) continue;
    const own = rarity[key] ?? 0;
    // The keys come in order: of equals the first stays before.
    let at = rarest.length;
    while (at > 0 && (rarity[rarest[at - 1] ?? 0] ?? 0) < own) at--;
    if (at >= ASKED) continue;
    rarest.splice(at, 0, key);
    if (rarest.length > ASKED) rarest.pop();
  }
  return rarest;
}

/** What ties two reports together. */
interface Ties {
  readonly derived: Derived;
  readonly oneStory: OneStory;
}

/**
 * Where the reports have no rare name in common, only statements nearly the same and told at one time are one, and only
 * long ones, or such as name where or who: others are set phrases.
 */
const LONG = 8;
const NEARLY = 0.8;
const SHORTLY = SHORT_DAYS * DAY;

interface Found {
  readonly group?: TextGroup;
  readonly because: readonly Message[];
  readonly doubts: readonly { readonly group: TextGroup; readonly doubt: TextDoubt }[];
}

function bestGroup(own: Weighed, rarest: readonly number[], search: Search): Found {
  const { joined, ties, space } = search;
  const nearest = nearestGroups(rarest, search);
  let best: { readonly group: TextGroup; readonly likeness: Likeness } | undefined;
  const doubted: { readonly group: TextGroup; readonly likeness: Likeness }[] = [];
  for (const group of nearest) {
    let top: Likeness | undefined;
    for (const leader of joined[group.index] ?? []) {
      const likeness = compare(own, leader, space, ties);
      if (likeness && (!top || likeness.score > top.score)) top = likeness;
    }
    if (!top) continue;
    if (top.same && (!best || top.score > best.likeness.score)) best = { group, likeness: top };
    else if (!top.same && top.score >= POSSIBLE) doubted.push({ group, likeness: top });
  }
  if (best) return { group: best.group, because: best.likeness.because(), doubts: [] };
  const doubts = doubted.map(({ group, likeness: { score, because } }) => ({
    group,
    doubt: { item: own.item, score: round(score), because: because() },
  }));
  return { because: [], doubts };
}

/** The claims that share most of the rarest keys, the likeliest first. */
function nearestGroups(rarest: readonly number[], search: Search): readonly TextGroup[] {
  const { postings, space, sums, groups } = search;
  const met: number[] = [];
  let total = 0;
  for (const key of rarest) total += space.rarity[key] ?? 0;
  for (const key of rarest) {
    const list = postings[key];
    if (!list) continue;
    const weight = space.rarity[key] ?? 0;
    const from = Math.max(0, list.length - MOST_UNDER_KEY);
    for (let at = list.length - 1; at >= from; at--) {
      const group = list[at] ?? 0;
      const sum = sums[group] ?? 0;
      if (sum === 0) met.push(group);
      sums[group] = sum + weight;
    }
  }
  const least = total * LEAST_SHARED;
  const ranked = met.filter((group) => (sums[group] ?? 0) >= least);
  ranked.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
  for (const group of met) sums[group] = 0;
  const nearest: TextGroup[] = [];
  for (let at = 0; at < ranked.length && at < MOST_COMPARED; at++) {
    const group = groups[ranked[at] ?? 0];
    if (group) nearest.push(group);
  }
  return nearest;
}

const round = (score: number): number => Math.round(Math.min(1, score) * 1000) / 1000;

interface Likeness {
  readonly same: boolean;
  readonly score: number;
  /** Why: few of those that are compared are asked. */
  readonly because: () => readonly Message[];
}

const withinWindow = (a: TextItem, b: TextItem): boolean => a.time === b.time || Math.abs(a.time - b.time) <= WINDOW;

/** Whether two statements of the same words are one, and no set phrase of two events. */
const isOne = (x: TextItem, y: TextItem, oneStory: OneStory): boolean =>
  oneStory(x.setting, y.setting) ||
  ((x.statement.keys.length >= LONG || namesTheSame(x, y)) &&
    (x.time === y.time || Math.abs(x.time - y.time) <= SHORTLY));

const namesTheSame = (x: TextItem, y: TextItem): boolean =>
  x.statement.places.some((place) => y.statement.places.includes(place)) ||
  x.entities.some((entity) => y.entities.includes(entity));

/** How alike two statements are; undefined where something speaks against their being one. */
function compare(a: Weighed, b: Weighed, space: Space, ties: Ties): Likeness | undefined {
  const [x, y] = [a.item, b.item];
  if (!withinWindow(x, y) || a.norm === 0 || b.norm === 0) return undefined;
  if (x.countries.length && y.countries.length && !x.countries.some((country) => y.countries.includes(country)))
    return undefined;
  if (x.countries.length + y.countries.length === 0 && otherHomes(x, y)) return undefined;
  const { words, shared } = cosine(a, b, space);
  const alike = words >= POSSIBLE / 2 && shared >= 2;
  const oneTold = shared > 0 && ties.oneStory(x.setting, y.setting);
  // Most are no more than met.
  return alike || oneTold ? likenessOf(a, b, { words, shared, alike, oneTold }, space, ties) : undefined;
}

/** Two statements that may be one. */
interface Met {
  readonly words: number;
  readonly shared: number;
  readonly alike: boolean;
  readonly oneTold: boolean;
}

function likenessOf(
  a: Weighed,
  b: Weighed,
  { words, shared, alike, oneTold }: Met,
  space: Space,
  { derived, oneStory }: Ties,
): Likeness | undefined {
  const [x, y] = [a.item, b.item];
  let known: Gist | undefined;
  const gist = (): Gist => {
    known ??= gistOf(a, b, space);
    return known;
  };
  const retold = oneTold && isRetold(a, b, words, gist);
  if (!alike && !retold) return undefined;
  const entities = common(x.entities, y.entities);
  const passage = derived(x, y);
  const tied = entities.length > 0 || oneTold;
  if (!tied && !passage && (words < NEARLY || !isOne(x, y, oneStory))) return undefined;
  const topics = common(x.statement.topics, y.statement.topics);
  const places = common(x.statement.places, y.statement.places);
  const days = sameDays(x, y);
  const speaker = x.speaker !== undefined && x.speaker === y.speaker && x.setting !== y.setting;
  const because = (...more: readonly Message[]): readonly Message[] => [
    say('words-shared', { likeness: round(words) }),
    ...(topics.length ? [say('same-topic', { topics })] : []),
    ...(entities.length ? [say('same-names', { names: entities.length })] : []),
    ...(places.length ? [say('same-place')] : []),
    ...(days === true ? [say('same-day')] : []),
    ...(speaker ? [say('same-speaker')] : []),
    ...(passage ? [say('in-taken-passage')] : []),
    ...more,
  ];
  const support =
    (topics.some((topic) => isEvent(topic) && !COMMON.has(topic))
      ? 1
      : topics.some((topic) => topic !== 'people')
        ? 0.5
        : 0) +
    (entities.length > 0 ? 1 : 0) +
    (places.length > 0 ? 0.5 : 0) +
    (days === true ? 0.5 : 0) +
    (speaker ? 1 : 0) +
    (tied && entities.length === 0 ? 0.5 : 0) +
    (passage ? 2.5 : 0);
  const score = words + 0.06 * Math.min(support, 3);
  if (days === false) return { same: false, score, because: () => because(say('different-days')) };
  if (shared < 3 && words < 0.8 && !passage && !retold)
    return { same: false, score, because: () => because(say('few-words')) };
  const same =
    retold ||
    ((gist().shared > 1 || words >= NEARLY) &&
      gist().share >= LEAST_SHARE &&
      SAME.some(([least, likeness]) => support >= least && words >= likeness)) ||
    (passage && words >= DERIVED.words && shared >= DERIVED.shared);
  return { same, score: same || support >= 1 ? score : score - 0.1, because };
}

const NONE: readonly string[] = [];

/** What stands in both, in the order of the first. */
const common = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length === 0 || b.length === 0 ? NONE : a.filter((one) => b.includes(one));

const otherHomes = (x: TextItem, y: TextItem): boolean =>
  x.setting.home !== undefined && y.setting.home !== undefined && x.setting.home !== y.setting.home;

/** Whether both name a day and the days meet; undefined where one names none. */
function sameDays(
  { statement: { happened: a } }: TextItem,
  { statement: { happened: b } }: TextItem,
): boolean | undefined {
  return a && b ? a.from < b.to && b.from < a.to : undefined;
}
