import type { Placed } from './hits.ts';
import type { Scanned } from './scan.ts';

/** Words between "in" and "province": whose it is, what it is called. */
const MOST_BETWEEN = 3;
/** Tokens between a figure and the words for its region. */
const FAR = 8;

/**
 * Whether a figure is told of a part of the country that has no identifier ("23 dead in his province alone", "in Sughd
 * province", «в Согдийской области»): what its report counts in the whole country is something else.
 */
export function isInRegion({ analysis, sentence, figures, lexicon }: Scanned, figure: Placed): boolean {
  const { lower } = analysis.tokens;
  const { regionsBefore, regionsAfter } = lexicon;
  const {
    places: { locative, linkers },
    entities: { indefinite },
  } = sentence.language;
  for (let at = Math.max(sentence.from, figure.from - FAR); at < Math.min(sentence.to, figure.to + FAR); at++) {
    const word = lower[at] ?? '';
    if (!regionsBefore.has(word) && !regionsAfter.has(word)) continue;
    const before = lower.slice(Math.max(sentence.from, at - 1 - MOST_BETWEEN), at);
    // "In a serious state" is nowhere.
    const isThere =
      before.some((one) => locative.has(one) && !linkers.has(one)) && !before.some((one) => indefinite.has(one));
    const [from, to] = at < figure.from ? [at, figure.from] : [figure.to, at];
    if (isThere && !figures.some((other) => other !== figure && other.from < to && other.to > from)) return true;
  }
  return false;
}
