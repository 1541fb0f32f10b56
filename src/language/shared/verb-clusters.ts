/** What tells, where the verb stands second or last, which words are one verb: auxiliaries, modals, particles. All in lower case. */
export interface VerbClusterWords {
  /** Participles of the auxiliaries: worden, gewesen; that of the passive among them; and their infinitives where they close a perfect. */
  readonly participles: ReadonlySet<string>;
  readonly passiveParticiple: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
  /** Finite auxiliaries of being, which with a participle are a state ("ist bekannt"), and of the passive. */
  readonly being: ReadonlySet<string>;
  readonly becoming: ReadonlySet<string>;
  /** The infinitive that closes a passive under a modal: "gemeldet werden". */
  readonly toBecome: ReadonlySet<string>;
  /** Finite verbs besides the modals that govern an infinitive at the end of their clause: werden, lassen. */
  readonly governing: ReadonlySet<string>;
  /** Modals that report a will or a duty to speak, which is as good as speaking: "musste einräumen", "wollte nicht bestätigen". */
  readonly real: ReadonlySet<string>;
  /** Particles of verbs that may stand apart. */
  readonly particles: ReadonlySet<string>;
  /** Endings of a form in the past that may be an attribute ("gut unterrichteten Kreisen"), and of what may be a verb behind its subject ("Einige teilen die Ansicht"). */
  readonly attributes: RegExp;
  readonly verbs: RegExp;
  /** Ordinals, by their ending, which are no count. */
  readonly ordinals: RegExp;
}
