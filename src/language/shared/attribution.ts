import type { FreeOrderWords } from './free-order.ts';
import type { SvoForms } from './svo-forms.ts';
import type { VerbSecondForms } from './verb-second-forms.ts';
import type { WordTest } from './word-ends.ts';

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

/** What the readers of languages with the subject before its verb ask besides. */
export interface SvoWords {
  readonly forms: SvoForms;
  /** Whether said content may follow its verb without comma or conjunction: "said he won". Where not, commas set off every clause and its order is free. */
  readonly bareClauses: boolean;
  /** Prepositions that tie a phrase to the noun before it: spokesman for, глава по. */
  readonly attaching: ReadonlySet<string>;
  /** Adverbs of several words, by their first: "между тем", "как минимум". */
  readonly adverbials: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Prepositions of several words that attribute by themselves: "according to", "in the words of". */
  readonly insets: readonly (readonly string[])[];
  /** Prepositions before a body whose verb has no other subject: "в МЧС сообщили". */
  readonly within: ReadonlySet<string>;
  /** Prepositions before the doer of a passive: by. */
  readonly by: ReadonlySet<string>;
  /** Nouns of a count that somebody keeps, before a colon and the figure ("its own tally: 26 dead"). */
  readonly tallies: ReadonlySet<string>;
  /** Conjunctions that may turn away from what is said: while, although, а. */
  readonly turning: ReadonlySet<string>;
  /** Conjunctions that open what is said for certain: that, whether; что. */
  readonly openers: ReadonlySet<string>;
  /** What opens a clause about what somebody says that is no frame of the rest: "more than the police admit", "whatever she says". */
  readonly beside: ReadonlySet<string>;
  /** Whether the word is a possessor or an oblique form that cannot be a subject by itself. */
  readonly possessive: (word: string) => boolean;
  /** Whether an act of speech without its words ("reported") is told of the whole sentence, not of what it governs. */
  readonly reportsWhole: boolean;
  /** Words that point at the sentence before, at the head of a sentence: "об этом". */
  readonly pointing: readonly (readonly string[])[];
  /** Words behind a verb that are whom it tells, by their form: журналистам, агентству. */
  readonly told: RegExp;
  /** Determiners and adjectives that agree with such a word: нашему. */
  readonly toldAgrees: RegExp;
  /** Words that give a sentence on hearsay without a frame: якобы, мол. */
  readonly hedges: ReadonlySet<string>;
  /** Participles in an oblique case that go on with a noun behind a comma: осмотревшего. */
  readonly apposed: RegExp;
  /** Nouns that by their ending are a thing governed: информацию. */
  readonly accusative: RegExp;
  /** Names whose ending looks oblique: Туров, Сергей. */
  readonly surname: RegExp;
  /** Prepositions before the whole that one of several belongs to: "один из них". */
  readonly partOf: ReadonlySet<string>;
  /** Verb forms whose ending tells who speaks: думаю, напоминаем; and those of people in general: говорят. */
  readonly personal: RegExp;
  readonly several: RegExp;
  /** Forms of verbs that need no subject beside a body that stands behind a preposition: "в МЧС сообщили", "говорится в письме". */
  readonly plural: RegExp;
  /** Whether a noun phrase that begins with this word can be the subject of this verb form, as far as their endings tell. */
  readonly agrees: (first: string, verb: string, several: boolean) => boolean;
  /** Texts and times of speech that may stand between a verb and a bare clause: "said in a statement it was". */
  readonly occasions: ReadonlySet<string>;
  /** Verbs that only begin, go on or end what the infinitive behind them does: continues to, продолжает. */
  readonly phases: RegExp;
  /** By what something is said: "said by phone". */
  readonly means: ReadonlySet<string>;
  /** Prepositions that begin a circumstance between a name and its verb. */
  readonly loose: ReadonlySet<string>;
  /** Numbers in words, in all forms. */
  readonly numbers: RegExp;
  /** Nouns that a count is called by: number, toll, figure; число, счёт. */
  readonly counts: RegExp;
  /** Words before the figure that a count is put at: at, to, as; в, до, на. */
  readonly putAt: ReadonlySet<string>;
  /** Prepositions before whose a noun of saying is: "warnings from her lawyer". */
  readonly owners: ReadonlySet<string>;
  /** Nouns of saying by what they govern besides a clause: prepositions, or "to" for an infinitive. */
  readonly nounObjects: ReadonlyMap<string, ReadonlySet<string>>;
  /** Forms of verbs that tie an adjective to its subject: is, remains, felt. */
  readonly copulas: ReadonlySet<string>;
  /** Words behind a comma that go on with parts of what was counted: including, among, most; среди, включая. */
  readonly parts: ReadonlySet<string>;
  /** Verbs, by lemma, that say nothing of these things: "claimed 40 lives". */
  readonly idioms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Gerunds behind a comma that name a source and are neither who speaks nor what is said: ", citing officials,". */
  readonly sourcing: ReadonlySet<string>;
  /** Verbs, by lemma, that say that nothing was said: "declined to comment" is an act. */
  readonly refusals: ReadonlySet<string>;
  /** The same, by lemma of the verb, with the infinitives behind which nothing is told: "declined to comment on 12 deaths". */
  readonly silences: ReadonlyMap<string, ReadonlySet<string>>;
  /** Participles that with "be" say what who wants no name asks: "asked not to be identified" is no statement. */
  readonly namings: ReadonlySet<string>;
  /** States behind a participle that is no verb of its sentence: "three people feared dead turned up". */
  readonly believed: ReadonlySet<string>;
  /** Whether words behind a comma, lower case, say who passes on what the subject says: "the mayor, quoted by the agency,". */
  readonly quotedBy: (first: string, second: string) => boolean;
  /** Function words that are a name where they are written in capitals: WHO, US. */
  readonly abbreviations: ReadonlySet<string>;
  /** Plural nouns that show something: records, images. Behind them a form that is a noun as well is a verb. */
  readonly evidence: ReadonlySet<string>;
  /** Whose view stands between a preposition and its noun: his, her. */
  readonly possessors: ReadonlySet<string>;
  /** Verbs, by lemma, whose thing must hold such a word: "raised doubts", not "raised a car". */
  readonly only: ReadonlyMap<string, RegExp>;
  /** Null where words follow their order. */
  readonly free: FreeOrderWords | null;
}

/** What the readers of languages with the verb second ask besides. */
export interface VerbSecondWords {
  readonly forms: VerbSecondForms;
  /** Conjunctions that open what is said for certain: dass, ob. */
  readonly that: ReadonlySet<string>;
  /** The same behind a phrase: "ist klar, wie …". */
  readonly phraseClauses: ReadonlySet<string>;
  /** Conjunctions of an infinitive that is not said: um, ohne. */
  readonly infinitiveOpeners: ReadonlySet<string>;
  /** Conjunctions of reason and result, whose clause in the subjunctive is the subject's word: weil. */
  readonly reasons: ReadonlySet<string>;
  /** Conjunctions that turn from an act of speech to something else: während. */
  readonly turning: ReadonlySet<string>;
  /** Words that open what is a part of those counted before ("darunter"). */
  readonly parting: ReadonlySet<string>;
  /** Words that make a past subjunctive a condition or a wish of the report's own: wenn, beinahe. */
  readonly conditions: ReadonlySet<string>;
  /** Verbs that do so at the head of a sentence, besides the past subjunctives: "Sollte er kommen". */
  readonly invertedConditions: ReadonlySet<string>;
  /** Past subjunctives in which a report weighs what may come. */
  readonly possibilities: ReadonlySet<string>;
  /** Forms that with the writer's own pronoun are the indicative. */
  readonly ownPresent: RegExp;
  /** The pronoun of the writer: ich. */
  readonly writer: ReadonlySet<string>;
  /** The last words of a perfect infinitive: "getan haben". */
  /** Finite modals of wanting: will, möchte. */
  readonly wishes: ReadonlySet<string>;
  /** Infinitives of how things are, that no plan can have: betragen, stammen. */
  readonly states: ReadonlySet<string>;
  readonly perfectInfinitives: ReadonlySet<string>;
  /** The modal with which its subject claims what a perfect infinitive tells: "will … gesehen haben". */
  readonly claims: ReadonlySet<string>;
  /** The auxiliary of the past perfect. */
  readonly pastPerfect: RegExp;
  /** Verbs, by lemma, that pass on what happened, in the past perfect too: berichten. */
  readonly relaying: ReadonlySet<string>;
  /** Forms of verbs in the plural, many of which look like adjectives; the ending of a form that may be an infinitive. */
  readonly plural: RegExp;
  readonly infinitive: RegExp;
  /** Finite forms of können: behind a verb of saying they ask how it can be said. */
  readonly abilities: RegExp;
  /** "als": what something is called. */
  readonly as: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Finite auxiliaries of the passive, and verbs of being that hold no clause as somebody's word. */
  readonly passives: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  /** Finite verbs before a phrase of saying: "zeigte sich überzeugt". */
  readonly showing: ReadonlySet<string>;
  /** Words before a clause in dass that is no content, and words in its main clause: "so dass", "dazu führte, dass". */
  readonly consequence: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  /** Adverbs that stand for a clause: darauf, davon. */
  readonly correlates: ReadonlySet<string>;
  /** Determiners that deny: kein. */
  readonly negative: RegExp;
  /** Phrases on nobody's word, and phrases with an infinitive: "wurde bekannt", "ist bereit". */
  readonly impersonalPhrases: ReadonlySet<string>;
  readonly infinitivePhrases: ReadonlySet<string>;
  /** Particles of verbs between a noun of saying and its clause: "Vorwürfe werden laut". */
  readonly phraseParticles: ReadonlySet<string>;
  /** Prepositions before one who is a source, before a body as the place of speech, and those that tie what follows to a source. */
  readonly sources: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly owned: ReadonlySet<string>;
  /** Prepositions with their article: von, vom. */
  readonly contractions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Articles before an attribute that holds its source: "der nach Angaben X verletzte". */
  readonly governing: ReadonlySet<string>;
  /** Articles that are nominative, so that no postposition governs them. */
  readonly nominatives: ReadonlySet<string>;
  /** Prepositions that a phrase before a postposition may follow: "ab". */
  readonly particlePrepositions: ReadonlySet<string>;
  /** The act of publishing, by its noun and article: "nach der Veröffentlichung". */
  readonly published: { readonly noun: RegExp; readonly article: ReadonlySet<string> };
  /** Nouns of the words themselves before a colon: Zitat, Fazit. */
  readonly verbatim: RegExp;
  /** Nouns of a count that somebody keeps or mends, before a colon and the figure ("hat die Opferzahl korrigiert: zwei Tote"). */
  readonly tallies: ReadonlySet<string>;
  /** Adverbs that announce the very words: "Brandt wörtlich:". */
  readonly literally: ReadonlySet<string>;
  /** Auxiliaries and modals in the subjunctive, which leave a predicate open: habe, würde. */
  readonly leavesOpen: RegExp;
  /** Ends of an infinitive, which may close it. */
  readonly closesOpen: RegExp;
  /** Last parts of compound nouns of saying: Polizeiangaben. */
  readonly saying: RegExp;
  /** Nouns that stand before their preposition: "Meinung der Y nach". */
  readonly postposed: RegExp;
  /** Bare plurals of happenings, which show nothing by their word. */
  readonly happenings: RegExp;
  /** Back-references that begin a relative clause, and those that may be times: wonach; danach. */
  readonly relativeReferences: ReadonlySet<string>;
  readonly temporalReferences: ReadonlySet<string>;
  /** "geht … hervor". */
  readonly evident: { readonly verbs: ReadonlySet<string>; readonly particle: string };
  /** Words behind "wie" that make it a comparison: "wie schon", "wie viele". */
  readonly comparing: ReadonlySet<string>;
  readonly stemming: Stemming;
}

/** How forms of one word are brought together where a model looks at words: by cutting endings, not by a lexicon. */
export interface Stemming {
  /** Endings, longest first. */
  readonly endings: readonly string[];
  /** What letters with marks become. */
  readonly letters: Readonly<Record<string, string>>;
  /** What a participle begins with. */
  readonly participle: string;
}

/** How a language with cases names whom something is said to. */
export interface Listeners {
  /** Determiners that may be dative. */
  readonly dative: ReadonlySet<string>;
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
  readonly tags: ReadonlyMap<string, number>;
  /** Guesses the class of a word that `tags` does not hold. `initial`: it begins a sentence. */
  readonly guess: (word: string, lower: string, initial: boolean) => number;
  readonly verbs: ReadonlyMap<string, readonly CueForm[]>;
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
  /** Words in a bracket before whose count it is: "so", "say", «это»; empty where none stand. */
  readonly bracketOpeners: ReadonlySet<string>;
  /** Nouns of people and bodies that speak, by ending or whole word; for choosing among noun phrases. */
  readonly speakers: WordTest;
  /** Nouns of things that speak no word, by ending: for telling acts of speech from events. */
  readonly mute: RegExp;
  /** Names of days, months and times, never a speaker. */
  readonly never: ReadonlySet<string>;
  /** Words that a phrase for nobody begins with ("no group", "keiner der Beamten"), and those that stand before one ("ни одна"). */
  readonly nobody: { readonly first: ReadonlySet<string>; readonly before: ReadonlySet<string> };
  /** Null where the subject stands before its verb. */
  readonly verbSecond: VerbSecondWords | null;
  /** Null where the verb stands second or last. */
  readonly svo: SvoWords | null;
}
