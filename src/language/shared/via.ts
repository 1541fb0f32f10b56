import type { Via } from '../../model/index.ts';
import type { PhraseNode } from './phrases.ts';

type Kind = Via['kind'];

/** How a language says through what words came. */
export interface ViaRules {
  /** Nouns that a medium's name stands beside ("Zeitung", "agency"), lower case, all forms. */
  readonly classNouns: ReadonlyMap<string, Kind>;
  /** Those of them that are the first word of a name where they have a capital between common nouns without one: "Radio Meridian". */
  readonly nameOpeners: ReadonlySet<string>;
  /** Last words of newspapers' names, lower case: "the Evening Post"; without a capital, and without one before, they are none. */
  readonly nameClosers: ReadonlySet<string>;
  /** Ends of the last words of titles that stand in quotation marks («Морской вестник», „Hafenkurier“), lower case, all forms. */
  readonly titleEndings: readonly string[];
  /** Those of the class nouns that with a capital end a body's name ("the Environment Agency"), unless one of `newsWords` stands before. */
  readonly bodyNouns: ReadonlySet<string>;
  readonly newsWords: ReadonlySet<string>;
  /** Class nouns as ends of compounds ("-zeitung"); only where common nouns have a capital. */
  readonly classEndings: readonly (readonly [ending: string, kind: Kind])[];
  /** Whether the name stands before such a noun ("the Tasnim agency") too. */
  readonly nameBefore: boolean;
  /** Nouns of documents and events ("Erklärung", "interview"), lower case, all forms. */
  readonly forms: ReadonlyMap<string, Kind>;
  /** Prepositions that make a link of the noun behind them ("in einer Erklärung"). */
  readonly prepositions: ReadonlySet<string>;
  /** Those of them that set a noun phrase apart from the name before it ("Tokajew im Fernsehen"). */
  readonly placing: ReadonlySet<string>;
  /** Articles and pronouns between preposition and noun. */
  readonly determiners: ReadonlySet<string>;
  /** Whether a word, in lower case, has the form of an adjective. */
  readonly adjective: (lower: string) => boolean;
  /** Words right before a medium's name that credit it ("laut", "gegenüber", "citing"): they vouch for an ambiguous name. */
  readonly credits: ReadonlySet<string>;
  /** Phrases whose medium is nearer to the reader than what stands before them ("as quoted by"). */
  readonly quotedBy: PhraseNode<true>;
  /** Words that open a line of credit before a colon ("Quelle"). */
  readonly sources: ReadonlySet<string>;
  /** Before whom a medium has something from ("unter Berufung auf", "citing", "со ссылкой на"). */
  readonly citing: PhraseNode<true>;
  /** Those who work for a medium ("journalists"). */
  readonly press: ReadonlySet<string>;
  /** Nouns for what is known ("Angaben", "data"), and what they are called where they are nobody's word ("preliminary"). */
  readonly knowledge: { readonly nouns: ReadonlySet<string>; readonly called: ReadonlySet<string> };
}
