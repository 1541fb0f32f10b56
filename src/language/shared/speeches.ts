import type { SpeechWords } from './speech-words.ts';

/** How a verb of a speech takes what is said, thought, asked or wanted. */
export type SpeechFrame =
  /** A clause that a conjunction or a question word opens. */
  | 'clause'
  /** A main clause behind a comma or a colon, or around the verb between commas. */
  | 'main'
  /** An infinitive with zu. */
  | 'infinitive'
  /** Its direct object. */
  | 'object'
  /** A word that judges: "das finde ich richtig". */
  | 'predicate'
  /** Its direct object is the one spoken to. */
  | 'addressee'
  /** A dative is the one spoken to. */
  | 'dative'
  /** Nothing without a reflexive pronoun. */
  | 'reflexive'
  /** Its subject is a sign, not one who speaks: "das zeigt, dass". */
  | 'evidence'
  /** Its subject is the one who is told: hören, lesen. */
  | 'hearer';

export interface SpeechVerb {
  readonly lemma: string;
  readonly takes: ReadonlySet<SpeechFrame>;
  /** The word that stands apart from the verb in a main clause: "vor"; '' where there is none. */
  readonly particle: string;
  /** Prepositions whose phrase is what is said: "auf … hinweisen". */
  readonly objects: ReadonlySet<string>;
}

export interface SpeechForm {
  readonly verb: SpeechVerb;
  readonly form: 'finite' | 'participle' | 'infinitive';
  /** Whether the particle is written together with the form, or the verb has none. */
  readonly joined: boolean;
}

/** Signs of a text that somebody speaks to listeners, all in lower case. */
interface SpeechSigns {
  /** First words of an address, by the first of them: "Sehr geehrte", "Meine Damen und". */
  readonly openings: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words of the one who speaks, and of those spoken to. */
  readonly speaker: ReadonlySet<string>;
  readonly listener: ReadonlySet<string>;
}

/** What a language says about speeches: other things than in a report count as said there. */
export interface SpeechData {
  readonly signs: SpeechSigns;
  readonly words: SpeechWords;
  readonly verbs: ReadonlyMap<string, readonly SpeechForm[]>;
  /** Nouns, by their last part, of what is said, thought, asked or wanted: before a clause of their own. */
  readonly nouns: RegExp;
  /** Adjectives that say with "sein" what one thinks: "ich bin überzeugt, dass"; and those of things everyone knows. */
  readonly adjectives: ReadonlySet<string>;
  readonly evident: ReadonlySet<string>;
  /** Phrases that give a sentence as somebody's view, by preposition, noun and where the holder stands: "aus unserer Sicht". */
  readonly views: readonly {
    readonly before: string;
    readonly noun: ReadonlySet<string>;
    readonly after: string;
  }[];
  readonly possessives: ReadonlySet<string>;
  /** Pronouns that are a subject and nothing else, or mostly. */
  readonly subjects: ReadonlySet<string>;
  /** Pronouns and adverbs that stand for what is said: das, was, nichts. */
  readonly things: ReadonlySet<string>;
  /** Pronouns in the dative, and in the accusative, that are those spoken to. */
  readonly told: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  /** Words that stand for a clause: darauf, dafür; and for a governed phrase. By their preposition. */
  readonly correlates: ReadonlyMap<string, string>;
  /** Conjunctions and question words that open a clause that is said. */
  readonly openers: ReadonlySet<string>;
}
