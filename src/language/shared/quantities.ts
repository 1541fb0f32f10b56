import type { Comparator } from '../../model/index.ts';
import type { Endings, Phrases } from './phrases.ts';

/** A list of words, separated by blanks; `a/b` and `stem~x` as in phrases. */
export type WordList = string;

/**
 * What a number word stands for when it stands alone.
 * - one: its value ("tausend", "тысяча")
 * - many: an open number of it ("Millionen", "тысячи"), from one to ten times
 * - never: it needs a number or an article before it ("Prozent"-like: "Mio.", "hundred")
 */
export type AloneAs = 'one' | 'many' | 'never';

/** A kind of measure, so far as a rule asks for it. */
export type MeasureKind = 'time' | 'age' | 'points' | 'other';

/**
 * How the words after a number are cut into adjectives and a noun.
 * - capitals: nouns are capitalised, adjectives have one of `adjectiveEndings`
 * - plural: the noun is the first word with a plural form; what stands before it describes it
 * - agreement: adjectives have one of `adjectiveEndings`, the next word is the noun
 */
export type NounRule = 'capitals' | 'plural' | 'agreement';

/** What a language says about its figures. All words in lower case; `~slash` in a phrase stands for the sign "/". */
export interface QuantityData {
  /** The decimal separator; the other one of "." and "," groups thousands. */
  readonly decimal: '.' | ',';
  readonly endings: Endings;
  /** Cardinal numbers below a thousand in all their forms. */
  readonly cardinals: readonly (readonly [value: number, words: WordList])[];
  /** Words for one that are also articles or pronouns: figures only where counting is plain. */
  readonly one: WordList;
  /** Whether every `one` before a noun is a figure (English: "one man", beside "a man"). */
  readonly oneCounts: boolean;
  /** Words before which `one` is a figure all the same ("ein Toter"), and words after which it is none ("no one"). */
  readonly oneBefore: WordList;
  readonly oneNotAfter: WordList;
  /** Forms of it that may stand for a person where a state that befalls one is told («один погиб», "starb einer"). */
  readonly oneAlone: WordList;
  /** Words after "one of" that make no count of it ("einer von dem …", "one of its kind"). */
  readonly oneNotOf: WordList;
  /** Words right behind it where it stands alone beside others ("fünf …, einer wurde", "three hurt, one critically"). */
  readonly oneThen: WordList;
  /** Nouns of two persons who are one thing ("ein Ehepaar"). */
  readonly couples: WordList;
  /** Those of `cardinals` for both: figures only of those whom a state befell. */
  readonly both: WordList;
  /** Prepositions before it and a noun of those whom a state befell («об одном погибшем»). */
  readonly aboutOne: WordList;
  /** Nouns for a dead body and for a death, of one who is named behind them ("the body of a woman", «тело женщины»). */
  readonly bodies: WordList;
  /** Ends of nouns in the singular, where a noun without an article stands for one («в том числе ребёнок»); null elsewhere. */
  readonly singular: RegExp | null;
  /** The same of their genitives ("тело женщины"). */
  readonly singularGenitive: RegExp;
  /** Articles that stand for one before a word of `scales` or `parts` ("a hundred", "eine Million", "ein Drittel"). */
  readonly articles: WordList;
  /** Words that multiply what stands before them. */
  readonly scales: readonly (readonly [value: number, alone: AloneAs, words: WordList])[];
  /** Pieces of number words that are written together ("zweitausendfünfhundert") with their values; empty where none are. */
  readonly pieces: readonly (readonly [value: number, piece: WordList])[];
  /** The piece that joins ones to tens ("einundzwanzig"). */
  readonly pieceJoiner: string;
  /** Scales that stand before the number that they multiply, which is then approximate ("тысяч пятнадцать"); "-" where none do. */
  readonly scalesBefore: WordList;
  /** Open numbers ("Hunderte"): from, to. */
  readonly many: readonly (readonly [low: number, high: number, words: WordList])[];
  /** Open numbers that are one of it behind a comparator («около сотни»). */
  readonly oneOfMany: WordList;
  /** Words that make an open number of the scale after them ("several hundred", "mehrere Tausend"). */
  readonly several: WordList;
  /** Fractions after an article or a number ("ein Drittel", "two thirds"). */
  readonly parts: readonly (readonly [value: number, words: WordList])[];
  /** Fractions that stand alone, and the words after them that make them plain ("half of", "die Hälfte der"; empty: any). */
  readonly halves: readonly (readonly [value: number, words: WordList])[];
  readonly halfBefore: WordList;
  /** Words before a half that make a period or a place of it ("first half"). */
  readonly halfNotAfter: WordList;
  /** Words before which a half halves ("half a million", "halbe Million"). */
  readonly halving: WordList;
  /** What adds a half to the number before it ("three and a half"); empty where it is written in one word. */
  readonly andHalf: Phrases;
  /** Words after which letters written to digits measure a length and do not multiply ("37m tall"). */
  readonly lengthWords: WordList;
  /** Words between numbers of one figure ("two hundred and five", "tens of thousands"). */
  readonly numberLinks: WordList;
  /** Comparators before the figure and after it. */
  readonly before: readonly (readonly [Comparator, Phrases])[];
  readonly after: readonly (readonly [Comparator, Phrases])[];
  /** Comparators that are mostly something else: what must not stand before them ("Meldung über 618"). */
  readonly governed: readonly (readonly [comparators: WordList, after: WordList])[];
  /** Comparators that need a measure, a percentage or money after the number ("unter 5 Prozent", "unter 20 Verletzten"). */
  readonly measureOnly: WordList;
  /** Words between comparator and number ("at least another 5", "mindestens weitere 5"), and after the number. */
  readonly fillers: WordList;
  /** Words that say that just this number is meant ("nur", "only"). */
  readonly exact: WordList;
  /** First and middle word of ranges: between … and, from … to; `or` joins numbers that share a unit. */
  readonly ranges: readonly (readonly [opening: Phrases, middle: WordList])[];
  readonly rangeTo: WordList;
  /** Whether `rangeTo` makes a range without an opening ("3 bis 5"); "3 до 5" does not. */
  readonly rangeToAlone: boolean;
  readonly rangeOr: WordList;
  /** Right before a number that is put against another of the same ("1,200 or 1950", "nicht 2100, sondern 2010"). */
  readonly putAgainst: WordList;
  readonly and: WordList;
  readonly minus: WordList;
  readonly percent: Phrases;
  readonly percentPoints: Phrases;
  /** Currency by its symbol or ISO 4217 code, after the number; `codes` also before it. */
  readonly currencies: readonly (readonly [unit: string, words: Phrases])[];
  readonly measures: readonly (readonly [MeasureKind, Phrases])[];
  /** Words after digits and a hyphen in one word ("65-year-old", "30-jähriger"): the kind of measure. */
  readonly compoundMeasures: readonly (readonly [MeasureKind, WordList])[];
  /** Whether any other word may stand there ("a 12-point lead"). */
  readonly compoundsOpen: boolean;
  /** What turns digits into an ordinal or another word ("3rd", "80er", "5-й"). */
  readonly notAfterDigits: WordList;
  /** Whether "5." is an ordinal. */
  readonly ordinalDot: boolean;
  /** Words after which "5." is an ordinal even where it seems to end the sentence ("des 3."). */
  readonly ordinalAfter: WordList;
  /** Ordinals that make one of the tens before them ("тридцать третья"). */
  readonly ordinals: WordList;
  /** Words before a number that make a name or an address of it ("Artikel 5", "Section 427", "дом 5"). */
  readonly designators: WordList;
  /** Nouns behind a number that make it a count, although a word that numbers stands before it: «в больнице 23 человека». */
  readonly countedBehind: WordList;
  /** Words before such a word after which a number beside it counts something else ("last week six people died"). */
  readonly determined: WordList;
  /** Prepositions between those who are counted and a number of what they are from: "71 pupils from two schools". */
  readonly whence: WordList;
  /** What stands between a person and their age, and those persons ("a man of 71"). */
  readonly agedOf: WordList;
  readonly agedPersons: WordList;
  /** Words before a bare age, behind a pronoun for several persons: "three quarters of them under 25". */
  readonly agedBelow: WordList;
  readonly ofThem: WordList;
  /** Phrases before a length of time that make an age of it ("im Alter von"). */
  readonly ageBefore: Phrases;
  /** Words after which a number is a year, and words after a number that make it one. */
  readonly yearAfter: WordList;
  readonly yearBefore: WordList;
  readonly months: WordList;
  /** Whether a day may stand behind its month ("March 5"). */
  readonly dayBehind: boolean;
  /** Words after a number that make it a time of day, and prepositions that do so before a bare number with two decimals. */
  readonly clock: Phrases;
  readonly clockAfter: WordList;
  /** Words after a length of time that place it, so that it is no amount ("three years ago"), and before it ("vor drei Jahren"). */
  readonly ago: WordList;
  readonly agoBefore: WordList;
  readonly nouns: NounRule;
  readonly adjectiveEndings: WordList;
  /** Words that end a noun phrase: articles, prepositions, conjunctions, pronouns, auxiliaries, common adverbs. */
  readonly stops: WordList;
  /** Endings of words that are no part of a noun phrase (finite verbs, adverbs). */
  readonly stopEndings: WordList;
  /** Plurals by their form, where nouns tell by it what is counted ("nouns": plural), and words that end so and are none. */
  readonly pluralForm: RegExp;
  readonly noPluralForm: RegExp;
  /** Superlatives by their ending, behind which a part is an idiom: "eine der größten". */
  readonly superlatives: RegExp;
  /** Past forms of verbs that take an object: «застрелил». */
  readonly activePast: RegExp;
  /** What is written right behind the figure of a clock time: "8am". */
  readonly clockSuffix: RegExp;
  /** Prepositions that are units too, which words of number do not stand before: in. */
  readonly unitPrepositions: WordList;
  /** Nouns whose plural form has none of the usual endings ("people", "police"). */
  readonly plurals: WordList;
  /** Words of change, and those of them that mean it only with a percentage, money or points ("lost 190 points"). */
  readonly up: WordList;
  readonly down: WordList;
  readonly upLoose: WordList;
  readonly downLoose: WordList;
  /** Comparatives right behind an amount that make a difference of it («на 12 процентов больше»). */
  readonly upBehind: WordList;
  readonly downBehind: WordList;
  /** Particles of change right before a number ("up 3 %", "minus"). */
  readonly upBefore: WordList;
  readonly downBefore: WordList;
  /** Prepositions before the size of a change and before the level reached ("um" and "auf"). */
  readonly changeBy: WordList;
  readonly changeTo: WordList;
  /** "davon", "darunter", "including": what follows is a part of the figure before. */
  readonly partBefore: Phrases;
  /** Words right after a number that make it a part of the figure before ("19 of them", "19 davon"). */
  readonly partAfter: Phrases;
  /** Words between part and whole ("Zwei der 16", "two of the 16", "двое из 16"), and articles after them. */
  readonly partOf: WordList;
  readonly partArticles: WordList;
  /** Between the terms of a ratio ("one out of three", "jeder dritte" is none). */
  readonly ratio: Phrases;
  /** Whether one of any small number is a ratio, and not one out of so many ("one in five"). */
  readonly ratioOfOne: boolean;
  /** Words that make a figure the total of a list ("insgesamt", "total"). */
  readonly total: Phrases;
  readonly zeros: ZeroData;
  /** Words after a comma that carry on with what was counted (relative pronouns). */
  readonly relatives: WordList;
  /** Words after a comma that open an inset behind which the clause goes on ("laut", "including"). */
  readonly insets: WordList;
  /** Verbs that are of the dead where soldiers, police or attackers are counted ("fielen"). */
  readonly fell: WordList;
  /** Verbs of losing, and nouns of those who are dead when lost ("lost seven men", "zwei Freunde verloren"). */
  readonly losing: WordList;
  readonly mourned: WordList;
  /** Those whom an army or a gang loses ("the brigade lost seven men"); a party loses others. */
  readonly fighters: WordList;
  /** Numbers that count persons only («двое», «семеро»). */
  readonly collective: WordList;
  /** Words beside "arrest" that make no arrest of it ("arrest warrant"). */
  readonly warrants: WordList;
  /** Verbs and nouns of asking that something be done ("demands the release of"). */
  readonly demands: WordList;
  /** Behind a number of persons, or before one: so many were there ("34 aboard", "carrying 52 people"). */
  readonly aboard: Phrases;
  readonly carrying: Phrases;
  /** Right before those who tell something ("according to", "nach Aussagen von"). */
  readonly tellers: Phrases;
  /** Nouns of persons in the genitive that may stand at the head of a clause before their number; null where none do. */
  readonly genitivePlural: RegExp | null;
  /** Nouns of a crime, and what stands before them where somebody is held or tried for it («осуждённых за убийство»). */
  readonly crimes: WordList;
  readonly crimeBefore: WordList;
  /** Verbs of those who come together for the sake of others ("marched", "trauerten", «митинговали»). */
  readonly gathering: WordList;
  /** Words right before those others, or what became of them ("of the missing", "gegen die Festnahme"); empty where any may. */
  readonly gatheredFor: WordList;
  /** Nouns of hospitals where they stand behind a preposition of place; "*" for ends of compounds. */
  readonly hospitals: WordList;
  /** Prepositions before them. */
  readonly hospitalIn: WordList;
  /** Verbs of those to whom nothing of what is told befell («остались 14»). */
  readonly staying: WordList;
  /** Nouns of those who belong to others ("relatives"), and the words between the two ("of the"); none where there need be none. */
  readonly kin: WordList;
  readonly kinOf: WordList;
  /** Verbs of those who will not do what follows ("refuse"). */
  readonly refusing: WordList;
  /** What is told of hostages who are not free: held, festgehalten. */
  readonly holding: WordList;
  /** Verbs of freeing, of hostages the same as letting them go. */
  readonly freeing: WordList;
  /** Nouns of the work of saving people ("the rescue", "die Rettung"). */
  readonly rescues: WordList;
  /** Nouns of those who work in hospitals, and of those who lie there. */
  readonly carers: WordList;
  readonly patients: WordList;
  /** Nouns of things, with "*" as ends of compounds: no state of persons holds of them. */
  readonly things: WordList;
  /** Ends of nouns of persons ("*ers", "*isten", "*ников"). */
  readonly persons: WordList;
}

/** How a language says that there is none of an outcome, or that a state holds of nobody. */
export interface ZeroData {
  /** Before a counted noun or before persons ("keine", "not a single", "ни одного"). */
  readonly determiners: Phrases;
  /** In the place of persons ("niemand", "none", "никто"). */
  readonly pronouns: Phrases;
  /** Nouns that count an outcome, with "*" also as ends of compounds ("*tote", "casualties"). */
  readonly nouns: WordList;
  /** "ohne", "without", "без"; nouns of an outcome behind them; words before them that speak of one who got off. */
  readonly without: Phrases;
  readonly victims: WordList;
  readonly survived: WordList;
  /** Says of a noun before or right behind it that there is none ("нет", "не выявлено"). */
  readonly absent: Phrases;
  /** Forms of to be before or behind those of whom none is there ("keine Deutschen waren an Bord"). */
  readonly present: WordList;
  /** Right before the noun of an outcome: it is the object of another word, and none is absent ("данных о погибших нет"). */
  readonly about: WordList;
  readonly prepositions: WordList;
  /** Before the state of those among whom somebody is not. */
  readonly among: Phrases;
  /** Losses: of lives where soldiers are spoken of. */
  readonly losses: WordList;
  /** Empty subjects that say that there is something: es. */
  readonly empty: WordList;
  /** Verbs that say with them that there is something ("gibt"). */
  readonly existing: WordList;
  /** Behind a noun that a preposition makes what is told of: nothing was («о погибших не сообщалось»). */
  readonly unreported: Phrases;
  /** Negations right before a predicate, and verbs and ends of predicates of a subject in the plural. */
  readonly not: WordList;
  readonly pluralVerbs: WordList;
  readonly pluralStates: WordList;
  /** Ends of persons as a subject in the plural; empty where any form may be one. */
  readonly subjects: WordList;
  /** First words of states of several words that a negation may stand before ("zu Schaden"). */
  readonly stateOpenings: WordList;
  readonly auxiliaries: WordList;
  /** What may stand between auxiliary or negation and state. */
  readonly links: WordList;
  /** Objects behind an active verb ("nobody hurt her"). */
  readonly objects: WordList;
  /** Verbs of a state that need no auxiliary; empty where that is not asked. */
  readonly intransitive: WordList;
  /** Words that say of nobody only that nothing befell them ("harmed"). */
  readonly harmed: WordList;
  /** Before it in its clause: a condition, a wish, a purpose. */
  readonly unreal: WordList;
  /** Words that begin another clause, or of which nobody is the doer. */
  readonly breaks: WordList;
}
