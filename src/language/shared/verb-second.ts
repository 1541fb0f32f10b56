import type { ClauseWords } from './clause-words.ts';
import type { NounPhraseWords } from './noun-phrases.ts';
import type { SubjectWords } from './subject-words.ts';
import type { VerbClusterWords } from './verb-clusters.ts';
import type { VerbSecondForms } from './verb-second-forms.ts';
import type { WordTest } from './word-ends.ts';

/** What the readers of languages with the verb second ask besides. */
export interface VerbSecondWords {
  readonly forms: VerbSecondForms;
  readonly nounPhrases: NounPhraseWords;
  readonly clauses: ClauseWords;
  readonly subjects: SubjectWords;
  readonly clusters: VerbClusterWords;
  /** Conjunctions that open what is said for certain: dass, ob. */
  readonly that: ReadonlySet<string>;
  /** The word that denies two verbs at once: "weder bestätigen noch dementieren". */
  readonly neither: string;
  /** Those of them that may open what is said at the head of its sentence: dass. */
  readonly saidThat: ReadonlySet<string>;
  /** The same behind a phrase: "ist klar, wie …". */
  readonly phraseClauses: ReadonlySet<string>;
  /** Conjunctions of an infinitive that is not said: um, ohne. */
  readonly infinitiveOpeners: ReadonlySet<string>;
  /** Conjunctions of reason and result, whose clause in the subjunctive is the subject's word: weil. */
  readonly reasons: ReadonlySet<string>;
  /** Conjunctions that turn from an act of speech to something else: während. */
  readonly turning: ReadonlySet<string>;
  /** "ein anderer", "andere": words, perhaps behind an article, for one more of those who spoke before. */
  readonly others: { readonly articles: ReadonlySet<string>; readonly words: ReadonlySet<string> };
  /** Words beside a count that are no adverbs: "mehr als 40". */
  readonly bounds: ReadonlySet<string>;
  /** Words that open what is a part of those counted before ("darunter"). */
  readonly parting: ReadonlySet<string>;
  /** Words that make a past subjunctive a condition or a wish of the report's own: wenn, beinahe. */
  readonly conditions: ReadonlySet<string>;
  /** Verbs that do so at the head of a sentence, besides the past subjunctives: "Sollte er kommen". */
  readonly invertedConditions: ReadonlySet<string>;
  /** Past subjunctives in which a report weighs what may come, or that are indicatives as well. */
  readonly possibilities: ReadonlySet<string>;
  /** Forms that with the writer's own pronoun are the indicative. */
  readonly ownPresent: RegExp;
  /** The pronoun of the writer: ich. */
  readonly writer: ReadonlySet<string>;
  /** Finite modals of wanting: will, möchte. */
  readonly wishes: ReadonlySet<string>;
  /** Infinitives of how things are, that no plan can have: betragen, stammen. */
  readonly states: ReadonlySet<string>;
  /** The last words of a perfect infinitive: "getan haben". */
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
  readonly saying: WordTest;
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
