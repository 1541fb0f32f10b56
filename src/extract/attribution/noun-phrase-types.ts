import type { TokenRange } from '../../text/sentences.ts';

/** A noun phrase with its genitives, attached prepositional phrases and appositions: tokens `from` to `to`, exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Its head: the last noun of its core, or the pronoun. */
  readonly head: number;
  readonly kind: 'pronoun' | 'name' | 'noun';
  /** Whether its form allows it to be a subject. */
  readonly nominative: boolean;
  /** Whether it has a determiner. */
  readonly determined: boolean;
}

export interface PhraseOptions {
  /** Whether prepositional phrases, appositions and coordination are taken in. Default: all. */
  readonly attach?: boolean;
  readonly apposition?: boolean;
  /** Whether the phrase is known to fill its range, so that every prepositional phrase in it is its own. */
  readonly whole?: boolean;
  /** Whether a preposition governs it, so that an apposition in its case belongs to it. */
  readonly oblique?: boolean;
}

/** The phrase with other bounds: written out, since copies of spread objects have no shape in common. */
export const spanning = (
  { head, kind, nominative, determined }: Omit<NounPhrase, 'from'>,
  from: number,
  to: number,
): NounPhrase => ({ from, to, head, kind, nominative, determined });

/** The tokens of a phrase. */
export const range = (phrase: NounPhrase): TokenRange => ({ from: phrase.from, to: phrase.to });
