/** What a language with free order and cases, whose commas set off every clause, says of attribution besides. */
export interface FreeOrderWords {
  /** Nouns that by their ending are several in the nominative: родственники, власти. */
  readonly several: RegExp;
  /** Such forms that are a genitive of one as well, of what a body has: органы власти. */
  readonly genitives: ReadonlySet<string>;
  /** Words before whom a speaker refers to: "со ссылкой на". */
  readonly citing: readonly (readonly string[])[];
  /** Words that stand by themselves between commas: однако, кстати. */
  readonly asides: ReadonlySet<string>;
  /** Bodies and sources that sign behind a number and a dash, where a noun of persons would tell what those counted are. */
  readonly signatories: RegExp;
  /** Nouns of saying that behind an office are its field: "вице-президент по исследованиям". */
  readonly fields: ReadonlySet<string>;
  /** Short forms of the passive at the end of a sentence: установлена. */
  readonly passive: RegExp;
  /** Forms that may be a genitive. */
  readonly genitive: RegExp;
  /** Forms behind a preposition of place that are where something goes, not where somebody is: в полицию, в отдел. */
  readonly goal: RegExp;
  /** Endings, in that case, of an adjective before its noun, and of a name. */
  readonly goalAdjective: RegExp;
  readonly goalName: RegExp;
  /** Endings of an adjective or a determiner in the accusative: «эту информацию». */
  readonly accusative: RegExp;
  /** Whose own a place is ("на своём сайте"), in any case; and behind the prepositions before which a name ends. */
  readonly own: RegExp;
  readonly ownPlace: RegExp;
  /** What is confirmed or denied, in a form that is accusative and belongs to no body: факт, жалобы. */
  readonly things: ReadonlySet<string>;
  /** Prepositions of means, before which a name ends: через. */
  readonly through: ReadonlySet<string>;
  /** Conjunctions that begin a clause before its adverbs: «А вот в мэрии». */
  readonly contrast: ReadonlySet<string>;
}
