import { say } from '../model/index.ts';
import type { Contrast } from './contrasts.ts';
import { agrees, atOneTime, DAY, type Decision, isFirm, isSourced, outcome, SAME_SCOPE } from './decision.ts';
import type { Point, Value } from './points.ts';
import { looksLikeSlip } from './values.ts';

/**
 * Two named sources for one time with two values, each held against the value that most origins tell for that day. Far
 * apart they count different things, unless one report sets them against each other.
 */
export function disputed(values: readonly Value[]): readonly Decision[] {
  const leading = leadingByDay(values);
  return values.flatMap((value) => {
    const points = value.points.filter((point) => point.firm && isSourced(point));
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
  const others = b.filter((point) => point.firm && isSourced(point)).slice(0, MOST_COMPARED);
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
  const points = value.points.filter(isSourced).slice(0, MOST_COMPARED);
  const others = before.points.filter(isSourced).slice(0, MOST_COMPARED);
  if (!points.some((point) => others.some((other) => atOneTime(point, other)))) return undefined;
  const because = [say('one-time'), say('on-named-words'), SLIP];
  return { outcome: 'conflict', value, points, against: [before], asserted: isFirm(value) && isFirm(before), because };
}

/** What reports set apart as decisions: of two values one, that of the named where some report names both. */
export function contrasted(contrasts: readonly Contrast[]): readonly Decision[] {
  const found = new Map<Value, Map<Value, Decision>>();
  for (const { low, high, named, ofOne } of contrasts) {
    const known = found.get(high.value) ?? new Map<Value, Decision>();
    if (known.get(low.value)?.asserted) continue;
    found.set(high.value, known);
    known.set(low.value, {
      outcome: 'conflict',
      value: high.value,
      points: named === 2 ? high.value.points.filter(isSourced) : high.value.points,
      against: [low.value],
      asserted: ofOne,
      because: [say(named === 2 ? 'one-report-both' : 'one-report-beside')],
    });
  }
  return [...found.values()].flatMap((pairs) => [...pairs.values()]);
}
