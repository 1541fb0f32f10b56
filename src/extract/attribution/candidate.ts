import type { Mode } from '../../language/shared/cue-verbs.ts';
import type { StatementKind } from '../../model/index.ts';
import type { TokenRange } from '../../text/sentences.ts';

/** One way to read a stretch of text as an attribution, in tokens. `choose` picks among them. */
export interface Candidate {
  readonly kind: Exclude<StatementKind, 'narrated'>;
  readonly mode?: Mode;
  readonly content: readonly TokenRange[];
  readonly speaker: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly frame: readonly TokenRange[];
  readonly addressee: readonly TokenRange[];
  /** Id of the rule, without the language: "verb-dass". */
  readonly rule: string;
  readonly score: number;
  /** Who has the word where it stands, as in a transcript: "he" is not they. */
  readonly turn?: TokenRange;
  /** Index of its unit. */
  readonly unit: number;
}
