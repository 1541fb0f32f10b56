import type { Analysis, Sentence } from '../../extract/analysis.ts';
import { figureLexicon } from './lexicon.ts';

/** Whether a place is where a hospital or the like stands ("im Krankenhaus von Pemba", «в госпитале Бамако»). */
export function isOfWard(
  { tokens: { lower } }: Analysis,
  { from }: { readonly from: number },
  { language }: Pick<Sentence, 'language'>,
): boolean {
  const { wards } = figureLexicon(language);
  const before = lower[from - 1] ?? '';
  if (wards.has(before)) return true;
  const { locative, linkers } = language.places;
  return (locative.has(before) || linkers.has(before)) && wards.has(lower[from - 2] ?? '');
}
