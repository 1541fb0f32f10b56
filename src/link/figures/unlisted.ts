import type { Analysis, Sentence } from '../../extract/analysis.ts';
import { countriesOfWord } from '../../extract/places/country-word.ts';
import type { TopicHit } from '../../extract/topics.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Hit } from './hits.ts';
import { figureLexicon } from './lexicon.ts';

/** Letters of the shortest name that is taken for a place nobody lists. */
const SHORTEST = 4;
/** Words of the longest. */
const LONGEST = 3;

const NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*$/u;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is known of a sentence, and is no unknown place. */
interface Known {
  readonly topics: readonly TopicHit[];
  /** Places, times, numbers, and who is named. */
  readonly others: readonly Range[];
}

/**
 * Names behind "in" that the table of places does not know ("In Hofstetten mussten 24 Bewohner …", "in Steinach 40"): what
 * is told there holds in no place named beside it. Words that are none stand in the language's data.
 */
export function unlistedIn(
  { tokens: { lower, word, kind } }: Analysis,
  { from, to, language }: Sentence,
  { topics, others }: Known,
): readonly Hit<true>[] {
  const { inPlace, noPlace, noPlaceEndings } = figureLexicon(language);
  const out: Hit<true>[] = [];
  for (let i = from; i + 1 < to; i++) {
    if (!inPlace.has(lower[i] ?? '')) continue;
    let end = i + 1;
    while (end < to && end - i <= LONGEST && NAME.test(word[end] ?? '')) end++;
    const last = word[end - 1] ?? '';
    if (end === i + 1 || last.length < SHORTEST || kind[end] === TokenKind.quote) continue;
    if (NAME.test(word[end] ?? '') || (word[end] === '.' && kind[end + 1] === TokenKind.number)) continue;
    const isOther = (one: Range): boolean => one.from < end && one.to > i + 1;
    if (others.some(isOther) || topics.some(isOther)) continue;
    const known = lower
      .slice(i + 1, end)
      .some(
        (one) =>
          noPlace.has(one) ||
          noPlaceEndings.some((ending) => one.endsWith(ending)) ||
          countriesOfWord(one, language).length > 0,
      );
    if (!known) out.push({ from: i + 1, to: end, sense: true });
  }
  return out;
}
