import type { CalledAgain } from './called-again.ts';
import type { EntityForms } from './entity-forms.ts';
import type { Gender } from './gender.ts';

/** What a personal pronoun can stand for. */
export interface PronounSense {
  readonly gender: Gender;
  readonly number: 'singular' | 'plural' | 'either';
  /** Whether a form of a man stands for a neuter as well: «его», „sein“. */
  readonly neuter?: true;
}

/**
 * What a language says about names of persons and organisations. Words are compared in lower case. Where the language
 * inflects, words are given in their basic form and `endings` says what may follow; where it compounds, the last part
 * of a compound counts ("Politikwissenschaftler" as "wissenschaftler").
 */
export interface EntityRules {
  readonly forms: EntityForms;
  /** The nouns that call somebody again who was just named. */
  readonly again: CalledAgain;
  /** Offices, professions and roles of persons: basic form, with the gender of its bearer. */
  readonly persons: ReadonlyMap<string, Gender>;
  /** Of these the ones whose name mostly follows at once; others are mostly followed by whom they work for. */
  readonly titles: ReadonlySet<string>;
  /** Forms of address and degrees that only stand before a name. */
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** Bodies that speak and act: basic form, with the grammatical gender. */
  readonly bodies: ReadonlyMap<string, Gender>;
  /** Bodies of which a country or a report has one, so that the bare word is a name ("Bundestag", "Kremlin"). */
  readonly unique: ReadonlyMap<string, Gender>;
  /** Which of the bodies above name what they are for in the word itself or behind it: ministries, committees. */
  readonly ministries: ReadonlySet<string>;
  /** Of these, those that the bare word means well enough ("Polizei"): a bare "Ministerium" does not say which. */
  readonly bareBodies: ReadonlySet<string>;
  /** Bodies that a country's name alone makes a name ("kasachische Regierung"). */
  readonly stateBodies: ReadonlySet<string>;
  /** Bodies that any other body may be called once it was named ("die Behörde", "ведомство"). */
  readonly anyBody: ReadonlySet<string>;
  /** Bodies that a compound alone makes a name ("Außenministerium"). */
  readonly selfNaming: ReadonlySet<string>;
  /** Bodies whose noun is a plural: "police", of whom "they" is said. */
  readonly pluralBodies: ReadonlySet<string>;
  /** Bodies whose name stands right behind their noun: "the group Open Hands". */
  readonly namedBodies: ReadonlySet<string>;
  /** Last parts of compounds that are shorter than others may be ("chef"). */
  readonly shortParts: ReadonlySet<string>;
  /** Complements in the genitive that name no body ("страны"). */
  readonly wholes: ReadonlySet<string>;
  /** Nouns of a territory as they stand behind an office, before the territory's name and its bearer's ("губернатор провинции X Y Z"). */
  readonly territories: ReadonlySet<string>;
  /** Nouns for what is said: whose complement speaks ("Angaben der Polizei"). */
  readonly sayings: ReadonlySet<string>;
  /** Last parts of compounds whose first part is the body that says it ("Polizeiangaben"); none where words are not joined. */
  readonly saidParts: readonly string[];
  /** Letters that join such a first part to the last: "Ministerium(s)angaben"; empty where none do. */
  readonly joints: readonly string[];
  /** Words that refer back to a speaker without being a pronoun ("demnach"). */
  readonly backReferences: ReadonlySet<string>;
  /** Sources nobody is named by: plural or indefinite ("Beobachter", "sources", "очевидцы"). */
  readonly anonymous: ReadonlySet<string>;
  /** Of these the ones that stay so whatever body they are said to be in ("a source in the Defence Ministry"). */
  readonly sources: ReadonlySet<string>;
  /** Whether the last part of a compound decides. */
  readonly compounds: boolean;
  /** What may follow a basic form. */
  readonly endings: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounSense>;
  /** Possessives before a noun for what is said, by the owner they point to ("seinen Angaben", "her words"). */
  readonly possessives: ReadonlyMap<string, PronounSense>;
  /** Possessives that point to the subject of their own clause ("eigenen Angaben"). */
  readonly ownPossessives: ReadonlySet<string>;
  /** Words that only stress a pronoun ("er selbst"). */
  readonly selves: ReadonlySet<string>;
  /** Pronouns of the first person: who says "I" is not told by what was said before. */
  readonly firstPersons: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** Plural determiners and words of number. */
  readonly plural: ReadonlySet<string>;
  /** Words before a body's noun that do not tell which one is meant ("the same ministry"); of languages whose heads stand last. */
  readonly untelling: ReadonlySet<string>;
  /** Words that begin the part of a noun phrase that is not its head ("des", "of", "für"). */
  readonly complements: ReadonlySet<string>;
  /** Small words inside personal names. */
  readonly particles: ReadonlySet<string>;
  /** Capitalised words that are never part of a personal name. */
  readonly notNames: ReadonlySet<string>;
  /** Ends of words that are no family names: noun suffixes where all nouns have capitals. */
  readonly notNameEndings: readonly string[];
  /** Ends of adjectives, which with a capital begin the name of a body or a place. */
  readonly adjectiveEndings: readonly string[];
  /** Ends that family names often have and other words seldom. */
  readonly familyEndings: readonly string[];
  /** Of these the ones that prove a family name by themselves. */
  readonly sureEndings: readonly string[];
  /** Case endings of such family names; behind any other the word is an adjective ("участковый"). */
  readonly sureCases: readonly string[];
  /** Case endings of family names, stripped for comparison, longest first. */
  readonly nameCases: readonly string[];
  /** Case endings of given names, longest first. */
  readonly givenCases: readonly string[];
  /** Capitals in a row that are no organisation. */
  readonly notAcronyms: ReadonlySet<string>;
  /** Acronyms of two letters that are organisations; other pairs of capitals are not taken for one. */
  readonly shortAcronyms: ReadonlySet<string>;
  /** Words that join two speakers. */
  readonly coordinators: ReadonlySet<string>;
  /** Armed and political groups that are spoken of by a name. */
  readonly groups: ReadonlySet<string>;
  /** Verbs of saying in forms that directly follow or precede a name. */
  readonly saying: ReadonlySet<string>;
}

const genders: Readonly<Record<string, Gender>> = { m: 'male', f: 'female', n: 'neuter', e: 'either' };

/** A table from lines "m: word word" with the genders m, f, n and e. */
export function gendered(lines: string): ReadonlyMap<string, Gender> {
  const out = new Map<string, Gender>();
  for (const line of lines.trim().split('\n')) {
    const [letter = '', list = ''] = line.trim().split(': ');
    const gender = genders[letter];
    if (!gender) throw new RangeError(`no gender "${letter}"`);
    for (const word of list.trim().split(/\s+/)) out.set(word, gender);
  }
  return out;
}
