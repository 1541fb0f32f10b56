import type { WordTest } from './word-ends.ts';

/** What the look of words tells where the verb stands second, beside the lists of closed classes. */
export interface VerbSecondForms {
  /** The word before an infinitive: zu; infinitives that hold it, where one is looked for: abzureisen. */
  readonly to: ReadonlySet<string>;
  readonly holdsTo: WordTest;
  /** The same by their particle, where none is looked for: they end like a past tense. */
  readonly particleTo: WordTest;
  /** Infinitives behind the word. */
  readonly infinitives: WordTest;
  /** Determiners that cannot be pronouns, so that no verb follows them: ein, sein. */
  readonly determiners: WordTest;
  /** Pronouns that are subjects right behind their verb: "suchen sie". */
  readonly subjects: ReadonlySet<string>;
  /** Forms of a verb in the past that may be a participle before its noun: "der veröffentlichten Studie". */
  readonly attributes: WordTest;
  /** Those of them behind a determiner in an oblique case; and those that stand behind no bare preposition. */
  readonly declined: WordTest;
  readonly undeclined: WordTest;
  /** Words before such a form behind which it is a verb: das, viele, zwei. */
  readonly beforeVerbs: ReadonlySet<string>;
  /** Forms of an unknown verb in the past, as written, and words that end so and are none: "letzten". */
  readonly pasts: WordTest;
  readonly noPasts: WordTest;
  /** Forms of an unknown verb in the subjunctive, as written, and words that end so and are none: "online", "vage". */
  readonly subjunctives: WordTest;
  readonly noSubjunctives: WordTest;
  readonly adverbs: ReadonlySet<string>;
}
