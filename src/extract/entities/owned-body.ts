import type { Language } from '../../language/language.ts';
import type { Head, Phrases } from './head.ts';
import type { Cluster } from './join.ts';
import type { Role } from './lexicon.ts';

/**
 * "His ministry", "sein Ministerium": a body that is known by whose it is, and called by its noun with that person's name.
 * `from`: the possessive.
 */
export function ownedBody(
  { tokens, mentions }: Phrases,
  from: number,
  { at }: Head,
  { base, gender }: Role,
  owner: Cluster,
  { entities }: Language,
): Cluster {
  const first = entities.forms.headLast ? from + 1 : at;
  const noun = tokens.text.slice(tokens.start[first] ?? 0, tokens.end[at] ?? 0);
  let name = '';
  for (const number of owner.members) {
    const mention = mentions[number];
    const words =
      mention?.name || tokens.text.slice(tokens.start[mention?.from ?? 0], tokens.end[(mention?.to ?? 1) - 1]);
    if (words.length > name.length) name = words;
  }
  return {
    kind: 'organization',
    members: [],
    gender,
    key: '',
    given: '',
    country: owner.country,
    base,
    label: name ? `${noun} (${name})` : noun,
  };
}
