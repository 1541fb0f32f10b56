/** What tells, where the verb stands second or last, how one clause hangs on another. All in lower case. */
export interface ClauseWords {
  /** Question words that open a relative clause as well, so that only a subjunctive shows what is said: wie, was. */
  readonly relativeLike: ReadonlySet<string>;
  /** Conjunctions of a circumstance, whose clause is no content: weil, als. */
  readonly circumstance: ReadonlySet<string>;
  /** Conjunctions that lead from what was said to what happened: woraufhin. */
  readonly sequel: ReadonlySet<string>;
  /** Conjunctions behind which the speaker goes on in the indicative ("er komme und ging"), and those before another verb of saying. */
  readonly goingOn: ReadonlySet<string>;
  readonly adding: ReadonlySet<string>;
  /** Conjunctions behind which a finite verb stands first only where its subject is that of the clause before. */
  readonly ellipsis: ReadonlySet<string>;
  /** Relative pronouns that behind a preposition can be nothing else: denen. */
  readonly sureRelatives: ReadonlySet<string>;
  /** By relative pronoun that is an article too, the ending that an adjective has behind that article: "die verletzte" (Frau), "die verletzt" (wurde). */
  readonly articleEndings: ReadonlyMap<string, RegExp>;
}
