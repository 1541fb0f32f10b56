/** What tells the clauses of a sentence apart, as far as certainty, negation and the report's own voice need it. */
export interface ClauseRules {
  /** Words that open a subordinate clause after a comma, a preposition or at the start of a sentence. */
  readonly subordinators: ReadonlySet<string>;
  /** Words that may stand between the comma and the subordinator ("so dass", "even if"). */
  readonly beforeSubordinator: ReadonlySet<string>;
  /** Words that open a relative clause, after a comma or a comma and a preposition. */
  readonly relatives: ReadonlySet<string>;
  /** Words that open a relative clause even without a comma ("who"). */
  readonly bareRelatives: ReadonlySet<string>;
  /** Prepositions that may stand before a relative ("in denen"). */
  readonly prepositions: ReadonlySet<string>;
  /** Words that join main clauses. */
  readonly conjunctions: ReadonlySet<string>;
  /** Finite forms of the verbs that are met most, lower case. */
  readonly finite: ReadonlySet<string>;
  /** Endings of verbs, finite or not, behind which a comma may close a clause. */
  readonly verbForm: RegExp;
  /** Endings that make a word that is not in `never` look like a finite verb. */
  readonly verbEnding: RegExp;
  /** Weaker signs of a finite verb, enough in a sentence that ends in a full stop; null: none. */
  readonly looseVerb: RegExp | null;
  /** Words with such an ending that are no verbs. */
  readonly never: ReadonlySet<string>;
  /** Words after which such an ending is an attribute's or a noun's ("der gescheiterte"). */
  readonly beforeNominal: ReadonlySet<string>;
  /** Whether a subordinate clause has its verb at its end, so that a comma closes it only behind a verb. */
  readonly verbFinal: boolean;
  /** Whether common nouns have a capital, so that a capital says "no verb". */
  readonly capitalNouns: boolean;
  /** Words that open a request at the start of a sentence. */
  readonly imperatives: ReadonlySet<string>;
  /** Endings of a request's first word. */
  readonly imperativeEnding: RegExp | null;
  /** Words that open a question which its sentence leaves open ("whether"), and words behind the first that make it one («ли»). */
  readonly openQuestions: ReadonlySet<string>;
  readonly questionParticles: ReadonlySet<string>;
  /** Words before a colon behind which stands what others claim, for the report to examine ("Claim: …"). */
  readonly claimLabels: ReadonlySet<string>;
  /** First two words of what is only polite ("hope you", "thanks for"). */
  readonly courtesies: ReadonlySet<string>;
}
