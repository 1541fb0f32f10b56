import type { Candidate } from '../candidate.ts';
import type { Cue } from '../cues.ts';

/** What the rules saw in one unit, beside what they chose. */
export interface UnitReading {
  readonly cues: readonly Cue[];
  /** All ways to read it that came up, chosen or not. */
  readonly pool: readonly Candidate[];
}

/** What the rules made of a text. */
export interface Reading {
  readonly found: readonly Candidate[];
  /** One for each unit. */
  readonly units: readonly UnitReading[];
}
