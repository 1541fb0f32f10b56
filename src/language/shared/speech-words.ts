/** What a language's grammar tells a reader of speeches, whose sentences address listeners and are read clause by clause. All in lower case. */
export interface SpeechWords {
  /** Conjunctions that open a clause with its verb last, for certain: dass, ob; and all that such words begin with. */
  readonly certain: ReadonlySet<string>;
  readonly certainly: RegExp;
  /** Conjunctions and question words that open a clause which a noun holds: "die Frage, ob", "die Frage, wer". */
  readonly heldByNoun: ReadonlySet<string>;
  /** Conjunctions of an infinitive that is not said: um, ohne. */
  readonly purposes: ReadonlySet<string>;
  /** Conjunctions of a clause before the main clause that is said: "wenn das so ist, müssen wir". */
  readonly leading: ReadonlySet<string>;
  /** Adverbs with which the main clause goes on behind another: dann, so. */
  readonly resuming: ReadonlySet<string>;
  /** What opens a frame set into its content: "so glaube ich", "wie ich meine". */
  readonly insets: ReadonlySet<string>;
  /** Words that are a verb only beside its subject: bitte. */
  readonly polite: ReadonlySet<string>;
  /** The word that marks an infinitive, also inside it: zu. */
  readonly to: ReadonlySet<string>;
  /** Auxiliaries of the passive, its participle, and what governs an infinitive besides the modals. */
  readonly passive: ReadonlySet<string>;
  readonly passiveParticiple: ReadonlySet<string>;
  readonly governing: ReadonlySet<string>;
  /** Finite forms with which an adjective says what one thinks: "bin überzeugt"; and the verb that they are. */
  readonly copulas: ReadonlySet<string>;
  readonly copula: string;
  /** Particles of verbs that may stand apart. */
  readonly particles: ReadonlySet<string>;
  /** Reflexive pronouns by the subject that makes them reflexive; '' where any does. */
  readonly reflexives: ReadonlyMap<string, string>;
  /** Prepositions with their article, by the preposition. */
  readonly contractions: ReadonlyMap<string, string>;
  /** "als", before what something is called. */
  readonly as: ReadonlySet<string>;
  /** Relative pronouns and question words by what they can be: no direct object, a direct object, a thing itself; those that ask for none. */
  readonly obliqueRelatives: ReadonlySet<string>;
  readonly objectRelatives: RegExp;
  readonly thingRelatives: ReadonlySet<string>;
  readonly askingNone: ReadonlySet<string>;
  /** Relative pronouns that cannot be a subject, and those that can be nothing else. */
  readonly noSubjectRelatives: ReadonlySet<string>;
  readonly subjectRelatives: ReadonlySet<string>;
  /** The empty pronoun: es. */
  readonly empty: ReadonlySet<string>;
  /** Pronouns that are a direct object, for certain and perhaps; the pointing dative; determiners of the dative, also by their ending. */
  readonly object: ReadonlySet<string>;
  readonly maybeObject: ReadonlySet<string>;
  readonly pointingDative: ReadonlySet<string>;
  readonly dative: RegExp;
  readonly maybeDative: ReadonlySet<string>;
  readonly dativePlural: ReadonlySet<string>;
  /** Adverbs of degree, which are a part of what is judged: "sehr gut". */
  readonly degree: ReadonlySet<string>;
  /** Names of the rules, which are their words, whose frames hold in a speech too: laut. */
  readonly sources: ReadonlySet<string>;
  /** Prepositions before the doer of a passive, and pronouns behind them. */
  readonly doers: ReadonlySet<string>;
  readonly doerPronouns: ReadonlySet<string>;
  /** What stands before the holder of a view behind its noun: "die Sicht der". */
  readonly holders: ReadonlySet<string>;
  /** Words that may stand between a noun and its clause: "unser Ziel ist es, …". */
  readonly behindNoun: ReadonlySet<string>;
  /** Pronouns that may be the subject or an object, those that are a subject before any word, and those that are so before their verb. */
  readonly maybeSubjects: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly subjectsBefore: ReadonlySet<string>;
  /** Focus before a subject: "auch wir". */
  readonly focus: ReadonlySet<string>;
  /** "alle", which widens a pronoun of several; those pronouns; that of the speaker's own, and that of them which may be one as well. */
  readonly all: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  readonly we: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
}
