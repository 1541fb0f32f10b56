import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import type { Unit } from '../unit.ts';

/** A frame inside a clause: what it says of whom, and where. */
export interface Inset {
  readonly frame: TokenRange;
  readonly cue: TokenRange;
  readonly speaker: TokenRange;
  readonly rule: string;
  readonly score: number;
}

/** What a frame inside a clause frames; `kind`: `direct` where the content is one utterance. */
export const insetCandidate = (
  unit: Unit,
  { speaker, cue, frame, rule, score }: Inset,
  content: readonly TokenRange[],
  kind: 'direct' | 'indirect' = 'indirect',
): Candidate => ({
  kind,
  content,
  speaker: [speaker],
  cue: [cue],
  frame: [frame],
  addressee: [],
  rule,
  score,
  unit: unit.index,
});
