import type { Gender } from '../../language/shared/gender.ts';
import type { EntityKind } from '../../model/index.ts';

/** A name found in the text, before the names of one entity are joined. Tokens `from` to `to`, `to` exclusive. */
export interface NameMention {
  readonly kind: EntityKind;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly gender: Gender;
  /** Persons: the family name, folded and without its case ending; '' where only a given name stands. Others: a key. */
  readonly key: string;
  /** Persons: the given name or initial, folded, basic form; '' where none stands. */
  readonly given: string;
  /** The name in its basic form, as far as that can be told. */
  readonly name: string;
  /** Token of the office right before the name ("Präsident"), -1 where there is none. */
  readonly office: number;
}
