import type { Amount, More, Parameters, Teller, Thing } from '../../model/index.ts';
import { dayOf } from '../moments.ts';
import type { Point, Value } from '../points.ts';
import type { Situation } from '../situation.ts';
import { amountOf, listed, whoseOf } from '../tellers.ts';
import { placeNameOf, type Track } from '../tracks.ts';

/** The telling of a value that came first. */
export const firstPoint = ({ points }: Pick<Value, 'points'>): Point | undefined => points[0];

const LONGEST_DAY = 36 * 3_600_000;

/** The day for which a figure was told; where that is a longer time, the day on which it was. */
export function dayOfPoint(point: Point | undefined): string | undefined {
  const holds = point?.holds && point.holds.to - point.holds.from <= LONGEST_DAY ? point.holds : point?.telling.told;
  return holds && Number.isFinite(holds.from) ? dayOf(holds) : undefined;
}

/** "more than 20,000", as first told. */
export function amountTold(value: Value): Amount {
  const point = firstPoint(value);
  return point ? amountOf(point.slots) : { value: value.nominal };
}

/** What the figures of a track count, and of whom, where not of all. */
export const countedIn = ({
  slots: { counts, population },
}: Track): { readonly counts: string; readonly of?: string } => ({
  counts,
  ...(population !== undefined && { of: population }),
});

/** ISO 4217: what a sum of money is told in. */
const CURRENCY = /^[A-Z]{3}$/;

/** "more than 20,000 attackers", "4,200,000,000 INR", as first told. */
export function figureThing(value: Value, track: Track): Thing {
  const unit = firstPoint(value)?.slots.unit;
  return {
    ...amountTold(value),
    ...countedIn(track),
    ...(unit !== undefined && CURRENCY.test(unit) && { unit }),
  };
}

/** Whose words tell a value: the speakers named, else the outlets. */
export const tellersOf = (points: readonly Point[], situation: Situation): readonly (Teller | More)[] =>
  listed(points.map(({ telling }) => whoseOf(situation, telling)));

/** "The number of dead in Almaty". */
export function numberOf(
  track: Track,
  situation: Situation,
): Pick<Parameters<'count-grew'>, 'counts' | 'of' | 'place'> {
  const id = track.slots.place;
  const name = id === undefined ? undefined : placeNameOf(id, situation);
  return { ...countedIn(track), ...(id !== undefined && name !== undefined && { place: { id, name } }) };
}
