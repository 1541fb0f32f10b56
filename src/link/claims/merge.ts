import { say } from '../../model/index.ts';
import { isMoreAround, numberedApart, toldApart } from './apart.ts';
import { ByDay, dayOf } from './by-day.ts';
import { isTelling, sameCause, sameNumber } from './compatible.ts';
import type { Context } from './context.ts';
import { BLOWS, type FigureGroup } from './group.ts';
import { type CountryOf, FEW_COUNTED, type FigureItem, isCountryCode, isTakenBack, sizeOf } from './items.ts';
import { mergedBy, STRUCK } from './ties.ts';

const DAY = 86_400_000;
/** What is told within so many days is one event's, where more speaks for it. */
const DAYS_AT_ONCE = 3;
const AT_ONCE = DAYS_AT_ONCE * DAY;
/** What holds on a day is told on it and until the noon after. */
const ONE_DAY_OF_NEWS = 1.5 * DAY;
/** Equal numbers speak for one figure within so long. */
const NEAR = 14 * DAY;
/** Claims under one key that one is held against, those next before it in time; tellings of a claim that are looked at. */
const MOST_BEFORE = 40;
const MOST_ITEMS = 24;
/** Support from which two tellings of one number are one figure, though a word for what they count differs. */
const LEAST_WITH_NUMBER = 2.5;

/** Kinds that reports of one event call each other by: who was taken to a hospital is injured, who is buried missing. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['people-injured', 'people-in-hospital', 'people-affected']),
  new Set(['people-affected', 'people-infected', 'people-in-hospital']),
  new Set(['people-dead', 'people-recovered', 'people-victims']),
  new Set(['people-missing', 'people-buried']),
  new Set(['people-evacuated', 'people-displaced']),
  new Set(['premises', 'premises-damaged']),
];

const nearKinds = (a: string, b: string): boolean =>
  a === b || FAMILIES.some((family) => family.has(a) && family.has(b));

/** Kinds that are so only where the number is one that is not met by chance. */
const BY_NUMBER: readonly ReadonlySet<string>[] = [
  new Set(['people-injured', 'people-infected']),
  new Set(['people-abducted', 'people-detained', 'people-missing']),
  new Set(['people-released', 'people-rescued']),
];

/**
 * Whether one is of persons of whom only the other says what became of them: "57 people", "57 injured". As many as were
 * there may have died: of the dead it says nothing.
 */
function isSaidOfThem(a: string, b: string): boolean {
  const other = a === 'people' ? b : b === 'people' ? a : '';
  return other.startsWith('people-') && other !== 'people-dead';
}

const nearByNumber = (a: string, b: string): boolean =>
  isSaidOfThem(a, b) || BY_NUMBER.some((family) => family.has(a) && family.has(b));

/** Populations of which only the same number says that all who were struck are meant. */
const MOST_OF_THEM: ReadonlySet<string> = new Set([...STRUCK, 'protesters', 'children']);
/** Populations that an accident strikes alone, and kinds of those whom it strikes; beside soldiers are always civilians. */
const ALONE: ReadonlySet<string> = new Set(['workers', 'passengers', 'patients']);
const STRUCK_KINDS: ReadonlySet<string> = new Set([
  'people-dead',
  'people-injured',
  'people-missing',
  'people-buried',
  'people-recovered',
]);
/** Kinds of persons to whom the event did something: of others ("3,000 people") a country has many counts. */
const MOVING: ReadonlySet<string> = new Set([
  ...STRUCK_KINDS,
  'people-detained',
  'people-evacuated',
  'people-abducted',
]);
const HAPPENED: ReadonlySet<string> = new Set([...MOVING, 'people-rescued', 'people-in-hospital']);
/** Some of any people are these; and of those who fight each side has its own count. */
const OF_ANY: ReadonlySet<string> = new Set(['children', 'women', 'foreigners']);
const SIDES: ReadonlySet<string> = new Set(['security-forces', 'attackers']);
/** Two counts of one thing are seldom further apart. */
const SCALE = 4;

function nearPopulations(a: string | undefined, b: string | undefined, known: ReadonlySet<string>): boolean {
  if (a === b) return true;
  return (a === undefined || known.has(a)) && (b === undefined || known.has(b));
}

/** Whether two places may be one on two levels: the same, or a town and a country. */
export const nearPlaces = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && isCountryCode(a) !== isCountryCode(b));

/**
 * Merges claims that differ in a word only: in the kind or the population, where reports tell the same number, and one
 * that is not met by chance; in a population that stands for all who were struck ("eight workers were killed", then
 * "eleven people"); in the level of the place, where all reports of a story tell of one town. What some report tells as
 * two numbers stays two.
 */
export function mergeNear(
  groups: readonly FigureGroup[],
  countryOf: CountryOf,
  context: Context,
): readonly FigureGroup[] {
  const merging = mergedBy(groups);
  const country = ({ slots: { place } }: FigureGroup): string =>
    place === undefined ? '' : (countryOf(place) ?? place);
  const live = groups.filter(({ slots }) => slots.extent !== 'delta');
  eachPair(
    live.flatMap((group) => numbersOf(group).map((number) => ({ group, key: `${country(group)} ${number}` }))),
    (a, b, key) => {
      const [x, y] = [merging.final(a), merging.final(b)];
      if (x === y || !mayBeOne(x, y, NEAR)) return;
      const number = Number(key.slice(key.indexOf(' ') + 1));
      const near = nearKinds(x.slots.counts, y.slots.counts);
      if (!near && !(nearByNumber(x.slots.counts, y.slots.counts) && isTelling({ value: number }))) return;
      if (!nearPopulations(x.slots.population, y.slots.population, MOST_OF_THEM)) return;
      if (
        x.slots.counts === y.slots.counts &&
        x.slots.population === y.slots.population &&
        x.slots.part === y.slots.part
      )
        return;
      if (toldApart(x.items, y.items) || !isOneNumber(x, y, number, context)) return;
      if (!near && !(areNear(x, y, AT_ONCE) && isOneStory(x, y, context))) return;
      merging.merge(x, y, say('number-by-other-word'));
    },
  );
  const byKind = live
    .filter(({ slots: { part } }) => !part)
    .map((group) => ({ group, key: `${group.slots.counts} ${group.slots.extent} ${country(group)}` }));
  const others = othersOf(
    live,
    (group) => `${group.slots.counts} ${country(group)}`,
    ({ slots: { population = '' } }) => (population === '' || OF_ANY.has(population) ? undefined : population),
  );
  eachPair(byKind, (a, b) => {
    const [x, y] = [merging.final(a), merging.final(b)];
    const [one, other] = [x.slots.population, y.slots.population];
    if (x === y || x.slots.place !== y.slots.place || one === other || !mayBeOne(x, y, AT_ONCE)) return;
    if (x.items.some(isPart) || y.items.some(isPart)) return;
    const alone = STRUCK_KINDS.has(x.slots.counts) && nearPopulations(one, other, ALONE) && ofOneSize(x, y);
    if (!(alone && !numberedApart(x.items, y.items)) && !areAllOfThem(x, y, others)) return;
    if (!isOneStory(x, y, context)) return;
    merging.merge(x, y, say('all-struck'));
  });
  const townIn = ({ slots: { place } }: FigureGroup): string | undefined =>
    place === undefined || isCountryCode(place) ? undefined : place;
  const who = ({ slots: { population } }: FigureGroup): string => population ?? '';
  const counted = othersOf(live, (group) => `${group.slots.counts} ${country(group)} ${who(group)}`, townIn);
  const struck = othersOf(
    live,
    (group) => `${STRUCK_KINDS.has(group.slots.counts)} ${country(group)} ${who(group)}`,
    townIn,
  );
  eachPair(byKind, (a, b) => {
    const [x, y] = [merging.final(a), merging.final(b)];
    if (x === y || x.slots.place === y.slots.place || !nearPlaces(x.slots.place, y.slots.place)) return;
    if (!MOVING.has(x.slots.counts) || x.slots.population !== y.slots.population || !areNear(x, y, AT_ONCE)) return;
    const [around, inside] = isCountryCode(x.slots.place ?? '') ? [x, y] : [y, x];
    const bySize = sharesNumber(around, inside);
    if (!bySize && !isOneBlow(around, inside, context)) return;
    if (isMoreAround(around.items, inside.items) || toldApart(around.items, inside.items)) return;
    if (!isOneStory(x, y, context) || (bySize ? counted : struck)(around, inside)) return;
    merging.merge(x, y, say(bySize ? 'number-of-one-place' : 'one-place-in-country'));
  });
  return merging.done();
}

/**
 * Whether a population is all whom one claim counts of anyone: both tell one number of several, no report tells them as
 * two, and of no other population is told there.
 */
function areAllOfThem(x: FigureGroup, y: FigureGroup, others: (a: FigureGroup, b: FigureGroup) => boolean): boolean {
  const [one, other] = [x.slots.population, y.slots.population];
  if (one !== undefined && other !== undefined) return false;
  if (!HAPPENED.has(x.slots.counts) || OF_ANY.has(one ?? other ?? '') || SIDES.has(one ?? other ?? '')) return false;
  const told = new Set(sizes(x).filter((size) => size > 1));
  return sizes(y).some((size) => told.has(size)) && !toldApart(x.items, y.items) && !others(x, y);
}

/**
 * Whether a count of a country and one of a town in it are of what struck one place, though they share no number. Who are
 * a part of others are not all whom it struck.
 */
function isOneBlow(around: FigureGroup, inside: FigureGroup, context: Context): boolean {
  const { cause } = around;
  if (someOf(around).some(isPart) || someOf(inside).some(isPart)) return false;
  if (cause !== undefined && cause === inside.cause && BLOWS.has(cause)) return true;
  return sameCause(cause, inside.cause) && isOneTown(around, inside, context) && isStated(around) && isStated(inside);
}

/**
 * Answers whether another value than those of two claims is told of under the same key, on their days: another town, for
 * what struck people in two towns is counted for the country, too; another population.
 */
function othersOf(
  groups: readonly FigureGroup[],
  keyOf: (group: FigureGroup) => string,
  toldOf: (group: FigureGroup) => string | undefined,
): (a: FigureGroup, b: FigureGroup) => boolean {
  const byDay = new ByDay();
  for (const group of groups) {
    const value = toldOf(group);
    if (value === undefined) continue;
    const key = keyOf(group);
    for (const item of group.items) if (sizeOf(item) !== 0) byDay.note(key, dayOf(item), value);
  }
  return (a, b) => {
    const key = keyOf(b);
    const own = [toldOf(a), toldOf(b)];
    const days = new Set([...someOf(a), ...someOf(b)].map(dayOf));
    for (const day of days)
      for (const value of byDay.around(key, day, DAYS_AT_ONCE)) if (!own.includes(value)) return true;
    return false;
  };
}

const areNear = (
  a: Pick<FigureGroup, 'first' | 'last'>,
  b: Pick<FigureGroup, 'first' | 'last'>,
  within: number,
): boolean => a.first <= b.last + within && b.first <= a.last + within;

/**
 * Whether both tell one number as what holds. Where the country is not only the one that a report is about, the number is
 * none that is met by chance, and is told of both at once: a town's toll passes those that its country had days before.
 */
function sharesNumber(around: FigureGroup, inside: FigureGroup): boolean {
  const ofCountry = someOf(around);
  const isNamed = ofCountry.some(({ slots, term }) => term || slots.placeBasis === 'stated');
  const times = new Map<number, number[]>();
  for (const item of ofCountry)
    if (item.slots.role === 'current') {
      const told = times.get(sizeOf(item));
      if (told) told.push(item.time);
      else times.set(sizeOf(item), [item.time]);
    }
  return someOf(inside).some((item) => {
    const told = item.slots.role === 'current' ? times.get(sizeOf(item)) : undefined;
    if (!isNamed) return told !== undefined && sizeOf(item) > 0;
    return sizeOf(item) >= FEW_COUNTED && told?.some((time) => Math.abs(time - item.time) <= ONE_DAY_OF_NEWS) === true;
  });
}

/** Whether the reports of two claims count in one town only. */
const isOneTown = (a: FigureGroup, b: FigureGroup, { oneTown }: Context): boolean =>
  oneTown(...[...someOf(a), ...someOf(b)].map(({ setting }) => setting));

/** Whether some figure of a claim states its place, and none is of no one. */
const isStated = (group: FigureGroup): boolean =>
  someOf(group).some(({ slots }) => slots.placeBasis === 'stated') && !sizes(group).includes(0);

const sizes = (group: FigureGroup): readonly number[] =>
  someOf(group).flatMap((item) => (item.slots.role === 'current' ? [sizeOf(item)] : []));

/** Whether no number of two claims is several times another; before anyone was counted there was none. */
const ofOneSize = (a: FigureGroup, b: FigureGroup): boolean => {
  const all = [...sizes(a), ...sizes(b)].filter((size) => size > 0);
  return Math.max(...all) <= SCALE * Math.min(...all);
};

const isPart = ({ slots: { partOf }, term }: FigureItem): boolean => partOf !== undefined || term;

/** Visits the pairs of claims under one key that are next to each other in time. */
function eachPair(
  filed: readonly { readonly group: FigureGroup; readonly key: string }[],
  visit: (a: FigureGroup, b: FigureGroup, key: string) => void,
): void {
  const lists = new Map<string, { readonly group: FigureGroup; readonly first: number }[]>();
  for (const { group, key } of filed) {
    const entry = { group, first: group.first };
    const list = lists.get(key);
    if (list) list.push(entry);
    else lists.set(key, [entry]);
  }
  for (const [key, list] of lists) {
    if (list.length < 2) continue;
    list.sort((a, b) => (a.first === b.first ? 0 : a.first - b.first));
    for (const [at, { group }] of list.entries())
      for (let before = Math.max(0, at - MOST_BEFORE); before < at; before++) {
        const other = list[before];
        if (other) visit(other.group, group, key);
      }
  }
}

function mayBeOne(a: FigureGroup, b: FigureGroup, within: number): boolean {
  return areNear(a, b, within) && sameCause(a.cause, b.cause) && nearPlaces(a.slots.place, b.slots.place);
}

/** The first and the last tellings of a claim. */
const someOf = ({ items }: FigureGroup): readonly FigureItem[] =>
  items.length <= MOST_ITEMS ? items : [...items.slice(0, MOST_ITEMS / 2), ...items.slice(-MOST_ITEMS / 2)];

const numbersOf = (group: FigureGroup): readonly number[] => [
  ...new Set(
    someOf(group).flatMap(({ slots: { value } }) => (value !== undefined && value >= FEW_COUNTED ? [value] : [])),
  ),
];

function isOneNumber(a: FigureGroup, b: FigureGroup, number: number, { supportAbove }: Context): boolean {
  const told = (group: FigureGroup): readonly FigureItem[] =>
    someOf(group).filter(({ slots }) => slots.value === number);
  return told(a).some((one) =>
    told(b).some(
      (other) =>
        one.setting !== other.setting &&
        sameNumber(one.slots, other.slots) &&
        (isTelling(one.slots) || isTakenBack(one) !== isTakenBack(other) || isOneSpeaker(one, other)) &&
        supportAbove(Number.NEGATIVE_INFINITY, LEAST_WITH_NUMBER, one, other) !== undefined,
    ),
  );
}

const isOneSpeaker = ({ statement: a }: FigureItem, { statement: b }: FigureItem): boolean =>
  a.speakerText !== undefined && a.speakerText === b.speakerText;

function isOneStory(a: FigureGroup, b: FigureGroup, { oneStory }: Context): boolean {
  return someOf(a).some((one) =>
    someOf(b).some((other) => one.setting !== other.setting && oneStory(one.setting, other.setting)),
  );
}
