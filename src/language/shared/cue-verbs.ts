/** How a cue verb takes what is said. */
export type Complement =
  /** A clause: dass, that, что; or a clause without a conjunction. */
  | 'clause'
  /** An infinitive with zu. */
  | 'infinitive'
  /** Verbatim words. */
  | 'quotation'
  /** A thing: only that, and about what, something was said. */
  | 'object'
  /** A thing with a figure in it: "puts the toll at 40", "counted 300 people". */
  | 'figure'
  /** The same where the thing must be a count, or a figure it is put at: "raised its toll to 40". */
  | 'count'
  /** One who is told, before the clause or the infinitive: "told reporters that". */
  | 'addressee'
  /** One who is told, in the dative: "warf ihm vor, dass". */
  | 'dative';

export type Mode = 'speech' | 'writing' | 'thought';

/** One verb that can attribute. */
export interface CueVerb {
  readonly lemma: string;
  readonly takes: ReadonlySet<Complement>;
  readonly mode?: Mode;
  /** The words that stand apart from the verb, in order: ["mit"], ["zum", "ausdruck"]; empty where there are none. */
  readonly particle: readonly string[];
  /** Whether it takes an empty subject: "es heißt". */
  readonly impersonal: boolean;
  /** Whether a reflexive pronoun makes it another verb: "befindet sich". */
  readonly plainOnly: boolean;
  /** Whether the one spoken of in its passive is the speaker: "wird mit den Worten zitiert". */
  readonly quotes: boolean;
  /** Whether what it quotes is a label, however short: "nannte es „Putsch“". */
  readonly labels: boolean;
  /** It says that something is not so, and with a negation that it may be: "wollte nicht ausschließen". */
  readonly denies?: boolean;
  /** Whether its source stands behind a preposition: "geht aus dem Bericht hervor". */
  readonly sourced: boolean;
  /** Prepositions that govern a thing spoken of; '' for a direct object. */
  readonly objects: readonly string[];
  /** The same for a thing with a figure in it. */
  readonly figures?: readonly string[];
  /** Whether a noun phrase behind it begins a clause, for it takes next to no things: "say", "insist". */
  readonly clausesOnly?: boolean;
  /** Whether it tells a figure only beside that of another: "die Polizei kam auf 4000". */
  readonly contrasts?: boolean;
  /** The same for a thing that is a count. */
  readonly counts?: readonly string[];
}

/** A form of a cue verb as it stands in a text. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly form: 'finite' | 'subjunctive' | 'participle' | 'infinitive' | 'gerund';
  /** Whether the particle is written together with the form ("mitteilte"), or the verb has none. */
  readonly joined: boolean;
}
