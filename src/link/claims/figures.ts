import { type Lineage, type Message, say } from '../../model/index.ts';
import { isTelling, sameCause } from './compatible.ts';
import { type Context, NO_SUPPORT, type Support } from './context.ts';
import { BLOWS, type FigureGroup } from './group.ts';
import { grows } from './growing.ts';
import { mergeHandedOn } from './handed-on.ts';
import { Holdings, numberOf } from './holdings.ts';
import { type CountryOf, causeOf, type FigureItem, isCountryCode, sizeOf } from './items.ts';
import { isPart, keyOf, placeOf } from './keys.ts';
import { mergeNear } from './merge.ts';
import { type OnlyTownOf, onlyTownsOf } from './only-town.ts';
import { isOfItsSize, isOtherScope, nearness, overLong } from './scope.ts';
import { mergeTied } from './ties.ts';

const DAY = 86_400_000;
/** Reports of one event go on for so long without a gap; then the same words are about another event. */
const GAP = 100 * DAY;
/** How far apart in time equal numbers speak for one figure where a slot is missing. */
const NEAR = 14 * DAY;
/** Claims of one key that a figure is held against, the latest first. */
const MOST_OPEN = 40;
/** Claims of one key that are looked at for that. */
const MOST_SEEN = 200;
/** Doubtful figures that a claim keeps. */
const MOST_DOUBTS = 100;
/** Support beyond which no other item of a claim is asked. */
const ENOUGH = 2.5;

/** A claim in the making. */
interface Growing extends FigureGroup {
  readonly holdings: Holdings;
  /** Whether its first figure is counted over a long time. */
  readonly long: boolean;
}

/** The claims in the making, by what they count: in each country, and everywhere. */
interface Filed {
  readonly here: Map<string, Growing[]>;
  readonly everywhere: Map<string, Growing[]>;
  /** The numbers that they have under a key, each behind it. */
  readonly numbers: Set<string>;
}

/**
 * Joins figures to claims: what is counted, of whom, and whether at a time or in a period must be equal, and what else
 * is known must speak for one event (see `contextOf`). Two stated places must be equal; a figure whose place is carried
 * over or a default also joins the claim of a place inside it, or around it, that has the same number. The items come in
 * the order of the reports.
 */
export function joinFigures(
  items: readonly FigureItem[],
  countryOf: CountryOf,
  context: Context,
  lineage: readonly Lineage[] = [],
): readonly FigureGroup[] {
  const filed: Filed = { here: new Map(), everywhere: new Map(), numbers: new Set() };
  const bare: FigureItem[] = [];
  const loose: FigureItem[] = [];
  const unsaid: FigureItem[] = [];
  const placeless: FigureItem[] = [];
  const onlyTownOf = onlyTownsOf(items, countryOf);
  for (const item of items) {
    const { place, stated } = placeOf(item);
    if (keyOf(item) === undefined) bare.push(item);
    else if (stated) add(item, filed, countryOf, context, onlyTownOf);
    else (place === undefined ? placeless : onlyTownOf(item) ? unsaid : loose).push(item);
  }
  for (const item of [...loose, ...unsaid, ...placeless]) add(item, filed, countryOf, context, onlyTownOf);
  const all = [...filed.everywhere.values()].flat();
  const byNumber = numberIndex(all);
  for (const item of bare) addBare(item, byNumber);
  for (const item of items) if (item.slots.counts === 'people') doubtPersons(item, byNumber);
  return mergeNear(mergeHandedOn(mergeTied(all, items), items, lineage), countryOf, context);
}

/** Kinds of many sorts of things: their figures are one only where unit or number is the same. */
const SORTS: ReadonlySet<string> = new Set([
  'vehicles',
  'vehicles-damaged',
  'premises',
  'premises-damaged',
  'arms',
  'vessels',
  'aircraft',
]);
/** Kinds that are counted of anything at all, as are bare units: only the same number is one figure. */
const ANYTHING: ReadonlySet<string> = new Set(['money', 'price', 'share', 'people', 'households']);

/** Support from which two figures of a kind in one place are of one event. */
const LEAST = 1.5;
/** Support from which a figure may be of a claim. */
const DOUBTED = 1;
/** The same where a place is missing or on another level, or where a kind says little: the number, and more. */
const LEAST_WITH_NUMBER = 2.5;
/** The same for a town and its country, where a blow that strikes one place is told by reports of one story. */
const LEAST_ON_LEVELS = 2;
/** Items of a claim that a figure is held against: the first, and the last ones. */
const LEADERS_LAST = 12;

const sameSort = ({ holdings }: Growing, item: FigureItem): boolean =>
  !SORTS.has(item.counts ?? '') || holdings.hasUnit(item) || holdings.hasNumber(item);

const saysLittle = ({ slots, counts }: FigureItem): boolean => slots.counts === undefined || ANYTHING.has(counts ?? '');

/** So many are rarely others than those of a number near to theirs; of a few, a few less are often those still there. */
const CROWD = 50;

/** Persons of whom the words say who they are, the cadets of a school, or a crowd. */
const isGroup = (item: FigureItem): boolean =>
  item.counts === 'people' && (item.slots.population !== undefined || sizeOf(item) >= CROWD);
/** So near to each other, numbers of one group in one place are of one count. */
const CLOSE = 0.85;

/** `long`: whether the figure is counted over a long time. */
const fits = (group: Growing, item: FigureItem, long: boolean): boolean =>
  item.time <= group.last + GAP &&
  item.time >= group.first - GAP &&
  (sameCause(group.cause, causeOf(item)) || inOneTown(group, item)) &&
  sameSort(group, item) &&
  (group.long === long || group.holdings.hasNumber(item)) &&
  !isOtherScope(group.items, group.holdings, item) &&
  !group.holdings.isApart(item);

/** What is told of one town within days is one event, though one report has the fire and the other the riot. */
const AT_ONCE = 3 * DAY;

function inOneTown(group: FigureGroup, item: FigureItem): boolean {
  const { place } = placeOf(item);
  return (
    place !== undefined &&
    place === group.slots.place &&
    !isCountryCode(place) &&
    item.time <= group.last + AT_ONCE &&
    item.time >= group.first - AT_ONCE
  );
}

function enter(group: Growing, item: FigureItem, because: Message): void {
  group.items.push(item);
  group.holdings.add(item);
  group.because.push(because);
  if (Number.isFinite(item.time)) {
    group.first = Math.min(group.first, item.time);
    group.last = Math.max(group.last, item.time);
  }
  const cause = group.cause ?? causeOf(item);
  if (cause !== undefined) group.cause = cause;
}

function open(item: FigureItem, place: string | undefined): Growing {
  const { slots, counts } = item;
  const cause = causeOf(item);
  return {
    slots: {
      counts: slots.counts ?? slots.unit ?? counts ?? '',
      ...(slots.population !== undefined && { population: slots.population }),
      ...(place !== undefined && { place }),
      extent: slots.extent,
      part: isPart(item),
    },
    items: [item],
    possibly: [],
    because: [],
    ...(cause !== undefined && { cause }),
    first: item.time,
    last: item.time,
    holdings: new Holdings(item),
    long: overLong(item),
  };
}

/** Claims that the item may belong to by time, cause and sort, the latest first. */
function candidates(item: FigureItem, list: readonly Growing[]): readonly Growing[] {
  const out: Growing[] = [];
  const from = Math.max(0, list.length - MOST_SEEN);
  const long = overLong(item);
  for (let at = list.length - 1; at >= from && out.length < MOST_OPEN; at--) {
    const group = list[at];
    if (group && fits(group, item, long)) out.push(group);
  }
  return out;
}

/** The best support by the first figure of a claim, those with the same number, and the last ones; none below DOUBTED. */
function supportOf({ items, holdings }: Growing, item: FigureItem, context: Context): Support {
  const lasts = Math.max(1, items.length - LEADERS_LAST);
  let best = better(NO_SUPPORT, item, items[0], context);
  for (const at of holdings.withNumber(item)) {
    if (best.score >= ENOUGH) return best;
    if (at > 0 && at < lasts) best = better(best, item, items[at], context);
  }
  for (let at = lasts; at < items.length && best.score < ENOUGH; at++) best = better(best, item, items[at], context);
  return best;
}

const better = (best: Support, item: FigureItem, other: FigureItem | undefined, { supportAbove }: Context): Support =>
  (other && supportAbove(best.score, DOUBTED, item, other)) ?? best;

/** How the places of a claim and of a figure lie to each other; undefined where they are two. */
function relation(group: FigureGroup, place: string | undefined): 'same' | 'level' | 'unknown' | undefined {
  const there = group.slots.place;
  if (place === undefined || there === undefined) return place === there ? 'same' : 'unknown';
  if (place === there) return 'same';
  return isCountryCode(place) || isCountryCode(there) ? 'level' : undefined;
}

function add(
  item: FigureItem,
  { here, everywhere, numbers }: Filed,
  countryOf: CountryOf,
  context: Context,
  onlyTownOf: OnlyTownOf,
): void {
  const { place, stated } = placeOf(item);
  const key = keyOf(item) ?? '';
  const country = place === undefined ? '' : (countryOf(place) ?? place);
  const little = saysLittle(item);
  const numbered = `${key}|${numberOf(item.slots)}`;
  // What says little is of a claim with the same number only.
  const list =
    little && !numbers.has(numbered) && !isGroup(item)
      ? []
      : place === undefined
        ? everywhere.get(key)
        : here.get(`${country}|${key}`);
  const around = candidates(item, list ?? []);
  numbers.add(numbered);
  let best: { readonly group: Growing; readonly rank: number; readonly because: () => Message } | undefined;
  for (const group of around) {
    const places = relation(group, place);
    if (places === undefined) continue;
    const { holdings } = group;
    const settled = stated && group.items[0]?.slots.placeBasis === 'stated';
    const hasNumber = holdings.hasNumber(item);
    const number = hasNumber && isTelling(item.slots);
    const ofNumber = !settled && (number || (!stated && !holdings.isPlaced));
    const isBlow = (): boolean => places === 'level' && isOneBlow(group, item, context);
    const isThere =
      places === 'level' && item.slots.placeBasis === 'default' && isInOnlyTown(group, item, context, onlyTownOf);
    const isClose = !hasNumber && little && places === 'same' && isGroup(item) && nearness(group.items, item) >= CLOSE;
    const isCandidate = (hasNumber || !little || isClose) && (places === 'same' || ofNumber || isThere || isBlow());
    const isDoubtful = !little && (places !== 'level' || number) && group.possibly.length < MOST_DOUBTS;
    // What speaks for it costs most to find.
    if (!isCandidate && !isDoubtful) continue;
    const support = supportOf(group, item, context);
    const near =
      places === 'same'
        ? support.score >= (little ? LEAST_WITH_NUMBER : LEAST)
        : (isThere && support.score >= LEAST) ||
          (ofNumber && support.score >= LEAST_WITH_NUMBER) ||
          (support.score >= LEAST_ON_LEVELS && isBlow());
    const enough =
      near &&
      (hasNumber || isClose || (!little && isOfItsSize(group.items, item) && !isNoneElsewhere(group, item, places)));
    const because = (): Message => say(WHERE[places], { support: support.because() });
    const rank =
      support.score +
      (places === 'same' ? 1 : 0) +
      (hasNumber ? 1 : 0) +
      nearness(group.items, item) +
      Math.min(1, group.items.length / 10);
    if (enough && (!best || rank > best.rank)) best = { group, rank, because };
    else if (!enough && isDoubtful && support.score >= DOUBTED)
      group.possibly.push({ item, score: Math.min(0.7, support.score / 4), because: [because()] });
  }
  if (best) {
    enter(best.group, item, best.because());
    return;
  }
  const fresh = open(item, place);
  file(everywhere, key, fresh);
  if (place !== undefined) file(here, `${country}|${key}`, fresh);
}

/** "In the next town nobody was hurt" is no telling of a toll that grows elsewhere in the country. */
const isNoneElsewhere = ({ items }: FigureGroup, { slots, counts }: FigureItem, places: string): boolean =>
  places === 'level' && grows(counts) && (slots.value === 0) !== items.every((other) => other.slots.value === 0);

/** How far from the nearest number of a town's claim one may lie that is told without a place. */
const SCALE = 2;

/**
 * Whether a figure without a place is of a town's claim: reports of one story tell of that town alone, and a number of
 * its size.
 */
function isInOnlyTown(
  { slots: { place = '' }, items, holdings }: Growing,
  item: FigureItem,
  { oneStory }: Context,
  onlyTownOf: OnlyTownOf,
): boolean {
  if (isCountryCode(place) || isPart(item) || onlyTownOf(item) !== place) return false;
  if (!holdings.hasNumber(item) && SCALE * nearness(items, item) < 1) return false;
  return items.some(
    ({ setting }, at) =>
      (at < LEADERS_LAST || at >= items.length - LEADERS_LAST) &&
      setting !== item.setting &&
      oneStory(setting, item.setting),
  );
}

/** Whether reports of one story, days apart at most, tell of one such cause. */
const isOneBlow = ({ items, cause }: FigureGroup, item: FigureItem, { oneStory, oneTown }: Context): boolean =>
  cause !== undefined &&
  BLOWS.has(cause) &&
  causeOf(item) === cause &&
  items.some(
    ({ setting, time }, at) =>
      (at < LEADERS_LAST || at >= items.length - LEADERS_LAST) &&
      setting !== item.setting &&
      Math.abs(time - item.time) <= AT_ONCE &&
      oneStory(setting, item.setting) &&
      oneTown(setting, item.setting),
  );

const WHERE = { same: 'counted-same', level: 'counted-level', unknown: 'counted-unplaced' } as const;

function file(map: Map<string, Growing[]>, key: string, group: Growing): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}

type NumberIndex = ReadonlyMap<string, readonly Growing[]>;

function numberIndex(groups: readonly Growing[]): NumberIndex {
  const index = new Map<string, Set<Growing>>();
  for (const group of groups)
    for (const { slots } of group.items) {
      if (slots.value === undefined) continue;
      const key = String(slots.value);
      const known = index.get(key);
      if (known) known.add(group);
      else index.set(key, new Set([group]));
    }
  return new Map([...index].map(([key, found]) => [key, [...found]]));
}

const withNumber = (item: FigureItem, byNumber: NumberIndex): readonly Growing[] =>
  isTelling(item.slots)
    ? (byNumber.get(String(item.slots.value)) ?? []).filter(
        (group) => item.time <= group.last + NEAR && item.time >= group.first - NEAR,
      )
    : [];

/** "Die Zahl 164 wurde zurückgezogen": a bare number that is told as one told before. */
function addBare(item: FigureItem, byNumber: NumberIndex): void {
  const { role } = item.slots;
  const near = withNumber(item, byNumber);
  if (role !== 'withdrawn' && role !== 'previous') {
    for (const group of near)
      group.possibly.push({
        item,
        score: 0.4,
        because: [say('number-uncounted-at-time')],
      });
    return;
  }
  const { replyTo, outlet } = item.setting.digest.report;
  const own = near.filter((group) =>
    group.items.some(
      ({ setting: { digest } }) => digest.report.id === replyTo || digest.report.id === item.setting.digest.report.id,
    ),
  );
  const same = near.filter((group) =>
    group.items.some(({ setting: { digest } }) => outlet !== undefined && digest.report.outlet === outlet),
  );
  const chosen = [own, same, near].find((list) => list.length === 1)?.[0];
  if (chosen) enter(chosen, item, say('number-named-again'));
  else for (const group of near) group.possibly.push({ item, score: 0.5, because: [say('number-uncounted')] });
}

/** "20.000 Mann": persons without a state, with the number of something else that is counted. */
function doubtPersons(item: FigureItem, byNumber: NumberIndex): void {
  for (const group of withNumber(item, byNumber))
    if (!group.items.includes(item) && group.slots.counts !== 'people' && !group.slots.part)
      group.possibly.push({
        item,
        score: 0.5,
        because: [say('number-of-persons')],
      });
}
