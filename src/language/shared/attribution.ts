import type { Answers } from './answers.ts';
import type { CueForm, Mode } from './cue-verbs.ts';
import type { Lexicon } from './lexicon.ts';
import type { SvoWords } from './svo.ts';
import type { VerbSecondWords } from './verb-second.ts';
import type { WordTest } from './word-ends.ts';

/** How a language with cases names whom something is said to. */
interface Listeners {
  /** Determiners that may be dative. */
  readonly dative: ReadonlySet<string>;
  /** The article that is a dative only before a plural, and how a noun of that case ends: "den Angehörigen". */
  readonly dativePlural: { readonly article: ReadonlySet<string>; readonly noun: RegExp };
  /** Verbs, by lemma, that must have a dative. */
  readonly needed: ReadonlySet<string>;
  /** Pronouns that are those told: ihm, ihnen. */
  readonly pronouns: ReadonlySet<string>;
  /** Prepositions of the other side of a talk, and the talks: "im Interview mit X". */
  readonly talks: ReadonlySet<string>;
  readonly occasions: RegExp;
  /** Prepositions before a public, and its nouns: "vor der Presse". */
  readonly before: ReadonlySet<string>;
  readonly public: RegExp;
  /** Prepositions before a medium, and its nouns: "zur Nachrichtenagentur". */
  readonly to: ReadonlySet<string>;
  readonly media: RegExp;
  /** Prepositions before those whom a verb (by lemma) or a noun appeals to: "appelliert an X", "ein Appell an X". */
  readonly appeals: {
    readonly words: ReadonlySet<string>;
    readonly verbs: ReadonlySet<string>;
    readonly nouns: RegExp;
  };
  /** Prepositions before those of whom a verb (by lemma) demands: "verlangt von X". */
  readonly demands: { readonly words: ReadonlySet<string>; readonly verbs: ReadonlySet<string> };
}

/** What a language says about attribution. Compiled once; every lookup is hashed. */
export interface AttributionData {
  /** 'v2': one constituent before the finite verb (German). 'svo': the subject stands before the verb (English, Russian). */
  readonly order: 'v2' | 'svo';
  /** Whether every noun is capitalised, so that a capital says nothing about names. */
  readonly capitalisedNouns: boolean;
  readonly tags: Lexicon<number>;
  /** Guesses the class of a word that `tags` does not hold. `initial`: it begins a sentence. */
  readonly guess: (word: string, lower: string, initial: boolean) => number;
  readonly verbs: Lexicon<readonly CueForm[]>;
  /** Words that attribute with a verb of being or showing: "der Ansicht", "überzeugt". */
  readonly phrases: readonly (readonly string[])[];
  /** Conjunctions that open said content: dass, ob, that, что. */
  readonly complementisers: ReadonlySet<string>;
  /** "wie X mitteilte", "as X said", "как сообщил X". */
  readonly asWords: ReadonlySet<string>;
  /** ", so X". */
  readonly soWords: ReadonlySet<string>;
  /** Prepositions that attribute by themselves: laut, gemäß; according to. */
  readonly prepositions: ReadonlySet<string>;
  /** The same behind their noun phrase: zufolge, nach. */
  readonly postpositions: ReadonlySet<string>;
  /** Prepositions that attribute with a noun of saying: nach Angaben, aus Sicht, по словам. */
  readonly nounPrepositions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns of saying that may open content: Behauptung, Forderung, claim. */
  readonly nouns: ReadonlyMap<string, Mode | undefined>;
  /** Words that count besides digits: zwei, zwölf, hundert. */
  readonly numerals?: ReadonlySet<string>;
  /** Nouns of saying that with a preposition tell when something was done, not on whose word: "nach dem Befehl". */
  readonly actNouns?: ReadonlySet<string>;
  /** One word that refers back to a source: demnach, wonach. */
  readonly backReferences: ReadonlySet<string>;
  /** Fixed phrases that attribute to nobody in particular: "Dem Vernehmen nach". */
  readonly hearsay: readonly (readonly string[])[];
  /**
   * Phrases by which something is only said to be said: words in order near the head of a sentence, any one of each set;
   * `speaker` is the index of the word that stands for those who say it, -1 where none does. Where they are `tight`, at
   * most an adverb stands between them, they may stand anywhere, and the rest of the sentence is what is said.
   */
  readonly impersonalReports: readonly {
    readonly words: readonly ReadonlySet<string>[];
    readonly speaker: number;
    readonly tight?: boolean;
  }[];
  /** Pronouns that stand for nobody: es, it. */
  readonly impersonal: ReadonlySet<string>;
  /** Prepositions before a text that something stands in: im Bericht, in der Erklärung. */
  readonly sourcePrepositions: ReadonlySet<string>;
  /** Pronouns that point at the sentence before: das, dies, this, это. */
  readonly pointers: ReadonlySet<string>;
  /** Auxiliaries that make perfect and passive with a participle, by whether they make a passive. */
  readonly perfect: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  /** Modal of hearsay: soll, sollen. */
  readonly hearsayModals: ReadonlySet<string>;
  /** Prepositions before the one spoken to: gegenüber. */
  readonly addressee: ReadonlySet<string>;
  /** Verbs, by lemma, that take a stand on what was said before instead of saying it: ablehnen, bestreiten. */
  readonly stances?: ReadonlySet<string>;
  /** Absent where no case tells whom something is said to. */
  readonly listeners?: Listeners;
  /** Acts of speech that answer what was said before. */
  readonly answers: Answers;
  /** Words in a bracket before whose count it is: "so", "say", «это»; empty where none stand. */
  readonly bracketOpeners: ReadonlySet<string>;
  /** Nouns, by ending, of words themselves, before marks that hold somebody's words and no name: "mit den Worten", "slogans". */
  readonly worded: RegExp;
  /** Endings of a capitalised word in marks by which it may be an adjective, not a name; matches nothing where adjectives have none. */
  readonly declined: RegExp;
  /** Nouns of people and bodies that speak, by ending or whole word; for choosing among noun phrases. */
  readonly speakers: WordTest;
  /** Nouns of things that speak no word, by ending: for telling acts of speech from events. */
  readonly mute: WordTest;
  /** Names of days, months and times, never a speaker. */
  readonly never: ReadonlySet<string>;
  /** Words that a phrase for nobody begins with ("no group", "keiner der Beamten"), and those that stand before one ("ни одна"). */
  readonly nobody: { readonly first: ReadonlySet<string>; readonly before: ReadonlySet<string> };
  /** Null where the subject stands before its verb. */
  readonly verbSecond: VerbSecondWords | null;
  /** Null where the verb stands second or last. */
  readonly svo: SvoWords | null;
}
