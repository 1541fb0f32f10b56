import type { LanguageCode } from '../codes.ts';
import type { PhraseNode } from './phrases.ts';

/** How a language's reports say whom they took something from. Words are in lower case, all forms. */
export interface CreditRules {
  /** Words that credit the medium named up to a few words behind them: "laut", "citing", «передает». */
  readonly before: ReadonlySet<string>;
  /** Verbs that credit the medium named right before them: "meldet", "reported". */
  readonly after: ReadonlySet<string>;
  /** Words that open a line of credit before a colon, or are the label of a link: "Quelle". */
  readonly sources: ReadonlySet<string>;
  /** Words before the name of who made a picture, or holds the rights in it: "Foto". */
  readonly pictures: ReadonlySet<string>;
  /** Words that join names of one list. */
  readonly and: ReadonlySet<string>;
  /** Words that open a sentence about what was said before it: "das", «об этом». */
  readonly backward: ReadonlySet<string>;
  /** What stands before the names of those who reported, in brackets at the end: "Reporting by". */
  readonly reporters: PhraseNode<true>;
  /** Phrases that say that a text is a translation, with the language it was made from where they say it. */
  readonly translated: PhraseNode<{ readonly from?: LanguageCode }>;
}
