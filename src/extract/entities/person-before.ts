import type { Analysis } from '../analysis.ts';
import type { Phrases } from './head.ts';

export const AMBIGUOUS = 'ambiguous';

/** How many sentences back a pronoun reaches to a name in the report's own words. */
export const NAME_REACH = 2;
const MOST_TOKENS = 200;

/**
 * The person that the sentences before token `at` speak of in the report's own words: the first named of the nearest
 * sentence that names one. AMBIGUOUS where that sentence names several who would do and none of them begins it.
 * `clusterOf`: the entity of a name by its number and first token, -1 where it would not do.
 */
export function personBefore(
  { sentences, tokens }: Analysis,
  { mentions, mentionAt }: Phrases,
  at: number,
  sentence: number,
  clusterOf: (number: number, from: number) => number,
): { readonly cluster: number; readonly sentence: number } | typeof AMBIGUOUS | undefined {
  for (let s = sentence; s >= 0 && sentence - s <= NAME_REACH; s--) {
    const range = sentences[s];
    if (!range) continue;
    let found = -1;
    let begins = false;
    for (let i = range.from; i < Math.min(range.to, at, range.from + MOST_TOKENS); i++) {
      const number = (mentionAt[i] ?? 0) - 1;
      const mention = mentions[number];
      if (!mention || mention.from !== i || mention.kind !== 'person') continue;
      const cluster = clusterOf(number, i);
      if (cluster < 0) continue;
      if (found < 0) {
        found = cluster;
        const start = mention.office >= 0 ? mention.office : mention.from;
        begins = start - range.from <= 3 || tokens.word[start - 1] === ',';
      } else if (found !== cluster && !begins) return AMBIGUOUS;
    }
    if (found >= 0) return { cluster: found, sentence: s };
  }
  return undefined;
}
