import type { FigurePoint } from '../model/index.ts';

type Value = Pick<FigurePoint, 'value' | 'low' | 'high'>;

/** A time that could not be placed ("now", "on a Monday") is no day. */
const isDay = (iso: string | undefined): iso is string => iso !== undefined && /^\d{4}/.test(iso);

/** The day it is told for, else when it was said; empty where neither is known. */
export const whenOf = ({ saidAt, asOf }: FigurePoint): string => [asOf, saidAt].find(isDay) ?? '';
/** When it was said, else the day it is told for; undefined where neither is known. */
export const saidOn = ({ saidAt, asOf }: FigurePoint): string | undefined => [saidAt, asOf].find(isDay);

/** Where a telling stands in time: the day it is told for, and its hour where it was said on that day. */
export function placedAt(point: FigurePoint): string {
  const when = whenOf(point);
  return point.saidAt?.startsWith(`${when}T`) ? point.saidAt : when;
}

const sameAmount = (a: Value, b: Value): boolean => a.value === b.value && a.low === b.low && a.high === b.high;

/**
 * The telling of a figure that stands last: of those told as they stand and not withdrawn, the one said last; of one
 * moment, the one that names its source.
 */
export function latestOf(track: readonly FigurePoint[], withdrawn: readonly Value[] = []): FigurePoint | undefined {
  let latest: FigurePoint | undefined;
  let when = '';
  for (const point of track) {
    if (point.role !== 'current' || withdrawn.some((amount) => sameAmount(amount, point))) continue;
    const said = saidOn(point) ?? '';
    if (!latest || said > when || (said === when && latest.source === undefined)) {
      latest = point;
      when = said;
    }
  }
  return latest;
}
