import type { CueVerb } from '../../../language/shared/cue-verbs.ts';

/** A cue verb with the words of its verb group: "has also said", "did not say", "is expected". */
export interface SvoCue {
  readonly verb: CueVerb;
  /** First token of the group and, exclusive, its end with the particle. */
  readonly from: number;
  readonly to: number;
  /** First token of the words that mark the attribution. */
  readonly start: number;
  readonly main: number;
  readonly form: 'finite' | 'passive' | 'gerund' | 'infinitive';
}
