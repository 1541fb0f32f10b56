import { agrees, atOneTime, isSourced, type OneVoice } from './decision.ts';
import type { Point, Value } from './points.ts';

/** A value with the telling of it that a report sets against another. */
interface End {
  readonly value: Value;
  readonly point: Point;
}

/** Two values that one report sets against each other. */
export interface Contrast {
  readonly low: End;
  readonly high: End;
  /** How many of the two are on the word of one who is named. */
  readonly named: 1 | 2;
  /** Whether both are of one thing for sure. */
  readonly ofOne: boolean;
}

/** So many figures of one report are held against each other. */
const MOST_SET_APART = 12;

/** Figures further apart count different things. */
const MOST_APART = 10;

/** "Seven dead: five locals and two tourists": what is left of the larger is told there, too, in a figure of its own. */
const isPartOf = (low: End, high: End, told: readonly End[]): boolean =>
  told.some((end) => end !== low && end !== high && end.value.nominal === high.value.nominal - low.value.nominal);

/** Characters between a figure in the report's own voice and one on a named word beside it: "15 are missing; the elder says 41". */
const BESIDE = 120;

const areBeside = ({ slots: a }: Point, { slots: b }: Point): boolean =>
  Math.max(a.start - b.end, b.start - a.end) <= BESIDE;

/** Characters between a figure and one that its sentence sets against it ("… The union, by contrast, speaks of six"). */
const SET_AGAINST = 600;

/** Whether the sentence of the later says that it stands against what was told, and the earlier is the last of it. */
function isSetAgainst({ slots: a }: Point, { slots: b }: Point, told: readonly End[]): boolean {
  const [before, after] = a.start < b.start ? [a, b] : [b, a];
  if (after.against !== true || after.start - before.end > SET_AGAINST) return false;
  return !told.some(({ point: { slots } }) => slots.start > before.start && slots.start < after.start);
}

const isPartOfOther = ({ slots: part }: Point, { slots: whole }: Point): boolean => part.partOf === whole.quantity;

/** "At least 13" does not exclude 17. */
const isOpen = ({ slots: low }: Point, { slots: high }: Point): boolean =>
  low.comparator === '>' || low.comparator === '>=' || high.comparator === '<' || high.comparator === '<=';

/**
 * What they count stands in the words, and wherever it is, it is one place; or the place of at least one is not stated, and
 * two who are named speak of it.
 */
const isOfOne = ({ slots: a }: Point, { slots: b }: Point, named: number): boolean =>
  a.countsBasis === 'stated' &&
  (b.countsBasis === 'stated' || (b.against === true && b.start > a.start)) &&
  (a.place === b.place || (named === 2 && (a.placeBasis !== 'stated' || b.placeBasis !== 'stated')));

const inText = (a: Point, b: Point): readonly [Point, Point] => (a.slots.start <= b.slots.start ? [a, b] : [b, a]);

/**
 * Figures that one report gives side by side on the words of two who are named ("the ministry counted 19, the union 41"),
 * or the one right beside the other, of which one is. However a count moves, these are told for one time, and of one thing.
 */
export function* setApart(values: readonly Value[], isOneVoice: OneVoice): Generator<Contrast> {
  const byReport = new Map<number, End[]>();
  for (const value of values)
    for (const point of value.points) {
      const told = byReport.get(point.telling.order);
      if (!told) byReport.set(point.telling.order, [{ value, point }]);
      else if (told.length < MOST_SET_APART) told.push({ value, point });
    }
  for (const told of byReport.values())
    for (const [at, one] of told.entries())
      for (const other of told.slice(at + 1)) {
        if (other.value === one.value || agrees(one.value, other.value) || !atOneTime(one.point, other.point)) continue;
        const named = [one.point, other.point].filter(isSourced).length;
        const against = isSetAgainst(one.point, other.point, told);
        if (named === 0 || (named === 1 && !against && !areBeside(one.point, other.point))) continue;
        if (isOneVoice(one.point, other.point)) continue;
        if (named < 2 && one.point.slots.counts === 'damage-money') continue;
        const [low, high] = one.value.nominal < other.value.nominal ? [one, other] : [other, one];
        if (isPartOfOther(one.point, other.point) || isPartOfOther(other.point, one.point)) continue;
        if (!against && isOpen(low.point, high.point)) continue;
        const [few, many] = [low.value.nominal, high.value.nominal];
        if (few > 0 && (many > MOST_APART * few || isPartOf(low, high, told))) continue;
        yield { low, high, named: named === 2 ? 2 : 1, ofOne: isOfOne(...inText(one.point, other.point), named) };
      }
}
