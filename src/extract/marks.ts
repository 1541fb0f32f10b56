/**
 * What the form of a word alone tells a stage before it looks at the word: most words are of no interest to most stages.
 * The bits of a report's tokens lie side by side, so that a stage passes over them without touching the words.
 */
export const Mark = {
  /** May begin an expression of time. */
  time: 1 << 0,
  /** May begin a number. */
  amount: 1 << 1,
  /** May begin a zero that is told without a number. */
  zero: 1 << 2,
  /** May begin a phrase of certainty, an exception to one, or is a negator. */
  certainty: 1 << 3,
  exception: 1 << 4,
  negator: 1 << 5,
  /** Begins the name of a medium. */
  medium: 1 << 6,
  /** Spells or begins the name of a place. */
  place: 1 << 7,
  /** Names a country as an adjective. */
  country: 1 << 8,
  /** Has the form of a verb, finite or not, whatever its capital. */
  verb: 1 << 9,
  /** A relative pronoun that needs no comma. */
  bareRelative: 1 << 10,
  /** An Arabic article bound to its name: "al-Haj". */
  prefixed: 1 << 11,
  /** A noun for a person or a body. */
  role: 1 << 12,
  given: 1 << 13,
  /** May be part of a personal name, where it has a capital. */
  name: 1 << 14,
  /** May begin or be the noun of a medium, a document or an event. */
  carrier: 1 << 15,
  /** A capital letter by itself. */
  initial: 1 << 16,
  /** A noun for a territory, whose name may stand behind it. */
  territory: 1 << 17,
  /** Written as acronyms are. */
  acronym: 1 << 18,
  /** Names a group, where it has a capital. */
  group: 1 << 19,
  /** Ends as adjectives do. */
  adjective: 1 << 20,
  /** May begin a phrase of a topic, or is a compound of one. */
  topic: 1 << 21,
  /** A preposition of place or a word for a town, behind which the name of a place stands. */
  placing: 1 << 22,
} as const;
