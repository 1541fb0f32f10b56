import { GROWS } from '../link/claims/growing.ts';

/**
 * How a count moves in the nature of things.
 * - grows: who is dead, injured or detained is counted once and stays so; a total that falls is a correction
 * - swells: grows while the event lasts, and may fall after it; a fall is no correction
 * - falls: the missing are found, patients leave the hospital; a rise must be noticed
 * - free: may do both
 */
export type Movement = 'grows' | 'swells' | 'falls' | 'free';

const SWELLS: ReadonlySet<string> = new Set(['people-displaced', 'people-affected', 'rescuers']);

const FALLS: ReadonlySet<string> = new Set(['people-missing', 'people-in-hospital', 'people-critical']);

/** Of these, two figures are seldom of the same thing: they are shown, and never compared. */
const INCOMPARABLE: ReadonlySet<string> = new Set([
  'share',
  'duration',
  'age',
  'money',
  'price',
  'people',
  'households',
]);

export const movementOf = (counts: string): Movement =>
  GROWS.has(counts) ? 'grows' : SWELLS.has(counts) ? 'swells' : FALLS.has(counts) ? 'falls' : 'free';

/** Of persons of whom no more is said, two figures are of one thing only where a report sets them against each other. */
export const onlyOpposed = (counts: string): boolean => counts === 'people';

/** Whether figures of this kind from two reports can be held against each other. A unit as told (no kind) cannot. */
export const comparable = (counts: string, countsIsKind: boolean): boolean => countsIsKind && !INCOMPARABLE.has(counts);

/** More people than live. */
const MOST_COUNTED = 1e10;

/** Whether that many can be counted: no less than none, and of people and things no more than there are. */
export const isCount = (counts: string, value: number): boolean =>
  value >= 0 && (counts === 'damage-money' || value <= MOST_COUNTED);
