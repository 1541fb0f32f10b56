import type { TimeMod, TimeRole } from '../../language/shared/times.ts';
import type { Time } from '../../model/index.ts';
import type { Open } from '../../model/readonly.ts';
import type { Anchor, Told } from './anchors.ts';
import { type Place, thirdOf } from './place.ts';
import type { Tense } from './tense.ts';

/** What a match is reckoned from. */
export interface Setting {
  readonly published: Anchor | undefined;
  /** The year of dates that name none, where the report has no time of publication. */
  readonly fallbackYear: number | undefined;
  readonly told: Told;
  readonly sentence: number;
  readonly block: number;
  /** The tense of the sentence: asked for only where it matters. */
  readonly tense: () => Tense;
  /** The tense that weekdays have where the sentence marks none. */
  readonly openWeekdays: Tense;
  /** What the preposition before the expression makes of a length of time. */
  readonly role: TimeRole | undefined;
  /** Whether "today" means the present as a whole here. */
  readonly present: boolean;
}

/** A match with its value, and its place on the calendar where it has one. */
export interface Reading {
  readonly type: Time['type'];
  readonly value: string;
  readonly mod?: TimeMod;
  readonly place?: Place;
  readonly basis: Time['basis'];
  /** Whether the words themselves name the year. */
  readonly namesYear?: number;
}

export const withMod = (mod: TimeMod | undefined): { mod?: TimeMod } => (mod ? { mod } : {});

/** A placed reading; its type follows from the place. `namesYear`: the year that its words name. */
export function placed(place: Place, basis: Time['basis'], mod?: TimeMod, namesYear?: number): Reading {
  const type = place.scale === 'minute' ? 'TIME' : 'DATE';
  const reading: Open<Reading> = { type, value: place.value, place: thirdOf(place, mod), basis };
  if (mod) reading.mod = mod;
  if (namesYear !== undefined) reading.namesYear = namesYear;
  return reading;
}
