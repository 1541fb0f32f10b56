/** An ending of an inflected name and what stands in its place in the basic form. */
export type NameEnding = readonly [ending: string, basic: readonly string[]];

/** A word list as data: entries apart by white space. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Entries apart by commas, which may hold spaces. */
export const entries = (list: string): readonly string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** What a language says about names of places. Names are compared folded: lower case, no diacritics, hyphens as spaces. */
export interface PlaceRules {
  /** Names of countries beside those of Unicode CLDR, by ISO 3166-1 code; entries apart by commas. */
  readonly countryNames: Readonly<Record<string, string>>;
  /** Adjectives of countries, lower case, without ending where the language inflects them; entries apart by commas. */
  readonly adjectives: Readonly<Record<string, string>>;
  readonly adjectiveEndings: ReadonlySet<string>;
  /** Nouns for those who belong to a country, lower case, in all their forms, by its ISO 3166-1 code. */
  readonly nationals: Readonly<Record<string, readonly string[]>>;
  /** Ends by which an adjective of a country becomes a noun for those who belong to it ("Indians"); none where none does. */
  readonly nationalEndings: readonly string[];
  /** Letters that every one of the adjectives holds; '' where they share none. */
  readonly adjectiveMark: string;
  /** What stands before the name or adjective of a country, as one word with it, for a part of it ("Nordspanien", «южнофранцузский»). */
  readonly directions: readonly string[];
  /** Beginnings of names and adjectives of countries that mean something else behind these ("Nordirland", "südamerikanisch"). */
  readonly undirected: readonly string[];
  /** Regions that are no countries: "name = English name" by the country they lie in; '' where they span several. */
  readonly regions: Readonly<Record<string, string>>;
  /** Names of cities that differ much from their own: only these are taken from the list of alternate names. */
  readonly exonyms: readonly string[];
  /** Further names of cities, with the GeoNames id. */
  readonly cityNames: Readonly<Record<string, number>>;
  /** Alternate names, folded, that news uses for something else. */
  readonly noNames: readonly string[];
  /** Names of countries in other languages, folded, that are ordinary words in this one ("Verde Island"). */
  readonly noCountries: ReadonlySet<string>;
  /** Ordinary words, folded, that are names of places as well: they need evidence. */
  readonly wordlike: ReadonlySet<string>;
  /** Prepositions, lower case, that mostly stand before places. */
  readonly locative: ReadonlySet<string>;
  /** Prepositions, lower case, behind an attack's noun that stand before what is attacked. */
  readonly attacked: ReadonlySet<string>;
  /** Words, lower case, that say that a place's name follows ("Stadt", "город"). */
  readonly headsBefore: ReadonlySet<string>;
  /** Ends of compounds that say the same ("Wallfahrtsort", "Skigebiet"). */
  readonly headEndings: readonly string[];
  /** Words, lower case, that say that the name before them is a place's ("region", "область"). */
  readonly headsAfter: ReadonlySet<string>;
  /** Words, lower case, for what is built, behind the name of the town where it stands ("the Constanta grain terminal"); none where a town's name does not stand before its noun. */
  readonly sitesAfter: ReadonlySet<string>;
  /** Words, lower case, before what looks like a place and is a club, a person, a product. */
  readonly notAfter: ReadonlySet<string>;
  /** Words, lower case, behind what looks like a place and is a newspaper, a street, a club. */
  readonly notBefore: ReadonlySet<string>;
  /** Words between such a head and the name ("Hauptstadt von X", "city of X"). */
  readonly linkers: ReadonlySet<string>;
  /** Articles: before what is the name of a city they mostly say that it is an ordinary noun. */
  readonly articles: ReadonlySet<string>;
  /** Days and months, lower case: they may follow a name without being part of it. */
  readonly calendar: ReadonlySet<string>;
  /** Names of countries, in all cases, that are as short as an acronym and none. */
  readonly shortNames: ReadonlySet<string>;
  /** Whether every noun has a capital, so that one beside a name says nothing. */
  readonly capitalNouns: boolean;
  readonly endings: readonly NameEnding[];
}
