import type { AttributionData } from '../../language/shared/attribution.ts';

type Phrases = readonly (readonly string[])[];

/** A language's fixed phrases by their first words, so that a token is compared with those alone that it may begin. */
export interface PhraseIndex {
  readonly phrases: ReadonlyMap<string, Phrases>;
  readonly hearsay: ReadonlyMap<string, Phrases>;
}

const indexes = new WeakMap<AttributionData, PhraseIndex>();

function byFirst(list: Phrases): ReadonlyMap<string, Phrases> {
  const out = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const first = phrase[0] ?? '';
    const known = out.get(first);
    if (known) known.push(phrase);
    else out.set(first, [phrase]);
  }
  return out;
}

/** The index of a language's phrases, made once. */
export function phraseIndex(data: AttributionData): PhraseIndex {
  const known = indexes.get(data);
  if (known) return known;
  const made = { phrases: byFirst(data.phrases), hearsay: byFirst(data.hearsay) };
  indexes.set(data, made);
  return made;
}
