import type { Weight } from '../language/shared/certainty.ts';

/** A word or phrase that says how sure something is, before it is known whose statement it stands in. */
export interface MarkerHit {
  /** Its tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly weight: Weight;
  /** What it says if the frame that it introduces is negated; null: nothing; absent: the same. */
  readonly underNegation?: Weight | null;
  /** `cue`: counts only as a cue; `scare`: marks of doubt around a word; `free`: wherever it stands. */
  readonly role: 'free' | 'cue' | 'scare';
  readonly ofNoun: boolean;
}
