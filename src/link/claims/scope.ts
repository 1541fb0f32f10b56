import type { FigureItem } from './items.ts';

const DAY = 86_400_000;

/** Kinds whose count only grows: who is dead stays so. */
const GROWS: ReadonlySet<string> = new Set([
  'people-dead',
  'people-injured',
  'people-detained',
  'people-identified',
  'people-recovered',
  'people-buried',
  'people-rescued',
  'people-evacuated',
  'people-released',
  'people-infected',
]);
/** A count that should grow and is told later with less than this share of what was told is of something else. */
const OTHER_SCOPE = 0.7;

/** Two who are named tell one thing differently: "the minister spoke of nine, the families of 40". */
const onTwoWords = ({ statement: a }: FigureItem, { statement: b }: FigureItem): boolean =>
  a.speakerText !== undefined &&
  b.speakerText !== undefined &&
  (a.speaker === undefined || b.speaker === undefined ? a.speakerText !== b.speakerText : a.speaker !== b.speaker);

/** Whether a later figure is too low to be of what a claim with these `items` counts ("noch 410 in Haft" after 10,000 detained). */
export function isOtherScope(items: readonly FigureItem[], item: FigureItem): boolean {
  const { slots, counts, setting } = item;
  const { value } = slots;
  if (!GROWS.has(counts ?? '') || value === undefined || slots.role !== 'current') return false;
  if (items.some((same) => same.slots.value === value)) return false;
  return items.some(
    (other) =>
      other.slots.role === 'current' &&
      (other.slots.value ?? 0) * OTHER_SCOPE > value &&
      (isEarlier(other, item) || (other.setting === setting && !onTwoWords(other, item))),
  );
}

/** A day that is told stands for no hour: what is told on it is no earlier. */
const isEarlier = (a: FigureItem, b: FigureItem): boolean =>
  a.slots.asOfBasis === 'stated' || b.slots.asOfBasis === 'stated'
    ? Math.floor(a.time / DAY) < Math.floor(b.time / DAY)
    : a.time < b.time;

/** A stated time of more than this is a season, a year: what is counted over it is not what one event cost. */
const LONG = 45 * DAY;

/** Whether a figure is counted over years or a season. */
export const overLong = ({ slots: { asOf, asOfBasis } }: FigureItem): boolean =>
  asOfBasis === 'stated' && asOf !== undefined && Date.parse(asOf.to) - Date.parse(asOf.from) > LONG;
