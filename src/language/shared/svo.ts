import type { FreeOrderWords } from './free-order.ts';
import type { SvoForms } from './svo-forms.ts';

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
  /** The same of several words: "even as", «в то время как». */
  readonly turningPhrases: readonly (readonly string[])[];
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
  /** Verbs that doubt a thing, and put questions to a person ("questioned eleven people"). */
  readonly interrogations: ReadonlySet<string>;
  /** The same, by lemma of the verb, with the infinitives behind which nothing is told: "declined to comment on 12 deaths". */
  readonly silences: ReadonlyMap<string, ReadonlySet<string>>;
  /** Participles that with "be" say what who wants no name asks: "asked not to be identified" is no statement. */
  readonly namings: ReadonlySet<string>;
  /** Infinitives of giving a name, and what is given: "declined to give her surname" is no statement. */
  readonly telling: ReadonlySet<string>;
  readonly ownNames: ReadonlySet<string>;
  /** Nouns of a count that somebody keeps, behind whose it is: "the department's figure is 19". */
  readonly ownCounts: ReadonlySet<string>;
  /** Words between its owner and such a noun: own, latest, official. */
  readonly ownWords: ReadonlySet<string>;
  /** Verbs that say where a count stands: stands, stood, remains. */
  readonly standing: RegExp;
  /** Verbs, by lemma, that name somebody's source: cite, quote. */
  readonly citing: ReadonlySet<string>;
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
  /** First words of an attribution that behind a comma ends what is said: according. */
  readonly attributing: ReadonlySet<string>;
  /** Prepositions of a circumstance, which goes on with nothing that is said behind a frame set into it: при. */
  readonly accompanying: ReadonlySet<string>;
  /** The word before an infinitive: to; empty where infinitives have none. */
  readonly to: ReadonlySet<string>;
  /** Endings of an adjective that may be nominative: местное, военная. */
  readonly nominatives: RegExp;
  /** Null where words follow their order. */
  readonly free: FreeOrderWords | null;
}
