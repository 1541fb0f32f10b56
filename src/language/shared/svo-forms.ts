import type { WordTest } from './word-ends.ts';

/** What the forms of words tell where the subject stands before its verb. What a language has none of matches nothing. */
export interface SvoForms {
  /** Forms of the third person singular, many of which look like plurals: claims, reports. */
  readonly thirdPerson: WordTest;
  /** Such forms that are no nouns: says. */
  readonly onlyThird: ReadonlySet<string>;
  /** Nouns that look like plurals, and have a plain form as their verb: officials. */
  readonly plurals: WordTest;
  /** Forms that are a past tense and a participle: asked, told. */
  readonly pasts: WordTest;
  /** Gerunds: taking, citing. */
  readonly gerunds: WordTest;
  /** Participles of the auxiliary, which make a perfect passive: been. */
  readonly been: ReadonlySet<string>;
  /** Infinitives of it, before what somebody wants to be called or not: be. */
  readonly be: ReadonlySet<string>;
  /** Prepositions with which the circumstance before a clause begins. */
  readonly circumstances: ReadonlySet<string>;
  /** Pronouns that open a clause that hangs on a noun: that, which. */
  readonly relatives: ReadonlySet<string>;
  /** Pronouns that open a clause which is a thing itself: what. */
  readonly things: ReadonlySet<string>;
  /** Conjunctions that join two who speak: and. Others set one against the other. */
  readonly and: ReadonlySet<string>;
  readonly but: ReadonlySet<string>;
  /** Subordinators that belong to a circumstance: as; and those that compare, where something stands behind: than. */
  readonly asWords: ReadonlySet<string>;
  readonly than: ReadonlySet<string>;
  /** Words before a time: last, next, earlier; between a preposition and it: the, early. */
  readonly beforeTimes: ReadonlySet<string>;
  readonly withinTimes: ReadonlySet<string>;
  /** The same behind the time's own preposition, at the end of a name. */
  readonly endTimes: ReadonlySet<string>;
  /** The second word of the name of a paper that begins like a time: "Sunday Times". */
  readonly papers: ReadonlySet<string>;
  /** An empty subject: there. */
  readonly empty: ReadonlySet<string>;
  /** Pronouns of a thing behind a frame with as, with which no more of it begins: it. */
  readonly itWords: ReadonlySet<string>;
  /** Words for all, most or the rest of what was counted, that are the subject of a list: all, both. */
  readonly quantifiers: ReadonlySet<string>;
}
