/** What tells, where the verb stands second or last, whose a clause is: its subject, a doer, a text. All in lower case. */
export interface SubjectWords {
  /** Pronouns that are nobody's word: man, niemand. */
  readonly nobody: ReadonlySet<string>;
  /** Pronouns that may be what a verb governs: sie, es. */
  readonly accusative: ReadonlySet<string>;
  /** Prepositions before the text that something is known from, and before the doer of a passive; what may stand behind these: "von Seiten". */
  readonly knownFrom: ReadonlySet<string>;
  readonly doers: ReadonlySet<string>;
  readonly doersSide: ReadonlySet<string>;
  /** Nouns of texts and occasions of speech, by their ends; and of relations, in which nothing is said: "im Zusammenhang". */
  readonly texts: RegExp;
  readonly relations: RegExp;
  /** Endings of nouns for those who do something: Planer, Lotsin, Präsident. */
  readonly agents: RegExp;
}
