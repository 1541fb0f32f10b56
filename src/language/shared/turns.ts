/** What tells, in a transcript or an interview, who has the word. */
export interface TurnWords {
  /** Labels before the words of one who asks and of one who answers, where nobody is named: "Q", "Frage"; "A". Lower case. */
  readonly asks: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  /** Pronouns of one who speaks, and of one who speaks for several. Lower case. */
  readonly first: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  /** Pronouns of those who are spoken to, as they are written inside a sentence. */
  readonly second: ReadonlySet<string>;
}
