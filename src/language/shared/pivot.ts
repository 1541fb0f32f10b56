/**
 * How a language's words are brought to the stems of the pivot lexicon (pivot-lexicon.ts), which finds a sentence again
 * in another language.
 */
export interface PivotRules {
  /** What may follow a stem: inflection, lower case; the bare stem is always allowed. */
  readonly endings: ReadonlySet<string>;
  /** How the last letter of a stem changes before its endings: "investigate" and "investigating", "party" and "parties"; empty where none does. */
  readonly changing: ReadonlyMap<string, string>;
  /** Whether words are written together with the words that they are made of. */
  readonly compounds: boolean;
  /** Frequent words that say nothing of a sentence's content, lower case, all forms. */
  readonly stopWords: ReadonlySet<string>;
}
