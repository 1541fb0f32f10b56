import type { Gender } from './gender.ts';

/** A noun for persons or bodies as it stands in a phrase. */
interface NounForm {
  readonly lower: string;
  /** Its basic form; of a compound that of its last part. */
  readonly base: string;
  readonly gender: Gender;
  readonly kind: 'person' | 'honorific' | 'body';
  /** The phrase's first word, lower case: an article where there is one. */
  readonly first: string;
  readonly determined: boolean;
}

/** What follows a body's noun and names it. */
interface ComplementForms {
  /** Words before a noun with a capital ("für Gesundheit"). */
  readonly links: ReadonlySet<string>;
  /** Words before an adjective and a noun, both with capitals ("der Nationalen Sicherheit"). */
  readonly genitiveLinks: ReadonlySet<string>;
  /** Ends of adjectives in the genitive. */
  readonly adjectives: readonly string[];
  /** Ends of nouns in the genitive behind such an adjective, and of those that may follow at once; none where nouns are linked. */
  readonly nouns: readonly string[];
  readonly bareNouns: readonly string[];
}

/** How the words of a noun phrase are put into the nominative singular. */
interface NominativeForms {
  /** The noun whose basic form in the lexicon is `base` and that stands as base and `ending`; undefined where that does not tell. */
  readonly noun: (base: string, gender: Gender, ending: string) => string | undefined;
  /** An adjective, as written, before a noun of a gender ("either": in the plural); undefined where it may be none. */
  readonly adjective: (word: string, gender: Gender) => string | undefined;
}

/** How the words around names are inflected and ordered in a language. */
export interface EntityForms {
  readonly isPlural: (noun: NounForm) => boolean;
  /** A noun in the plural with the vowel of its singular, "arzte" of "ärzte"; undefined where it has none that changes. */
  readonly singular?: (lower: string) => string | undefined;
  /** Ends of names in the genitive, which stands before what is owned without a mark ("Merkels Sprecher"); absent where it does not. */
  readonly genitive?: RegExp;
  /** Ends of verbs in the plural. */
  readonly pluralVerbs: readonly string[];
  /** A family name in the nominative from its stem, where that is plain; absent where `stemOf` leaves names whole. */
  readonly familyName?: (stem: string, female: boolean) => string | undefined;
  /** Ends of family names that are declined as adjectives, in other cases than the nominative. */
  readonly adjectivalCases: readonly string[];
  /** Stems of family names that are adjectives by their ending, those that are not though their cases are an adjective's, and those of these that foreign names end in too. */
  readonly adjectivalStems: RegExp;
  readonly nounStems: RegExp;
  readonly foreignStems: RegExp;
  /** A letter that often stands without its mark, so that a name which has it is not spelled by its stem. */
  readonly marked: RegExp;
  /** Ends of patronymics without their case ending. */
  readonly patronymics: readonly string[];
  /** Ends by which case endings of given names are replaced, by the ending's first letter; '' for the rest. */
  readonly givenBasics: Readonly<Record<string, readonly string[]>>;
  /** How an adjective ends that with a capital, though no sentence begins with it, is part of a body's name ("Auswärtiges Amt"). */
  readonly namedAdjective?: RegExp;
  /** Absent where nouns and adjectives are not declined. */
  readonly phrase?: NominativeForms;
  readonly complement?: ComplementForms;
  /** Whether a body's noun ends its name and the name has capitals throughout ("National Security Committee"). */
  readonly headLast: boolean;
  /** Whether a body's name may begin without a capital ("министерство обороны"). */
  readonly lowerCaseBodies: boolean;
  /** Whether an adjective of a country has a capital. */
  readonly capitalAdjectives: boolean;
}
