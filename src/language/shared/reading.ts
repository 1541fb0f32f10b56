/** The scripts whose texts are read. */
export type Script = 'latin' | 'cyrillic';

/** What a language says about how its reports look: enough to tell it from others, its date lines and its furniture. */
export interface ReadingRules {
  readonly script: Script;
  /**
   * Words of the closed classes, lower case, that running text cannot do without. A word that two languages list counts
   * for neither.
   */
  readonly functionWords: ReadonlySet<string>;
  /** Letters of the same script that the language does not use: a text full of them is in another language. */
  readonly foreignLetters: string;
  /** Names and abbreviations of the months, lower case, without full stops, to 1 … 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Words that may stand beside the date in a date line, lower case: weekdays, "Uhr", "published". */
  readonly dateWords: ReadonlySet<string>;
  /** What stands behind a time of day, also behind an hour alone: "15 Uhr"; empty where hours have no such word. */
  readonly hourWords: ReadonlySet<string>;
  /** Words between a day and its month ("8th of January"), and endings of the day's number: th. */
  readonly dayLinks: ReadonlySet<string>;
  readonly dayEndings: readonly string[];
  /** Words before the date behind a place ("Almaty, am 8. Januar"), and behind its year: «2022 г.». */
  readonly datePrepositions: readonly string[];
  readonly yearEndings: readonly string[];
  /** Words between the authors of a byline: und. */
  readonly and: ReadonlySet<string>;
  /** Words that introduce the author in a byline, lower case, each a sequence joined by single spaces. */
  readonly bylines: readonly string[];
  readonly furniture: FurnitureRules;
}

/**
 * Lines that sites put around a text. They are compared in a normal form: lower case, runs of digits and `%d` as `#`,
 * everything else that is no letter as one space.
 */
interface FurnitureRules {
  /** Whole lines. */
  readonly lines: readonly string[];
  /** Beginnings of short lines: what follows is a link's text, a name, a number. */
  readonly openings: readonly string[];
  /** Words of buttons and menus: a line of nothing else is furniture. */
  readonly labels: readonly string[];
  /** Names of the fields in the head of a mail, lower case. */
  readonly fields: readonly string[];
  /** Labels before a number to call, lower case. */
  readonly phones: readonly string[];
  /** What introduces, on a line of its own, where a post was taken from, lower case. */
  readonly forwards: readonly string[];
  /** How long ago something was, at the head of a line: the word before or behind, and units, lower case. */
  readonly ago: { readonly before: string; readonly behind: string; readonly units: readonly string[] };
  /** Words that call on the reader to follow a channel: with a link to a channel beside them the line is furniture. */
  readonly calls: readonly string[];
}

/** The words of a list written as running text. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** The entries of a list written one a line. */
export const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Month names, each with its abbreviations, in the order of the year. */
export const months = (list: string): ReadonlyMap<string, number> =>
  new Map(lines(list).flatMap((line, index) => words(line).map((name): [string, number] => [name, index + 1])));
