import type { Span, StatementKind } from '../../model/index.ts';
import type { Answering } from './candidate.ts';

/** One attribution as found in the text, before its speaker is resolved and its figures are hung in. */
export interface Attributed {
  readonly kind: Exclude<StatementKind, 'narrated'>;
  readonly mode?: 'speech' | 'writing' | 'thought';
  readonly content: readonly Span[];
  /** Empty where the text names none. */
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  readonly frame: readonly Span[];
  readonly addressee: readonly Span[];
  /** The act answers what was said before it, without saying it again ("Police denied this"), with this verb. */
  readonly answers?: Answering & { readonly verb: readonly Span[] };
  /** The verb of an act that is told with its whole sentence. */
  readonly act?: readonly Span[];
  /** Who has the word where it stands, as in a transcript. */
  readonly turn?: Span;
  /** Id of the rule that found it: "de/verb-dass". */
  readonly rule: string;
  readonly score: number;
}
