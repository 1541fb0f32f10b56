import type { Absence } from '../../service/absence.ts';
import { oneLine } from '../terminal/harmless.ts';
import { isoToRead } from './words.ts';

/** "withdrawn by Mara, 2022-01-12 10:15 UTC: the wrong file (J3)". */
export function absenceText({ how, by, at, why, judgement }: Absence): string {
  const undo = judgement === undefined ? '' : ` (${judgement})`;
  return `${how} by ${oneLine(by)}, ${isoToRead(at.slice(0, 16))} UTC: ${oneLine(why)}${undo}`;
}
