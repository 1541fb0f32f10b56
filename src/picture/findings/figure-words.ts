import { dayOf } from '../moments.ts';
import type { Situation } from '../situation.ts';
import { type Point, placeNameOf, type Track, type Value } from '../tracks.ts';
import { countedText, listText, numberText, outletText, speakerText, valueText } from '../words.ts';

/** The telling of a value that came first. */
export const firstPoint = ({ points }: Pick<Value, 'points'>): Point | undefined => points[0];

const LONGEST_DAY = 36 * 3_600_000;

/** " (2022-01-08)", the day for which a figure was told; where that is a longer time, the day on which it was. */
export function dated(point: Point | undefined): string {
  const holds = point?.holds && point.holds.to - point.holds.from <= LONGEST_DAY ? point.holds : point?.telling.told;
  return holds && Number.isFinite(holds.from) ? ` (${dayOf(holds)})` : '';
}

/** "more than 20,000 attackers", as first told. */
export function figureText(value: Value, { slots }: Track): string {
  const point = firstPoint(value);
  const number = point ? valueText(point.slots) : numberText(value.nominal);
  return `${number} ${countedText(slots.counts)}`;
}

/** Whose words tell a value: the speakers named, else the outlets. */
export function tellersText(points: readonly Point[], situation: Situation): string {
  const names = points.map(({ telling }) => speakerText(situation, telling) ?? outletText(telling));
  return listText([...new Set(names)]);
}

/** "The number of dead in Almaty". */
export function numberOf({ slots }: Track, situation: Situation): string {
  const where = slots.place === undefined ? undefined : placeNameOf(slots.place, situation);
  return `The number of ${countedText(slots.counts)}${where ? ` in ${where}` : ''}`;
}
