import { sameNumber } from './compatible.ts';
import { grows } from './growing.ts';
import { type FigureItem, isCountryCode, isCurrent, sizeOf } from './items.ts';

const bothHold = (a: FigureItem, b: FigureItem): boolean =>
  (isCurrent(a) && isCurrent(b)) || (a.slots.role === 'forecast' && b.slots.role === 'forecast');

/** Whether two tellings of a report are on one word: that of one speaker, or the report's own. */
const inOneVoice = ({ statement: a }: FigureItem, { statement: b }: FigureItem): boolean =>
  a.speaker === b.speaker && a.speakerText === b.speakerText;

/**
 * Whether two tellings are on one word, or of one speaker whom the report calls by two ("the governor", "he") and so far
 * from each other that neither can be another's number that the speaker only names ("he says two, the UN's four is wrong").
 */
const areOfOneSpeaker = (a: FigureItem, b: FigureItem): boolean =>
  inOneVoice(a, b) ||
  (a.statement.speaker !== undefined && a.statement.speaker === b.statement.speaker && !areOfOneSize(a, b));

/** "23 in his province", though another has 19 for the whole country. */
const isPartOfCountry = ({ slots: some }: FigureItem, { slots: all }: FigureItem): boolean =>
  some.region === true && all.region === undefined && all.placeBasis === 'stated' && isCountryCode(all.place ?? '');

const areOnLevels = (a: FigureItem, b: FigureItem): boolean => isPartOfCountry(a, b) || isPartOfCountry(b, a);

/**
 * Whether two figures of one report count different things: two numbers that hold, or are expected, in one statement, or told in one voice
 * and for one time; one of the country, and one of a part of it. Not so "not 27 but 24", nor two numbers on the words of two.
 */
export const areBeside = (a: FigureItem, b: FigureItem): boolean =>
  a.setting === b.setting &&
  bothHold(a, b) &&
  !sameNumber(a.slots, b.slots) &&
  (areOnLevels(a, b) ||
    a.statement === b.statement ||
    (areOfOneSpeaker(a, b) && (a.time === b.time || isNoneOfMany(a, b))));

/** "Seven were killed … nobody died in custody": after a count that only grows none is none of something else. */
function isNoneOfMany(a: FigureItem, b: FigureItem): boolean {
  const [none, some] = sizeOf(a) === 0 ? [a, b] : [b, a];
  return sizeOf(none) === 0 && grows(none.counts) && some.time <= none.time;
}

/**
 * "Of the 24 injured 13 are still in hospital", "14 are still inside, which would make 22 in all": who is a part of what
 * has the other's number, or of what the other adds up, is not what that counts.
 */
export const isPartOfIt = (part: FigureItem, whole: FigureItem): boolean =>
  !sameNumber(part.slots, whole.slots) &&
  ((part.whole !== undefined && !part.term && sameNumber(part.whole, whole.slots)) ||
    (part.term && part.setting === whole.setting && whole.slots.totalOf?.includes(part.slots.quantity) === true));

/** Figures of one report that are looked at. */
const MOST_OF_REPORT = 12;

/** Two numbers of one size may be two counts of one thing, however a report tells them. */
const SIZE = 0.5;

function areOfOneSize(a: FigureItem, b: FigureItem): boolean {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return Math.min(x, y) >= SIZE * Math.max(x, y);
}

/** Whether some report tells both what the one and what the other counts, as two things. */
export const toldApart = (a: readonly FigureItem[], b: readonly FigureItem[]): boolean =>
  someOfOneReport(a, b, (one, other) => areBeside(one, other) || isPartOfIt(one, other) || isPartOfIt(other, one));

/** The same, where two numbers of one size leave it open. */
export const surelyApart = (a: readonly FigureItem[], b: readonly FigureItem[]): boolean =>
  someOfOneReport(
    a,
    b,
    (one, other) =>
      (areBeside(one, other) && (!areOfOneSize(one, other) || areOnLevels(one, other))) ||
      isPartOfIt(one, other) ||
      isPartOfIt(other, one),
  );

/** Whether some report tells numbers of both that differ, on whatever words, and none that both have. */
export function numberedApart(a: readonly FigureItem[], b: readonly FigureItem[]): boolean {
  const shared = new Set<FigureItem['setting']>();
  const differ = new Set<FigureItem['setting']>();
  someOfOneReport(a, b, (one, other) => {
    if (isCurrent(one) && isCurrent(other)) (sameNumber(one.slots, other.slots) ? shared : differ).add(one.setting);
    return false;
  });
  return [...differ].some((setting) => !shared.has(setting));
}

/** Whether some report tells a higher number of a country than of the town: the one is the other and more. */
export const isMoreAround = (country: readonly FigureItem[], town: readonly FigureItem[]): boolean =>
  someOfOneReport(country, town, (all, some) => isCurrent(all) && isCurrent(some) && sizeOf(all) > sizeOf(some));

function someOfOneReport(
  a: readonly FigureItem[],
  b: readonly FigureItem[],
  test: (one: FigureItem, other: FigureItem) => boolean,
): boolean {
  const byReport = new Map<FigureItem['setting'], FigureItem[]>();
  for (const item of a) {
    const known = byReport.get(item.setting);
    if (!known) byReport.set(item.setting, [item]);
    else if (known.length < MOST_OF_REPORT) known.push(item);
  }
  return b.some((item) => byReport.get(item.setting)?.some((other) => test(other, item)));
}
