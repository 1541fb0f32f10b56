/** Units of time, from the millennium to the second; weekends, quarters and halves of a year count as units of their own. */
export type TimeUnit = 'ML' | 'CE' | 'DE' | 'Y' | 'H' | 'Q' | 'M' | 'WE' | 'W' | 'D' | 'HR' | 'MIN' | 'S';
/** Parts of the day after TIMEX3: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type TimeMod = 'APPROX' | 'START' | 'MID' | 'END' | 'LESS_THAN' | 'MORE_THAN' | 'BEFORE' | 'AFTER';
/** A feast: on a fixed day of a month, or so many days after Easter Sunday (Orthodox Easter where `orthodox`). */
type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number; readonly orthodox?: boolean };

/** What one word adds to the reading of a time expression. A pattern's reading is the sum of its words' senses. */
export interface TimeSense {
  /** A count or an ordinal number; `vague` where the word gives none ("einige"). */
  readonly n?: number;
  readonly vague?: boolean;
  readonly unit?: TimeUnit;
  readonly n2?: number;
  readonly unit2?: TimeUnit;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Added to an hour of the twelve-hour clock. */
  readonly noon?: 'am' | 'pm';
  readonly part?: DayPart;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  /** First year of a decade: 1990, or 90 where the century is left open. */
  readonly decade?: number;
  readonly century?: number;
  readonly millennium?: number;
  readonly feast?: Feast;
  /** So many units before (negative) or after the anchor; 0 is the unit the anchor lies in. */
  readonly shift?: number;
  /** Whether the anchor is the time last told of instead of the time of publication. */
  readonly told?: boolean;
  /** Whether the night before the day that is named is meant ("die Nacht auf Montag"). */
  readonly eve?: boolean;
  readonly ref?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  readonly mod?: TimeMod;
  /** Last two digits of the year in which a span of two ends ("Saison 2007/08"). */
  readonly until?: number;
}

/**
 * How a pattern is read.
 * - calendar: named years, months, days, feasts, with or without a time of day
 * - shift: so many units from the anchor, named by a unit ("letzte Woche") or by a weekday or month ("letzten Montag")
 * - moved: a count of units before or after the anchor ("zwei Tage später", "two days ago")
 * - duration: a length of time; stretch: one that ends or begins at the anchor ("die letzten fünf Jahre")
 * - set: a time that comes again
 * - ref: past, present or future, and no more
 * - day: a word for a day that may also mean the present ("heute")
 */
type TimeReading = 'calendar' | 'shift' | 'moved' | 'duration' | 'stretch' | 'set' | 'ref' | 'day';

/**
 * What must hold around a match.
 * - year: the figure is a year, not a count
 * - month: no day stands before it that it does not have ("45. Januar")
 * - closed: no word follows it that it could belong to ("the day before the vote")
 * - clock: one of `clockBefore` stands before it, and no unit behind it
 * - after: one of `introducers` stands before it
 * - age: it is not somebody's age
 * - each: a count or an amount stands before it in the sentence ("500 Euro im Monat")
 * - since: a preposition of time stands before it ("seit Jahren")
 * - uncounted: nothing that is counted or measured stands behind it
 * - adverb: neither an article nor a comparison makes another word of it ("früher als")
 */
export type TimeCheck =
  | 'month'
  | 'closed'
  | 'year'
  | 'clock'
  | 'after'
  | 'age'
  | 'each'
  | 'since'
  | 'uncounted'
  | 'adverb';

/**
 * One pattern over the tokens. `pattern`: names with a capital are classes of `words` or of figures, everything else is
 * a word in lower case; `a?` and `( … )?` may be absent, `( a | b )` is a choice, `$name` is one of `parts`, `+a` must stand
 * close to the token before, `a'` fills the second count or unit, `<` and `>` bound what belongs to the expression where
 * that is not all of it.
 */
export interface TimeRule {
  readonly id: string;
  readonly pattern: string;
  readonly as: TimeReading;
  readonly add?: TimeSense;
  readonly check?: TimeCheck;
}

/** Words, separated by blanks, and their sense. With a capital: only so written. With "=" before: only in lower case. */
export type TimeWords = readonly (readonly [sense: TimeSense, words: string])[];

/** How a preposition places the length of time behind it: "vor zwei Jahren", "seit zwei Jahren", "in zwei Jahren". */
export type TimeRole = 'ago' | 'since' | 'hence' | 'until' | 'from';

/** What a language says about its time expressions. */
export interface TimeData {
  readonly words: Readonly<Record<string, TimeWords>>;
  /** What may follow the digits of one token ("1990er", "7th", "1990-х"): class and sense; the figure is added as `n`. `digits`: only after so many. */
  readonly endings: readonly (readonly [name: string, sense: TimeSense, endings: string, digits?: number])[];
  /** What may hang on a word's end without being part of it ("Monday's"). */
  readonly clitics: readonly string[];
  readonly parts: Readonly<Record<string, string>>;
  readonly rules: readonly TimeRule[];
  readonly roles: Readonly<Record<TimeRole, string>>;
  /** Words that make a bare day, figure or part of the day a time when they stand before it. */
  readonly introducers: string;
  /** Words that make a length of time of a bare plural ("seit Jahren"). */
  readonly bareBefore: string;
  /** Words before a bare clock time ("um 12.15"). */
  readonly clockBefore: string;
  /** Words between members of a list or a range ("und", "bis"), and those that may follow them ("am", "zum"). */
  readonly joiners: string;
  readonly joinerTails: string;
  /** Those of the joiners that make a range of two figures with one unit ("sechs bis acht Monate"). */
  readonly ranges: string;
  /** Words before a figure that make it a count, and words after it that are counted. */
  readonly countedBefore: string;
  readonly countedAfter: string;
  /** Words after a length of time that make an age of it, and words before it. */
  readonly ageAfter: string;
  readonly ageBefore: string;
  /** Nouns before "of" and an age ("im Alter von 18 Jahren"). */
  readonly ageNouns: string;
  /** Words after and before an adverb that make a comparison or a noun of it ("früher als", "der frühere"). */
  readonly adverbAfter: string;
  /** Months that are given names as well, where another name follows. */
  readonly monthNames: string;
  readonly adverbBefore: string;
  /** Words before a bare year that make it one even when it is round or long ago. */
  readonly yearBefore: string;
  /** Words of a clause that tell of something past; endings of past forms; auxiliaries that do so with a participle. */
  readonly past: string;
  readonly pastEndings: readonly string[];
  readonly perfect: string;
  /** What a participle of the past looks like, one word in lower case; must not backtrack. */
  readonly participle: RegExp;
  /** Words of a clause that tell of something to come. */
  readonly future: string;
  /** Where a weekday lies in a sentence that marks no tense: where the past is always marked, ahead. */
  readonly openWeekdays: 'past' | 'future';
  /** Words before and after "today" that make it the present as a whole ("bis heute", "heute noch"). */
  readonly presentBefore: string;
  readonly presentAfter: string;
}
