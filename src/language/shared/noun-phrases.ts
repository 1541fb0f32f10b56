/** What tells where a noun phrase begins and ends in a language with articles that show its case. All in lower case. */
export interface NounPhraseWords {
  /** Articles and prepositions whose phrase belongs to the noun before it: "der Sprecher von", "der Rat für". */
  readonly attaching: ReadonlySet<string>;
  /** Those of them that rather begin an adverbial behind a name: "sagte Merkel in Berlin". */
  readonly loose: ReadonlySet<string>;
  /** Those that behind a name say what it belongs to, with an article: "Braun aus dem Vorstand". */
  readonly member: ReadonlySet<string>;
  /** Those that tie their phrase to any noun right before it, and to a noun of those who speak: "Angaben aus Paris", "ein Sprecher in Almaty". */
  readonly origin: ReadonlySet<string>;
  readonly seat: ReadonlySet<string>;
  /** Nouns of what one speaks in or at, which is no part of who it is: "sagte der Minister in einem Interview". */
  readonly occasions: RegExp;
  /** Pronouns of a number of persons, by their beginning, and what their whole stands behind: "einer der Beamten". */
  readonly several: RegExp;
  readonly whole: ReadonlySet<string>;
  /** Words in lower case inside a name: van, bin. */
  readonly particles: ReadonlySet<string>;
  /** Words that end names of bodies, in pairs: "Apotheker ohne Grenzen". */
  readonly tails: ReadonlyMap<string, string>;
  /** Titles that are cut short with a full stop: Dr., Prof. */
  readonly titles: ReadonlySet<string>;
  /** Last letters of a name whose owner's mark is an apostrophe alone: "Pütz' Nachbar". */
  readonly sibilant: RegExp;
  /** Words for a person by age: "der 81-jährige". */
  readonly aged: RegExp;
  /** Participles, and adjectives that govern a phrase before them: "der für die Küste zuständige". */
  readonly governing: RegExp;
  /** The ending of a participle without one of case, which is no attribute: "verringert"; and of an adjective that shows the nominative. */
  readonly bareParticiple: RegExp;
  readonly nominative: RegExp;
  /** The article of several cases, by itself no genitive: der. */
  readonly syncretic: ReadonlySet<string>;
  /** Determiners that are a genitive behind a noun: des, dieser; the article among them that shows it wherever it stands. */
  readonly genitive: ReadonlySet<string>;
  readonly genitiveArticle: ReadonlySet<string>;
  /** A genitive plural that only the ending of its first word shows ("vieler Fans"), and words that end so and are none. */
  readonly bareGenitive: RegExp;
  readonly noGenitive: ReadonlySet<string>;
  /** Participles of the auxiliaries, behind which an apposition does not end. */
  readonly auxiliaryParticiples: ReadonlySet<string>;
  /** Conjunctions that join two who are one subject: und, sowie. */
  readonly joining: ReadonlySet<string>;
}
