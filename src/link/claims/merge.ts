import { say } from '../../model/index.ts';
import { isMoreAround, numberedApart, toldApart } from './apart.ts';
import { isTelling, sameCause, sameNumber } from './compatible.ts';
import type { Context } from './context.ts';
import type { FigureGroup } from './figures.ts';
import { type CountryOf, FEW_COUNTED, type FigureItem, isCountryCode, isTakenBack, sizeOf } from './items.ts';
import { mergedBy, STRUCK } from './ties.ts';

const DAY = 86_400_000;
/** What is told within so long is one event's, where more speaks for it. */
const AT_ONCE = 3 * DAY;
/** Equal numbers speak for one figure within so long. */
const NEAR = 14 * DAY;
/** Claims of one bucket that one is held against, the latest first; tellings of a claim that are looked at. */
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
/** Two counts of one thing are seldom further apart. */
const SCALE = 4;

function nearPopulations(a: string | undefined, b: string | undefined, known: ReadonlySet<string>): boolean {
  if (a === b) return true;
  return (a === undefined || known.has(a)) && (b === undefined || known.has(b));
}

const nearPlaces = (a: string | undefined, b: string | undefined): boolean =>
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
      if (x === y || !mayBeOne(x, y, NEAR) || !nearKinds(x.slots.counts, y.slots.counts)) return;
      if (!nearPopulations(x.slots.population, y.slots.population, MOST_OF_THEM)) return;
      if (
        x.slots.counts === y.slots.counts &&
        x.slots.population === y.slots.population &&
        x.slots.part === y.slots.part
      )
        return;
      const number = Number(key.slice(key.indexOf(' ') + 1));
      if (toldApart(x.items, y.items) || !isOneNumber(x, y, number, context)) return;
      merging.merge(x, y, say('number-by-other-word'));
    },
  );
  const byKind = live
    .filter(({ slots: { part } }) => !part)
    .map((group) => ({ group, key: `${group.slots.counts} ${group.slots.extent} ${country(group)}` }));
  eachPair(byKind, (a, b) => {
    const [x, y] = [merging.final(a), merging.final(b)];
    if (x === y || x.slots.place !== y.slots.place || x.slots.population === y.slots.population) return;
    if (!STRUCK_KINDS.has(x.slots.counts) || !nearPopulations(x.slots.population, y.slots.population, ALONE)) return;
    if (!mayBeOne(x, y, AT_ONCE) || !ofOneSize(x, y)) return;
    if (x.items.some(isPart) || y.items.some(isPart)) return;
    if (numberedApart(x.items, y.items) || !isOneStory(x, y, context)) return;
    merging.merge(x, y, say('all-struck'));
  });
  eachPair(byKind, (a, b) => {
    const [x, y] = [merging.final(a), merging.final(b)];
    if (x === y || x.slots.place === y.slots.place || !nearPlaces(x.slots.place, y.slots.place)) return;
    if (!MOVING.has(x.slots.counts) || x.slots.population !== y.slots.population || !mayBeOne(x, y, AT_ONCE)) return;
    if (!isOneTown(x, y, context) || x.items.some(isPart) || y.items.some(isPart)) return;
    const [around, inside] = isCountryCode(x.slots.place ?? '') ? [x, y] : [y, x];
    if (!isStated(x) || !isStated(y) || isMoreAround(around.items, inside.items) || !isOneStory(x, y, context)) return;
    merging.merge(x, y, say('one-place-in-country'));
  });
  const kinds = new Map<string, FigureGroup[]>();
  for (const { group, key } of byKind) {
    const known = kinds.get(key);
    if (known) known.push(group);
    else kinds.set(key, [group]);
  }
  eachPair(byKind, (a, b, key) => {
    const [x, y] = [merging.final(a), merging.final(b)];
    if (x === y || x.slots.place === y.slots.place || !nearPlaces(x.slots.place, y.slots.place)) return;
    if (!MOVING.has(x.slots.counts) || x.slots.population !== y.slots.population || !areNear(x, y, AT_ONCE)) return;
    const [around, inside] = isCountryCode(x.slots.place ?? '') ? [x, y] : [y, x];
    // Two places that are stated are two.
    if (someOf(around).some(({ slots, term }) => term || slots.placeBasis === 'stated') || !sharesNumber(x, y)) return;
    const elsewhere = kinds
      .get(key)
      ?.slice(-MOST_BEFORE)
      .some((other) => isOfOtherTown(other, inside));
    if (elsewhere || isMoreAround(around.items, inside.items) || !isOneStory(x, y, context)) return;
    merging.merge(x, y, say('number-of-one-place'));
  });
  return merging.done();
}

/** Whether a claim counts the same as another, at the same time, in another town. */
const isOfOtherTown = ({ slots, ...other }: FigureGroup, town: FigureGroup): boolean =>
  slots.population === town.slots.population &&
  slots.place !== undefined &&
  slots.place !== town.slots.place &&
  !isCountryCode(slots.place) &&
  areNear(other, town, AT_ONCE);

const areNear = (
  a: Pick<FigureGroup, 'first' | 'last'>,
  b: Pick<FigureGroup, 'first' | 'last'>,
  within: number,
): boolean => a.first <= b.last + within && b.first <= a.last + within;

/** Whether both tell one number as what holds. */
const sharesNumber = (a: FigureGroup, b: FigureGroup): boolean => {
  const numbers = new Set(sizes(a));
  return sizes(b).some((size) => size > 0 && numbers.has(size));
};

/** Whether the reports of two claims count in one town only. */
const isOneTown = (a: FigureGroup, b: FigureGroup, { oneTown }: Context): boolean =>
  oneTown(...[...someOf(a), ...someOf(b)].map(({ setting }) => setting));

/** Whether some figure of a claim states its place, and none is of no one. */
const isStated = (group: FigureGroup): boolean =>
  someOf(group).some(({ slots }) => slots.placeBasis === 'stated') && !sizes(group).includes(0);

const sizes = (group: FigureGroup): readonly number[] =>
  someOf(group).flatMap((item) => (item.slots.role === 'current' ? [sizeOf(item)] : []));

/** Whether no number of two claims is several times another. */
const ofOneSize = (a: FigureGroup, b: FigureGroup): boolean => {
  const all = [...sizes(a), ...sizes(b)];
  return Math.max(...all) <= SCALE * Math.min(...all);
};

const isPart = ({ slots: { partOf }, term }: FigureItem): boolean => partOf !== undefined || term;

function eachPair(
  filed: readonly { readonly group: FigureGroup; readonly key: string }[],
  visit: (a: FigureGroup, b: FigureGroup, key: string) => void,
): void {
  const lists = new Map<string, FigureGroup[]>();
  for (const { group, key } of filed) {
    const list = lists.get(key);
    if (!list) lists.set(key, [group]);
    else {
      for (const other of list.slice(-MOST_BEFORE)) visit(other, group, key);
      list.push(group);
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
