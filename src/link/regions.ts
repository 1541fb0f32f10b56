import type { Analysis } from '../extract/analysis.ts';
import type { Document, Place } from '../model/index.ts';
import { tokenAt } from '../text/tokens.ts';
import { framesOf } from './figures/frames.ts';
import { figureLexicon } from './figures/lexicon.ts';
import { bySentence } from './figures/scan.ts';

/**
 * The report with towns that only lend their name to the part of the country that somebody speaks for ("the governor of
 * Aleppo province", "der Gouverneur des Gebiets Karaganda") as places in that country without an identifier: what they
 * tell is not told of the town.
 */
export function withRegions(document: Document, analysis: Analysis): Document {
  const regions = new Set<Place>();
  const { lower } = analysis.tokens;
  const isFrame = framesOf(document);
  for (const [index, inside] of bySentence(analysis, document.places)) {
    const language = analysis.sentences[index]?.language;
    if (!language) continue;
    const { regionsBefore, regionsAfter } = figureLexicon(language);
    for (const place of inside) {
      if (place.geonames === undefined || place.country === undefined || !isFrame(place.start)) continue;
      const from = tokenAt(analysis.tokens, place.start);
      const [before = '', twoBefore = ''] = [lower[from - 1], lower[from - 2]];
      const after = lower[tokenAt(analysis.tokens, place.end - 1) + 1] ?? '';
      const isNamed =
        regionsBefore.has(before) || (language.places.linkers.has(before) && regionsBefore.has(twoBefore));
      if (isNamed || regionsAfter.has(after)) regions.add(place);
    }
  }
  if (regions.size === 0) return document;
  return {
    ...document,
    places: document.places.map((place) => {
      if (!regions.has(place)) return place;
      const { geonames: _, ...region } = place;
      return region;
    }),
  };
}
