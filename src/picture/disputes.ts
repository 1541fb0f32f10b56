import { say } from '../model/index.ts';
import { agrees, atOneTime, DAY, type Decision, hasSource, isFirm, outcome, SAME_SCOPE } from './decision.ts';
import type { Point, Value } from './tracks.ts';
import { looksLikeSlip } from './values.ts';

/**
 * Two named sources for one time with two values, each held against the value that most origins tell for that day. Far
 * apart they count different things, unless one report sets them against each other.
 */
export function disputed(values: readonly Value[]): readonly Decision[] {
  const leading = leadingByDay(values);
  return values.flatMap((value) => {
    const points = value.points.filter((point) => point.firm && hasSource(point));
    const against = new Set(points.flatMap(({ holds }) => (holds && leading.get(dayOf(holds))) ?? []));
    for (const leader of against) {
      if (leader === value || agrees(value, leader)) continue;
      const slipped = slip(leader, value);
      if (slipped) return [slipped];
      const pair = firstPair(points, leader.points);
      if (pair) return [dispute(value, leader, points, pair)];
    }
    return [];
  });
}

function dispute(
  value: Value,
  leader: Value,
  points: readonly Point[],
  [one, other]: readonly [Point, Point],
): Decision {
  const small = Math.min(value.nominal, leader.nominal);
  const large = Math.max(value.nominal, leader.nominal);
  if (small < SAME_SCOPE * large && one.telling.order !== other.telling.order)
    return outcome('other-scope', value, leader, points, [say('other-scope', { share: SAME_SCOPE })]);
  return {
    outcome: 'conflict',
    value,
    points,
    against: [leader],
    asserted: one.slots.asOfBasis === 'stated' && other.slots.asOfBasis === 'stated',
    because: [say('two-sources-one-time')],
  };
}

const dayOf = ({ from }: { readonly from: number }): number => Math.floor(from / DAY);

/** By day: the value that most origins tell for it; of equals the one that came first. */
function leadingByDay(values: readonly Value[]): ReadonlyMap<number, Value> {
  const leading = new Map<number, Value>();
  for (const value of values)
    for (const { holds } of value.points) {
      if (!holds) continue;
      const best = leading.get(dayOf(holds));
      if (!best || value.origins.low > best.origins.low) leading.set(dayOf(holds), value);
    }
  return leading;
}

/** So many tellings of a value are looked at for one that can be held against another. */
const MOST_COMPARED = 30;

function firstPair(a: readonly Point[], b: readonly Point[]): readonly [Point, Point] | undefined {
  const others = b.filter((point) => point.firm && hasSource(point)).slice(0, MOST_COMPARED);
  let found: readonly [Point, Point] | undefined;
  for (const one of a.slice(0, MOST_COMPARED)) {
    for (const other of others) {
      if (other.telling.speaker === one.telling.speaker || !atOneTime(one, other)) continue;
      // Who sets two figures against each other in one report means one thing by both.
      if (other.telling.order === one.telling.order) return [one, other];
      found ??= [one, other];
    }
  }
  return found;
}

/** Why two figures with the same digits are held against each other. */
export const SLIP = say('same-digits');

/** Two figures for one time, both on a named word, that are written with the same digits ("1,823" for "1,832"). */
export function slip(before: Value, value: Value): Decision | undefined {
  if (!looksLikeSlip(before.nominal, value.nominal)) return undefined;
  const points = value.points.filter(hasSource).slice(0, MOST_COMPARED);
  const others = before.points.filter(hasSource).slice(0, MOST_COMPARED);
  if (!points.some((point) => others.some((other) => atOneTime(point, other)))) return undefined;
  const because = [say('one-time'), say('on-named-words'), SLIP];
  return { outcome: 'conflict', value, points, against: [before], asserted: isFirm(value) && isFirm(before), because };
}

/** So many figures of one report are held against each other. */
const MOST_SET_APART = 12;

/** Figures further apart count different things. */
const MOST_APART = 10;

/** "Seven dead: five locals and two tourists": what is left of the larger is told there, too. */
const isPartOf = (low: Value, high: Value, told: readonly { readonly value: Value }[]): boolean =>
  told.some(({ value }) => value.nominal === high.nominal - low.nominal);

/** Characters between a figure in the report's own voice and one on a named word beside it: "15 are missing; the elder says 41". */
const BESIDE = 120;

const areBeside = ({ slots: a }: Point, { slots: b }: Point): boolean =>
  Math.max(a.start - b.end, b.start - a.end) <= BESIDE;

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
  b.countsBasis === 'stated' &&
  (a.place === b.place || (named === 2 && (a.placeBasis !== 'stated' || b.placeBasis !== 'stated')));

/**
 * Figures that one report gives side by side on the words of two who are named ("the ministry counted 19, the union 41"),
 * or the one right beside the other, of which one is. However a count moves, these are told for one time, and of one thing.
 */
export function contrasts(values: readonly Value[], isOneVoice: (a: Point, b: Point) => boolean): readonly Decision[] {
  const byReport = new Map<number, { readonly value: Value; readonly point: Point }[]>();
  for (const value of values)
    for (const point of value.points) {
      const told = byReport.get(point.telling.order);
      if (!told) byReport.set(point.telling.order, [{ value, point }]);
      else if (told.length < MOST_SET_APART) told.push({ value, point });
    }
  const found = new Map<Value, Map<Value, Decision>>();
  for (const told of byReport.values())
    for (const [at, { value, point }] of told.entries())
      for (const { value: other, point: beside } of told.slice(at + 1)) {
        if (other === value || agrees(value, other) || !atOneTime(point, beside)) continue;
        const named = [point, beside].filter(hasSource).length;
        if (named === 0 || (named === 1 && !areBeside(point, beside)) || isOneVoice(point, beside)) continue;
        if (named < 2 && point.slots.counts === 'damage-money') continue;
        const [low, high] = value.nominal < other.nominal ? [value, other] : [other, value];
        if (isPartOfOther(point, beside) || isPartOfOther(beside, point)) continue;
        if (isOpen(value === low ? point : beside, value === low ? beside : point)) continue;
        if (low.nominal > 0 && (high.nominal > MOST_APART * low.nominal || isPartOf(low, high, told))) continue;
        const known = found.get(high) ?? new Map<Value, Decision>();
        if (known.get(low)?.asserted) continue;
        found.set(high, known);
        known.set(low, {
          outcome: 'conflict',
          value: high,
          points: named === 2 ? high.points.filter(hasSource) : high.points,
          against: [low],
          asserted: isOfOne(point, beside, named),
          because: [say(named === 2 ? 'one-report-both' : 'one-report-beside')],
        });
      }
  return [...found.values()].flatMap((pairs) => [...pairs.values()]);
}
