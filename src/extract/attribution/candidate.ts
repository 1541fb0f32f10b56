import type { Stance } from '../../language/shared/answers.ts';
import type { Mode } from '../../language/shared/cue-verbs.ts';
import type { StatementKind } from '../../model/index.ts';
import type { TokenRange } from '../../text/sentences.ts';

/** How an act answers what was said before, and whether a noun says that something was: "the claims". */
export interface Answering {
  readonly stance: Stance;
  readonly named: boolean;
  /** The noun blames somebody: "the accusations". */
  readonly blames?: true;
}

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
  /** The act answers what was said before it, without saying it again ("Police denied this"), with this verb. */
  readonly answers?: Answering & { readonly verb: readonly TokenRange[] };
  /** The verb of an act that is told with its whole sentence, which has no cue besides. */
  readonly act?: readonly TokenRange[];
  /** Who has the word where it stands, as in a transcript: "he" is not they. */
  readonly turn?: TokenRange;
  /** Index of its unit. */
  readonly unit: number;
}
