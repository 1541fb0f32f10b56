import type { Endings, Phrases } from './phrases.ts';
import type { WordList } from './quantities.ts';

/** Of whom a figure is told: the closed list, in every language. Absent: of everyone. */
export type Population =
  | 'security-forces'
  | 'attackers'
  | 'protesters'
  | 'civilians'
  | 'children'
  | 'women'
  | 'foreigners'
  | 'journalists'
  | 'rescuers'
  | 'officials'
  | 'workers'
  | 'passengers'
  | 'patients';

/** What an event is about: the cause that figures of dead and injured share. */
export type Hazard =
  | 'earthquake'
  | 'flood'
  | 'fire'
  | 'storm'
  | 'landslide'
  | 'explosion'
  | 'crash'
  | 'unrest'
  | 'attack'
  | 'war'
  | 'epidemic'
  | 'poisoning'
  | 'heat'
  | 'outage';

/** What a language says about the slots of a figure beside its number. Phrases are matched on words in lower case. */
export interface FigureData {
  readonly endings: Endings;
  readonly populations: Readonly<Record<Population, Phrases>>;
  readonly hazards: Readonly<Record<Hazard, Phrases>>;
  /** Words for single instances of a disease or of what was told of. */
  readonly cases: WordList;
  /** How sure it is that a case is one of an illness ("74 confirmed cases"). */
  readonly caseStatus: WordList;
  /** Words that say that a number follows of what is named next ("die Zahl der", "the number of", "число"). */
  readonly numberOf: Phrases;
  /** Last words of those before a noun ("the number of", "die Zahl der"), and pronouns for persons in its place ("those"). */
  readonly of: WordList;
  readonly those: WordList;
  /** Ordinals of a person beside those counted ("a fourth was taken to hospital"). */
  readonly ordinals: WordList;
  /** The figure counts what happened in a period ("in der Nacht", "pro Tag", "overnight", "за сутки"). */
  readonly flow: Phrases;
  /** Those of them that are the time of an event, and a period only of what happens night by night ("overnight", "в ночь на"). */
  readonly atNight: Phrases;
  /** Before a number: all but so many, of whom the opposite is told ("alle bis auf", "all but", "все · кроме"). */
  readonly allBut: Phrases;
  /** Nouns that stand for the persons of a list ("162 names"). */
  readonly names: WordList;
  /** Verbs of persons beside a number without a noun ("20,000 marched", "собралось 300"). */
  readonly attending: WordList;
  /** Verbs between who is counted and how many they are ("the mutineers number 150"). */
  readonly numbering: WordList;
  /** In the place of a noun: more of those counted before ("19 others", "19 weitere"). */
  readonly others: WordList;
  /** Right before the number: what is left of a group ("the other four", "die übrigen zwölf", «остальные 35»). */
  readonly rest: WordList;
  /** How badly some of the hurt are, right behind their number ("17 were hurt, four seriously"). */
  readonly gravely: WordList;
  /** Right before the number or the noun: an increment ("weitere", "another", "еще"). */
  readonly delta: WordList;
  /** Words between a counted noun and of whom it is ("Angehörige der", "members of the", "belonged to the"). */
  readonly populationLinks: WordList;
  /** Forms of "to be" between a part and who they were ("drei der Toten waren Kinder"). */
  readonly were: WordList;
  /** Right before the number: it is the older of two ("bisher", "up from", "вместо"). */
  readonly previousBefore: Phrases;
  /** The same where a second number follows that is risen or fallen to ("von 122 auf 125"). */
  readonly from: WordList;
  /** At the head of a sentence: what it tells was so before ("Earlier the police had spoken of 12 dead"). */
  readonly earlier: WordList;
  /** Conjunctions behind which a clause speaks against the one before. */
  readonly but: WordList;
  /** Words of a sentence that set its figure against one before ("the union, by contrast, speaks of six"). */
  readonly against: Phrases;
  /** Between two figures: the second puts the first right ("the correct figure is", "richtig ist", "верная цифра"). */
  readonly corrected: Phrases;
  /** Prepositions before where troops or helpers come from. */
  readonly origin: WordList;
  /** Where the hurt and the dead are brought: a place named with one ("im Krankenhaus von Pemba") is not that of the event. */
  readonly wards: WordList;
  /** Forces and offices that are posted to a country: what they suffer need not be all over it. */
  readonly posted: WordList;
  /** Adjectives for what is the worst of its kind in a country ("deadliest"). */
  readonly superlatives: WordList;
  /** Words before "of them" that make no part of it. */
  readonly all: WordList;
  /** Words before where something goes ("nach", "to"). */
  readonly goal: WordList;
  /** Right before a word of `delta`: it means "still" ("остаются ещё 32"). */
  readonly still: WordList;
  /** What says that a state goes on: who is in it is a part of all who ever were ("noch immer in Haft", "still in custody"). */
  readonly remaining: Phrases;
  /** Begins the clause of what a count rose by: "rose to nine after two of the wounded died". */
  readonly after: Phrases;
  /** Before the total that a count comes to by what stands before it: "two more bodies, bringing the toll to six". */
  readonly raises: Phrases;
  /** Behind a bare number: by so many more or fewer than before ("63 fewer than on Tuesday"). */
  readonly fewer: WordList;
  /** What makes a comparison of "more" before it: than. */
  readonly than: WordList;
  /** What a time that is only compared stands behind: as, than. */
  readonly likened: WordList;
  /** Words in the clause that make its figure an older one ("am Vortag", "a day earlier", "ранее"). */
  readonly previousNear: Phrases;
  /** Behind a figure in its clause: it is an older one ("von 300 gesprochen hatte", "reported earlier"). */
  readonly previousBehind: Phrases;
  /** Of a time long ago that the sentence before tells ("at the time", "damals", "тогда"). */
  readonly backThen: Phrases;
  /** The same before a word for a disaster ("in that blaze", "в той аварии"). */
  readonly thatOne: WordList;
  /** Words that make all figures of their sentence old ones ("zur Erinnerung", "as a reminder", "напомним"). */
  readonly reminder: Phrases;
  /** Words that withdraw a figure wherever they stand in its sentence ("technischer Fehler", "hinfällig"). */
  readonly withdrawn: Phrases;
  /** The same; of a figure beside another, by how much the other was too high ("six victims had been counted twice"). */
  readonly overcounted: Phrases;
  /** Withdraws where a word for a figure stands in the sentence too ("zog die Angabe zurück"). */
  readonly withdrawnOf: Phrases;
  readonly figureWords: WordList;
  /** Words of who did it: what is wrong there is the doer, and not how many ("wrongly attributed to the rebels"). */
  readonly ascribed: WordList;
  /** What is planned, expected or feared, and has not happened. */
  readonly forecast: Phrases;
  readonly rumour: Phrases;
  /** Words after a comma that begin what is expected, withdrawn or rumoured ("dass", "wonach", "in which"). */
  readonly that: WordList;
  /** Words for the present before the newer of two numbers. */
  readonly now: WordList;
  /** Prepositions before a time up to which a figure holds, and since which: the latter does not date it. */
  readonly until: WordList;
  readonly since: WordList;
  /** Prepositions before places that are no scope ("nördlich von", "aus", "towards"). */
  readonly noScope: Phrases;
  /** The same of places beyond a border ("the border with"), also behind an article. */
  readonly borders: Phrases;
  /** Right before the number or its comparator: it is denied. */
  readonly not: WordList;
  /** Before a state of persons: the figure is a part of those who are in it ("unter den Toten", "among the injured"). */
  readonly among: Phrases;
  /** Right before a number: what follows is a part of it ("von den 112 Toten", "of the 37 injured"). */
  readonly outOf: Phrases;
  /** Bodies whose losses are their own people: of whom those are ("the army lost four men", "die Verluste des Heeres"). */
  readonly losers: Readonly<Record<'security-forces' | 'attackers', WordList>>;
  /** Words for the number of the dead that name nobody ("the toll", "Opferzahl"). */
  readonly toll: Phrases;
  /** Words before a bare number that count on what was counted before ("waren es", "it had been", "речь шла о"). */
  readonly again: Phrases;
  /** Verbs of whoever gives another number of what was counted before ("the union counted 300"). */
  readonly tells: Phrases;
  /** Places without a name: a figure beside them is of no place that is named ("in Dörfern", "in the villages"). */
  readonly nameless: Phrases;
  /** Before a name that is the place of what is told, whether it is listed or not ("in Steinach"). */
  readonly inPlace: WordList;
  /** Names and nouns behind those that are no place ("in Haft", "in Parliament"), and how such words end. */
  readonly noPlace: WordList;
  readonly noPlaceEndings: WordList;
  /** Words for the whole country ("landesweit", "across the country", "по стране"). */
  readonly countrywide: Phrases;
  /** Beside a place: it is told of a part of what is told of the whole ("allein in", "in … alone", "только в"). */
  readonly alone: WordList;
  /** Between a country and a town in it: the one is told apart from the other ("troops in Kazakhstan are in Almaty"). */
  readonly tellsApart: WordList;
  /** Before a place: most of what is told of the whole is told of it ("vor allem in", "all but three of them in"). */
  readonly mostly: Phrases;
  /** Behind a comma: the place right before it is where somebody was taken ("Lyon, wohin man ihn geflogen hatte"). */
  readonly whither: WordList;
  /** Who lives in the place named behind them ("zwei Bewohner von Beira"). */
  readonly inhabitants: WordList;
  /** Words for the capital without its name where somebody is taken to it. */
  readonly toCapital: Phrases;
  /** Words for the capital without its name. */
  readonly capital: Phrases;
  /** In the name of a speaker: it tells of its own town, also where the town is not named beside it ("mayor", "мэрия"). */
  readonly townOffices: Phrases;
  /** The same, of the town that it is named with ("hospital", "полиция"). */
  readonly localOffices: Phrases;
  /** The same, of the whole country ("minister", "МЧС"). */
  readonly countryOffices: Phrases;
  /** In a sentence of the body they say where the event was ("ereignete sich", "took place", "произошло"). */
  readonly happened: Phrases;
  /** Behind a comma: what follows holds at the place named right before it. */
  readonly where: WordList;
  /** Who governs, by no name of a body: behind them a capital is where they sit. */
  readonly authorities: WordList;
  /** Prepositions before whoever tells something, which say of no place («итог дня от МВД в Исламабаде»). */
  readonly saidBy: WordList;
  /** Bodies of another country: where they sit they tell of the whole country. */
  readonly embassies: WordList;
  /** Words behind "from Beira" that make it where something is told to have happened: we hear, come reports. */
  readonly heard: Phrases;
  /** Words that name the last town again ("in der Stadt", "in the city", "там"). */
  readonly thereAgain: Phrases;
  /** Before or behind the name of a town they make it that of the part of the country around it ("Provinz", "province"). */
  readonly regionsBefore: WordList;
  readonly regionsAfter: WordList;
  /** Behind such a word: it names no place ("there were 14 dead"). */
  readonly existential: WordList;
  /** Words of whoever writes from a town for that town ("here", "in our city"). */
  readonly here: Phrases;
  /** First words of those of `moves` that tell of going oneself: who goes home is counted where it happened. */
  readonly goes: WordList;
  /** Verbs of bringing someone somewhere: the place is where they went, and nothing is told of it. */
  readonly moves: Phrases;
  /** Words that join numbers of one noun, and those that put one in another's place ("oder"; "sondern"). */
  readonly or: WordList;
  /** Who sends: the place before these words is whose troops or goods are counted ("Kyrgyzstan will send 150 soldiers"). */
  readonly sends: Phrases;
  /** Who belongs to a country that is named beside them ("polnische Staatsbürger", «граждане Польши»). */
  readonly citizens: WordList;
  /** Words that stand for what was counted before ("von ihnen", "of them", "из них"). */
  readonly ofThem: Phrases;
}
