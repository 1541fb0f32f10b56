/** Grammatical classes of closed-class words and of what their look tells, as bits of a number. */
export const Tag = {
  determiner: 1,
  preposition: 2,
  /** A pronoun that can be a subject. */
  pronoun: 4,
  subordinator: 8,
  coordinator: 16,
  adverb: 32,
  auxiliary: 64,
  modal: 128,
  /** Subjunctive that can be nothing else. */
  subjunctive1: 256,
  subjunctive2: 512,
  noun: 1024,
  adjective: 2048,
  number: 4096,
  relative: 8192,
  /** A determiner or pronoun that cannot be nominative. */
  oblique: 16384,
  /** A finite verb that is not a cue. */
  verb: 32768,
  /** A capitalised word that looks like a name, not like a common noun. */
  title: 65536,
  participle: 131072,
  question: 262144,
  reflexive: 524288,
  negation: 1048576,
  /** An infinitive that its form tells, or the word that marks one: to, сказать. */
  infinitive: 2097152,
} as const;
