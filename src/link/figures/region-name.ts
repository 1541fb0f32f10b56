import type { Analysis } from '../../extract/analysis.ts';
import type { Language } from '../../language/language.ts';
import type { Spot } from './hits.ts';
import { figureLexicon } from './lexicon.ts';

/** Whether a town only lends its name to a part of the country ("in der Provinz Gao", "Aleppo province"). */
export function isRegion(
  { tokens: { lower } }: Analysis,
  { from, to }: Pick<Spot, 'from' | 'to'>,
  language: Language,
): boolean {
  const { regionsBefore, regionsAfter } = figureLexicon(language);
  const [before = '', twoBefore = ''] = [lower[from - 1], lower[from - 2]];
  const isNamed = regionsBefore.has(before) || (language.places.linkers.has(before) && regionsBefore.has(twoBefore));
  // "In Gao state television said"
  return isNamed || (regionsAfter.has(lower[to] ?? '') && !language.via.newsWords.has(lower[to + 1] ?? ''));
}
