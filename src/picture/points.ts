import type { FigureSlots } from '../link/digest.ts';
import type { Stretch } from '../link/stretch.ts';
import type { FigurePoint } from '../model/index.ts';
import type { Origins, Telling } from './situation.ts';
import type { Reading } from './values.ts';

/** Whether a telling’s figure is current and of the whole, or what else it is. */
export type Role = FigurePoint['role'];

/** One telling of a figure, with when it holds and when it was told. */
export interface Point {
  readonly telling: Telling;
  readonly slots: FigureSlots;
  readonly role: Role;
  /** Undefined where the number is none that can be held against another (1e999). */
  readonly reading: Reading | undefined;
  /** When it holds: as the words say, else when it was told. */
  readonly holds: Stretch | undefined;
  /** What it counts and where stands in the words, or is what all reports of the claim are about. */
  readonly firm: boolean;
}

/** All tellings of one value, whatever their comparators. */
export interface Value {
  readonly nominal: number;
  readonly points: readonly Point[];
  /** When it had been told for sure, and first may have been. */
  readonly known: Stretch;
  readonly origins: Origins;
}
