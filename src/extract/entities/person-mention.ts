import type { Sentence } from '../analysis.ts';
import { stemOf } from './fold.ts';
import type { Role } from './lexicon.ts';
import type { NameMention } from './mention.ts';
import type { Given } from './name-words.ts';

/**
 * A person's name at tokens `from` to `to` (exclusive) with its family name, folded, and the gender that its given name or
 * its office tells; `keyed` where `family` is a key already.
 */
export function personMention(
  from: number,
  to: number,
  sentence: Sentence,
  family: string,
  given: Given,
  office: { at: number; role: Role } | undefined,
  keyed = false,
): NameMention {
  const titled = office?.role.gender;
  const gender =
    given.gender !== 'either' ? given.gender : titled === 'male' || titled === 'female' ? titled : 'either';
  return {
    kind: 'person',
    from,
    to,
    sentence: sentence.index,
    gender: gender === 'either' && titled === 'female' ? 'female' : gender,
    key: keyed || !family ? family : stemOf(family, sentence.language),
    given: given.name,
    name: '',
    office: office?.at ?? -1,
  };
}
